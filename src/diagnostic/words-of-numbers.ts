// Messages about numbers, days and lengths as they are written.
import { quoted } from './visible.js';

type Said = string | readonly [message: string, help: string | null];

/** What to write instead; nothing where it would be too long to type. */
const typed = (write: string | null, otherwise: string | null = null): string | null =>
  write === null || write.length > 40 ? otherwise : `write ${write}`;

export const numberWords = {
  'percent-without-sign': (a: { key: string; found: string; write: string }): Said => [
    `${quoted(a.key)} needs a percent sign, found ${quoted(a.found)}`,
    `write ${a.write}${/^-?0\.\d/.test(a.found) ? ` (or ${a.found}% where that is meant)` : ''}`,
  ],
  'decimal-comma': (a: { key: string; found: string; write: string | null }): Said => [
    `${quoted(a.key)} needs a point before decimals, found ${quoted(a.found)}`,
    typed(a.write),
  ],
  'misplaced-thousands': (a: { key: string; found: string; write: string | null }): Said => [
    `${quoted(a.key)} has a comma or a point in the wrong place, found ${quoted(a.found)}`,
    typed(a.write, 'write 35,500 or 35500.00'),
  ],
  'number-too-long': (a: { key: string; found: string }): Said =>
    `${quoted(a.key)} has more than 15 digits before or after the point, found ${quoted(a.found)}`,
  'not-plain-digits': (a: { key: string; found: string }): Said => [
    `${quoted(a.key)} needs the digits 0 to 9 and a plain minus sign, found ${quoted(a.found)}`,
    'type the number again on the keyboard',
  ],
  'incomplete-number': (a: { key: string; found: string; write: string | null }): Said => [
    `${quoted(a.key)} needs digits on both sides of the point, found ${quoted(a.found)}`,
    typed(a.write),
  ],
  'not-a-number': (a: { key: string; expected: string; found: string; write: string | null }): Said => [
    `${quoted(a.key)} needs ${a.expected}, found ${quoted(a.found)}`,
    typed(a.write),
  ],
  'percent-for-money': (a: { key: string; found: string }): Said => [
    `${quoted(a.key)} needs an amount of money, found the percent ${quoted(a.found)}`,
    a.key === 'flat' ? `write percent: ${a.found}` : 'write an amount, such as $1,000',
  ],
  'other-currency': (a: { found: string; currency: string }): Said => [
    `the unit is paid in ${a.currency}, found ${quoted(a.found)}`,
    'write the amount without a symbol, or change `currency` in the unit',
  ],
  'not-above-zero': (a: { key: string; found: string }): Said =>
    `${quoted(a.key)} is above zero, found ${quoted(a.found)}`,
  'percent-too-low': (a: { key: string; found: string }): Said => [
    `${quoted(a.key)} is above -100%, found ${quoted(a.found)}`,
    'write -5% for a cut of five percent',
  ],
  'not-a-date': (a: { key: string; found: string }): Said => [
    `${quoted(a.key)} needs a day of the calendar, found ${quoted(a.found)}`,
    'write it as 2020-07-01: year, month, day',
  ],
  'not-a-length': (a: { key: string; found: string; write: string }): Said => [
    `${quoted(a.key)} needs a length of at most 50 years, found ${quoted(a.found)}`,
    `write ${a.write}`,
  ],
  'not-years': (a: { key: string; found: string }): Said => [
    `${quoted(a.key)} needs contract years, found ${quoted(a.found)}`,
    'write 2, 1-3, 2+, every or [1, 3]; years count from 1',
  ],
  'range-backwards': (a: { key: string; low: string; high: string }): Said => [
    `${quoted(a.key)} goes from the lower to the higher, found ${quoted(a.low)} to ${quoted(a.high)}`,
    `write ${a.high} to ${a.low}`,
  ],
  'range-of-one': (a: { found: string }): Said => [
    `a range has two different ends, found ${quoted(a.found)} twice`,
    `write ${a.found}`,
  ],
  'too-many-pay-points': (a: { limit: string }): Said => `a unit has at most ${a.limit} pay points, this one has more`,
};
