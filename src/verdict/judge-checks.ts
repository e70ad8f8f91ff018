// Whether checks hold: every pay point they are for, under the readings they ask for, in one scenario.

import type { Figure, Standing } from '../comparison/figures.js';
import type { Population } from '../cost/population.js';
import type { Faults } from '../diagnostic/diagnostic.js';
import { type Decimal, plain, settled } from '../number/decimal.js';
import { isAmbiguous, type Proposal } from '../proposal/proposal.js';
import type { Question } from '../question/question.js';
import { visible } from '../words/visible.js';
import type { Check } from './check-file.js';
import { missingFigure } from './judge-claims.js';
import { type Points, pointsOf } from './points.js';
import { holds, margin, type Target } from './satisfies.js';
import type { CheckVerdict, ComparedRecord } from './verdicts.js';

/** The verdicts on some checks in one scenario; undefined where a fault was found. */
export function judgedChecks(
  checks: readonly Check[],
  question: Question,
  scenario: string | null,
  population: Population | null,
  faults: Faults,
  evaluation: Faults,
): readonly CheckVerdict[] | undefined {
  const keys = [...new Set(checks.map(({ measure }) => measure.key))];
  const points = pointsOf(question, keys, population, faults);
  if (points === undefined) return undefined;
  return checks.map((check) => judged(check, { question, points, scenario, evaluation }));
}

interface Setting {
  readonly question: Question;
  readonly points: Points;
  readonly scenario: string | null;
  readonly evaluation: Faults;
}

/** One comparison with what orders it among the others. */
interface Compared {
  readonly record: ComparedRecord;
  readonly margin: Decimal;
}

function judged(check: Check, setting: Setting): CheckVerdict {
  const { of, measure, relation, bound, readings, at } = check;
  const target = bound.by === 'proposal' ? bound.id : bound.text;
  const common = {
    name: visible(check.name ?? `${of} ${measure.key} ${relation} ${target}`),
    scenario: setting.scenario === null ? null : visible(setting.scenario),
    proposal: of,
    measure: measure.key,
    takes: measure.takes,
    relation,
    target: visible(target),
    targetIs: bound.by,
    readings: readings.value,
    at: { file: visible(at.file), line: at.line, column: at.column },
  };
  const compared = comparedOf(check, setting);
  if ('code' in compared) {
    const { code, message, help } = compared;
    return { ...common, outcome: 'error', deciding: null, compared: [], error: { code, message, help } };
  }
  const { isHeld, deciding } = decided(compared, readings.value === 'any');
  return {
    ...common,
    outcome: isHeld ? 'holds' : 'does-not-hold',
    deciding: deciding.record,
    compared: compared.map(({ record }) => record),
    error: null,
  };
}

/** Every comparison of a check, or why one of them cannot be made. */
function comparedOf(check: Check, { question, points, evaluation }: Setting) {
  const { of, measure, relation, bound, names, at } = check;
  const reached = points(measure.key).filter(({ isMeant, answers }) =>
    names === null ? isMeant : names.some(({ value }) => answers(value)),
  );
  const compared: Compared[] = [];
  for (const { group, payPoint, standings } of reached) {
    const targets = bound.by === 'figure' ? [null] : chosen(standings, bound.id, check, question, true);
    for (const left of chosen(standings, of, check, question, false)) {
      for (const right of targets) {
        const found = left.figure(measure.key);
        const other = right?.figure(measure.key) ?? null;
        const missing =
          'why' in found ? { why: found, of: left } : other && 'why' in other ? { why: other, of: right } : null;
        if (missing !== null) {
          const proposal = named(question, missing.of?.proposal ?? of);
          const diagnostic = missingFigure(missing.why, measure.key, proposal, payPoint, at);
          evaluation.add(diagnostic);
          return diagnostic;
        }
        const target: Target =
          bound.by === 'figure'
            ? { exact: bound.value, text: bound.text }
            : { exact: (other as Figure).exact, text: null };
        const { exact } = found as Figure;
        const record: ComparedRecord = {
          group: group === null ? null : visible(group),
          payPoint: visible(payPoint),
          reading: left.reading,
          targetReading: right === null || right.proposal === question.baseline?.id ? null : right.reading,
          found: plain(settled(exact)),
          expected: plain(settled(target.exact)),
          difference: plain(settled(exact).minus(settled(target.exact))),
          holds: holds(relation, exact, target),
        };
        compared.push({ record, margin: margin(relation, exact, target) });
      }
    }
  }
  return compared;
}

function named({ proposals, baseline }: Question, id: string): Proposal {
  const proposal = [...proposals, ...(baseline === null ? [] : [baseline])].find((one) => one.id === id);
  if (proposal === undefined) throw new Error(`no proposal ${id}`);
  return proposal;
}

/**
 * The standings of a proposal that a check is about. A reading that is named is taken of both sides where they are open;
 * a target that does not have it is taken under all of its own.
 */
function chosen(
  standings: readonly Standing[],
  id: string,
  { readings }: Check,
  question: Question,
  isTarget: boolean,
): readonly Standing[] {
  const own = standings.filter(({ proposal }) => proposal === id);
  const { value } = readings;
  if (value === 'all' || value === 'any' || !isAmbiguous(named(question, id))) return own;
  const taken = own.filter(({ reading }) => reading === value);
  return isTarget && taken.length === 0 ? own : taken;
}

/**
 * Whether a check holds, and by which comparison. Under `any`, one reading must hold at every pay point.
 *
 * The deciding comparison is the worst of those that count: of all of them, or of the reading that comes best out of it.
 */
function decided(compared: readonly Compared[], isAny: boolean): { isHeld: boolean; deciding: Compared } {
  const groups = isAny ? [...new Set(compared.map(({ record }) => record.reading))] : [null];
  const outcomes = groups.map((reading) => {
    const own = compared.filter(({ record }) => reading === null || record.reading === reading);
    return { isHeld: own.every(({ record }) => record.holds), deciding: worstOf(own) };
  });
  const best = outcomes.reduce((so, next) =>
    next.isHeld === so.isHeld ? (next.deciding.margin.gt(so.deciding.margin) ? next : so) : next.isHeld ? next : so,
  );
  return best;
}

function worstOf(compared: readonly Compared[]): Compared {
  return compared.reduce((so, next) => {
    if (so.record.holds !== next.record.holds) return so.record.holds ? next : so;
    return next.margin.lt(so.margin) ? next : so;
  });
}
