// The statement as steps: each adds columns to the rows of the one before, and a column stands in the first step in
// which everything that it is made of is there.
import { type Amount, type Condition, digitsOf } from './amount.js';
import type { Arithmetic } from './arithmetic.js';

export interface Column {
  readonly name: string;
  readonly sql: string;
  /** What it is, for the reader of the statement. */
  readonly says: string | null;
}

export interface Steps {
  /** Adds a column; the amount speaks of it by its name. */
  readonly define: (name: string, amount: Amount, says?: string) => Amount;
  readonly decide: (name: string, condition: Condition, says?: string) => Condition;
  /** The columns of each step, the first being step 1. */
  readonly all: readonly (readonly Column[])[];
}

export function openSteps({ narrow }: Pick<Arithmetic, 'narrow'>): Steps {
  const all: Column[][] = [];
  const add = (step: number, column: Column) => {
    while (all.length <= step) all.push([]);
    all[step]?.push(column);
  };
  return {
    all,
    define(name, amount, says) {
      add(amount.step, { name, sql: narrow(amount).sql, says: says ?? null });
      return { ...amount, sql: name, declared: digitsOf(amount), step: amount.step + 1, isLoose: false };
    },
    decide(name, condition, says) {
      add(condition.step, { name, sql: condition.sql, says: says ?? null });
      return { sql: name, step: condition.step + 1 };
    },
  };
}

export interface Step {
  readonly name: string;
  readonly says: string | null;
  readonly sql: string;
}
