// A proposal under one reading, step by step: each raise, each year's rate and pay, each measure, as a formula.

import type { ResultRecord } from '../../comparison/comparison.js';
import type { PointBasis } from '../../comparison/formula-basis.js';
import { say } from '../../words/say.js';
import type { Text } from '../../words/text.js';
import { type Block, openBlock, type PointHead } from './block.js';
import type { CellAt, CheckedLine, NewLine, PlanContext, PlanDraft, RateNow } from './lines.js';
import { measureLines } from './measures.js';
import { label, type SheetDraft } from './sheet.js';
import { applyDay } from './steps.js';
import { type RateBoundary, yearLines } from './years.js';

export interface PlanBlock {
  readonly block: Block;
  readonly checks: readonly CheckedLine[];
  /** The line of a figure: `end-rate`, `rate 1`. */
  readonly line: (key: string) => number | undefined;
  readonly lines: () => number;
}

export function planBlock(draft: SheetDraft, top: number, title: Text, context: PlanContext): PlanBlock {
  const { comparison, basis, inputs, index, plan } = context;
  const points = comparison.payPoints;
  const heads = points.map(({ group, name, per }): PointHead => ({ group, name, per: say('per-period', { per }) }));
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
    what: label('current-rate'),
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
