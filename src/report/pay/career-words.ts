// Where a person ends who starts in a cell of a salary schedule, in a sentence.

import type { Comparison, PayPointRecord, ResultRecord } from '../../comparison/comparison.js';
import { rangesOf } from '../../comparison/ranges.js';
import { decimal, fixed } from '../../number/decimal.js';
import type { Parts } from '../../words/text.js';
import { centralResult, inProse, personAt } from '../lookup.js';
import type { Paragraph } from '../report.js';
import { showsCents } from './tables.js';

/** A contract year in words: `year 3`, `year 3 (2028-29)`, `year 3 (2028)` where it is a calendar year. */
export function yearInWords({ horizon }: Pick<Comparison, 'horizon'>, year: number): string {
  const [, first = '', day = ''] = /^(\d{4})-(\d\d-\d\d)$/.exec(horizon.start ?? '') ?? [];
  if (first === '') return `year ${year}`;
  const starts = Number(first) + year - 1;
  const ends = String((starts + 1) % 100).padStart(2, '0');
  return `year ${year} (${day === '01-01' ? starts : `${starts}-${ends}`})`;
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
  const ends = proposals.flatMap((proposal) => {
    const last = centralResult(point, proposal).career?.at(-1);
    return last === undefined ? [] : [{ name: inProse(proposal), ...last }];
  });
  const reached = [...new Set(ends.map(({ step }) => step))];
  const [only] = reached;
  if (only === undefined) return [];
  const start = `A${personAt(point, unit.currency).slice(1)}`;
  const when = `in ${yearInWords(comparison, years)}`;
  const here = comparison.payPoints.filter(({ group }) => group === point.group);
  const known = new Set(steps ?? here.map(({ cell }) => cell?.step));
  const at = (step: string) => (known.has(step) ? `at step ${step}` : `at the new step ${step}`);
  const standing = only === point.cell.step ? `is still ${at(only)}` : `is ${at(only)}`;
  const parts: Parts =
    reached.length === 1
      ? [`${start} ${standing} ${when}: `, ...listed(ends), '.']
      : [
          `${start} is ${when} `,
          ...reached.flatMap((step, i): Parts => {
            const there = ends.filter((end) => end.step === step);
            return [`${i === 0 ? '' : i === reached.length - 1 ? ', and ' : ', '}${at(step)} for `, ...listed(there)];
          }),
          '.',
        ];
  return [{ kind: 'paragraph', role: 'note', parts, cents: showsCents(point) }];
}

/** `$61,234 under A, $62,000 under B and $60,500 under C`. */
function listed(ends: readonly { readonly name: string; readonly rate: string }[]): Parts {
  return ends.flatMap(({ name, rate }, i): Parts => {
    const before = i === 0 ? '' : i === ends.length - 1 ? ' and ' : ', ';
    return [before, { kind: 'money', digits: rate, rate: true }, ` under ${name}`];
  });
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
