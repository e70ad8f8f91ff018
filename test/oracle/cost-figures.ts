// The figures of costing.md for some people under one reading: every person by themselves, to the cent, and then sums of people.
import { lengthOf, partOf, type Span, yearsOf } from './contract-calendar.js';
import {
  add,
  div,
  type Fraction,
  fraction,
  mul,
  one,
  parseFraction,
  round,
  sub,
  sum,
  toFixed,
  zero,
} from './fraction.js';

export const yearFigureNames = ['payroll', 'lump-sums', 'cost-over-base', 'new-money', 'step-cost', 'roll-up'] as const;
export const termFigureNames = ['settlement-cost', 'going-out-payroll', 'carry-over', 'per-fte'] as const;

export type YearFigureName = (typeof yearFigureNames)[number];
export type TermFigureName = (typeof termFigureNames)[number];
export type Money<K extends string> = Readonly<Record<K, string | null>>;

const cent = fraction(1, 100);

export function toCent(value: Fraction): Fraction {
  return round(value, cent);
}

/** What so many people alike are paid: in a full year at the current rates, in each year, and in a full year at the end. */
export interface PeopleTally {
  readonly headcount: Fraction;
  readonly fte: Fraction;
  readonly base: Fraction;
  readonly goingOut: Fraction;
  readonly years: readonly {
    readonly payroll: Fraction;
    readonly lumpSums: Fraction;
    readonly rollingLumpSums: Fraction;
    readonly stepCost: Fraction;
  }[];
}

export function sumOfPeople(tallies: readonly PeopleTally[], years: number): PeopleTally {
  const all = (pick: (tally: PeopleTally) => Fraction): Fraction => sum(tallies.map(pick));
  const inYear = (index: number, key: keyof PeopleTally['years'][0]): Fraction =>
    all((tally) => tally.years[index]?.[key] ?? zero);
  return {
    headcount: all((tally) => tally.headcount),
    fte: all((tally) => tally.fte),
    base: all((tally) => tally.base),
    goingOut: all((tally) => tally.goingOut),
    years: Array.from({ length: years }, (_, index) => ({
      payroll: inYear(index, 'payroll'),
      lumpSums: inYear(index, 'lumpSums'),
      rollingLumpSums: inYear(index, 'rollingLumpSums'),
      stepCost: inYear(index, 'stepCost'),
    })),
  };
}

export interface CostFigures {
  readonly years: readonly { readonly year: number; readonly figures: Money<YearFigureName> }[];
  readonly figures: Money<TermFigureName>;
}

function percentOf(percent: Fraction, amount: Fraction): Fraction {
  return mul(div(percent, fraction(100)), amount);
}

/** The table of costing.md, line by line. */
export function costFigures(tally: PeopleTally, horizon: Span, rollUp: Fraction): CostFigures {
  const hasPart = yearsOf(horizon) > horizon.whole;
  let before = tally.base;
  let settlement = zero;
  const years = tally.years.map(({ payroll, lumpSums, rollingLumpSums, stepCost }, index) => {
    const isPart = index >= horizon.whole;
    const freeze = mul(tally.base, isPart ? partOf(horizon) : one);
    const overBase = toCent(sub(add(payroll, lumpSums), freeze));
    const rolled = toCent(percentOf(rollUp, sub(overBase, sub(lumpSums, rollingLumpSums))));
    settlement = sum([settlement, overBase, rolled]);
    const newMoney = isPart ? null : sub(payroll, before);
    before = payroll;
    return {
      year: index + 1,
      figures: {
        payroll: toFixed(payroll, 2),
        'lump-sums': toFixed(lumpSums, 2),
        'cost-over-base': toFixed(overBase, 2),
        'new-money': newMoney && toFixed(newMoney, 2),
        'step-cost': toFixed(stepCost, 2),
        'roll-up': toFixed(rolled, 2),
      },
    };
  });
  const perFte = tally.fte.top === 0n ? null : toCent(div(settlement, mul(tally.fte, lengthOf(horizon))));
  return {
    years,
    figures: {
      'settlement-cost': toFixed(settlement, 2),
      'going-out-payroll': toFixed(tally.goingOut, 2),
      'carry-over': hasPart ? null : toFixed(sub(tally.goingOut, before), 2),
      'per-fte': perFte && toFixed(perFte, 2),
    },
  };
}

/** 1% of P0, with roll-up. */
export function costOfOnePercent(base: Fraction, rollUp: Fraction): string {
  return toFixed(toCent(percentOf(one, mul(base, add(one, div(rollUp, fraction(100)))))), 2);
}

/** The difference of two reported figures. */
export function lessMoney<K extends string>(own: Money<K>, other: Money<K>): Money<K> {
  const less = (key: string): string | null => {
    const [a, b] = [own[key as K], other[key as K]];
    return a === null || b === null ? null : toFixed(sub(parseFraction(a), parseFraction(b)), 2);
  };
  return Object.fromEntries(Object.keys(own).map((key) => [key, less(key)])) as Money<K>;
}
