// Offsets of a text as lines and columns.
import type { Span } from '../diagnostic/span.js';

/** Turns offsets of a file's text into spans; a span that runs over several lines ends with its first. */
export function spansOf(file: string, text: string): (from: number, to: number) => Span {
  const starts = [0];
  for (let i = text.indexOf('\n'); i !== -1; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
  return (from, to) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= from) low = middle;
      else high = middle - 1;
    }
    const start = starts[low] ?? 0;
    const lineEnd = (starts[low + 1] ?? text.length + 1) - 1;
    const characters = (a: number, b: number) => [...text.slice(a, b)].length;
    const column = characters(start, from) + 1;
    const end = column + Math.max(1, characters(from, Math.min(to, Math.max(lineEnd, from))));
    return { file, line: low + 1, column, end };
  };
}
