// Where a figure is held against another: at each pay point, or over everybody where it is a figure of people.
import { type Standing, standingsOf } from '../comparison/figures.js';
import type { Population } from '../cost/population.js';
import { costFigure, isCostWord, type Priced, pricedBy } from '../cost/priced.js';
import { type Faults, fault } from '../diagnostic/diagnostic.js';
import type { Span } from '../diagnostic/span.js';
import { fixed } from '../number/decimal.js';
import { plansOf } from '../plan/plans.js';
import { isNamed } from '../proposal/reach.js';
import type { Question } from '../question/question.js';
import { warnOfDrawn } from './drawn.js';

/** What `payPoint` says where a figure is one of all people. */
const wholeWord = (group: string | null) => (group === null ? 'the whole unit' : 'the whole group');

export interface Point {
  readonly group: string | null;
  readonly payPoint: string;
  /** Whether a check is about it that names nobody. */
  readonly isMeant: boolean;
  readonly answers: (name: string) => boolean;
  readonly standings: readonly Standing[];
}

/** The places of each measure that is asked for. */
export type Points = (measure: string) => readonly Point[];

/**
 * Where some measures are looked at: pay points for measures of pay, everybody and each group for those of people.
 *
 * Undefined where a fault was found.
 */
export function pointsOf(
  question: Question,
  keys: readonly string[],
  population: Population | null,
  faults: Faults,
): Points | undefined {
  const payKeys = keys.filter((key) => !isCostWord(key));
  if (payKeys.length > 0) warnOfDrawn(question.unit, faults);
  const measured = payKeys.length === 0 ? [] : measuredPoints(question, new Set(payKeys), faults);
  const needsPeople = payKeys.length < keys.length;
  const priced = !needsPeople || population === null ? [] : pricedPoints(question, population, faults);
  if (measured === undefined || priced === undefined) return undefined;
  return (measure) => (isCostWord(measure) ? priced : measured);
}

function measuredPoints(question: Question, keys: ReadonlySet<string>, faults: Faults): readonly Point[] | undefined {
  return standingsOf(question, keys, faults)?.map(({ member, standings }) => ({
    group: member.group.name,
    payPoint: member.payPoint.name,
    isMeant: true,
    answers: (name) => isNamed(member, name),
    standings,
  }));
}

function pricedPoints(question: Question, population: Population, faults: Faults): readonly Point[] | undefined {
  const plans = plansOf(question, faults);
  const priced = plans && pricedBy(population, plans, question, faults);
  return priced?.map(
    ({ group, costs }: Priced): Point => ({
      group,
      payPoint: wholeWord(group),
      isMeant: group === null,
      answers: (name) => group === name,
      standings: (plans ?? []).map(({ proposal, reading }, i): Standing => {
        const cost = costs[i];
        return {
          proposal: proposal.id,
          reading,
          figure(key) {
            const exact = cost === undefined ? null : costFigure(cost, key);
            if (exact === null) return { why: { words: 'the contract ends within a year' } };
            return { exact, reported: fixed(exact, 2) };
          },
        };
      }),
    }),
  );
}

/** The figures of people need people: a fault, where a check or a condition speaks of them, if nobody knows how many. */
export function needPeople(measure: string, place: Span, known: boolean, faults: Faults): void {
  if (!isCostWord(measure) || known) return;
  faults.add(fault('people-needed', place, { measure }));
}
