// A small CSV file as rows of texts, each with its place.
import type { Faults } from '../diagnostic/diagnostic.js';
import type { At, Span } from '../diagnostic/span.js';
import { type CsvRecord, placeAt } from '../roster/record.js';
import { cellText, openScanner } from '../roster/scan.js';
import { csvFault } from '../roster/unreadable.js';

const quote = 0x22;

export type TableRow = readonly At<string>[];

/** Every row that is not blank; undefined where the file is no CSV, or a row has more or fewer cells than the first. */
export function readTable(file: string, text: string, faults: Faults): readonly TableRow[] | undefined {
  const rows: TableRow[] = [];
  const bytes = new TextEncoder().encode(text);
  const scanner = openScanner((record) => rows.push(rowOf(record, file)));
  const broken = scanner.push(bytes, bytes.length) ?? scanner.end();
  if (broken === null) return rows;
  faults.add(csvFault(broken, file));
  return undefined;
}

function rowOf(record: CsvRecord, file: string): TableRow {
  let from = { start: record.start, line: record.line, column: 1 };
  return Array.from({ length: record.count }, (_, index) => {
    const value = cellText(record, index);
    const text = record.starts[index] ?? 0;
    const isQuoted = text > record.start && record.bytes[text - 1] === quote;
    const start = isQuoted ? text - 1 : text;
    // Counted on from the cell before: a row may be very long.
    const { line, column } = placeAt({ ...record, start: from.start, line: from.line }, start);
    from = { start, line, column: line === from.line ? from.column + column - 1 : column };
    const at: Span = {
      file,
      line,
      column: from.column,
      end: from.column + Math.max(1, [...value].length + (isQuoted ? 2 : 0)),
    };
    return { value, at };
  });
}
