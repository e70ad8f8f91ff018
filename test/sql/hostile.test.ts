// Names that would like to be SQL: in columns, tables, groups and proposals. They are told and never obeyed.
import { SparkSQL } from 'dt-sql-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readTableName } from '../../src/sql/table-name.js';
import { expectSame } from './agreement.js';
import { filling, inDuckdb } from './duckdb.js';
import { type Server, serverPrograms, startServer } from './postgres-server.js';
import { costFigures, statement } from './truth.js';

const names = [
  `"; DROP TABLE payroll; --`,
  `'; DROP TABLE payroll; --`,
  '`; DROP TABLE payroll; --',
  '*/ DROP TABLE payroll /*',
  '-- note',
  "it''s \\",
  "\\'; DROP TABLE payroll; --",
  `$\{env:HOME} $1 :name %s {{ x }}`,
  'tab\tand\u2028line',
  'new\nline; DROP TABLE payroll',
  'Ünïcode ☃ "quoted"',
];

const quoted = (name: string) => JSON.stringify(name).replaceAll('\u2028', '\\u2028');

function filesOf(name: string) {
  const one = quoted(name);
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
  return {
    'unit.yaml': `name: ${one}\nroster: {file: r.csv, columns: {rate: ${one}, group: Unit}, where: {Kind: [${one}]}}`,
    'a.yaml': `name: ${one}\nunit: unit.yaml\nterm: 2 years\nraises:\n  - {year: 1, percent: 3%, for: [${one}], note: ${one}}\n  - {year: 2, flat: $500, except: [${one}]}`,
    'r.csv': [
      [name, 'Unit', 'Kind'],
      ['1000.05', name, name],
      ['2000', 'Law', name],
      ['9', 'Law', 'other'],
    ]
      .map((row) => row.map(cell).join(','))
      .join('\n'),
  };
}

/** What the program itself has nothing against as the name of a column, a group and a proposal. */
const taken = names.filter((name) => {
  try {
    costFigures(filesOf(name), { proposals: ['a.yaml'] });
    return true;
  } catch {
    return false;
  }
});

const tableOf = (name: string) => ({
  name: 'payroll',
  columns: [name, 'Unit', 'Kind'],
  rows: [
    ['1000.05', name, name],
    ['2000', 'Law', name],
    ['9', 'Law', 'other'],
  ],
});

test('the names are hostile enough', () => {
  expect(taken.length).toBeGreaterThan(7);
});

test.each(taken)('DuckDB: %j', async (name) => {
  const files = filesOf(name);
  const rows = await inDuckdb(tableOf(name), statement(files, { proposals: ['a.yaml'], dialect: 'duckdb' }));
  expectSame(rows, costFigures(files, { proposals: ['a.yaml'] }));
});

test.each(taken)('Spark: %j stands in quotes, and no comment is longer than its line', { timeout: 60_000 }, (name) => {
  const sql = statement(filesOf(name), { proposals: ['a.yaml'], dialect: 'spark' });
  expect(new SparkSQL().validate(sql)).toEqual([]);
  // Clients cut at semicolons and put values in the place of `${…}` before anybody parses, in comments as well.
  const comments = sql.split('\n').filter((line) => /^\s*--/.test(line));
  for (const line of comments) expect(line).not.toMatch(/;|\$\{|\*\/|\\$/);
  expect(sql.replaceAll(`\`${name.replaceAll('`', '``')}\``, '')).not.toContain('${');
});

const programs = serverPrograms();
describe.skipIf(programs === null)(programs === null ? 'skipped: no PostgreSQL server here' : 'PostgreSQL', () => {
  let server: Server | undefined;
  beforeAll(async () => {
    server = await startServer(programs ?? '');
  }, 120_000);
  afterAll(() => server?.stop());

  // A column of PostgreSQL has a name of at most 63 bytes.
  test.each(taken)('%j', async (name) => {
    const files = filesOf(name);
    await server?.client.query(filling(tableOf(name), 'text'));
    const sql = statement(files, { proposals: ['a.yaml'], dialect: 'postgres' });
    const result = await server?.client.query<Record<string, unknown>>(sql);
    const rows = (result?.rows ?? []).map((row) =>
      Object.fromEntries(Object.entries(row).map(([key, each]) => [key, each === null ? null : String(each)])),
    );
    expectSame(rows, costFigures(files, { proposals: ['a.yaml'] }));
  });
});

test('names of tables', () => {
  const cases: readonly (readonly [string, readonly string[] | null])[] = [
    ['payroll', ['payroll']],
    ['hr.payroll', ['hr', 'payroll']],
    ['lake.hr.payroll', ['lake', 'hr', 'payroll']],
    ['hr."pay.roll"', ['hr', 'pay.roll']],
    ['"a""b"', ['a"b']],
    ['`pay roll`', ['pay roll']],
    ['pay roll', ['pay roll']],
    ['payroll; DROP TABLE x', ['payroll; DROP TABLE x']],
    ['a.b.c.d', null],
    ['', null],
    ['.a', null],
    ['a.', null],
    ['a"b', null],
    ['"a"b', null],
    ['a\u0000b', null],
  ];
  for (const [text, parts] of cases) expect(readTableName(text), text).toEqual(parts);
});
