// A plan for whoever stands at one pay point: years, days and entries, each entry with the parts of pay that it reaches and
// the rule that it comes down to. It is made once; the exact fold, the quick sums, the SQL and one person's sums walk it.
import { sharesOfYear } from '../calendar/stretch.js';
import { inflationOf } from '../inflation/inflation.js';
import { type Decimal, one } from '../number/decimal.js';
import type { Fraction } from '../number/fraction.js';
import { factor } from '../number/percent.js';
import { componentsReached, reaches } from '../proposal/reach.js';
import { paymentRule } from '../raise/lump-sum.js';
import { kindOf } from '../raise/registry.js';
import { leavesRate, type Rule, type Sum } from '../rule/rule.js';
import type { AddedStep, Member, PayPoint } from '../unit/unit.js';
import type { Setting } from './plans.js';
import type { Scheduled } from './schedule.js';

/** A lump sum: what is paid, and to whom. */
export interface Payment {
  readonly rule: Sum<Decimal>;
  readonly prorated: boolean;
  readonly rollsUp: boolean;
}

/** One raise on one day, for those whom its names mean. */
export interface Entry {
  readonly scheduled: Scheduled;
  /** The span of rates that it is for. */
  readonly from: Decimal | null;
  readonly below: Decimal | null;
  /** The clause that it is a part of, which selects its people and their rates where it first applies. */
  readonly clause: number | null;
  /** Which parts of the rate it reaches by their names; null for all of them. */
  readonly parts: readonly boolean[] | null;
  readonly rule: Rule;
  /** Whether it leaves every rate as it is. */
  readonly isStill: boolean;
  /** Whether the rate is rounded after it. */
  readonly rounds: boolean;
  readonly payment: Payment | null;
  readonly priorInflation: Decimal | null;
  /** The very step that it adds to a salary schedule, whose people it reaches whatever its names are. */
  readonly isAddedStep: boolean;
  /** How much higher the starting rate of a step is that was added before: 1.04 above a top step of 45,000 it is 46,800. */
  readonly lift: Decimal;
}

export interface Day {
  /** Days into the contract year; 0 is its first day. */
  readonly day: number;
  readonly entries: readonly Entry[];
  /** Whether rates are rounded once, after all of its entries. */
  readonly rounds: boolean;
  /** Whether a stretch of the year may end on it. */
  readonly isBoundary: boolean;
}

export interface PlanYear {
  readonly year: number;
  readonly days: readonly Day[];
  /** The days on which a stretch may end. */
  readonly boundaries: readonly number[];
  /** The shares of the year between some of its boundaries, those on which the rate does change. */
  readonly shares: (changing: readonly number[]) => readonly Fraction[];
}

export interface PayPlan {
  readonly years: readonly PlanYear[];
  readonly setting: Setting;
}

/** The plan of a proposal for everybody who stands where this member does and answers to the same names. */
export function payPlanOf(schedule: readonly Scheduled[], member: Member, setting: Setting, years: number): PayPlan {
  const clauses = new Map<number, boolean>();
  const entries = schedule.flatMap((scheduled) => entryOf(scheduled, member, setting, clauses) ?? []);
  return { years: Array.from({ length: years }, (_, i) => yearOf(i + 1, entries, setting)), setting };
}

function yearOf(year: number, entries: readonly Entry[], setting: Setting): PlanYear {
  const { horizon, start, rounding } = setting;
  const own = entries.filter(({ scheduled }) => scheduled.year === year);
  const days = [...new Set(own.map(({ scheduled }) => scheduled.day))].map((day): Day => {
    const here = own.filter(({ scheduled }) => scheduled.day === day);
    const moves = here.some(({ isStill }) => !isStill);
    // Of one entry alone, rounding after it is rounding at the end of its day.
    const rounds = rounding !== null && (rounding.when === 'each-raise' || here.length === 1);
    return {
      day,
      entries: rounds ? here.map((entry) => ({ ...entry, rounds })) : here,
      rounds: moves && rounding !== null && !rounds,
      isBoundary: moves && day > 0,
    };
  });
  const boundaries = days.filter(({ isBoundary }) => isBoundary).map(({ day }) => day);
  const known = new Map<string, readonly Fraction[]>();
  const shares = (changing: readonly number[]) => {
    const key = changing.join(' ');
    const found = known.get(key) ?? sharesOfYear(horizon, start, year, changing);
    known.set(key, found);
    return found;
  };
  return { year, days, boundaries, shares };
}

/** An entry as it reaches a pay point; null where its names do not mean it. A clause means whom it meant when it first applied. */
function entryOf(
  scheduled: Scheduled,
  member: Member,
  { inflation }: Setting,
  clauses: Map<number, boolean>,
): Entry | null {
  const { raise, what, year, index, isPartOfClause } = scheduled;
  const { group, payPoint } = member;
  const isAddedStep = payPoint.cell?.added.some((added) => added.raise === raise && added.year === year) ?? false;
  const standing = { group, payPoint: standingAs(payPoint, scheduled) };
  const known = isPartOfClause ? clauses.get(index) : undefined;
  const isReached = known ?? (isAddedStep || reaches(raise.who, standing));
  clauses.set(index, isReached);
  if (!isReached) return null;
  const priorInflation = inflation && inflationOf(inflation, year - 1);
  const rule = kindOf(what).rule(what, { priorInflation, isAddedStep });
  const parts = payPoint.components.length === 0 ? null : componentsReached(raise.who, standing);
  const isPaid = what.kind === 'lump-sum';
  return {
    scheduled,
    from: isAddedStep ? null : (raise.who.from?.value.amount ?? null),
    below: isAddedStep ? null : (raise.who.below?.value.amount ?? null),
    clause: isPartOfClause ? index : null,
    parts: parts?.includes(false) ? parts : null,
    rule,
    isStill: leavesRate(rule),
    rounds: false,
    payment: isPaid ? { rule: paymentRule(what, group.periods), prorated: what.prorated, rollsUp: what.rollsUp } : null,
    priorInflation,
    isAddedStep,
    lift: liftOf(payPoint, scheduled),
  };
}

/** What a cell answers to when a raise applies: a step that is yet to be added moves with the top one that it will be above. */
function standingAs(payPoint: PayPoint, scheduled: Scheduled): PayPoint {
  return payPoint.cell?.added.find((added) => isYetToBe(added, scheduled))?.above ?? payPoint;
}

const isYetToBe = (added: AddedStep, { year, day, index }: Scheduled) =>
  year < added.year || (year === added.year && day === 0 && index < added.index);

function liftOf({ cell }: PayPoint, scheduled: Scheduled): Decimal {
  const there = (cell?.added ?? []).filter((added) => !isYetToBe(added, scheduled));
  return there.reduce(
    (lift, { raise: { what } }) => (what.kind === 'add-top-step' ? lift.mul(factor(what.percent)) : lift),
    one,
  );
}
