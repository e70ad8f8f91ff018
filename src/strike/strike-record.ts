// From a question about two proposals to the document of a strike.
import { lengthInYears } from '../calendar/term.js';
import { type PlanProjection, planProjections } from '../comparison/compare.js';
import { headOf, warningsOf } from '../comparison/record.js';
import type { Faults } from '../diagnostic/diagnostic.js';
import {
  type Decimal,
  decimal,
  fixed,
  hundred,
  order,
  plain,
  quotient,
  roundedQuotient,
  settled,
  whole,
  zero,
} from '../number/decimal.js';
import { reportedRate } from '../number/rounding.js';
import type { Projection } from '../projection/projection.js';
import type { Question } from '../question/question.js';
import type { Member } from '../unit/unit.js';
import { visible } from '../words/visible.js';
import { paybackOf } from './payback.js';
import {
  type OutcomeRecord,
  type PaybackRecord,
  type Strike,
  type StrikeExtreme,
  type StrikePayPointRecord,
  type StrikeTerms,
  strikeFormat,
  weeksOfYear,
} from './strike.js';

/** An offer and a demand, each under one of its readings. */
interface Pair {
  readonly offer: PlanProjection;
  readonly demand: PlanProjection;
}

/**
 * What a strike for the second proposal instead of the first costs and brings; undefined where a fault was found.
 *
 * $600 a week, an offer of 3% and a settlement at 4% after 4 weeks without pay: 2,472 lost, paid back after 412 weeks.
 */
export function strikeOf(question: Question, terms: StrikeTerms, faults: Faults): Strike | undefined {
  const [offer, demand] = question.proposals;
  const all = planProjections(question, faults);
  if (all === undefined || offer === undefined || demand === undefined) return undefined;
  const payPoints = [...all].map(([member, list]) => {
    const of = (id: string) => list.filter(({ proposal }) => proposal.id === id);
    const pairs = of(offer.id).flatMap((less) => of(demand.id).map((more): Pair => ({ offer: less, demand: more })));
    return payPointOf(member, pairs, question, terms);
  });
  return {
    format: strikeFormat,
    ...headOf(question, faults),
    offer: offer.id,
    demand: demand.id,
    weeks: terms.weeks,
    strikePay: fixed(terms.strikePay, 2),
    settle: terms.settle && fixed(terms.settle, 4),
    payPoints,
    warnings: warningsOf(faults),
  };
}

/** A year's pay at the rate of contract year 1. */
function yearlyPay({ years, member }: Projection): Decimal {
  return (years[0]?.rate ?? zero).mul(member.group.periods);
}

function lossOf(offer: Projection, { weeks, strikePay }: StrikeTerms): Decimal {
  const loss = quotient(yearlyPay(offer), whole(weeksOfYear)).minus(strikePay).mul(weeks);
  return order(loss, zero) > 0 ? loss : zero;
}

function payPointOf(
  { group, payPoint }: Member,
  pairs: readonly Pair[],
  question: Question,
  terms: StrikeTerms,
): StrikePayPointRecord {
  const [central] = pairs;
  if (central === undefined) throw new Error('a pay point without proposals');
  const yearly = yearlyPay(central.offer.projection);
  const rate = reportedRate(payPoint.rate, question.unit.rounding);
  const losses = pairs.map((pair) => extreme(pair, lossOf(pair.offer.projection, terms)));
  const between = terms.settle === null ? [] : [terms.settle];
  return {
    group: group.name === null ? null : visible(group.name),
    name: visible(payPoint.name),
    ...(payPoint.cell && { cell: { lane: visible(payPoint.cell.lane), step: visible(payPoint.cell.step) } }),
    per: group.per,
    periods: plain(group.periods),
    currentRate: fixed(rate.rate, rate.decimals),
    yearlyPay: fixed(yearly, 2),
    weeklyPay: fixed(roundedQuotient(yearly, whole(weeksOfYear), 2), 2),
    loss: fixed(losses[0]?.figure ?? zero, 2),
    lossRange: pairs.some(({ offer }) => offer !== central.offer) ? ends(losses, order, money) : null,
    outcomes: [zero, ...between, hundred].map((settledAt) => outcomeOf(settledAt, pairs, question, terms)),
  };
}

function outcomeOf(
  settledAt: Decimal,
  pairs: readonly Pair[],
  { horizon }: Question,
  terms: StrikeTerms,
): OutcomeRecord {
  const share = settledAt.mul('0.01');
  const { numerator, denominator } = lengthInYears(horizon);
  const term = quotient(whole(numerator * weeksOfYear), whole(denominator));
  const found = pairs.map((pair) => {
    const [offer, demand] = [pair.offer.projection, pair.demand.projection];
    const worth = demand.years.map(({ pay }, index) =>
      decimal(fixed(pay.minus(offer.years[index]?.pay ?? zero).mul(share), 2)),
    );
    const total = worth.reduce((sum, one) => sum.plus(one), zero);
    return { pair, worth, total, payback: paybackOf(lossOf(offer, terms), offer, demand, share, horizon) };
  });
  const [central] = found;
  if (central === undefined) throw new Error('a settlement without proposals');
  const totals = found.map(({ pair, total }) => extreme(pair, total));
  const paybacks = found.map(({ pair, payback }) => extreme(pair, payback));
  return {
    settledAt: fixed(settledAt, 4),
    worth: central.worth.map(money),
    worthOverTerm: money(central.total),
    payback: paybackRecord(central.payback, term),
    ranges:
      pairs.length === 1
        ? null
        : {
            worthOverTerm: ends(totals, order, money),
            payback: ends(paybacks, sooner, (weeks) => paybackRecord(weeks, term)),
          },
  };
}

const money = (amount: Decimal) => fixed(amount, 2);

/** Never is later than any week. */
function sooner(left: Decimal | null, right: Decimal | null): number {
  if (left === null || right === null) return (left === null ? 1 : 0) - (right === null ? 1 : 0);
  return order(left, right);
}

function paybackRecord(weeks: Decimal | null, term: Decimal): PaybackRecord {
  if (weeks === null) return { weeks: null, years: null, withinTerm: false };
  const years = fixed(roundedQuotient(weeks, whole(weeksOfYear), 1), 1);
  return { weeks: plain(settled(weeks).ceil()), years, withinTerm: order(weeks, term) <= 0 };
}

function extreme<T>({ offer, demand }: Pair, figure: T): StrikeExtreme<T> {
  return { figure, offerReading: offer.reading, demandReading: demand.reading };
}

/** The least and the greatest; the first that gives an end names it. */
function ends<T, R>(
  all: readonly StrikeExtreme<T>[],
  by: (left: T, right: T) => number,
  written: (figure: T) => R,
): readonly [StrikeExtreme<R>, StrikeExtreme<R>] {
  const [low, high] = [-1, 1].map((sign) =>
    all.reduce((so, next) => (by(next.figure, so.figure) * sign > 0 ? next : so)),
  );
  if (low === undefined || high === undefined) throw new Error('a range of nothing');
  return [
    { ...low, figure: written(low.figure) },
    { ...high, figure: written(high.figure) },
  ];
}
