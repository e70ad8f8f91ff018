// One raise applied to one pay point, whose rate may be the sum of components that are raised by themselves.
import { type Inflation, inflationOf } from '../inflation/inflation.js';
import { type Decimal, one, order, zero } from '../number/decimal.js';
import { factor } from '../number/percent.js';
import { type Rounding, roundRate } from '../number/rounding.js';
import type { Scheduled } from '../plan/schedule.js';
import { componentsReached, reaches } from '../proposal/reach.js';
import { kindOf } from '../raise/registry.js';
import type { Rule } from '../raise/rule.js';
import { selectsRate } from '../raise/selector.js';
import type { AddedStep, Member, PayPoint } from '../unit/unit.js';
import type { Step, StepPart } from './projection.js';

/** The people that a clause selected when it first applied, and their rates then. */
export interface Clause {
  readonly selects: boolean;
  readonly rates: readonly Decimal[];
}

export interface Applied {
  readonly step: Omit<Step, 'before' | 'rounded'>;
  /** The rate's components after it, before any rounding. */
  readonly rates: readonly Decimal[];
}

export const sumOfRates = (rates: readonly Decimal[]) =>
  rates.length === 1 && rates[0] ? rates[0] : rates.reduce((so, rate) => so.plus(rate), zero);

/** The rates that a pay point starts from: its components, or the one that it is. */
export const startingRates = ({ payPoint }: Member): readonly Decimal[] =>
  payPoint.components.length === 0 ? [payPoint.rate] : payPoint.components.map(({ rate }) => rate);

/** What one raise does; null where it does not reach this pay point. */
export function applyRaise(
  entry: Scheduled,
  rates: readonly Decimal[],
  member: Member,
  clauses: Map<number, Clause>,
  inflation: Inflation | null,
): Applied | null {
  const { raise, what, year, day, index, derivation } = entry;
  const rate = sumOfRates(rates);
  const isAddedStep = member.payPoint.cell?.added.some((one) => one.raise === raise && one.year === year) ?? false;
  const standing = { group: member.group, payPoint: standingAs(member.payPoint, entry) };
  let clause = clauses.get(index);
  if (clause === undefined || !entry.isPartOfClause) {
    clause = { selects: isAddedStep || (reaches(raise.who, standing) && selectsRate(raise.who, rate)), rates };
    clauses.set(index, clause);
  }
  if (!clause.selects) return null;
  const kind = kindOf(what);
  const terms = {
    priorInflation: inflation && inflationOf(inflation, year - 1),
    isAddedStep,
    periods: member.group.periods,
  };
  const lift = liftOf(member.payPoint, entry);
  const starts = startingRates(member).map((start) => start.mul(lift));
  const told = { year, day, raise, what, derivation, parts: [] };
  const seen = { rate, startingRate: sumOfRates(starts), clauseRate: sumOfRates(clause.rates) };
  const whole = kind.apply(what, { ...terms, ...seen });
  if (rates.length === 1) return { step: { ...told, after: whole.rate, ...whole }, rates: [whole.rate] };
  const reached = componentsReached(raise.who, standing);
  const isForSome = reached.includes(false);
  const isStill = whole.payment !== null || (!isForSome && order(whole.rate, rate) === 0);
  if (isStill) return { step: { ...told, after: whole.rate, ...whole }, rates };
  if (!isForSome && !isProportional(kind.rule(what, terms))) {
    // What is no percent moves the sum, and the first component takes the difference.
    const [first = zero, ...others] = rates;
    return { step: { ...told, after: whole.rate, ...whole }, rates: [first.plus(whole.rate).minus(rate), ...others] };
  }
  const outcomes = rates.map((part, i) => {
    if (reached[i] !== true) return null;
    const own = { rate: part, startingRate: starts[i] ?? part, clauseRate: clause.rates[i] ?? part };
    return kind.apply(what, { ...terms, ...own });
  });
  const after = outcomes.map((outcome, i) => outcome?.rate ?? rates[i] ?? zero);
  const parts = outcomes.map(
    (outcome, i): StepPart => ({
      name: member.payPoint.components[i]?.name ?? '',
      working: outcome?.working ?? null,
      after: after[i] ?? zero,
      rounded: null,
    }),
  );
  // A percent of one component is none of the rate.
  const percent = isForSome ? null : whole.percent;
  return { step: { ...told, ...whole, percent, parts, after: sumOfRates(after) }, rates: after };
}

/** What a cell answers to when a raise applies: a step that is yet to be added moves with the top one that it will be above. */
function standingAs(payPoint: PayPoint, entry: Scheduled): PayPoint {
  return payPoint.cell?.added.find((one) => isYetToBe(one, entry))?.above ?? payPoint;
}

const isYetToBe = (one: AddedStep, { year, day, index }: Scheduled) =>
  year < one.year || (year === one.year && day === 0 && index < one.index);

/** How much higher the starting rate of a step is that was added: 1.04 above a top step of 45,000 it is 46,800. */
function liftOf({ cell }: PayPoint, entry: Scheduled): Decimal {
  const there = (cell?.added ?? []).filter((added) => !isYetToBe(added, entry));
  return there.reduce(
    (so, { raise: { what } }) => (what.kind === 'add-top-step' ? so.mul(factor(what.percent)) : so),
    one,
  );
}

/** Whether a rule takes every component of a rate in proportion, so that they may be raised one by one. */
function isProportional(rule: Rule): boolean {
  return rule.form === 'sum' && rule.amount === null;
}

/** Components rounded one by one; those that a raise left alone are left alone. */
export function roundRates(
  after: readonly Decimal[],
  before: readonly Decimal[],
  rounding: Rounding,
): readonly Decimal[] {
  return after.map((rate, i) => {
    const was = before[i];
    return was !== undefined && order(rate, was) === 0 ? rate : roundRate(rate, rounding);
  });
}
