// The one raise a year that would lead to the same end rate.
import { lengthInYears } from '../calendar/term.js';
import { fixed, hundred, one, power, quotient, root } from '../number/decimal.js';
import type { Measure } from './measure.js';

/** (Rn/R0)^(1/Y) - 1 in percent a year, compounded; Y is the horizon, 65/12 for 65 months. */
export const averageIncrease: Measure = {
  key: 'average-increase',
  says: 'the increase as one percent a year, compounded over the horizon',
  takes: 'percent',
  of({ startingRate, endRate }, { horizon }) {
    const { numerator, denominator } = lengthInYears(horizon);
    const factor = root(power(quotient(endRate, startingRate), denominator), numerator);
    return fixed(factor.minus(one).mul(hundred), 4);
  },
};
