// From projections to their explanation. Nothing is reckoned here: the trail that the projection keeps is written down.
import { formatDate } from '../calendar/date.js';
import { type Faults, fault } from '../diagnostic/diagnostic.js';
import type { Span } from '../diagnostic/span.js';
import { contextOf, existing, type MeasureContext } from '../measure/measure.js';
import { measures } from '../measure/registry.js';
import { type Decimal, decimal, fixed, order, plain, settled } from '../number/decimal.js';
import { nameOfRate } from '../number/money.js';
import { payWorking } from '../projection/pay-working.js';
import type { ProjectedYear, Step } from '../projection/projection.js';
import { baselineId } from '../question/baseline.js';
import type { Question } from '../question/question.js';
import { amount, type Working } from '../raise/raise.js';
import { kindOf } from '../raise/registry.js';
import { addedUp, concluded, moneyCell, workingPhrase, workingText } from '../raise/working.js';
import { type Member, membersOf } from '../unit/unit.js';
import { say } from '../words/say.js';
import type { Phrase } from '../words/text.js';
import { visible } from '../words/visible.js';
import { type PlanProjection, planProjections } from './compare.js';
import {
  type ExplainedMeasure,
  type ExplainedPayPoint,
  type ExplainedResult,
  type ExplainedYear,
  type Explanation,
  explanationFormat,
  type PlaceRecord,
  type StepRecord,
} from './explanation.js';
import { headOf, warningsOf } from './record.js';

/** More than nobody reads: a pay point under a proposal and a reading is one. */
export const mostExplained = 5000;

/** A figure as digits, exact to 40 decimals. */
const digits = (figure: Decimal) => plain(settled(figure));

/** The whole document `wagecmp/explanation@1`, or of some pay points alone; undefined where a fault was found. */
export function explanationOf(
  question: Question,
  allReadings: boolean,
  faults: Faults,
  chosen?: readonly Member[],
): Explanation<Phrase> | undefined {
  const { proposals, baseline } = question;
  const all = baseline === null ? proposals : [...proposals, baseline];
  const isOne = question.reading !== null || !allReadings;
  const results = all.reduce((sum, { readings }) => sum + (isOne ? 1 : readings.length), 0);
  const asked = results * (chosen ?? membersOf(question.unit)).length;
  if (asked > mostExplained) {
    faults.add(fault('too-much-to-explain', null, { asked, limit: mostExplained }));
    return undefined;
  }
  const byMember = planProjections(question, faults, chosen);
  if (byMember === undefined) return undefined;
  const head = headOf(question, faults);
  const payPoints = [...byMember].map(([member, list]) => payPointOf(member, list, allReadings, question));
  const words = measures.map(({ key, description: says }) => ({ measure: key, says }));
  return { format: explanationFormat, ...head, measures: words, payPoints, warnings: warningsOf(faults) };
}

/** A place as a reader finds it; what was typed with the command has no lines. */
function placeOf({ file, line }: Span, { proposals }: Question): PlaceRecord {
  const isTyped = file.startsWith('--') || proposals.some((proposal) => proposal.file === null && proposal.id === file);
  return { file: visible(file), line: isTyped ? null : line };
}

function payPointOf(
  member: Member,
  list: readonly PlanProjection[],
  allReadings: boolean,
  question: Question,
): ExplainedPayPoint<Phrase> {
  const { group, payPoint } = member;
  const context = contextOf(question.horizon, question.unit.rounding, question.inflation);
  const baseline = list.find(({ proposal }) => proposal.id === baselineId);
  const compared = baseline ? measuresOf(baseline, context) : null;
  const shown = list.filter(({ isCentral }) => allReadings || isCentral);
  return {
    group: group.name === null ? null : visible(group.name),
    name: visible(payPoint.name),
    per: group.per,
    periods: plain(group.periods),
    currentRate: digits(payPoint.rate),
    ...(payPoint.components.length > 1 && {
      components: payPoint.components.map((part) => ({ name: visible(part.name), rate: digits(part.rate) })),
    }),
    ...(payPoint.cell && { cell: { lane: visible(payPoint.cell.lane), step: visible(payPoint.cell.step) } }),
    place: placeOf(payPoint.at, question),
    results: shown.map((outlook): ExplainedResult<Phrase> => {
      const { proposal, reading, isCentral, projection } = outlook;
      const figures = measuresOf(outlook, context);
      return {
        proposal: proposal.id,
        reading,
        central: isCentral,
        steps: projection.steps.map((step) => stepRecord(step, outlook, question)),
        years: projection.years.map((year) => yearRecord(year, outlook)),
        measures: figures,
        overBaseline: outlook === baseline || compared === null ? null : differences(figures, compared),
      };
    }),
  };
}

