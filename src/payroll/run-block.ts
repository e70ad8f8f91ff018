// A plan applied to a block of people: the same fold as a projection, over columns. It says of whom it cannot tell.
import type { Raise } from '../raise/raise.js';
import { isInColumns, rulesIn } from '../rule/rule.js';
import { type Block, blockSize } from './block.js';
import { accumulate, type Column, copyColumn, describe, emptyColumn, evaluate, keepUnselected } from './column.js';
import {
  type ColumnRule,
  type Entry,
  goingOutSlot,
  type Program,
  payrollSlot,
  type QuickRule,
  type Year,
} from './compiled.js';
import { loops } from './loops.js';
import { addPay, type Multiplier, multiplied, type PayRoom } from './pay.js';
import { commonMultiple, mostWhole } from './ratio.js';
import { roundColumn } from './round.js';
import { selectRates } from './select.js';

/** Room for one block under one plan, used again and again. */
export interface Workbench extends PayRoom {
  /** 1 for a class whose sums nobody can tell here. */
  readonly undecided: Uint8Array;
  /** The raises that reached somebody. */
  readonly reached: Raise[];
  readonly columns: readonly Column[];
  readonly spare: readonly Column[];
  readonly ofYear: Column;
  readonly selected: Uint8Array;
  readonly selectedCounts: Float64Array;
  readonly clauses: Clause[];
}

interface Clause {
  readonly rates: Column;
  readonly selected: Uint8Array;
  /** Whether everybody is selected. */
  isForAll: boolean;
}

/** Clauses that are spread over years, and greatests within greatests: beyond that people are taken one by one. */
export const mostClauses = 64;
const mostDepth = 4;

/** A workbench for so many slots. */
export function openWorkbench(slots: number): Workbench {
  const columns = (count: number) => Array.from({ length: count }, () => emptyColumn(blockSize));
  const ones = emptyColumn(blockSize);
  ones.values.fill(1);
  describe(ones, 1, 1, 1, 0);
  return {
    sums: new Float64Array(blockSize * slots),
    undecided: new Uint8Array(blockSize),
    open: { places: [], slots: [] },
    openHere: new Int32Array(blockSize),
    reached: [],
    columns: columns(4),
    spare: columns(mostDepth),
    ones,
    ofYear: emptyColumn(blockSize),
    selected: new Uint8Array(blockSize),
    selectedCounts: new Float64Array(blockSize),
    clauses: [],
  };
}

/**
 * Sums of a block, into `bench.sums`; whom they cannot be told of is marked in `bench.undecided`, and counts must be set
 * to 0 for them before it is run again. Returns the most that any sum can be; infinity where nobody can be told of.
 */
export function runBlock(program: Program, block: Block, bench: Workbench): number {
  const { undecided, columns, ofYear, reached, open } = bench;
  const { size, counts, start } = block;
  const groups = block.groupsHere.length;
  const slots = goingOutSlot(program.years.length) + 1;
  bench.sums.fill(0, 0, slots * groups);
  undecided.fill(0, 0, size);
  reached.length = 0;
  open.places.length = 0;
  open.slots.length = 0;
  const clauses = new Map<number, Clause>();
  let bound = 0;
  let rate = start;

  const free = (...taken: readonly Column[]): Column => {
    const found = columns.find((column) => column !== rate && !taken.includes(column));
    if (found === undefined) throw new Error('no room for another column');
    return found;
  };
  const pay = (column: Column, by: Multiplier, prorated: boolean, people: Float64Array, slot: number) => {
    bound += addPay(block, column, by, prorated, people, slot, bench);
  };

  const apply = (entry: Entry, before: Column): boolean => {
    const clause = clauseOf(entry, rate, clauses, bench, undecided, size);
    if (clause === null) return false;
    const selected = clause.isForAll ? null : clause.selected;
    const people = selected === null ? counts : selectedPeople(selected, counts, bench.selectedCounts, size);
    if (people === null) return true;
    reached.push(entry.raise);
    const { payment, rule } = entry;
    if (payment !== null) {
      const already = open.places.length;
      pay(payment.ofRate ? rate : bench.ones, payment.figure, payment.prorated, people, payment.slot);
      // Several lump sums share a slot: whose is left open is worked out anew in all slots.
      for (const place of open.places.splice(already)) undecided[place] = 1;
      open.slots.length = already;
    }
    if (rule === null) return true;
    if (!isInColumns(rule) || depthOf(rule) > mostDepth) return false;
    let after = free(before);
    evaluate(rule, { rate, start, clause: clause.rates, spare: bench.spare }, after, size);
    if (entry.rounds && program.grain !== null) {
      const rounded = free(before, after);
      if (!roundColumn(after, rate, program.grain, rounded, undecided, size)) return false;
      after = rounded;
    }
    if (selected !== null) keepUnselected(selected, rate, after, size);
    rate = after;
    markUnpaid(rate, undecided, size);
    return true;
  };

  const applyYear = (year: Year): boolean => {
    describe(ofYear, 1, 0, 0, 0);
    ofYear.values.fill(0, 0, size);
    let boundary = 0;
    for (const day of year.days) {
      const before = rate;
      if (day.isBoundary) accumulate(ofYear, rate, year.shares[boundary++]?.numerator ?? 0, size);
      for (const entry of day.entries) if (!apply(entry, before)) return false;
      if (day.rounds && program.grain !== null) {
        const rounded = free(before);
        if (!roundColumn(rate, before, program.grain, rounded, undecided, size)) return false;
        rate = rounded;
        markUnpaid(rate, undecided, size);
      }
      if (day.isBoundary && year.needsEveryBoundary) markUnmoved(rate, before, undecided, size);
    }
    if (year.sameAs !== null) return true;
    const last = year.shares[boundary] ?? { numerator: 0, denominator: 1 };
    if (boundary > 0) accumulate(ofYear, rate, last.numerator, size);
    const share = multiplied(program.periods, boundary > 0 ? 1 : last.numerator, last.denominator);
    pay(boundary > 0 ? ofYear : rate, share, true, counts, payrollSlot(year.year));
    return true;
  };

  if (!program.years.every(applyYear)) return Number.POSITIVE_INFINITY;
  const goingOut = goingOutSlot(program.years.length);
  if (program.goingOutAs === null) pay(rate, program.periods, true, counts, goingOut);
  const copy = (from: number, to: number) => bench.sums.copyWithin(to * groups, from * groups, (from + 1) * groups);
  for (const { sameAs, year } of program.years) if (sameAs !== null) copy(sameAs, payrollSlot(year));
  if (program.goingOutAs !== null) copy(program.goingOutAs, goingOut);
  return bound <= mostWhole ? bound : Number.POSITIVE_INFINITY;
}

