// A roster's bytes as records, strictly: a file that is read wrong in silence costs people money.
import { type CellFaultCode, type OpenRecord, readRecord } from './cells.js';
import { type CsvBuffer, giveBufferBack, longestRecord, takeBuffer } from './csv-buffer.js';
import { type CsvPlace, type CsvRecord, placeAt } from './record.js';

export type { OpenRecord } from './cells.js';
export { longestRecord } from './csv-buffer.js';
export { type CsvPlace, type CsvRecord, cellText, placeOfCell } from './record.js';

export type CsvFaultCode = CellFaultCode | 'unclosed-quote' | 'ragged-row' | 'record-too-long';

/** What is wrong and where, never what stands there: a payroll is confidential. */
export interface CsvFault extends CsvPlace {
  readonly code: CsvFaultCode;
  /** The cells of a ragged row, and those of the first record. */
  readonly found?: number;
  readonly expected?: number;
}

export interface Scanner {
  /** Takes the first `length` bytes of a chunk of any size. Returns a fault when the file cannot be read on, else null. */
  push(chunk: Uint8Array, length: number): CsvFault | null;
  /** Says that there are no more bytes: the last line may have no line end. */
  end(): CsvFault | null;
  /** How many lines were read to their end. */
  readonly lines: number;
}

export interface ScanOptions {
  /** Told of each ragged row; false stops. Without it the first one does. */
  readonly onFault?: (fault: CsvFault) => boolean;
  /** Where to read; without it a space is taken for as long as it is needed. */
  readonly space?: CsvBuffer;
  /**
   * Asked before each record after the first: takes what it can by itself, moves the record's line and mark on, and
   * returns the offset of what it left.
   */
  readonly skip?: (record: OpenRecord, from: number) => number;
}

/** As many columns as the widest spreadsheet has. */
export const mostColumns = 1 << 14;

const lf = 0x0a;
const cr = 0x0d;
const markLength = 3;

/**
 * Reads CSV: commas, quotes as in RFC 4180, CRLF, LF and bare CR, blanks around cells, blank lines, a byte order mark.
 *
 * The first record says how many cells every other one has. `onRecord` returns false to stop.
 */
export function openScanner(onRecord: (record: CsvRecord) => unknown, options: ScanOptions = {}): Scanner {
  const space = options.space ?? takeBuffer();
  const { bytes } = space;
  const record: OpenRecord = {
    bytes,
    starts: new Int32Array(mostColumns),
    ends: new Int32Array(mostColumns),
    doubled: new Uint8Array(mostColumns),
    start: 0,
    count: 0,
    marks: space.marks,
    mark: 0,
    line: 1,
    breaks: 0,
    fault: null,
    stoppedAt: -1,
  };
  let filled = 0;
  /** How many of the filled bytes were scanned before and are the beginning of a record. */
  let carried = 0;
  let columns = 0;
  let isAtStart = true;
  let followsReturn = false;
  let isOver = false;
  let isEnded = false;
  let fault: CsvFault | null = null;

  /** Hands over every whole record, and moves what is left to the front. */
  function scan(isLast: boolean): void {
    space.findMarks(filled);
    record.mark = 0;
    let at = isAtStart && startsWithMark(bytes, filled) ? markLength : followsReturn && bytes[0] === lf ? 1 : 0;
    isAtStart = false;
    followsReturn = false;
    while (at < filled) {
      if (columns > 0 && options.skip !== undefined) at = options.skip(record, at);
      if (at === filled) break;
      const next = readRecord(record, at, filled);
      if (next === -1) {
        if (record.fault !== null) stopWith({ code: record.fault, ...placeAt(record, record.stoppedAt) });
        else if (isLast) stopWith(endless());
        break;
      }
      if (record.count > 0 && !handOver()) break;
      record.line += record.breaks + 1;
      at = next;
      if (bytes[at - 1] === cr) {
        if (bytes[at] === lf) at++;
        else followsReturn = at === filled;
      }
    }
    bytes.copyWithin(0, at, filled);
    filled -= at;
    carried = filled;
  }

  /** Whether to go on after a record. */
  function handOver(): boolean {
    const { count, line } = record;
    if (columns === 0) columns = count;
    if (count !== columns) {
      const ragged: CsvFault = { code: 'ragged-row', line, column: 1, found: count, expected: columns };
      if (options.onFault?.(ragged) !== true) stopWith(ragged);
    } else if (onRecord(record) === false) isOver = true;
    return !isOver;
  }

  /** A record that does not end: where its open quote is, which is nearly always the reason, or else where it begins. */
  function endless(): CsvFault {
    if (record.stoppedAt === -1) return { code: 'record-too-long', line: record.line, column: 1 };
    return { code: 'unclosed-quote', ...placeAt(record, record.stoppedAt) };
  }

  function stopWith(found: CsvFault): void {
    fault = found;
    isOver = true;
  }

  return {
    push(chunk, length) {
      let taken = 0;
      while (taken < length && !isOver) {
        if (filled === longestRecord) {
          stopWith(endless());
          break;
        }
        const size = Math.min(length - taken, longestRecord - filled);
        bytes.set(chunk.subarray(taken, taken + size), filled);
        taken += size;
        filled += size;
        // A long record in small chunks is not begun anew with each: only when as much is new as was carried.
        const isWorthwhile = filled >= markLength && filled - carried >= carried;
        if (isWorthwhile || filled === longestRecord) scan(false);
      }
      return fault;
    },
    end() {
      if (!isOver) scan(false);
      if (!isOver && filled > 0) {
        bytes[filled] = lf;
        filled++;
        scan(true);
      }
      isOver = true;
      if (!isEnded && options.space === undefined) giveBufferBack(space);
      isEnded = true;
      return fault;
    },
    get lines() {
      return record.line - 1;
    },
  };
}

function startsWithMark(bytes: Uint8Array, length: number): boolean {
  return length >= markLength && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}
