// What must not be swallowed in silence: rows that cannot be read, names that are nobody's, rates that fall to nothing.
import { expect, test } from 'vitest';
import { expectSame } from './agreement.js';
import { inDuckdb, type Table } from './duckdb.js';
import { costFigures, type Files, type Row, statement } from './truth.js';

const unit = (more = '') =>
  `roster: {file: r.csv, columns: {rate: Salary, group: Unit, fte: Share, headcount: n}${more}}\nbaseline: 2%`;
const offer = (raises: string) => `unit: unit.yaml\nterm: 2 years\nraises: ${raises}`;
const columns = ['Salary', 'Unit', 'Share', 'n'];
const good = ['50000', 'Law', '1', '1'];

function ask(rows: Table['rows'], raises = '3%', more = '', types: Table['types'] = {}): Promise<readonly Row[]> {
  const files: Files = { 'unit.yaml': unit(more), 'a.yaml': offer(raises) };
  const sql = statement(files, { proposals: ['a.yaml'], dialect: 'duckdb' });
  return inDuckdb({ name: 'payroll', columns, rows, types }, sql);
}

const problemOf = (rows: readonly Row[]) => [...new Set(rows.map(({ problem }) => problem))];
const amountsOf = (rows: readonly Row[]) => rows.filter(({ amount, over_baseline }) => amount ?? over_baseline);

const bad: readonly (readonly [string, readonly (string | null)[]])[] = [
  ['no rate', [null, 'Law', '1', '1']],
  ['an empty rate', ['', 'Law', '1', '1']],
  ['a rate of zero', ['0', 'Law', '1', '1']],
  ['a negative rate', ['-5', 'Law', '1', '1']],
  ['N/A', ['N/A', 'Law', '1', '1']],
  ['a comma for a point', ['500,50', 'Law', '1', '1']],
  ['the money of others', ['£500', 'Law', '1', '1']],
  ['no share', ['50000', 'Law', null, '1']],
  ['a share above one', ['50000', 'Law', '1.4', '1']],
  ['a negative share', ['50000', 'Law', '-0.5', '1']],
  ['half a person', ['50000', 'Law', '1', '1.5']],
  ['no headcount', ['50000', 'Law', '1', null]],
  ['a rate above the bound', ['9999999999', 'Law', '1', '1']],
  ['a rate of more decimals than there is room for', ['50000.00001', 'Law', '1', '1']],
  ['a share of more decimals than there is room for', ['50000', 'Law', '0.33333333', '1']],
];

test.each(bad)('%s: no figure is given, and the row is counted', async (_, row) => {
  const rows = await ask([good, row, row]);
  expect(problemOf(rows)).toEqual(['rows that cannot be read, or are too wide: 2']);
  expect(amountsOf(rows)).toEqual([]);
});

test('`unreadable: skip` leaves rows out and tells how many, by group and in all', async () => {
  const rows = await ask(
    [good, ['N/A', 'Law', '1', '1'], ['0', 'Arts', '1', '1'], ['60000', 'Arts', '1', '1']],
    '3%',
    ', unreadable: skip',
  );
  expect(problemOf(rows)).toEqual([null]);
  const skipped = new Map(rows.map(({ people_group, skipped_rows }) => [people_group, skipped_rows]));
  expect(Object.fromEntries(skipped)).toEqual({ null: '2', Arts: '1', Law: '1' });
});

test('`unreadable: skip` does not skip what is only too wide', async () => {
  const rows = await ask([good, ['50000.00001', 'Law', '1', '1']], '3%', ', unreadable: skip');
  expect(problemOf(rows)).toEqual(['rows that cannot be read, or are too wide: 1']);
});

test('a headcount of 0 stands for nobody, whatever else is in the row', async () => {
  const rows = await ask([good, ['N/A', 'Law', 'x', '0']]);
  expect(problemOf(rows)).toEqual([null]);
});

test('an empty table', async () => {
  expect(problemOf(await ask([]))).toEqual(['nobody is counted']);
});

test('a name that is no group of anybody', async () => {
  const rows = await ask([good], '[{year: 1, percent: 3%, for: [Low, Law]}]');
  expect(problemOf(rows)).toEqual(['names in the proposals that are no group of anybody: 1']);
});

test('a raise that takes a rate to zero', async () => {
  const rows = await ask([good, ['500', 'Law', '1', '3']], '[{year: 1, flat: -$500}]');
  expect(problemOf(rows)).toEqual(['people whose rate a raise takes to zero or below: 3']);
});

test.each(['DECIMAL(12, 2)', 'DOUBLE', 'VARCHAR'])('a column of %s', async (type) => {
  const rows = [
    ['50000.10', 'Law', '0.7', '1'],
    ['61234.56', 'Arts', '0.55', '2'],
  ];
  const files = {
    'unit.yaml': unit(),
    'a.yaml': offer('[3.25%, 2%]'),
    'r.csv': [columns, ...rows].map((row) => row.join(',')).join('\n'),
  };
  expectSame(
    await ask(rows, '[3.25%, 2%]', '', { Salary: type, Share: type }),
    costFigures(files, { proposals: ['a.yaml'] }),
  );
});

test('groups of one file, each with its own rows, periods and names', async () => {
  const files = {
    'unit.yaml': `groups:
  - {name: Salaried, roster: {file: r.csv, columns: {rate: Salary, group: Unit}, where: {n: [S]}}}
  - {name: Hourly, per: hour, hours: 2080, roster: {file: r.csv, columns: {rate: Salary}, where: {n: [H]}}}
rounding: cent
roll-up: 7.65%`,
    'a.yaml': offer(
      '[{year: 1, percent: 3%, for: [Law]}, {year: 2, flat: $0.35, for: [Hourly]}, {year: 2, flat: $900, for: [Salaried]}, {year: 1, lump-sum: 1%, for: ["Salaried, Arts"]}]',
    ),
    'r.csv': 'Salary,Unit,Share,n\n50000.10,Law,1,S\n61234.56,Arts,1,S\n40000,,1,S\n23.45,Law,1,H\n19.999,Arts,1,H\n',
  };
  const rows = files['r.csv']
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));
  const sql = statement(files, { proposals: ['a.yaml'], dialect: 'duckdb' });
  expectSame(await inDuckdb({ name: 'payroll', columns, rows }, sql), costFigures(files, { proposals: ['a.yaml'] }));
});
