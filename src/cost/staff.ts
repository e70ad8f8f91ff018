// The people of a unit as classes of people who are paid alike.
import type { Decimal } from '../number/decimal.js';
import type { Lane } from '../unit/salary-schedule.js';
import type { Member } from '../unit/unit.js';

/** People of one group, rate, FTE, step and lane: one pay point with a count. */
export interface Staff {
  /** The group that their cost is told under; null in a unit without groups. */
  readonly label: string | null;
  readonly member: Member;
  /** The share of a full-time post, 1 for the whole of it. */
  readonly fte: Decimal;
  readonly count: Decimal;
  /** The lane along which they move, and where in it they stand today; null off a schedule. */
  readonly place: { readonly lane: Lane; readonly index: number } | null;
}
