// What `compare` shows of a roster: the lowest rate, the quartiles by nearest rank, the highest.
import { expect, test } from 'vitest';
import type { Comparison } from '../../src/comparison/comparison.js';
import { perform } from '../errors/stage.js';
import { unitOf } from './priced.js';

async function points(unit: string, roster: string, raises = '3%') {
  const files = new Map([
    ['unit.yaml', unit],
    ['roster.csv', roster],
    ['p.yaml', `term: 1 year\nraises: ${raises}\n`],
  ]);
  const { out, told } = await perform(files, ['compare', 'p.yaml', '--unit', 'unit.yaml', '-f', 'json']);
  if (out === '') throw new Error(told);
  const { payPoints } = JSON.parse(out) as Comparison;
  return payPoints.map(({ group, name, currentRate, results }) => [
    group,
    name,
    currentRate,
    results[0]?.years[0]?.rate,
  ]);
}

test('nearest rank: of seven people the 2nd, the 4th and the 6th', async () => {
  const roster = 'Rate\n70000\n10000\n30000\n20000\n50000\n60000\n40000\n';
  expect((await points(unitOf('rate: Rate'), roster)).map(([, name, rate]) => [name, rate])).toEqual([
    ['lowest', '10000.00'],
    ['lower quartile', '20000.00'],
    ['median', '40000.00'],
    ['upper quartile', '60000.00'],
    ['highest', '70000.00'],
  ]);
});

test('by headcount: the rates that many have stand for more', async () => {
  const roster = 'Rate,N\n10000,1\n20000,100\n30000.123456,1\n5000,0\n';
  const found = await points(unitOf('rate: Rate, headcount: N'), roster);
  expect(found.map(([, name, rate]) => [name, rate])).toEqual([
    ['lowest', '10000.00'],
    ['lower quartile, median, upper quartile', '20000.00'],
    ['highest', '30000.12'],
  ]);
});

test('a group for each text of the group column, in the order of appearance', async () => {
  const roster = 'Dept,Rate\nParks,10000\nDining,20000\nParks,10000\n';
  expect(await points(unitOf('rate: Rate, group: Dept'), roster, '[{year: 1, for: [Parks], flat: $1}]')).toEqual([
    ['Parks', 'lowest, lower quartile, median, upper quartile, highest', '10000.00', '10001.00'],
    ['Dining', 'lowest, lower quartile, median, upper quartile, highest', '20000.00', '20000.00'],
  ]);
});

test('a rate by name means the people of exactly that rate, drawn or not', async () => {
  const roster = `Rate\n${[10, 20, 30, 40, 50, 60, 70].map((rate) => `${rate}000\n`).join('')}`;
  const found = await points(unitOf('rate: Rate'), roster, "[{year: 1, for: ['$30,000', '$40,000'], flat: $5}]");
  expect(found.map(([, , , rate]) => rate)).toEqual(['10000.00', '20000.00', '40005.00', '60000.00', '70000.00']);
});

test('`--pay` takes the place of a roster, which is not read', async () => {
  const files = new Map([['unit.yaml', unitOf('rate: Rate')]]);
  const { code, told } = await perform(files, ['compare', '3%', '--years', '1', '--unit', 'unit.yaml', '--pay', '35k']);
  expect([code, told]).toEqual([0, '']);
});
