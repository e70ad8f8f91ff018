// What is judged of a roster: the pay points that are drawn from it, and not everybody.
import { type Faults, warning } from '../diagnostic/diagnostic.js';
import type { Unit } from '../unit/unit.js';

/**
 * Says where a verdict is of a few people of a roster alone. What holds at the lowest, the quartile and the highest rates
 * may not hold between them: a minimum for those between two of them shows at none.
 */
export function warnOfDrawn({ groups }: Unit, faults: Faults): void {
  for (const { listed, payPoints, roster } of groups) {
    if (listed === undefined || roster === null) continue;
    if (listed.rates.length + listed.odd.size > payPoints.length) faults.add(warning('drawn-alone', roster.at, null));
  }
}
