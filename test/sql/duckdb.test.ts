// Every figure of the statement on DuckDB is that of `wagecmp cost`, to the cent.
import { expect, test } from 'vitest';
import { agree, expectSame, runs } from './agreement.js';
import { inDuckdb } from './duckdb.js';
import { costFigures, statement } from './truth.js';

test('a payroll of $1,000,000 at 3, 3, 3% with a roll-up of 17.15%, as costing.md works it out', async () => {
  const files = {
    'unit.yaml': 'roster: {file: r.csv, columns: {rate: Salary}}\nroll-up: 17.15%',
    'a.yaml': 'unit: unit.yaml\nraises: [3%, 3%, 3%]',
  };
  const table = { name: 'hr.pay roll', columns: ['Salary'], rows: [['$400,000'], ['600000.00']] };
  const sql = statement(files, { proposals: ['a.yaml'], dialect: 'duckdb' }, table.name);
  const rows = await inDuckdb(table, sql);
  const of = (figure: string) => rows.filter((row) => row['figure'] === figure).map(({ amount }) => amount);
  expect(of('cost-over-base')).toEqual(['30000.00', '60900.00', '92727.00']);
  expect(of('new-money')).toEqual(['30000.00', '30900.00', '31827.00']);
  expect(of('roll-up')).toEqual(['5145.00', '10444.35', '15902.68']);
  expect(of('settlement-cost')).toEqual(['215119.03']);
  expect(of('carry-over')).toEqual(['0.00']);
  expect(of('cost-of-1%')).toEqual(['11715.00']);
  // 215,119.03 / (2 people x 3 years) = 35,853.1716…
  expect(of('per-fte')).toEqual(['35853.17']);
});

test('random units and proposals', { timeout: 600_000 }, async () => {
  expect(await agree('duckdb', inDuckdb)).toBeGreaterThan(runs / 3);
});

/** Rates up to the bound, and shares of every length. */
const wide = ['0.01', '1.05', '35500', '35500.05', '123456.78', '4999999.99', '9876543.21', '9999999.99'].flatMap(
  (rate) => ['1', '0.3333', '0.0001', '0.5', '0.9999'].map((share) => [rate, share]),
);

test.each([
  ['as many unrounded years as there is room for', '6 years', '3.25%', 'none'],
  ['the same with fewer decimals', '12 years', '3%', 'none'],
  ['the longest term', '50 years', '4.75%', 'cent'],
])('%s', { timeout: 120_000 }, async (_, term, raises, rounding) => {
  const files = {
    'unit.yaml': `roster: {file: r.csv, columns: {rate: Salary, fte: Share}}\nrounding: ${rounding}`,
    'a.yaml': `unit: unit.yaml\nterm: ${term}\nraises: ${raises}`,
    'r.csv': [['Salary', 'Share'], ...wide].map((row) => row.join(',')).join('\n'),
  };
  const sql = statement(files, { proposals: ['a.yaml'], dialect: 'duckdb' });
  const table = { name: 'payroll', columns: ['Salary', 'Share'], rows: wide };
  expectSame(await inDuckdb(table, sql), costFigures(files, { proposals: ['a.yaml'] }));
});
