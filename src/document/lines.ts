// Offsets of a text as lines and columns.
import type { Span } from '../diagnostic/span.js';

/** Turns offsets of a file's text into spans; a span that runs over several lines ends with its first. */
export function spansOf(file: string, text: string): (from: number, to: number) => Span {
  const starts = [0];
  for (let i = text.indexOf('\n'); i !== -1; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
  const characters = countOfCharacters(text);
  return (from, to) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= from) low = middle;
      else high = middle - 1;
    }
    const start = starts[low] ?? 0;
    const next = starts[low + 1];
    // A line ends before its own line break, which is two characters in files from Windows.
    const lineEnd = next === undefined ? text.length : text[next - 2] === '\r' ? next - 2 : next - 1;
    const column = characters(start, from) + 1;
    const end = column + Math.max(1, characters(from, Math.min(to, Math.max(lineEnd, from))));
    return { file, line: low + 1, column, end };
  };
}

/** How many characters stand between two offsets; at once, because a file may be one line of 20,000 values. */
function countOfCharacters(text: string): (from: number, to: number) => number {
  if (!/[\ud800-\udbff][\udc00-\udfff]/.test(text)) return (from, to) => to - from;
  const before = new Uint32Array(text.length + 1);
  for (let i = 0; i < text.length; i++) {
    const isSecondHalf = /[\udc00-\udfff]/.test(text[i] ?? '') && /[\ud800-\udbff]/.test(text[i - 1] ?? '');
    before[i + 1] = (before[i] ?? 0) + (isSecondHalf ? 0 : 1);
  }
  return (from, to) => (before[Math.min(to, text.length)] ?? 0) - (before[Math.min(from, text.length)] ?? 0);
}
