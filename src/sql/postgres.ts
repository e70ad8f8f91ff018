// PostgreSQL: exact decimals as wide as they need to be, rounded halves away from zero.
import { plain } from '../number/decimal.js';
import type { Dialect } from './dialect.js';
import { quotedName, standardText } from './quoting.js';

export const postgres: Dialect = {
  name: 'postgres',
  title: 'PostgreSQL (12 or later)',
  width: null,
  identifier: (name) => quotedName(name, '"'),
  text: standardText,
  textType: 'text',
  figure: (value) => (value.isInteger() ? `${plain(value)}::numeric` : plain(value)),
  trimmed: (sql) => `btrim(${sql}, ' ' || chr(9))`,
  matches: (sql, pattern) => `${sql} ~ ${standardText(`^(${pattern})$`)}`,
  // Folded into one another, steps that name a rate twice would double with each step.
  stepHint: 'MATERIALIZED ',
};
