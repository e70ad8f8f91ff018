// Whether it matters on which of the dated days of a year somebody's rate really changes.
import { sharesOfYear } from '../calendar/stretch.js';
import { compareFractions, type Fraction } from '../number/fraction.js';
import type { Setting } from '../plan/plans.js';

const mostBoundaries = 6;

/**
 * Whether the shares of a year between any of these days are those between all of them, put together.
 *
 * Of 1 July and 1 October in a year from 1 April: 3/12, 3/12 and 6/12, or 6/12 and 6/12 without the first. Of 1 July and
 * 20 September they are days over 365, and months again where nothing changes on 20 September: that does not agree.
 */
export function allSubsetsAgree({ horizon, start }: Setting, year: number, boundaries: readonly number[]): boolean {
  if (boundaries.length > mostBoundaries) return false;
  const endsBetween = (days: readonly number[]) => ends(sharesOfYear(horizon, start, year, days));
  const all = endsBetween(boundaries);
  return Array.from({ length: 2 ** boundaries.length }, (_, subset) => subset).every((subset) => {
    const isIn = (index: number) => index === boundaries.length || (subset & (1 << index)) !== 0;
    const kept = all.filter((_, index) => isIn(index));
    const found = endsBetween(boundaries.filter((_, index) => isIn(index)));
    return kept.every((end, i) => found[i] !== undefined && compareFractions(end, found[i]) === 0);
  });
}

/** 3/12, 3/12 and 6/12 end at 3/12, 6/12 and 12/12. */
function ends(shares: readonly Fraction[]): readonly Fraction[] {
  let so = 0;
  return shares.map(({ numerator, denominator }) => {
    so += numerator;
    return { numerator: so, denominator };
  });
}
