// What a proposal adds to a freeze.
import { lengthInYears } from '../calendar/term.js';
import { fixed, quotient, rounded, whole } from '../number/decimal.js';
import type { Measure } from './measure.js';
import { totalPayOf } from './total-pay.js';

/** Total pay less the horizon's years at the current rate: 115,784.54 - 3 x 35,500 = 9284.54. */
export const gain: Measure = {
  key: 'gain',
  says: 'total pay less the same years at the current rate: what is added to a freeze',
  takes: 'money',
  of(projection, { horizon }) {
    const { numerator, denominator } = lengthInYears(horizon);
    const { startingRate, member } = projection;
    const yearlyPay = startingRate.mul(member.group.periods);
    const frozen = rounded(quotient(yearlyPay.mul(whole(numerator)), whole(denominator)), 2);
    return fixed(totalPayOf(projection).minus(frozen), 2);
  },
};
