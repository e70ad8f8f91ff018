// Where a person ends who starts in a cell of a salary schedule, in a sentence.

import type { Comparison, PayPointRecord, ResultRecord } from '../../comparison/comparison.js';
import { rangesOf } from '../../comparison/ranges.js';
import { decimal, fixed } from '../../number/decimal.js';
import { say } from '../../words/say.js';
import { centralResult, nameInSentence, startAt } from '../lookup.js';
import type { Paragraph } from '../report.js';
import { showsCents } from './tables.js';

/** A contract year, and the calendar year in which it starts. */
function contractYear({ horizon }: Pick<Comparison, 'horizon'>, year: number) {
  const [, first, day] = /^(\d{4})-(\d\d-\d\d)$/.exec(horizon.start ?? '') ?? [];
  const starts = first === undefined ? null : Number(first) + year - 1;
  return { year, starts, isCalendarYear: day === '01-01' };
}

/**
 * `A person at MA step 3 now ($54,730) is at step 6 in year 3 (2028-29): $61,234 under Harvard's offer and $62,000 under
 * the union's ask.` Nothing where the pay point is no cell. `steps` are those that are there today, where the comparison
 * has not all of them.
 */
export function careerParagraphs(
  comparison: Comparison,
  point: PayPointRecord,
  steps?: readonly string[],
): readonly Paragraph[] {
  const { unit, proposals, years } = comparison;
  if (point.cell === undefined) return [];
  const last = proposals.flatMap((proposal) => {
    const end = centralResult(point, proposal).career?.at(-1);
    return end === undefined ? [] : [{ name: nameInSentence(proposal), ...end }];
  });
  const here = comparison.payPoints.filter(({ group }) => group === point.group);
  const known = new Set(steps ?? here.map(({ cell }) => cell?.step));
  const ends = [...new Set(last.map(({ step }) => step))].map((step) => {
    const offers = last
      .filter((end) => end.step === step)
      .map(({ name, rate: digits }) => ({ name, rate: { kind: 'money', digits, rate: true } as const }));
    return { step, isNew: !known.has(step), offers };
  });
  if (ends.length === 0) return [];
  const isStill = ends.every(({ step }) => step === point.cell?.step);
  const person = startAt(point, unit);
  const words = say('person-ends', { person, in: contractYear(comparison, years), isStill, ends });
  return [{ kind: 'paragraph', role: 'note', parts: [words], cents: showsCents(point) }];
}

/**
 * A comparison as it is for people who move: at a cell of a schedule the end rate and total pay are those of a person
 * who starts there. Everything else is as it was.
 */
export function asCareers(comparison: Comparison): Comparison {
  const payPoints = comparison.payPoints.map((point) => ({ ...point, results: point.results.map(ofCareer) }));
  return { ...comparison, payPoints };
}

/** The same as one person lives it: years, differences and ranges are theirs too. What charts draw, and a page reckons. */
export function asLived(comparison: Comparison): Comparison {
  const baseline = comparison.proposals.find((proposal) => proposal.baseline);
  const payPoints = asCareers(comparison).payPoints.map((point): PayPointRecord => {
    if (point.cell === undefined) return point;
    const base = baseline && centralResult(point, baseline).measures;
    const results = point.results.map(
      (result): ResultRecord => ({
        ...result,
        years: result.career ?? result.years,
        overBaseline: result.overBaseline && base ? over(result, base) : result.overBaseline,
      }),
    );
    return { ...point, results, ranges: rangesOf(results) };
  });
  return { ...comparison, payPoints };
}

/** The two differences that a career changes. */
function over({ measures, overBaseline }: ResultRecord, base: ResultRecord['measures']): ResultRecord['measures'] {
  const changed = ['end-rate', 'total-pay'].flatMap((key) => {
    const [own, other] = [measures[key], base[key]];
    if (own == null || other == null) return [];
    return [[key, fixed(decimal(own).minus(decimal(other)), own.split('.')[1]?.length ?? 0)]];
  });
  return { ...overBaseline, ...Object.fromEntries(changed) };
}

function ofCareer(result: ResultRecord): ResultRecord {
  const { career, measures } = result;
  const last = career?.at(-1);
  if (career === undefined || last === undefined) return result;
  return { ...result, measures: { ...measures, 'end-rate': last.rate, 'total-pay': totalOf(career) } };
}

/** All that a career pays, lump sums included. */
export function totalOf(career: NonNullable<ResultRecord['career']>): string {
  return fixed(
    career.reduce((sum, { pay }) => sum.plus(decimal(pay)), decimal('0')),
    2,
  );
}
