// The same on a real PostgreSQL, which the tests start where its programs are.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { agree, expectSame, runs } from './agreement.js';
import { filling, type Table } from './duckdb.js';
import { type Server, serverPrograms, startServer } from './postgres-server.js';
import { costFigures, type Row, statement } from './truth.js';

const programs = serverPrograms();

describe.skipIf(programs === null)(programs === null ? 'skipped: no PostgreSQL server here' : 'PostgreSQL', () => {
  let server: Server | undefined;
  beforeAll(async () => {
    server = await startServer(programs ?? '');
  }, 120_000);
  afterAll(() => server?.stop());

  async function inPostgres(table: Table, sql: string): Promise<readonly Row[]> {
    await server?.client.query(filling(table, 'text'));
    const result = await server?.client.query<Record<string, unknown>>(sql);
    return (result?.rows ?? []).map((row) =>
      Object.fromEntries(Object.entries(row).map(([key, each]) => [key, each === null ? null : String(each)])),
    );
  }

  test('random units and proposals', { timeout: 600_000 }, async () => {
    expect(await agree('postgres', inPostgres)).toBeGreaterThan(runs / 3);
  });

  test('percents without an end: 8% over 3 years in each of its readings', { timeout: 60_000 }, async () => {
    const files = {
      'unit.yaml': 'roster: {file: r.csv, columns: {rate: Salary, fte: Share}}\nbaseline: 2 2/3%\nroll-up: 17 1/3%',
      'a.yaml': 'unit: unit.yaml\nraises: [{total: 8%, over: 3 years}]',
      'r.csv': 'Salary,Share\n35500,1\n36000.05,0.3333\n41000,0.5\n',
    };
    const table = {
      name: 'payroll',
      columns: ['Salary', 'Share'],
      rows: [
        ['35500', '1'],
        ['36000.05', '0.3333'],
        ['41000', '0.5'],
      ],
    };
    const sql = statement(files, { proposals: ['a.yaml'], dialect: 'postgres' });
    expectSame(await inPostgres(table, sql), costFigures(files, { proposals: ['a.yaml'] }));
  });
});
