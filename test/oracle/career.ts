// Where people of a salary schedule stand in each contract year: they advance on its first day, and nobody passes the top step.
import { spanOf, yearsOf } from './contract-calendar.js';
import { parseFraction, zero } from './fraction.js';
import type { EntryModel, GroupModel, SeatedModel, TermModel } from './model.js';
import { type AddedStep, InvalidModel, type PayPointPlace, reaches, yearNumbers } from './projection.js';

export interface Career {
  readonly today: PayPointPlace;
  readonly byYear: readonly PayPointPlace[];
}

/** A lane's cells from its lowest step to its top one, and what was added above it so far. */
function placesOf(group: GroupModel, lane: number, added: readonly AddedStep[]): readonly PayPointPlace[] {
  const cells = group.schedule?.lanes[lane]?.cells ?? [];
  const points = cells.flatMap((cell) => group.pay[cell] ?? []);
  const top = points.at(-1);
  if (!top) throw new InvalidModel('a lane without a step');
  const above = added.map((_, index) => ({ group, point: top, added: added.slice(0, index + 1) }));
  return [...points.map((point) => ({ group, point })), ...above];
}

/** What an added step answers to: its lane, and its group. */
function namedAs({ group, point, added }: PayPointPlace): PayPointPlace {
  if (!added) return { group, point };
  return { group, point: { rate: point.rate, alsoNamed: point.alsoNamed?.slice(0, 1) ?? [] } };
}

function acts(entry: EntryModel, year: number, term: TermModel): boolean {
  return 'years' in entry && yearNumbers(entry.years, yearsOf(spanOf(term))).includes(year);
}

/**
 * Where people of one seat stand: today, and in each contract year.
 *
 * The last `step` entry that reaches them says how far they advance, else the schedule does; also after a term has ended.
 */
export function careerOf(
  group: GroupModel,
  seat: SeatedModel,
  entries: readonly EntryModel[],
  term: TermModel,
  years: number,
): Career {
  const added: AddedStep[] = [];
  let rank = seat.rank;
  let places = placesOf(group, seat.lane, added);
  const stand = (): PayPointPlace => {
    const place = places[rank];
    if (!place) throw new InvalidModel('a seat that is not on the schedule');
    return place;
  };
  const today = stand();
  const byYear = Array.from({ length: years }, (_, index) => {
    const year = index + 1;
    const acting = entries.flatMap((entry, at) => (acts(entry, year, term) ? [{ entry, at }] : []));
    for (const { entry, at } of acting) {
      const top = places.at(-1);
      if (!('raise' in entry) || entry.raise.kind !== 'add-top-step' || !top) continue;
      if (!reaches(entry.whom, namedAs(top), zero)) continue;
      added.push({ year, entry: at, percent: parseFraction(entry.raise.percent) });
      places = placesOf(group, seat.lane, added);
    }
    const before = namedAs(stand());
    const moves = acting.flatMap(({ entry }) =>
      'raise' in entry && entry.raise.kind === 'step' && reaches(entry.whom, before, zero) ? [entry.raise.steps] : [],
    );
    rank = Math.min(rank + (moves.at(-1) ?? group.schedule?.advance ?? 1), places.length - 1);
    return stand();
  });
  return { today, byYear };
}
