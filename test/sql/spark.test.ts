// There is no Spark here: its statements are parsed by the grammar of Spark SQL.
import { SparkSQL } from 'dt-sql-parser';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { thrown } from '../oracle/dice.js';
import { runs } from './agreement.js';
import { caseOf } from './case-of.js';
import { statement } from './truth.js';

const spark = new SparkSQL();

// The parser tells of what is wrong on the console as well.
beforeAll(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));
afterAll(() => vi.restoreAllMocks());

const faultsOf = (sql: string) => spark.validate(sql).map(({ startLine, message }) => `${startLine}: ${message}`);

const files = {
  'unit.yaml':
    'roster: {file: r.csv, columns: {rate: Salary, group: Unit, fte: Share}}\nrounding: {to: $0.05, mode: half-even}\nbaseline: 2%\nroll-up: 17.15%',
  'a.yaml':
    'unit: unit.yaml\nterm: {start: 2026-07-01, length: 30 months}\nraises:\n  - {year: every, greater-of: [{percent: 3.25%}, {flat: $900}]}\n  - {date: 2027-01-01, for: [Law], percent: 1%}',
};

test('the parser takes the statement, and finds what is wrong in it where it is broken', { timeout: 120_000 }, () => {
  const sql = statement(files, { proposals: ['a.yaml'], dialect: 'spark' });
  expect(faultsOf(sql)).toEqual([]);
  const broken: readonly (readonly [string, string])[] = [
    ['CASE WHEN', 'CASE WEN'],
    ['AS DECIMAL(', 'DECIMAL('],
    ['GROUP BY', 'GROPU BY'],
    ['greatest(', 'greatest(,'],
  ];
  for (const [right, wrong] of broken) {
    expect(sql).toContain(right);
    expect(faultsOf(sql.replace(right, wrong)), wrong).not.toEqual([]);
  }
});

test('random units and proposals parse', { timeout: 600_000 }, () => {
  let parsed = 0;
  fc.assert(
    fc.property(thrown(caseOf), ({ files: own, proposals }) => {
      let sql: string;
      try {
        sql = statement(own, { proposals, dialect: 'spark' });
      } catch {
        return;
      }
      parsed++;
      expect(faultsOf(sql)).toEqual([]);
    }),
    { numRuns: Math.min(runs, 8), endOnFailure: true },
  );
  expect(parsed).toBeGreaterThan(1);
});
