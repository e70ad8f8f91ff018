// What a raise makes of a rate, as data, and what it comes to: the one definition that the exact fold, the quick sums of a
// roster, the SQL and the formulas of a workbook are made from. A new form is one file, and its two lines here.
import { type Decimal, one, order } from '../number/decimal.js';
import { roundRate } from '../number/rounding.js';
import type { Arithmetic, RatesSeen } from './arithmetic.js';
import { type Best, bestForm } from './best.js';
import { type Rounded, roundedForm } from './rounded.js';
import { type Sum, sumForm } from './sum.js';

export type { Sum } from './sum.js';

/** A form whose figures are of the kind V, and whose inner rules are of the kind R. */
export type FormOf<V, R> = Sum<V> | Best<R> | Rounded<V, R>;

/** A rule whose figures are of the kind V: decimals, or what an interpreter has made of them. */
export type RuleOf<V> = Sum<V> | Best<RuleOf<V>> | Rounded<V, RuleOf<V>>;
/** A rule as a document holds it: sums in a way of their own, S, and every other form with its figures as digits. */
export type WrittenRule<S> = S | Best<WrittenRule<S>> | Rounded<string, WrittenRule<S>>;
export type Rule = RuleOf<Decimal>;

/** What columns of doubles know how to sum. */
export type ColumnRuleOf<V> = Sum<V> | Best<ColumnRuleOf<V>>;

const forms = { sum: sumForm, greatest: bestForm, least: bestForm, rounded: roundedForm } as const;

/** What every form says of itself. */
interface Form {
  readonly inColumns: boolean;
  readonly value: <A, V, R>(rule: FormOf<V, R>, seen: RatesSeen<A>, math: Arithmetic<A, V>, of: (rule: R) => A) => A;
  readonly map: <V, W, R, S>(rule: FormOf<V, R>, figure: (value: V) => W | null, of: (rule: R) => S) => FormOf<W, S>;
}

const formOf = ({ form }: { readonly form: RuleOf<unknown>['form'] }) => forms[form] as unknown as Form;

export const formNames: readonly string[] = Object.keys(forms);

/** What a form comes to, where the rules within it are known to come to something. */
export function outcomeOfForm<A, V, R>(
  rule: FormOf<V, R>,
  seen: RatesSeen<A>,
  math: Arithmetic<A, V>,
  of: (rule: R) => A,
): A {
  return formOf(rule).value(rule, seen, math, of);
}

/** The rate after a rule: R x 1.03 of 35,500 is 36,565; the greatest of R and 40,000 is 40,000. */
export function outcomeOf<A, V>(rule: RuleOf<V>, seen: RatesSeen<A>, math: Arithmetic<A, V>): A {
  return outcomeOfForm(rule, seen, math, (option) => outcomeOf(option, seen, math));
}

/** The same form with other figures and other rules within it; null leaves a part of a sum out. */
export function mapForm<V, W, R, S>(
  rule: FormOf<V, R>,
  figure: (value: V) => W | null,
  of: (rule: R) => S,
): FormOf<W, S> {
  return formOf(rule).map(rule, figure, of);
}

/** The same rule with other figures. */
export function mapRule<V, W>(rule: RuleOf<V>, figure: (value: V) => W | null): RuleOf<W> {
  return mapForm(rule, figure, (option: RuleOf<V>) => mapRule(option, figure));
}

/** A rule and all that stand in it. */
export function rulesIn<V>(rule: RuleOf<V>): readonly RuleOf<V>[] {
  const all = [rule];
  mapForm(
    rule,
    (value: V) => value,
    (inner: RuleOf<V>) => all.push(...rulesIn(inner)),
  );
  return all;
}

/** Whether everything in it can be summed in columns of doubles. */
export function isInColumns<V>(rule: RuleOf<V>): rule is ColumnRuleOf<V> {
  return rulesIn(rule).every((one) => formOf(one).inColumns);
}

/** Decimals, which every other arithmetic is held against. */
const exact: Arithmetic<Decimal, Decimal> = {
  amount: (figure) => figure,
  times: (rate, factor) => (factor === one ? rate : rate.mul(factor)),
  plus: (left, right) => left.plus(right),
  best(which, outcomes) {
    const wanted = which === 'greatest' ? 1 : -1;
    return outcomes.reduce((best, next) => (order(next, best) === wanted ? next : best));
  },
  toMultiple: (rate, to, mode) => roundRate(rate, { to, mode, when: 'each-raise' }),
};

export const rateAfter = (rule: Rule, seen: RatesSeen<Decimal>): Decimal => outcomeOf(rule, seen, exact);

const nothing: Sum<Decimal> = { form: 'sum', rate: null, start: null, clause: null, amount: null };

/** R stays R: what a lump sum makes of a rate. */
export const unchanged: Sum<Decimal> = { ...nothing, rate: one };

/** `sumOf({ rate: 1.03 })` is R x 1.03; `sumOf({ rate: 1, amount: 1000 })` is R + 1,000. */
export function sumOf(parts: Partial<Omit<Sum<Decimal>, 'form'>>): Sum<Decimal> {
  return { ...nothing, ...parts };
}

/** R stays R, whatever it is: a lump sum, a raise of 0%. */
export function leavesRate(rule: Rule): boolean {
  if (rule.form !== 'sum' || rule.rate === null || !rule.rate.eq(one)) return false;
  return [rule.start, rule.clause, rule.amount].every((part) => part === null || part.isZero());
}

/** Whether it takes every part of a rate in proportion, so that they may be raised one by one. */
export function isProportional(rule: Rule): boolean {
  return rule.form === 'sum' && rule.amount === null;
}
