// A plan made ready for people of one kind: the raises that reach them, year by year and day by day, with every figure
// in the forms that quick sums need. It says nothing of its own: each rule comes from the kind of raise.
import { sharesOfYear } from '../calendar/stretch.js';
import { inflationOf } from '../inflation/inflation.js';
import type { Decimal } from '../number/decimal.js';
import type { Fraction } from '../number/fraction.js';
import type { Rounding, RoundingMode } from '../number/rounding.js';
import type { Plan, Setting } from '../plan/plans.js';
import type { Scheduled } from '../plan/schedule.js';
import { reaches } from '../proposal/reach.js';
import { paymentRule } from '../raise/lump-sum.js';
import type { Raise } from '../raise/raise.js';
import { kindOf } from '../raise/registry.js';
import { type ColumnRuleOf, leavesRate, mapRule, type RuleOf } from '../rule/rule.js';
import type { Member } from '../unit/unit.js';
import { allSubsetsAgree } from './boundaries.js';
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
  const reached = reachedBy(plan.schedule, member);
  const entryOf = (entry: Scheduled, rounds: boolean): Entry => {
    const { raise, what, year, index, isPartOfClause } = entry;
    const priorInflation = setting.inflation && inflationOf(setting.inflation, year - 1);
    const rule = kindOf(what).rule(what, { priorInflation, isAddedStep: false });
    return {
      raise,
      from: raise.who.from && figure(raise.who.from.value.amount),
      below: raise.who.below && figure(raise.who.below.value.amount),
      clause: isPartOfClause ? index : null,
      rule: leavesRate(rule) ? null : mapRule(rule, (value) => (value.isZero() ? null : figure(value))),
      rounds,
      payment: paymentOf(entry, member, figure),
    };
  };
  const payings = new Map<string, number>();
  let moves = 0;
  const program = Array.from({ length: years }, (_, i): Year => {
    const year = i + 1;
    const days = daysOf(reached, year).map((entries) => dayOf(entries, setting.rounding, entryOf));
    const boundaries = days.filter(({ isBoundary }) => isBoundary).map(({ day }) => day);
    const shares = sharesOfYear(setting.horizon, setting.start, year, boundaries);
    for (const { entries } of days) moves += entries.filter(({ rule }) => rule !== null).length;
    const key = shares.length > 1 ? null : `${moves} ${shares[0]?.numerator}/${shares[0]?.denominator}`;
    const sameAs = (key !== null && payings.get(key)) ?? null;
    if (key !== null && sameAs === null) payings.set(key, payrollSlot(year));
    const needsEveryBoundary = !allSubsetsAgree(setting, year, boundaries);
    return { year, days, shares, needsEveryBoundary, sameAs: sameAs === false ? null : sameAs };
  });
  return {
    years: program,
    periods,
    grain,
    goingOutAs: payings.get(`${moves} 1/1`) ?? null,
    isTerminating: figures.every(({ big }) => big !== null),
    setting,
  };
}

/** The raises of a schedule that reach a member by name. */
function reachedBy(schedule: readonly Scheduled[], member: Member): readonly Scheduled[] {
  const known = new Map<Raise, boolean>();
  return schedule.filter(({ raise }) => {
    const is = known.get(raise) ?? reaches(raise.who, member);
    known.set(raise, is);
    return is;
  });
}

function daysOf(schedule: readonly Scheduled[], year: number): readonly (readonly Scheduled[])[] {
  const days = new Map<number, Scheduled[]>();
  for (const entry of schedule) {
    if (entry.year !== year) continue;
    const day = days.get(entry.day) ?? [];
    day.push(entry);
    days.set(entry.day, day);
  }
  return [...days.values()];
}

function dayOf(
  scheduled: readonly Scheduled[],
  rounding: Rounding | null,
  entryOf: (entry: Scheduled, rounds: boolean) => Entry,
): Day {
  // Of one entry alone, rounding after it is rounding at the end of its day.
  const roundsEach = rounding !== null && (rounding.when === 'each-raise' || scheduled.length === 1);
  const entries = scheduled.map((entry) => entryOf(entry, roundsEach));
  const day = scheduled[0]?.day ?? 0;
  const moves = entries.some(({ rule }) => rule !== null);
  return { day, entries, rounds: moves && rounding !== null && !roundsEach, isBoundary: moves && day > 0 };
}

function paymentOf({ what, year }: Scheduled, member: Member, figure: (decimal: Decimal) => Figure): Payment | null {
  if (what.kind !== 'lump-sum') return null;
  const { rate, amount } = paymentRule(what, member.group.periods);
  const of = rate ?? amount;
  const { prorated, rollsUp } = what;
  return of && { ofRate: rate !== null, figure: figure(of), prorated, slot: lumpSlot(year, rollsUp) };
}
