// What every kind of raise says of itself: how it is written, what it does, how it is told. One kind, one file.
import type { Term } from '../calendar/term.js';
import type { Faults } from '../diagnostic/diagnostic.js';
import type { At, Span } from '../diagnostic/span.js';
import type { Field } from '../document/record.js';
import type { Decimal } from '../number/decimal.js';
import type { Money } from '../number/money.js';
import { type Rule, rateAfter } from '../rule/rule.js';
import { amount, type Outcome, type RuleTerms, type Situation, type Working } from './raise.js';
import type { Reading } from './reading.js';
import { exactMoney } from './working.js';

/** The values of an entry, by key; each kind looks at its own keys only. */
export type EntryValues = Readonly<Record<string, At<unknown> | undefined>>;

/** The part of a total that one contract year gets: so many equal ones add up or compound to it. */
export interface Portion {
  readonly total: Decimal;
  readonly years: number;
  readonly adds: 'sum' | 'compounded';
}

/** A percent of share x inflation + plus, within bounds. */
export interface Followed {
  readonly share: Decimal;
  readonly plus: Decimal;
  readonly minimum: Decimal | null;
  readonly maximum: Decimal | null;
}

/** A raise within one contract year, as a clause that spreads over years comes down to. */
export interface Occurrence<W> {
  readonly year: number;
  readonly what: W;
  /** How its percent comes from the whole: `8% / 3`; null where it is stated, or is the whole. */
  readonly derivation: Working | null;
  /** The same as data; null where the year's percent is stated. */
  readonly portion: Portion | null;
}

/** A clause that is spread over several years, in one way or in several that nobody has chosen between. */
export interface Spread<W> {
  /** The readings that are left open, the central one first; null where the split is stated. */
  readonly readings: (what: W) => readonly Reading[] | null;
  /** The headline as people say it: `8% over 3 years`. */
  readonly headline: (what: W, term: Term) => string;
  /** The last year it names, where it says how long it runs. */
  readonly lastYear: (what: W, first: number) => number | null;
  readonly check: (what: W, first: number, term: Term, at: Span, faults: Faults) => void;
  readonly occurrences: (what: W, first: number, term: Term, reading: Reading | null) => readonly Occurrence<unknown>[];
}

export interface Kind<W extends { readonly kind: string }> {
  /** The key that names it in a file. */
  readonly key: W['kind'];
  /** One line for the reference and for editors. */
  readonly says: string;
  readonly example: string;
  /** Its own key, and the keys that may stand beside it (`of`, `over`). */
  readonly fields: Readonly<Record<string, Field<unknown>>>;
  /** Reads it from an entry that has its key; undefined where a fault was recorded. */
  readonly make: (values: EntryValues, at: Span, faults: Faults) => W | undefined;
  /** Amounts in the unit's money. They mean one thing only among people paid per the same period. */
  readonly amounts: (what: W) => readonly At<Money>[];
  /** In words, for explanations: `5%`, `$1,000 flat`. Its key and its amounts where left out. */
  readonly describe?: (what: W, amount: (money: Money) => string) => string;
  /** What it makes of a rate, as data: what every way of reckoning reads. */
  readonly rule: (what: W, terms: RuleTerms) => Rule;
  /** The same rate, and how it comes about; its description and the rate that it was applied to where left out. */
  readonly apply?: (what: W, situation: Situation) => Outcome;
  readonly spread?: Spread<W>;
  /** Whether it follows inflation, and so needs an assumption about it. */
  readonly needsInflation?: true;
  /** How its percent comes from inflation, where it does. */
  readonly follows?: (what: W) => Followed;
  /** Whether it speaks of the steps of a salary schedule, and so needs one. */
  readonly needsSchedule?: true;
  /** Whether it takes effect on first days of contract years alone, and so takes no `date`. */
  readonly byYearOnly?: true;
}

/** An outcome that moves the rate, or leaves it. */
export function moves(rate: Outcome['rate'], working: Outcome['working'], percent: Outcome['percent'] = null): Outcome {
  return { rate, payment: null, percent, working };
}

/** The value of a key that an entry has; a fault was recorded where it is missing. */
export function given<T>(values: EntryValues, key: string): At<T> | undefined {
  return values[key] as At<T> | undefined;
}

/** A kind that has words for all it does. */
export type ToldKind<W extends { readonly kind: string }> = Kind<W> & Required<Pick<Kind<W>, 'describe' | 'apply'>>;

/** Gives a kind that is no more than its rule the words of its key: `round-up-to $500`, `round-up-to 500.00 of 40,120.00`. */
export function withWords<W extends { readonly kind: string }>(kind: Kind<W>): ToldKind<W> {
  const describe = (what: W, show: (money: Money) => string) =>
    [kind.key, ...kind.amounts(what).map(({ value }) => show(value))].join(' ');
  return {
    describe,
    apply(what, situation) {
      const words = describe(what, (money) => exactMoney(money.amount));
      return moves(rateAfter(kind.rule(what, situation), situation), [`${words} of `, amount(situation.rate)]);
    },
    ...kind,
  };
}
