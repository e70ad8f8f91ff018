// Rows that cannot be read: the first ten are named by line and column, the others counted. What stands in them is
// nobody's business: messages end up in logs.
import { type Diagnostic, type Faults, fault, warning } from '../diagnostic/diagnostic.js';
import type { Column } from './layout.js';
import type { CellFault } from './number-cells.js';
import { type CsvRecord, placeOfCell } from './record.js';
import type { CsvFault } from './scan.js';

/** So many rows of a file are named. */
export const mostNamed = 10;

export interface Unreadable {
  /** A row that cannot be counted, and is an error. */
  readonly cell: (record: CsvRecord, column: Column, why: CellFault) => void;
  /** A row with more or fewer cells than the header. */
  readonly ragged: (found: CsvFault) => void;
  /** A row that was left out, as the unit file wants it. */
  readonly skip: (record: CsvRecord) => void;
  /** Whether a row is an error. */
  readonly failed: () => boolean;
  /** Tells how many more there are, and how many were left out. */
  readonly close: () => void;
}

/** The faults of one file, of which each row has one. */
export function collectUnreadable(file: string, faults: Faults): Unreadable {
  let rows = 0;
  let skipped = 0;
  let lastBad = -1;
  let lastSkipped = -1;
  /** The first row that is not named, at which the others are counted. */
  let next = 0;
  return {
    cell(record, column, why) {
      if (record.line === lastBad) return;
      lastBad = record.line;
      if (++rows > mostNamed) {
        next ||= record.line;
        return;
      }
      const place = placeOfCell(record, column.index);
      const { name, field } = column;
      const args = { column: name, field: field ?? 'group', why };
      faults.add(fault('unreadable-cell', { file, ...place, end: place.column + 1 }, args));
    },
    ragged(found) {
      if (++rows <= mostNamed) faults.add(csvFault(found, file));
      else next ||= found.line;
    },
    skip({ line }) {
      if (line !== lastSkipped) skipped++;
      lastSkipped = line;
    },
    failed: () => rows > 0,
    close() {
      const place = { file, line: next, column: 1, end: 2 };
      if (rows > mostNamed) faults.add(fault('more-unreadable-rows', place, { rows: rows - mostNamed }));
      if (skipped > 0) faults.add(warning('rows-skipped', file, { rows: skipped }));
    },
  };
}

/** A fault of the scanner as it is told. */
export function csvFault({ code, line, column, found, expected }: CsvFault, file: string): Diagnostic {
  const place = { file, line, column, end: column + 1 };
  if (code === 'ragged-row') return fault(code, place, { found: found ?? 0, expected: expected ?? 0 });
  if (code === 'nul') return fault('control-character', place, { character: 'U+0000' });
  if (code === 'not-utf8') return fault('not-utf-8', place, { found: 'bytes that are no UTF-8 text' });
  return fault(code, place, null);
}
