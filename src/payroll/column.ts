// Amounts of many people at once, and what a rule makes of them: exact whole numbers as long as they fit into doubles,
// afterwards doubles with a bound on what they may be wrong by.

import type { Sum } from '../rule/rule.js';
import type { ColumnRule } from './compiled.js';
import { loops } from './loops.js';
import { commonMultiple, type Figure, mostWhole, unitRoundoff } from './ratio.js';

/**
 * Amounts in units of 1/scale, each within `error` units of the true one. Without an error they are whole and exact.
 *
 * What is said of all amounts is not said of people who are marked as undecided: theirs are worked out elsewhere.
 */
export interface Column {
  readonly values: Float64Array;
  scale: number;
  low: number;
  high: number;
  error: number;
  /** Whether every amount is known to be a multiple of what rates are rounded to. */
  isOnGrid: boolean;
}

/** The rates that a rule looks at, and room for the options of a greatest within a greatest. */
export interface Seen {
  readonly rate: Column;
  readonly start: Column;
  readonly clause: Column;
  readonly spare: readonly Column[];
}

/** Roundings of one sum of products: generous, for each is at most half a unit in the last place. */
const roundings = 16 * unitRoundoff;

/** Figures count at 40 decimals where they are compared: what that can shift, many times over. */
const settling = 1e-30;

export function emptyColumn(length: number): Column {
  return { values: new Float64Array(length), scale: 1, low: 0, high: 0, error: 0, isOnGrid: false };
}

export function copyColumn(from: Column, to: Column, size: number): void {
  to.values.set(from.values.subarray(0, size));
  describe(to, from.scale, from.low, from.high, from.error);
  to.isOnGrid = from.isOnGrid;
}

export function describe(column: Column, scale: number, low: number, high: number, error: number): void {
  column.scale = scale;
  column.low = low;
  column.high = high;
  column.error = error;
  column.isOnGrid = false;
}

/** The greatest amount of a column without its sign. */
export const largest = ({ low, high }: Column) => Math.max(Math.abs(low), Math.abs(high));

/** What a rule makes of rates, before any rounding. */
export function evaluate(rule: ColumnRule, seen: Seen, target: Column, size: number): void {
  const scale = wholeScale(rule, seen, seen.rate.error === 0 ? seen.rate.scale : 1);
  if (scale <= mostWhole && magnitude(rule, seen, scale, true) <= mostWhole) {
    evaluateAt(rule, seen, scale, true, target, size, 0);
  } else evaluateAt(rule, seen, seen.rate.scale, false, target, size, 0);
}

/** The least scale at which everything that a rule adds up is whole; more than `mostWhole` where there is none. */
function wholeScale(rule: ColumnRule, seen: Seen, from: number): number {
  if (rule.form !== 'sum') return rule.options.reduce((scale, option) => wholeScale(option, seen, scale), from);
  let scale = from;
  for (const [figure, column] of partsOf(rule, seen)) {
    if (figure.ratio === null || (column !== null && column.error > 0)) return Number.POSITIVE_INFINITY;
    scale = commonMultiple(scale, (column?.scale ?? 1) * figure.ratio.d);
  }
  return scale;
}

function partsOf(
  { rate, start, clause, amount }: Sum<Figure>,
  seen: Seen,
): readonly (readonly [Figure, Column | null])[] {
  const parts: [Figure, Column | null][] = [];
  if (rate !== null) parts.push([rate, seen.rate]);
  if (start !== null) parts.push([start, seen.start]);
  if (clause !== null) parts.push([clause, seen.clause]);
  if (amount !== null) parts.push([amount, null]);
  return parts;
}

/** What a unit of a column counts for at a scale, times a figure. */
function weight({ ratio, near }: Figure, scaleOfColumn: number, scale: number, isWhole: boolean): number {
  if (isWhole && ratio !== null) return ratio.n * (scale / (ratio.d * scaleOfColumn));
  return near * (scale / scaleOfColumn);
}

/** The largest sum, without signs, that comes up at a scale. */
function magnitude(rule: ColumnRule, seen: Seen, scale: number, isWhole: boolean): number {
  if (rule.form !== 'sum') return Math.max(...rule.options.map((option) => magnitude(option, seen, scale, isWhole)));
  let sum = 0;
  for (const [figure, column] of partsOf(rule, seen)) {
    sum += Math.abs(weight(figure, column?.scale ?? 1, scale, isWhole)) * (column === null ? 1 : largest(column));
  }
  return sum;
}

