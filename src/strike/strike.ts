// A strike put down as data, `wagecmp/strike@1`: what the weeks without pay cost, what a better settlement is worth, and
// when it has paid them back.

import type { Comparison } from '../comparison/comparison.js';
import type { Decimal } from '../number/decimal.js';
import type { Percent } from '../number/percent.js';

export const strikeFormat = 'wagecmp/strike@1';

export const mostWeeks = 520;
/** A week's pay is a year's over 52, in every year. */
export const weeksOfYear = 52;

/** What is asked: weeks lost, pay from a strike fund, and a settlement between the two ends. */
export interface StrikeTerms {
  readonly weeks: number;
  /** Money a week from a strike fund. */
  readonly strikePay: Decimal;
  /** How far from the offer to the demand a settlement may lie: 50%; null where nobody asks. */
  readonly settle: Percent | null;
}

/** After how many weeks of the better rates the loss is made good. */
export interface PaybackRecord {
  /** Whole weeks, rounded up, counted from the first day of the contract; null where it never is. */
  readonly weeks: string | null;
  /** The same in years of 52 weeks, to one decimal. */
  readonly years: string | null;
  readonly withinTerm: boolean;
}

/** One end of what a figure can be over the readings of both proposals, and the readings that give it. */
export interface StrikeExtreme<T> {
  readonly figure: T;
  readonly offerReading: string;
  readonly demandReading: string;
}

/** A settlement at the offer (0%), at the demand (100%) or between. */
export interface OutcomeRecord {
  /** How far from the offer to the demand, in percent to four decimals. */
  readonly settledAt: string;
  /** By contract year: pay over the offer's, lump sums included. */
  readonly worth: readonly string[];
  readonly worthOverTerm: string;
  readonly payback: PaybackRecord;
  /** Null where neither proposal leaves its reading open. */
  readonly ranges: {
    readonly worthOverTerm: readonly [StrikeExtreme<string>, StrikeExtreme<string>];
    /** The soonest and the latest; never is the latest of all. */
    readonly payback: readonly [StrikeExtreme<PaybackRecord>, StrikeExtreme<PaybackRecord>];
  } | null;
}

export interface StrikePayPointRecord {
  readonly group: string | null;
  readonly name: string;
  readonly per: string;
  readonly periods: string;
  readonly currentRate: string;
  /** A year's pay at the rate of contract year 1 under the offer, and a week's. */
  readonly yearlyPay: string;
  readonly weeklyPay: string;
  /** Weeks x (weekly pay - strike pay); 0.00 where strike pay is no less than pay. */
  readonly loss: string;
  /** The lowest and the highest over the offer's readings; null where it has one. */
  readonly lossRange: readonly [StrikeExtreme<string>, StrikeExtreme<string>] | null;
  readonly outcomes: readonly OutcomeRecord[];
  /** Where it is a cell of a salary schedule: the figures are of the cell, and of nobody who moves. */
  readonly cell?: { readonly lane: string; readonly step: string };
}

export interface Strike
  extends Pick<Comparison, 'unit' | 'years' | 'horizon' | 'inflation' | 'proposals' | 'warnings'> {
  readonly format: typeof strikeFormat;
  /** The ids of the two proposals. */
  readonly offer: string;
  readonly demand: string;
  readonly weeks: number;
  readonly strikePay: string;
  readonly settle: string | null;
  readonly payPoints: readonly StrikePayPointRecord[];
}
