// Pay over the whole horizon, lump sums included.
import { type Decimal, fixed, zero } from '../number/decimal.js';
import type { Projection } from '../projection/projection.js';
import { addedUp } from '../raise/working.js';
import type { Measure } from './measure.js';

/** The years' pay added up, so that a printed column always adds up. */
export function totalPayOf({ years }: Projection): Decimal {
  return years.reduce((sum, { pay }) => sum.plus(pay), zero);
}

/** $35,500 at 5%, 3.5%, 3.5% pays 37,275.00 + 38,579.63 + 39,929.91 = 115784.54. */
export const totalPay: Measure = {
  key: 'total-pay',
  description: 'pay over the horizon, lump sums included',
  takes: 'money',
  of: (projection) => fixed(totalPayOf(projection), 2),
  derive: (projection) => ({
    working: addedUp(projection.years.map(({ pay }) => pay)),
    exact: totalPayOf(projection),
  }),
};
