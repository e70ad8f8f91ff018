// The figure of headlines: percents added up as if they did not compound.
import { type Decimal, fixed, order, zero } from '../number/decimal.js';
import type { Projection } from '../projection/projection.js';
import type { Measure } from './measure.js';

function exactSum({ steps }: Projection): Decimal | null {
  const others = steps.some((step) => step.percent === null && order(step.before, step.after) !== 0);
  return others ? null : steps.reduce((sum, { percent }) => sum.plus(percent ?? zero), zero);
}

/**
 * The plain sum of the percents applied: 1.5, 2, 2, 2.7% is 8.2.
 *
 * It does not exist where anything else moved the rate (a flat raise, a minimum that bites, a greater-of).
 */
export const plainSum: Measure = {
  key: 'plain-sum',
  description: 'the plain sum of the percents applied; it does not exist where anything else moved the rate',
  takes: 'percent',
  notIn: ['table', 'csv'],
  of(projection) {
    const sum = exactSum(projection);
    return sum === null ? null : fixed(sum, 4);
  },
  derive(projection) {
    const exact = exactSum(projection);
    if (exact === null) return { working: ['something other than a percent moved the rate'], exact };
    const percents = projection.steps.flatMap(({ percent }) => (percent === null ? [] : [percent]));
    const working = percents.flatMap((percent, index) => [index === 0 ? '' : ' + ', percent, '%']);
    return { working: percents.length === 0 ? [zero, '%'] : working, exact };
  },
};
