// What is applied to everybody: each proposal under each of its readings, as a calendar of raises.

import type { Term } from '../calendar/term.js';
import { type Faults, fault, warning } from '../diagnostic/diagnostic.js';
import { nearest } from '../diagnostic/near.js';
import { type Inflation, inflationOf } from '../inflation/inflation.js';
import type { Rounding } from '../number/rounding.js';
import { isAmbiguous, type Proposal } from '../proposal/proposal.js';
import { checkReach, reaches } from '../proposal/reach.js';
import { endsBefore, inWords } from '../question/horizon.js';
import type { Question } from '../question/question.js';
import type { Raise } from '../raise/raise.js';
import type { ReadingName } from '../raise/reading.js';
import { kindOf } from '../raise/registry.js';
import { membersOf, type Unit } from '../unit/unit.js';
import { type Scheduled, scheduleOf } from './schedule.js';

/** The same of one proposal at one pay point, so that no proposal alone can keep a machine busy. */
export const mostOfOne = 10_000;

/** One proposal under one reading, ready to be applied to any pay point. */
export interface Plan {
  readonly proposal: Proposal;
  readonly reading: ReadingName;
  readonly isCentral: boolean;
  readonly schedule: readonly Scheduled[];
  readonly applied: Set<Raise>;
}

/** The readings that a comparison takes of a proposal: all that are open, or the chosen one. */
export function readingsTaken(proposal: Proposal, chosen: ReadingName | null, faults: Faults): readonly ReadingName[] {
  if (chosen === null || !isAmbiguous(proposal)) return proposal.readings;
  if (proposal.readings.includes(chosen)) return [chosen];
  const known = proposal.readings;
  faults.add(fault('unknown-reading', proposal.at, { reading: chosen, known, near: nearest(chosen, known) }));
  return [];
}

/** Faults of what is compared that only show in its unit: names that nobody has, other currencies. */
export function checkQuestion(question: Question, unit: Unit, faults: Faults): void {
  for (const proposal of allOf(question)) checkReach(proposal, unit, faults);
}

/**
 * Everybody's plans, the baseline's last; undefined where a fault was found. Where people are on a list that is still to
 * be read, whom they reach is to be checked after it.
 */
export function plansOf(question: Question, faults: Faults, isListRead: boolean = true): readonly Plan[] | undefined {
  const { unit, horizon, reading } = question;
  const all = allOf(question);
  if (isListRead) checkQuestion(question, unit, faults);
  const taken = all.flatMap((proposal) =>
    readingsTaken(proposal, reading, faults).map((one, index) => ({ proposal, reading: one, isCentral: index === 0 })),
  );
  if (faults.failed) return undefined;
  const plans = taken.map(
    (one): Plan => ({
      ...one,
      schedule: scheduleOf(one.proposal, one.reading, horizon, mostOfOne),
      applied: new Set(),
    }),
  );
  for (const { schedule } of plans) checkInflation(schedule, question.inflation, faults);
  return faults.failed ? undefined : plans;
}

const allOf = ({ proposals, baseline }: Question) => (baseline === null ? proposals : [...proposals, baseline]);

/** What a projection needs to know beside the pay point and the raises. */
export interface Setting {
  readonly horizon: Term;
  /** The proposal's own start, from which its dated raises are counted. */
  readonly start: Term['start'];
  readonly rounding: Rounding | null;
  readonly currency: string;
  /** What prices are assumed to do; null where nothing is assumed. */
  readonly inflation: Inflation | null;
}

/** What a projection under a proposal goes by. */
export function settingOf(proposal: Proposal, { horizon, unit, inflation }: Question): Setting {
  return { horizon, start: proposal.term.start, rounding: unit.rounding, currency: unit.currency, inflation };
}

/** Warns of raises that reached nobody, and of terms that end before the comparison does. */
export function warnOfPlans(plans: readonly Plan[], question: Question, faults: Faults): void {
  const { horizon } = question;
  for (const proposal of allOf(question)) {
    const own = plans.filter((plan) => plan.proposal === proposal);
    warnOfUnused(proposal, own, question.unit, faults);
  }
  for (const { name, term, at } of allOf(question)) {
    if (!endsBefore(term, horizon)) continue;
    faults.add(warning('term-ended', at, { name, years: inWords(term), horizon: inWords(horizon) }));
  }
}

/** A raise that follows inflation needs to know what it was in the contract year before. */
function checkInflation(schedule: readonly Scheduled[], inflation: Inflation | null, faults: Faults): void {
  for (const { what, year, raise } of schedule) {
    if (kindOf(what).needsInflation !== true) continue;
    if (inflation === null) faults.add(fault('inflation-needed', raise.at, null));
    else if (inflationOf(inflation, year - 1) === null) faults.add(fault('inflation-before-needed', raise.at, null));
  }
}

function warnOfUnused({ raises }: Proposal, plans: readonly Plan[], unit: Unit, faults: Faults): void {
  const scheduled = new Set(plans.flatMap(({ schedule }) => schedule.map(({ raise }) => raise)));
  const applied = new Set(plans.flatMap((plan) => [...plan.applied]));
  for (const raise of raises) {
    if (!scheduled.has(raise) || applied.has(raise) || mayReachOthers(raise, unit)) continue;
    faults.add(warning('raise-never-applies', raise.at, null));
  }
}

/** Whether a raise may reach people of a roster who are none of the pay points that are drawn from it. */
function mayReachOthers({ who }: Raise, unit: Unit): boolean {
  const drawn = membersOf(unit).filter(({ group }) => group.listed !== undefined);
  const namesRates = (who.names?.amounts.size ?? 0) > 0;
  return drawn.some((member) => namesRates || reaches(who, member));
}
