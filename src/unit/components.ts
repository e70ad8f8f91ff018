// What is paid on top of a grid: differentials, longevity, each raised and rounded by itself.
import { type Faults, fault } from '../diagnostic/diagnostic.js';
import { nearest } from '../diagnostic/near.js';
import type { At } from '../diagnostic/span.js';
import { readMoneyAt } from '../document/scalars.js';
import type { Decimal } from '../number/decimal.js';
import type { Grid } from './grid.js';
import { checkSymbol } from './pay.js';
import { cellName } from './salary-schedule.js';

/** The name of a row or column that means all of them. */
export const all = '*';

/** The cells of a schedule, by name. */
export interface Cells {
  readonly lanes: readonly string[];
  readonly steps: readonly string[];
  readonly has: (lane: string, step: string) => boolean;
}

/**
 * The amounts of a component by the names of the cells that have one; an empty or an absent cell has none.
 *
 * A row `*` is for every step and a column `*` for every lane. A cell that is given an amount twice, by its own name and
 * by `*`, is a fault: which of the two was meant is not guessed at.
 */
export function amountsOf(
  { lanes, steps, cells }: Grid,
  schedule: Cells,
  currency: string,
  faults: Faults,
): ReadonlyMap<string, Decimal> {
  const amounts = new Map<string, Decimal>();
  const areThere = [
    ...lanes.map((lane) => lane.value === all || isOnSchedule(lane, 'lane', schedule.lanes, faults)),
    ...steps.map((step) => step.value === all || isOnSchedule(step, 'step', schedule.steps, faults)),
  ];
  if (areThere.includes(false)) return amounts;
  for (const [row, step] of steps.entries()) {
    for (const [column, lane] of lanes.entries()) {
      const written = cells[row]?.[column];
      if (written === undefined || written.value === '') continue;
      const amount = amountAt(written, cellName(lane.value, step.value), currency, faults);
      if (amount === undefined || amount.isZero()) continue;
      const reached = (lane.value === all ? schedule.lanes : [lane.value]).flatMap((toLane) =>
        (step.value === all ? schedule.steps : [step.value])
          .filter((toStep) => schedule.has(toLane, toStep))
          .map((toStep) => cellName(toLane, toStep)),
      );
      const [first] = reached;
      if (first === undefined) {
        faults.add(fault('no-such-cell', written.at, { cell: cellName(lane.value, step.value), what: 'an amount' }));
      }
      const twice = reached.find((name) => amounts.has(name));
      if (twice !== undefined) faults.add(fault('amount-twice', written.at, { cell: twice }));
      for (const name of reached) amounts.set(name, amount);
    }
  }
  return amounts;
}

function amountAt(written: At<string>, cell: string, currency: string, faults: Faults): Decimal | undefined {
  const money = readMoneyAt(written.value, cell, written.at, faults);
  if (money === undefined) return undefined;
  checkSymbol(money, currency, written.at, faults);
  if (!money.amount.isNegative()) return money.amount;
  const args = { key: cell, expected: 'an amount of zero or more', found: written.value, write: null };
  faults.add(fault('not-a-number', written.at, args));
  return undefined;
}

/** Whether a step or a lane that another file names is one of the schedule's. What may be a person's is not shown. */
export function isOnSchedule(
  { value, at }: At<string>,
  what: 'step' | 'lane',
  known: readonly string[],
  faults: Faults,
  isShown = true,
): boolean {
  if (known.includes(value)) return true;
  const near = nearest(value, known.slice(0, 1000));
  faults.add(fault('not-on-schedule', at, { what, name: isShown ? value : null, near, known }));
  return false;
}
