// The explanation as data, `wagecmp/explanation@1`: every step of every figure of a comparison. `working` is text that
// a calculator can follow (`37,275.00 x 1.035 = 38,579.625`); the figures beside it are digits, exact to 40 decimals.
import { inEnglish } from '../words/in-english.js';
import type { Phrase } from '../words/text.js';
import type { ProposalRecord, TermRecord, UnitRecord, WarningRecord } from './comparison.js';

export const explanationFormat = 'wagecmp/explanation@1';

/** Where a figure was written. The line is null for what was typed with the command: `offer-1`, `--pay`. */
export interface PlaceRecord {
  readonly file: string;
  readonly line: number | null;
}

/** What one raise did to one pay point. */
export interface StepRecord<W = string> {
  readonly year: number;
  /** The day of a dated raise. */
  readonly date: string | null;
  /** The raise as it was stated: `3.5%`, `8% over 3 years`. */
  readonly raise: string;
  /** How the percent of the year comes from a total: `8% / 3 = 2.6666666666…%`; null where it is stated. */
  readonly derivation: W | null;
  readonly working: W;
  /** What became of each component of the rate, rounding included; `working` tells the same. */
  readonly parts?: readonly { readonly name: string; readonly after: string; readonly rounded: string | null }[];
  /** The rate before it and after it, the latter before any rounding. */
  readonly before: string;
  readonly after: string;
  /** What the rate was rounded to, as the agreement publishes it; null where it was not. */
  readonly rounded: string | null;
  /** What a lump sum pays; null for a raise. */
  readonly payment: string | null;
  readonly note: string | null;
  readonly place: PlaceRecord;
}

/** The pay of one contract year: `exact` is what the rate pays before it is rounded to the cent. */
export interface ExplainedYear<W = string> {
  readonly year: number;
  /** The rate in force on its last day. */
  readonly rate: string;
  readonly working: W;
  readonly exact: string;
  readonly ratePays: string;
  /** The payments of the year added up; null where there are none. */
  readonly lumpSumsWorking: W | null;
  readonly lumpSums: string;
  readonly pay: string;
}

/** A measure with its working; `exact` and `figure` are null where it does not exist, and `working` says why. */
export interface ExplainedMeasure<W = string> {
  readonly measure: string;
  readonly takes: 'money' | 'percent';
  readonly working: W;
  readonly exact: string | null;
  /** As every format reports it. */
  readonly figure: string | null;
}

export interface ExplainedResult<W = string> {
  readonly proposal: string;
  readonly reading: string;
  readonly central: boolean;
  readonly steps: readonly StepRecord<W>[];
  readonly years: readonly ExplainedYear<W>[];
  readonly measures: readonly ExplainedMeasure<W>[];
  /** The differences to the baseline; null for the baseline and where there is none. */
  readonly overBaseline: readonly ExplainedMeasure<W>[] | null;
}

export interface ExplainedPayPoint<W = string> {
  readonly group: string | null;
  readonly name: string;
  readonly per: string;
  readonly periods: string;
  readonly currentRate: string;
  /** What the rate is the sum of, where its components are raised by themselves. */
  readonly components?: readonly { readonly name: string; readonly rate: string }[];
  /** Where in a salary schedule it stands. */
  readonly cell?: { readonly lane: string; readonly step: string };
  readonly place: PlaceRecord;
  readonly results: readonly ExplainedResult<W>[];
}

export interface Explanation<W = string> {
  readonly format: typeof explanationFormat;
  readonly unit: UnitRecord;
  readonly years: number;
  readonly horizon: TermRecord;
  readonly proposals: readonly ProposalRecord[];
  /** What each measure means. */
  readonly measures: readonly { readonly measure: string; readonly says: string }[];
  readonly payPoints: readonly ExplainedPayPoint<W>[];
  readonly warnings: readonly WarningRecord[];
}

/** An explanation as it is written down. */
export const writtenExplanation = (explanation: Explanation<Phrase>) => inEnglish(explanation) as Explanation;
