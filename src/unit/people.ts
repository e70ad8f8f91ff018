// Who is paid what: pay points, a roster or a salary schedule, of a whole unit or of one group.
import { type Faults, fault } from '../diagnostic/diagnostic.js';
import type { Span } from '../diagnostic/span.js';
import { optional, type Read } from '../document/record.js';
import { count, headcount } from '../document/scalars.js';
import { word } from '../document/shape.js';
import type { Decimal } from '../number/decimal.js';
import { rosterShape } from '../roster/shape.js';
import { checkSymbols, namePayPoints, payShape } from './pay.js';
import { pers, usualPeriods } from './per.js';
import { type ReadText, readSchedule } from './read-schedule.js';
import { scheduleShape } from './schedule-shape.js';
import type { Group } from './unit.js';

/** The keys that a unit and a group share: how people are paid, and who they are. */
export const peopleFields = {
  per: optional(word(pers), 'What a rate is paid per; year where left out.'),
  times: optional(count, 'How often in a year; 1, 12, 24, 26 or 52 where the calendar says it, required otherwise.'),
  hours: optional(count, 'Paid hours in a year: `times` for what is paid per hour.'),
  pay: optional(payShape, 'The pay points: a rate, a range such as $35,500 to $43,000, or a list.'),
  headcount: optional(headcount, 'How many people are paid it, where `pay` is one pay point.'),
  roster: optional(rosterShape, 'A CSV file with a row a person, in place of `pay`.'),
  schedule: optional(scheduleShape, 'A grid of rates by step and lane, in place of `pay`.'),
};

type People = Read<typeof peopleFields>;

/** What applies to a group where it says nothing itself. */
export interface Periods {
  readonly per: string;
  readonly periods: Decimal | null;
}

/** The keys that say who is paid what; a roster may stand beside a schedule, and then says who sits where. */
export const tellingKeys = ['pay', 'roster', 'schedule'] as const;

/** What people are paid per, and how often in a year. */
export function periodsOf(
  values: People['values'],
  keys: People['keys'],
  inherited: Periods,
  place: Span,
  isNeeded: boolean,
  faults: Faults,
): Periods {
  const { per, times, hours } = values;
  const name = per?.value ?? inherited.per;
  const hoursKey = keys.get('hours');
  if (hoursKey !== undefined && keys.has('times')) {
    faults.add(
      fault('one-of-these', hoursKey, { keys: ['times', 'hours'], found: ['times', 'hours'], subject: 'a year' }),
    );
  } else if (hoursKey !== undefined && name !== 'hour') {
    faults.add(fault('key-goes-with', hoursKey, { key: 'hours', goesWith: '`per: hour`' }));
  }
  const own = (times ?? hours)?.value ?? null;
  if (own !== null || keys.has('times') || keys.has('hours')) return { per: name, periods: own };
  const same = name === inherited.per ? inherited.periods : null;
  const periods = same ?? usualPeriods(name);
  const isFaulty = keys.has('per') && per === undefined;
  if (periods === null && isNeeded && !isFaulty) faults.add(fault('unknown-times', per?.at ?? place, { per: name }));
  return { per: name, periods };
}

/** The group that these keys describe; undefined where a fault was recorded. */
export function groupOf(
  name: string | null,
  { values, keys }: Pick<People, 'values' | 'keys'>,
  { per, periods }: Periods,
  currency: string,
  readText: ReadText,
  faults: Faults,
): Group | undefined {
  const { pay, roster, schedule } = values;
  checkHeadcount(values, keys, faults);
  if (periods === null) return undefined;
  const group = { name, per, periods, payPoints: [], roster: null, schedule: null };
  if (schedule !== undefined) {
    const grid = readSchedule(schedule.value, roster?.value ?? null, currency, readText, faults);
    return grid && { ...group, payPoints: grid.lanes.flatMap(({ cells }) => cells), schedule: grid };
  }
  if (roster !== undefined) return { ...group, roster: roster.value };
  if (pay === undefined) return undefined;
  checkSymbols(pay.value, currency, faults);
  const [only] = pay.value;
  const rates = values.headcount && only ? [{ ...only, headcount: values.headcount.value }] : pay.value;
  return { ...group, payPoints: namePayPoints(rates, currency, faults) };
}

/** A headcount of the group goes with one pay point that has none of its own: over several it would be a guess. */
function checkHeadcount({ pay, headcount: people }: People['values'], keys: People['keys'], faults: Faults): void {
  const place = keys.get('headcount');
  if (place === undefined) return;
  if (!keys.has('pay')) {
    faults.add(fault('key-goes-with', place, { key: 'headcount', goesWith: '`pay`' }));
  } else if (pay !== undefined && people !== undefined && pay.value.length > 1) {
    faults.add(fault('headcount-over-several', place, { payPoints: pay.value.length }));
  } else if (pay?.value[0]?.headcount) {
    faults.add(fault('headcount-twice', place, null));
  }
}

/** Exactly one of `pay`, `roster` and `schedule`, but that a roster may tell who is on a schedule. */
export function checkTelling(
  keys: ReadonlyMap<string, Span>,
  others: readonly string[],
  place: Span,
  subject: string,
  faults: Faults,
): void {
  const known = [...tellingKeys, ...others];
  const found = known.filter((key) => keys.has(key));
  const isPlaced = found.length === 2 && keys.has('schedule') && keys.has('roster');
  if (found.length === 1 || isPlaced) return;
  const second = keys.get(found[1] ?? '') ?? place;
  faults.add(fault('one-of-these', second, { keys: known, found, subject }));
}
