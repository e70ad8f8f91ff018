// A grid as schools and public employers print it: the first column the step, one column a lane. An empty cell does not
// exist.
import { type Faults, fault } from '../diagnostic/diagnostic.js';
import type { At } from '../diagnostic/span.js';
import type { TableRow } from './csv-table.js';
import { mostPayPoints, tooMany } from './pay.js';

/** `MA step 3` is a name that `for` can hold. */
const longestName = 50;

export interface Grid {
  readonly lanes: readonly At<string>[];
  readonly steps: readonly At<string>[];
  /** By step, then by lane; an empty text is a cell that does not exist. */
  readonly cells: readonly TableRow[];
}

/**
 * The grid of a table. Rows and columns that are empty throughout, as spreadsheets leave them, are passed over.
 *
 * Undefined, with a fault, where it has no lanes or no steps, where one of them has no name or two have the same, and
 * where it has more than 10,000 cells.
 */
export function gridOf(file: string, table: readonly TableRow[], faults: Faults): Grid | undefined {
  const [header = [], ...below] = table;
  const rows = below.filter((row) => row.some(({ value }) => value !== ''));
  const columns = header.flatMap((_, i) => (i > 0 && table.some((row) => row[i]?.value !== '') ? [i] : []));
  const start = header[0]?.at ?? { file, line: 1, column: 1, end: 2 };
  if (columns.length === 0 || rows.length === 0) {
    faults.add(fault('empty-grid', start, { what: columns.length === 0 ? 'lanes' : 'steps' }));
    return undefined;
  }
  if (columns.length * rows.length > mostPayPoints) {
    faults.add(tooMany(start));
    return undefined;
  }
  const lanes = columns.flatMap((i) => header[i] ?? []);
  const steps = rows.flatMap((row) => row[0] ?? []);
  const cells = rows.map((row) => columns.flatMap((i) => row[i] ?? []));
  const areNamed = checkNames(lanes, 'lane', faults) && checkNames(steps, 'step', faults);
  return areNamed ? { lanes, steps, cells } : undefined;
}

/** The first cell has any name; every lane and every step has one of its own. */
function checkNames(names: readonly At<string>[], what: 'lane' | 'step', faults: Faults): boolean {
  const before = faults.all.length;
  const unnamed = names.find(({ value }) => value === '');
  const long = names.find(({ value }) => value.length > longestName);
  if (unnamed !== undefined) faults.add(fault('unnamed-in-grid', unnamed.at, { what }));
  if (long !== undefined) {
    faults.add(fault('text-too-long', long.at, { key: what, limit: longestName, length: long.value.length }));
  }
  onceEach(
    names.filter(({ value }) => value !== ''),
    `${what}s`,
    faults,
  );
  return faults.all.length === before;
}

/** Names that occur once. */
export function onceEach(names: readonly (At<string> | undefined)[], of: string, faults: Faults): void {
  const seen = new Set<string>();
  for (const given of names) {
    if (given === undefined) continue;
    if (seen.has(given.value)) faults.add(fault('duplicate-name', given.at, { name: given.value, of }));
    seen.add(given.value);
  }
}
