// The people of a roster as classes who are paid alike, in columns: a million rows come down to what differs.
import type { Decimal } from '../number/decimal.js';

/** A rate is held as a whole number of these: 35,500.25 is 355,002,500 ten-thousandths. */
export const rateUnits = 10_000;

/** How many classes a census holds before it is handed over: what a million people come down to. */
export const mostClasses = 1 << 18;

/** Where in a salary schedule somebody stands, as the roster writes it. */
export interface WrittenPlace {
  readonly step: string | null;
  readonly lane: string | null;
}

/** Everybody of one group and share of a post. */
export interface Headcounts {
  /** A number in `groups`, and one in `ftes`. */
  readonly group: number;
  readonly fte: number;
  readonly people: number;
}

/**
 * Classes of people: those of one group, rate, FTE, step and lane are one class with a count.
 *
 * Class i, for i below `size`, is `rates[i]`, `ftes[ofFte[i]]`, `groups[ofGroup[i]]`, `places[ofPlace[i]]`, `counts[i]`.
 */
export interface Census {
  readonly size: number;
  /** In ten-thousandths, whole and exact; NaN where `longRates` holds it, or where a schedule tells the rate. */
  readonly rates: Float64Array;
  /** Rates of more than four decimals, or too large for that, by class. */
  readonly longRates: ReadonlyMap<number, Decimal>;
  readonly ofFte: Int32Array;
  readonly ofGroup: Int32Array;
  readonly ofPlace: Int32Array;
  /** Whole numbers of people. */
  readonly counts: Float64Array;
  /** The sums of `counts` by group and share of a post, where there is somebody. */
  readonly heads: readonly Headcounts[];
  /** Shares of a full-time post, 1 for the whole of it. */
  readonly ftes: readonly Decimal[];
  /** The texts of the group column; `[null]` where there is none. */
  readonly groups: readonly (string | null)[];
  readonly places: readonly WrittenPlace[];
}
