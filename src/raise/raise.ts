// A raise as a proposal states it: when, for whom, what. It either moves the rate or pays once, and it never forgets
// the line it was written on.
import type { PlainDate } from '../calendar/date.js';
import type { YearRange } from '../calendar/years.js';
import type { At, Span } from '../diagnostic/span.js';
import type { Decimal } from '../number/decimal.js';
import type { What } from './registry.js';
import type { Selector } from './selector.js';

export type When =
  | { readonly by: 'year'; readonly years: readonly YearRange[]; readonly at: Span }
  | { readonly by: 'date'; readonly date: At<PlainDate> };

export interface Raise {
  readonly when: When;
  readonly who: Selector;
  readonly what: What;
  readonly note: string | null;
  readonly at: Span;
}

/** What a raise goes by, beside the rates of the pay point. */
export interface RuleTerms {
  /** Inflation of the contract year before, in percent; null where nobody has assumed any. */
  readonly priorInflation: Decimal | null;
  /** Whether the pay point is the very step that an `add-top-step` adds. */
  readonly isAddedStep: boolean;
}

/** What a raise sees when it applies to a pay point. */
export interface Situation extends RuleTerms {
  /** The rate in force just before it. */
  readonly rate: Decimal;
  /** The current rate R0, before any raise. */
  readonly startingRate: Decimal;
  /** The rate just before the clause first applied; what "8% of the old rate, spread" refers to. */
  readonly clauseRate: Decimal;
  /** Pay periods of a full year. */
  readonly periods: Decimal;
}

/** An amount within a working, which is shown with its cents: `37,275.00`. */
export interface Amount {
  readonly money: Decimal;
}

/** How a figure was arrived at: words and the figures between them, `37,275.00 x 1.035`. */
export type Working = readonly (string | Decimal | Amount)[];

export const amount = (money: Decimal): Amount => ({ money });

/** What a raise does: the rate after it, and a payment where it pays once. */
export interface Outcome {
  readonly rate: Decimal;
  readonly payment: Decimal | null;
  /** The percent that was applied, where the raise is one; what plain-sum adds up. */
  readonly percent: Decimal | null;
  readonly working: Working;
}
