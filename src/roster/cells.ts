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

/** 0 for the bytes that say nothing but themselves, outside of quotes and inside. */
const endsPlain = marked([0, lf, cr, quote, comma]);
const endsQuoted = marked([0, lf, cr, quote]);

function marked(special: readonly number[]): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, byte) => (byte >= 0x80 || special.includes(byte) ? 1 : 0));
}

/**
 * Reads the record at `from` and returns the offset after its line end, or -1: see `fault`. A blank line has no cells.
 *
 * `bytes[end]` must be 0, which ends every loop: no offset is compared with the end at each byte. The loops stand here
 * and not in a function each because that is a quarter faster; what is rare stands below.
 */
export function readRecord(record: OpenRecord, from: number, end: number): number {
  const { bytes, starts, ends, doubled } = record;
  const most = starts.length;
  let cell = 0;
  record.start = from;
  record.count = 0;
  record.breaks = 0;
  for (let at = from; ; at++) {
    at = afterBlanks(bytes, at);
    const isQuoted = bytes[at] === quote;
    let start = at;
    let stop = at;
    let halves = 0;
    if (isQuoted) {
      start = ++at;
      for (;;) {
        while (endsQuoted[bytes[at] as number] === 0) at++;
        if (bytes[at] !== quote) {
          at = afterRare(record, at, end, start - 1);
          if (at < 0) return -1;
        } else if (bytes[at + 1] === quote) {
          halves = 1;
          at += 2;
        } else break;
      }
      stop = at;
      at = afterBlanks(bytes, at + 1);
    } else {
      for (;;) {
        while (endsPlain[bytes[at] as number] === 0) at++;
        if ((bytes[at] as number) < 0x80) break;
        at = afterRare(record, at, end, -1);
        if (at < 0) return -1;
      }
      stop = at;
      while (stop > start && (bytes[stop - 1] === space || bytes[stop - 1] === tab)) stop--;
    }
    const next = bytes[at] as number;
    const endsLine = next === lf || next === cr;
    if (next !== comma && !endsLine) return unexpected(record, at, end, isQuoted);
    if (endsLine && cell === 0 && start === at && !isQuoted) return at + 1;
    if (cell === most) return stopped(record, 'too-many-columns', at);
    starts[cell] = start;
    ends[cell] = stop;
    doubled[cell] = halves;
    cell++;
    if (endsLine) {
      record.count = cell;
      return at + 1;
    }
  }
}

function afterBlanks(bytes: Uint8Array, from: number): number {
  let at = from;
  while (bytes[at] === space || bytes[at] === tab) at++;
  return at;
}

/** Past a character beyond ASCII, or a line end inside of quotes. `openedAt` is the opening quote, or -1. */
function afterRare(record: OpenRecord, at: number, end: number, openedAt: number): number {
  const { bytes } = record;
  const byte = bytes[at] as number;
  if (byte >= 0x80) {
    const after = afterCharacter(bytes, at);
    if (after >= 0) return after;
    return ~after === end ? stopped(record, null, openedAt) : stopped(record, 'not-utf8', at);
  }
  if (byte === 0) return at === end ? stopped(record, null, openedAt) : stopped(record, 'nul', at);
  if (byte === cr || bytes[at - 1] !== cr) record.breaks++;
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
