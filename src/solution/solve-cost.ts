// The raise that a cost allows: the smallest that brings the settlement cost to a target, or the largest that a budget
// has room for.

import { contractYears } from '../calendar/term.js';
import { careersOf } from '../comparison/career.js';
import { headOf, warningsOf } from '../comparison/record.js';
import type { Population } from '../cost/population.js';
import { costFigure, pricedBy } from '../cost/priced.js';
import { collectFaults, type Faults, fault } from '../diagnostic/diagnostic.js';
import type { At } from '../diagnostic/span.js';
import { type Decimal, fixed, order, plain } from '../number/decimal.js';
import { formatMoney, grouped } from '../number/money.js';
import { type Plan, readingsTaken, settingOf } from '../plan/plans.js';
import { scheduleOf } from '../plan/schedule.js';
import type { Projection } from '../projection/projection.js';
import type { Proposal } from '../proposal/proposal.js';
import type { Question } from '../question/question.js';
import type { ReadingName } from '../raise/reading.js';
import { nearestFailing, type Probe, smallestReaching } from './grid-search.js';
import { pathOf, withMarkers } from './search-path.js';
import { type Answer, type Solution, solveFormat } from './solution.js';
import { addedRaise, amountOf, raiseAsWritten, reachOf, takenIn, type Vary, withRaise } from './variation.js';

/** What is to be reached: another proposal's cost, a figure, or a budget that is not to be passed. */
export type CostTarget =
  | { readonly by: 'proposal'; readonly proposal: Proposal }
  | { readonly by: 'figure'; readonly figure: Decimal }
  | { readonly by: 'budget'; readonly figure: Decimal };

export interface CostAim {
  /** The figure of people that is looked at: `settlement-cost`. */
  readonly measure: string;
  readonly target: CostTarget;
  readonly targetAt: At<string>['at'];
  readonly vary: At<Vary>;
}

const mostProbes = 2_000;

/** The price of one proposal under one reading; undefined where a rate would fall to zero, or a cost does not exist. */
function priceOf(question: Question, population: Population, measure: string) {
  return (proposal: Proposal, reading: ReadingName): Decimal | undefined => {
    const schedule = scheduleOf(proposal, reading, question.horizon);
    const plan: Plan = { proposal, reading, isCentral: true, schedule, applied: new Set() };
    const priced = pricedBy(population, [plan], question, collectFaults());
    const cost = priced?.[0]?.costs[0];
    return (cost && costFigure(cost, measure)) ?? undefined;
  };
}

/**
 * By which way everybody's rates came about, so that a search knows where a cost rises with the raise.
 *
 * Classes that are too many to be followed one by one have a way only where no raise asks for a rate (`below`, `from`).
 */
function wayOf(question: Question, population: Population, proposal: Proposal, reading: ReadingName) {
  const marked = withMarkers(proposal);
  const { horizon, unit } = question;
  const rules = { raises: marked.raises, start: marked.term.start, horizon, rounding: unit.rounding, looksAtPay: true };
  const asksForRates = proposal.raises.some(({ who }) => who.from !== null || who.below !== null);
  return (vary: Vary, steps: number, at: At<string>['at']): string | null => {
    if (vary === 'lump-sum') return 'paid';
    const { staff } = population;
    if (staff === null) return asksForRates ? null : String(Math.sign(steps));
    const raised = withRaise(marked, addedRaise(vary, steps, at));
    const schedule = scheduleOf(raised, reading, horizon);
    const plan: Plan = { proposal: raised, reading, isCentral: true, schedule, applied: new Set() };
    const years = contractYears(horizon);
    const careers = careersOf(plan, settingOf(raised, question), years, collectFaults());
    const seen = new Set<Projection>();
    for (const { member, place } of staff) {
      const path =
        place === null
          ? [careers.projectionOf(member)]
          : (careers.along(member.group, place.lane, place.index) ?? [undefined]);
      for (const projection of path) {
        if (projection === undefined) return null;
        seen.add(projection);
      }
    }
    const ways = [...seen].map((projection) => pathOf(projection, rules));
    return ways.includes(null) ? null : ways.join('|');
  };
}

interface OneTarget {
  readonly reading: string | null;
  readonly figure: Decimal;
}

type Price = ReturnType<typeof priceOf>;

/** What is searched, under one reading of the proposal and one of the target. */
interface CostSearch {
  readonly question: Question;
  readonly population: Population;
  readonly varied: Proposal;
  readonly reading: ReadingName;
  readonly aim: CostAim;
  readonly price: Price;
  readonly to: OneTarget;
}

/**
 * The answer for every reading, the central ones first. Undefined, with a fault, where there is none for the central one.
 *
 * A freeze for ten people at $100,000 has room for 3.26% a year in a budget of $200,000 over three years: that costs
 * 32,600.00 + 66,262.80 + 101,022.90 = 199,885.70, and 3.27% passes it with 200,512.10.
 */
