// Spark SQL: exact decimals of 38 digits. Where the type of a product would be wider, decimals are cut off in silence:
// no product of the statement is that wide.
import { plain } from '../number/decimal.js';
import type { Dialect } from './dialect.js';
import { asEscapes, quotedName } from './quoting.js';

/** A backslash and `$` mean something inside of a text: `${…}` is replaced even there. */
const sparkText = (value: string) =>
  `'${asEscapes(value.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('$', '\\u0024'))}'`;

export const spark: Dialect = {
  name: 'spark',
  title: 'Spark SQL (3.3 or later)',
  width: { digits: 38, productExtra: 1, cutsProducts: true, word: null },
  identifier: (name) => quotedName(name, '`'),
  text: sparkText,
  textType: 'STRING',
  figure: (value) => `${plain(value)}BD`,
  trimmed: (sql) => `trim(BOTH ' \\t' FROM ${sql})`,
  matches: (sql, pattern) => `${sql} RLIKE ${sparkText(`^(${pattern})$`)}`,
  stepHint: '',
};
