// The rates of a roster as a ranking: how many people have each, and who stands a quarter of the way up.
import { type Decimal, plain, quotient, whole } from '../number/decimal.js';
import { type Census, rateUnits } from './census.js';
import { openRateHistogram, type RateHistogram } from './rate-histogram.js';

/** All rates that somebody has. */
export interface ListedRates {
  /** In ten-thousandths, from the lowest up. */
  readonly rates: Float64Array;
  /** Those of more than four decimals, in plain digits. */
  readonly odd: ReadonlySet<string>;
}

export function hasRate({ rates, odd }: ListedRates, rate: Decimal): boolean {
  const units = rate.mul(rateUnits).toNumber();
  let from = 0;
  for (let to = rates.length; from < to; ) {
    const middle = (from + to) >> 1;
    if ((rates[middle] as number) < units) from = middle + 1;
    else to = middle;
  }
  return (rates[from] === units && decimalRate(units).eq(rate)) || odd.has(plain(rate));
}

/** Ten-thousandths as a decimal: 355,002,500 is 35,500.25. */
export function decimalRate(units: number): Decimal {
  return quotient(whole(units), whole(rateUnits));
}

/** The rate of a class. */
export function rateOf({ rates, longRates }: Census, at: number): Decimal {
  return longRates.get(at) ?? decimalRate(rates[at] as number);
}

export interface Ranking {
  readonly add: (census: Census, at: number) => void;
  readonly listed: () => ListedRates;
  /** The rates of these quarters, by nearest rank: of five people the first quarter is the second, the half the third. */
  readonly quarters: (quarters: readonly number[]) => readonly Decimal[];
}

/** An empty ranking, which grows with the rates that differ and not with people. */
export function openRanking(): Ranking {
  const counts = openRateHistogram();
  const odds = new Map<string, Odd>();

  return {
    add(census, at) {
      const people = census.counts[at] as number;
      const rate = census.longRates.get(at);
      if (rate === undefined) counts.add(census.rates[at] as number, people);
      else {
        const known = odds.get(plain(rate));
        odds.set(plain(rate), { rate, near: rate.mul(rateUnits).toNumber(), people: (known?.people ?? 0) + people });
      }
    },
    listed: () => ({ rates: counts.all().amounts, odd: new Set(odds.keys()) }),
    quarters: (quarters) => atQuarters(counts.all(), [...odds.values()].sort(byRate), quarters),
  };
}

/** A rate of more than four decimals. */
interface Odd {
  readonly rate: Decimal;
  /** In ten-thousandths, as near as a number comes: where it differs from a whole one, it lies on the same side of it. */
  readonly near: number;
  readonly people: number;
}

const byRate = (left: Odd, right: Odd) => left.rate.cmp(right.rate);

/** One walk up all rates: who stands where is told by counting people. */
function atQuarters({ amounts, people }: RateHistogram, odds: readonly Odd[], quarters: readonly number[]): Decimal[] {
  let all = 0n;
  for (const count of people) all += BigInt(count);
  for (const odd of odds) all += BigInt(odd.people);
  const found: Decimal[] = [];
  let passed = 0n;
  let plainAt = 0;
  let oddAt = 0;
  for (const quarter of quarters) {
    const wanted = (all * BigInt(quarter) + 3n) / 4n;
    let rate = found.at(-1);
    while (rate === undefined || passed < wanted) {
      const odd = odds[oddAt];
      if (odd !== undefined && (plainAt === amounts.length || isBelow(odd, amounts[plainAt] as number))) {
        rate = odd.rate;
        passed += BigInt(odd.people);
        oddAt++;
      } else {
        const isLast = passed + BigInt(people[plainAt] as number) >= wanted;
        if (isLast || rate === undefined) rate = decimalRate(amounts[plainAt] as number);
        passed += BigInt(people[plainAt] as number);
        plainAt++;
      }
    }
    found.push(rate);
  }
  return found;
}

const isBelow = ({ rate, near }: Odd, units: number) => (near === units ? rate.lt(decimalRate(units)) : near < units);
