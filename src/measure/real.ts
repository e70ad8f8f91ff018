// Figures in the money of the first day: what a raise is worth after the inflation that is assumed.
import { type Decimal, fixed, hundred, one, quotient, zero } from '../number/decimal.js';
import { reportedRate } from '../number/rounding.js';
import type { Projection } from '../projection/projection.js';
import { amount, type Working } from '../raise/raise.js';
import type { Measure, MeasureContext } from './measure.js';

function deflated(figure: Decimal, price: Decimal | undefined): Decimal {
  return quotient(figure, price ?? one);
}

function realRate(rate: Decimal, { prices }: MeasureContext): Decimal {
  return deflated(rate, prices?.end);
}

const pricesIn = ({ prices }: MeasureContext): Working => [' / ', prices?.end ?? one];

/** $35,500 at 3, 3, 3% with 2% inflation: 36554.39. */
export const realEndRate: Measure = {
  key: 'real-end-rate',
  description: 'the end rate in the money of the first day',
  takes: 'money',
  isRate: true,
  notIn: ['table'],
  needsInflation: true,
  of({ endRate }, context) {
    const reported = reportedRate(realRate(endRate, context), context.rounding);
    return fixed(reported.rate, reported.decimals);
  },
  derive: ({ endRate }, context) => ({
    working: [amount(endRate), ...pricesIn(context)],
    exact: realRate(endRate, context),
  }),
};

function exactIncrease({ endRate, startingRate }: Projection, context: MeasureContext): Decimal {
  return quotient(realRate(endRate, context), startingRate).minus(one).mul(hundred);
}

/** The same: 2.9701. */
export const realIncrease: Measure = {
  key: 'real-increase',
  description: 'the increase after inflation',
  takes: 'percent',
  needsInflation: true,
  of: (projection, context) => fixed(exactIncrease(projection, context), 4),
  derive: (projection, context) => ({
    working: [amount(projection.endRate), ...pricesIn(context), ' / ', amount(projection.startingRate), ' - 1'],
    exact: exactIncrease(projection, context),
  }),
};

function exactTotal({ years }: Projection, { prices }: MeasureContext): Decimal {
  return years.reduce((sum, { year, pay }) => sum.plus(deflated(pay, prices?.means[year - 1])), zero);
}

/** Each year's pay by the mean price of that year, added up and rounded once. */
export const realTotalPay: Measure = {
  key: 'real-total-pay',
  description: 'total pay in the money of the first day',
  takes: 'money',
  needsInflation: true,
  of: (projection, context) => fixed(exactTotal(projection, context), 2),
  derive: (projection, context) => ({
    working: projection.years.flatMap(({ year, pay }, index) => [
      index === 0 ? '' : ' + ',
      amount(pay),
      ' / ',
      context.prices?.means[year - 1] ?? one,
    ]),
    exact: exactTotal(projection, context),
  }),
};
