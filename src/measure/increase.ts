// What a raise really is: the compounded figure.
import { fixed, hundred, one, quotient } from '../number/decimal.js';
import type { Measure } from './measure.js';

/** Rn/R0 - 1 in percent: 3, 3, 3, 3, 3.25% is 16.2088. */
export const increase: Measure = {
  key: 'increase',
  says: 'how much higher the end rate is than the current rate, compounded',
  takes: 'percent',
  of: ({ startingRate, endRate }) => fixed(quotient(endRate, startingRate).minus(one).mul(hundred), 4),
};
