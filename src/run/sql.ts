// The statement that costs proposals where the people are, from files to SQL.
import { fault } from '../diagnostic/diagnostic.js';
import type { Disk } from '../document/locate.js';
import { gatherBound } from '../question/gather.js';
import type { Request } from '../question/request.js';
import { dialects } from '../sql/dialect.js';
import { statementOf } from '../sql/statement.js';
import { readTableName } from '../sql/table-name.js';
import { type Run, run } from './run.js';

/** A question, the database that is to answer it, and the table with the people. */
export interface SqlRequest extends Request {
  readonly dialect: string;
  readonly table: string;
}

/** What the program says beside the statement. */
export interface Statement {
  readonly sql: string;
}

/** Reads the files, but no roster: that one is a table. */
export function sqlFiles(request: SqlRequest, disk: Disk): Run<Statement> {
  return run(disk, (files, faults) => {
    const { dialect: named, table: text, ...rest } = request;
    const dialect = dialects.find(({ name }) => name === named);
    const table = readTableName(text);
    const known = dialects.map(({ name }) => name).join(' or ');
    if (dialect === undefined)
      faults.add(fault('bad-option', null, { option: '--dialect', expected: known, found: named }));
    const expected = 'the name of a table, such as payroll or hr.payroll';
    if (table === null) faults.add(fault('bad-option', null, { option: '--table', expected, found: text }));
    const question = gatherBound(rest, files, faults, 'everybody')?.question;
    if (question === undefined || dialect === undefined || table === null) return undefined;
    const sql = statementOf(question, dialect, table, faults);
    return sql === undefined ? undefined : { sql };
  });
}
