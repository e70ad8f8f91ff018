// What a proposal adds to a freeze.
import { lengthInYears, type Term } from '../calendar/term.js';
import { type Decimal, fixed, roundedQuotient, whole } from '../number/decimal.js';
import type { Projection } from '../projection/projection.js';
import { amount } from '../raise/raise.js';
import type { Measure } from './measure.js';
import { totalPayOf } from './total-pay.js';

/** The horizon's years at the current rate, to the cent. */
function frozenPay({ startingRate, member }: Projection, horizon: Term): Decimal {
  const { numerator, denominator } = lengthInYears(horizon);
  const yearlyPay = startingRate.mul(member.group.periods);
  return roundedQuotient(yearlyPay.mul(whole(numerator)), whole(denominator), 2);
}

/** Total pay less the horizon's years at the current rate: 115,784.54 - 3 x 35,500 = 9284.54. */
export const gain: Measure = {
  key: 'gain',
  description: 'total pay less the same years at the current rate: what is added to a freeze',
  takes: 'money',
  notIn: ['table', 'csv'],
  of: (projection, { horizon }) => fixed(totalPayOf(projection).minus(frozenPay(projection, horizon)), 2),
  derive(projection, { horizon }) {
    const { startingRate, member } = projection;
    const { numerator, denominator } = lengthInYears(horizon);
    const frozen = frozenPay(projection, horizon);
    const total = totalPayOf(projection);
    const { periods } = member.group;
    const times = periods.eq(1) ? [] : [' x ', periods];
    const years = denominator === 1 ? `${numerator}` : `${numerator}/${denominator}`;
    const freeze = [' (', amount(startingRate), ...times, ` x ${years} ${years === '1' ? 'year' : 'years'})`];
    return { working: [amount(total), ' - ', amount(frozen), ...freeze], exact: total.minus(frozen) };
  },
};
