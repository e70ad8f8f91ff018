// A percent: 3.25 means 3.25%. A bare 0.0325 appears nowhere in the program.
import { type Decimal, decimal, hundred, one, plain, quotient } from './decimal.js';
import { type NumberFault, readDigits } from './digits.js';

export type Percent = Decimal;

export type PercentText =
  | { readonly ok: true; readonly percent: Percent }
  | { readonly ok: false; readonly why: NumberFault | 'percent-without-sign'; readonly write?: string };

/**
 * Reads `3%`, `3 %`, `3.25%`, `-1.5%` and the mixed fraction `2 2/3%`.
 *
 * `3` and `0.03` are refused with what to write (3%), `3,5%` with 3.5%.
 */
export function readPercent(text: string): PercentText {
  const sign = text.startsWith('-') ? '-' : '';
  const unsigned = text.slice(sign.length);
  if (/[−‒–—﹣-]/.test(text.slice(0, 1)) && sign === '') return { ok: false, why: 'not-plain-digits' };
  if (!unsigned.endsWith('%')) return withoutSign(unsigned, sign);
  const body = unsigned.replace(/ ?%$/, '');
  const mixed = /^(?:(\d{1,15}) )?(\d{1,15})\/(\d{1,15})$/.exec(body);
  if (mixed) return mixedFraction(sign, mixed[1] ?? '0', mixed[2] ?? '', mixed[3] ?? '');
  const number = readDigits(body, false);
  if (number.ok) return { ok: true, percent: decimal(sign + number.digits) };
  return { ok: false, why: number.why, ...asDecimals(number.why, sign, body) };
}

function mixedFraction(sign: string, integer: string, numerator: string, denominator: string): PercentText {
  const [n, d] = [decimal(numerator), decimal(denominator)];
  if (d.isZero() || n.gte(d)) return { ok: false, why: 'not-a-number' };
  const percent = decimal(integer).plus(quotient(n, d));
  return { ok: true, percent: sign === '-' ? percent.neg() : percent };
}

function withoutSign(text: string, sign: string): PercentText {
  const number = readDigits(text, false);
  if (!number.ok) {
    return { ok: false, why: number.why, ...asDecimals(number.why, sign, text) };
  }
  const value = decimal(number.digits);
  const meant = value.isZero() || value.gte(1) || value.lt('0.001') ? number.digits : plain(value.mul(hundred));
  return { ok: false, why: 'percent-without-sign', write: `${sign}${meant}%` };
}

/** `3,5` is meant as 3.5; of `3,5,3` nobody knows. */
function asDecimals(why: NumberFault, sign: string, text: string): { write?: string } {
  return why === 'decimal-comma' && /^\d+,\d{1,2}$/.test(text) ? { write: `${sign}${text.replace(',', '.')}%` } : {};
}

/** The multiplier of a percent: 3% is 1.03. */
export function factor(percent: Percent): Decimal {
  return one.plus(percent.mul('0.01'));
}

/** The part that a percent takes of an amount: 3% of 200 is 6. */
export function percentOf(percent: Percent, amount: Decimal): Decimal {
  return amount.mul(percent).mul('0.01');
}
