// Whether it matters on which of the dated days of a year somebody's rate really changes: one theorem for the quick sums
// and for SQL, which both say one sum for people whose rates change on different days.
import { compareFractions, type Fraction } from '../number/fraction.js';

/**
 * Whether the shares of a year between any of these days are those between all of them, put together.
 *
 * Of 1 July and 1 October in a year from 1 April: 3/12, 3/12 and 6/12, or 6/12 and 6/12 without the first. Of 1 July and
 * 20 September they are days over 365, and months again where nothing changes on 20 September: that does not agree.
 * Every subset is tried: whoever has many days sets a bound first.
 */
export function sharesAgree(
  days: readonly number[],
  sharesBetween: (some: readonly number[]) => readonly Fraction[],
): boolean {
  const all = ends(sharesBetween(days));
  return Array.from({ length: 2 ** days.length }, (_, subset) => subset).every((subset) => {
    const isIn = (index: number) => index === days.length || (subset & (1 << index)) !== 0;
    const kept = all.filter((_, index) => isIn(index));
    const found = ends(sharesBetween(days.filter((_, index) => isIn(index))));
    return kept.every((end, i) => found[i] !== undefined && compareFractions(end, found[i]) === 0);
  });
}

/** 3/12, 3/12 and 6/12 end at 3/12, 6/12 and 12/12. */
function ends(shares: readonly Fraction[]): readonly Fraction[] {
  let end = 0;
  return shares.map(({ numerator, denominator }) => {
    end += numerator;
    return { numerator: end, denominator };
  });
}
