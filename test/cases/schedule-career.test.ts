// Careers: where a person who starts in a cell of a schedule stands in each contract year, and what that pays. Worked by
// hand on the grid of schedule.test.ts.
import { describe, expect, test } from 'vitest';
import { readComparison } from '../../src/comparison/read.js';
import { compare } from '../../src/index.js';
import { perform } from '../errors/stage.js';
import { result, table } from './case.js';

const grid = 'Step,BA,MA\n1,40000,44000\n2,42000,46500\n3,45000,50000\n';
const unit = 'name: Teachers\nschedule: {file: schedule.csv}\nbaseline: 0%\n';
const files = { 'unit.yaml': unit, 'schedule.csv': grid };

// 3%, 2%: BA 41,200 43,260 46,350 and 42,024 44,125.20 47,277.
const offer = 'term: {start: 2026-07-01, length: 2 years}\nraises: [3%, 2%]\n';
// 2% and a step of 4% above the top, then a freeze: BA 40,800 42,840 45,900 47,736.
const ask =
  'term: {start: 2026-07-01, length: 2 years}\nraises:\n  - {year: 1, percent: 2%}\n  - {year: 1, add-top-step: 4%}\n  - {year: 2, step: 0}\n  - {year: 1, lump-sum: $500, for: [step 2]}\n';
const compared = table(unit, { offer, ask }, { files });

const careerOf = (proposal: string, cell: string) =>
  result(compared, proposal, cell).career?.map(({ step, rate, pay }) => [step, rate, pay]);

describe('from BA step 1', () => {
  test('two steps under the offer', () => {
    expect(careerOf('offer', 'BA step 1')).toEqual([
      ['2', '43260.00', '43260.00'],
      ['3', '47277.00', '47277.00'],
    ]);
  });

  test('one step and a freeze under the ask; the lump sum is that of the step reached', () => {
    expect(careerOf('ask', 'BA step 1')).toEqual([
      ['2', '42840.00', '43340.00'],
      ['2', '42840.00', '42840.00'],
    ]);
  });

  test('two steps at current rates under the baseline', () => {
    expect(careerOf('baseline', 'BA step 1')).toEqual([
      ['2', '42000.00', '42000.00'],
      ['3', '45000.00', '45000.00'],
    ]);
  });
});

describe('from the top step', () => {
  test('nobody passes it', () => {
    expect(careerOf('offer', 'BA step 3')?.map(([step]) => step)).toEqual(['3', '3']);
  });

  test('but to a new one', () => {
    expect(careerOf('ask', 'BA step 3')?.[0]).toEqual(['3+1', '47736.00', '47736.00']);
  });
});

test('every cell is a pay point, by lane, and keeps its own rates', () => {
  if (!compared.ok) throw new Error('no comparison');
  expect(compared.value.payPoints.map(({ name, cell }) => [name, cell?.lane, cell?.step])).toEqual([
    ['BA step 1', 'BA', '1'],
    ['BA step 2', 'BA', '2'],
    ['BA step 3', 'BA', '3'],
    ['MA step 1', 'MA', '1'],
    ['MA step 2', 'MA', '2'],
    ['MA step 3', 'MA', '3'],
  ]);
  expect(result(compared, 'offer', 'BA step 1').years.map(({ rate }) => rate)).toEqual(['41200.00', '42024.00']);
});

test('people who stand on no schedule have no career', () => {
  const plain = compare([{ file: 'a.yaml', text: 'term: 1 year\nraises: 3%\n' }], { pay: ['$40000'] });
  if (!plain.ok) throw new Error('no comparison');
  expect(JSON.stringify(plain.value)).not.toMatch(/career|"cell"/);
});

const stage = new Map(
  Object.entries({ ...files, 'offer.yaml': `unit: unit.yaml\n${offer}`, 'ask.yaml': `unit: unit.yaml\n${ask}` }),
);
const said = async (...words: string[]) => (await perform(stage, ['compare', 'offer.yaml', 'ask.yaml', ...words])).out;

