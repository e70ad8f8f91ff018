// What many people are paid: an amount times what it counts for, times FTE, to the cent for each of them.
import type { Block } from './block.js';
import { type Column, largest } from './column.js';
import { loops } from './loops.js';
import { mostWhole, type Ratio, reduced, unitRoundoff } from './ratio.js';

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

/** Where pay is added up. */
export interface PayRoom {
  /** Cents by slot, and within a slot by the places of the block's `groupsHere`. */
  readonly sums: Float64Array;
  /** What single people are paid in single slots that is to be added to the sums. */
  readonly open: OpenPays;
  /** The places that one call leaves open. */
  readonly openHere: Int32Array;
  /** Ones, in the place of FTEs where pay is not prorated. */
  readonly ones: Column;
}

/**
 * Adds each person's cents times `counts` into the sums of a slot, by group, and returns the most that a group can have
 * got; infinity where nothing can be said. Whose cents the error leaves open gets nothing yet.
 */
export function addPay(
  block: Block,
  column: Column,
  multiplier: Multiplier,
  isProrated: boolean,
  counts: Float64Array,
  slot: number,
  { sums, open, openHere, ones: { values: ones } }: PayRoom,
): number {
  const { size, groups } = block;
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
    const [top, bottom] = isProrated ? [block.tops, block.bottoms] : [ones, ones];
    loops.payWhole(column.values, cents.n, cents.d, sign, top, bottom, counts, groups, sums, at, size);
    return bound;
  }
  const wrong = column.error * near * (isProrated ? block.mostFte : 1) + most * 16 * unitRoundoff + 1e-30;
  if (!(wrong < 0.25)) return Number.POSITIVE_INFINITY;
  const ftes = isProrated ? block.ftes : ones;
  const left = loops.payNear(column.values, near, wrong, sign, ftes, counts, groups, sums, at, openHere, size);
  for (let i = 0; i < left; i++) {
    open.places.push(openHere[i] as number);
    open.slots.push(slot);
  }
  return bound;
}

/** Cents for one unit of a column. */
function centsOf(ratio: Ratio, scale: number): Ratio | null {
  return wholeRatio(Math.abs(ratio.n) * 100, ratio.d * scale);
}
