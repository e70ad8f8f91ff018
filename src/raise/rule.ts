// What a raise makes of a rate, as data: the one definition that both the exact fold and the quick one are made from.
import { type Decimal, one, order, zero } from '../number/decimal.js';

/** rate x R + start x R0 + clause x S + amount; a part that is null does not occur. */
export interface Sum {
  readonly form: 'sum';
  readonly rate: Decimal | null;
  /** Of the current rate R0, before any raise. */
  readonly start: Decimal | null;
  /** Of the rate S just before the clause first applied. */
  readonly clause: Decimal | null;
  readonly amount: Decimal | null;
}

/** The greatest or the least of several outcomes; the first of those that are alike. */
export interface Best {
  readonly form: 'greatest' | 'least';
  readonly options: readonly Rule[];
}

export type Rule = Sum | Best;

/** The rates that a rule looks at. */
export interface RatesSeen {
  readonly rate: Decimal;
  readonly startingRate: Decimal;
  readonly clauseRate: Decimal;
}

const nothing: Sum = { form: 'sum', rate: null, start: null, clause: null, amount: null };

/** R stays R: what a lump sum makes of a rate. */
export const unchanged: Sum = { ...nothing, rate: one };

/** `sumOf({ rate: 1.03 })` is R x 1.03; `sumOf({ rate: 1, amount: 1000 })` is R + 1,000. */
export function sumOf(parts: Partial<Omit<Sum, 'form'>>): Sum {
  return { ...nothing, ...parts };
}

/** The rate after a rule: R x 1.03 of 35,500 is 36,565; the greatest of R and 40,000 is 40,000. */
export function rateAfter(rule: Rule, seen: RatesSeen): Decimal {
  if (rule.form !== 'sum') {
    const wanted = rule.form === 'greatest' ? 1 : -1;
    const outcomes = rule.options.map((option) => rateAfter(option, seen));
    return outcomes.reduce((so, next) => (order(next, so) === wanted ? next : so));
  }
  let sum = rule.amount ?? zero;
  if (rule.rate !== null) sum = sum.plus(rule.rate === one ? seen.rate : seen.rate.mul(rule.rate));
  if (rule.start !== null) sum = sum.plus(seen.startingRate.mul(rule.start));
  if (rule.clause !== null) sum = sum.plus(seen.clauseRate.mul(rule.clause));
  return sum;
}
