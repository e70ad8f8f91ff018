// A cost-of-living adjustment: a percent raise that follows inflation, within bounds.
import { fault } from '../diagnostic/diagnostic.js';
import { optional, record } from '../document/record.js';
import { percent, raisePercent } from '../document/scalars.js';
import { mapped, type Shape } from '../document/shape.js';
import { Decimal, type Decimal as DecimalValue, decimal, order, plain, zero } from '../number/decimal.js';
import { factor, type Percent, percentOf } from '../number/percent.js';
import { type Rule, rateAfter, sumOf } from '../rule/rule.js';
import { given, type Kind, moves } from './kind.js';

interface Bounds {
  readonly share: Percent;
  readonly plus: Percent;
  readonly minimum: Percent | null;
  readonly maximum: Percent | null;
}

export interface ColaRaise {
  readonly kind: 'cola';
  readonly bounds: Bounds;
}

const boundsRecord = record('a mapping, such as {minimum: 2%, maximum: 5%}', {
  share: optional(percent, 'The share of inflation that is paid; 100% where left out.'),
  plus: optional(percent, 'What is added to it.'),
  minimum: optional(raisePercent, 'The least that is paid.'),
  maximum: optional(raisePercent, 'The most that is paid.'),
});

const boundsShape: Shape<Bounds> = mapped(
  boundsRecord,
  ({ values: { share, plus, minimum, maximum } }, _place, faults) => {
    if (minimum && maximum && order(minimum.value, maximum.value) > 0) {
      const args = { minimum: `${plain(minimum.value)}%`, maximum: `${plain(maximum.value)}%` };
      faults.add(fault('cola-bounds', minimum.at, args));
      return undefined;
    }
    return {
      share: share?.value ?? decimal('100'),
      plus: plus?.value ?? zero,
      minimum: minimum?.value ?? null,
      maximum: maximum?.value ?? null,
    };
  },
);

/** min(maximum, max(minimum, share x inflation + plus)): 8% inflation with a maximum of 5% is 5%. */
export function colaPercent({ share, plus, minimum, maximum }: Bounds, inflation: Percent): DecimalValue {
  const followed = percentOf(share, inflation).plus(plus);
  const least = minimum === null ? followed : Decimal.max(minimum, followed);
  return maximum === null ? least : Decimal.min(maximum, least);
}

function raiseOf({ bounds }: ColaRaise, priorInflation: DecimalValue | null): Percent {
  if (priorInflation === null) throw new Error('a COLA without inflation');
  return colaPercent(bounds, priorInflation);
}

const ruleOf = (raise: Percent): Rule => sumOf({ rate: factor(raise) });

/** In contract year k a percent raise after the inflation of year k-1; in year 1 of the year before the term. */
export const colaKind: Kind<ColaRaise> = {
  key: 'cola',
  says: 'A percent that follows the inflation of the contract year before, within bounds.',
  example: 'cola: {minimum: 2%, maximum: 5%}',
  fields: {
    cola: optional(boundsShape, 'A raise that follows inflation: {share: 100%, plus: 0%, minimum: 2%, maximum: 5%}.'),
  },
  needsInflation: true,
  follows: ({ bounds }) => bounds,
  make(values) {
    const bounds = given<Bounds>(values, 'cola');
    return bounds && { kind: 'cola', bounds: bounds.value };
  },
  amounts: () => [],
  describe({ bounds: { share, plus, minimum, maximum } }) {
    const parts = [
      `a COLA of ${plain(share)}% of inflation`,
      plus.isZero() ? '' : ` plus ${plain(plus)}%`,
      minimum === null ? '' : `, at least ${plain(minimum)}%`,
      maximum === null ? '' : `, at most ${plain(maximum)}%`,
    ];
    return parts.join('');
  },
  rule: (what, { priorInflation }) => ruleOf(raiseOf(what, priorInflation)),
  apply(what, situation) {
    const { rate, priorInflation } = situation;
    const raise = raiseOf(what, priorInflation);
    return moves(rateAfter(ruleOf(raise), situation), [
      rate,
      ' x ',
      factor(raise),
      ' (inflation of ',
      priorInflation ?? zero,
      '% the year before)',
    ]);
  },
};
