// An across-the-board percent raise: of the rate in force, or of the current rate where raises do not compound.

import { optional } from '../document/record.js';
import { raisePercent } from '../document/scalars.js';
import { word } from '../document/shape.js';
import { hundred, one } from '../number/decimal.js';
import type { Percent } from '../number/percent.js';
import { factor } from '../number/percent.js';
import { type Rule, rateAfter, sumOf } from '../rule/rule.js';
import { given, type Kind, moves } from './kind.js';
import { amount } from './raise.js';
import { exactText } from './working.js';

export interface PercentRaise {
  readonly kind: 'percent';
  readonly percent: Percent;
  /** What it is a percent of. `clause-rate` is the rate just before a spread clause began; no file says it. */
  readonly of: 'rate' | 'starting-rate' | 'clause-rate';
}

const ruleOf = ({ percent, of }: PercentRaise): Rule => {
  if (of === 'rate') return sumOf({ rate: factor(percent) });
  const share = percent.div(hundred);
  return of === 'starting-rate' ? sumOf({ rate: one, start: share }) : sumOf({ rate: one, clause: share });
};

/**
 * R x 1.03 for 3%; with `of: starting-rate`, R + 3% of the current rate before any raise.
 *
 * 5%, 3.5%, 3.5% on $35,500 gives 37,275; 38,579.625; 39,929.911875.
 */
export const percentKind: Kind<PercentRaise> = {
  key: 'percent',
  says: 'A percent of the rate in force, or with `of: starting-rate` of the current rate.',
  example: 'percent: 3%',
  fields: {
    percent: optional(raisePercent, 'A percent of the rate in force, such as 3%.'),
    of: optional(word(['starting-rate'] as const), 'What it is a percent of, where not the rate in force.'),
  },
  make(values) {
    const percent = given<Percent>(values, 'percent');
    const of = given<'starting-rate'>(values, 'of');
    return percent && { kind: 'percent', percent: percent.value, of: of?.value ?? 'rate' };
  },
  amounts: () => [],
  describe: ({ percent, of }) =>
    `${exactText(percent)}%${of === 'rate' ? '' : of === 'starting-rate' ? ' of the starting rate' : ' of the rate before the clause'}`,
  rule: ruleOf,
  apply(what, situation) {
    const { percent, of } = what;
    const after = rateAfter(ruleOf(what), situation);
    const { rate, startingRate, clauseRate } = situation;
    if (of === 'rate') return moves(after, [amount(rate), ' x ', factor(percent)], percent);
    const base = of === 'starting-rate' ? startingRate : clauseRate;
    return moves(after, [amount(rate), ' + ', percent, '% of ', amount(base)], percent);
  },
};
