// The comparison as data that can be written down and rendered again later: `wagecmp/comparison@1`. Figures are digits
// in text, exactly as calculation.md rounds them; a renderer never computes with anything but these.
import type { BasisRecord } from './formula-basis.js';

export const format = 'wagecmp/comparison@1';

/** A term: whole years, and a part of one at its end. */
export interface TermRecord {
  readonly start: string | null;
  readonly wholeYears: number;
  readonly part: { readonly numerator: number; readonly denominator: number } | null;
}

export interface ClaimRecord {
  readonly says: string;
  readonly measure: string;
  readonly figure: string;
  readonly source: string | null;
}

export interface ProposalRecord {
  readonly id: string;
  readonly name: string;
  readonly baseline?: true;
  readonly party: string | null;
  readonly date: string | null;
  readonly file: string | null;
  readonly source: string | null;
  readonly term: TermRecord;
  readonly ambiguous: boolean;
  /** The readings that results are given for, the central one first. */
  readonly readings: readonly string[];
  /** The reading that whoever ran the comparison chose for a proposal that leaves it open; null where none was. */
  readonly chosenReading: string | null;
  /** The headlines that leave their split open: `8% over 3 years`. */
  readonly headlines: readonly string[];
  readonly notModelled: readonly string[];
  readonly claims: readonly ClaimRecord[];
}

export interface YearRecord {
  readonly year: number;
  readonly rate: string;
  readonly pay: string;
  readonly lumpSums: string;
}

/** One contract year of a full-time person who starts in a cell of a salary schedule and moves along it. */
export interface CareerYearRecord {
  readonly year: number;
  /** Where the person stands in that year, and the rate of that cell on its last day. */
  readonly step: string;
  readonly rate: string;
  readonly pay: string;
  readonly lumpSums: string;
}

/** Every measure by its word; null where it does not exist. */
export type Measures = Readonly<Record<string, string | null>>;

export interface ResultRecord {
  readonly proposal: string;
  readonly reading: string;
  readonly central: boolean;
  readonly years: readonly YearRecord[];
  readonly measures: Measures;
  readonly overBaseline: Measures | null;
  /** At a cell of a salary schedule: the years of a person who starts there. `years` is of the cell itself. */
  readonly career?: readonly CareerYearRecord[];
}

/** The lowest and the highest of a measure over all readings, and the reading that gives it. */
export interface RangeRecord {
  readonly low: string;
  readonly lowReading: string;
  readonly high: string;
  readonly highReading: string;
}

export interface PayPointRecord {
  readonly group: string | null;
  readonly name: string;
  readonly per: string;
  readonly periods: string;
  readonly currentRate: string;
  /** Where in a salary schedule it stands. */
  readonly cell?: { readonly lane: string; readonly step: string };
  readonly results: readonly ResultRecord[];
  /** For each proposal that leaves its reading open. */
  readonly ranges: readonly { readonly proposal: string; readonly measures: Readonly<Record<string, RangeRecord>> }[];
}

export interface WarningRecord {
  readonly code: string;
  readonly message: string;
  readonly file: string | null;
  readonly line: number | null;
}

export interface UnitRecord {
  readonly name: string | null;
  readonly currency: string;
  readonly file: string | null;
  readonly asOf: string | null;
  readonly source: string | null;
  readonly rounding: string;
}

/** What prices are assumed to do: every `real-*` figure and every COLA rests on it. */
export interface InflationRecord {
  readonly assumption: string;
  readonly source: string | null;
  /** In percent, to four decimals; `before` is the year before the term, null where nobody has said. */
  readonly before: string | null;
  readonly years: readonly string[];
}

export interface Comparison {
  readonly format: typeof format;
  readonly unit: UnitRecord;
  /** Contract years compared, a part of one counted as one. */
  readonly years: number;
  readonly horizon: TermRecord;
  readonly inflation: InflationRecord | null;
  readonly proposals: readonly ProposalRecord[];
  readonly payPoints: readonly PayPointRecord[];
  readonly warnings: readonly WarningRecord[];
  /** What the figures rest on, for formulas; null where it would be too much, absent in documents of earlier versions. */
  readonly basis?: BasisRecord | null;
}
