// The loops in WebAssembly and the plain ones come to the same bits, and what is kept is what their source comes to.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { longestTerm } from '../../src/calendar/term.js';
import { blockSize, emptyBlock } from '../../src/cost/batch-block.js';
import { emptyColumn } from '../../src/cost/batch-column.js';
import { mostClauses, openWorkbench } from '../../src/cost/batch-run.js';
import { mostStreams, roomOf } from '../../src/cost/batch-tally.js';
import { goingOutSlot } from '../../src/cost/compiled.js';
import type { Loops } from '../../src/cost/loops.js';
import { plainLoops } from '../../src/cost/plain-loops.js';
import { giveLoopsBack, openQuickLoops, type QuickLoops, takeLoops } from '../../src/cost/quick-loops.js';
import { memoryDisk } from '../../src/library.js';
import { costFiles } from '../../src/run/cost.js';

test('what is kept is what the source comes to', { timeout: 60_000 }, () => {
  const { stdout, stderr } = spawnSync(process.execPath, ['scripts/wasm.mjs', '--print', 'loops'], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(stdout).toBe(readFileSync('src/cost/loops-wasm.ts', 'utf8'));
});

const mostSlots = goingOutSlot(longestTerm) + 1;
const quickLoops = openQuickLoops(roomOf(mostSlots)) as QuickLoops;
const most = 9;

afterEach(() => quickLoops.forget());

/** Whole numbers, halves, cents as doubles have them, ties, what is too large, and both zeros. */
const amount = fc.oneof(
  fc.integer({ min: -200, max: 200 }),
  fc.integer({ min: -200, max: 200 }).map((n) => n / 2),
  fc.integer({ min: 0, max: 9_999_999 }).map((n) => n / 100),
  fc.integer({ min: 0, max: 2 ** 40 }),
  fc.double({ min: -1e15, max: 1e15, noNaN: true }),
  fc.constantFrom(0, -0, 35_500, 43_000, 2 ** 52),
);
const above = fc.oneof(fc.integer({ min: 1, max: 400 }), fc.constantFrom(0.01, 0.25, 1e-9, 10_000));
const figure = fc.oneof(amount, above);

/** What a loop may be given: columns, any figures, and figures above zero. */
interface Given extends Readonly<Record<'so' | 'other' | 'more' | 'tops' | 'bottoms' | 'counts', readonly number[]>> {
  readonly flags: readonly number[];
  readonly groups: readonly number[];
  readonly size: number;
  readonly f1: number;
  readonly f2: number;
  readonly f3: number;
  readonly p1: number;
  readonly p2: number;
  readonly p3: number;
}

const column = (of: fc.Arbitrary<number>) => fc.array(of, { minLength: most, maxLength: most });
const given: fc.Arbitrary<Given> = fc.record({
  so: column(amount),
  other: column(amount),
  more: column(amount),
  tops: column(fc.integer({ min: 0, max: 8 })),
  bottoms: column(fc.integer({ min: 1, max: 8 })),
  counts: column(fc.integer({ min: 0, max: 3 })),
  flags: column(fc.integer({ min: 0, max: 1 })),
  groups: column(fc.integer({ min: 0, max: 3 })),
  size: fc.integer({ min: 0, max: most }),
  ...{ f1: figure, f2: figure, f3: figure, p1: above, p2: above, p3: above },
});

type Columns = ReturnType<typeof columnsOf>;

function columnsOf(loops: Loops, { so, other, more, tops, bottoms, counts, flags, groups }: Given) {
  const numbers = (from: readonly number[]) => filled(loops.numbers(most), from);
  return {
    ...{ so: numbers(so), other: numbers(other), more: numbers(more), sums: loops.numbers(2 * most) },
    ...{ tops: numbers(tops), bottoms: numbers(bottoms), counts: numbers(counts) },
    ...{ flags: filled(loops.flags(most), flags), groups: filled(loops.places(most), groups) },
    open: loops.places(most),
  };
}

function filled<T extends { set(from: ArrayLike<number>): void }>(column: T, from: readonly number[]): T {
  column.set(from);
  return column;
}

const calls: Readonly<Record<string, (loops: Loops, of: Columns, given: Given) => unknown>> = {
  multiply: (loops, { so, other }, { f1, f2, size }) => loops.multiply(so, f1, f2, other, size),
  'multiply onto itself': (loops, { so }, { f1, f2, size }) => loops.multiply(so, f1, f2, so, size),
  addTimes: (loops, { so, other }, { f1, size }) => loops.addTimes(so, f1, other, size),
  weigh: (loops, { so, other }, { f1, f2, size }) => loops.weigh(so, f1, other, f2, size),
  takeGreater: (loops, { so, other }, { size }) => loops.takeGreater(so, other, size),
  takeLess: (loops, { so, other }, { size }) => loops.takeLess(so, other, size),
  divide: (loops, { so }, { p1, size }) => loops.divide(so, p1, size),
  lowest: (loops, { so }, { size }) => loops.lowest(so, size),
  highest: (loops, { so }, { size }) => loops.highest(so, size),
  sum: (loops, { so }, { size }) => loops.sum(so, size),
  'areMultiples of any unit': (loops, { so }, { p1, size }) => loops.areMultiples(so, p1, size),
  'areMultiples of what they are multiples of': (loops, { counts }, { p1, size }) => {
    loops.multiply(counts, Math.ceil(p1), 0, counts, most);
    return loops.areMultiples(counts, Math.ceil(p1), size);
  },
  roundNearest: (loops, { so, other }, { p1, p2, p3, size }) => loops.roundNearest(so, p1, p2, p3, other, size),
  roundUp: (loops, { so, other }, { p1, p2, p3, size }) => loops.roundUp(so, p1, p2, p3, other, size),
  roundDown: (loops, { so, other }, { p1, p2, p3, size }) => loops.roundDown(so, p1, p2, p3, other, size),
  roundHalfEven: (loops, { so, other }, { p1, p2, p3, size }) => loops.roundHalfEven(so, p1, p2, p3, other, size),
  'roundHalfEven on ties': (loops, { so, other }, { p3, size }) => loops.roundHalfEven(so, 1, 2, p3, other, size),
  roundNear: (loops, { so, other, flags }, { f1, p1, p2, p3, size }) =>
    loops.roundNear(so, f1, p1, p2 / 1000, p3, other, flags, size),
  keepUnmoved: (loops, { so, other, more, flags }, { f1, f2, f3, p1, size }) =>
    loops.keepUnmoved(so, f1, other, f2, p1, f3, more, flags, size),
  'keepUnmoved exactly': (loops, { so, more, flags }, { f3, size }) =>
    loops.keepUnmoved(so, 2, so, 2, 0, f3, more, flags, size),
  flagUnmoved: (loops, { so, other, flags }, { f1, f2, p1, size }) =>
    loops.flagUnmoved(so, f1, other, f2, p1, flags, size),
  flagUpTo: (loops, { so, flags }, { f1, size }) => loops.flagUpTo(so, f1, flags, size),
  flagNear: (loops, { so, flags }, { f1, p1, size }) => loops.flagNear(so, f1, p1, flags, size),
  flagSpan: (loops, { so, flags }, { f1, f2, size }) => loops.flagSpan(so, f1, f2, flags, size),
  'flagSpan without an end': (loops, { so, flags }, { f1, size }) => loops.flagSpan(so, f1, 1 / 0, flags, size),
  countFlagged: (loops, { flags, counts, so }, { size }) => loops.countFlagged(flags, counts, so, size),
  keepOthers: (loops, { flags, so, other }, { f1, size }) => loops.keepOthers(flags, so, f1, other, size),
  payWhole: (loops, { so, tops, bottoms, counts, groups, sums }, { p1, p2, size }) =>
    loops.payWhole(so, p1, p2, -1, tops, bottoms, counts, groups, sums, 3, size),
  payNear: (loops, { so, tops, counts, groups, sums, open }, { p1, p2, size }) =>
    loops.payNear(so, p1, p2 / 1000, 1, tops, counts, groups, sums, 3, open, size),
};

/** Everything that a call leaves behind, of columns as far as they are filled. */
function outcome(loops: Loops, call: (typeof calls)[string], given: Given) {
  const columns = columnsOf(loops, given);
  const answer = call(loops, columns, given);
  const { sums, open, ...others } = columns;
  const left = Object.entries(others).map(([name, of]) => [name, Array.from<number>(of.subarray(0, given.size))]);
  return { answer, sums: [...sums], open: typeof answer === 'number' ? [...open.subarray(0, answer)] : [], left };
}

describe('the loops in WebAssembly leave what the plain ones do', () => {
  test('every one of them is here', () => {
    const called = new Set(Object.keys(calls).map((name) => name.split(' ')[0]));
    const all = Object.keys(plainLoops).filter((name) => !['numbers', 'places', 'flags'].includes(name));
    expect([...called].sort()).toEqual(all.sort());
  });

  test.each(Object.entries(calls))('%s', (_, call) => {
    fc.assert(
      fc.property(given, (of) => {
        const quick = outcome(quickLoops, call, of);
        quickLoops.forget();
        expect(quick).toEqual(outcome(plainLoops, call, of));
      }),
      { numRuns: 500 },
    );
  });
});

describe('the loops in WebAssembly are one a process', () => {
  test('whoever comes second gets the plain ones, and after that the quick ones, emptied', () => {
    const first = takeLoops(1);
    first.numbers(3).fill(7);
    expect(first).not.toBe(plainLoops);
    expect(takeLoops(1)).toBe(plainLoops);
    giveLoopsBack(plainLoops);
    expect(takeLoops(1)).toBe(plainLoops);
    giveLoopsBack(first);
    expect(takeLoops(1)).toBe(first);
    expect([...first.numbers(3)]).toEqual([0, 0, 0]);
    giveLoopsBack(first);
  });

  test('who needs more room than there is gets new ones', () => {
    const first = takeLoops(1);
    giveLoopsBack(first);
    const larger = takeLoops(2 ** 20);
    expect(larger.numbers(2 ** 17)).toHaveLength(2 ** 17);
    giveLoopsBack(larger);
    expect(takeLoops(1)).toBe(larger);
    giveLoopsBack(larger);
  });

  test.each([
    ['that comes out', 'Pay\n40000\n50000\n', []],
    ['of people whom nobody can read', 'Pay\n40000\nplenty\n', ['unreadable-cell']],
    ['of people whom a raise takes below zero', 'Pay\n40000\n50000\n', ['rate-not-above-zero'], '-$45000'],
  ])('and after a cost %s they are there again', (_, roster, codes, offer = '3%') => {
    const unit = 'name: Staff\nroster: {file: r.csv, columns: {rate: Pay}}\n';
    const files = {
      'unit.yaml': unit,
      'r.csv': roster,
      'offer.yaml': `term: 1 year\nraises: [{year: 1, flat: ${offer}}]\n`,
    };
    const disk = memoryDisk(Object.entries(files).map(([file, text]) => ({ file, text })));
    const proposals = [offer.endsWith('%') ? offer : 'offer.yaml'];
    const { diagnostics } = costFiles({ proposals, unit: 'unit.yaml' }, disk);
    expect(diagnostics.map(({ code }) => code)).toEqual(codes);
    const next = takeLoops(1);
    expect(next).not.toBe(plainLoops);
    giveLoopsBack(next);
  });

  test('they have room for whatever there may be at once, and say where there is none', () => {
    openWorkbench(quickLoops, mostSlots);
    for (let i = 0; i < mostStreams; i++) emptyBlock(quickLoops);
    for (let i = 0; i < mostClauses; i++) {
      emptyColumn(blockSize, quickLoops);
      quickLoops.flags(blockSize);
    }
    expect(() => quickLoops.numbers(2 ** 20)).toThrow('no room for another column');
  });
});
