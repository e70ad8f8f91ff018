// A shipped index as data, for whoever wants to work with its figures rather than with an assumption.

import { cpiU } from './cpi-u.js';
import { cpiW } from './cpi-w.js';
import { formatMonth, readMonth, type Series, seriesOf } from './series.js';

/** A price index by month, in the digits in which it was published. */
export interface PriceIndex {
  readonly name: string;
  /** What it measures, and who publishes it. */
  readonly source: string;
  /** Consecutive months, `2019-07`; the figure is null where none was ever published. */
  readonly months: readonly { readonly month: string; readonly figure: string | null }[];
}

/**
 * A price index that ships with the package: `cpi-u` or `cpi-w`; undefined for any other name.
 *
 * `priceIndex('cpi-w')` has `{ month: '2019-07', figure: '250.236' }`. Social Security's COLA is the mean of July, August
 * and September over that of the last year that had one: 250.200 over 246.352 is 1.6% for 2019.
 */
export function priceIndex(name: string): PriceIndex | undefined {
  const index = published.find((candidate) => candidate.name === name);
  if (index === undefined) return undefined;
  const { source, first, figures } = index;
  const start = readMonth(first) ?? 0;
  const months = figures
    .trim()
    .split(/\s+/)
    .map((figure, at) => ({ month: formatMonth(start + at), figure: figure === '-' ? null : figure }));
  return { name, source, months };
}

export const published = [cpiU, cpiW];

export const publishedNames = published.map(({ name }) => name);

/** A shipped index by its name: `cpi-u`, `cpi-w`. */
export function publishedSeries(name: string): Series | undefined {
  const index = published.find((candidate) => candidate.name === name);
  return index && seriesOf(index);
}
