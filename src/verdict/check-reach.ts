// Faults of a check file that only show together with the proposals and the unit it is about.
import { isCostWord } from '../cost/priced.js';
import { type Faults, fault } from '../diagnostic/diagnostic.js';
import { nearest } from '../diagnostic/near.js';
import { isAmbiguous, type Proposal } from '../proposal/proposal.js';
import { isNamed } from '../proposal/reach.js';
import { baselineId } from '../question/baseline.js';
import { checkSymbol } from '../unit/pay.js';
import { membersOf, type Unit } from '../unit/unit.js';
import type { CheckFile } from './check-file.js';
import { needPeople } from './points.js';

/** Names that nobody has, amounts in other currencies, readings that a proposal does not have. */
export function checkReachOfChecks(
  { checks }: CheckFile,
  proposals: readonly Proposal[],
  unit: Unit,
  knowsPeople: boolean,
  faults: Faults,
): void {
  const members = membersOf(unit);
  const groups = unit.groups.flatMap(({ name }) => (name === null ? [] : [name]));
  const known = [...groups, ...new Set(members.map(({ payPoint }) => payPoint.name))];
  for (const { of, measure, bound, names, readings, at: place } of checks) {
    needPeople(measure.key, place, knowsPeople, faults);
    if (bound.by === 'proposal' && bound.id === baselineId && unit.baseline === null)
      faults.add(fault('baseline-needed', place, null));
    for (const { value, at } of names ?? []) {
      if (isCostWord(measure.key)) {
        const near = nearest(value, groups);
        if (!groups.includes(value)) faults.add(fault('cost-of-no-group', at, { name: value, near, known: groups }));
        continue;
      }
      if (members.some((member) => isNamed(member, value))) continue;
      faults.add(fault('names-nobody', at, { name: value, near: nearest(value, known), known }));
    }
    if (bound.by === 'figure' && bound.money) {
      checkSymbol(bound.money.value, unit.currency, bound.money.at, faults);
    }
    const proposal = proposals.find(({ id }) => id === of);
    const { value: reading } = readings;
    if (reading === 'all' || reading === 'any' || proposal === undefined || !isAmbiguous(proposal)) continue;
    if (proposal.readings.includes(reading)) continue;
    const own = proposal.readings;
    faults.add(fault('unknown-reading', readings.at, { reading, known: own, near: nearest(reading, own) }));
  }
}
