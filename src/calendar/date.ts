// Plain calendar days: no clock, no time zone. 2020-07-01 is the first of July everywhere.

export interface PlainDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const daysOfMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function lastDay(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (daysOfMonth[month - 1] ?? 0);
}

/** Reads `2020-07-01`; null for `07/01/2020`, and for a day that no calendar has, such as 2021-02-29. */
export function readDate(text: string): PlainDate | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return null;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const exists = year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= lastDay(year, month);
  return exists ? { year, month, day } : null;
}

export function formatDate(date: PlainDate): string {
  const pad = (n: number, width: number) => String(n).padStart(width, '0');
  return `${pad(date.year, 4)}-${pad(date.month, 2)}-${pad(date.day, 2)}`;
}

/** Days since 1 March of the year 0: the difference of two of them is a count of days. */
export function dayNumber(date: PlainDate): number {
  const month = (date.month + 9) % 12;
  const year = date.year - (date.month <= 2 ? 1 : 0);
  return (
    365 * year +
    Math.floor(year / 4) -
    Math.floor(year / 100) +
    Math.floor(year / 400) +
    Math.floor((month * 306 + 5) / 10) +
    date.day -
    1
  );
}

/** The same day so many months on, the month's last day where it has no such day: 31 January + 1 is 28 February. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const count = date.year * 12 + date.month - 1 + months;
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
  return { year, month, day: Math.min(date.day, lastDay(year, month)) };
}

/** The day after: 2020-02-28 gives 2020-02-29. */
export function nextDay(date: PlainDate): PlainDate {
  if (date.day < lastDay(date.year, date.month)) return { ...date, day: date.day + 1 };
  if (date.month < 12) return { year: date.year, month: date.month + 1, day: 1 };
  return { year: date.year + 1, month: 1, day: 1 };
}
