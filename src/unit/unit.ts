// The people a proposal covers, and what they are paid today.
import type { PlainDate } from '../calendar/date.js';
import type { At, Span } from '../diagnostic/span.js';
import type { InflationTerms } from '../inflation/inflation.js';
import type { Decimal } from '../number/decimal.js';
import type { Percent } from '../number/percent.js';
import type { Rounding } from '../number/rounding.js';
import type { Raises } from '../raise/entries.js';
import type { Raise } from '../raise/raise.js';
import type { ListedRates } from '../roster/rates.js';
import type { RosterTerms } from '../roster/terms.js';
import type { SalarySchedule } from './salary-schedule.js';

/** A part of a rate that is raised and rounded by itself: a step, a differential, longevity. */
export interface Component {
  readonly name: string;
  readonly rate: Decimal;
}

/** Where in a salary schedule a pay point stands. */
export interface Cell {
  readonly lane: string;
  readonly step: string;
  /** The `add-top-step` raises that have added it on top of the lane, in order; empty for a cell that is there today. */
  readonly added: readonly AddedStep[];
}

/** One more step on top of a lane. */
export interface AddedStep {
  readonly raise: Raise;
  readonly year: number;
  /** The place of the raise among those of its proposal. */
  readonly index: number;
  /** The top cell that it is above: until it is added, the new step moves with it. */
  readonly above: PayPoint;
}

export interface PayPoint {
  readonly name: string;
  /** Named by its rate, because the file gives it no name. */
  readonly isNamedByRate: boolean;
  readonly rate: Decimal;
  readonly headcount: Decimal | null;
  /** What the rate is the sum of, where its parts are raised by themselves; empty where it is one amount. */
  readonly components: readonly Component[];
  readonly cell: Cell | null;
  /** Drawn from a roster, where its name is a place in the ranking (`median`), which `for` cannot mean. */
  readonly isFromRoster?: boolean;
  readonly at: Span;
}

export interface Group {
  /** Null for the one group of a unit that has no groups. */
  readonly name: string | null;
  /** What else `for` may call it: `Salaried` or `Police` for the people of `Salaried, Police` in a roster. */
  readonly answersTo?: readonly string[];
  /** The rates that people of a roster have; `for: [$35,500]` means those of exactly that rate. */
  readonly listed?: ListedRates;
  readonly per: string;
  /** Pay periods of a full year: 1, 12, 26, 2,080 hours. */
  readonly periods: Decimal;
  readonly payPoints: readonly PayPoint[];
  /** Where its people are listed one by one, and its pay points are drawn from them. */
  readonly roster: RosterTerms | null;
  readonly schedule: SalarySchedule | null;
}

/** What would have happened anyway, as the unit states it. */
export type BaselineTerms =
  | { readonly form: 'percents'; readonly percents: readonly At<Percent>[] }
  | { readonly form: 'raises'; readonly name: string | null; readonly raises: Raises; readonly at: Span }
  | { readonly form: 'file'; readonly path: At<string> };

/** What an employer pays on top of wages: `17.15%`, or its items. */
export interface RollUp {
  readonly percent: Percent;
  /** Empty where it is stated as one figure. */
  readonly items: readonly { readonly name: string; readonly percent: Percent }[];
}

export interface Unit {
  /** Null where no file describes it, and the pay came with the command. */
  readonly file: string | null;
  readonly name: string | null;
  readonly currency: string;
  readonly asOf: PlainDate | null;
  readonly groups: readonly Group[];
  readonly baseline: BaselineTerms | null;
  readonly rounding: Rounding | null;
  readonly inflation: InflationTerms | null;
  /** What an employer pays on top of wages. */
  readonly rollUp: RollUp | null;
  readonly source: string | null;
}

/** A pay point with the group it stands in. */
export interface Member {
  readonly group: Group;
  readonly payPoint: PayPoint;
}

export function membersOf(unit: Unit): readonly Member[] {
  return unit.groups.flatMap((group) => group.payPoints.map((payPoint) => ({ group, payPoint })));
}
