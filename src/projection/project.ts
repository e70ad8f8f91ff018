// The fold: raises applied one after the other, each to the rate that the one before it left.

import { type Faults, fault } from '../diagnostic/diagnostic.js';
import { type Decimal, one, order, quotient, rounded, whole, zero } from '../number/decimal.js';
import { nameOfRate } from '../number/money.js';
import type { PayPlan, PlanYear } from '../plan/pay-plan.js';
import type { Setting } from '../plan/plans.js';
import type { Scheduled } from '../plan/schedule.js';
import { kindOf } from '../raise/registry.js';
import type { Member } from '../unit/unit.js';
import { applied, type Clause, foundBy, roundRates, startingRates, stepOf, sumOfRates } from './apply.js';
import type { PaidOnce, ProjectedYear, Projection, Step, Stretch } from './projection.js';

/**
 * A pay point under a plan.
 *
 * $35,500 at 5%, 3.5%, 3.5% gives the rates 37,275; 38,579.625; 39,929.911875, or with rounding to the cent after each
 * raise 37,275.00; 38,579.63; 39,929.92. Undefined, with a fault, where a raise takes the rate to zero or below. Without
 * a trail nothing is told of how it came about: a payroll has no use for it.
 */
export function project(member: Member, plan: PayPlan, faults: Faults, hasTrail = true): Projection | undefined {
  const { setting } = plan;
  const { rounding } = setting;
  const starts = startingRates(member);
  const clauses = new Map<number, Clause>();
  const steps: Step[] = [];
  const years: ProjectedYear[] = [];
  const reached = new Set<Scheduled['raise']>();
  let parts = starts;
  let rate = sumOfRates(parts);
  for (const planned of plan.years) {
    const boundaries: number[] = [];
    const rates: Decimal[] = [];
    const payments: PaidOnce[] = [];
    for (const day of planned.days) {
      const before = rate;
      const partsBefore = parts;
      let last: Scheduled | null = null;
      let lastStep = -1;
      for (const entry of day.entries) {
        const found = foundBy(entry, parts, starts, clauses);
        if (found === null) continue;
        const { scheduled } = entry;
        const outcome = applied(entry, found);
        reached.add(scheduled.raise);
        const isMoved = outcome.rates !== parts && order(sumOfRates(outcome.rates), rate) !== 0;
        const isRounded = isMoved && entry.rounds && rounding !== null;
        const next = isRounded ? roundRates(outcome.rates, parts, rounding) : outcome.rates;
        if (hasTrail) {
          const step = stepOf(entry, found, outcome, member);
          steps.push(isRounded ? roundedStep(step, next) : step);
          if (isMoved) lastStep = steps.length - 1;
        }
        if (isMoved) last = scheduled;
        if (outcome.payment !== null && entry.payment !== null)
          payments.push({ amount: outcome.payment, prorated: entry.payment.prorated, rollsUp: entry.payment.rollsUp });
        parts = next;
        rate = sumOfRates(parts);
        if (!isPaid(rate, scheduled, member, setting, faults)) return undefined;
      }
      if (day.rounds && rounding !== null && last !== null && order(rate, before) !== 0) {
        parts = roundRates(parts, partsBefore, rounding);
        rate = sumOfRates(parts);
        const step = steps[lastStep];
        if (step) steps[lastStep] = roundedStep(step, parts);
        if (!isPaid(rate, last, member, setting, faults)) return undefined;
      }
      if (day.isBoundary && order(rate, before) !== 0) {
        boundaries.push(day.day);
        rates.push(before);
      }
    }
    years.push(payOfYear(planned, [...rates, rate], boundaries, payments, member));
  }
  return { member, years, steps, reached: [...reached], startingRate: member.payPoint.rate, endRate: rate };
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
  { year, shares: sharesBetween }: PlanYear,
  rates: readonly Decimal[],
  boundaries: readonly number[],
  payments: readonly PaidOnce[],
  { group: { periods } }: Member,
): ProjectedYear {
  const shares = sharesBetween(boundaries);
  const stretches = rates.map((rate, i): Stretch => ({ rate, share: shares[i] ?? { numerator: 0, denominator: 1 } }));
  const denominator = stretches[0]?.share.denominator ?? 1;
  const times = (rate: Decimal, count: number) => (count === 1 ? rate : rate.mul(count));
  const sum = stretches
    .map(({ rate, share }) => times(rate, share.numerator))
    .reduce((left, right) => left.plus(right));
  const exactPay = quotient(periods.eq(one) ? sum : sum.mul(periods), whole(denominator));
  const ratePays = rounded(exactPay, 2);
  const paid = rounded(
    payments.reduce((total, { amount }) => total.plus(amount), zero),
    2,
  );
  const rate = rates.at(-1) ?? zero;
  const pay = paid.isZero() ? ratePays : ratePays.plus(paid);
  return { year, stretches, rate, exactPay, ratePays, payments, lumpSums: paid, pay };
}