/** Whom an entry selects, and the rates that its clause refers to; null where there is no room for another clause. */
function clauseOf(
  { from, below, clause, rule }: Entry,
  rate: Column,
  clauses: Map<number, Clause>,
  { clauses: rooms, selected }: Workbench,
  undecided: Uint8Array,
  size: number,
): Clause | null {
  const isForAll = from === null && below === null;
  if (clause === null || (isForAll && !looksBack(rule))) {
    if (!isForAll) selectRates(from, below, rate, selected, undecided, size);
    return { rates: rate, selected, isForAll };
  }
  const known = clauses.get(clause);
  if (known !== undefined) return known;
  if (clauses.size === mostClauses) return null;
  const room = rooms[clauses.size] ?? {
    rates: emptyColumn(blockSize),
    selected: new Uint8Array(blockSize),
    isForAll,
  };
  rooms[clauses.size] = room;
  room.isForAll = isForAll;
  if (!isForAll) selectRates(from, below, rate, room.selected, undecided, size);
  copyColumn(rate, room.rates, size);
  clauses.set(clause, room);
  return room;
}

/** Whether a rule speaks of the rate just before its clause first applied. */
function looksBack(rule: QuickRule | null): boolean {
  return rule !== null && rulesIn(rule).some((one) => one.form === 'sum' && one.clause !== null);
}

function depthOf(rule: ColumnRule): number {
  return rule.form === 'sum' ? 0 : 1 + Math.max(...rule.options.map(depthOf));
}

/** The counts of those who are selected; null where that is nobody. */
function selectedPeople(
  selected: Uint8Array,
  counts: Float64Array,
  to: Float64Array,
  size: number,
): Float64Array | null {
  return loops.countFlagged(selected, counts, to, size) > 0 ? to : null;
}

/** A rate that is zero or below, or might be, is a fault for the exact way to tell. */
function markUnpaid(rate: Column, undecided: Uint8Array, size: number): void {
  const { values, low, error } = rate;
  if (low > error) return;
  loops.flagUpTo(values, error, undecided, size);
}

/** Whose rate a dated raise did not move, or did not surely move: their year has other stretches. */
function markUnmoved(rate: Column, before: Column, undecided: Uint8Array, size: number): void {
  const scale = commonMultiple(rate.scale, before.scale);
  const factors = [scale / rate.scale, scale / before.scale] as const;
  const isWhole = rate.error === 0 && before.error === 0 && scale <= mostWhole;
  const fits = rate.high * factors[0] <= mostWhole && before.high * factors[1] <= mostWhole;
  const [a, b] = isWhole && fits ? factors : [1 / rate.scale, 1 / before.scale];
  const most = (rate.high + rate.error) * a + (before.high + before.error) * b;
  const wrong = isWhole && fits ? 0 : rate.error * a + before.error * b + most * 2 ** -48;
  loops.flagUnmoved(rate.values, a, before.values, b, wrong, undecided, size);
}
