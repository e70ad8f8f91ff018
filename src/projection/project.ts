// The fold: raises applied one after the other, each to the rate that the one before it left.

import { sharesOfYear } from '../calendar/stretch.js';
import { contractYears } from '../calendar/term.js';
import { type Faults, fault } from '../diagnostic/diagnostic.js';
import { type Decimal, order, quotient, rounded, whole, zero } from '../number/decimal.js';
import { nameOfRate } from '../number/money.js';
import type { Setting } from '../plan/plans.js';
import type { Scheduled } from '../plan/schedule.js';
import { kindOf } from '../raise/registry.js';
import type { Member } from '../unit/unit.js';
import { applyRaise, type Clause, roundRates, startingRates, sumOfRates } from './apply.js';
import type { ProjectedYear, Projection, Step, Stretch } from './projection.js';

/**
 * A pay point under a schedule of raises.
 *
 * $35,500 at 5%, 3.5%, 3.5% gives the rates 37,275; 38,579.625; 39,929.911875, or with rounding to the cent after each
 * raise 37,275.00; 38,579.63; 39,929.92. Undefined, with a fault, where a raise takes the rate to zero or below.
 */
export function project(
  member: Member,
  schedule: readonly Scheduled[],
  setting: Setting,
  faults: Faults,
): Projection | undefined {
  const { horizon, rounding } = setting;
  const { rate: startingRate } = member.payPoint;
  const clauses = new Map<number, Clause>();
  const steps: Step[] = [];
  const years: ProjectedYear[] = [];
  let parts = startingRates(member);
  let rate = startingRate;
  let next = 0;
  for (let year = 1; year <= contractYears(horizon); year++) {
    const boundaries: number[] = [];
    const rates: Decimal[] = [];
    let lumpSums = zero;
    while (schedule[next]?.year === year) {
      const day = schedule[next]?.day ?? 0;
      const before = rate;
      const partsBefore = parts;
      let last: number | null = null;
      for (let entry = schedule[next]; entry?.year === year && entry.day === day; entry = schedule[++next]) {
        const applied = applyRaise(entry, parts, member, clauses, setting.inflation);
        if (applied === null) continue;
        const { step } = applied;
        const moved = order(step.after, rate) !== 0;
        const isRounded = moved && rounding?.when === 'each-raise';
        parts = isRounded ? roundRates(applied.rates, parts, rounding) : applied.rates;
        const told: Step = { ...step, before: rate, rounded: null };
        steps.push(isRounded ? roundedStep(told, parts) : told);
        if (moved) last = steps.length - 1;
        lumpSums = lumpSums.plus(step.payment ?? zero);
        rate = sumOfRates(parts);
        if (!isPaid(rate, entry, member, setting, faults)) return undefined;
      }
      if (rounding?.when === 'each-date' && last !== null && order(rate, before) !== 0) {
        const step = steps[last];
        parts = roundRates(parts, partsBefore, rounding);
        rate = sumOfRates(parts);
        if (step) steps[last] = roundedStep(step, parts);
        if (step && !isPaid(rate, step, member, setting, faults)) return undefined;
      }
      if (day > 0 && order(rate, before) !== 0) {
        boundaries.push(day);
        rates.push(before);
      }
    }
    years.push(payOfYear(year, [...rates, rate], boundaries, lumpSums, member, setting));
  }
  return { member, years, steps, startingRate, endRate: rate };
}

/** A step whose rate, or the components of it, were rounded. */
const roundedStep = (step: Step, rates: readonly Decimal[]): Step => ({
  ...step,
  rounded: sumOfRates(rates),
  parts: step.parts.map((part, i) => ({ ...part, rounded: rates[i] ?? null })),
});

/** A rate is above zero: a raise that takes it lower is a fault at that raise. */
function isPaid(
  rate: Decimal,
  { raise, what }: Pick<Scheduled, 'raise' | 'what'>,
  member: Member,
  setting: Setting,
  faults: Faults,
): boolean {
  if (rate.gt(0)) return true;
  const show = (money: { readonly amount: Decimal }) => nameOfRate(money.amount, setting.currency);
  const args = { raise: kindOf(what).describe(what, show), payPoint: member.payPoint.name };
  faults.add(fault('rate-not-above-zero', raise.at, args));
  return false;
}

function payOfYear(
  year: number,
  rates: readonly Decimal[],
  boundaries: readonly number[],
  lumpSums: Decimal,
  member: Member,
  { horizon, start }: Setting,
): ProjectedYear {
  const shares = sharesOfYear(horizon, start, year, boundaries);
  const stretches = rates.map((rate, i): Stretch => ({ rate, share: shares[i] ?? { numerator: 0, denominator: 1 } }));
  const denominator = stretches[0]?.share.denominator ?? 1;
  const sum = stretches.reduce((so, { rate, share }) => so.plus(rate.mul(share.numerator)), zero);
  const exactPay = quotient(sum.mul(member.group.periods), whole(denominator));
  const ratePays = rounded(exactPay, 2);
  const paid = rounded(lumpSums, 2);
  const rate = rates.at(-1) ?? zero;
  return { year, stretches, rate, exactPay, ratePays, lumpSums: paid, pay: ratePays.plus(paid) };
}
