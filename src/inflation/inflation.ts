// What prices are assumed to do. An assumption is never silent: it is printed under every figure that rests on it.
import type { Term } from '../calendar/term.js';
import { contractYears, shareOfYear } from '../calendar/term.js';
import type { At, Span } from '../diagnostic/span.js';
import { type Decimal, one, quotient, whole } from '../number/decimal.js';
import type { Percent } from '../number/percent.js';

/** Inflation as a file or an option states it. */
export type InflationTerms =
  | {
      readonly form: 'percents';
      readonly before: Percent | null;
      readonly years: readonly At<Percent>[];
      readonly at: Span;
    }
  | {
      readonly form: 'index';
      /** The name of a shipped index, or the path of a file of one's own. */
      readonly index: At<string>;
      readonly isFile: boolean;
      /** Inflation a year for months that are not published yet (`then`). */
      readonly later: Percent | null;
      readonly interpolates: boolean;
      readonly at: Span;
    };

/** Inflation over a horizon. */
export interface Inflation {
  /** The year before the term, which a first-year COLA looks at; null where nobody has said. */
  readonly before: Percent | null;
  /** By contract year, the first at index 0. */
  readonly years: readonly Percent[];
  /** The assumption in words, and where it comes from. */
  readonly assumption: string;
  readonly source: string | null;
}

/** The inflation of contract year k; of the year before the term for k = 0. */
export function inflationOf({ before, years }: Inflation, year: number): Percent | null {
  return year === 0 ? before : (years[year - 1] ?? years.at(-1) ?? null);
}

/** Price levels over a horizon: at the end of each contract year, and on average in it, today's being 1. */
export interface Prices {
  readonly end: Decimal;
  /** By contract year, the first at index 0. */
  readonly means: readonly Decimal[];
}

/** 2% a year: 1.02, 1.0404, 1.061208 at the ends; 1.01, 1.0302, 1.050804 on average. A part takes its share. */
export function pricesOf(inflation: Inflation, horizon: Term): Prices {
  let end: Decimal = one;
  const means: Decimal[] = [];
  for (let year = 1; year <= contractYears(horizon); year++) {
    const { numerator, denominator } = shareOfYear(horizon, year);
    const percent = inflationOf(inflation, year) ?? whole(0);
    const rise = quotient(percent.mul('0.01').mul(numerator), whole(denominator));
    means.push(end.mul(one.plus(rise.mul('0.5'))));
    end = end.mul(one.plus(rise));
  }
  return { end, means };
}
