// How a database spells what the statement says: names, texts, figures, and how wide its exact decimals are.
import type { Decimal } from '../number/decimal.js';
import { duckdb } from './duckdb.js';
import { postgres } from './postgres.js';
import { spark } from './spark.js';

/** The widest exact decimals of a database; null where they are as wide as they need to be. */
export interface Width {
  readonly digits: number;
  /** What a product's type has beyond the digits of its factors. Spark cuts decimals off where that passes the width. */
  readonly productExtra: number;
  /** Whether a product that is declared too wide is cut, and not only refused where it really is. */
  readonly cutsProducts: boolean;
  /** Factors of so many digits or fewer give a product of no more than so many, and fail where it is longer. */
  readonly word: number | null;
}

export interface Dialect {
  readonly name: string;
  readonly title: string;
  readonly width: Width | null;
  /** A name of a column or table, whatever is in it. */
  readonly identifier: (name: string) => string;
  /** A text, whatever is in it: one line, and never obeyed. */
  readonly text: (value: string) => string;
  readonly textType: string;
  /** A figure as an exact decimal. */
  readonly figure: (value: Decimal) => string;
  readonly trimmed: (sql: string) => string;
  /** Whether a text has a form, in the part of regular expressions that all of them share. */
  readonly matches: (sql: string, pattern: string) => string;
  /** Between `AS` and the parenthesis of a step. */
  readonly stepHint: string;
}

export const dialects: readonly Dialect[] = [duckdb, postgres, spark];
