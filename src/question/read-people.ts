// The people of a unit that lists them in files: read once a file, and told under their groups.
import { type Faults, fault } from '../diagnostic/diagnostic.js';
import type { Loaded } from '../document/locate.js';
import { type Decimal, zero } from '../number/decimal.js';
import type { Census } from '../roster/census.js';
import { openRoster, type RosterReading } from '../roster/read-roster.js';
import type { Places } from '../roster/row-reader.js';
import type { RosterTerms } from '../roster/terms.js';
import type { SalarySchedule } from '../unit/salary-schedule.js';
import type { Group, Unit } from '../unit/unit.js';
import type { Sources } from './request.js';

/** The people of one group of the unit file. */
interface Listing {
  readonly group: Group;
  readonly terms: RosterTerms;
}

/** Takes people as they are counted: `groups[census.ofGroup[i]]` is the group of class i. Valid during the call alone. */
export type TakePeople = (census: Census, groups: readonly Group[]) => void;

export interface PeopleRead {
  /** Each group of the unit with the groups that its roster tells of; a group without a roster is its own. */
  readonly groups: ReadonlyMap<Group, readonly Group[]>;
  readonly rows: number;
  readonly people: Decimal;
  /** Rows that were left out, by the name of their group. */
  readonly skipped: ReadonlyMap<string | null, number>;
}

/** The roster of a group, which tells who is paid what or who is where on a schedule; null where none does. */
export function rosterOf({ roster, schedule }: Group): RosterTerms | null {
  if (schedule === null) return roster;
  return schedule.placement.form === 'roster' ? schedule.placement.roster : null;
}

/** Whether people of a unit are listed in a file. */
export const listsPeople = (unit: Unit) => unit.groups.some((group) => rosterOf(group) !== null);

/** Reads all rosters of a unit. Undefined where a fault was found: all of them are recorded. */
export function readPeople(
  unit: Unit,
  loaded: Loaded,
  files: Sources,
  faults: Faults,
  take: TakePeople,
): PeopleRead | undefined {
  const byFile = new Map<string, Listing[]>();
  for (const group of unit.groups) {
    const terms = rosterOf(group);
    if (terms === null || !hasColumns(group, terms, faults)) continue;
    byFile.set(terms.file.value, [...(byFile.get(terms.file.value) ?? []), { group, terms }]);
  }
  if (faults.failed) return undefined;
  const groups = new Map<Group, readonly Group[]>(unit.groups.map((group) => [group, [group]]));
  const skipped = new Map<string | null, number>();
  let rows = 0;
  let people = zero;
  for (const listings of byFile.values()) {
    const read = readFile(listings, unit.currency, loaded, files, faults, take);
    if (read === undefined) continue;
    rows += read.rows;
    for (const one of read.listed) {
      groups.set(one.group, one.groups);
      people = people.plus(one.people);
      for (const [name, count] of one.skipped) skipped.set(name, (skipped.get(name) ?? 0) + count);
    }
  }
  return faults.failed ? undefined : { groups, rows, people, skipped };
}

/** A roster by itself tells rates, and knows nothing of steps. One that is on a schedule was asked when that was read. */
function hasColumns(group: Group, { columns, at }: RosterTerms, faults: Faults): boolean {
  if (group.schedule !== null) return true;
  for (const key of ['step', 'lane'] as const) {
    const column = columns[key];
    if (column) faults.add(fault('key-goes-with', column.at, { key, goesWith: '`schedule`' }));
  }
  if (columns.rate === undefined) faults.add(fault('rate-column-needed', at, null));
  return columns.rate !== undefined;
}

function readFile(
  listings: readonly Listing[],
  currency: string,
  loaded: Loaded,
  files: Sources,
  faults: Faults,
  take: TakePeople,
) {
  const named = listings.map(({ group }) => ({ group, groups: [] as Group[] }));
  const readings: RosterReading[] = [];
  const [first] = listings;
  if (first === undefined) return undefined;
  const isRead = files.stream(first.terms.file, loaded, (file) => {
    const reading = openRoster(
      file,
      listings.map(({ group, terms }, at) => ({
        terms,
        currency,
        places: group.schedule && placesOf(group.schedule),
        take(census: Census) {
          const own = named[at]?.groups ?? [];
          for (const text of census.groups.slice(own.length)) own.push(groupCalled(text, group));
          take(census, own);
        },
      })),
      faults,
    );
    readings.push(reading);
    return reading;
  });
  const [reading] = readings;
  const listed = isRead ? reading?.end() : undefined;
  if (reading === undefined || listed === undefined) return undefined;
  return {
    rows: reading.rows(),
    listed: listed.map(({ people, skipped }, at) => ({
      group: named[at]?.group as Group,
      groups: named[at]?.groups ?? [],
      people,
      skipped: new Map([...skipped].map(([text, count]) => [groupCalled(text, named[at]?.group as Group).name, count])),
    })),
  };
}

/** The people of a group whose rows have a text in the group column: `Police` of `Salaried` is `Salaried, Police`. */
function groupCalled(text: string | null, group: Group): Group {
  const schedule = group.schedule && ownSchedule(group.schedule);
  const own: Group = { ...group, schedule, payPoints: schedule?.lanes.flatMap(({ cells }) => cells) ?? [] };
  if (text === null) return own;
  if (group.name === null) return { ...own, name: text };
  return { ...own, name: `${group.name}, ${text}`, answersTo: [group.name, text] };
}

/** A schedule of its own for each group: a raise for one of them moves no cell of another. */
function ownSchedule(schedule: SalarySchedule): SalarySchedule {
  return {
    ...schedule,
    lanes: schedule.lanes.map((lane) => ({ ...lane, cells: lane.cells.map((cell) => ({ ...cell })) })),
  };
}

function placesOf({ steps, lanes }: SalarySchedule): Places {
  const there = new Set(lanes.flatMap(({ name, cells }) => cells.map(({ cell }) => `${cell?.step ?? ''}\n${name}`)));
  return {
    steps,
    lanes: lanes.map(({ name }) => name),
    has: (lane, step) => there.has(`${step}\n${lane}`),
  };
}
