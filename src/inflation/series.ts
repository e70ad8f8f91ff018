// A price index by month.
import { type Decimal, decimal, hundred, one, quotient } from '../number/decimal.js';
import type { Percent } from '../number/percent.js';

/** A month as a count from January of the year 0: 2020-07 is 24246. */
export type Month = number;

/** An index that ships with the package. `figures` are separated by white space, `-` where none was published. */
export interface PublishedIndex {
  readonly name: string;
  readonly source: string;
  readonly first: string;
  readonly figures: string;
}

/** An index over consecutive months; null for a month that was never published. */
export interface Series {
  readonly name: string;
  readonly source: string;
  readonly first: Month;
  readonly figures: readonly (Decimal | null)[];
}

/** Reads `2020-07`; null for anything else. */
export function readMonth(text: string): Month | null {
  const parts = /^(\d{4})-(\d{2})$/.exec(text);
  const month = Number(parts?.[2]);
  return parts && month >= 1 && month <= 12 ? Number(parts[1]) * 12 + month - 1 : null;
}

/** `2020-07`. */
export function formatMonth(month: Month): string {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
}

export function seriesOf({ name, source, first, figures }: PublishedIndex): Series {
  const read = figures.trim().split(/\s+/);
  return {
    name,
    source,
    first: readMonth(first) ?? 0,
    figures: read.map((text) => (text === '-' ? null : decimal(text))),
  };
}

export function lastMonth({ first, figures }: Series): Month {
  return first + figures.length - 1;
}

/** How an index is read past its edges: a yearly rise after the last month, straight lines over months never published. */
export interface SeriesRules {
  readonly later: Percent | null;
  readonly interpolates: boolean;
}

export type MonthFault = 'before-the-first' | 'never-published' | 'not-published-yet';

/**
 * The index of a month, or why there is none.
 *
 * A month that is not published yet is the same month a year before, raised by `later`: so a contract year that ends in
 * it has exactly that inflation. A month that was never published lies on the straight line between its neighbours
 * where the rules allow it.
 */
export function indexOf(series: Series, month: Month, rules: SeriesRules): Decimal | MonthFault {
  if (month < series.first) return 'before-the-first';
  if (month > lastMonth(series)) {
    if (rules.later === null) return 'not-published-yet';
    const years = Math.ceil((month - lastMonth(series)) / 12);
    const known = indexOf(series, month - 12 * years, rules);
    return typeof known === 'string' ? known : known.mul(one.plus(rules.later.mul('0.01')).pow(years));
  }
  const figure = series.figures[month - series.first];
  if (figure != null) return figure;
  return rules.interpolates ? between(series, month - series.first) : 'never-published';
}

function between({ figures }: Series, index: number): Decimal | MonthFault {
  let [from, to] = [index, index];
  while (from >= 0 && figures[from] == null) from--;
  while (to < figures.length && figures[to] == null) to++;
  const [low, high] = [figures[from], figures[to]];
  if (low == null || high == null) return 'never-published';
  return low.plus(quotient(high.minus(low).mul(index - from), one.mul(to - from)));
}

/** What prices rose from one month to another, in percent; the fault and its month where there is no index. */
export function riseOver(
  series: Series,
  from: Month,
  to: Month,
  rules: SeriesRules,
): Percent | { readonly month: Month; readonly why: MonthFault } {
  const [start, end] = [indexOf(series, from, rules), indexOf(series, to, rules)];
  if (typeof start === 'string') return { month: from, why: start };
  if (typeof end === 'string') return { month: to, why: end };
  return quotient(end, start).minus(one).mul(hundred);
}
