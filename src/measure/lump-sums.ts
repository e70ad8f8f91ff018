// The part of total pay that is not in the rate, and is gone the year after.
import { type Decimal, fixed, zero } from '../number/decimal.js';
import type { Projection } from '../projection/projection.js';
import { addedUp } from '../raise/working.js';
import type { Measure } from './measure.js';

function lumpSumsOf({ years }: Projection): Decimal {
  return years.reduce((sum, year) => sum.plus(year.lumpSums), zero);
}

/** Five bonuses of $1,000 are 5000.00. */
export const lumpSums: Measure = {
  key: 'lump-sums',
  description: 'the part of total pay that is not in the rate',
  takes: 'money',
  partOf: 'total-pay',
  // The long CSV has them year by year.
  notIn: ['csv'],
  of: (projection) => fixed(lumpSumsOf(projection), 2),
  derive: (projection) => ({
    working: addedUp(projection.years.map((year) => year.lumpSums)),
    exact: lumpSumsOf(projection),
  }),
};
