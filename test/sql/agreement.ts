// A statement and `wagecmp cost` asked the same, over random units and proposals.
import fc from 'fast-check';
import { expect } from 'vitest';
import { thrown } from '../oracle/dice.js';
import { caseOf } from './case-of.js';
import type { Table } from './duckdb.js';
import { costFigures, type Figures, type Row, rowFigures, statement } from './truth.js';

export type Ask = (table: Table, sql: string) => Promise<readonly Row[]>;

/** How many random cases are asked; WAGECMP_SQL_RUNS asks more of them. */
export const runs = Number(process.env['WAGECMP_SQL_RUNS'] ?? 60);

/** Every figure is the same. Cases that `cost` refuses are left out, and so are those that have no room in `dialect`. */
export async function agree(dialect: string, ask: Ask): Promise<number> {
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(thrown(caseOf), async ({ files, table, proposals }) => {
      const truth = attempt(() => costFigures(files, { proposals }));
      const sql = truth && attempt(() => statement(files, { proposals, dialect }));
      if (truth === null || sql === null) return;
      compared++;
      expectSame(await ask(table, sql), truth);
    }),
    { numRuns: runs, endOnFailure: true },
  );
  return compared;
}

export function expectSame(rows: readonly Row[], truth: Figures): void {
  expect(rows.find(({ problem }) => problem !== null)?.['problem'] ?? null).toBeNull();
  expect(Object.fromEntries(rowFigures(rows))).toEqual(Object.fromEntries(truth));
}

function attempt<T>(make: () => T): T | null {
  try {
    return make();
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) throw error;
    return null;
  }
}
