// A minimum: nobody is paid less. Whoever is above it is left alone.
import { fault } from '../diagnostic/diagnostic.js';
import type { At } from '../diagnostic/span.js';
import { optional } from '../document/record.js';
import { ofStartPattern, positiveMoney, raisePercent } from '../document/scalars.js';
import type { Shape } from '../document/shape.js';
import { hundred } from '../number/decimal.js';
import type { Money } from '../number/money.js';
import type { Percent } from '../number/percent.js';
import { type Rule, rateAfter, sumOf, unchanged } from '../rule/rule.js';
import { given, type Kind, moves } from './kind.js';
import { amount } from './raise.js';
import { exactText } from './working.js';

type Floor = { readonly money: At<Money> } | { readonly percentOfStart: Percent };

export interface MinimumRaise {
  readonly kind: 'minimum';
  readonly floor: Floor;
}

const ofStart = ' of starting-rate';

const floorShape: Shape<Floor> = {
  expects: 'an amount of money, or a percent of starting-rate',
  schema: { anyOf: [positiveMoney.schema, { type: 'string', pattern: ofStartPattern }] },
  read(node, key, faults) {
    if (node.kind === 'text' && node.text.trim().endsWith(ofStart)) {
      const text = node.text.trim().slice(0, -ofStart.length);
      const percent = raisePercent.read({ ...node, text }, key, faults);
      if (percent === undefined || percent.gt(0)) return percent && { percentOfStart: percent };
      faults.add(fault('not-above-zero', node.at, { key, found: node.text }));
      return undefined;
    }
    const value = positiveMoney.read(node, key, faults);
    return value && { money: { value, at: node.at } };
  },
};

const floorOf = (floor: Floor): Rule =>
  'money' in floor ? sumOf({ amount: floor.money.value.amount }) : sumOf({ start: floor.percentOfStart.div(hundred) });

const ruleOf = ({ floor }: MinimumRaise): Rule => ({ form: 'greatest', options: [unchanged, floorOf(floor)] });

/** R where R is higher, else 40,000; `108% of starting-rate` is 38,340 for a current rate of 35,500. */
export const minimumKind: Kind<MinimumRaise> = {
  key: 'minimum',
  says: 'A floor: rates below it are lifted to it.',
  example: 'minimum: $40k',
  fields: { minimum: optional(floorShape, 'A floor under the rate: $40k, or 108% of starting-rate.') },
  make(values) {
    const floor = given<Floor>(values, 'minimum');
    return floor && { kind: 'minimum', floor: floor.value };
  },
  amounts: ({ floor }) => ('money' in floor ? [floor.money] : []),
  describe({ floor }, show) {
    const text =
      'money' in floor ? show(floor.money.value) : `${exactText(floor.percentOfStart)}% of the starting rate`;
    return `a minimum of ${text}`;
  },
  rule: ruleOf,
  apply(what, situation) {
    const { floor } = what;
    const { rate, startingRate } = situation;
    const least = rateAfter(floorOf(floor), situation);
    const share = 'money' in floor ? [] : [' (', floor.percentOfStart, '% of ', amount(startingRate), ')'];
    const working = ['the higher of ', amount(rate), ' and ', amount(least), ...share];
    return moves(rateAfter(ruleOf(what), situation), working);
  },
};
