// Money as people write it and as people print it.

import { currencySymbol } from './currency.js';
import { type Decimal, decimal, fixed } from './decimal.js';
import { type NumberFault, readDigits } from './digits.js';

/** An amount with the symbol it was written with: `£1,925` is 1925 and `£`. */
export interface Money {
  readonly amount: Decimal;
  readonly symbol: string | null;
}

export type MoneyText =
  | { readonly ok: true; readonly money: Money }
  | { readonly ok: false; readonly why: NumberFault | 'percent-for-money'; readonly write?: string };

// Patterns over all of Unicode take milliseconds to compile: the plain signs are asked for first.
const symbolOf = (text: string) =>
  /^[$£€¥]/.exec(text)?.[0] ?? (/^[\x20-\x7e]/.test(text) ? null : (/^\p{Sc}/u.exec(text)?.[0] ?? null));

/**
 * Reads `35500`, `35,500`, `$35,500.00`, `35.5k`, `£1,925` and `-$500`.
 *
 * Refused with what to write: `35.500,00` and `35,50`. Whether the symbol fits is the unit's matter.
 */
export function readMoney(text: string): MoneyText {
  if (/^[−‒–—﹣+]/.test(text)) return { ok: false, why: text.startsWith('+') ? 'not-a-number' : 'not-plain-digits' };
  const sign = text.startsWith('-') ? '-' : '';
  const unsigned = text.slice(sign.length);
  const symbol = symbolOf(unsigned);
  const rest = unsigned.slice(symbol?.length ?? 0);
  if (rest.endsWith('%')) return { ok: false, why: 'percent-for-money' };
  const thousands = rest.endsWith('k');
  const number = readDigits(thousands ? rest.slice(0, -1) : rest, true);
  if (!number.ok) return { ok: false, why: number.why, ...suggestion(number.why, rest, `${sign}${symbol ?? ''}`) };
  const amount = decimal(sign + number.digits);
  return { ok: true, money: { amount: thousands ? amount.mul(1000) : amount, symbol } };
}

function suggestion(why: NumberFault, text: string, before: string): { write?: string } {
  const european = /^(\d{1,3}(?:\.\d{3})+),(\d{2})$/.exec(text);
  if (european) {
    return { write: `${before}${(european[1] ?? '').replaceAll('.', ',')}.${european[2]}` };
  }
  const decimals = /^(\d+),(\d{1,2})$/.exec(text);
  if (decimals) return { write: `${before}${decimals[1]}.${decimals[2]}` };
  if (why === 'misplaced-thousands' && /^[\d,]+(\.\d+)?$/.test(text))
    return { write: before + text.replaceAll(',', '') };
  if (why === 'incomplete-number') return { write: before + (text.startsWith('.') ? `0${text}` : text.slice(0, -1)) };
  if (/^\d+(\.\d+)?K$/.test(text)) return { write: before + text.replace('K', 'k') };
  if (why !== 'not-a-number') return {};
  const millions = /^(\d+)(?:\.(\d{1,3}))? ?(?:m|mn|mio|million)$/i.exec(text);
  if (millions) return { write: `${before}${grouped(millions[1] ?? '')},${(millions[2] ?? '').padEnd(3, '0')},000` };
  if (/^\d{1,3}(?:[ _'’\u00a0\u202f]\d{3})+$/.test(text)) return { write: before + text.replace(/\D/g, ',') };
  // `$35,500 a year`, `35,500 USD`: the amount in it, where there is one alone.
  const amounts = text.match(/\p{Sc}?\d[\d,]*(?:\.\d+)?k?/gu) ?? [];
  const [only = ''] = amounts;
  const rest = text.replace(only, ' ');
  return amounts.length === 1 && /^[a-z. /]*$/i.test(rest) && /^ | $/.test(rest) && readMoney(before + only).ok
    ? { write: before + only }
    : {};
}

export interface MoneyStyle {
  /** Put the currency's symbol or code before the figure: `$3,503`, `CHF 3,503`. */
  readonly currency?: string;
  /** How many decimals are shown. */
  readonly decimals: number;
  /** A plus sign on gains, as in a column of differences. */
  readonly signed?: boolean;
}

/** Money as people print it: -838.76 is `-$838.76`, 2766.4 without decimals and signed is `+2,766`. */
export function formatMoney(amount: Decimal | string, style: MoneyStyle): string {
  const text = fixed(typeof amount === 'string' ? decimal(amount) : amount, style.decimals);
  const negative = text.startsWith('-');
  const [integer = '', fraction] = text.replace('-', '').split('.');
  const digits = grouped(integer) + (fraction === undefined ? '' : `.${fraction}`);
  const nothing = !/[1-9]/.test(text);
  const sign = negative ? '-' : style.signed && !nothing ? '+' : '';
  return sign + (style.currency === undefined ? '' : currencySymbol(style.currency)) + digits;
}

/** Thousands marks: `1234567` is `1,234,567`. */
export function grouped(integer: string): string {
  return integer.replace(/\B(?=(\d{3})+$)/g, ',');
}

/** A rate as a pay point is named by it: `$35,500`, `$15.50`, `CHF 82,000`. */
export function nameOfRate(rate: Decimal, currency: string): string {
  const decimals = rate.decimalPlaces();
  return formatMoney(rate, { currency, decimals: decimals === 0 ? 0 : Math.max(2, decimals) });
}
