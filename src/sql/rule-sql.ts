// What a raise makes of a rate, said in SQL: compiled from its rule, and from nothing else.
import { one } from '../number/decimal.js';
import type { Rule } from '../raise/rule.js';
import type { Amount } from './amount.js';
import type { Arithmetic } from './arithmetic.js';

/** The columns of the rates that a rule looks at. */
export interface RateColumns {
  readonly rate: Amount;
  readonly startingRate: Amount;
  readonly clauseRate: Amount;
}

/** `rate_1 * 1.03`; the greatest of `rate_1 * 1.04` and `rate_1 + 3750`. */
export function ruleSql(rule: Rule, seen: RateColumns, arithmetic: Arithmetic): Amount {
  const { literal, times, plus, extreme } = arithmetic;
  if (rule.form !== 'sum') {
    return extreme(
      rule.form,
      rule.options.map((option) => ruleSql(option, seen, arithmetic)),
    );
  }
  const parts = (
    [
      [rule.rate, seen.rate],
      [rule.start, seen.startingRate],
      [rule.clause, seen.clauseRate],
    ] as const
  ).flatMap(([factor, rate]) => (factor === null ? [] : [factor.eq(one) ? rate : times(rate, literal(factor))]));
  const terms = rule.amount === null ? parts : [...parts, literal(rule.amount)];
  const [first, ...others] = terms;
  return first === undefined ? literal(one.minus(one)) : others.reduce(plus, first);
}
