// One search for a raise: the engine judges every step, at every pay point, under one reading.

import { collectFaults, type Faults, fault } from '../diagnostic/diagnostic.js';
import type { Span } from '../diagnostic/span.js';
import type { Measure } from '../measure/measure.js';
import { decimal, fixed, order } from '../number/decimal.js';
import { formatMoney, grouped } from '../number/money.js';
import { reportedRate } from '../number/rounding.js';
import { scheduleOf } from '../plan/schedule.js';
import type { Proposal } from '../proposal/proposal.js';
import type { Question } from '../question/question.js';
import type { ReadingName } from '../raise/reading.js';
import { exactText, workingText } from '../raise/working.js';
import type { Member } from '../unit/unit.js';
import { visible } from '../words/visible.js';
import { type Found, nearestFailing, type Probe, smallestReaching } from './grid-search.js';
import { deriveOf, type Figure, figureOf, type Judged, judgeOf } from './judge.js';
import { pathOf, withMarkers } from './search-path.js';
import type { Answer, SolvedPayPoint } from './solution.js';
import { addedRaise, amountOf, reachOf, takenIn, type Vary, withRaise } from './variation.js';

/** A proposal under one reading, and what is to be reached at each pay point. */
export interface Search {
  readonly question: Question;
  readonly proposal: Proposal;
  readonly reading: ReadingName;
  readonly measure: Measure;
  readonly vary: Vary;
  /** Where `--vary` was said: the added raise belongs to no file. */
  readonly at: Span;
  readonly targets: ReadonlyMap<Member, Figure>;
}

export type OneAnswer = Omit<Answer, 'targetReading' | 'central'>;

/** Raises applied where steps are looked at one by one: more would take minutes. */
const mostWork = 20_000;

/** What every pay point comes to with so many steps added; undefined where a rate would fall to zero. */
type Judgement = (steps: number) => ReadonlyMap<Member, Judged | undefined>;

function judgementOf({ question, proposal, reading, measure, vary, at, targets }: Search): Judgement {
  return (steps) => {
    const judge = judgeOf(question, withRaise(proposal, addedRaise(vary, steps, at)), reading, measure);
    return new Map([...targets.keys()].map((member) => [member, judge(member, collectFaults())]));
  };
}

const reaches = (figure: Figure | undefined, target: Figure | undefined) =>
  figure?.exact != null && target?.exact != null && order(figure.exact, target.exact) >= 0;

/** One step: whether all pay points reach their targets, and by which way they come to their figures. */
function probeOf(search: Search, judgement: Judgement): (steps: number) => Probe {
  const { question, proposal, targets, vary } = search;
  const { horizon } = question;
  const marked = withMarkers(proposal);
  const isMarked = marked.raises.length > proposal.raises.length;
  const trailOf = judgementOf({ ...search, proposal: marked });
  const looksAtPay = isMovedByPay(search, judgement(0));
  const { rounding } = question.unit;
  const rules = { raises: marked.raises, start: proposal.term.start, horizon, rounding, looksAtPay };
  return (steps) => {
    const judged = judgement(steps);
    const doesReach = [...targets].every(([member, target]) => reaches(judged.get(member), target));
    // A payment moves no rate: whatever else is paid stays as it is.
    if (vary === 'lump-sum') return { reaches: doesReach, path: 'paid' };
    const trail = isMarked ? trailOf(steps) : judged;
    const paths = [...trail.values()].map((one) => (one === undefined ? null : pathOf(one.projection, rules)));
    return { reaches: doesReach, path: paths.includes(null) ? null : paths.join('|') };
  };
}

/** Whether the measure changes with pay where no rate changes: `total-pay` does, `end-rate` does not. */
function isMovedByPay({ question, measure }: Search, judged: ReturnType<Judgement>): boolean {
  const some = [...judged.values()].find((one) => one !== undefined);
  if (some === undefined) return true;
  const years = some.projection.years.map((year) => ({
    ...year,
    pay: year.pay.plus(1),
    lumpSums: year.lumpSums.plus(1),
  }));
  const richer = figureOf(measure, { ...some.projection, years }, question);
  return richer.exact === null || some.exact === null || order(richer.exact, some.exact) !== 0;
}

