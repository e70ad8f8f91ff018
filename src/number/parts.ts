// Lists typed on the command line: '5%, 3.5%, 3.5%', '$1,000, $500'.

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
