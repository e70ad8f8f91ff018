// Everybody of a unit, ready to be summed under any plans: a search or a check prices the same people many times.

import type { Faults } from '../diagnostic/diagnostic.js';
import type { Plan } from '../plan/plans.js';
import type { Question } from '../question/question.js';
import type { Unit } from '../unit/unit.js';
import { countedStaff } from './counted-staff.js';
import { exactTallies } from './exact-tally.js';
import type { Staff } from './staff.js';
import type { GroupTally } from './tally.js';

/** Who is counted. Undefined from `tally` is a fault that was recorded. */
export interface Population {
  readonly tally: (plans: readonly Plan[], question: Question, faults: Faults) => readonly GroupTally[] | undefined;
  /** Everybody as classes of people; null where they are too many to be held. */
  readonly staff: readonly Staff[] | null;
  /** Rows of a roster that could not be read and were left out, by group. */
  readonly skipped: ReadonlyMap<string | null, number>;
}

/** The people of a unit whose pay points, or whose schedule's cells, carry headcounts. */
export function countedPopulation(unit: Unit, faults: Faults): Population | undefined {
  const staff = unit.groups.flatMap((group) => countedStaff(group, faults));
  if (faults.failed) return undefined;
  return { staff, skipped: new Map(), tally: (plans, question, noted) => exactTallies(staff, plans, question, noted) };
}

/** Whether a unit says how many people it has. */
export function knowsPeople({ groups }: Unit): boolean {
  return groups.every(({ payPoints, roster, schedule }) => {
    if (schedule !== null) return schedule.placement.form !== 'none';
    return roster !== null || payPoints.every(({ headcount }) => headcount !== null);
  });
}
