// The grammar of a row: cells, the blanks around them, quotes, and where the row ends.
import type { CsvRecord } from './record.js';
import { afterCharacter } from './utf8.js';

/** What can be wrong inside of a row. */
export type CellFaultCode = 'nul' | 'not-utf8' | 'stray-quote' | 'text-after-quote' | 'too-many-columns';

/** The record that is being read, filled anew by each `readRecord`. */
export interface OpenRecord extends CsvRecord {
  start: number;
  count: number;
  line: number;
  /** Where commas, quotes and line ends are among the bytes, as `findMarks` finds them. */
  marks: Int32Array;
  /** The number of a mark at or before the next record. */
  mark: number;
  /** Lines that end inside of its quotes. */
  breaks: number;
  /** Why it was not read to its end; null where the bytes ended first. */
  fault: CellFaultCode | null;
  /** The byte of the fault; where the bytes ended inside of quotes, the opening one; else -1. */
  stoppedAt: number;
}

const tab = 0x09;
const lf = 0x0a;
const cr = 0x0d;
const space = 0x20;
const quote = 0x22;
const comma = 0x2c;

/**
 * Reads the record at `from` and returns the offset after its line end, or -1: see `fault`. A blank line has no cells.
 *
 * It goes from mark to mark, which were found before. The last of them is the 0 at `bytes[end]`, which ends every loop:
 * no offset is compared with the end.
 */
export function readRecord(record: OpenRecord, from: number, end: number): number {
  const { bytes, marks, starts, ends, doubled } = record;
  const most = starts.length;
  let { mark } = record;
  let cell = 0;
  record.start = from;
  record.count = 0;
  record.breaks = 0;
  for (let at = from; ; at++) {
    at = afterBlanks(bytes, at);
    while ((marks[mark] as number) < at) mark++;
    const isQuoted = bytes[at] === quote;
    let start = at;
    let stop = at;
    let halves = 0;
    if (isQuoted) {
      start = at + 1;
      for (;;) {
        at = marks[++mark] as number;
        const byte = bytes[at];
        if (byte === comma) continue;
        if (byte !== quote) {
          const after = afterRare(record, at, end, start - 1);
          if (after < 0) return -1;
          while ((marks[mark + 1] as number) < after) mark++;
        } else if (bytes[at + 1] === quote) {
          halves = 1;
          mark++;
        } else break;
      }
      stop = at;
      at = afterBlanks(bytes, at + 1);
    } else {
      for (;;) {
        at = marks[mark] as number;
        const byte = bytes[at] as number;
        if (byte === comma || byte === lf || byte === cr || byte === quote || byte === 0) break;
        const after = afterRare(record, at, end, -1);
        if (after < 0) return -1;
        while ((marks[mark] as number) < after) mark++;
      }
      stop = at;
      while (stop > start && (bytes[stop - 1] === space || bytes[stop - 1] === tab)) stop--;
    }
    const next = bytes[at] as number;
    const endsLine = next === lf || next === cr;
    if (next !== comma && !endsLine) return unexpected(record, at, end, isQuoted);
    if (endsLine && cell === 0 && start === at && !isQuoted) {
      record.mark = mark;
      return at + 1;
    }
    if (cell === most) return stopped(record, 'too-many-columns', at);
    starts[cell] = start;
    ends[cell] = stop;
    doubled[cell] = halves;
    cell++;
    if (endsLine) {
      record.count = cell;
      record.mark = mark;
      return at + 1;
    }
  }
}

function afterBlanks(bytes: Uint8Array, from: number): number {
  let at = from;
  while (bytes[at] === space || bytes[at] === tab) at++;
  return at;
}

/**
 * Past a mark that is neither comma nor quote: a character beyond ASCII, a line end inside of quotes, a control character
 * that says nothing but itself. `openedAt` is the opening quote, or -1.
 */
function afterRare(record: OpenRecord, at: number, end: number, openedAt: number): number {
  const { bytes } = record;
  const byte = bytes[at] as number;
  if (byte >= 0x80) {
    const after = afterCharacter(bytes, at);
    if (after >= 0) return after;
    return ~after === end ? stopped(record, null, openedAt) : stopped(record, 'not-utf8', at);
  }
  if (byte === 0) return at === end ? stopped(record, null, openedAt) : stopped(record, 'nul', at);
  if (byte === cr || (byte === lf && bytes[at - 1] !== cr)) record.breaks++;
  return at + 1;
}

/** What stands where a comma or a line end should. */
function unexpected(record: OpenRecord, at: number, end: number, isQuoted: boolean): -1 {
  if (record.bytes[at] === 0) return at === end ? stopped(record, null, -1) : stopped(record, 'nul', at);
  return stopped(record, isQuoted ? 'text-after-quote' : 'stray-quote', at);
}

function stopped(record: OpenRecord, fault: CellFaultCode | null, at: number): -1 {
  record.fault = fault;
  record.stoppedAt = at;
  return -1;
}
