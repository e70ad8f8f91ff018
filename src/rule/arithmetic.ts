// What a rule is worked out in: exact decimals, whole numbers of any length, columns of SQL, formulas of a workbook.
import type { RoundingMode } from '../number/rounding.js';

/** Rates of the kind A, and figures of the kind V: for decimals both are decimals, for SQL a rate is a column. */
export interface Arithmetic<A, V> {
  /** The figure as an amount. */
  readonly amount: (figure: V) => A;
  /** The rate times a factor, 1.03 for 3%. */
  readonly times: (rate: A, factor: V) => A;
  readonly plus: (left: A, right: A) => A;
  /** The greatest or the least of one or more; the first of those that are alike. */
  readonly best: (which: 'greatest' | 'least', outcomes: readonly A[]) => A;
  /** To a multiple of a figure: $14,688.56 to $500 upwards is $15,000. */
  readonly toMultiple: (rate: A, of: V, mode: RoundingMode) => A;
}

/** The rates that a rule looks at: R in force, the current rate R0, and S just before its clause first applied. */
export interface RatesSeen<A> {
  readonly rate: A;
  readonly startingRate: A;
  readonly clauseRate: A;
}
