// A whole file through the scanner, in chunks of a size, as plain values.
import { type CsvFault, type CsvPlace, cellText, openScanner, placeOfCell } from '../../src/roster/scan.js';

export interface Scanned {
  readonly rows: string[][];
  /** The line of each row. */
  readonly rowLines: number[];
  readonly places: CsvPlace[][];
  /** What was told of ragged rows. */
  readonly told: CsvFault[];
  readonly fault: CsvFault | null;
  readonly lines: number;
}

export interface Scanning {
  /** Sizes of the chunks, one after the other and round again. */
  readonly chunks?: readonly number[];
  /** How many ragged rows are told before it stops. */
  readonly ragged?: number;
  readonly stopAfter?: number;
}

export function scanned(
  file: string | Uint8Array,
  { chunks = [1 << 16], ragged = 0, stopAfter }: Scanning = {},
): Scanned {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  const rows: string[][] = [];
  const rowLines: number[] = [];
  const places: CsvPlace[][] = [];
  const told: CsvFault[] = [];
  const scanner = openScanner(
    (record) => {
      const cells = Array.from({ length: record.count }, (_, index) => index);
      rows.push(cells.map((index) => cellText(record, index)));
      places.push(cells.map((index) => placeOfCell(record, index)));
      rowLines.push(record.line);
      return rows.length !== stopAfter;
    },
    { onFault: (fault) => told.push(fault) < ragged },
  );
  // One array for all chunks, as a reader of files has it: what was in it before must not matter.
  const chunk = new Uint8Array(Math.max(...chunks) + 1).fill(0x22);
  let fault: CsvFault | null = null;
  for (let at = 0, turn = 0; at < bytes.length && fault === null; turn++) {
    const part = bytes.subarray(at, at + (chunks[turn % chunks.length] as number));
    chunk.set(part);
    fault = scanner.push(chunk, part.length);
    at += part.length;
  }
  fault = scanner.end();
  return { rows, rowLines, places, told, fault, lines: scanner.lines };
}
