// Who is on a salary schedule: the same grid with headcounts, or a roster with a step and a lane in each row.
import { type Faults, fault } from '../diagnostic/diagnostic.js';
import type { At } from '../diagnostic/span.js';
import { type Decimal, decimal } from '../number/decimal.js';
import { readDigits } from '../number/digits.js';
import { type RosterColumns, type RosterTerms, rosterFields } from '../roster/terms.js';
import { type Cells, isOnSchedule } from './components.js';
import { readTable, type TableRow } from './csv-table.js';
import { type Grid, gridOf } from './grid.js';
import type { ReadText } from './read-schedule.js';
import { cellName, type Placement } from './salary-schedule.js';

/** Where people are, and how many of them in which cell where the file is a grid. */
export interface Placed {
  readonly placement: Placement;
  readonly headcounts: ReadonlyMap<string, Decimal>;
}

export const nobody: Placed = { placement: { form: 'none' }, headcounts: new Map() };

/** The people of a schedule as the unit states them; undefined where a fault was found. */
export function placedOn(
  people: At<string> | RosterTerms | null,
  cells: Cells,
  readText: ReadText,
  faults: Faults,
): Placed | undefined {
  if (people === null) return nobody;
  if ('columns' in people) return onRoster(people, cells, faults);
  // A row may be a person: its text is kept for no excerpt until it is known to be a grid.
  const read = readText(people, 'confidential');
  const table = read && readTable(read.path, read.text, faults);
  if (read === undefined || table === undefined) return undefined;
  const [header = []] = table;
  const lanes = header.slice(1).filter(({ value }) => value !== '');
  const isGrid = lanes.every(({ value }) => cells.lanes.includes(value));
  const columns = isGrid ? {} : columnsOf(header, faults);
  if (columns.step && columns.lane) {
    return onRoster(
      { file: people, columns, fte: 'fraction', where: [], unreadable: 'error', at: people.at },
      cells,
      faults,
    );
  }
  // Whatever it is, its rows are not spoken of before its header is that of a grid.
  if (!lanes.map((lane) => isOnSchedule(lane, 'lane', cells.lanes, faults, false)).every(Boolean)) return undefined;
  readText(people);
  const grid = gridOf(read.path, table, faults);
  const headcounts = grid && headcountsOf(grid, cells, faults);
  if (headcounts && !faults.failed && [...headcounts.values()].every((count) => count.isZero())) {
    faults.add(fault('schedule-of-nobody', people.at, null));
    return undefined;
  }
  return headcounts && { placement: { form: 'headcounts' }, headcounts };
}

/** A roster on a schedule tells a step, and a lane where there are several; the rate is the cell's. */
function onRoster(roster: RosterTerms, cells: Cells, faults: Faults): Placed | undefined {
  const { columns, at } = roster;
  const needed = cells.lanes.length > 1 ? (['step', 'lane'] as const) : (['step'] as const);
  const missing = needed.filter((key) => columns[key] === undefined);
  for (const key of missing) {
    const why = 'the rate of a person is that of a cell';
    faults.add(fault('missing-key', at, { key, why, help: `write columns: {step: Step, lane: Lane}` }));
  }
  if (columns.rate !== undefined) {
    faults.add(fault('key-goes-with', columns.rate.at, { key: 'rate', goesWith: 'a roster that is on no schedule' }));
  }
  if (missing.length > 0 || columns.rate !== undefined) return undefined;
  return { placement: { form: 'roster', roster }, headcounts: new Map() };
}

/** The columns of a roster that are named for what they mean, in any case: `Step`, `LANE`, `fte`. */
function columnsOf(header: TableRow, faults: Faults): RosterColumns {
  const columns: Partial<Record<(typeof rosterFields)[number], At<string>>> = {};
  for (const field of rosterFields.filter((one) => one !== 'rate')) {
    const [first, second] = header.filter(({ value }) => value.toLowerCase() === field);
    if (second !== undefined) faults.add(fault('duplicate-name', second.at, { name: second.value, of: 'columns' }));
    if (first !== undefined) columns[field] = first;
  }
  return columns;
}

function headcountsOf(
  { lanes, steps, cells }: Grid,
  schedule: Cells,
  faults: Faults,
): ReadonlyMap<string, Decimal> | undefined {
  if (!steps.map((step) => isOnSchedule(step, 'step', schedule.steps, faults)).every(Boolean)) return undefined;
  const headcounts = new Map<string, Decimal>();
  for (const [row, step] of steps.entries()) {
    for (const [column, lane] of lanes.entries()) {
      const written = cells[row]?.[column];
      const cell = cellName(lane.value, step.value);
      const count = written && headcountAt(written, cell, faults);
      if (count === undefined || count.isZero()) continue;
      if (written && !schedule.has(lane.value, step.value))
        faults.add(fault('no-such-cell', written.at, { cell, what: 'people' }));
      headcounts.set(cell, count);
    }
  }
  return headcounts;
}

function headcountAt({ value, at }: At<string>, cell: string, faults: Faults): Decimal | undefined {
  if (value === '') return undefined;
  const read = readDigits(value, true);
  const count = read.ok ? decimal(read.digits) : null;
  if (count?.isInteger()) return count;
  const args = { key: cell, expected: 'a whole number of people', found: value, write: null };
  faults.add(fault('not-a-number', at, args));
  return undefined;
}