export function costSolutionOf(
  question: Question,
  aim: CostAim,
  population: Population,
  faults: Faults,
): Solution | undefined {
  const [varied] = question.proposals;
  if (varied === undefined) return undefined;
  const price = priceOf(question, population, aim.measure);
  const targets = targetsOf(aim, question, price, faults);
  const answers: Answer[] = [];
  for (const reading of readingsTaken(varied, question.reading, faults)) {
    for (const to of targets) {
      const answer = answerTo({ question, population, varied, reading, aim, price, to }, faults);
      if (answer === undefined) return undefined;
      answers.push({ ...answer, reading, targetReading: to.reading, central: answers.length === 0 });
    }
  }
  const [central] = answers;
  if (central === undefined || faults.failed) return undefined;
  if (central.outOfReach !== null) {
    const args = { name: varied.name, target: targetWords(aim, question), why: central.outOfReach };
    faults.add(fault('solve-out-of-reach', aim.targetAt, args));
    return undefined;
  }
  return {
    format: solveFormat,
    ...headOf(question, faults),
    varied: varied.id,
    vary: aim.vary.value,
    takenIn: takenIn(aim.vary.value),
    raise: raiseAsWritten(aim.vary.value, central.added),
    measure: { key: aim.measure, says: says[aim.measure] ?? '', takes: 'money' },
    match: matchOf(aim.target),
    answers,
    warnings: warningsOf(faults),
  };
}

const says: Readonly<Record<string, string>> = {
  'settlement-cost': 'what the rates and lump sums of all people cost over the base, in all years, with the roll-up',
};

function matchOf(target: CostTarget): Solution['match'] {
  if (target.by === 'proposal') return { proposal: target.proposal.id };
  return target.by === 'budget' ? { budget: plain(target.figure) } : { figure: plain(target.figure) };
}

/** What is to be reached, under each reading of a proposal that is matched. */
function targetsOf({ target, measure, targetAt }: CostAim, question: Question, price: Price, faults: Faults) {
  if (target.by !== 'proposal') return [{ reading: null, figure: target.figure }];
  const { proposal } = target;
  const readings = readingsTaken(proposal, question.reading, faults);
  return readings.flatMap((reading): OneTarget[] => {
    const figure = price(proposal, reading);
    if (figure !== undefined) return [{ reading: readings.length > 1 ? reading : null, figure }];
    const why = 'it takes a rate to zero or below';
    faults.add(
      fault('measure-does-not-exist', targetAt, { measure, name: proposal.name, payPoint: 'the whole unit', why }),
    );
    return [];
  });
}

type OneAnswer = Omit<Answer, 'reading' | 'targetReading' | 'central'>;

/** Upwards from a proposal below the target, downwards from one above it, to the step between the two sides. */
function answerTo(search: CostSearch, faults: Faults): OneAnswer | undefined {
  const { question, population, varied, reading, aim, price, to } = search;
  const { value: vary, at } = aim.vary;
  const isBudget = aim.target.by === 'budget';
  const costAt = (steps: number) =>
    price(steps === 0 ? varied : withRaise(varied, addedRaise(vary, steps, at)), reading);
  const wayAt = wayOf(question, population, varied, reading);
  const probe = (steps: number): Probe => {
    const cost = costAt(steps);
    // A budget is passed by what is above it; a target is reached by what is equal to it.
    const isBeyond = cost !== undefined && order(cost, to.figure) >= (isBudget ? 1 : 0);
    return { reaches: isBeyond, path: cost === undefined ? null : wayAt(vary, steps, at) };
  };
  const { most, least } = reachOf(vary);
  const isBeyond = probe(0).reaches;
  const result = isBeyond ? nearestFailing(probe, least, mostProbes) : smallestReaching(probe, most, mostProbes);
  if ('stopped' in result) {
    faults.add(fault('solve-too-long', varied.at, { name: varied.name, limit: grouped(String(mostProbes)) }));
    return undefined;
  }
  const first = result.found === null ? null : isBeyond ? result.found + 1 : result.found;
  const [step, next] = first === null ? [null, null] : isBudget ? [first - 1, first] : [first, first - 1];
  const digits = (steps: number | null) => {
    const cost = steps === null ? undefined : costAt(steps);
    return cost === undefined ? null : fixed(cost, 2);
  };
  return {
    already: isBeyond !== isBudget,
    added: step === null ? null : fixed(amountOf(step), 2),
    justFails: next === null ? null : fixed(amountOf(next), 2),
    outOfReach:
      first === null && !(isBudget ? !isBeyond : isBeyond)
        ? outOfReach(costAt(isBeyond ? least : most), question)
        : null,
    payPoints: [
      {
        group: null,
        name: 'the whole unit',
        per: 'term',
        currentRate: null,
        target: fixed(to.figure, 2),
        asItStands: digits(0),
        below: digits(next),
        belowReaches: false,
        belowExact: null,
        at: digits(step),
      },
    ],
  };
}

function outOfReach(cost: Decimal | undefined, { unit }: Question): string {
  if (cost === undefined) return 'nobody would be paid anything';
  return `the furthest that is looked at costs ${formatMoney(cost, { currency: unit.currency, decimals: 2 })}`;
}

function targetWords({ target, measure }: CostAim, { unit }: Question): string {
  if (target.by === 'proposal') return `the ${measure} of ${target.proposal.name}`;
  return `${measure} ${formatMoney(target.figure, { currency: unit.currency, decimals: 2 })}`;
}
