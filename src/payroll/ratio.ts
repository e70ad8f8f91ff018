// Figures in the three forms that quick sums need: near, as a double; whole over whole, exact in doubles; and exact at
// any length.
import { type Decimal, plain } from '../number/decimal.js';

/** Whole numbers up to here are exact in a double, and so are their sums and products that stay below it. */
export const mostWhole = 2 ** 52;

/** Half the distance of a double from the next, for a figure of 1: what one operation may be wrong by. */
export const unitRoundoff = 2 ** -53;

/** n over d, both whole and at most `mostWhole`. */
export interface Ratio {
  readonly n: number;
  readonly d: number;
}

/** n x 10^-decimals. */
export interface Big {
  readonly n: bigint;
  readonly decimals: number;
}

/** One figure in all three forms; null in those that it is too long for. */
export interface Figure {
  readonly near: number;
  readonly ratio: Ratio | null;
  readonly big: Big | null;
}

/** Longer than any figure that a file can state, shorter than a quotient that never ends. */
const mostDecimals = 80;

/** 1.0325 is 413/400, and 10325 x 10^-4; 8/3, of 200 digits, is 2.6666666666666665 alone. */
export function figureOf(decimal: Decimal): Figure {
  const decimals = decimal.decimalPlaces();
  const near = decimal.toNumber();
  if (decimals > mostDecimals) return { near, ratio: null, big: null };
  const digits = plain(decimal).replace('.', '');
  return { near, ratio: ratioOf(Number(digits), decimals), big: { n: BigInt(digits), decimals } };
}

function ratioOf(n: number, decimals: number): Ratio | null {
  return Math.abs(n) > mostWhole || decimals > 15 ? null : reduced(n, 10 ** decimals);
}

/** In lowest terms: 10325/10000 is 413/400. */
export function reduced(n: number, d: number): Ratio {
  if (n === 0) return { n: 0, d: 1 };
  const common = commonDivisor(Math.abs(n), d);
  return { n: n / common, d: d / common };
}

/** The greatest whole number that divides both; both are above zero. */
export function commonDivisor(one: number, other: number): number {
  let [a, b] = [one, other];
  while (b !== 0) [a, b] = [b, a % b];
  return a;
}

/** The least whole number that both divide; more than `mostWhole` stands for "none that is exact". */
export function commonMultiple(one: number, other: number): number {
  return one > mostWhole || other > mostWhole ? Number.POSITIVE_INFINITY : (one / commonDivisor(one, other)) * other;
}
