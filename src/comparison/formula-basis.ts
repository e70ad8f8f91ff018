// What the figures of a comparison rest on, as data: rates of today, raises as rules, the calendar of each proposal and
// the trail of each rate. A workbook makes its formulas of it; a saved comparison carries it along.
import type { WrittenRule } from '../rule/rule.js';

/** rate x (1 + percent) + start% of R0 + clause% of S + amount; a part that is null does not occur. */
export interface SumRecord {
  readonly form: 'sum';
  /** Whether the rate in force is a part of it at all. */
  readonly keeps: boolean;
  readonly percent: string | null;
  /** Of the current rate, before any raise. */
  readonly start: string | null;
  /** Of the rate just before the clause first applied. */
  readonly clause: string | null;
  readonly amount: string | null;
}

/** A sum with its factors as people write them, and any other form with its figures as digits. */
export type RuleRecord = WrittenRule<SumRecord>;

/** What a lump sum pays: an amount, or a percent of a full year's pay at the rate in force; one of the two is null. */
export interface PaymentRecord {
  readonly amount: string | null;
  readonly percent: string | null;
}

/** Where the percent of a rule comes from, where it is not the one that is written. */
export type OriginRecord =
  /** `8% / 3`, `1.08^(1/3) - 1`, or all of it in one year. */
  | { readonly from: 'total'; readonly total: string; readonly years: number; readonly adds: 'sum' | 'compounded' }
  /** min(maximum, max(minimum, share x inflation of that year + plus)); year 0 is the year before the term. */
  | {
      readonly from: 'inflation';
      readonly year: number;
      readonly share: string;
      readonly plus: string;
      readonly minimum: string | null;
      readonly maximum: string | null;
    };

/** A raise as it is written: what it says, where, and whom it is for. */
export interface RaiseRecord {
  readonly proposal: string;
  readonly says: string;
  readonly file: string | null;
  readonly line: number | null;
  readonly note: string | null;
  /** The span of rates that it is for: `from` and above, below `below`. */
  readonly from: string | null;
  readonly below: string | null;
  /** The places of the pay points whom its names mean, in the order of the document; null for all of them. */
  readonly reaches: readonly number[] | null;
}

/** A raise on one day of one contract year. */
export interface EntryRecord {
  /** Its place among `raises`. */
  readonly raise: number;
  readonly year: number;
  /** Days into the contract year; 0 is its first day. */
  readonly day: number;
  readonly date: string | null;
  /** What it makes of a rate; null for a lump sum. */
  readonly rule: RuleRecord | null;
  readonly payment: PaymentRecord | null;
  readonly origin: OriginRecord | null;
  /** A part of a clause that is spread over years, which selects its people once, just before it first applies. */
  readonly isPartOfClause: boolean;
  /** Whether its percent counts in the plain sum. */
  readonly isPercent: boolean;
}

/** A contract year in which rates may change after its first day. */
export interface YearPlaces {
  readonly year: number;
  /** The days of that whole contract year. */
  readonly length: number;
  /** Days to its end, or to the end of the horizon in it; and whole months, where they are whole. */
  readonly end: number;
  readonly endMonths: number | null;
  readonly days: readonly { readonly day: number; readonly months: number | null }[];
}

/** A proposal under a reading, as a calendar. */
export interface PlanRecord {
  readonly proposal: string;
  readonly reading: string;
  readonly entries: readonly EntryRecord[];
  readonly places: readonly YearPlaces[];
}

/** What an entry did to a rate: digits to 15 decimals. */
export interface TrailRecord {
  readonly entry: number;
  readonly after: string;
  readonly rounded: string | null;
  readonly payment: string | null;
}

export interface PointBasis {
  /** The current rate, unrounded. */
  readonly rate: string;
  readonly file: string | null;
  readonly line: number | null;
  /** Why its figures follow no formula on one rate; null where they do. */
  readonly without: 'components' | null;
  /** Whether it is a rank among the rates of a roster: a stored rate, which no formula draws. */
  readonly isDrawn: boolean;
  /** By plan, in the order of `plans`. */
  readonly trails: readonly (readonly TrailRecord[])[];
}

export interface BasisRecord {
  readonly rounding: {
    readonly to: string;
    readonly mode: 'nearest' | 'up' | 'down' | 'half-even';
    readonly when: 'each-raise' | 'each-date';
  } | null;
  /** Inflation as it is assumed, unrounded, in percent. */
  readonly inflation: { readonly before: string | null; readonly years: readonly string[] } | null;
  readonly raises: readonly RaiseRecord[];
  readonly plans: readonly PlanRecord[];
  /** In the order of the document's pay points. */
  readonly payPoints: readonly PointBasis[];
}
