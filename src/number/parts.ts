// Lists typed on the command line: '5%, 3.5%, 3.5%', '$1,000, $500'.

/** The parts of a list: at commas, but not at the thousands marks of an amount. `$1,000, $500` is two. */
export function partsOf(text: string): readonly { readonly text: string; readonly from: number }[] {
  const parts: { text: string; from: number }[] = [];
  let from = 0;
  for (let i = 0; i <= text.length; i++) {
    const isMark = text[i] === ',' && isThousandsMark(text, i);
    if (i < text.length && (text[i] !== ',' || isMark)) continue;
    const part = text.slice(from, i);
    parts.push({ text: part.trim(), from: from + (part.length - part.trimStart().length) });
    from = i + 1;
  }
  return parts;
}

/** Whether a comma stands between digits as a thousands mark does: three follow it, one to three lead up to it. */
function isThousandsMark(text: string, comma: number): boolean {
  if (!/^,\d{3}(?!\d)/.test(text.slice(comma, comma + 5))) return false;
  return /(^|[^\d.])\d{1,3}$|,\d{3}$/.test(text.slice(Math.max(0, comma - 4), comma));
}
