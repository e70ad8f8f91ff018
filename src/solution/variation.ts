// What may be added to a proposal to reach a target: one more raise, after everything that the proposal itself does.
import type { Span } from '../diagnostic/span.js';
import { type Decimal, whole } from '../number/decimal.js';
import type { Proposal } from '../proposal/proposal.js';
import type { Raise } from '../raise/raise.js';
import { everybody } from '../raise/selector.js';

/** The kinds of raise that can be solved for, by the word of `--vary`. */
export const variations = ['every-year', 'year-1', 'lump-sum', 'flat'] as const;
export type Vary = (typeof variations)[number];

/** Whether it is counted in percent (steps of 0.01%) or in money (steps of a cent). */
export const takenIn = (vary: Vary): 'percent' | 'money' =>
  vary === 'every-year' || vary === 'year-1' ? 'percent' : 'money';

/** How far a search goes, in steps: +1000% and -99.99%, or 15 digits of money. */
export function reachOf(vary: Vary): { readonly most: number; readonly least: number } {
  if (takenIn(vary) === 'percent') return { most: 100_000, least: -9_999 };
  return { most: 999_999_999_999_999, least: -999_999_999_999_999 };
}

/** So many steps as a figure: 33 steps are 0.33. */
export const amountOf = (steps: number): Decimal => whole(steps).mul('0.01');

/**
 * The raise that so many steps stand for: 33 steps of `every-year` are 0.33% on the first day of every contract year.
 *
 * `year-1` is a percent, `flat` an amount on the rate, `lump-sum` a payment: each once, on the first day of year 1.
 */
export function addedRaise(vary: Vary, steps: number, at: Span): Raise {
  const amount = amountOf(steps);
  const years = [{ first: 1, last: vary === 'every-year' ? null : 1 }];
  const raise = { when: { by: 'year', years, at }, who: everybody, note: null, at } as const;
  if (takenIn(vary) === 'percent') return { ...raise, what: { kind: 'percent', percent: amount, of: 'rate' } };
  const money = { value: { amount, symbol: null }, at };
  if (vary === 'flat') return { ...raise, what: { kind: 'flat', amount: money } };
  return { ...raise, what: { kind: 'lump-sum', amount: { money }, rollsUp: false, prorated: false } };
}

/** The added raise as a file writes it: `{year: every, percent: 0.33%}`, `{year: 1, lump-sum: 737.10}`. */
export function raiseAsWritten(vary: Vary, added: string | null): string | null {
  if (added === null) return null;
  if (takenIn(vary) === 'money') return `{year: 1, ${vary}: ${added}}`;
  return `{year: ${vary === 'every-year' ? 'every' : '1'}, percent: ${added}%}`;
}

/** A proposal with one more raise at the end of its list, and so the last of its day. */
export function withRaise(proposal: Proposal, raise: Raise): Proposal {
  return { ...proposal, raises: [...proposal.raises, raise] };
}
