// A lump sum: paid once, and never in the rate.
import type { At } from '../diagnostic/span.js';
import { optional } from '../document/record.js';
import { money, percent, truth } from '../document/scalars.js';
import type { Shape } from '../document/shape.js';
import type { Decimal } from '../number/decimal.js';
import type { Money } from '../number/money.js';
import { type Percent, percentOf } from '../number/percent.js';
import { rateAfter, type Sum, sumOf, unchanged } from '../rule/rule.js';
import { given, type Kind } from './kind.js';
import { amount as inMoney } from './raise.js';
import { exactText } from './working.js';

type Amount = { readonly money: At<Money> } | { readonly percent: Percent };

export interface LumpSumRaise {
  readonly kind: 'lump-sum';
  readonly amount: Amount;
  /** Whether what the employer pays on top of wages (the roll-up) is paid on it. */
  readonly rollsUp: boolean;
  /** Whether a person's share of a full-time post is paid; the whole of it otherwise. */
  readonly prorated: boolean;
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

/** What is paid, as data, of the rate in force: an amount, or 2% x 2,080 times an hourly rate. */
export function paymentRule({ amount }: LumpSumRaise, periods: Decimal): Sum<Decimal> {
  if ('money' in amount) return sumOf({ amount: amount.money.value.amount });
  return sumOf({ rate: percentOf(amount.percent, periods) });
}

/** $1,000, or 2% of a full year's pay at the rate in force; paid in full, also in a part of a year. */
export const lumpSumKind: Kind<LumpSumRaise> = {
  key: 'lump-sum',
  says: 'A payment outside the rate: an amount, or a percent of a full year at the rate in force.',
  example: 'lump-sum: $1000',
  fields: {
    'lump-sum': optional(amountShape, 'A one-off payment: $1000, or 2% of a full year at the rate in force.'),
    'rolls-up': optional(truth, 'Whether the roll-up of the unit is paid on it; false where left out.'),
    prorated: optional(truth, 'Whether part-time people get their share of it; the whole where left out.'),
  },
  make(values) {
    const amount = given<Amount>(values, 'lump-sum');
    if (amount === undefined) return undefined;
    const is = (key: string) => given<boolean>(values, key)?.value ?? false;
    return { kind: 'lump-sum', amount: amount.value, rollsUp: is('rolls-up'), prorated: is('prorated') };
  },
  amounts: ({ amount }) => ('money' in amount ? [amount.money] : []),
  describe: ({ amount }, show) =>
    `a lump sum of ${'money' in amount ? show(amount.money.value) : `${exactText(amount.percent)}% of a year's pay`}`,
  rule: () => unchanged,
  apply(what, situation) {
    const { amount } = what;
    const { rate, periods } = situation;
    const payment = rateAfter(paymentRule(what, periods), situation);
    if ('money' in amount) return { rate, payment, percent: null, working: [inMoney(payment)] };
    const year = periods.eq(1) ? [] : [' x ', periods];
    return { rate, payment, percent: null, working: [amount.percent, '% of ', inMoney(rate), ...year] };
  },
};
