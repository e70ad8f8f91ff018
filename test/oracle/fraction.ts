// Exact rational numbers on BigInt, so that no figure of the oracle is an approximation until a rule says "rounded".

export interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

export type Mode = 'nearest' | 'up' | 'down' | 'half-even';

function abs(value: bigint): bigint {
  return value < 0n ? -value : value;
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [abs(a), abs(b)];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** A fraction in lowest terms with a bottom above zero. */
export function fraction(top: bigint | number, bottom: bigint | number = 1n): Fraction {
  let [n, d] = [BigInt(top), BigInt(bottom)];
  if (d === 0n) throw new Error('a fraction over zero');
  if (d < 0n) [n, d] = [-n, -d];
  const common = gcd(n, d);
  return common > 1n ? { top: n / common, bottom: d / common } : { top: n, bottom: d };
}

export const zero: Fraction = { top: 0n, bottom: 1n };
export const one: Fraction = { top: 1n, bottom: 1n };

/** Reads `12.10`, `-3` and mixed fractions like `2 2/3`. */
export function parseFraction(text: string): Fraction {
  const mixed = /^(\d+) (\d+)\/(\d+)$/.exec(text);
  if (mixed) return add(fraction(BigInt(mixed[1] ?? '')), fraction(BigInt(mixed[2] ?? ''), BigInt(mixed[3] ?? '')));
  const decimal = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!decimal) throw new Error(`no number: ${text}`);
  const digits = decimal[3] ?? '';
  const top = BigInt((decimal[2] ?? '') + digits);
  return fraction(decimal[1] === '-' ? -top : top, 10n ** BigInt(digits.length));
}

export function add(a: Fraction, b: Fraction): Fraction {
  return fraction(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
}

export function sub(a: Fraction, b: Fraction): Fraction {
  return fraction(a.top * b.bottom - b.top * a.bottom, a.bottom * b.bottom);
}

export function mul(a: Fraction, b: Fraction): Fraction {
  return fraction(a.top * b.top, a.bottom * b.bottom);
}

export function div(a: Fraction, b: Fraction): Fraction {
  return fraction(a.top * b.bottom, a.bottom * b.top);
}

export function sum(terms: readonly Fraction[]): Fraction {
  return terms.reduce(add, zero);
}

/** 3 percent to the factor 1.03. */
export function factor(percent: Fraction): Fraction {
  return add(one, div(percent, fraction(100)));
}

/** Division that goes to minus infinity. */
function floorDiv(top: bigint, bottom: bigint): bigint {
  const quotient = top / bottom;
  return top < 0n && quotient * bottom !== top ? quotient - 1n : quotient;
}

/** The whole number that a fraction is rounded to; `nearest` takes halves away from zero. */
function toWhole(value: Fraction, mode: Mode): bigint {
  const low = floorDiv(value.top, value.bottom);
  if (mode === 'down') return low;
  const rest = value.top - low * value.bottom;
  if (rest === 0n) return low;
  if (mode === 'up') return low + 1n;
  const side = 2n * rest - value.bottom;
  if (side !== 0n) return side > 0n ? low + 1n : low;
  if (mode === 'half-even') return low % 2n === 0n ? low : low + 1n;
  return value.top < 0n ? low : low + 1n;
}

function multiple(value: Fraction, to: Fraction, mode: Mode): Fraction {
  return mul(fraction(toWhole(div(value, to), mode)), to);
}

const fortieth = fraction(1n, 10n ** 40n);

/** Every figure is first rounded to 40 decimals, so that what is a tie on paper is one here. */
export function settle(value: Fraction): Fraction {
  return multiple(value, fortieth, 'nearest');
}

/** Rounded to a multiple of `to`, after the rounding to 40 decimals. */
export function round(value: Fraction, to: Fraction, mode: Mode = 'nearest'): Fraction {
  return multiple(settle(value), to, mode);
}

/** Below zero, zero or above, as equal as 40 decimals tell. */
export function compareFractions(a: Fraction, b: Fraction): number {
  const [x, y] = [settle(a), settle(b)];
  const difference = x.top * y.bottom - y.top * x.bottom;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Cuts the tail of a number that is not exact anyway, far behind every decimal that matters. */
export function trim(value: Fraction, decimals: number): Fraction {
  const scale = 10n ** BigInt(decimals);
  return value.bottom <= scale ? value : fraction(toWhole(mul(value, fraction(scale)), 'nearest'), scale);
}

/** `-0.00` is never written. */
export function toFixed(value: Fraction, decimals: number): string {
  const whole = toWhole(mul(settle(value), fraction(10n ** BigInt(decimals))), 'nearest');
  const digits = abs(whole)
    .toString()
    .padStart(decimals + 1, '0');
  const cut = digits.length - decimals;
  const text = decimals === 0 ? digits : `${digits.slice(0, cut)}.${digits.slice(cut)}`;
  return whole < 0n ? `-${text}` : text;
}

function toNumber(value: Fraction): number {
  const shift = 10n ** 17n;
  return value.top > value.bottom * 10n ** 15n
    ? Number(value.top / value.bottom)
    : Number((value.top * shift) / value.bottom) / 1e17;
}

const rootDecimals = 160;
const rootScale = 10n ** BigInt(rootDecimals);

function fixedPower(base: bigint, exponent: number): bigint {
  let [result, square, rest] = [rootScale, base, exponent];
  while (rest > 0) {
    if (rest % 2 === 1) result = (result * square) / rootScale;
    square = (square * square) / rootScale;
    rest = Math.floor(rest / 2);
  }
  return result;
}

/** The positive nth root in fixed point, by Newton's method in integers. */
function fixedRoot(value: Fraction, degree: number): bigint {
  const target = (value.top * rootScale) / value.bottom;
  let guess = (BigInt(Math.round(toNumber(value) ** (1 / degree) * 1e15)) * rootScale) / 10n ** 15n;
  for (let turn = 0; turn < 60; turn += 1) {
    const slope = fixedPower(guess, degree - 1) * BigInt(degree);
    const step = ((target - fixedPower(guess, degree)) * rootScale) / slope;
    guess += step;
    if (abs(step) < 10n ** 6n) return guess;
  }
  throw new Error('the root did not settle');
}

/**
 * A number above zero to the power `top/bottom`, to 140 decimals; exact where it is a whole power.
 *
 * 1.08 to the 1/3 is 1.02598556800602…
 */
export function fractionPower(value: Fraction, exponent: Fraction): Fraction {
  if (value.top <= 0n) throw new Error('a root of zero or less');
  const [top, degree] = [Number(exponent.top), Number(exponent.bottom)];
  if (degree === 1) return { top: value.top ** exponent.top, bottom: value.bottom ** exponent.top };
  return trim(fraction(fixedPower(fixedRoot(value, degree), top), rootScale), 140);
}
