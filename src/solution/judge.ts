// The engine as a judge: one measure of one proposal under one reading, at any pay point.

import { contractYears } from '../calendar/term.js';
import type { Faults } from '../diagnostic/diagnostic.js';
import { contextOf, type Derivation, type Measure } from '../measure/measure.js';
import type { Decimal } from '../number/decimal.js';
import { payPlanOf } from '../plan/pay-plan.js';
import type { Setting } from '../plan/plans.js';
import { scheduleOf } from '../plan/schedule.js';
import { project } from '../projection/project.js';
import type { Projection } from '../projection/projection.js';
import type { Proposal } from '../proposal/proposal.js';
import type { Question } from '../question/question.js';
import type { ReadingName } from '../raise/reading.js';
import type { Member } from '../unit/unit.js';

/** A figure as it is printed, and what it is before it is rounded; null where it does not exist. */
export interface Figure {
  readonly digits: string | null;
  /** What is compared with a threshold: never a rounded figure. */
  readonly exact: Decimal | null;
}

export interface Judged extends Figure {
  readonly projection: Projection;
}

const contextIn = ({ horizon, unit, inflation }: Question) => contextOf(horizon, unit.rounding, inflation);

/** How a measure of a projection comes about, or why it does not exist. */
export function deriveOf(measure: Measure, projection: Projection, question: Question): Derivation {
  return measure.derive(projection, contextIn(question));
}

/** What a measure says of a projection, rounded and not. */
export function figureOf(measure: Measure, projection: Projection, question: Question): Figure {
  const { exact } = deriveOf(measure, projection, question);
  return { digits: measure.of(projection, contextIn(question)), exact };
}

/** What a pay point's projection has beside its raises. */
function settingOf({ horizon, unit, inflation }: Question, { term }: Proposal): Setting {
  return { horizon, start: term.start, rounding: unit.rounding, currency: unit.currency, inflation };
}

/** A judge of one proposal; undefined, with a fault, at a pay point whose rate it takes to zero or below. */
export function judgeOf(
  question: Question,
  proposal: Proposal,
  reading: ReadingName,
  measure: Measure,
): (member: Member, faults: Faults) => Judged | undefined {
  const schedule = scheduleOf(proposal, reading, question.horizon);
  const setting = settingOf(question, proposal);
  return (member, faults) => {
    const projection = project(member, payPlanOf(schedule, member, setting, contractYears(question.horizon)), faults);
    return projection && { projection, ...figureOf(measure, projection, question) };
  };
}
