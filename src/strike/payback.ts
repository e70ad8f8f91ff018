// Walking through the contract week by week: when do better rates make good what a strike has cost?
import { daysOfYear, type Term } from '../calendar/term.js';
import { type Decimal, one, order, quotient, settled, whole, zero } from '../number/decimal.js';
import type { ProjectedYear, Projection } from '../projection/projection.js';
import { weeksOfYear } from './strike.js';

/** From some point of the contract on, in years: what a week of the better pay adds, and what is paid once at that point. */
interface Leg {
  readonly from: Decimal;
  readonly weekly: Decimal;
  readonly once: Decimal;
}

/** A change at a point of time, in years from the first day of the contract. */
interface Point {
  readonly at: Decimal;
  readonly rate?: Decimal;
  readonly payment?: Decimal;
}

/**
 * The weeks until a settlement has made good a loss, exact; null where it never does.
 *
 * A loss of 2,472 at $6 a week is made good after 412 weeks. Weeks are counted from the first day of the contract, at
 * the difference of the rates in force, which may change with every year; lump sums count on the day they are due. After
 * the horizon the last difference goes on for ever. `share` is how far the settlement lies from the offer to the demand.
 */
export function paybackOf(
  loss: Decimal,
  offer: Projection,
  demand: Projection,
  share: Decimal,
  horizon: Term,
): Decimal | null {
  if (order(loss, zero) <= 0) return zero;
  let left = loss;
  const legs = legsOf(offer, demand, share, horizon);
  for (const [index, { from, weekly, once }] of legs.entries()) {
    left = left.minus(once);
    const start = from.mul(weeksOfYear);
    if (order(left, zero) <= 0) return start;
    const next = legs[index + 1];
    const earned = next === undefined ? null : weekly.mul(next.from.minus(from)).mul(weeksOfYear);
    if (weekly.gt(0) && (earned === null || order(left, earned) <= 0)) return start.plus(quotient(left, weekly));
    left = left.minus(earned ?? zero);
  }
  return null;
}

/** The contract cut wherever a rate of either proposal changes or something is paid once; the last leg has no end. */
function legsOf(offer: Projection, demand: Projection, share: Decimal, horizon: Term): readonly Leg[] {
  const [less, more] = [pointsOf(offer, horizon), pointsOf(demand, horizon)];
  const times = [...less, ...more].map(({ at }) => at).sort((left, right) => order(left, right));
  const distinct = times.filter((at, index) => index === 0 || order(at, times[index - 1] ?? at) !== 0);
  const perWeek = quotient(offer.member.group.periods, whole(weeksOfYear)).mul(share);
  return distinct.map((from) => ({
    from,
    weekly: rateAt(more, from).minus(rateAt(less, from)).mul(perWeek),
    once: paidAt(more, from).minus(paidAt(less, from)).mul(share),
  }));
}

const rateAt = (points: readonly Point[], at: Decimal): Decimal =>
  points.filter((point) => point.rate !== undefined && order(point.at, at) <= 0).at(-1)?.rate ?? zero;

const paidAt = (points: readonly Point[], at: Decimal): Decimal =>
  points.filter((point) => order(point.at, at) === 0).reduce((sum, { payment }) => sum.plus(payment ?? zero), zero);

function pointsOf({ years, steps }: Projection, horizon: Term): readonly Point[] {
  const rates = years.flatMap(ratesOf);
  const payments = steps.flatMap(({ year, day, payment }): Point[] => {
    if (payment === null) return [];
    const { start } = horizon;
    const into = day === 0 || start === null ? zero : quotient(whole(day), whole(daysOfYear(start, year)));
    return [{ at: settled(whole(year - 1).plus(into)), payment }];
  });
  return [...rates, ...payments];
}

function ratesOf({ year, stretches }: ProjectedYear): readonly Point[] {
  let at = whole(year).minus(one);
  return stretches.map(({ rate, share }) => {
    const point = { at: settled(at), rate };
    at = at.plus(quotient(whole(share.numerator), whole(share.denominator)));
    return point;
  });
}
