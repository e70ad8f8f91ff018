// What a raise really is: the compounded figure.
import { type Decimal, fixed, hundred, one, quotient } from '../number/decimal.js';
import type { Projection } from '../projection/projection.js';
import { amount } from '../raise/raise.js';
import type { Measure } from './measure.js';

function exactIncrease({ startingRate, endRate }: Projection): Decimal {
  return quotient(endRate, startingRate).minus(one).mul(hundred);
}

/** Rn/R0 - 1 in percent: 3, 3, 3, 3, 3.25% is 16.2088. */
export const increase: Measure = {
  key: 'increase',
  description: 'how much higher the end rate is than the current rate, compounded',
  takes: 'percent',
  of: (projection) => fixed(exactIncrease(projection), 4),
  derive: (projection) => ({
    working: [amount(projection.endRate), ' / ', amount(projection.startingRate), ' - 1'],
    exact: exactIncrease(projection),
  }),
};
