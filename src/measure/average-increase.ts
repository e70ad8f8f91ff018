// The one raise a year that would lead to the same end rate.
import { lengthInYears, type Term } from '../calendar/term.js';
import { type Decimal, fixed, hundred, one, power, quotient, root } from '../number/decimal.js';
import type { Projection } from '../projection/projection.js';
import { amount } from '../raise/raise.js';
import type { Measure } from './measure.js';

function exactAverage({ startingRate, endRate }: Projection, horizon: Term): Decimal {
  const { numerator, denominator } = lengthInYears(horizon);
  const factor = root(power(quotient(endRate, startingRate), denominator), numerator);
  return factor.minus(one).mul(hundred);
}

/** (Rn/R0)^(1/Y) - 1 in percent a year, compounded; Y is the horizon, 65/12 for 65 months. */
export const averageIncrease: Measure = {
  key: 'average-increase',
  description: 'the increase as one percent a year, compounded over the horizon',
  takes: 'percent',
  of: (projection, { horizon }) => fixed(exactAverage(projection, horizon), 4),
  derive(projection, { horizon }) {
    const { startingRate, endRate } = projection;
    const { numerator, denominator } = lengthInYears(horizon);
    const exponent = numerator === denominator ? '' : `^(${denominator}/${numerator})`;
    return {
      working: ['(', amount(endRate), ' / ', amount(startingRate), `)${exponent} - 1`],
      exact: exactAverage(projection, horizon),
    };
  },
};
