// A lump sum: paid once, and never in the rate.
import type { At } from '../diagnostic/span.js';
import { optional } from '../document/record.js';
import { money, percent } from '../document/scalars.js';
import type { Shape } from '../document/shape.js';
import type { Money } from '../number/money.js';
import { type Percent, percentOf } from '../number/percent.js';
import { given, type Kind } from './kind.js';
import { amount as inMoney } from './raise.js';
import { exactText } from './working.js';

type Amount = { readonly money: At<Money> } | { readonly percent: Percent };

export interface LumpSumRaise {
  readonly kind: 'lump-sum';
  readonly amount: Amount;
}

const amountShape: Shape<Amount> = {
  expects: 'an amount of money or a percent, such as $1000 or 2%',
  schema: { anyOf: [money.schema, percent.schema] },
  read(node, key, faults) {
    if (node.kind === 'text' && node.text.trim().endsWith('%')) {
      const value = percent.read(node, key, faults);
      return value && { percent: value };
    }
    const value = money.read(node, key, faults);
    return value && { money: { value, at: node.at } };
  },
};

/** $1,000, or 2% of a full year's pay at the rate in force; paid in full, also in a part of a year. */
export const lumpSumKind: Kind<LumpSumRaise> = {
  key: 'lump-sum',
  says: 'A payment outside the rate: an amount, or a percent of a full year at the rate in force.',
  example: 'lump-sum: $1000',
  fields: { 'lump-sum': optional(amountShape, 'A one-off payment: $1000, or 2% of a full year at the rate in force.') },
  make(values) {
    const amount = given<Amount>(values, 'lump-sum');
    return amount && { kind: 'lump-sum', amount: amount.value };
  },
  amounts: ({ amount }) => ('money' in amount ? [amount.money] : []),
  describe: ({ amount }, show) =>
    `a lump sum of ${'money' in amount ? show(amount.money.value) : `${exactText(amount.percent)}% of a year's pay`}`,
  apply({ amount }, { rate, periods }) {
    if ('money' in amount) {
      const paid = amount.money.value.amount;
      return { rate, payment: paid, percent: null, working: [inMoney(paid)] };
    }
    const payment = percentOf(amount.percent, rate.mul(periods));
    const year = periods.eq(1) ? [] : [' x ', periods];
    return { rate, payment, percent: null, working: [amount.percent, '% of ', inMoney(rate), ...year] };
  },
};
