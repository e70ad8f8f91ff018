// Everybody of a unit, from its file and the files that it names.
import { contractYears } from '../calendar/term.js';
import { countedStaff } from '../cost/counted-staff.js';
import { exactTallies } from '../cost/exact-tally.js';
import { addGroups } from '../cost/listed-tally.js';
import { countedPopulation, type Population } from '../cost/population.js';
import { type GroupTally, inAll } from '../cost/tally.js';
import type { Faults } from '../diagnostic/diagnostic.js';
import { openQuickTally } from '../payroll/quick-tally.js';
import type { Plan } from '../plan/plans.js';
import type { LoadedUnit } from '../question/loaded.js';
import type { Question } from '../question/question.js';
import { type PeopleRead, readPeople, rosterOf, type TakePeople } from '../question/read-people.js';
import type { Sources } from '../question/request.js';
import { listedUnit } from '../question/resolve-unit.js';
import { rosterInMemory } from '../question/roster-in-memory.js';
import type { Group, Unit } from '../unit/unit.js';
import { openNamedRates } from './named-rates.js';

/** The people of a unit, held to be priced many times; undefined where a fault was found. */
export function populationOf({ unit }: LoadedUnit, files: Sources, faults: Faults): Population | undefined {
  const listed = listedUnit(unit, files);
  if (listed === undefined) return countedPopulation(unit, faults);
  const held = rosterInMemory(listed, files, faults);
  if (held === undefined) return undefined;
  return {
    staff: null,
    skipped: held.read.skipped,
    tally: (plans, question, noted) =>
      talliesOf(listed.unit, plans, question, noted, (take) => {
        for (const { census, groups } of held.batches) take(census, groups);
        return held.read;
      })?.groups,
  };
}

export interface Summed {
  readonly groups: readonly GroupTally[];
  readonly skipped: ReadonlyMap<string | null, number>;
  /** The unit with all groups that its rosters tell of, for names that mean one of them. */
  readonly unit: Unit;
}

/** Sums everybody as they are read: memory does not grow with people. Undefined where a fault was found. */
export function sumPeople(
  { unit, loaded }: LoadedUnit,
  plans: readonly Plan[],
  question: Question,
  files: Sources,
  faults: Faults,
): Summed | undefined {
  const witnesses = openNamedRates(plans.map(({ proposal }) => proposal));
  const summed = talliesOf(unit, plans, question, faults, (take) => {
    if (loaded === null) return nobodyListed(unit);
    return readPeople(unit, loaded, files, faults, (census, groups) => {
      witnesses.see(census, groups);
      take(census, groups);
    });
  });
  if (summed === undefined) return undefined;
  const { groups, read } = summed;
  const told = unit.groups.flatMap((group) => read.groups.get(group) ?? [group]);
  return { groups, skipped: read.skipped, unit: { ...unit, groups: told.map(witnesses.of) } };
}

const nobodyListed = ({ groups }: Unit): Pick<PeopleRead, 'groups' | 'skipped'> => ({
  groups: new Map(groups.map((group) => [group, [group]])),
  skipped: new Map(),
});

/** The sums by group, in the order of the unit; `give` hands over whoever is listed in files. */
function talliesOf(
  unit: Unit,
  plans: readonly Plan[],
  question: Question,
  faults: Faults,
  give: (take: TakePeople) => Pick<PeopleRead, 'groups' | 'skipped'> | undefined,
) {
  const isListed = (group: Group) => rosterOf(group) !== null;
  const staff = unit.groups.flatMap((group) => (isListed(group) ? [] : countedStaff(group, faults)));
  const counted = faults.failed ? undefined : exactTallies(staff, plans, question, faults);
  if (counted === undefined) return undefined;
  const listed = openQuickTally(plans, question, faults);
  const read = give(listed.add);
  // Asked for after a fault as well: it gives back the room that it took.
  const tallies = listed.tallies();
  if (read === undefined || faults.failed) return undefined;
  const sums = new Map<string | null, GroupTally>();
  addGroups(sums, counted);
  addGroups(sums, tallies);
  const names = new Set(unit.groups.flatMap((group) => (read.groups.get(group) ?? [group]).map(({ name }) => name)));
  // A group of which no row could be read is told with nobody in it, and not left out in silence.
  const nobody = inAll([], plans.length, contractYears(question.horizon));
  const unread = (name: string | null) => (read.skipped.has(name) ? [{ ...nobody, name }] : []);
  return { read, groups: [...names].flatMap((name) => sums.get(name) ?? unread(name)) };
}
