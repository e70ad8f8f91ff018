// A share of a year, kept as numerator and denominator: 5/12 is never exact as a decimal.

/** 5/12 is `{numerator: 5, denominator: 12}`; not reduced, the denominator says whether it counts months or days. */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/** -1, 0 or 1: 165/365 is above 5/12. */
export function compareFractions(left: Fraction, right: Fraction): number {
  return Math.sign(left.numerator * right.denominator - right.numerator * left.denominator);
}

/** In lowest terms: 6/12 is 1/2. */
export function reduced(fraction: Fraction): Fraction {
  let [a, b] = [fraction.numerator, fraction.denominator];
  while (b !== 0) [a, b] = [b, a % b];
  return { numerator: fraction.numerator / a, denominator: fraction.denominator / a };
}
