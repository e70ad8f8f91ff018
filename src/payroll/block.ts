// A few thousand classes of people in columns, few enough to stay in the processor's cache while every plan is applied.
import type { Decimal } from '../number/decimal.js';
import { type Column, describe, emptyColumn } from './column.js';
import type { Grain } from './compiled.js';
import { loops } from './loops.js';
import { type Figure, figureOf, reduced } from './ratio.js';

export const blockSize = 2048;

/** A share of a full-time post: 0.375 is 3 over 8. */
export interface QuickFte {
  readonly fte: Decimal;
  readonly near: number;
  /** Infinity over 1 where it has too many digits. */
  readonly top: number;
  readonly bottom: number;
  /** Ten-thousandths of a post; NaN where it is not whole in them. */
  readonly units: number;
  readonly big: Figure['big'];
}

/** Shares of up to four decimals are whole over this; longer ones make exact products too long for doubles. */
export const fteUnits = 10_000;

export function quickFte(fte: Decimal): QuickFte {
  const units = fte.decimalPlaces() <= 4 ? fte.mul(fteUnits).toNumber() : Number.NaN;
  const { near, big } = figureOf(fte);
  const { n: top, d: bottom } = Number.isNaN(units) ? { n: Number.POSITIVE_INFINITY, d: 1 } : reduced(units, fteUnits);
  return { fte, near, top, bottom, units, big };
}

export interface Block {
  size: number;
  /** How many people it stands for, and the largest of each column, once it is prepared. */
  people: number;
  mostFte: number;
  mostTop: number;
  mostBottom: number;
  /** Current rates. */
  readonly start: Column;
  readonly ftes: Float64Array;
  /** FTE as whole numbers, one over the other; `mostTop` is infinite where somebody's is not. */
  readonly tops: Float64Array;
  readonly bottoms: Float64Array;
  readonly counts: Float64Array;
  /** The group of each class, as a place in `groupsHere`; `placeHere` is the other way round. */
  readonly groups: Int32Array;
  readonly groupsHere: number[];
  placeHere: Int32Array;
  readonly quickFtes: QuickFte[];
}

export function emptyBlock(): Block {
  const numbers = () => new Float64Array(blockSize);
  return {
    ...{ size: 0, people: 0, mostFte: 0, mostTop: 0, mostBottom: 0 },
    start: emptyColumn(blockSize),
    ftes: numbers(),
    tops: numbers(),
    bottoms: numbers(),
    counts: numbers(),
    groups: new Int32Array(blockSize),
    groupsHere: [],
    placeHere: new Int32Array(64).fill(-1),
    quickFtes: [],
  };
}

/** One more class of people. */
export function addClass(block: Block, rate: number, fte: QuickFte, count: number, group: number): void {
  const { near, top, bottom } = fte;
  const i = block.size++;
  block.start.values[i] = rate;
  block.ftes[i] = near;
  block.tops[i] = top;
  block.bottoms[i] = bottom;
  block.counts[i] = count;
  block.groups[i] = placeIn(block, group);
  block.quickFtes[i] = fte;
}

function placeIn(block: Block, group: number): number {
  const known = block.placeHere[group] ?? -1;
  if (known >= 0) return known;
  if (group >= block.placeHere.length) {
    const larger = new Int32Array(2 * group).fill(-1);
    larger.set(block.placeHere);
    block.placeHere = larger;
  }
  block.placeHere[group] = block.groupsHere.length;
  return block.groupsHere.push(group) - 1;
}

export function emptyAgain(block: Block): void {
  block.size = 0;
  for (const group of block.groupsHere) block.placeHere[group] = -1;
  block.groupsHere.length = 0;
}

/** Rates are held as coarsely as they allow, in cents or dollars, so that exact products have the more room. */
const coarser = [10_000, 100];

/** Makes a block ready, whose rates are whole numbers of 1/scale. */
export function prepare(block: Block, scale: number, grain: Grain | null): void {
  const { start, size, counts, ftes, tops, bottoms } = block;
  const { values } = start;
  const step = coarser.find((one) => scale % one === 0 && loops.areMultiples(values, one, size)) ?? 1;
  loops.divide(values, step, size);
  describe(start, scale / step, loops.lowest(values, size), loops.highest(values, size), 0);
  const to = grain?.to.ratio ?? null;
  const unit = to === null ? 0 : (to.n * start.scale) / to.d;
  start.isOnGrid = unit >= 1 && Number.isInteger(unit) && loops.areMultiples(values, unit, size);
  block.people = loops.sum(counts, size);
  block.mostFte = loops.highest(ftes, size);
  block.mostTop = loops.highest(tops, size);
  block.mostBottom = loops.highest(bottoms, size);
}
