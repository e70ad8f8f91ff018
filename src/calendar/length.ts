// Lengths of time as a file says them: `3 years`, `65 months`.
import { type Length, longestTerm } from './term.js';

export type LengthText =
  | { readonly ok: true; readonly length: Length }
  | { readonly ok: false; readonly write: string };

/** Reads `3 years`, `1 year`, `65 months`. `3` is refused: years or months? So are zero and more than 50 years. */
export function readLength(text: string): LengthText {
  const parts = /^(\d{1,4}) (year|month)s?$/.exec(text);
  if (!parts) {
    const count = /^(\d{1,3})\b/.exec(text)?.[1];
    return {
      ok: false,
      write: count === undefined || /^0+$/.test(count) ? '3 years or 36 months' : `${count} years or ${count} months`,
    };
  }
  const count = Number(parts[1]);
  const unit = parts[2] === 'year' ? 'years' : 'months';
  if (count === 0 || count > longestTerm * (unit === 'years' ? 1 : 12))
    return { ok: false, write: '3 years or 36 months' };
  return { ok: true, length: { count, unit } };
}
