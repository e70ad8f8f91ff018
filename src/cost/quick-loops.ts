// The loops in WebAssembly: their columns lie in its memory, one behind the other.
import { startWasm } from '../roster/webassembly.js';
import type { Loops } from './loops.js';
import { loopsWasm } from './loops-wasm.js';
import { plainLoops } from './plain-loops.js';

type Compiled = Readonly<Record<Exclude<keyof Loops, 'numbers' | 'places' | 'flags'>, (...of: number[]) => number>>;

export interface QuickLoops extends Loops {
  /** Bytes of all columns together. */
  readonly room: number;
  /** Empties all columns that were taken, and takes them back. */
  readonly forget: () => void;
}

/** Columns begin where vectors do. */
const step = 16;

let opened: QuickLoops | null | undefined;
let isTaken = false;

/**
 * The loops in WebAssembly, with columns of so many bytes; the plain ones where these cannot be had or are in use, for
 * they are one a process.
 */
export function takeLoops(room: number): Loops {
  if (isTaken) return plainLoops;
  if (opened === undefined || (opened !== null && opened.room < room)) opened = openQuickLoops(room);
  if (opened === null) return plainLoops;
  opened.forget();
  isTaken = true;
  return opened;
}

/** Gives loops back whose columns nobody needs any more. */
export function giveLoopsBack(loops: Loops): void {
  if (loops === opened) isTaken = false;
}

/** Loops in WebAssembly; null where that is switched off, or lacks vectors. */
export function openQuickLoops(room: number): QuickLoops | null {
  const started = startWasm(loopsWasm, room);
  return started === undefined ? null : quickLoops(started.buffer, started.exports as Compiled);
}

function quickLoops(buffer: ArrayBuffer, compiled: Compiled): QuickLoops {
  let next = 0;
  const take = (bytes: number) => {
    const at = next;
    const end = at + Math.ceil(bytes / step) * step;
    if (end > buffer.byteLength) throw new Error('no room for another column');
    next = end;
    return at;
  };
  return {
    room: buffer.byteLength,
    numbers: (length) => new Float64Array(buffer, take(length * 8), length),
    places: (length) => new Int32Array(buffer, take(length * 4), length),
    flags: (length) => new Uint8Array(buffer, take(length), length),
    forget() {
      new Uint8Array(buffer, 0, next).fill(0);
      next = 0;
    },

    multiply: ({ byteOffset: from }, factor, plus, { byteOffset: to }, size) =>
      void compiled.multiply(from, factor, plus, to, size),
    addTimes: ({ byteOffset: from }, factor, { byteOffset: to }, size) =>
      void compiled.addTimes(from, factor, to, size),
    weigh: ({ byteOffset: so }, a, { byteOffset: other }, b, size) => void compiled.weigh(so, a, other, b, size),
    takeGreater: ({ byteOffset: so }, { byteOffset: other }, size) => void compiled.takeGreater(so, other, size),
    takeLess: ({ byteOffset: so }, { byteOffset: other }, size) => void compiled.takeLess(so, other, size),
    divide: ({ byteOffset: so }, by, size) => void compiled.divide(so, by, size),
    lowest: ({ byteOffset: from }, size) => compiled.lowest(from, size),
    highest: ({ byteOffset: from }, size) => compiled.highest(from, size),
    sum: ({ byteOffset: from }, size) => compiled.sum(from, size),
    areMultiples: ({ byteOffset: from }, unit, size) => compiled.areMultiples(from, unit, size) === 1,

    roundNearest: ({ byteOffset: from }, times, over, unit, { byteOffset: to }, size) =>
      void compiled.roundNearest(from, times, over, unit, to, size),
    roundUp: ({ byteOffset: from }, times, over, unit, { byteOffset: to }, size) =>
      void compiled.roundUp(from, times, over, unit, to, size),
    roundDown: ({ byteOffset: from }, times, over, unit, { byteOffset: to }, size) =>
      void compiled.roundDown(from, times, over, unit, to, size),
    roundHalfEven: ({ byteOffset: from }, times, over, unit, { byteOffset: to }, size) =>
      void compiled.roundHalfEven(from, times, over, unit, to, size),
    roundNear: ({ byteOffset: from }, factor, shift, wrong, unit, to, undecided, size) =>
      void compiled.roundNear(from, factor, shift, wrong, unit, to.byteOffset, undecided.byteOffset, size),

    keepUnmoved: (after, a, before, b, wrong, factor, target, undecided, size) =>
      compiled.keepUnmoved(
        after.byteOffset,
        a,
        before.byteOffset,
        b,
        wrong,
        factor,
        target.byteOffset,
        undecided.byteOffset,
        size,
      ),
    flagUnmoved: ({ byteOffset: so }, a, { byteOffset: other }, b, wrong, { byteOffset: undecided }, size) =>
      void compiled.flagUnmoved(so, a, other, b, wrong, undecided, size),
    flagUpTo: ({ byteOffset: from }, most, { byteOffset: undecided }, size) =>
      void compiled.flagUpTo(from, most, undecided, size),
    flagNear: ({ byteOffset: from }, at, within, { byteOffset: undecided }, size) =>
      void compiled.flagNear(from, at, within, undecided, size),
    flagSpan: ({ byteOffset: from }, least, most, { byteOffset: selected }, size) =>
      void compiled.flagSpan(from, least, most, selected, size),
    countFlagged: ({ byteOffset: selected }, { byteOffset: counts }, { byteOffset: to }, size) =>
      compiled.countFlagged(selected, counts, to, size),
    keepOthers: ({ byteOffset: selected }, { byteOffset: from }, factor, { byteOffset: to }, size) =>
      void compiled.keepOthers(selected, from, factor, to, size),

    payWhole(amounts, n, d, sign, { byteOffset: tops }, { byteOffset: bottoms }, counts, groups, sums, at, size) {
      const to = sums.byteOffset + 8 * at;
      compiled.payWhole(amounts.byteOffset, n, d, sign, tops, bottoms, counts.byteOffset, groups.byteOffset, to, size);
    },
    payNear(amounts, near, wrong, sign, { byteOffset: ftes }, counts, groups, sums, at, { byteOffset: open }, size) {
      const to = sums.byteOffset + 8 * at;
      return compiled.payNear(
        amounts.byteOffset,
        near,
        wrong,
        sign,
        ftes,
        counts.byteOffset,
        groups.byteOffset,
        to,
        open,
        size,
      );
    },
  };
}
