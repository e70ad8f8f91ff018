// Contract years and the horizon: where a day lies in its contract year, and what part of a year a term ends with.
import { add, compareFractions, type Fraction, fraction } from './fraction.js';
import type { TermModel } from './model.js';

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function parseDay(text: string): Day {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return { year, month, day };
}

/** Days since 1970-01-01. */
function serial({ year, month, day }: Day): number {
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000);
}

function fromSerial(days: number): Day {
  const date = new Date(days * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** A date so many days later. */
export function addDays(text: string, days: number): string {
  return new Date((serial(parseDay(text)) + days) * 86_400_000).toISOString().slice(0, 10);
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function anniversary(start: Day, years: number): Day {
  const year = start.year + years;
  return { ...start, year, day: start.month === 2 && start.day === 29 && !isLeap(year) ? 28 : start.day };
}

/** The first day of contract year k, in days since 1970. */
export function yearStart(start: string, k: number): number {
  return serial(anniversary(parseDay(start), k - 1));
}

/** The first day of contract year k as a date. */
export function yearStartDate(start: string, k: number): string {
  return addDays('1970-01-01', yearStart(start, k));
}

export function daysInYear(start: string, k: number): number {
  return yearStart(start, k + 1) - yearStart(start, k);
}

/**
 * Whole months from the first day of contract year k to a day so many days later, if it falls on the same day of the month.
 *
 * The year from 28 February 2023 to 29 February 2024 has a day after its twelve months, which is no whole month.
 */
export function wholeMonths(start: string, k: number, offset: number): number | undefined {
  const from = fromSerial(yearStart(start, k));
  const to = fromSerial(yearStart(start, k) + offset);
  const months = (to.year - from.year) * 12 + to.month - from.month;
  return from.day === to.day && months < 12 ? months : undefined;
}

/** How many days into contract year k so many months end. */
export function monthsInDays(start: string, k: number, months: number): number {
  const from = fromSerial(yearStart(start, k));
  const month = from.month - 1 + months;
  return serial({ year: from.year + Math.floor(month / 12), month: (month % 12) + 1, day: from.day }) - serial(from);
}

/** The contract year of a date, and how many days after the first day of it. */
export function placeOf(start: string, date: string): { readonly year: number; readonly offset: number } {
  const day = serial(parseDay(date));
  let year = 1;
  while (yearStart(start, year + 1) <= day) year += 1;
  return { year, offset: day - yearStart(start, year) };
}

/** Whole contract years and the part of one after them: of `months`, or of `days` out of `of`. */
export interface Span {
  readonly whole: number;
  readonly months: number;
  readonly days: number;
  readonly of: number;
}

export function spanOf(term: TermModel): Span {
  if (term.form === 'years') return { whole: term.years, months: 0, days: 0, of: 365 };
  if (term.form === 'months')
    return { whole: Math.floor(term.months / 12), months: term.months % 12, days: 0, of: 365 };
  const { year, offset } = placeOf(term.start, addDays(term.end, 1));
  const whole = year - 1;
  const months = wholeMonths(term.start, year, offset);
  if (months !== undefined) return { whole, months, days: 0, of: 365 };
  return { whole, months: 0, days: offset, of: daysInYear(term.start, year) };
}

/** The part of a year that a span ends with: 5/12, 165/365, or zero. */
export function partOf(span: Span): Fraction {
  return span.months > 0 ? fraction(span.months, 12) : fraction(span.days, span.of);
}

export function lengthOf(span: Span): Fraction {
  return add(fraction(span.whole), partOf(span));
}

/** Contract years, a part of one counted as one. */
export function yearsOf(span: Span): number {
  return span.months > 0 || span.days > 0 ? span.whole + 1 : span.whole;
}

export function longest(spans: readonly Span[]): Span {
  return spans.reduce((best, span) => (compareFractions(lengthOf(span), lengthOf(best)) > 0 ? span : best));
}