function evaluateAt(
  rule: ColumnRule,
  seen: Seen,
  scale: number,
  isWhole: boolean,
  target: Column,
  size: number,
  depth: number,
): void {
  if (rule.form === 'sum') {
    sumAt(rule, seen, scale, isWhole, target, size);
    return;
  }
  const [first, ...others] = rule.options;
  if (first === undefined) throw new Error('a best of nothing');
  evaluateAt(first, seen, scale, isWhole, target, size, depth);
  for (const option of others) {
    const other = seen.spare[depth];
    if (other === undefined) throw new Error('rules within rules beyond the room for them');
    evaluateAt(option, seen, scale, isWhole, other, size, depth + 1);
    const isGreatest = rule.form === 'greatest';
    if (isGreatest) loops.takeGreater(target.values, other.values, size);
    else loops.takeLess(target.values, other.values, size);
    const pick = isGreatest ? Math.max : Math.min;
    // Whichever of two is taken for the better, it is as near to the truth as the worse known of them.
    const error = Math.max(target.error, other.error);
    describe(target, scale, pick(target.low, other.low), pick(target.high, other.high), error);
  }
}

function sumAt(rule: Sum<Figure>, seen: Seen, scale: number, isWhole: boolean, target: Column, size: number): void {
  const { rate, start, clause, amount } = rule;
  const fixed = amount === null ? 0 : weight(amount, 1, scale, isWhole);
  let [low, high, error] = [fixed, fixed, 0];
  const share = (figure: Figure, column: Column) => {
    const factor = weight(figure, column.scale, scale, isWhole);
    low += factor * (factor < 0 ? column.high : column.low);
    high += factor * (factor < 0 ? column.low : column.high);
    error += Math.abs(factor) * column.error;
    return factor;
  };
  if (rate === null) target.values.fill(fixed, 0, size);
  else loops.multiply(seen.rate.values, share(rate, seen.rate), fixed, target.values, size);
  if (start !== null) loops.addTimes(seen.start.values, share(start, seen.start), target.values, size);
  if (clause !== null) loops.addTimes(seen.clause.values, share(clause, seen.clause), target.values, size);
  if (isWhole) describe(target, scale, low, high, 0);
  else {
    const wrong = error * (1 + roundings) + magnitude(rule, seen, scale, false) * roundings + scale * settling;
    describe(target, scale, low - wrong, high + wrong, wrong);
  }
}

/** `sum` becomes sum + part x factor, which is kept whole where it can be: 3/12 of one rate, then 9/12 of the next. */
export function accumulate(sum: Column, part: Column, factor: number, size: number): void {
  const scale = commonMultiple(sum.scale, part.scale);
  const [ofSum, ofPart] = [scale / sum.scale, (scale / part.scale) * factor];
  const most = largest(sum) * ofSum + largest(part) * ofPart;
  const isWhole = sum.error === 0 && part.error === 0 && scale <= mostWhole && most <= mostWhole;
  const [a, b] = isWhole ? [ofSum, ofPart] : [part.scale / sum.scale, factor];
  loops.weigh(sum.values, a, part.values, b, size);
  const wrong = sum.error * a + part.error * b + (largest(sum) * a + largest(part) * b) * roundings;
  const error = isWhole ? 0 : wrong * (1 + roundings);
  const [low, high] = [sum.low * a + part.low * b - error, sum.high * a + part.high * b + error];
  describe(sum, isWhole ? scale : part.scale, low, high, error);
}

/** Where somebody is not selected, the rate is what it was. */
export function keepUnselected(selected: Uint8Array, before: Column, after: Column, size: number): void {
  const factor = after.scale / before.scale;
  loops.keepOthers(selected, before.values, factor, after.values, size);
  const most = largest(before) * factor;
  const isWhole = before.error === 0 && after.error === 0 && Number.isInteger(factor) && most <= mostWhole;
  const error = isWhole ? 0 : Math.max(after.error, before.error * factor + most * roundings);
  const { isOnGrid, scale } = after;
  const [low, high] = [Math.min(after.low, before.low * factor), Math.max(after.high, before.high * factor)];
  describe(after, scale, low - error, high + error, error);
  after.isOnGrid = isOnGrid && before.isOnGrid;
}
