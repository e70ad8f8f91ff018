// What people are paid, person by person, in exact decimals: the definition that every quicker way is held against.
import { contractYears, shareOfYear } from '../calendar/term.js';
import { type Careers, careersOf } from '../comparison/career.js';
import type { Faults } from '../diagnostic/diagnostic.js';
import { type Decimal, one, quotient, rounded, whole, zero } from '../number/decimal.js';
import type { Fraction } from '../number/fraction.js';
import { factor } from '../number/percent.js';
import { type Plan, settingOf } from '../plan/plans.js';
import type { Projection } from '../projection/projection.js';
import type { Question } from '../question/question.js';
import type { Staff } from './staff.js';
import {
  addHeads,
  addTallies,
  type GroupTally,
  type Head,
  noHead,
  noTally,
  type Tally,
  type YearTally,
} from './tally.js';

/** P0 of some people: a full year at the current rate times FTE, to the cent, for each of them. */
export function headOf({ member, fte, count }: Staff): Head {
  const { group, payPoint } = member;
  const pay = rounded(payPoint.rate.mul(group.periods).mul(fte), 2);
  return { headcount: count, fte: fte.mul(count), payroll: pay.mul(count) };
}

/** People who are paid alike, under one plan; undefined where a fault was found. */
export function tallyOf(staff: Staff, careers: Careers, question: Question): Tally | undefined {
  const { member, place } = staff;
  const years = contractYears(question.horizon);
  const still = place === null ? careers.projectionOf(member) : undefined;
  const path =
    place === null
      ? still && Array.from({ length: years }, () => still)
      : careers.along(member.group, place.lane, place.index);
  if (path === undefined) return undefined;
  const last = path.at(-1);
  return {
    years: path.map((projection, index) => yearOf(staff, projection, index, question)),
    goingOut: last === undefined ? zero : paidTo(staff, last.endRate.mul(member.group.periods)),
  };
}

/** What these people get of an amount that a full-time person gets: times FTE, to the cent, for each of them. */
const paidTo = ({ fte, count }: Staff, amount: Decimal) => times(rounded(times(amount, fte), 2), count);

/** Most people have a whole post, and many stand for themselves alone. */
const times = (amount: Decimal, by: Decimal) => (by.eq(one) ? amount : amount.mul(by));

function yearOf(staff: Staff, projection: Projection, index: number, { horizon }: Question): YearTally {
  const { member, count } = staff;
  let lumpSums = zero;
  let rollingLumpSums = zero;
  for (const { amount, prorated, rollsUp } of projection.years[index]?.payments ?? []) {
    const paid = prorated ? paidTo(staff, amount) : rounded(amount, 2).mul(count);
    lumpSums = lumpSums.plus(paid);
    if (rollsUp) rollingLumpSums = rollingLumpSums.plus(paid);
  }
  const moved = projection.member.payPoint;
  const movement = moved === member.payPoint ? zero : movementOf(staff, projection, shareOfYear(horizon, index + 1));
  return { payroll: paidTo(staff, projection.years[index]?.exactPay ?? zero), lumpSums, rollingLumpSums, movement };
}

/** What standing on another step pays more in a share of a year, at the current rates of both. */
function movementOf(staff: Staff, projection: Projection, { numerator, denominator }: Fraction): Decimal {
  const { group, payPoint } = staff.member;
  const paid = (rate: Decimal) => paidTo(staff, quotient(rate.mul(group.periods).mul(numerator), whole(denominator)));
  return paid(currentRateOf(projection)).minus(paid(payPoint.rate));
}

/** The rate of a cell before any raise; that of a step which is added is so much above the top one. */
function currentRateOf({ member, steps }: Projection): Decimal {
  const { rate, cell } = member.payPoint;
  const added = steps.filter(
    ({ what, raise, year }) =>
      what.kind === 'add-top-step' && cell?.added.some((one) => one.raise === raise && one.year === year),
  );
  return added.reduce(
    (lifted, { what }) => (what.kind === 'add-top-step' ? lifted.mul(factor(what.percent)) : lifted),
    rate,
  );
}

/** Every group under every plan; undefined where a fault was found. */
export function exactTallies(
  staff: readonly Staff[],
  plans: readonly Plan[],
  question: Question,
  faults: Faults,
): readonly GroupTally[] | undefined {
  const years = contractYears(question.horizon);
  const careers = plans.map((plan) => careersOf(plan, settingOf(plan.proposal, question), years, faults));
  const groups = new Map<string | null, { head: Head; tallies: Tally[] }>();
  for (const one of staff) {
    const group = groups.get(one.label) ?? { head: noHead, tallies: plans.map(() => noTally(years)) };
    const tallies = careers.map((career) => tallyOf(one, career, question));
    if (faults.failed) return undefined;
    group.head = addHeads(group.head, headOf(one));
    group.tallies = group.tallies.map((sum, i) => addTallies(sum, tallies[i] ?? noTally(years)));
    groups.set(one.label, group);
  }
  return [...groups].map(([name, { head, tallies }]) => ({ name, head, tallies }));
}
