// A ranking of rates, held against everybody standing in line; and that it is small where all rates differ.
import { expect, test } from 'vitest';
import { decimal, plain } from '../../src/number/decimal.js';
import type { Census } from '../../src/roster/census.js';
import { hasRate, openRanking } from '../../src/roster/rates.js';

/** A census of these rates, as far as a ranking looks at one. */
function censusOf(people: readonly { rate: string; count: number }[]): Census {
  const units = people.map(({ rate }) => decimal(rate).mul(10_000));
  return {
    rates: Float64Array.from(units, (amount) => (amount.isInteger() ? amount.toNumber() : Number.NaN)),
    counts: Float64Array.from(people, ({ count }) => count),
    longRates: new Map(people.flatMap(({ rate }, at) => (units[at]?.isInteger() ? [] : [[at, decimal(rate)]]))),
    size: people.length,
  } as unknown as Census;
}

function rankingOf(people: readonly { rate: string; count: number }[]) {
  const ranking = openRanking();
  const census = censusOf(people);
  for (let at = 0; at < people.length; at++) ranking.add(census, at);
  return ranking;
}

/** Nearest rank, by the book: all people in line, and the ceil(n q / 4)-th of them. */
function inLine(people: readonly { rate: string; count: number }[]) {
  const line = people.flatMap(({ rate, count }) => Array.from({ length: count }, () => decimal(rate)));
  line.sort((left, right) => left.cmp(right));
  return [0, 1, 2, 3, 4].map((quarter) =>
    plain(line[Math.max(1, Math.ceil((line.length * quarter) / 4)) - 1] ?? decimal('0')),
  );
}

let seed = 20_240_701;
const random = (below: number) => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
  return seed % below;
};

test('300 random lines, with rates of five decimals beside those of four', () => {
  for (let line = 0; line < 300; line++) {
    const tails = ['', '.5', '.0001', '.00010001', '.00009999', '.00005'];
    const people = Array.from({ length: 1 + random(12) }, () => ({
      rate: `${10 + random(4)}${tails[random(tails.length)]}`,
      count: 1 + random(4),
    }));
    const ranking = rankingOf(people);
    expect(ranking.quarters([0, 1, 2, 3, 4]).map(plain), JSON.stringify(people)).toEqual(inLine(people));
    const listed = ranking.listed();
    for (const { rate } of people) expect(hasRate(listed, decimal(rate))).toBe(true);
    expect(hasRate(listed, decimal('12.00007'))).toBe(false);
  }
});

test('more rates than a table holds at once, each twice', () => {
  const rates = Array.from({ length: 150_000 }, (_, i) => `${((i * 7_919) % 150_000) + 1}`);
  const people = [...rates, ...rates.reverse()].map((rate) => ({ rate, count: 1 }));
  const ranking = rankingOf(people);
  expect(ranking.quarters([0, 1, 2, 3, 4]).map(plain)).toEqual(['1', '37500', '75000', '112500', '150000']);
  expect(ranking.listed().rates).toHaveLength(150_000);
});
