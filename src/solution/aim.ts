// What a sweep or a search looks at: a measure by its word, and the figure that is to be reached.
import { type Faults, fault } from '../diagnostic/diagnostic.js';
import { nearest } from '../diagnostic/near.js';
import type { At } from '../diagnostic/span.js';
import { money, percent } from '../document/scalars.js';
import type { Inflation } from '../inflation/inflation.js';
import type { Measure } from '../measure/measure.js';
import { measures } from '../measure/registry.js';
import type { Decimal } from '../number/decimal.js';
import { type MeasureWord, measureShape } from '../proposal/claim.js';
import type { Proposal } from '../proposal/proposal.js';
import { baselineId } from '../question/baseline.js';
import type { Question } from '../question/question.js';
import { checkSymbol } from '../unit/pay.js';

/** A measure by its word; a fault names the nearest for an unknown one. */
export function measureNamed(
  { value, at }: At<string>,
  faults: Faults,
  others: readonly MeasureWord[] = [],
): Measure | undefined {
  const words = measures.map(({ key, takes }) => ({ key, takes }));
  const node = { kind: 'text', text: value, isPlain: true, at } as const;
  const found = measureShape([...words, ...others]).read(node, '--measure', faults);
  return measures.find(({ key }) => key === found?.key);
}

/** Whether a measure exists under what is assumed; a fault where it needs inflation and there is none. */
export function isAssumed(
  { key, needsInflation }: Measure,
  place: At<string>['at'],
  inflation: Inflation | null,
  faults: Faults,
) {
  if (needsInflation !== true || inflation !== null) return true;
  faults.add(fault('measure-needs-inflation', place, { measure: key }));
  return false;
}

/** What is to be reached: another proposal (the baseline is one), or a figure. */
export type Target =
  | { readonly by: 'proposal'; readonly proposal: Proposal }
  | { readonly by: 'figure'; readonly figure: Decimal };

/** `baseline`, the id of another proposal, or a figure of the measure's own kind. */
export function targetNamed(
  { value: written, at }: At<string>,
  { key: measure, takes }: Pick<Measure, 'key' | 'takes'>,
  { proposals, baseline, unit }: Question,
  faults: Faults,
): Target | undefined {
  const [varied, ...others] = proposals;
  if (written === varied?.id) {
    faults.add(fault('match-itself', at, { id: written }));
    return undefined;
  }
  const proposal = written === baselineId ? baseline : others.find(({ id }) => id === written);
  if (proposal) return { by: 'proposal', proposal };
  if (written === baselineId) {
    faults.add(fault('match-needs-baseline', at, null));
    return undefined;
  }
  if (!/^-?[\p{Sc}\d]/u.test(written)) {
    const known = [...(baseline === null ? [] : [baselineId]), ...others.map(({ id }) => id)];
    if (known.length === 0) faults.add(fault('match-needs-baseline', at, null));
    else faults.add(fault('unknown-target', at, { found: written, known, near: nearest(written, known) }));
    return undefined;
  }
  if (written.endsWith('%') !== (takes === 'percent') && /[%\p{Sc}]/u.test(written)) {
    const expected = takes === 'percent' ? 'a percent' : 'an amount of money';
    faults.add(fault('measure-takes', at, { measure, takes: expected, found: written }));
    return undefined;
  }
  const node = { kind: 'text', text: written, isPlain: true, at } as const;
  if (takes === 'percent') {
    const figure = percent.read(node, '--match', faults);
    return figure && { by: 'figure', figure };
  }
  const read = money.read(node, '--match', faults);
  if (read === undefined) return undefined;
  checkSymbol(read, unit.currency, at, faults);
  return { by: 'figure', figure: read.amount };
}
