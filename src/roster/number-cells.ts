// Numbers of a roster, from bytes: the grammar is that of every file, and what is plain is read without a string.
import { symbolFits } from '../number/currency.js';
import { type Decimal, decimal, hundred, one } from '../number/decimal.js';
import { type NumberFault, readDigits } from '../number/digits.js';
import { readMoney } from '../number/money.js';
import { rateUnits } from './census.js';

/** Why a cell cannot be counted: a closed set, put into words by diagnostic/. */
export type CellFault =
  | NumberFault
  | 'empty'
  | 'percent-for-money'
  | 'other-currency'
  | 'negative'
  | 'zero'
  | 'above-one'
  | 'above-hundred'
  | 'not-whole'
  | 'no-such-step'
  | 'no-such-lane'
  | 'text-too-long';

const zeroDigit = 0x30;
const comma = 0x2c;
const point = 0x2e;
const dollar = 0x24;
/** So many digits, times ten-thousandths, are exact in a binary number. */
const mostQuickDigits = 11;
const quickDecimals = 4;
const scales = [1, 10, 100, 1_000, 10_000];

/**
 * Plain money in whole ten-thousandths: `101442.00`, `$101,442.00` where a dollar sign fits; -1 for all that is not
 * plain, which `readRate` reads or refuses.
 */
export function quickRate(bytes: Uint8Array, start: number, end: number, takesDollar: boolean): number {
  let at = start;
  if (bytes[at] === dollar) {
    if (!takesDollar) return -1;
    at++;
  }
  const first = at;
  let whole = 0;
  let digits = 0;
  /** Digits since the last comma. */
  let run = 0;
  let commas = 0;
  for (; at < end; at++) {
    const byte = bytes[at] as number;
    const digit = byte - zeroDigit;
    if (digit >= 0 && digit <= 9) {
      whole = whole * 10 + digit;
      digits++;
      run++;
    } else if (byte === comma) {
      const fits = commas === 0 ? run > 0 && run <= 3 && bytes[first] !== zeroDigit : run === 3;
      if (!fits) return -1;
      commas++;
      run = 0;
    } else break;
  }
  if (digits === 0 || digits > mostQuickDigits || (commas > 0 && run !== 3)) return -1;
  if (at === end) return whole === 0 ? -1 : whole * rateUnits;
  const decimals = end - at - 1;
  if (bytes[at] !== point || decimals < 1 || decimals > quickDecimals) return -1;
  let part = 0;
  for (at++; at < end; at++) {
    const digit = (bytes[at] as number) - zeroDigit;
    if (digit < 0 || digit > 9) return -1;
    part = part * 10 + digit;
  }
  const rate = whole * rateUnits + part * (scales[quickDecimals - decimals] as number);
  return rate === 0 ? -1 : rate;
}

/** A rate of a currency: `35.5k` is 355,000,000 ten-thousandths; what is finer than those, or larger, is a decimal. */
export function readRate(text: string, currency: string): number | Decimal | CellFault {
  if (text === '') return 'empty';
  const read = readMoney(text);
  if (!read.ok) return read.why;
  const { amount, symbol } = read.money;
  if (symbol !== null && !symbolFits(symbol, currency)) return 'other-currency';
  if (amount.isZero()) return 'zero';
  if (amount.isNegative()) return 'negative';
  const inUnits = amount.mul(rateUnits);
  return inUnits.isInteger() && inUnits.lt(Number.MAX_SAFE_INTEGER) ? inUnits.toNumber() : amount;
}

/** A share of a full-time post: `0.875` as a fraction, `87.5` as a percent, `87.5%` as either. */
export function readShare(text: string, form: 'fraction' | 'percent'): Decimal | CellFault {
  if (text === '') return 'empty';
  if (/^-\d/.test(text)) return 'negative';
  const hasSign = text.endsWith('%');
  const read = readDigits(hasSign ? text.slice(0, -1).trimEnd() : text, false);
  if (!read.ok) return read.why;
  const written = decimal(read.digits);
  const share = hasSign || form === 'percent' ? written.div(hundred) : written;
  if (share.gt(one)) return hasSign || form === 'percent' ? 'above-hundred' : 'above-one';
  return share;
}

/** How many people a row stands for: `12`, `1,200`, `12.0`. */
export function readHeadcount(text: string): number | CellFault {
  if (text === '') return 'empty';
  if (/^-\d/.test(text)) return 'negative';
  const read = readDigits(text, true);
  if (!read.ok) return read.why;
  const people = decimal(read.digits);
  return people.isInteger() ? people.toNumber() : 'not-whole';
}
