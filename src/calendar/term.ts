// A term is the life of an agreement: whole contract years, and perhaps a part of one at its end.
import { compareFractions, type Fraction, reduced } from '../number/fraction.js';
import { addMonths, dayNumber, nextDay, type PlainDate } from './date.js';

export const longestTerm = 50;

/** The part of a contract year at the end of a term: 5/12 of one in whole months, 165/365 in days. */
export interface Part extends Fraction {
  readonly unit: 'months' | 'days';
}

export interface Term {
  readonly start: PlainDate | null;
  readonly years: number;
  readonly part: Part | null;
}

/** A count of months or years, as `65 months` or `3 years` says it. */
export interface Length {
  readonly count: number;
  readonly unit: 'years' | 'months';
}

/** The day on which contract year k starts: the (k-1)th anniversary; 28 February where 29 February is missing. */
export function yearStart(start: PlainDate, year: number): PlainDate {
  return addMonths(start, 12 * (year - 1));
}

/** A term of a stated length: 65 months are five years and 5/12 of one. */
export function termOfLength(length: Length, start: PlainDate | null): Term {
  if (length.unit === 'years') return { start, years: length.count, part: null };
  const months = length.count % 12;
  const part: Part | null = months === 0 ? null : { numerator: months, denominator: 12, unit: 'months' };
  return { start, years: Math.floor(length.count / 12), part };
}

/**
 * A term from its first to its last day: 26 May 2021 to 6 November 2026 is 5 + 165/365 years.
 *
 * A part of a year is whole months over 12 where it is whole months, and days over the days of that contract year
 * otherwise. Null where the last day comes before the first.
 */
export function termOfDates(start: PlainDate, lastDay: PlainDate): Term | null {
  const end = nextDay(lastDay);
  if (dayNumber(end) <= dayNumber(start)) return null;
  let years = end.year - start.year;
  while (dayNumber(yearStart(start, years + 1)) > dayNumber(end)) years--;
  const from = yearStart(start, years + 1);
  const days = dayNumber(end) - dayNumber(from);
  if (days === 0) return { start, years, part: null };
  for (let months = 1; months < 12; months++) {
    if (dayNumber(addMonths(from, months)) === dayNumber(end)) {
      return { start, years, part: { numerator: months, denominator: 12, unit: 'months' } };
    }
  }
  return { start, years, part: { numerator: days, denominator: daysOfYear(start, years + 1), unit: 'days' } };
}

/** The days of a whole contract year: 365 or 366. */
export function daysOfYear(start: PlainDate, year: number): number {
  return dayNumber(yearStart(start, year + 1)) - dayNumber(yearStart(start, year));
}

/** How many contract years a term has, a part of one counted as one. */
export function contractYears(term: Term): number {
  return term.years + (term.part === null ? 0 : 1);
}

/** A term in years: 65 months are 65/12. */
export function lengthInYears(term: Term): Fraction {
  const part = term.part ?? { numerator: 0, denominator: 1 };
  return reduced({ numerator: term.years * part.denominator + part.numerator, denominator: part.denominator });
}

/** -1, 0 or 1, as the lengths of two terms compare. */
export function compareTerms(left: Term, right: Term): number {
  return compareFractions(lengthInYears(left), lengthInYears(right));
}

/** How much of contract year k a term covers: 1, or the part at its end. */
export function shareOfYear(term: Term, year: number): Fraction {
  return year > term.years && term.part !== null ? term.part : { numerator: 1, denominator: 1 };
}

/** The contract year in which a day falls, and how many days into it; null outside the term. */
export function placeInTerm(term: Term, date: PlainDate): { year: number; day: number } | null {
  if (term.start === null) return null;
  for (let year = 1; year <= contractYears(term); year++) {
    const from = dayNumber(yearStart(term.start, year));
    if (dayNumber(date) < from) return null;
    if (dayNumber(date) >= dayNumber(yearStart(term.start, year + 1))) continue;
    return dayNumber(date) < dayNumber(endOf(term, term.start)) ? { year, day: dayNumber(date) - from } : null;
  }
  return null;
}

/** The day after the last one of a term. */
export function endOf(term: Term, start: PlainDate): PlainDate {
  let end = yearStart(start, term.years + 1);
  if (term.part?.unit === 'months') return addMonths(end, term.part.numerator);
  for (let days = term.part?.numerator ?? 0; days > 0; days--) end = nextDay(end);
  return end;
}
