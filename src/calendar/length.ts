// Lengths of time as a file says them: `3 years`, `65 months`.
import { type Length, longestTerm } from './term.js';

export type LengthText =
  | { readonly ok: true; readonly length: Length }
  | { readonly ok: false; readonly write: string };

/** Reads `3 years`, `1 year`, `65 months`. `3` is refused: years or months? So are zero and more than 50 years. */
export function readLength(text: string): LengthText {
  const parts = /^(\d{1,4}) (year|month)s?$/.exec(text);
  if (!parts) {
    return { ok: false, write: meantLength(text) };
  }
  const count = Number(parts[1]);
  const unit = parts[2] === 'year' ? 'years' : 'months';
  const most = longestTerm * (unit === 'years' ? 1 : 12);
  if (count === 0 || count > most) return { ok: false, write: count === 0 ? examples : `${most} ${unit} or less` };
  return { ok: true, length: { count, unit } };
}

const examples = '3 years or 36 months';
const words = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** What somebody meant who wrote `3`, `3yrs` or `three years`. */
function meantLength(text: string): string {
  const [, number = '', unit = ''] = /^(\d{1,3}|[a-z]+)[ -]?([a-z]*)/i.exec(text) ?? [];
  const count = /^\d/.test(number) ? Number(number) : words.indexOf(number.toLowerCase()) + 1;
  if (count === 0) return examples;
  const plural = count === 1 ? '' : 's';
  const [years, months] = [`${count} year${plural}`, `${count} month${plural}`];
  if (/^y/i.test(unit)) return years;
  return /^m/i.test(unit) ? months : `${years} or ${months}`;
}
