// The rates of a roster as a ranking: how many people have each, and who stands a quarter of the way up.
import { type Decimal, decimal, plain, quotient, whole } from '../number/decimal.js';
import { type Census, rateUnits } from './census.js';

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
export function rateOf({ rates, oddRates }: Census, at: number): Decimal {
  return oddRates.get(at) ?? decimalRate(rates[at] as number);
}

export interface Ranking {
  readonly add: (census: Census, at: number) => void;
  readonly listed: () => ListedRates;
  /** The rates of these quarters, by nearest rank: of five people the first quarter is the second, the half the third. */
  readonly quarters: (quarters: readonly number[]) => readonly Decimal[];
}

interface Rank {
  readonly units: number;
  readonly odd: Decimal | null;
  readonly people: number;
}

/** An empty ranking, which grows with the rates that differ and not with people. */
export function openRanking(): Ranking {
  const people = new Map<number, number>();
  const odds = new Map<string, { rate: Decimal; people: number }>();

  return {
    add(census, at) {
      const count = census.counts[at] as number;
      const odd = census.oddRates.get(at);
      const units = census.rates[at] as number;
      if (odd === undefined) people.set(units, (people.get(units) ?? 0) + count);
      else odds.set(plain(odd), { rate: odd, people: (odds.get(plain(odd))?.people ?? 0) + count });
    },
    listed: () => ({ rates: Float64Array.from(people.keys()).sort(), odd: new Set(odds.keys()) }),
    quarters(quarters) {
      const ranks: Rank[] = [
        ...[...people].map(([units, count]) => ({ units, odd: null, people: count })),
        ...[...odds.values()].map(({ rate, people: count }) => ({ units: Number.NaN, odd: rate, people: count })),
      ].sort(byRate);
      const all = ranks.reduce((sum, rank) => sum.plus(rank.people), decimal('0'));
      return quarters.map((quarter) => {
        const wanted = all.mul(quarter).div(4).ceil();
        let passed = decimal('0');
        const found = ranks.find((rank) => {
          passed = passed.plus(rank.people);
          return passed.gte(wanted);
        });
        return decimalOf(found ?? (ranks[0] as Rank));
      });
    },
  };
}

const decimalOf = ({ units, odd }: Rank) => odd ?? decimalRate(units);

function byRate(left: Rank, right: Rank): number {
  if (left.odd === null && right.odd === null) return left.units - right.units;
  return decimalOf(left).cmp(decimalOf(right));
}
