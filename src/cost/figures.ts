// What is made of the sums of people: the figures of costing.md, each under its one name.
import { contractYears, lengthInYears, shareOfYear, type Term } from '../calendar/term.js';
import { type Decimal, hundred, quotient, rounded, roundedQuotient, whole, zero } from '../number/decimal.js';
import type { Percent } from '../number/percent.js';
import { percentOf } from '../number/percent.js';
import type { Head, Tally } from './tally.js';

export const yearFigures = ['payroll', 'lump-sums', 'cost-over-base', 'new-money', 'step-cost', 'roll-up'] as const;
export type YearFigure = (typeof yearFigures)[number];

export const termFigures = ['settlement-cost', 'going-out-payroll', 'carry-over', 'per-fte'] as const;
export type TermFigure = (typeof termFigures)[number];

/** Figures in money, to the cent; null where there is none. */
export type Figures<K extends string> = Readonly<Record<K, Decimal | null>>;

export interface CostYear {
  readonly year: number;
  readonly figures: Figures<YearFigure>;
  /** The part of the lump sums that the roll-up is paid on. */
  readonly rollingLumpSums: Decimal;
}

/** What a proposal costs under one reading. */
export interface Cost {
  readonly years: readonly CostYear[];
  readonly figures: Figures<TermFigure>;
}

/** What the figures rest on beside the sums. */
export interface CostTerms {
  readonly horizon: Term;
  /** In percent of pay; null where the unit states none. */
  readonly rollUp: Percent | null;
}

/**
 * The cost of a payroll of $1,000,000 at 3, 3, 3%: over base 30,000; 60,900; 92,727; new money 30,000; 30,900; 31,827;
 * settlement cost 183,627, and 215,119.03 with a roll-up of 17.15%.
 */
export function costOf(tally: Tally, head: Head, { horizon, rollUp }: CostTerms): Cost {
  const years = tally.years.map(({ payroll, lumpSums, rollingLumpSums, movement }, index): CostYear => {
    const { numerator, denominator } = shareOfYear(horizon, index + 1);
    const isPart = numerator !== denominator;
    const base = isPart ? quotient(head.payroll.mul(numerator), whole(denominator)) : head.payroll;
    const overBase = rounded(payroll.plus(lumpSums).minus(base), 2);
    const rolling = overBase.minus(lumpSums).plus(rollingLumpSums);
    const before = index === 0 ? head.payroll : (tally.years[index - 1]?.payroll ?? zero);
    const figures = {
      payroll,
      'lump-sums': lumpSums,
      'cost-over-base': overBase,
      'new-money': isPart ? null : payroll.minus(before),
      'step-cost': movement,
      'roll-up': rollUp === null ? zero : rounded(percentOf(rollUp, rolling), 2),
    };
    return { year: index + 1, figures, rollingLumpSums };
  });
  const settlement = years.reduce(
    (sum, { figures }) => sum.plus(figures['cost-over-base'] ?? zero).plus(figures['roll-up'] ?? zero),
    zero,
  );
  const endsInPart = contractYears(horizon) > horizon.years;
  const last = tally.years.at(-1)?.payroll ?? zero;
  return {
    years,
    figures: {
      'settlement-cost': settlement,
      'going-out-payroll': tally.goingOut,
      'carry-over': endsInPart ? null : tally.goingOut.minus(last),
      'per-fte': perFte(settlement, head, horizon),
    },
  };
}

function perFte(settlement: Decimal, { fte }: Head, horizon: Term): Decimal | null {
  const { numerator, denominator } = lengthInYears(horizon);
  if (fte.isZero()) return null;
  return roundedQuotient(settlement.mul(denominator), fte.mul(numerator), 2);
}

/** 1% of P0, with roll-up: 10,000 of $1,000,000, and 11,715 with a roll-up of 17.15%. */
export function costOfOnePercent({ payroll }: Head, rollUp: Percent | null): Decimal {
  const percent = payroll.div(hundred);
  return rounded(percent.plus(percentOf(rollUp ?? zero, percent)), 2);
}

/** The figures of one cost less those of another; null where either has none. */
export function lessCost(left: Cost, right: Cost): Cost {
  return {
    years: left.years.map(({ year, figures, rollingLumpSums }, i) => ({
      year,
      figures: less(figures, right.years[i]?.figures ?? figures),
      rollingLumpSums: rollingLumpSums.minus(right.years[i]?.rollingLumpSums ?? rollingLumpSums),
    })),
    figures: less(left.figures, right.figures),
  };
}

function less<K extends string>(left: Figures<K>, right: Figures<K>): Figures<K> {
  const keys = Object.keys(left) as K[];
  return Object.fromEntries(
    keys.map((key) => {
      const [a, b] = [left[key], right[key]];
      return [key, a === null || b === null ? null : b.isZero() ? a : a.minus(b)];
    }),
  ) as Figures<K>;
}