describe('what is printed', () => {
  test('where a person ends, under each table', async () => {
    const out = (await said()).replace(/\s+/g, ' ');
    expect(out).toContain(
      'A person at BA step 1 now ($40,000) is in year 2 (2027-28) at step 3 for $47,277 under offer and $45,000 under 0% a year, and at step 2 for $42,840 under ask.',
    );
    expect(out).toContain('at the new step 3+1 for $47,736 under ask');
    // 43,260 + 47,277 is 90,537; 43,340 + 42,840 is 86,180; the last rates are 4,437 apart.
    expect(out).toContain(
      'For a person at BA step 1 now ($40,000), offer pays $4,357 more than ask over two years and ends $4,437 a year higher.',
    );
  });

  test('of each lane the lowest, the middle and the top step; or the cells that are named', async () => {
    const tablesOf = (out: string) => [...out.matchAll(/^ (\S.* step \S+), \$/gm)].map(([, name]) => name);
    const long = new Map([
      ...stage,
      ['schedule.csv', `Step,BA\n${[1, 2, 3, 4, 5, 6].map((n) => `${n},4000${n}\n`).join('')}`],
    ]);
    const { out } = await perform(long, ['compare', '3%', '--unit', 'unit.yaml']);
    expect(tablesOf(out)).toEqual(['BA step 1', 'BA step 3', 'BA step 6']);
    expect(out).toContain('3 of 6 cells of the schedule are shown');
    expect(tablesOf(await said('--cells', 'MA step 3'))).toEqual(['MA step 3']);
    expect(tablesOf(await said('--cells', 'step 2', '--cells', 'MA step 1'))).toEqual([
      'BA step 2',
      'MA step 1',
      'MA step 2',
    ]);
    expect(tablesOf(await said('--cells', 'all'))).toHaveLength(6);
  });

  test('csv and json have every cell, whatever is shown', async () => {
    expect((await said('--cells', 'MA step 3', '--format', 'csv')).trim().split('\n')).toHaveLength(1 + 6 * 3);
    expect(JSON.parse(await said('--cells', 'MA step 3', '--format', 'json')).payPoints).toHaveLength(6);
  });

  test.each(['table', 'csv', 'json', 'markdown'])('a saved comparison gives the same %s', async (format) => {
    const saved = new Map([...stage, ['saved.json', await said('--format', 'json')]]);
    for (const words of [[], ['--cells', 'MA'], ['--career', 'BA step 1']]) {
      const { out, code } = await perform(saved, ['compare', 'saved.json', ...words, '--format', format]);
      expect(code).toBe(0);
      expect(out).toBe(await said(...words, '--format', format));
    }
  });

  test('a saved comparison whose career is cut short is not believed', async () => {
    const document = JSON.parse(await said('--format', 'json'));
    document.payPoints[0].results[0].career.pop();
    expect(readComparison(JSON.stringify(document))).toHaveProperty('why');
    delete document.payPoints[0].results[0].career;
    expect(readComparison(JSON.stringify(document))).toHaveProperty('why');
  });
});

describe('--career', () => {
  test('as json: each year, in all, and over the baseline', async () => {
    const { format, start, careers } = JSON.parse(await said('--career', 'BA step 1', '--format', 'json'));
    expect([format, start.name, start.rate]).toEqual(['wagecmp/career@1', 'BA step 1', '40000.00']);
    expect(
      careers.map(({ proposal, totalPay, totalPayOverBaseline }: Record<string, string>) => [
        proposal,
        totalPay,
        totalPayOverBaseline,
      ]),
    ).toEqual([
      ['offer', '90537.00', '3537.00'],
      ['ask', '86180.00', '-820.00'],
      ['baseline', '87000.00', null],
    ]);
    expect(careers[1].years.map(({ payOverBaseline }: Record<string, string>) => payOverBaseline)).toEqual([
      '1340.00',
      '-2160.00',
    ]);
  });

  test('a row a year in csv', async () => {
    const rows = (await said('--career', 'BA step 1', '--format', 'csv')).split('\n').map((row) => row.trim());
    expect(rows[1]).toBe(',BA step 1,BA,offer,offer,,as-written,USD,year,1,2,43260.00,43260.00,0.00,1260.00');
  });

  test('in a unit of several groups a cell is named with its group', async () => {
    const grouped =
      'groups:\n  - {name: Days, schedule: {file: schedule.csv}}\n  - {name: Nights, schedule: {file: schedule.csv}}\n';
    const both = new Map([...stage, ['unit.yaml', grouped]]);
    const { out } = await perform(both, ['compare', 'offer.yaml', '--career', 'Nights, BA step 1']);
    expect(out).toMatch(
      /^ For a person of Nights at BA step 1 now \(\$40,000\), offer|A full-time person who stands at/,
    );
    const { code, told } = await perform(both, ['compare', 'offer.yaml', '--career', 'BA step 1']);
    expect([code, told]).toEqual([
      2,
      "error: there are 2 cells `BA step 1`  [usage]\n  help: write --career 'Days, BA step 1'\n",
    ]);
  });

  test('a cell that is not there is refused, and the nearest is named', async () => {
    const { code, told } = await perform(stage, ['compare', 'offer.yaml', '--career', 'BA stp 1']);
    expect([code, told]).toEqual([
      2,
      'error: there is no cell `BA stp 1`  [usage]\n  help: did you mean `BA step 1`?\n',
    ]);
  });
});
