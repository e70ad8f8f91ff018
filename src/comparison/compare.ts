// Proposals × readings × pay points, against the baseline.
import { contractYears } from '../calendar/term.js';
import { type Faults, fault } from '../diagnostic/diagnostic.js';
import { contextOf, existing, type MeasureContext } from '../measure/measure.js';
import { measures } from '../measure/registry.js';
import { decimal, fixed, plain } from '../number/decimal.js';
import { reportedRate } from '../number/rounding.js';
import { payPlanOf } from '../plan/pay-plan.js';
import { mostOfOne, type Plan, plansOf, settingOf, warnOfPlans } from '../plan/plans.js';
import { project } from '../projection/project.js';
import type { Projection } from '../projection/projection.js';
import type { Proposal } from '../proposal/proposal.js';
import { baselineId } from '../question/baseline.js';
import type { Question } from '../question/question.js';
import type { ReadingName } from '../raise/reading.js';
import { type Member, membersOf } from '../unit/unit.js';
import { visible } from '../words/visible.js';
import { openCareers } from './career-record.js';
import type { Measures, PayPointRecord, ResultRecord } from './comparison.js';
import { rangesOf } from './ranges.js';
import type { BasisWriter } from './write-formula-basis.js';

/** Raises applied, over all pay points, proposals and readings: more would take minutes. */
const mostSteps = 400_000;
/** A projection with what it belongs to; `explain` shows these. */
export interface PlanProjection {
  readonly proposal: Proposal;
  readonly reading: ReadingName;
  readonly isCentral: boolean;
  readonly projection: Projection;
}

/** Every projection of every pay point, in the order of the result; undefined where a fault was found. */
export function planProjections(
  question: Question,
  faults: Faults,
  chosen?: readonly Member[],
): ReadonlyMap<Member, readonly PlanProjection[]> | undefined {
  const pairs = overMembers(question, faults, (member, list) => [member, list] as const, chosen);
  return pairs && new Map(pairs);
}

/**
 * What is made of the projections of each pay point, one after the other: their trails are long, and are let go before
 * the next pay point's. Undefined where a fault was found. With `chosen` these pay points alone are looked at: of a unit
 * that was checked before.
 */
export function overMembers<T>(
  question: Question,
  faults: Faults,
  take: (member: Member, list: readonly PlanProjection[], plans: readonly Plan[]) => T,
  chosen?: readonly Member[],
): readonly T[] | undefined {
  const plans = plansOf(question, faults, chosen === undefined);
  if (plans === undefined) return undefined;
  const members = chosen ?? membersOf(question.unit);
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
    if (!faults.failed) results.push(take(member, list, plans));
  }
  if (faults.failed) return undefined;
  if (chosen === undefined) warnOfPlans(plans, question, faults);
  return results;
}

function outlookOf(
  { proposal, reading, isCentral, schedule, applied }: Plan,
  member: Member,
  question: Question,
  faults: Faults,
): PlanProjection[] {
  const setting = settingOf(proposal, question);
  const plan = payPlanOf(schedule, member, setting, contractYears(question.horizon));
  const projection = project(member, plan, faults);
  if (projection === undefined) return [];
  for (const raise of projection.reached) applied.add(raise);
  return [{ proposal, reading, isCentral, projection }];
}

/** The figures of every pay point, or of some: what `payPoints` of the document holds. */
export function payPointRecords(
  question: Question,
  faults: Faults,
  basis: Pick<BasisWriter, 'take'> | null,
  chosen?: readonly Member[],
): readonly PayPointRecord[] | undefined {
  const context = contextOf(question.horizon, question.unit.rounding, question.inflation);
  const careersFrom = openCareers(question, faults);
  const recordOf = (member: Member, list: readonly PlanProjection[], plans: readonly Plan[]) => {
    const careers = careersFrom(member, plans);
    basis?.take(
      member,
      list.map(({ projection }) => projection),
      plans,
    );
    const record = payPointRecord(member, list, context);
    if (careers === null || member.payPoint.cell === null) return record;
    const { lane, step } = member.payPoint.cell;
    const results = record.results.map((result, i): ResultRecord => ({ ...result, career: careers[i] ?? [] }));
    return { ...record, cell: { lane: visible(lane), step: visible(step) }, results };
  };
  return overMembers(question, faults, recordOf, chosen);
}

function payPointRecord(
  { group, payPoint }: Member,
  list: readonly PlanProjection[],
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
