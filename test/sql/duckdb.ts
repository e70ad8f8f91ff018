// DuckDB in this process: a table of texts from a roster, and a statement over it.
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import type { Row } from './truth.js';

export interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | null)[])[];
  /** A type by column; text where left out. */
  readonly types?: Readonly<Record<string, string>>;
}

const name = (text: string) =>
  text
    .split('.')
    .map((part) => `"${part.replaceAll('"', '""')}"`)
    .join('.');
const value = (text: string | null) => (text === null ? 'NULL' : `'${text.replaceAll("'", "''")}'`);

/** What makes a table and fills it, in DuckDB and PostgreSQL alike. */
export function filling({ name: table, columns, rows, types = {} }: Table, text: string): string {
  const named = columns.map((column) => `"${column.replaceAll('"', '""')}" ${types[column] ?? text}`);
  const filled = rows.map((row) => `(${row.map(value).join(', ')})`);
  const insert = filled.length === 0 ? '' : `INSERT INTO ${name(table)} VALUES ${filled.join(', ')};`;
  const schema = table.includes('.') ? `CREATE SCHEMA IF NOT EXISTS ${name(table.split('.')[0] ?? '')}; ` : '';
  return `${schema}DROP TABLE IF EXISTS ${name(table)}; CREATE TABLE ${name(table)} (${named.join(', ')}); ${insert}`;
}

let open: Promise<DuckDBConnection> | undefined;

export async function inDuckdb(table: Table, sql: string): Promise<readonly Row[]> {
  open ??= DuckDBInstance.create(':memory:').then((instance) => instance.connect());
  const connection = await open;
  await connection.run(filling(table, 'VARCHAR'));
  const reader = await connection.runAndReadAll(sql);
  return reader
    .getRowObjectsJson()
    .map((row) =>
      Object.fromEntries(Object.entries(row).map(([key, each]) => [key, each === null ? null : String(each)])),
    );
}
