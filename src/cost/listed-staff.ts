// The people of a roster as staff: each class of its census is one pay point with a count.
import { whole } from '../number/decimal.js';
import type { Census } from '../roster/census.js';
import { rateOf } from '../roster/rates.js';
import type { Lane } from '../unit/salary-schedule.js';
import type { Group, Member, PayPoint } from '../unit/unit.js';
import type { Staff } from './staff.js';

/** No message says what somebody is paid. */
const somebody = 'somebody on the roster';

/** The classes of a census from one to another; `groups` are those that its group column tells of. */
export function listedStaff(census: Census, groups: readonly Group[], from: number, to: number): readonly Staff[] {
  const { ofGroup, ofFte, ofPlace, ftes, counts, places } = census;
  return Array.from({ length: Math.min(to, census.size) - from }, (_, i): Staff => {
    const at = from + i;
    const group = groups[ofGroup[at] as number] as Group;
    const placed = group.schedule === null ? null : places[ofPlace[at] as number];
    const place = placed ? placeOf(group, placed.lane ?? '', placed.step ?? '') : null;
    const payPoint = place === null ? rosterPoint(group, rateOf(census, at)) : place.lane.cells[place.index];
    const member: Member = { group, payPoint: payPoint as PayPoint };
    const fte = ftes[ofFte[at] as number] as Staff['fte'];
    return { label: group.name, member, fte, count: whole(counts[at] as number), place };
  });
}

/** The pay point of somebody whose rate a roster tells. */
export function rosterPoint({ roster }: Group, rate: PayPoint['rate']): PayPoint {
  const at = roster?.at ?? { file: '', line: 1, column: 1, end: 2 };
  const plain = { headcount: null, components: [], cell: null, isFromRoster: true } satisfies Partial<PayPoint>;
  return { name: somebody, isNamedByRate: true, rate, ...plain, at };
}

function placeOf({ schedule }: Group, name: string, step: string): { readonly lane: Lane; readonly index: number } {
  const lane = schedule?.lanes.find((one) => one.name === name);
  const index = lane?.cells.findIndex(({ cell }) => cell?.step === step) ?? -1;
  if (lane === undefined || index < 0) throw new Error('a place that was read is not on the schedule');
  return { lane, index };
}
