// The grammar that every number of a file shares: at most 15 digits before the point and 15 after it, thousands marks
// in the right places or not at all. Numbers are read from text; nothing here goes through a binary number.

export const mostDigits = 15;

const grouped = /^[1-9]\d{0,2}(,\d{3})+$/;

/** Why a text is no number: a closed set, put into words by diagnostic/. */
export type NumberFault =
  | 'not-a-number'
  | 'misplaced-thousands'
  | 'decimal-comma'
  | 'number-too-long'
  | 'not-plain-digits'
  | 'incomplete-number';

export type NumberText =
  | { readonly ok: true; readonly digits: string }
  | { readonly ok: false; readonly why: NumberFault };

/**
 * Plain digits of a positive number without sign or symbol: `35,500.25` gives `35500.25`.
 *
 * Refused: `35,50` and `35.500,00` (misplaced-thousands), `.5` and `5.` (incomplete-number), `1e400` and `0x10`
 * (not-a-number), digits of other scripts (not-plain-digits).
 */
export function readDigits(text: string, thousands: boolean): NumberText {
  if (/^\.\d+$|^\d+\.$/.test(text)) return { ok: false, why: 'incomplete-number' };
  if (!/^[\d,.]+$/.test(text) || !/\d/.test(text)) {
    return { ok: false, why: /[^\P{Nd}0-9]/u.test(text) ? 'not-plain-digits' : 'not-a-number' };
  }
  const [integer = '', fraction, ...more] = text.split('.');
  if (more.length > 0 || (fraction ?? '').includes(',')) return { ok: false, why: 'misplaced-thousands' };
  if (integer.includes(',') && !(thousands && grouped.test(integer))) {
    return { ok: false, why: thousands ? 'misplaced-thousands' : 'decimal-comma' };
  }
  const bare = integer.replaceAll(',', '');
  if (bare.length > mostDigits || (fraction ?? '').length > mostDigits) return { ok: false, why: 'number-too-long' };
  if (bare === '' || fraction === '') return { ok: false, why: 'incomplete-number' };
  return { ok: true, digits: fraction === undefined ? bare : `${bare}.${fraction}` };
}

/**
 * The parts of a list: at commas, but not between two digits. `$1,000, $500` is two; `35,50` is one, and no amount,
 * where two would be pay points of $35 and $50 that nobody meant.
 */
export function partsOf(text: string): readonly { readonly text: string; readonly from: number }[] {
  const parts: { text: string; from: number }[] = [];
  let from = 0;
  for (let i = 0; i <= text.length; i++) {
    const isInside = text[i] === ',' && /\d/.test(text[i - 1] ?? '') && /\d/.test(text[i + 1] ?? '');
    if (i < text.length && (text[i] !== ',' || isInside)) continue;
    const part = text.slice(from, i);
    parts.push({ text: part.trim(), from: from + (part.length - part.trimStart().length) });
    from = i + 1;
  }
  return parts;
}
