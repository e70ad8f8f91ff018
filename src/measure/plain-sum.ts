// The figure of headlines: percents added up as if they did not compound.
import { fixed, order, zero } from '../number/decimal.js';
import type { Measure } from './measure.js';

/**
 * The plain sum of the percents applied: 1.5, 2, 2, 2.7% is 8.2.
 *
 * It does not exist where anything else moved the rate (a flat raise, a minimum that bites, a greater-of).
 */
export const plainSum: Measure = {
  key: 'plain-sum',
  says: 'the plain sum of the percents applied; it does not exist where anything else moved the rate',
  takes: 'percent',
  of({ steps }) {
    const others = steps.some((step) => step.percent === null && order(step.before, step.after) !== 0);
    return others
      ? null
      : fixed(
          steps.reduce((sum, { percent }) => sum.plus(percent ?? zero), zero),
          4,
        );
  },
};
