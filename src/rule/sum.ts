// rate x R + start x R0 + clause x S + amount: percents of three rates, flat amounts, and what is set to an amount.
import type { Arithmetic, RatesSeen } from './arithmetic.js';

/** A part that is null does not occur. */
export interface Sum<V> {
  readonly form: 'sum';
  readonly rate: V | null;
  /** Of the current rate R0, before any raise. */
  readonly start: V | null;
  /** Of the rate S just before the clause first applied. */
  readonly clause: V | null;
  readonly amount: V | null;
}

export const sumForm = {
  /** Whether people are summed in columns of doubles under it; one class after the other where not. */
  inColumns: true,
  value<A, V>({ rate, start, clause, amount }: Sum<V>, seen: RatesSeen<A>, math: Arithmetic<A, V>): A {
    const terms = [
      ...(rate === null ? [] : [math.times(seen.rate, rate)]),
      ...(start === null ? [] : [math.times(seen.startingRate, start)]),
      ...(clause === null ? [] : [math.times(seen.clauseRate, clause)]),
      ...(amount === null ? [] : [math.amount(amount)]),
    ];
    const [first, ...others] = terms;
    if (first === undefined) throw new Error('a sum of nothing');
    return others.reduce(math.plus, first);
  },
  map<V, W>({ rate, start, clause, amount }: Sum<V>, figure: (value: V) => W | null): Sum<W> {
    const part = (value: V | null) => (value === null ? null : figure(value));
    return { form: 'sum', rate: part(rate), start: part(start), clause: part(clause), amount: part(amount) };
  },
};
