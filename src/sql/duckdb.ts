// DuckDB: exact decimals of 38 digits. A product keeps all decimals and fails where it does not fit; `/` is binary.
import { plain } from '../number/decimal.js';
import type { Dialect } from './dialect.js';
import { piecedText, quotedName } from './quoting.js';

export const duckdb: Dialect = {
  name: 'duckdb',
  title: 'DuckDB',
  width: { digits: 38, productExtra: 0, cutsProducts: false, word: 18 },
  identifier: (name) => quotedName(name, '"'),
  text: piecedText,
  textType: 'VARCHAR',
  figure: (value) =>
    value.isInteger() ? `CAST(${plain(value)} AS DECIMAL(${plain(value.abs()).length}, 0))` : plain(value),
  trimmed: (sql) => `trim(${sql}, ' ' || chr(9))`,
  matches: (sql, pattern) => `regexp_full_match(${sql}, ${piecedText(pattern)})`,
  stepHint: '',
};
