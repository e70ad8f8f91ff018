// How a year's pay comes about: each rate for the share of the year in which it is paid.
import type { Decimal } from '../number/decimal.js';
import { amount, type Working } from '../raise/raise.js';
import type { ProjectedYear } from './projection.js';

/**
 * What the rate pays in a year: `36,000.00 x 5/12 + 37,080.00 x 7/12`, `20.60 x 2,080`.
 *
 * A rate by the year that does not change in it is the pay itself.
 */
export function payWorking({ stretches }: ProjectedYear, periods: Decimal): Working {
  return stretches.flatMap(({ rate, share }, index) => [
    ...(index === 0 ? [] : [' + ']),
    amount(rate),
    ...(periods.eq(1) ? [] : [' x ', periods]),
    ...(share.numerator === share.denominator ? [] : [` x ${share.numerator}/${share.denominator}`]),
  ]);
}
