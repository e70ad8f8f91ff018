// The people of a unit that states headcounts: in its pay points, or in the cells of its schedule.
import { type Faults, fault } from '../diagnostic/diagnostic.js';
import { one } from '../number/decimal.js';
import type { Group } from '../unit/unit.js';
import type { Staff } from './staff.js';

/** Everybody of a group whose pay points carry headcounts; a fault where one of them does not. */
export function countedStaff(group: Group, faults: Faults): readonly Staff[] {
  const label = group.name;
  if (group.schedule !== null) {
    const { placement, at } = group.schedule;
    if (placement.form === 'none') faults.add(fault('placement-needed', at, null));
    return group.schedule.lanes.flatMap((lane) =>
      lane.cells.flatMap((payPoint, index): Staff[] => {
        const { headcount: count } = payPoint;
        if (count === null || count.isZero()) return [];
        return [{ label, member: { group, payPoint }, fte: one, count, place: { lane, index } }];
      }),
    );
  }
  return group.payPoints.flatMap((payPoint): Staff[] => {
    const { headcount: count, name, at } = payPoint;
    if (count === null) faults.add(fault('headcount-needed', at, { payPoint: name }));
    return count === null ? [] : [{ label, member: { group, payPoint }, fte: one, count, place: null }];
  });
}
