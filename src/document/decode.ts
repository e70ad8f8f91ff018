// Bytes to text: UTF-8 and nothing else.
import { type Faults, fault } from '../diagnostic/diagnostic.js';

export const mostBytes = 256 * 1024;

/** The text of a file. A byte order mark is taken off; UTF-16, Latin-1 and binary files are refused. */
export function decode(bytes: Uint8Array, file: string, faults: Faults): string | undefined {
  const [first, second] = bytes;
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (isWide || (bytes.length > 1 && (first === 0) !== (second === 0))) {
    faults.add(fault('not-utf-8', { file, line: 1, column: 1, end: 2 }, { found: 'UTF-16' }));
    return undefined;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const place = { file, line: firstBrokenLine(bytes), column: 1, end: 2 };
    faults.add(fault('not-utf-8', place, { found: 'bytes that are no UTF-8 text' }));
    return undefined;
  }
}

function firstBrokenLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let from = 0;
  for (let line = 1; ; line++) {
    const end = bytes.indexOf(0x0a, from);
    try {
      decoder.decode(bytes.subarray(from, end === -1 ? undefined : end));
    } catch {
      return line;
    }
    if (end === -1) return line;
    from = end + 1;
  }
}
