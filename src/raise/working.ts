// A working as text that somebody can follow with a calculator: `37,275.00 x 1.035`. Nothing is rounded here.
import { type Decimal, order, plain, settled } from '../number/decimal.js';
import { grouped } from '../number/money.js';
import { say } from '../words/say.js';
import type { Phrase } from '../words/text.js';
import type { Amount, Working } from './raise.js';

/** Figures of more decimals than this never end, or end where no calculator reaches. */
const mostDecimals = 20;
const shownOfLong = 10;

/**
 * A figure with every digit it has: `38,579.625`; as money with its cents, `37,275.00`.
 *
 * One of more than 20 decimals is cut after 10, never rounded, and says so: 8/3 is `2.6666666666…`.
 */
export function exactText(figure: Decimal, leastDecimals = 0): string {
  return exactDigits(figure, leastDecimals).replace(/^-?\d+/, grouped);
}

/** The same before a language writes it: `38579.625`. */
function exactDigits(figure: Decimal, leastDecimals: number): string {
  const [integer = '0', decimals = ''] = plain(settled(figure).abs()).split('.');
  const cut = decimals.length > mostDecimals;
  const shown = cut ? decimals.slice(0, shownOfLong) : decimals.padEnd(leastDecimals, '0');
  const sign = figure.isNegative() && !settled(figure).isZero() ? '-' : '';
  return `${sign}${integer}${shown === '' ? '' : `.${shown}`}${cut ? '…' : ''}`;
}

/** An amount with its cents: 37275 is `37,275.00`, 39929.911875 is `39,929.911875`. */
export const exactMoney = (figure: Decimal) => exactText(figure, 2);

/** A figure with every digit it has, for a sentence. */
export const exactCell = (figure: Decimal, leastDecimals = 0) =>
  ({ kind: 'number', digits: exactDigits(figure, leastDecimals) }) as const;

/** An amount with its cents, for a sentence. */
export const moneyCell = (figure: Decimal) => exactCell(figure, 2);

/** A working for a sentence. */
export function workingPhrase(working: Working): Phrase {
  const parts = working.map((part) =>
    typeof part === 'string' ? part : 'money' in part ? moneyCell(part.money) : exactCell(part),
  );
  return say('together', { parts });
}

/** A working in one line. */
export function workingText(working: Working): string {
  return working
    .map((part) => (typeof part === 'string' ? part : 'money' in part ? exactMoney(part.money) : exactText(part)))
    .join('');
}

/** A working with what it comes to, `37,275.00 x 1.035 = 38,579.625`; `set to 41,000.00` needs no more words. */
export function concluded(working: Working, result: Amount): Working {
  const last = working.at(-1);
  const isSaid =
    working.length <= 2 && typeof last === 'object' && 'money' in last && order(last.money, result.money) === 0;
  return isSaid ? working : [...working, ' = ', result];
}

/** Amounts added up: `37,275.00 + 38,579.63`; one that is below zero is taken off. */
export function addedUp(amounts: readonly Decimal[]): Working {
  return amounts.flatMap((money, index) => {
    if (index === 0) return [{ money }];
    return money.isNegative() && !money.isZero() ? [' - ', { money: money.abs() }] : [' + ', { money }];
  });
}
