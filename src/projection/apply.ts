// One raise applied to one pay point, whose rate may be the sum of components that are raised by themselves.
import { type Decimal, one, order, zero } from '../number/decimal.js';
import { type Rounding, roundRate } from '../number/rounding.js';
import type { Entry } from '../plan/pay-plan.js';
import { kindOf } from '../raise/registry.js';
import { isInSpan } from '../raise/selector.js';
import { isProportional, rateAfter } from '../rule/rule.js';
import type { Member } from '../unit/unit.js';
import type { Step, StepPart } from './projection.js';

/** The people that a clause selected when it first applied, and their rates then. */
export interface Clause {
  readonly selects: boolean;
  readonly rates: readonly Decimal[];
}

export interface Applied {
  /** The rate's components after it, before any rounding. */
  readonly rates: readonly Decimal[];
  readonly payment: Decimal | null;
}

export const sumOfRates = (rates: readonly Decimal[]) =>
  rates.length === 1 && rates[0] ? rates[0] : rates.reduce((sum, rate) => sum.plus(rate), zero);

/** The rates that a pay point starts from: its components, or the one that it is. */
export const startingRates = ({ payPoint }: Member): readonly Decimal[] =>
  payPoint.components.length === 0 ? [payPoint.rate] : payPoint.components.map(({ rate }) => rate);

/** What an entry finds when it applies: the rates in force, those of today, and those when its clause first applied. */
interface Found {
  readonly rates: readonly Decimal[];
  readonly starts: readonly Decimal[];
  readonly clause: Clause;
}

/** The rates that one entry looks at; null where it does not select them. */
export function foundBy(
  entry: Entry,
  rates: readonly Decimal[],
  starts: readonly Decimal[],
  clauses: Map<number, Clause>,
): Found | null {
  let clause = entry.clause === null ? undefined : clauses.get(entry.clause);
  if (clause === undefined) {
    clause = { selects: isInSpan(sumOfRates(rates), entry.from, entry.below), rates };
    if (entry.clause !== null) clauses.set(entry.clause, clause);
  }
  if (!clause.selects) return null;
  return { rates, starts: entry.lift === one ? starts : starts.map((start) => start.mul(entry.lift)), clause };
}

const wholly = ({ rates, starts, clause }: Found) => ({
  rate: sumOfRates(rates),
  startingRate: sumOfRates(starts),
  clauseRate: sumOfRates(clause.rates),
});

const partly = ({ rates, starts, clause }: Found, i: number) => {
  const rate = rates[i] ?? zero;
  return { rate, startingRate: starts[i] ?? rate, clauseRate: clause.rates[i] ?? rate };
};

/** Whether the components are raised one by one: by a percent, or by what names some of them. */
const isByPart = ({ parts, rule }: Entry, after: Decimal, rate: Decimal) =>
  parts !== null || (isProportional(rule) && order(after, rate) !== 0);

/** What one entry makes of the rates. */
export function applied(entry: Entry, found: Found): Applied {
  const { rates } = found;
  const { rule, payment, parts } = entry;
  const seen = wholly(found);
  if (payment !== null) return { rates, payment: rateAfter(payment.rule, seen) };
  if (entry.isStill) return { rates, payment: null };
  const after = rateAfter(rule, seen);
  if (rates.length === 1) return { rates: [after], payment: null };
  if (isByPart(entry, after, seen.rate)) {
    const own = rates.map((rate, i) => (parts?.[i] === false ? rate : rateAfter(rule, partly(found, i))));
    return { rates: own, payment: null };
  }
  // What is no percent moves the sum, and the first component takes the difference.
  const [first = zero, ...others] = rates;
  return { rates: [first.plus(after).minus(seen.rate), ...others], payment: null };
}

/** The same as a step of the trail, with how it came about. */
export function stepOf(entry: Entry, found: Found, { rates: after, payment }: Applied, member: Member): Step {
  const { raise, what, year, day, derivation } = entry.scheduled;
  const { priorInflation, isAddedStep, parts } = entry;
  const kind = kindOf(what);
  const terms = { priorInflation, isAddedStep, periods: member.group.periods };
  const seen = wholly(found);
  const whole = kind.apply(what, { ...terms, ...seen });
  const isOne = found.rates.length === 1 || payment !== null || !isByPart(entry, whole.rate, seen.rate);
  const steps = isOne
    ? []
    : found.rates.map((rate, i): StepPart => {
        const isReached = parts?.[i] !== false;
        const working = isReached ? kind.apply(what, { ...terms, ...partly(found, i) }).working : null;
        return { name: member.payPoint.components[i]?.name ?? '', working, after: after[i] ?? rate, rounded: null };
      });
  return {
    ...{ year, day, raise, what, derivation, payment },
    before: seen.rate,
    after: sumOfRates(after),
    rounded: null,
    // A percent of one component is none of the rate.
    percent: parts !== null && !isOne ? null : whole.percent,
    working: whole.working,
    parts: steps,
  };
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