/**
 * The smallest step that reaches, and the step below it that just fails.
 *
 * From a proposal that does not reach, upwards; from one that does, downwards to the first step that would fail.
 */
export function answerTo(search: Search, faults: Faults): OneAnswer | undefined {
  const { question, proposal, reading, vary, targets } = search;
  const judgement = judgementOf(search);
  const probe = probeOf(search, judgement);
  const steps = targets.size * Math.max(1, scheduleOf(proposal, reading, question.horizon).length + 1);
  const mostProbes = Math.max(400, Math.floor(mostWork / steps));
  const { most, least } = reachOf(vary);
  const already = probe(0).reaches;
  const result: Found = already ? nearestFailing(probe, least, mostProbes) : smallestReaching(probe, most, mostProbes);
  if ('stopped' in result) {
    faults.add(fault('solve-too-long', proposal.at, { name: proposal.name, limit: grouped(String(mostProbes)) }));
    return undefined;
  }
  const step = result.found === null ? null : already ? result.found + 1 : result.found;
  const outOfReach = step === null && !already ? whyOutOfReach(search, judgement, most) : null;
  return {
    reading,
    already,
    added: step === null ? null : fixed(amountOf(step), 2),
    justFails: step === null ? null : fixed(amountOf(step - 1), 2),
    outOfReach,
    payPoints: payPointsOf(search, judgement, step),
  };
}

function payPointsOf(
  { question, targets }: Search,
  judgement: Judgement,
  step: number | null,
): readonly SolvedPayPoint[] {
  const now = judgement(0);
  const at = step === null ? null : judgement(step);
  const below = step === null ? null : judgement(step - 1);
  return [...targets].map(([member, target]) => {
    const { group, payPoint } = member;
    const rate = reportedRate(payPoint.rate, question.unit.rounding);
    const under = below?.get(member);
    const fails = below !== null && !reaches(under, target);
    const looksEqual = fails && under?.exact != null && under.digits === target.digits;
    return {
      group: group.name === null ? null : visible(group.name),
      name: visible(payPoint.name),
      per: group.per,
      currentRate: fixed(rate.rate, rate.decimals),
      target: target.digits ?? '',
      asItStands: now.get(member)?.digits ?? null,
      below: under?.digits ?? null,
      belowReaches: below !== null && !fails,
      belowExact: looksEqual && under?.exact != null ? exactText(under.exact) : null,
      at: at?.get(member)?.digits ?? null,
    };
  });
}

/** Why the largest raise of a kind does not do, at the first pay point where it does not. */
function whyOutOfReach({ question, measure, targets, vary }: Search, judgement: Judgement, most: number): string {
  const { currency } = question.unit;
  const show = (digits: string) =>
    measure.takes === 'percent' ? `${digits}%` : formatMoney(decimal(digits), { currency, decimals: 2 });
  const bound = judgement(most);
  const largest = takenIn(vary) === 'percent' ? '1,000%' : formatMoney(amountOf(most), { currency, decimals: 2 });
  for (const [member, target] of targets) {
    const figure = bound.get(member);
    if (figure === undefined || reaches(figure, target)) continue;
    const name = visible(member.payPoint.name);
    if (figure.exact === null || figure.digits === null) {
      const { working } = deriveOf(measure, figure.projection, question);
      return `with it there is no ${measure.key} at ${name}: ${workingText(working)}`;
    }
    const now = judgement(1).get(member);
    if (now?.exact != null && order(now.exact, figure.exact) === 0) {
      return `at ${name} the ${measure.key} is ${show(figure.digits)} whatever is added, and ${show(target.digits ?? '0')} is needed`;
    }
    return `even ${largest} more brings ${name} to ${show(figure.digits)}, and ${show(target.digits ?? '0')} is needed`;
  }
  return `no step up to ${largest} brings all pay points there at once`;
}
