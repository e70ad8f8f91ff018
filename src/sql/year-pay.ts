// What one person is paid in a contract year: each rate for the share of the year in which it is paid, times FTE, and
// to the cent.
import { sharesOfYear } from '../calendar/stretch.js';
import type { Term } from '../calendar/term.js';
import { type Decimal, whole } from '../number/decimal.js';
import { sharesAgree } from '../plan/boundaries.js';
import type { Amount, Condition } from './amount.js';
import type { Arithmetic } from './arithmetic.js';
import { roundedShare } from './rounding-sql.js';
import type { Steps } from './steps.js';

/** The rates of a year, the days on which each gives way to the next, and whether it does for a person. */
export interface Stretches {
  readonly rates: readonly Amount[];
  readonly days: readonly number[];
  readonly changes: readonly Condition[];
}

interface Year {
  readonly horizon: Term;
  readonly start: Term['start'];
  readonly year: number;
}

interface Person {
  readonly fte: Amount;
  readonly periods: Amount;
}

/** A rate, or a sum of rates times whole numbers over `denominator`, for one person. */
export function paidFor(
  rate: Amount,
  numerator: Decimal,
  denominator: number,
  { fte, periods }: Person,
  name: string,
  steps: Steps,
  math: Arithmetic,
): Amount {
  const { times, literal } = math;
  const year = times(times(rate, literal(numerator)), periods);
  return roundedShare(times(year, fte), denominator, name, steps, math);
}

/**
 * How many days of one year may have raises. Each of them changes a person's rate or does not; where the shares of the
 * year depend on that (months for some people, days for others), each combination is said by itself.
 */
export const mostDays = { alike: 12, apart: 4 };

export function yearPay(
  { rates, days, changes }: Stretches,
  { horizon, start, year }: Year,
  person: Person,
  name: string,
  steps: Steps,
  math: Arithmetic,
): Amount {
  /** What is paid where the rate changes on these of the days and on no other. */
  const paidOver = (changing: readonly number[], own: string): Amount => {
    const shares = sharesOfYear(
      horizon,
      start,
      year,
      changing.map((i) => days[i] ?? 0),
    );
    const denominator = shares[0]?.denominator ?? 1;
    const parts = [...changing, rates.length - 1].map((i, k) =>
      math.times(rates[i] as Amount, math.literal(whole(shares[k]?.numerator ?? 0))),
    );
    return paidFor(parts.reduce(math.plus), whole(1), denominator, person, own, steps, math);
  };
  const everyDay = days.map((_, i) => i);
  const isTooMany = (most: number) => {
    if (days.length > most) math.misfit('days');
    return days.length > most;
  };
  if (isTooMany(mostDays.alike)) return paidOver(everyDay, name);
  if (days.length === 0 || sharesAgree(days, (some) => sharesOfYear(horizon, start, year, some)))
    return paidOver(everyDay, name);
  if (isTooMany(mostDays.apart)) return paidOver(everyDay, name);
  const subsets = Array.from({ length: 2 ** days.length - 1 }, (_, mask) => everyDay.filter((i) => (mask >> i) & 1));
  const cases = subsets.map((subset, mask) => ({
    when: {
      sql: changes.map(({ sql }, i) => (subset.includes(i) ? sql : `NOT (${sql})`)).join(' AND '),
      step: Math.max(...changes.map(({ step }) => step)),
    },
    is: steps.define(`${name}_way_${mask + 1}`, paidOver(subset, `${name}_way_${mask + 1}`)),
  }));
  return math.choose(cases, steps.define(`${name}_way_all`, paidOver(everyDay, `${name}_way_all`)));
}