function stepRecord(step: Step, { proposal }: PlanProjection, question: Question): StepRecord<Phrase> {
  const { raise, derivation, percent, payment, after } = step;
  const { spread, describe } = kindOf(raise.what);
  const show = (money: { readonly amount: Decimal }) => nameOfRate(money.amount, question.unit.currency);
  return {
    year: step.year,
    date: raise.when.by === 'date' ? formatDate(raise.when.date.value) : null,
    raise: spread ? spread.headline(raise.what, proposal.term) : describe(raise.what, show),
    derivation: derivation && percent && workingPhrase([...derivation, ' = ', percent, '%']),
    working:
      step.parts.length === 0 ? workingPhrase(concluded(step.working, amount(payment ?? after))) : partsWorked(step),
    ...(step.parts.length > 0 && {
      parts: step.parts.map((part) => ({
        name: visible(part.name),
        after: digits(part.after),
        rounded: part.rounded && digits(part.rounded),
      })),
    }),
    before: digits(step.before),
    after: digits(after),
    rounded: step.rounded && digits(step.rounded),
    payment: payment && digits(payment),
    note: raise.note === null ? null : visible(raise.note),
    place: placeOf(raise.at, question),
  };
}

/** `Step 83,423.00 x 1.03 = 85,925.69, rounded to 85,926.00; Longevity 1,286.00; together 87,212.00`. */
function partsWorked({ parts, after, rounded }: Step): Phrase {
  const components = parts.map((part) => {
    const working = part.working === null ? [amount(part.after)] : concluded(part.working, amount(part.after));
    const isRounded = part.rounded !== null && order(part.rounded, part.after) !== 0;
    const to = isRounded && part.rounded !== null ? moneyCell(part.rounded) : null;
    return { name: visible(part.name), working: workingPhrase(working), rounded: to };
  });
  return say('components-worked', { components, together: moneyCell(rounded ?? after) });
}

function yearRecord(projected: ProjectedYear, { projection }: PlanProjection): ExplainedYear<Phrase> {
  const { year, rate, exactPay, ratePays, lumpSums, pay } = projected;
  const paid = projection.steps.flatMap((step) => (step.year === year && step.payment ? [step.payment] : []));
  const working = payWorking(projected, projection.member.group.periods);
  return {
    year,
    rate: digits(rate),
    working: workingPhrase(concluded(working, amount(exactPay))),
    exact: digits(exactPay),
    ratePays: fixed(ratePays, 2),
    lumpSumsWorking: paid.length === 0 ? null : workingPhrase(addedUp(paid)),
    lumpSums: fixed(lumpSums, 2),
    pay: fixed(pay, 2),
  };
}

function measuresOf({ projection }: PlanProjection, context: MeasureContext): readonly ExplainedMeasure<Phrase>[] {
  return existing(measures, context).map((measure): ExplainedMeasure<Phrase> => {
    const { key, takes } = measure;
    const { working, exact } = measure.derive(projection, context);
    if (exact === null) return { measure: key, takes, working: workingPhrase(working), exact: null, figure: null };
    const result: Working = takes === 'money' ? [amount(exact)] : [exact, '%'];
    const isSaid = workingText(working) === workingText(result);
    return {
      measure: key,
      takes,
      working: workingPhrase(isSaid ? working : [...working, ' = ', ...result]),
      exact: digits(exact),
      figure: measure.of(projection, context),
    };
  });
}

/** The differences of the reported figures, as the comparison gives them. */
function differences(
  figures: readonly ExplainedMeasure<Phrase>[],
  baseline: readonly ExplainedMeasure<Phrase>[],
): readonly ExplainedMeasure<Phrase>[] {
  return figures.map(({ measure, takes, figure }, index): ExplainedMeasure<Phrase> => {
    const other = baseline[index]?.figure ?? null;
    if (figure === null || other === null) {
      return { measure, takes, working: say('one-does-not-exist'), exact: null, figure: null };
    }
    const [left, right] = [decimal(figure), decimal(other)];
    const show = (side: Decimal): Working => (takes === 'money' ? [amount(side)] : [side, '%']);
    const subtracted = right.isNegative() ? ['(', ...show(right), ')'] : show(right);
    const difference = left.minus(right);
    const decimals = takes === 'percent' ? 4 : (figure.split('.')[1] ?? '').length;
    return {
      measure,
      takes,
      working: workingPhrase([...show(left), ' - ', ...subtracted, ' = ', ...show(difference)]),
      exact: digits(difference),
      figure: fixed(difference, decimals),
    };
  });
}
