// A salary schedule: a grid of rates by step and lane, along which people move up.
import type { At, Span } from '../diagnostic/span.js';
import type { RosterTerms } from '../roster/terms.js';
import type { PayPoint } from './unit.js';

/** A column of the grid: its cells from the lowest step that exists to the top one, without a hole. */
export interface Lane {
  readonly name: string;
  readonly cells: readonly PayPoint[];
}

/** Who sits where today: headcounts in the cells themselves, or rows with a step and a lane. */
export type Placement =
  | { readonly form: 'headcounts' }
  | { readonly form: 'roster'; readonly roster: RosterTerms }
  | { readonly form: 'none' };

/** What a unit file says of its schedule, before the files are read. */
export interface ScheduleTerms {
  readonly file: At<string>;
  /** What the amounts of `file` are called where others are added to them. */
  readonly name: string;
  /** Grids whose amounts are added to the cells, each raised and rounded by itself. */
  readonly plus: readonly { readonly name: At<string>; readonly file: At<string> }[];
  readonly people: At<string> | RosterTerms | null;
  readonly advance: number;
}

export interface SalarySchedule {
  /** Where the unit names it. */
  readonly at: Span;
  /** All steps in the order of the file. */
  readonly steps: readonly string[];
  readonly lanes: readonly Lane[];
  /** Steps that a person moves up on the first day of each contract year where nothing else is said. */
  readonly advance: number;
  readonly placement: Placement;
}

/** How `for` names a step in every lane: `step 3`. */
export const stepName = (step: string) => `step ${step}`;

/** How a cell is named: `MA step 3`. */
export const cellName = (lane: string, step: string) => `${lane} ${stepName(step)}`;
