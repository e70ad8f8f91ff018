// A contract year falls into stretches wherever a rate changes inside it.
import type { Fraction } from '../number/fraction.js';
import { addMonths, dayNumber, type PlainDate } from './date.js';
import { daysOfYear, shareOfYear, type Term, yearStart } from './term.js';

/**
 * The shares of contract year k between its boundaries: a raise after six months gives 6/12 and 6/12.
 *
 * Whole months over 12 where every boundary falls on the day of the month on which the year starts, days over the days
 * of that whole contract year otherwise. `boundaries` are days into the year, ascending, without its first day. In a
 * part of a year its end counts as a boundary, so that all its shares are of one kind.
 */
export function sharesOfYear(
  horizon: Term,
  start: PlainDate | null,
  year: number,
  boundaries: readonly number[],
): readonly Fraction[] {
  const whole = shareOfYear(horizon, year);
  if (boundaries.length === 0 || start === null) return [whole];
  const from = yearStart(start, year);
  const length = daysOfYear(start, year);
  const isPart = whole.numerator !== whole.denominator;
  const ends = [...boundaries, isPart ? endOfPart(horizon, from) : length];
  const months = ends.map((days, index) => monthsInto(from, days, index === boundaries.length && !isPart));
  const known = months.filter((count) => count !== null);
  if (known.length === ends.length) return known.map((count, i) => share(count - (known[i - 1] ?? 0), 12));
  return ends.map((days, i) => share(days - (ends[i - 1] ?? 0), length));
}

/** A contract year in which something may change after its first day, in days and in whole months. */
export interface PlacesInYear {
  /** The days of that whole contract year. */
  readonly length: number;
  /** Its end, or the end of the horizon in it. */
  readonly end: number;
  readonly endMonths: number | null;
  readonly days: readonly { readonly day: number; readonly months: number | null }[];
}

/** Days of a contract year as `sharesOfYear` counts them, so that a formula may share the year out alike. */
export function placesInYear(horizon: Term, start: PlainDate, year: number, days: readonly number[]): PlacesInYear {
  const from = yearStart(start, year);
  const length = daysOfYear(start, year);
  const { numerator, denominator } = shareOfYear(horizon, year);
  const isPart = numerator !== denominator;
  const end = isPart ? endOfPart(horizon, from) : length;
  return {
    length,
    end,
    endMonths: monthsInto(from, end, !isPart),
    days: days.map((day) => ({ day, months: monthsInto(from, day, false) })),
  };
}

const share = (numerator: number, denominator: number): Fraction => ({ numerator, denominator });

/** A part of a year as days into the year that it starts in. */
function endOfPart(horizon: Term, from: PlainDate): number {
  if (horizon.part === null) throw new Error('a horizon without a part of a year');
  if (horizon.part.unit === 'days') return horizon.part.numerator;
  return dayNumber(addMonths(from, horizon.part.numerator)) - dayNumber(from);
}

/** Whole months into a year, 12 at its end; null where the day is not the day of the month on which the year starts. */
function monthsInto(from: PlainDate, days: number, isYearEnd: boolean): number | null {
  if (isYearEnd) return 12;
  for (let months = 1; months < 12; months++) {
    const day = addMonths(from, months);
    if (dayNumber(day) - dayNumber(from) === days) return day.day === from.day ? months : null;
  }
  return null;
}
