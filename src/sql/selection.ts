// Whom a raise reaches, as a condition on the rows.
import { decimal } from '../number/decimal.js';
import type { Names, Selector } from '../raise/selector.js';
import type { Amount, Condition } from './amount.js';
import type { Arithmetic } from './arithmetic.js';

/** The columns that hold a name which a person's group answers to; empty texts where there is none. */
export type GroupColumns = readonly string[];

/** The condition under which a selector takes a row; null where it takes everybody. */
export function selection(
  who: Selector,
  rate: Amount,
  startingRate: Amount,
  groups: GroupColumns,
  math: Arithmetic,
): Condition | null {
  const { literal, compare } = math;
  const span = [
    who.from && compare(rate, '>=', literal(who.from.value.amount)),
    who.below && compare(rate, '<', literal(who.below.value.amount)),
  ];
  const named = who.names === null ? null : among(who.names, startingRate, groups, math);
  const isExcepted = who.except.written.length === 0 ? null : among(who.except, startingRate, groups, math);
  const except = isExcepted && { sql: `NOT (${isExcepted.sql})`, step: isExcepted.step };
  return all([named && { ...named, sql: parenthesised(named.sql) }, except, ...span]);
}

/** Both, and whatever more there is; null where there is nothing. */
export function all(conditions: readonly (Condition | null)[]): Condition | null {
  const stated = conditions.filter((one) => one !== null);
  if (stated.length === 0) return null;
  return { sql: stated.map(({ sql }) => sql).join(' AND '), step: Math.max(...stated.map(({ step }) => step)) };
}

const parenthesised = (sql: string) => (sql.includes(' OR ') ? `(${sql})` : sql);

/** A group answers to its name, a person without a name to any spelling of today's rate. */
function among(
  { written, amounts }: Names,
  startingRate: Amount,
  groups: GroupColumns,
  { dialect, literal, compare }: Arithmetic,
): Condition {
  const texts = [...new Set(written.map(({ value }) => value))].map(dialect.text);
  const byName = groups.map((column) => `${column} IN (${texts.join(', ')})`);
  const byRate = [...amounts].map((amount) => compare(startingRate, '=', literal(decimal(amount))).sql);
  return { sql: [...byName, ...byRate].join(' OR '), step: 0 };
}
