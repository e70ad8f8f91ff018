// A unit whose people are in a database, as far as it is known without them: its groups, and the names in proposals.

import { type Faults, fault } from '../diagnostic/diagnostic.js';
import { one } from '../number/decimal.js';
import { readMoney } from '../number/money.js';
import type { Question } from '../question/question.js';
import type { Raise } from '../raise/raise.js';
import type { Group, PayPoint, Unit } from '../unit/unit.js';
import type { ListedGroup } from './people-sql.js';

/** The groups of a unit, each with the roster that says which columns tell of its people; faults for those without. */
export function listedGroups({ groups, file }: Unit, faults: Faults): readonly ListedGroup[] {
  return groups.flatMap((group): ListedGroup[] => {
    const { roster, schedule, payPoints } = group;
    if (schedule !== null) faults.add(fault('sql-no-schedule', payPoints[0]?.at ?? file, { group: group.name }));
    else if (roster === null) faults.add(fault('sql-needs-roster', payPoints[0]?.at ?? file, { group: group.name }));
    else if (roster.columns.rate === undefined) faults.add(fault('rate-column-needed', roster.at, null));
    return roster === null || schedule !== null ? [] : [{ group, roster }];
  });
}

/** The names of groups that proposals speak of and only the table knows. */
export function namesInTable({ proposals, baseline, unit }: Question): readonly string[] {
  const raises = [...proposals, ...(baseline === null ? [] : [baseline])].flatMap((proposal) => proposal.raises);
  const known = new Set(unit.groups.map(({ name }) => name));
  const names = raises.flatMap(({ who }: Raise) => [...(who.names?.written ?? []), ...who.except.written]);
  const asked = names.map(({ value }) => value).filter((name) => !known.has(name) && !readMoney(name).ok);
  return unit.groups.some(tellsGroups) ? [...new Set(asked)] : [];
}

const tellsGroups = ({ roster }: Group) => roster?.columns.group !== undefined;

/**
 * The unit with somebody in every group, so that raises are held against it as against any other: symbols, periods,
 * names. A rate by which a proposal names people is taken to be there.
 */
export function peopledUnit({ unit, proposals, baseline }: Question, names: readonly string[]): Unit {
  const raises = [...proposals, ...(baseline === null ? [] : [baseline])].flatMap((proposal) => proposal.raises);
  const amounts = raises
    .flatMap(({ who }) => [...(who.names?.written ?? []), ...who.except.written])
    .flatMap(({ value }) => {
      const read = readMoney(value);
      return read.ok ? [read.money.amount] : [];
    });
  const person = (group: Group, rate = one): PayPoint => ({
    name: '',
    isFromRoster: true,
    isNamedByRate: rate !== one,
    rate,
    headcount: one,
    components: [],
    cell: null,
    at: group.roster?.at ?? { file: unit.file ?? '', line: 1, column: 1, end: 1 },
  });
  const peopled = (group: Group): Group => ({
    ...group,
    payPoints: [person(group), ...amounts.map((rate) => person(group, rate))],
  });
  const groups = unit.groups.flatMap((group) =>
    tellsGroups(group) ? [peopled(group), ...names.map((name) => peopled({ ...group, name }))] : [peopled(group)],
  );
  return { ...unit, groups };
}
