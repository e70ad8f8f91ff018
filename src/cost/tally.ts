// Sums of people: what a whole group is paid under one proposal, before anything is made of it.
import { type Decimal, zero } from '../number/decimal.js';

/** What is paid in one contract year, each person's share of it rounded to the cent. */
export interface YearTally {
  readonly payroll: Decimal;
  readonly lumpSums: Decimal;
  /** The lump sums among them that the roll-up is paid on. */
  readonly rollingLumpSums: Decimal;
  /** What movement along a schedule adds at current rates. */
  readonly movement: Decimal;
}

/** One proposal under one reading. */
export interface Tally {
  readonly years: readonly YearTally[];
  /** A full year at the rates and steps of the last day. */
  readonly goingOut: Decimal;
}

/** Who is counted, and what they are paid today: P0 is a full year of everybody at the current rates. */
export interface Head {
  readonly headcount: Decimal;
  readonly fte: Decimal;
  readonly payroll: Decimal;
}

/** A group, or everybody, under every plan in the order of the plans. */
export interface GroupTally {
  readonly name: string | null;
  readonly head: Head;
  readonly tallies: readonly Tally[];
}

const noYear: YearTally = { payroll: zero, lumpSums: zero, rollingLumpSums: zero, movement: zero };

export const noHead: Head = { headcount: zero, fte: zero, payroll: zero };

/** Nobody, over so many years. */
export function noTally(years: number): Tally {
  return { years: Array.from({ length: years }, () => noYear), goingOut: zero };
}

/** Most people move nowhere and have no lump sum: nothing is added for them. */
const plus = (left: Decimal, right: Decimal) => (right.isZero() ? left : left.isZero() ? right : left.plus(right));

export function addTallies(left: Tally, right: Tally): Tally {
  const years = left.years.map((year, i): YearTally => {
    const other = right.years[i] ?? noYear;
    return {
      payroll: plus(year.payroll, other.payroll),
      lumpSums: plus(year.lumpSums, other.lumpSums),
      rollingLumpSums: plus(year.rollingLumpSums, other.rollingLumpSums),
      movement: plus(year.movement, other.movement),
    };
  });
  return { years, goingOut: plus(left.goingOut, right.goingOut) };
}

export function addHeads(left: Head, right: Head): Head {
  return {
    headcount: left.headcount.plus(right.headcount),
    fte: left.fte.plus(right.fte),
    payroll: left.payroll.plus(right.payroll),
  };
}

/** All groups as one. */
export function inAll(groups: readonly GroupTally[], plans: number, years: number): GroupTally {
  return {
    name: null,
    head: groups.reduce((sum, { head }) => addHeads(sum, head), noHead),
    tallies: Array.from({ length: plans }, (_, plan) =>
      groups.reduce((sum, { tallies }) => addTallies(sum, tallies[plan] ?? noTally(years)), noTally(years)),
    ),
  };
}
