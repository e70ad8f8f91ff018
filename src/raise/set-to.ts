// A rate set outright, higher or lower than what it was.
import type { At } from '../diagnostic/span.js';
import { optional } from '../document/record.js';
import { positiveMoney } from '../document/scalars.js';
import type { Money } from '../number/money.js';
import { sumOf } from '../rule/rule.js';
import { given, type Kind, moves } from './kind.js';
import { amount } from './raise.js';

export interface SetToRaise {
  readonly kind: 'set-to';
  readonly rate: At<Money>;
}

/** 41,000, whatever the rate was. */
export const setToKind: Kind<SetToRaise> = {
  key: 'set-to',
  says: 'The rate becomes this amount, higher or lower.',
  example: 'set-to: $41k',
  fields: { 'set-to': optional(positiveMoney, 'The new rate, such as $41k.') },
  make(values) {
    const rate = given<Money>(values, 'set-to');
    return rate && { kind: 'set-to', rate };
  },
  amounts: ({ rate }) => [rate],
  describe: ({ rate }, show) => `set to ${show(rate.value)}`,
  rule: ({ rate }) => sumOf({ amount: rate.value.amount }),
  apply: ({ rate }) => moves(rate.value.amount, ['set to ', amount(rate.value.amount)]),
};
