// Proposals × readings × pay points, against the baseline.
import type { Term } from '../calendar/term.js';
import { type Faults, fault, warning } from '../diagnostic/diagnostic.js';
import { nearest } from '../diagnostic/near.js';
import { type Inflation, inflationOf } from '../inflation/inflation.js';
import { contextOf, existing, type MeasureContext } from '../measure/measure.js';
import { measures } from '../measure/registry.js';
import { decimal, fixed, plain } from '../number/decimal.js';
import { reportedRate } from '../number/rounding.js';
import { project } from '../projection/project.js';
import type { Projection } from '../projection/projection.js';
import { type Scheduled, scheduleOf } from '../projection/schedule.js';
import { isAmbiguous, type Proposal } from '../proposal/proposal.js';
import { checkReach } from '../proposal/reach.js';
import type { Raise } from '../raise/raise.js';
import type { ReadingName } from '../raise/reading.js';
import { kindOf } from '../raise/registry.js';
import { type Member, membersOf, type Unit } from '../unit/unit.js';
import { baselineId } from './baseline.js';
import type { Measures, PayPointRecord, ResultRecord } from './comparison.js';
import { endsBefore, inWords } from './horizon.js';
import { rangesOf } from './ranges.js';

/** What is compared: the baseline is a proposal like the others, and stands last. */
export interface Question {
  readonly unit: Unit;
  readonly proposals: readonly Proposal[];
  readonly baseline: Proposal | null;
  readonly horizon: Term;
  /** The one reading to take where a proposal leaves it open; null for all of them. */
  readonly reading: ReadingName | null;
  /** What prices are assumed to do over the horizon; null where nothing is assumed. */
  readonly inflation: Inflation | null;
}

/** Raises applied, over all pay points, proposals and readings: more would take minutes. */
const mostSteps = 400_000;
/** The same of one proposal at one pay point, so that no proposal alone can keep a machine busy. */
const mostOfOne = 10_000;

/** One proposal under one reading, ready to be applied to any pay point. */
interface Plan {
  readonly proposal: Proposal;
  readonly reading: ReadingName;
  readonly isCentral: boolean;
  readonly schedule: readonly Scheduled[];
  readonly applied: Set<Raise>;
}

/** A projection with what it belongs to; `explain` shows these. */
export interface Outlook {
  readonly proposal: Proposal;
  readonly reading: ReadingName;
  readonly isCentral: boolean;
  readonly projection: Projection;
}

/** The readings that a comparison takes of a proposal: all that are open, or the chosen one. */
export function readingsTaken(proposal: Proposal, chosen: ReadingName | null, faults: Faults): readonly ReadingName[] {
  if (chosen === null || !isAmbiguous(proposal)) return proposal.readings;
  if (proposal.readings.includes(chosen)) return [chosen];
  const known = proposal.readings;
  faults.add(fault('unknown-reading', proposal.at, { reading: chosen, known, near: nearest(chosen, known) }));
  return [];
}

/** Every projection of every pay point, in the order of the result; undefined where a fault was found. */
export function outlooks(question: Question, faults: Faults): ReadonlyMap<Member, readonly Outlook[]> | undefined {
  const pairs = overMembers(question, faults, (member, list) => [member, list] as const);
  return pairs && new Map(pairs);
}

/**
 * What is made of the projections of each pay point, one after the other: their trails are long, and are let go before
 * the next pay point's. Undefined where a fault was found.
 */
export function overMembers<T>(
  question: Question,
  faults: Faults,
  take: (member: Member, list: readonly Outlook[]) => T,
): readonly T[] | undefined {
  const { unit, proposals, baseline, horizon, reading } = question;
  const all = baseline === null ? proposals : [...proposals, baseline];
  for (const proposal of all) checkReach(proposal, unit, faults);
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
  if (faults.failed) return undefined;
  const members = membersOf(unit);
  const isOfOne = plans.some(({ schedule }) => schedule.length > mostOfOne);
  const steps = members.length * plans.reduce((sum, { schedule }) => sum + schedule.length, 0);
  if (isOfOne || steps > mostSteps) {
    const limit = isOfOne ? mostOfOne : mostSteps;
    faults.add(fault('too-much-to-compare', null, { limit, found: steps, isOfOne }));
    return undefined;
  }
  const results: T[] = [];
  for (const member of members) {
    const list = plans.flatMap((plan) => outlookOf(plan, member, question, faults));
    if (!faults.failed) results.push(take(member, list));
  }
  if (faults.failed) return undefined;
  for (const proposal of all)
    warnOfUnused(
      proposal,
      plans.filter((plan) => plan.proposal === proposal),
      faults,
    );
  for (const { name, term, at } of all) {
    if (!endsBefore(term, horizon)) continue;
    faults.add(warning('term-ended', at, { name, years: inWords(term), horizon: inWords(horizon) }));
  }
  return results;
}

