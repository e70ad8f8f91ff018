// The fold: one pay point's rate by day, its lump sums by contract year, and the percents that moved it.
import { daysInYear, monthsInDays, placeOf, type Span, spanOf, yearsOf } from './contract-calendar.js';
import { compareFractions, type Fraction, factor, mul, parseFraction, round, zero } from './fraction.js';
import type {
  EntryModel,
  GroupModel,
  InflationModel,
  PayPointModel,
  RaiseModel,
  RoundingModel,
  TermModel,
  WhomModel,
  YearsModel,
} from './model.js';
import { type LumpSum, type Move, raiseOnce, totalRaises } from './raise-rules.js';
import type { Reading } from './readings.js';

/** Why a model is none: the oracle refuses what the specification calls an error. */
export class InvalidModel extends Error {}

export interface PayPointPlace {
  readonly group: GroupModel;
  readonly point: PayPointModel;
  /** The steps that were added above the point, one on top of the other: this place is the last of them. */
  readonly added?: readonly AddedStep[];
}

/** A step that an entry adds on the first day of a contract year. */
export interface AddedStep {
  readonly year: number;
  readonly entry: number;
  readonly percent: Fraction;
}

export interface Change {
  readonly year: number;
  /** Days after the first day of the contract year. */
  readonly offset: number;
  readonly rate: Fraction;
}

export interface Projection {
  readonly currentRate: Fraction;
  /** The rate after each day on which it changed. */
  readonly changes: readonly Change[];
  readonly lumpSums: ReadonlyMap<number, readonly LumpSum[]>;
  /** Undefined where something else than a percent moved the rate. */
  readonly percents: readonly Fraction[] | undefined;
}

interface Event {
  readonly year: number;
  readonly offset: number;
  readonly entry: number;
  readonly act: (rate: Fraction) => Move;
}

