// The part of total pay that is not in the rate, and is gone the year after.
import { fixed, zero } from '../number/decimal.js';
import type { Measure } from './measure.js';

/** Five bonuses of $1,000 are 5000.00. */
export const lumpSums: Measure = {
  key: 'lump-sums',
  says: 'the part of total pay that is not in the rate',
  takes: 'money',
  of: ({ years }) =>
    fixed(
      years.reduce((sum, year) => sum.plus(year.lumpSums), zero),
      2,
    ),
};
