// A flat raise: the same amount for everybody, in the unit's own `per`.
import type { At } from '../diagnostic/span.js';
import { optional } from '../document/record.js';
import { money } from '../document/scalars.js';
import { one } from '../number/decimal.js';
import type { Money } from '../number/money.js';
import { type Rule, rateAfter, sumOf } from '../rule/rule.js';
import { given, type Kind, moves } from './kind.js';
import { amount as inMoney } from './raise.js';

export interface FlatRaise {
  readonly kind: 'flat';
  readonly amount: At<Money>;
}

const ruleOf = ({ amount }: FlatRaise): Rule => sumOf({ rate: one, amount: amount.value.amount });

/** R + 1,000. $0.25 then 3.24% on $20.00 an hour is 20.9061. */
export const flatKind: Kind<FlatRaise> = {
  key: 'flat',
  says: 'An amount on top of the rate, per what the rate is paid per.',
  example: 'flat: $1000',
  fields: { flat: optional(money, 'An amount added to the rate, such as $1000.') },
  make(values) {
    const amount = given<Money>(values, 'flat');
    return amount && { kind: 'flat', amount };
  },
  amounts: ({ amount }) => [amount],
  describe: ({ amount }, show) => `${show(amount.value)} flat`,
  rule: ruleOf,
  apply(what, situation) {
    const added = what.amount.value.amount;
    const sign = added.isNegative() ? ' - ' : ' + ';
    return moves(rateAfter(ruleOf(what), situation), [inMoney(situation.rate), sign, inMoney(added.abs())]);
  },
};
