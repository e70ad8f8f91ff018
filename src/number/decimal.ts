// The one decimal constructor. Sums and products of pay are exact over 50 years of raises; a quotient or a root
// carries at least 100 significant digits and is brought to 40 decimals before it is rounded or compared, so that a
// tie on paper is a tie here.
import DecimalJs from 'decimal.js';

/** Every figure of the program. Two constructors must never meet: the left one's precision would win. */
export const Decimal = DecimalJs.clone({
  precision: 1500,
  rounding: DecimalJs.ROUND_HALF_UP,
  toExpNeg: -9e15,
  toExpPos: 9e15,
});
export type Decimal = DecimalJs;

/** Quotients and roots are worked out to 110 digits by a constructor that never leaves this file. */
const Short = DecimalJs.clone({ precision: 110, rounding: DecimalJs.ROUND_HALF_UP, toExpNeg: -9e15, toExpPos: 9e15 });

export const zero = new Decimal(0);
export const one = new Decimal(1);
export const hundred = new Decimal(100);

/**
 * A decimal from plain digits: `decimal('12.10')` is 12.10.
 *
 * Only `-`, digits and one point are read, so that no text can ask for an exponent of fifty million digits.
 * Throws on anything else: a user's text goes through `readMoney` or `readPercent`, which answer with a fault.
 */
export function decimal(text: string): Decimal {
  if (!/^-?\d+(\.\d+)?$/.test(text)) throw new Error(`not a plain decimal: ${text.slice(0, 40)}`);
  return new Decimal(text);
}

/** A whole number as a decimal: `whole(12)` is 12. Throws where the number is not a whole one. */
export function whole(count: number): Decimal {
  if (!Number.isSafeInteger(count)) throw new Error(`not a whole number: ${count}`);
  return new Decimal(count);
}

/** Cents as money: `ofCents(1234n)` is 12.34. */
export function ofCents(cents: bigint): Decimal {
  return new Decimal(`${cents}e-2`);
}

/** a / b to 110 significant digits: 8 / 3 is 2.666…7. Throws on a divisor of zero. */
export function quotient(dividend: Decimal, divisor: Decimal): Decimal {
  if (divisor.isZero()) throw new Error('division by zero');
  return divisor.eq(one) ? dividend : new Decimal(new Short(dividend).div(divisor));
}

/** What a figure is on paper: at 40 decimals. 1.9999…(100 nines) is 2. */
export function settled(figure: Decimal): Decimal {
  return figure.decimalPlaces() <= 40 ? figure : figure.toDecimalPlaces(40);
}

/** -1, 0 or 1, as two figures compare on paper. */
export function order(left: Decimal, right: Decimal): -1 | 0 | 1 {
  return settled(left).cmp(settled(right)) as -1 | 0 | 1;
}

/** Rounded to so many decimals, halves away from zero: 838.765 is 838.77, -838.765 is -838.77. */
export function rounded(figure: Decimal, decimals: number): Decimal {
  // Sums of cents, which are most figures, need no rounding.
  return figure.decimalPlaces() <= decimals ? figure : settled(figure).toDecimalPlaces(decimals);
}

/**
 * a / b rounded to so many decimals, halves away from zero, by whole division and what is left of it: 2 / 3 to cents is
 * 0.67, -1 / 8 is -0.13. The same as `rounded(quotient(a, b), decimals)`, without the digits in between. Throws on a
 * divisor of zero.
 */
export function roundedQuotient(dividend: Decimal, divisor: Decimal, decimals: number): Decimal {
  if (divisor.isZero()) throw new Error('division by zero');
  const grain = new Decimal(`1e${decimals}`);
  const scaled = dividend.mul(grain);
  const whole = scaled.divToInt(divisor);
  const left = scaled.minus(whole.mul(divisor)).mul(2);
  const isUp = left.abs().gte(divisor.abs());
  const sign = scaled.isNegative() === divisor.isNegative() ? 1 : -1;
  return (isUp ? whole.plus(sign) : whole).div(grain);
}

/** Digits with exactly so many decimals, never with an exponent and never as -0: `-0.001` is `0.00`. */
export function fixed(figure: Decimal, decimals: number): string {
  const near = rounded(figure, decimals);
  if (near.isZero()) return decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
  const digits = near.toFixed();
  if (decimals === 0) return digits;
  // It is rounded already: what is left is zeros, and asking for decimals would round it once more.
  const point = digits.indexOf('.');
  return point === -1 ? `${digits}.${'0'.repeat(decimals)}` : digits.padEnd(point + 1 + decimals, '0');
}

/** Digits as they are, without an exponent: 39929.911875 is `39929.911875`. */
export function plain(figure: Decimal): string {
  return figure.isZero() ? '0' : figure.toFixed();
}

/** Each step of Newton's method doubles the digits that are right: about 14, 28, 56 and 110 of them. */
const makeSteps = () => [30, 60, 115].map((precision) => Short.clone({ precision }));
let steps: ReturnType<typeof makeSteps> | undefined;

/**
 * The positive root of a positive figure: `root(1.08, 3)` is 1.0259855680….
 *
 * The binary estimate works on the exponent apart, so that no size of figure overflows it.
 */
export function root(figure: Decimal, degree: number): Decimal {
  const key = `${degree} ${figure.toString()}`;
  const known = roots.get(key);
  if (known !== undefined) return known;
  if (roots.size >= mostRoots) roots.clear();
  const found = newtonsRoot(figure, degree);
  roots.set(key, found);
  return found;
}

/** Rates that rise by the same percents have the same root at every pay point. */
const roots = new Map<string, Decimal>();
const mostRoots = 100;

function newtonsRoot(figure: Decimal, degree: number): Decimal {
  if (!figure.gt(0)) throw new Error('a root of a figure that is not above zero');
  if (degree === 1) return figure;
  const log = (figure.e + Math.log10(Number(new Short(figure).div(`1e${figure.e}`).toPrecision(17)))) / degree;
  const exponent = Math.floor(log);
  let guess: DecimalJs = new Short(`${(10 ** (log - exponent)).toPrecision(15)}e${exponent}`);
  steps ??= makeSteps();
  for (const Step of steps) {
    const x = new Step(guess);
    const target = new Step(figure).toSignificantDigits(Step.precision);
    guess = x
      .mul(degree - 1)
      .plus(target.div(x.pow(degree - 1)))
      .div(degree);
  }
  return new Decimal(guess);
}

/** A whole power to 110 significant digits: `power(1.03, 3)` is 1.092727. */
export function power(base: Decimal, exponent: number): Decimal {
  return new Decimal(new Short(base).pow(exponent));
}
