// What `compare` and others show of a roster: for each group the lowest rate, the quartiles and the highest.
import type { Faults } from '../diagnostic/diagnostic.js';
import { whole, zero } from '../number/decimal.js';
import { ranks } from '../roster/ranks.js';
import { openRanking, type Ranking } from '../roster/rates.js';
import type { Group, PayPoint, Unit } from '../unit/unit.js';
import type { LoadedUnit } from './loaded.js';
import { readPeople, rosterOf, type TakePeople } from './read-people.js';
import type { Sources } from './request.js';

import { rosterInMemory } from './roster-in-memory.js';

/** The unit with a group for each text of the group column, and their pay points; undefined where a fault was found. */
export function unitWithQuartiles(
  { unit, loaded }: LoadedUnit,
  files: Sources,
  faults: Faults,
): LoadedUnit | undefined {
  const rankings = new Map<Group, Ranking>();
  const cells = new Map<PayPoint, number>();
  if (loaded === null) return { unit, loaded };
  const take: TakePeople = (census, groups) => {
    for (let at = 0; at < census.size; at++) {
      const group = groups[census.ofGroup[at] as number] as Group;
      if (group.schedule === null) rankingOf(rankings, group).add(census, at);
      else {
        const { lane, step } = census.places[census.ofPlace[at] as number] ?? { lane: null, step: null };
        const cell = group.payPoints.find((one) => one.cell?.lane === lane && one.cell?.step === step);
        if (cell) cells.set(cell, (cells.get(cell) ?? 0) + (census.counts[at] as number));
      }
    }
  };
  const takeHeld = () => {
    const held = rosterInMemory({ unit, loaded }, files, faults);
    for (const { census, groups } of held?.batches ?? []) take(census, groups);
    return held?.read;
  };
  const read = isInput(unit) ? takeHeld() : readPeople(unit, loaded, files, faults, take);
  if (read === undefined) return undefined;
  const groups = unit.groups.flatMap((group) => read.groups.get(group) ?? []);
  return {
    unit: { ...unit, groups: groups.map((group) => drawn(group, rankings.get(group), cells)) },
    loaded,
    size: { rows: read.rows, people: read.people.toFixed() },
  };
}

/** Standard input can be read once, and its people may be asked for again. */
const isInput = ({ groups }: Unit) => groups.some((group) => rosterOf(group)?.file.value === '-');

function rankingOf(rankings: Map<Group, Ranking>, group: Group): Ranking {
  const known = rankings.get(group);
  if (known !== undefined) return known;
  const ranking = openRanking();
  rankings.set(group, ranking);
  return ranking;
}

function drawn(group: Group, ranking: Ranking | undefined, people: ReadonlyMap<PayPoint, number>): Group {
  if (ranking !== undefined) return { ...group, payPoints: drawnPoints(group, ranking), listed: ranking.listed() };
  const { schedule } = group;
  if (schedule === null || schedule.placement.form !== 'roster') return group;
  const lanes = schedule.lanes.map((lane) => ({
    ...lane,
    cells: lane.cells.map((cell) => ({ ...cell, headcount: people.has(cell) ? whole(people.get(cell) ?? 0) : zero })),
  }));
  return { ...group, schedule: { ...schedule, lanes }, payPoints: lanes.flatMap(({ cells }) => cells) };
}

/** One pay point for each rate that differs: `lowest, lower quartile` where a quarter of them have the same. */
function drawnPoints({ roster }: Group, ranking: Ranking): readonly PayPoint[] {
  const rates = ranking.quarters([0, 1, 2, 3, 4]);
  const points: PayPoint[] = [];
  for (const [i, rate] of rates.entries()) {
    const last = points.at(-1);
    const name = ranks[i] ?? '';
    if (last?.rate.eq(rate)) points[points.length - 1] = { ...last, name: `${last.name}, ${name}` };
    else if (roster !== null) {
      const plain = { headcount: null, components: [], cell: null, isFromRoster: true } satisfies Partial<PayPoint>;
      points.push({ name, isNamedByRate: true, rate, ...plain, at: roster.at });
    }
  }
  return points;
}
