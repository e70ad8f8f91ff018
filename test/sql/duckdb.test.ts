// Every figure of the statement on DuckDB is that of `wagecmp cost`, to the cent.
import { writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { thrown } from '../oracle/dice.js';
import { caseOf } from './case-of.js';
import { inDuckdb } from './duckdb.js';
import { costFigures, rowFigures, statement } from './truth.js';

const runs = Number(process.env['WAGECMP_SQL_RUNS'] ?? 40);

test('random units and proposals', { timeout: 600_000 }, async () => {
  let said = 0;
  const refused: Record<string, number> = {};
  await fc.assert(
    fc.asyncProperty(thrown(caseOf), async ({ files, table, proposals }) => {
      let truth: ReturnType<typeof costFigures>;
      try {
        truth = costFigures(files, { proposals });
      } catch (error) {
        if (process.env['LOUD']) console.log(String(error));
        return;
      }
      let sql: string;
      try {
        sql = statement(files, { proposals, dialect: 'duckdb' });
      } catch (error) {
        refused[String(error)] = (refused[String(error)] ?? 0) + 1;
        return;
      }
      said++;
      writeFileSync('/tmp/sq/last.json', JSON.stringify({ files, table, sql }));
      expect(Object.fromEntries(rowFigures(await inDuckdb(table, sql)))).toEqual(Object.fromEntries(truth));
    }),
    { numRuns: runs, endOnFailure: true },
  );
  console.log(said, refused);
});