export function yearNumbers(years: YearsModel, termYears: number): readonly number[] {
  if (years.form === 'list') return years.years;
  const first = years.form === 'every' ? 1 : years.first;
  const last = years.form === 'range' ? years.last : termYears;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function isNamed(names: readonly string[], { group, point }: PayPointPlace): boolean {
  const own = [group.name, point.name, ...(point.alsoNamed ?? [])];
  return own.some((name) => name !== undefined && names.includes(name));
}

/** An added step has the name of its lane, and none of the step below it. */
function aboveTop({ group, point }: PayPointPlace): PayPointPlace {
  const lane = point.alsoNamed?.slice(0, 1) ?? [];
  return { group, point: { rate: point.rate, alsoNamed: lane } };
}

/** What a place is called when an entry of a year acts: a step that is not yet there stands for the one below it. */
function placeAt(place: PayPointPlace, year: number, offset: number, entry: number): PayPointPlace {
  const there = (place.added ?? []).filter(
    (step) => step.year < year || (step.year === year && (offset > 0 || step.entry < entry)),
  );
  return there.length > 0 ? { ...aboveTop(place), added: there } : { group: place.group, point: place.point };
}

/** The rate of a place before any raise: that of the top step, and so much above it for each step that is added. */
export function startingRate({ point, added = [] }: PayPointPlace): Fraction {
  return added.reduce((rate, { percent }) => mul(rate, factor(percent)), parseFraction(point.rate));
}

/** Whether an entry reaches a pay point that has this rate just before it. */
export function reaches(whom: WhomModel | undefined, place: PayPointPlace, rate: Fraction): boolean {
  if (whom?.names && !isNamed(whom.names, place)) return false;
  if (whom?.except && isNamed(whom.except, place)) return false;
  if (whom?.bound?.below !== undefined && compareFractions(rate, parseFraction(whom.bound.below)) >= 0) return false;
  return whom?.bound?.from === undefined || compareFractions(rate, parseFraction(whom.bound.from)) >= 0;
}

/** Inflation of contract year k, of the year before the term for 0; what nobody has said is an error. */
export function inflationOf(inflation: InflationModel | undefined, k: number): Fraction {
  const text = k === 0 ? inflation?.before : (inflation?.years[k - 1] ?? inflation?.years.at(-1));
  if (text === undefined) throw new InvalidModel('no inflation is known');
  return parseFraction(text);
}

/** What the starting rate of an added step is, the specification leaves open; step-cost alone says what it is. */
function leansOnStart(raise: RaiseModel): boolean {
  if ('parts' in raise) return raise.parts.some(leansOnStart);
  return raise.kind === 'percent' ? raise.ofStartingRate === true : 'percentOfStartingRate' in raise;
}

function eventsOf(
  entries: readonly EntryModel[],
  term: TermModel,
  place: PayPointPlace,
  reading: Reading,
  inflation: InflationModel | undefined,
): readonly Event[] {
  const termSpan = spanOf(term);
  return entries.flatMap((entry, index): readonly Event[] => {
    if ('total' in entry) {
      if (entry.total.over === undefined && entry.total.first !== 1) throw new InvalidModel('`over` is not stated');
      const over = entry.total.over ?? termSpan.whole;
      const isReached = (rate: Fraction, year: number): boolean =>
        reaches(entry.whom, placeAt(place, year, 0, index), rate);
      return totalRaises(entry.total, over, reading, isReached).map((raise) => ({
        year: raise.year,
        offset: 0,
        entry: index,
        act: raise.act,
      }));
    }
    const days =
      'date' in entry
        ? [placeOf(term.start ?? '', entry.date)]
        : yearNumbers(entry.years, yearsOf(termSpan)).map((year) => ({ year, offset: 0 }));
    return days.map((day) => {
      const before = (): Fraction => inflationOf(inflation, day.year - 1);
      const added = place.added?.find((step) => step.year === day.year && step.entry === index);
      const at = placeAt(place, day.year, day.offset, index);
      if (at.added && leansOnStart(entry.raise)) throw new InvalidModel('the starting rate of an added step');
      const act = (rate: Fraction): Move => {
        if (added) return { rate: mul(rate, factor(added.percent)) };
        return reaches(entry.whom, at, rate)
          ? raiseOnce(entry.raise, rate, startingRate(at), place.group.times, before)
          : { rate };
      };
      return { ...day, entry: index, act };
    });
  });
}

/** Days into contract year k at which the horizon ends, or undefined where the year is whole or the day cannot be told. */
export function horizonOffset(horizon: Span, start: string | undefined, k: number): number | undefined {
  if (k <= horizon.whole || start === undefined) return undefined;
  if (horizon.months > 0) return monthsInDays(start, k, horizon.months);
  return horizon.of === daysInYear(start, k) ? horizon.days : undefined;
}

function isWithin(event: Event, horizon: Span, start: string | undefined): boolean {
  if (event.year > yearsOf(horizon)) return false;
  const end = horizonOffset(horizon, start, event.year);
  return end === undefined || event.offset < end;
}

function rounded(rate: Fraction, before: Fraction, rounding: RoundingModel | undefined): Fraction {
  if (!rounding || compareFractions(rate, before) === 0) return rate;
  return round(rate, parseFraction(rounding.to), rounding.mode);
}

function positive(rate: Fraction): Fraction {
  if (compareFractions(rate, zero) <= 0) throw new InvalidModel('a rate of zero or less');
  return rate;
}

/** Raises in the order of their day, and within a day of the file; each sees the rate that the one before it left. */
export function project(
  entries: readonly EntryModel[],
  term: TermModel,
  place: PayPointPlace,
  reading: Reading,
  horizon: Span,
  rounding: RoundingModel | undefined,
  inflation: InflationModel | undefined,
): Projection {
  const currentRate = parseFraction(place.point.rate);
  const events = eventsOf(entries, term, place, reading, inflation)
    .filter((event) => isWithin(event, horizon, term.start))
    .sort((a, b) => a.year - b.year || a.offset - b.offset || a.entry - b.entry);
  const lumpSums = new Map<number, LumpSum[]>();
  const changes: Change[] = [];
  let percents: Fraction[] | undefined = [];
  let [rate, dayBefore] = [currentRate, currentRate];
  events.forEach((event, index) => {
    const move = event.act(rate);
    if (move.lumpSum) lumpSums.set(event.year, [...(lumpSums.get(event.year) ?? []), move.lumpSum]);
    if (move.percent) percents?.push(move.percent);
    else if (compareFractions(move.rate, rate) !== 0) percents = undefined;
    positive(move.rate);
    rate = positive(rounding?.when === 'each-raise' ? rounded(move.rate, rate, rounding) : move.rate);
    const next = events[index + 1];
    if (next && next.year === event.year && next.offset === event.offset) return;
    if (rounding?.when === 'each-date') rate = positive(rounded(rate, dayBefore, rounding));
    if (compareFractions(rate, dayBefore) !== 0) changes.push({ year: event.year, offset: event.offset, rate });
    dayBefore = rate;
  });
  return { currentRate, changes, lumpSums, percents };
}

/** The rate in force when contract year k is over. */
export function rateAtEndOf(projection: Projection, k: number): Fraction {
  return projection.changes.filter((change) => change.year <= k).at(-1)?.rate ?? projection.currentRate;
}
