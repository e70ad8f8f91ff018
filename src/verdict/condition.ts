// `--fail-if 'harvard end-rate < baseline'`: one line of a script that a comparison is held against.
import type { Figure, Standing } from '../comparison/figures.js';
import type { Population } from '../cost/population.js';
import { costWords, isCostWord } from '../cost/priced.js';
import { type Diagnostic, type Faults, fault } from '../diagnostic/diagnostic.js';
import { nearest } from '../diagnostic/near.js';
import type { Span } from '../diagnostic/span.js';
import { measureNamed, measureWords } from '../measure/registry.js';
import { type Decimal, fixed, order, plain, settled } from '../number/decimal.js';
import { formatMoney } from '../number/money.js';
import type { MeasureWord } from '../proposal/claim.js';
import { baselineId } from '../question/baseline.js';
import type { Question } from '../question/question.js';
import { asWritten } from '../raise/reading.js';
import { spokenPlace } from '../roster/ranks.js';
import { checkSymbol } from '../unit/pay.js';
import { type Bound, type Relation, readBound } from './check-file.js';
import { missingFigure } from './judge-claims.js';
import { needPeople, type Point, pointsOf } from './points.js';
import { holds, type Target } from './satisfies.js';

const optionName = '--fail-if';

const operators: Readonly<Record<string, Relation>> = {
  '<=': 'at-most',
  '>=': 'at-least',
  '==': 'equals',
  '<': 'less-than',
  '>': 'more-than',
};

/** A condition read: `harvard end-rate < baseline`. */
interface Condition {
  readonly text: string;
  readonly of: string;
  readonly measure: MeasureWord;
  readonly operator: string;
  readonly relation: Relation;
  readonly bound: Bound;
  readonly at: Span;
}

/** The texts of all conditions, by which their faults are shown. */
export const conditionsText = (texts: readonly string[]) => ({ name: optionName, text: texts.join('\n') });

/**
 * What is to be told of the conditions that are true, at any pay point and under any reading; undefined where one has a
 * fault, or where a figure does not exist.
 */
export function metConditions(
  texts: readonly string[],
  question: Question,
  population: Population | null,
  faults: Faults,
): readonly Diagnostic[] | undefined {
  const conditions = texts.map((text, index) => readCondition(text, index + 1, question, faults));
  const read = conditions.filter((condition) => condition !== undefined);
  for (const { measure, at } of read) needPeople(measure.key, at, population !== null, faults);
  if (read.length < conditions.length || faults.failed) return undefined;
  const keys = [...new Set(read.map(({ measure }) => measure.key))];
  const points = pointsOf(question, keys, population, faults);
  if (points === undefined) return undefined;
  const met = read.flatMap((condition) => metBy(condition, points(condition.measure.key), question, faults));
  return faults.failed ? undefined : met;
}

function readCondition(text: string, line: number, question: Question, faults: Faults): Condition | undefined {
  const span = (from: number, length: number): Span => ({
    file: optionName,
    line,
    column: from + 1,
    end: from + 1 + Math.max(1, length),
  });
  const form = /^(\s*)([^<>=]*[^<>=\s])(\s+)([^<>=\s]+)(\s*)(<=|>=|==|<|>)(\s*)([^<>=\s][^<>=]*)$/.exec(text);
  if (form === null) {
    faults.add(fault('condition-form', span(0, text.length), { found: text }));
    return undefined;
  }
  const [, ...parts] = form;
  const from = (index: number) => parts.slice(0, index).join('').length;
  const part = (index: number) => {
    const value = (parts[index] ?? '').trim();
    return { value, at: span(from(index), value.length) };
  };
  const [of, key, operator, target] = [part(1), part(3), part(5), part(7)];
  const ids = question.proposals.map(({ id }) => id);
  const words = [...measureWords, ...costWords];
  const measure = words.find((word) => word.key === key.value);
  if (!ids.includes(of.value)) addUnknown(of, ids, faults);
  if (measure === undefined)
    addUnknown(
      key,
      words.map((word) => word.key),
      faults,
    );
  const bound = measure && readBound(optionName, target, measure, ids, faults);
  const relation = operators[operator.value];
  if (!ids.includes(of.value) || measure === undefined || bound === undefined || relation === undefined)
    return undefined;
  if (bound.by === 'figure' && bound.money) {
    checkSymbol(bound.money.value, question.unit.currency, bound.money.at, faults);
  }
  if (bound.by === 'proposal' && bound.id === baselineId && question.baseline === null) {
    faults.add(fault('baseline-needed', target.at, null));
    return undefined;
  }
  return { text: text.trim(), of: of.value, measure, operator: operator.value, relation, bound, at: of.at };
}

function addUnknown(word: { value: string; at: Span }, known: readonly string[], faults: Faults): void {
  const { value: found, at } = word;
  faults.add(fault('unknown-word', at, { key: optionName, known, found, near: nearest(found, known) }));
}

function metBy(condition: Condition, points: readonly Point[], question: Question, faults: Faults) {
  const { of, measure, relation, bound, at, text, operator } = condition;
  const meant = points.filter(({ isMeant }) => isMeant);
  const met = meant.flatMap(({ group, payPoint, standings }) => {
    const ownBy = (id: string) => standings.filter(({ proposal }) => proposal === id);
    const figureIn = (standing: Standing): Figure | undefined => {
      const figure = standing.figure(measure.key);
      if ('exact' in figure) return figure;
      const all = [...question.proposals, ...(question.baseline === null ? [] : [question.baseline])];
      const proposal = all.find(({ id }) => id === standing.proposal);
      if (proposal) faults.add(missingFigure(figure, measure.key, proposal, payPoint, at));
      return undefined;
    };
    const targets = bound.by === 'figure' ? [null] : ownBy(bound.id);
    return ownBy(of).flatMap((left) =>
      targets.flatMap((right) => {
        const found = figureIn(left)?.exact;
        const target = targetOf(bound, right === null ? undefined : figureIn(right));
        if (found === undefined || target === undefined || !holds(relation, found, target)) return [];
        const readings = [left, right].flatMap((side) =>
          side === null || side.reading === asWritten ? [] : [`${side.proposal} ${side.reading}`],
        );
        return [
          { place: [spokenPlace({ group, name: payPoint }), ...readings].join(', '), found, expected: target.exact },
        ];
      }),
    );
  });
  const [first] = met;
  if (first === undefined) return [];
  const [found, other] = shown(measure.key, first.found, first.expected, question.unit.currency);
  const expected = bound.by === 'figure' ? bound.text : other;
  const args = { condition: text, place: first.place, found, operator, expected, more: met.length - 1 };
  return [fault('condition-met', at, args)];
}

function targetOf(bound: Bound, figure: Figure | undefined): Target | undefined {
  if (bound.by === 'figure') return { exact: bound.value, text: bound.text };
  return figure && { exact: figure.exact, text: null };
}

const isPercentWord = (key: string) => !isCostWord(key) && measureNamed(key).takes === 'percent';

/** Two figures as far as they can be told apart: to the cent, or with every digit. */
function shown(key: string, left: Decimal, right: Decimal, currency: string): readonly [string, string] {
  const isPercent = isPercentWord(key);
  const short = (figure: Decimal) =>
    isPercent ? `${fixed(figure, 2)}%` : formatMoney(figure, { currency, decimals: 2 });
  const long = (figure: Decimal) => `${plain(settled(figure))}${isPercent ? '%' : ''}`;
  const words = [short(left), short(right)] as const;
  return words[0] === words[1] && order(left, right) !== 0 ? [long(left), long(right)] : words;
}
