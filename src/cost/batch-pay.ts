// What many people are paid: an amount times what it counts for, times FTE, to the cent for each of them.
import type { Block } from './batch-block.js';
import { type Column, largest } from './batch-column.js';
import { mostWhole, type Ratio, reduced, unitRoundoff } from './batch-ratio.js';

/** What an amount is multiplied by before it is rounded: 2,080 hours, 5/12 of a year. */
export interface Multiplier {
  readonly near: number;
  readonly ratio: Ratio | null;
}

export const multiplied = ({ near, ratio }: Multiplier, n: number, d: number): Multiplier => ({
  near: (near * n) / d,
  ratio: ratio && wholeRatio(ratio.n * n, ratio.d * d),
});

function wholeRatio(n: number, d: number): Ratio | null {
  return Math.abs(n) > mostWhole || d > mostWhole ? null : reduced(n, d);
}

/** Cents that the error leaves open, of people whose rates are known: by place in the block, and by slot. */
export interface OpenPays {
  readonly places: number[];
  readonly slots: number[];
}

/**
 * Adds each person's cents times `counts` into the sums of their groups, from `at` on, and returns the most that a
 * group can have got; infinity where nothing can be said. Whose cents the error leaves open gets nothing yet.
 */
export function addPay(
  block: Block,
  column: Column,
  multiplier: Multiplier,
  isProrated: boolean,
  counts: Float64Array,
  sums: Float64Array,
  slot: number,
  open: OpenPays,
): number {
  const at = slot * block.groupsHere.length;
  const sign = multiplier.near < 0 ? -1 : 1;
  const near = (Math.abs(multiplier.near) * 100) / column.scale;
  const most = (largest(column) + column.error) * near * (isProrated ? block.mostFte : 1) + 1;
  const bound = most * block.people;
  if (!(bound <= mostWhole)) return Number.POSITIVE_INFINITY;
  const cents = multiplier.ratio && column.error === 0 ? centsOf(multiplier.ratio, column.scale) : null;
  const tops = isProrated ? block.mostTop : 1;
  const bottoms = isProrated ? block.mostBottom : 1;
  if (cents !== null && 2 * (cents.n * largest(column) * tops + cents.d * bottoms) <= mostWhole) {
    if (isProrated) payWhole(block, column.values, cents, sign, counts, sums, at);
    else payWholeToAll(block, column.values, cents, sign, counts, sums, at);
    return bound;
  }
  const wrong = column.error * near * (isProrated ? block.mostFte : 1) + most * 16 * unitRoundoff + 1e-30;
  if (!(wrong < 0.25)) return Number.POSITIVE_INFINITY;
  payNear(block, column.values, near, isProrated ? block.ftes : null, wrong, sign, counts, sums, slot, open);
  return bound;
}

/** Cents for one unit of a column. */
function centsOf(ratio: Ratio, scale: number): Ratio | null {
  return wholeRatio(Math.abs(ratio.n) * 100, ratio.d * scale);
}

function payWhole(
  { size, tops, bottoms, groups }: Block,
  amounts: Float64Array,
  { n, d }: Ratio,
  sign: number,
  counts: Float64Array,
  sums: Float64Array,
  at: number,
): void {
  const double = 2 * n;
  for (let i = 0; i < size; i++) {
    const half = d * (bottoms[i] as number);
    const cents = Math.floor(((amounts[i] as number) * double * (tops[i] as number) + half) / (half + half));
    const slot = at + (groups[i] as number);
    sums[slot] = (sums[slot] as number) + cents * sign * (counts[i] as number);
  }
}

function payWholeToAll(
  { size, groups }: Block,
  amounts: Float64Array,
  { n, d }: Ratio,
  sign: number,
  counts: Float64Array,
  sums: Float64Array,
  at: number,
): void {
  const double = 2 * n;
  for (let i = 0; i < size; i++) {
    const cents = Math.floor(((amounts[i] as number) * double + d) / (d + d));
    const slot = at + (groups[i] as number);
    sums[slot] = (sums[slot] as number) + cents * sign * (counts[i] as number);
  }
}

function payNear(
  { size, groups, groupsHere }: Block,
  amounts: Float64Array,
  near: number,
  ftes: Float64Array | null,
  wrong: number,
  sign: number,
  counts: Float64Array,
  sums: Float64Array,
  slot: number,
  open: OpenPays,
): void {
  const at = slot * groupsHere.length;
  for (let i = 0; i < size; i++) {
    const full = (amounts[i] as number) * near;
    const shifted = (ftes === null ? full : full * (ftes[i] as number)) + 0.5;
    const cents = Math.floor(shifted);
    const rest = shifted - cents;
    const count = counts[i] as number;
    if ((rest <= wrong || rest >= 1 - wrong) && count !== 0) {
      open.places.push(i);
      open.slots.push(slot);
      continue;
    }
    const place = at + (groups[i] as number);
    sums[place] = (sums[place] as number) + cents * sign * count;
  }
}
