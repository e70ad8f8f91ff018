// The figures that claims and checks are judged by: exact, never the rounded ones that are printed.
import type { Faults } from '../diagnostic/diagnostic.js';
import { contextOf, existing, type Measure, type MeasureContext } from '../measure/measure.js';
import { wordedMeasures } from '../measure/registry.js';
import type { Decimal } from '../number/decimal.js';
import type { Projection } from '../projection/projection.js';
import type { Question } from '../question/question.js';
import type { ReadingName } from '../raise/reading.js';
import { workingText } from '../raise/working.js';
import type { Member } from '../unit/unit.js';
import { overMembers } from './compare.js';

/** A measure before it is rounded, and as every format reports it. */
export interface Figure {
  readonly exact: Decimal;
  readonly reported: string;
}

/** Why there is no figure: `inflation` where nothing is assumed of it, else in words. */
export interface NoFigure {
  readonly why: 'inflation' | { readonly words: string };
}

/** One proposal under one reading at one pay point. */
export interface Standing {
  readonly proposal: string;
  readonly reading: ReadingName;
  readonly figure: (measure: string) => Figure | NoFigure;
}

/** One reading at one pay point, with every figure there. */
export interface Place extends Omit<Standing, 'proposal'> {
  readonly member: Member;
}

export interface PointStandings {
  readonly member: Member;
  readonly standings: readonly Standing[];
}

/** The figures of some measures at every pay point, in the order of the comparison; undefined where a fault was found. */
export function standingsOf(
  question: Question,
  keys: ReadonlySet<string>,
  faults: Faults,
): readonly PointStandings[] | undefined {
  const context = contextOf(question.horizon, question.unit.rounding, question.inflation);
  const wanted = existing(wordedMeasures, context).filter(({ key }) => keys.has(key));
  return overMembers(question, faults, (member, list) => ({
    member,
    standings: list.map(({ proposal, reading, projection }): Standing => {
      const figures = new Map(wanted.map((measure) => [measure.key, figureOf(measure, projection, context)]));
      return { proposal: proposal.id, reading, figure: (key) => figures.get(key) ?? { why: 'inflation' } };
    }),
  }));
}

function figureOf(measure: Measure, projection: Projection, context: MeasureContext): Figure | NoFigure {
  const reported = measure.of(projection, context);
  const { exact, working } = measure.derive(projection, context);
  return exact === null || reported === null ? { why: { words: workingText(working) } } : { exact, reported };
}
