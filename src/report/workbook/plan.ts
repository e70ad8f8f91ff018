// A proposal under one reading, step by step: each raise, each year's rate and pay, each measure, as a formula.

import type { Comparison, ResultRecord } from '../../comparison/comparison.js';
import type { BasisRecord, PlanRecord, PointBasis, TrailRecord } from '../../comparison/formula-basis.js';
import { perInWords } from '../words.js';
import { type Block, type BlockLine, openBlock, type PointHead } from './block.js';
import type { Fine } from './formulas.js';
import type { Inputs } from './inputs.js';
import { measureLines } from './measures.js';
import type { SheetDraft } from './sheet.js';
import { applyDay } from './steps.js';
import { type RateBoundary, yearLines } from './years.js';

/** A cell that finds another one at each pay point. */
export type CellAt = (point: number) => string;
/** What a line comes to at a pay point, in digits. */
export type ValueAt = (point: number) => string | null;

/** A line whose figure the program has stored. */
export interface CheckedLine {
  readonly key: string;
  readonly says: string;
  readonly line: number;
  readonly shown: BlockLine['shown'];
  readonly program: ValueAt;
}

/** Everything that the lines of one plan are made from. */
export interface PlanContext {
  readonly comparison: Comparison;
  readonly basis: BasisRecord;
  readonly inputs: Inputs;
  readonly fine: Fine;
  /** The place of the plan among the plans, which is the place of its result at each pay point. */
  readonly index: number;
  readonly plan: PlanRecord;
  /** The baseline's cell of a measure at a pay point, as formulas of this sheet call it; null where there is none. */
  readonly baseline: ((key: string, point: number) => string) | null;
}

/** What the plain sum asks of a raise: its percent where it is one, and whether it moved the rate. */
export interface PercentLine {
  readonly isPercent: boolean;
  readonly value: string;
  readonly after: CellAt;
  readonly before: CellAt;
  readonly span: (point: number) => string | null;
  readonly reaches: (point: number) => boolean;
}

/** A line as it is added: its words, and what it comes to at each pay point. */
export interface NewLine
  extends Pick<BlockLine, 'what' | 'role' | 'shown'>,
    Partial<Pick<BlockLine, 'when' | 'how' | 'value' | 'from'>> {
  readonly formula: CellAt;
  readonly amounts: ValueAt;
  /** Where it does nothing. */
  readonly idle?: (point: number) => boolean;
}

/** The lines of a plan while they are being added. */
export interface PlanDraft {
  readonly context: PlanContext;
  readonly block: Block;
  readonly add: (key: string, line: NewLine) => CellAt;
  readonly check: (key: string, says: string, shown: BlockLine['shown'], program: ValueAt) => void;
  readonly cellsOf: (key: string) => CellAt | null;
  /** The line that the next one will be. */
  readonly next: () => number;
  readonly startAt: CellAt;
  readonly resultOf: (point: number) => ResultRecord;
  readonly trailOf: (point: number, entry: number) => TrailRecord | undefined;
  readonly percents: PercentLine[];
  /** The rate just before a clause first applied, by its raise. */
  readonly clauses: Map<number, CellAt>;
}

/** The rate in force: its cells, and what it comes to at each pay point. */
export interface RateNow {
  readonly at: CellAt;
  readonly amounts: readonly string[];
}

export interface PlanBlock {
  readonly block: Block;
  readonly checks: readonly CheckedLine[];
  /** The line of a figure: `end-rate`, `rate 1`. */
  readonly line: (key: string) => number | undefined;
  readonly lines: () => number;
}

export function planBlock(draft: SheetDraft, top: number, title: string, context: PlanContext): PlanBlock {
  const { comparison, basis, inputs, index, plan } = context;
  const points = comparison.payPoints;
  const heads = points.map(({ group, name, per }): PointHead => ({ group, name, per: perInWords(per) }));
  const block = openBlock(draft, top, title, heads);
  const checks: CheckedLine[] = [];
  const found = new Map<string, number>();
  const basisAt = (point: number) => basis.payPoints[point] as PointBasis;
  const trails = points.map((_, point) => new Map(basisAt(point).trails[index]?.map((step) => [step.entry, step])));
  let lines = 0;

  const cellsOf = (key: string): CellAt | null => {
    const line = found.get(key);
    return line === undefined ? null : (point) => block.cell(line, point);
  };
  const add = (key: string, { formula, amounts, idle, ...line }: NewLine): CellAt => {
    const place = block.add({
      when: '',
      how: '',
      value: null,
      from: '',
      ...line,
      at: (point) => ({
        formula: basisAt(point).without === null || key === 'start' ? formula(point) : null,
        value: amounts(point),
        ...(idle?.(point) ? { muted: true } : {}),
      }),
    });
    found.set(key, place);
    lines = place + 1;
    return (point) => block.cell(place, point);
  };
  const now = points.map((_, point) => basisAt(point).rate);
  const startAt = add('start', {
    what: 'Current rate',
    from: inputs.draft.sheet.name,
    role: 'figure',
    shown: 'cents',
    formula: inputs.rate,
    amounts: (point) => now[point] ?? null,
  });
  const lined: PlanDraft = {
    context,
    block,
    add,
    check: (key, says, shown, program) => checks.push({ key, says, line: found.get(key) ?? 0, shown, program }),
    cellsOf,
    next: () => lines,
    startAt,
    resultOf: (point) => points[point]?.results[index] as ResultRecord,
    trailOf: (point, entry) => trails[point]?.get(entry),
    percents: [],
    clauses: new Map(),
  };
  let rate: RateNow = { at: startAt, amounts: now };
  for (let year = 1; year <= comparison.years; year++) {
    const ofYear = plan.entries.flatMap((entry, place) => (entry.year === year ? [{ entry, place }] : []));
    const boundaries: RateBoundary[] = [];
    const lumpSums: CellAt[] = [];
    for (const day of new Set(ofYear.map(({ entry }) => entry.day))) {
      const before = rate;
      rate = applyDay(
        lined,
        ofYear.filter(({ entry }) => entry.day === day),
        before,
        lumpSums,
      );
      if (day > 0 && rate.at !== before.at) boundaries.push({ day, before: before.at, after: rate.at });
    }
    yearLines(lined, year, rate.at, boundaries, lumpSums);
  }
  measureLines(lined, rate.at);
  return { block, checks, line: (key) => found.get(key), lines: () => lines };
}
