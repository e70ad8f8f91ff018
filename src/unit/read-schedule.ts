// A salary schedule from its files: the grid, what is paid on top of it, and who is on it.
import { type Faults, fault, warning } from '../diagnostic/diagnostic.js';
import type { At, Span } from '../diagnostic/span.js';
import { readMoneyAt } from '../document/scalars.js';
import { type Decimal, zero } from '../number/decimal.js';
import type { RosterTerms } from '../roster/terms.js';
import { all, amountsOf, type Cells } from './components.js';
import { readTable } from './csv-table.js';
import { type Grid, gridOf, onceEach } from './grid.js';
import { checkSymbol } from './pay.js';
import { nobody, placedOn } from './placement.js';
import { cellName, type Lane, type SalarySchedule, type ScheduleTerms, stepName } from './salary-schedule.js';
import type { Component, PayPoint } from './unit.js';

/**
 * The text of a file that a unit names; undefined where a fault was recorded. No line of a confidential one is shown.
 */
export type ReadText = (
  path: At<string>,
  secrecy?: 'confidential',
) => { readonly path: string; readonly text: string } | undefined;

/** The grid with its lanes, and who is on it. */
export function readSchedule(
  terms: ScheduleTerms,
  roster: RosterTerms | null,
  currency: string,
  readText: ReadText,
  faults: Faults,
): SalarySchedule | undefined {
  const gridAt = (file: At<string>) => {
    const read = readText(file);
    const table = read && readTable(read.path, read.text, faults);
    return read && table && gridOf(read.path, table, faults);
  };
  if (terms.people !== null && roster !== null) {
    const keys = ['people', 'roster'];
    faults.add(fault('one-of-these', roster.at, { keys, found: keys, subject: 'who is on a schedule' }));
    return undefined;
  }
  const grid = gridAt(terms.file);
  if (grid === undefined) return undefined;
  for (const { value, at } of [...grid.lanes, ...grid.steps]) {
    if (value === all) faults.add(fault('name-means-all', at, { name: value }));
  }
  const rates = grid.lanes.map((lane, column) => ratesOf(grid, lane.value, column, currency, faults));
  const there = new Set(rates.flatMap((lane) => lane.map(({ name }) => name)));
  const cells: Cells = {
    lanes: grid.lanes.map(({ value }) => value),
    steps: grid.steps.map(({ value }) => value),
    has: (lane, step) => there.has(cellName(lane, step)),
  };
  const plus = terms.plus.map(({ name, file }) => {
    const amounts = gridAt(file);
    return { name: name.value, amounts: amounts && amountsOf(amounts, cells, currency, faults) };
  });
  checkNames(terms, cells, rates, faults);
  const placed = placedOn(terms.people ?? roster, cells, readText, faults);
  if (faults.failed) return undefined;
  const { placement, headcounts } = placed ?? nobody;
  const lanes = rates.map((lane, column): Lane => {
    const name = cells.lanes[column] ?? '';
    return {
      name,
      cells: lane.map(({ rate, ...cell }): PayPoint => {
        const added = plus.flatMap((one): Component[] => {
          const amount = one.amounts?.get(cell.name);
          return amount === undefined ? [] : [{ name: one.name, rate: amount }];
        });
        return {
          name: cell.name,
          isNamedByRate: false,
          rate: added.reduce((sum, one) => sum.plus(one.rate), rate),
          headcount: placement.form === 'headcounts' ? (headcounts.get(cell.name) ?? zero) : null,
          components: plus.length === 0 ? [] : [{ name: terms.name, rate }, ...added],
          cell: { lane: name, step: cell.step, added: [] },
          at: cell.at,
        };
      }),
    };
  });
  warnOfFall(lanes, faults);
  return { at: terms.file.at, steps: cells.steps, lanes, advance: terms.advance, placement };
}

/** A step that pays less than the one below it: the file may begin with the top step, and people would move down. */
function warnOfFall(lanes: readonly Lane[], faults: Faults): void {
  for (const { name, cells } of lanes) {
    const at = cells.findIndex(({ rate }, step) => step > 0 && rate.lt(cells[step - 1]?.rate ?? rate));
    const [below, cell] = [cells[at - 1], cells[at]];
    if (below?.cell == null || cell?.cell == null) continue;
    faults.add(warning('lane-falls', cell.at, { lane: name, step: cell.cell.step, below: below.cell.step }));
    return;
  }
}

/** A cell of the grid as it stands there. */
interface RateOfCell {
  readonly name: string;
  readonly step: string;
  readonly rate: Decimal;
  readonly at: Span;
}

/** A lane from its lowest step to its top one. It may begin later and end earlier than others; a hole is a fault. */
function ratesOf({ steps, cells }: Grid, lane: string, column: number, currency: string, faults: Faults) {
  const written = cells.map((row) => row[column]);
  const isThere = (cell: (typeof written)[number]) => cell !== undefined && cell.value !== '';
  const first = written.findIndex(isThere);
  const last = written.map(isThere).lastIndexOf(true);
  const hole = written.findIndex((cell, row) => row > first && row < last && !isThere(cell));
  const holeAt = written[hole]?.at;
  if (holeAt !== undefined) {
    faults.add(fault('hole-in-lane', holeAt, { lane, step: steps[hole]?.value ?? '' }));
  }
  return written.flatMap((cell, row): RateOfCell[] => {
    if (cell === undefined || cell.value === '') return [];
    const step = steps[row]?.value ?? '';
    const name = cellName(lane, step);
    const money = readMoneyAt(cell.value, name, cell.at, faults);
    if (money === undefined) return [];
    checkSymbol(money, currency, cell.at, faults);
    if (!money.amount.gt(0)) faults.add(fault('not-above-zero', cell.at, { key: name, found: cell.value }));
    return [{ name, step, rate: money.amount, at: cell.at }];
  });
}

/** What `for` may name means one thing: a lane, a step, a cell or a component. */
function checkNames(
  { plus, file, name: first }: ScheduleTerms,
  { lanes, steps }: Cells,
  rates: readonly (readonly RateOfCell[])[],
  faults: Faults,
): void {
  const own = [...lanes, ...steps.map(stepName), ...rates.flatMap((lane) => lane.map(({ name }) => name))];
  const taken = plus.length === 0 ? own : [...own, first];
  const written = taken.map((value) => ({ value, at: file.at }));
  onceEach([...written, ...plus.map(({ name }) => name)], 'of the lanes, steps, cells and components', faults);
}