/** A raise that follows inflation needs to know what it was in the contract year before. */
function checkInflation(schedule: readonly Scheduled[], inflation: Inflation | null, faults: Faults): void {
  for (const { what, year, raise } of schedule) {
    if (kindOf(what).needsInflation !== true) continue;
    if (inflation === null) faults.add(fault('inflation-needed', raise.at, null));
    else if (inflationOf(inflation, year - 1) === null) faults.add(fault('inflation-before-needed', raise.at, null));
  }
}

function outlookOf(
  { proposal, reading, isCentral, schedule, applied }: Plan,
  member: Member,
  question: Question,
  faults: Faults,
): Outlook[] {
  const { horizon, unit } = question;
  const setting = {
    horizon,
    start: proposal.term.start,
    rounding: unit.rounding,
    currency: unit.currency,
    inflation: question.inflation,
  };
  const projection = project(member, schedule, setting, faults);
  if (projection === undefined) return [];
  for (const { raise } of projection.steps) applied.add(raise);
  return [{ proposal, reading, isCentral, projection }];
}

function warnOfUnused({ raises }: Proposal, plans: readonly Plan[], faults: Faults): void {
  const scheduled = new Set(plans.flatMap(({ schedule }) => schedule.map(({ raise }) => raise)));
  const applied = new Set(plans.flatMap((plan) => [...plan.applied]));
  for (const raise of raises) {
    if (scheduled.has(raise) && !applied.has(raise)) faults.add(warning('raise-never-applies', raise.at, null));
  }
}

/** The figures of every pay point: what `payPoints` of the document holds. */
export function payPointRecords(question: Question, faults: Faults): readonly PayPointRecord[] | undefined {
  const context = contextOf(question.horizon, question.unit.rounding, question.inflation);
  return overMembers(question, faults, (member, list) => payPointRecord(member, list, context));
}

function payPointRecord(
  { group, payPoint }: Member,
  list: readonly Outlook[],
  context: MeasureContext,
): PayPointRecord {
  const baseline = list.find(({ proposal }) => proposal.id === baselineId);
  const baselineMeasures = baseline && measuresOf(baseline.projection, context);
  const results = list.map((outlook): ResultRecord => {
    const { proposal, reading, isCentral, projection } = outlook;
    const figures = outlook === baseline && baselineMeasures ? baselineMeasures : measuresOf(projection, context);
    return {
      proposal: proposal.id,
      reading,
      central: isCentral,
      years: projection.years.map(({ year, rate, pay, lumpSums }) => ({
        year,
        rate: reported(rate, context),
        pay: fixed(pay, 2),
        lumpSums: fixed(lumpSums, 2),
      })),
      measures: figures,
      overBaseline: outlook === baseline || !baselineMeasures ? null : differences(figures, baselineMeasures),
    };
  });
  return {
    group: group.name,
    name: payPoint.name,
    per: group.per,
    periods: plain(group.periods),
    currentRate: reported(payPoint.rate, context),
    results,
    ranges: rangesOf(results),
  };
}

function reported(rate: Projection['endRate'], { rounding }: MeasureContext): string {
  const figure = reportedRate(rate, rounding);
  return fixed(figure.rate, figure.decimals);
}

function measuresOf(projection: Projection, context: MeasureContext): Measures {
  return Object.fromEntries(
    existing(measures, context).map((measure) => [measure.key, measure.of(projection, context)]),
  );
}

/** The measures less the same measures of the baseline: the differences of the reported figures. */
function differences(figures: Measures, baseline: Measures): Measures {
  return Object.fromEntries(
    Object.entries(figures).map(([key, figure]) => {
      const other = baseline[key] ?? null;
      if (figure === null || other === null) return [key, null];
      return [key, fixed(decimal(figure).minus(decimal(other)), (figure.split('.')[1] ?? '').length)];
    }),
  );
}
