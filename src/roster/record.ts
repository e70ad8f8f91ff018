// One row of a roster, told by offsets: a million rows are read without a string or an object being made for them.
import { isContinuation } from './utf8.js';

/** Valid only during the call that hands it over: the scanner fills the same arrays again for the next record. */
export interface CsvRecord {
  readonly bytes: Uint8Array;
  /** Where the record's first byte is; it is the first of its line. */
  readonly start: number;
  /** Cell i is bytes[starts[i] .. ends[i]), without the blanks around it and without its quotes. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** 1 where the cell has doubled quotes inside, which must be halved to read it. */
  readonly doubled: Uint8Array;
  /** How many cells there are. */
  readonly count: number;
  /** The line of the record's first byte, from 1. */
  readonly line: number;
}

/** A line and a column, both from 1, the column in characters. */
export interface CsvPlace {
  readonly line: number;
  readonly column: number;
}

// A byte order mark inside of a file is a character like others: only the one at the file's start is a mark.
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
const quote = 0x22;

/** What a cell says: `"5"" pipe fitter"` is 5" pipe fitter. */
export function cellText(record: CsvRecord, index: number): string {
  const text = utf8.decode(record.bytes.subarray(record.starts[index], record.ends[index]));
  return record.doubled[index] === 1 ? text.replaceAll('""', '"') : text;
}

/** Where a cell begins, at its opening quote if it has one. Counted from the record's start, so for messages alone. */
export function placeOfCell(record: CsvRecord, index: number): CsvPlace {
  const start = record.starts[index] as number;
  const isQuoted = record.bytes[start - 1] === quote;
  return placeAt(record, isQuoted ? start - 1 : start);
}

/** The place of the byte at an offset: CRLF, LF and a bare CR each end one line, in quotes as well. */
export function placeAt({ bytes, start, line: first }: CsvRecord, offset: number): CsvPlace {
  let line = first;
  let column = 1;
  for (let at = start; at < offset; at++) {
    const byte = bytes[at] as number;
    if (byte === 0x0a || (byte === 0x0d && bytes[at + 1] !== 0x0a)) {
      line++;
      column = 1;
    } else if (!isContinuation(byte)) column++;
  }
  return { line, column };
}
