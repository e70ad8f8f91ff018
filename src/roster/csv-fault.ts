// What is wrong with a CSV file as such, in words that name the line and never what stands there.
import { type Diagnostic, fault } from '../diagnostic/diagnostic.js';
import type { CsvFault } from './scan.js';

/** A fault of the scanner as it is told. */
export function csvFault({ code, line, column, found, expected }: CsvFault, file: string): Diagnostic {
  const place = { file, line, column, end: column + 1 };
  if (code === 'ragged-row') return fault(code, place, { found: found ?? 0, expected: expected ?? 0 });
  if (code === 'nul') return fault('control-character', place, { character: 'U+0000' });
  if (code === 'not-utf8') return fault('not-utf-8', place, { found: 'bytes that are no UTF-8 text' });
  return fault(code, place, null);
}
