// What a raise makes of a rate, said in SQL: rules worked out in columns.
import { type Decimal, one } from '../number/decimal.js';
import type { Arithmetic as RuleArithmetic } from '../rule/arithmetic.js';
import type { Amount } from './amount.js';
import type { Arithmetic } from './arithmetic.js';
import { roundedRate } from './rounding-sql.js';
import type { Steps } from './steps.js';

/** `rate_1 * 1.03`; the greatest of `rate_1 * 1.04` and `rate_1 + 3750`. What takes steps is named after `name`. */
export function inColumns(name: string, steps: Steps, math: Arithmetic): RuleArithmetic<Amount, Decimal> {
  let multiples = 0;
  return {
    amount: math.literal,
    times: (rate, factor) => (factor.eq(one) ? rate : math.times(rate, math.literal(factor))),
    plus: math.plus,
    best: math.extreme,
    toMultiple: (rate, to, mode) =>
      roundedRate(rate, { to, mode, when: 'each-raise' }, `${name}_multiple_${++multiples}`, steps, math),
  };
}
