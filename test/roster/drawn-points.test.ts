// What `compare` shows of a roster: the lowest rate, the quartiles by nearest rank, the highest.
import { describe, expect, test } from 'vitest';
import type { Comparison } from '../../src/comparison/comparison.js';
import { ranks, spokenPlace } from '../../src/roster/ranks.js';
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

describe('what is said of a roster', () => {
  const roster = `Dept,Rate\n${[10, 20, 30, 40, 50, 60, 70].map((rate) => `Parks,${rate}000\n`).join('')}`;
  const files = (raises: string, columns = 'rate: Rate') =>
    new Map([
      ['unit.yaml', `${unitOf(columns)}baseline: 2%\n`],
      ['roster.csv', roster],
      ['p.yaml', `name: Offer\nterm: 2 years\nraises: ${raises}\n`],
      ['old.yaml', 'name: Old\nparty: union\ndate: 2026-01-01\nterm: 2 years\nraises: 1%\n'],
      ['new.yaml', 'name: New\nparty: union\ndate: 2026-02-01\nterm: 2 years\nraises: 2%\n'],
      ['far.yaml', 'name: Far\nparty: employer\ndate: 2026-01-02\nterm: 2 years\nraises: 1%\n'],
    ]);
  const say = async (raises: string, ...args: readonly string[]) =>
    await perform(files(raises), [...args, '--unit', 'unit.yaml']);

  // Of seven people the 3rd and the 5th are drawn by no quarter: `compare` cannot know that nobody is reached.
  test('a raise of people between the drawn points is not said to reach nobody', async () => {
    const raises = "[{year: 1, percent: 3%, for: {from: '$25,000', below: '$35,000'}}]";
    for (const command of ['compare', 'explain', 'claims']) {
      expect((await say(raises, command, 'p.yaml')).told, command).not.toContain('raise-never-applies');
    }
    expect((await say(raises, 'cost', 'p.yaml')).told).not.toContain('raise-never-applies');
    expect((await say(raises.replace('$25', '$34'), 'cost', 'p.yaml')).told).toContain('raise-never-applies');
  });

  test('a raise of a group that is on no roster is still said to reach nobody', async () => {
    const unit = `name: U\ngroups:\n  - {name: A, roster: {file: roster.csv, columns: {rate: Rate}}}\n  - {name: B, pay: $50k}\n`;
    const raises = "[{year: 1, percent: 3%, for: {below: '$40,000'}, except: [A]}]";
    const own = new Map([...files(raises), ['unit.yaml', unit]]);
    const { told } = await perform(own, ['compare', 'p.yaml', '--unit', 'unit.yaml']);
    expect(told.match(/\[[a-z-]+\]$/gm)).toEqual(['[raise-never-applies]']);
  });

  test.each([
    [['compare', 'p.yaml'], 'At the lowest rate ($10,000), Offer pays'],
    [['compare', 'p.yaml', '--fail-if', 'p end-rate > baseline'], 'is true at the lowest rate: $'],
    [['strike', '--offer', '1%', '--demand', 'p.yaml', '--weeks', '2'], 'At the lowest rate two weeks without pay'],
    [['sweep', 'p.yaml', '--baseline', '0% to 4% by 1%', '--measure', 'end-rate'], 'At the lowest rate ($10,000), by'],
    [['rounds', 'old.yaml', 'far.yaml', 'new.yaml'], 'at the lowest rate its proposal pays'],
  ])('a sentence names the rank with its article: %s', async (args, words) => {
    const { out, told } = await say('[3%, 3%]', ...args);
    expect(`${out}${told}`.replace(/\s+/g, ' ')).toContain(words);
  });

  // The third of the seven is drawn by no quarter, and ends below the baseline: 30,000 x 1.03 is within the cut.
  test('a verdict over a roster says that it is of the drawn points alone', async () => {
    const raises = "[{year: every, percent: 3%}, {year: 1, percent: -10%, for: {from: '$30,500', below: '$31,500'}}]";
    const check = (measure: string, than: string) =>
      `compare: [p.yaml]\nchecks: [{name: c, of: p, measure: ${measure}, at-least: ${than}}]\n`;
    const all = new Map([
      ...files(raises),
      ['pay.yaml', check('end-rate', 'baseline')],
      ['cost.yaml', check('settlement-cost', '$1')],
    ]);
    const codes = async (...args: readonly string[]) => {
      const { code, told } = await perform(all, [...args, '--unit', 'unit.yaml']);
      return [code, ...(told.match(/\[[a-z-]+\]$/gm) ?? [])];
    };
    expect(await codes('check', 'pay.yaml')).toEqual([0, '[drawn-alone]']);
    expect(await codes('check', 'cost.yaml')).toEqual([0]);
    expect(await codes('compare', 'p.yaml', '--fail-if', 'p end-rate < baseline')).toEqual([0, '[drawn-alone]']);
    expect(await codes('compare', 'p.yaml')).toEqual([0]);
    expect(await codes('solve', 'old.yaml', '--match', 'baseline')).toEqual([0, '[drawn-alone]']);
    expect(await codes('solve', 'old.yaml', '--budget', '$90,000')).toEqual([0]);
  });

  test('where all rates are drawn, a verdict is of everybody', async () => {
    const all = new Map([...files('3%'), ['roster.csv', 'Dept,Rate\nA,40000\nA,40000\nA,50000\n']]);
    const args = ['compare', 'p.yaml', '--unit', 'unit.yaml', '--fail-if', 'p end-rate < baseline'];
    expect((await perform(all, args)).told).not.toContain('drawn-alone');
  });

  test('ranks of a group, of several at once, and of all', () => {
    expect(spokenPlace({ group: 'Library', name: 'lowest, lower quartile' })).toBe('the lowest rate of Library');
    expect(spokenPlace({ group: null, name: 'median, upper quartile' })).toBe('the median');
    expect(spokenPlace({ group: null, name: ranks.join(', ') })).toBe('the one rate');
    expect(spokenPlace({ group: 'Library', name: 'Senior' })).toBe('Library, Senior');
  });
});
