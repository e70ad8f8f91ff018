// The raise that would close the gap: the smallest step of 0.01%, or of a cent, that reaches a target at every pay point.

import { type PlanProjection, planProjections } from '../comparison/compare.js';
import { headOf, warningsOf } from '../comparison/record.js';
import { type Faults, fault } from '../diagnostic/diagnostic.js';
import type { At } from '../diagnostic/span.js';
import type { Measure } from '../measure/measure.js';
import { fixed, plain } from '../number/decimal.js';
import { formatMoney } from '../number/money.js';
import type { Question } from '../question/question.js';
import type { ReadingName } from '../raise/reading.js';
import { workingText } from '../raise/working.js';
import type { Member } from '../unit/unit.js';
import { isAssumed, measureNamed, type Target, targetNamed } from './aim.js';
import { deriveOf, type Figure, figureOf } from './judge.js';
import { type Answer, type Solution, solveFormat } from './solution.js';
import { answerTo } from './solve-search.js';
import { raiseAsWritten, takenIn, type Vary } from './variation.js';

/** What is asked: the words of `--measure`, `--match` and `--vary`, with their places. */
export interface Aim {
  readonly measure: At<string>;
  readonly match: At<string>;
  readonly vary: At<Vary>;
}

type Outlooks = ReadonlyMap<Member, readonly PlanProjection[]>;

/**
 * What must be added to the first proposal of a question to reach a target, for every reading, the central ones first.
 *
 * Undefined, with a fault, where the central reading cannot be brought there.
 */
export function solutionOf(question: Question, aim: Aim, faults: Faults): Solution | undefined {
  const measure = measureNamed(aim.measure, faults);
  const target = measure && targetNamed(aim.match, measure, question, faults);
  const [varied] = question.proposals;
  if (!measure || !target || !varied || faults.failed) return undefined;
  if (!isAssumed(measure, aim.measure.at, question.inflation, faults)) return undefined;
  checkPers(question, aim, faults);
  const all = faults.failed ? undefined : planProjections(question, faults);
  const targets = all && targetsOf(target, measure, question, all, faults);
  if (all === undefined || targets === undefined) return undefined;
  const answers: Answer[] = [];
  const pairs = readingsIn(all, varied.id).flatMap((reading) => targets.map((to) => ({ reading, to })));
  for (const { reading, to } of pairs) {
    const { vary } = aim;
    const search = { question, proposal: varied, reading, measure, vary: vary.value, at: vary.at, targets: to.figures };
    const answer = answerTo(search, faults);
    if (answer === undefined) return undefined;
    const central = answers.length === 0;
    if (central && answer.outOfReach !== null) {
      const args = { name: varied.name, target: inWords(target, measure, question), why: answer.outOfReach };
      faults.add(fault('solve-out-of-reach', aim.match.at, args));
      return undefined;
    }
    answers.push({ ...answer, targetReading: to.reading, central });
  }
  return {
    format: solveFormat,
    ...headOf(question, faults),
    varied: varied.id,
    vary: aim.vary.value,
    takenIn: takenIn(aim.vary.value),
    raise: raiseAsWritten(aim.vary.value, answers[0]?.added ?? null),
    measure: { key: measure.key, says: measure.description, takes: measure.takes },
    match: target.by === 'proposal' ? { proposal: target.proposal.id } : { figure: plain(target.figure) },
    answers,
    warnings: warningsOf(faults),
  };
}

/** One amount for people who are paid per different things means nothing. */
function checkPers({ unit }: Question, { vary }: Aim, faults: Faults): void {
  const pers = [...new Set(unit.groups.map(({ per }) => per))];
  if (takenIn(vary.value) === 'percent' || pers.length < 2) return;
  faults.add(fault('solve-across-pers', vary.at, { vary: vary.value, pers }));
}

function inWords(target: Target, { takes }: Measure, { unit: { currency } }: Question): string {
  if (target.by === 'proposal') return target.proposal.name;
  if (takes === 'percent') return `${plain(target.figure)}%`;
  return formatMoney(target.figure, { currency, decimals: Math.max(2, target.figure.decimalPlaces()) });
}

function readingsIn(all: Outlooks, id: string): readonly ReadingName[] {
  const [first = []] = all.values();
  return first.filter(({ proposal }) => proposal.id === id).map(({ reading }) => reading);
}

interface Targets {
  /** Null where the target has one reading, or is a figure. */
  readonly reading: string | null;
  readonly figures: ReadonlyMap<Member, Figure>;
}

/** What is to be reached at each pay point, under each reading of the target. */
function targetsOf(
  target: Target,
  measure: Measure,
  question: Question,
  all: Outlooks,
  faults: Faults,
): readonly Targets[] | undefined {
  if (target.by === 'figure') {
    const { figure } = target;
    const digits = fixed(figure, Math.max(measure.takes === 'percent' ? 4 : 2, figure.decimalPlaces()));
    return [{ reading: null, figures: new Map([...all.keys()].map((member) => [member, { digits, exact: figure }])) }];
  }
  const { id, name, at } = target.proposal;
  const readings = readingsIn(all, id);
  const targets = readings.map((reading): Targets => {
    const figures = new Map<Member, Figure>();
    for (const [member, list] of all) {
      const outlook = list.find(({ proposal, reading: taken }) => proposal.id === id && taken === reading);
      if (outlook === undefined) continue;
      const figure = figureOf(measure, outlook.projection, question);
      figures.set(member, figure);
      if (figure.exact !== null) continue;
      const why = workingText(deriveOf(measure, outlook.projection, question).working);
      faults.add(
        fault('measure-does-not-exist', at, { measure: measure.key, name, payPoint: member.payPoint.name, why }),
      );
    }
    return { reading: readings.length > 1 ? reading : null, figures };
  });
  return faults.failed ? undefined : targets;
}
