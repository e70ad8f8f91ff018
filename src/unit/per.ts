// What a rate is paid per, and how often in a year where that is the calendar's business.
import { type Decimal, whole } from '../number/decimal.js';

const periods: Readonly<Record<string, number | null>> = {
  year: 1,
  month: 12,
  semimonth: 24,
  biweek: 26,
  week: 52,
  day: null,
  hour: null,
  section: null,
  course: null,
  credit: null,
};

export const pers = Object.keys(periods);

/** 12 for months; null for hours, days, sections, courses and credits: those are never assumed. */
export function usualPeriods(per: string): Decimal | null {
  const count = periods[per] ?? null;
  return count === null ? null : whole(count);
}
