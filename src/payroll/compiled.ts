// A plan made ready for people of one kind: the raises that reach them, year by year and day by day, with every figure
// in the forms that quick sums need. It says nothing of its own: who is reached, what rounds and which days count stand in the plan.
import type { Decimal } from '../number/decimal.js';
import type { Fraction } from '../number/fraction.js';
import type { RoundingMode } from '../number/rounding.js';
import { sharesAgree } from '../plan/boundaries.js';
import { type Entry as PlanEntry, type Payment as PlanPayment, payPlanOf } from '../plan/pay-plan.js';
import type { Plan, Setting } from '../plan/plans.js';
import type { Raise } from '../raise/raise.js';
import { type ColumnRuleOf, mapRule, type RuleOf } from '../rule/rule.js';
import type { Member } from '../unit/unit.js';
import { type Figure, figureOf } from './ratio.js';

/** A rule with its figures in the forms that quick sums need. */
export type QuickRule = RuleOf<Figure>;
export type ColumnRule = ColumnRuleOf<Figure>;

/** What is paid: a figure times the rate in force, or the figure itself. */
export interface Payment {
  readonly ofRate: boolean;
  readonly figure: Figure;
  readonly prorated: boolean;
  readonly slot: number;
}

export interface Entry {
  readonly raise: Raise;
  readonly from: Figure | null;
  readonly below: Figure | null;
  /** The clause that it is a part of, which selects its people and their rates where it first applies. */
  readonly clause: number | null;
  /** Null where it leaves every rate as it is. */
  readonly rule: QuickRule | null;
  readonly rounds: boolean;
  readonly payment: Payment | null;
}

export interface Day {
  readonly day: number;
  readonly entries: readonly Entry[];
  /** Whether rates are rounded once, after all of its entries. */
  readonly rounds: boolean;
  /** Whether a stretch of the year may end on it. */
  readonly isBoundary: boolean;
}

export interface Year {
  readonly year: number;
  readonly days: readonly Day[];
  /** The shares of the year between its boundaries, where the rate changes on each of them. */
  readonly shares: readonly Fraction[];
  /** Whether the pay of people whose rate does not change on every boundary comes out otherwise. */
  readonly needsEveryBoundary: boolean;
  /** The slot of an earlier year with the same pay; null where it is to be worked out. */
  readonly sameAs: number | null;
}

export interface Grain {
  readonly to: Figure;
  readonly mode: RoundingMode;
}

export interface Program {
  readonly years: readonly Year[];
  readonly periods: Figure;
  readonly grain: Grain | null;
  /** The slot of a year with the pay of a full year at the end rates; null where it is to be worked out. */
  readonly goingOutAs: number | null;
  /** Whether every figure ends, so that whole numbers of any length tell it exactly. */
  readonly isTerminating: boolean;
  readonly setting: Setting;
}

/** Of more dated days in one year not every subset is tried: people whose rates change on some of them are taken one by one. */
const mostBoundaries = 6;

/** Where sums stand: three for each contract year, then what is going out. */
export const slotsOfYear = 3;
export const payrollSlot = (year: number) => (year - 1) * slotsOfYear;
export const lumpSlot = (year: number, rollsUp: boolean) => payrollSlot(year) + (rollsUp ? 2 : 1);
export const goingOutSlot = (years: number) => years * slotsOfYear;

/** A plan for everybody who stands where this member does: the same group, lane and step, and answers to the same names. */
export function programOf(plan: Pick<Plan, 'schedule'>, member: Member, setting: Setting, years: number): Program {
  const figures: Figure[] = [];
  const figure = (decimal: Decimal) => {
    const made = figureOf(decimal);
    figures.push(made);
    return made;
  };
  const periods = figure(member.group.periods);
  const grain = setting.rounding && { to: figure(setting.rounding.to), mode: setting.rounding.mode };
  const entryOf = (entry: PlanEntry, year: number): Entry => ({
    raise: entry.scheduled.raise,
    from: entry.from && figure(entry.from),
    below: entry.below && figure(entry.below),
    clause: entry.clause,
    rule: entry.isStill ? null : mapRule(entry.rule, (value) => (value.isZero() ? null : figure(value))),
    rounds: entry.rounds,
    payment: entry.payment && paymentOf(entry.payment, year, figure),
  });
  const payings = new Map<string, number>();
  let moves = 0;
  const program = payPlanOf(plan.schedule, member, setting, years).years.map(
    ({ year, boundaries, shares: sharesOf, days: planned }): Year => {
      const days = planned.map((day): Day => ({ ...day, entries: day.entries.map((entry) => entryOf(entry, year)) }));
      const shares = sharesOf(boundaries);
      for (const { entries } of days) moves += entries.filter(({ rule }) => rule !== null).length;
      const key = shares.length > 1 ? null : `${moves} ${shares[0]?.numerator}/${shares[0]?.denominator}`;
      const sameAs = (key !== null && payings.get(key)) ?? null;
      if (key !== null && sameAs === null) payings.set(key, payrollSlot(year));
      const needsEveryBoundary = boundaries.length > mostBoundaries || !sharesAgree(boundaries, sharesOf);
      return { year, days, shares, needsEveryBoundary, sameAs: sameAs === false ? null : sameAs };
    },
  );
  return {
    years: program,
    periods,
    grain,
    goingOutAs: payings.get(`${moves} 1/1`) ?? null,
    isTerminating: figures.every(({ big }) => big !== null),
    setting,
  };
}

function paymentOf(
  { rule: { rate, amount }, prorated, rollsUp }: PlanPayment,
  year: number,
  figure: (decimal: Decimal) => Figure,
): Payment | null {
  const of = rate ?? amount;
  return of && { ofRate: rate !== null, figure: figure(of), prorated, slot: lumpSlot(year, rollsUp) };
}
