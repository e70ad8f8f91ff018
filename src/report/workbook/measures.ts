// The measures of a comparison as formulas, in the order in which the program prints them, and what they are over the
// baseline.
import { measures } from '../../measure/registry.js';
import { english } from '../../words/en.js';
import { say } from '../../words/say.js';
import { spokenText } from '../../words/speak.js';
import type { BlockLine } from './block.js';
import { moved, reportedFormula, rounded } from './formulas.js';
import type { CellAt, PlanDraft } from './plan.js';
import { percentShare } from './share.js';

/** How a measure that does not exist is shown. */
export const noFigure = 'none';

/** The lines of a plan, and the rate that is left at their end. */
interface MeasuredFrom extends PlanDraft {
  readonly rateAt: CellAt;
}

interface MeasureLine {
  readonly says: string;
  readonly how: string;
  readonly percent?: true;
  readonly formula: (point: number, from: MeasuredFrom) => string;
}

/** So many decimals of a share are as fine as so many of a percent and two more. */
const shareFine = 12;
const sharePlaces = 6;

const share = (formula: string) => `ROUND(ROUND(${formula},${shareFine}),${sharePlaces})`;

/** The cells of a figure of each year. */
function years(key: string, point: number, { context, cellsOf }: MeasuredFrom): readonly string[] {
  const all = Array.from({ length: context.comparison.years }, (_, i) => cellsOf(`${key} ${i + 1}`)?.(point));
  return all.filter((cell) => cell !== undefined);
}

const sum = (cells: readonly string[]) => (cells.length === 0 ? '0' : `ROUND(${cells.join('+')},2)`);

const own = (key: string, point: number, { cellsOf }: MeasuredFrom) => cellsOf(key)?.(point) ?? '0';

function plainSum(point: number, { percents, context }: MeasuredFrom): string {
  const reached = percents.filter(({ reaches }) => reaches(point));
  const others = reached
    .filter(({ isPercent }) => !isPercent)
    .map(({ after, before }) => moved(after(point), before(point), context.fine));
  const terms = reached
    .filter(({ isPercent }) => isPercent)
    .map(({ value, span }) => {
      const selects = span(point);
      return selects === null ? value : `IF(${selects},${value},0)`;
    });
  const total = terms.length === 0 ? '0' : share(terms.join('+'));
  if (others.length === 0) return total;
  return `IF(${others.length === 1 ? others[0] : `OR(${others.join(',')})`},"${noFigure}",${total})`;
}

const lines: Readonly<Record<string, MeasureLine>> = {
  'end-rate': {
    says: 'End rate',
    how: 'the rate when the comparison ends',
    formula: (point, { rateAt, context: { basis, inputs, fine } }) =>
      reportedFormula(rateAt(point), basis, inputs, fine),
  },
  increase: {
    says: 'Increase',
    how: 'end rate / current rate - 1',
    percent: true,
    formula: (point, { rateAt, startAt }) => share(`${rateAt(point)}/${startAt(point)}-1`),
  },
  'plain-sum': { says: 'Plain sum', how: 'the percents added up', percent: true, formula: plainSum },
  'average-increase': {
    says: 'Increase a year',
    how: '(end rate / current rate)^(1 / years) - 1',
    percent: true,
    formula: (point, { rateAt, startAt, context: { inputs } }) =>
      share(`(${rateAt(point)}/${startAt(point)})^(1/${inputs.years})-1`),
  },
  'total-pay': {
    says: 'Total pay',
    how: 'the pay of all years',
    formula: (point, from) => sum(years('pay', point, from)),
  },
  'lump-sums': {
    says: 'Lump sums',
    how: 'the part of it that is in no rate',
    formula: (point, from) => sum(years('lump-sums', point, from)),
  },
  gain: {
    says: 'Gain over a freeze',
    how: "total pay less the years' pay at the current rate",
    formula(point, from) {
      const { inputs, fine } = from.context;
      const periods = inputs.periods(point);
      const frozen = rounded(`${from.startAt(point)}${periods === null ? '' : `*${periods}`}*${inputs.years}`, 2, fine);
      return `ROUND(${own('total-pay', point, from)}-${frozen},2)`;
    },
  },
  'real-end-rate': {
    says: 'End rate after inflation',
    how: 'end rate / price level at the end',
    formula: (point, { rateAt, context: { basis, inputs, fine } }) =>
      reportedFormula(`${rateAt(point)}/${inputs.prices?.end}`, basis, inputs, fine),
  },
  'real-increase': {
    says: 'Increase after inflation',
    how: 'the same / current rate - 1',
    percent: true,
    formula: (point, { rateAt, startAt, context: { inputs } }) =>
      share(`${rateAt(point)}/${inputs.prices?.end}/${startAt(point)}-1`),
  },
  'real-total-pay': {
    says: 'Total pay after inflation',
    how: "each year's pay / its mean price level",
    formula(point, from) {
      const { inputs, fine } = from.context;
      const parts = years('pay', point, from).map((cell, i) => `${cell}/${inputs.prices?.means[i]}`);
      return rounded(parts.join('+'), 2, fine);
    },
  },
};

/** A measure that has no formula here stands as the program prints it: it is in the book by being registered. */
function lineOf(key: string, resultOf: PlanDraft['resultOf']): MeasureLine | undefined {
  const measure = measures.find((one) => one.key === key);
  if (measure === undefined || lines[key] !== undefined) return lines[key];
  const isPercent = measure.takes === 'percent';
  const formula = (point: number) => {
    const digits = digitsOf(resultOf(point).measures[key], isPercent);
    return digits === noFigure ? `"${noFigure}"` : digits;
  };
  const says = spokenText(say('measure-column', { measure: key }), { cents: false, language: english });
  return { says, how: measure.description, ...(isPercent && { percent: true }), formula };
}

const digitsOf = (figure: string | null | undefined, isPercent: boolean) =>
  figure == null ? noFigure : isPercent ? percentShare(figure) : figure;

/** Every measure of the results, and the same over the baseline. */
export function measureLines(draft: PlanDraft, rateAt: CellAt): void {
  const from: MeasuredFrom = { ...draft, rateAt };
  const { context, add, check, resultOf } = draft;
  const put = (
    key: string,
    { says, how, percent }: Pick<MeasureLine, 'says' | 'how' | 'percent'>,
    look: Pick<BlockLine, 'role' | 'shown' | 'when'>,
    formula: CellAt,
    program: (point: number) => string | null | undefined,
  ) => {
    const amounts = (point: number) => digitsOf(program(point), percent === true);
    add(key, { ...look, what: says, how, formula, amounts });
    check(key, says, look.shown, amounts);
  };
  const first = resultOf(0);
  for (const key of Object.keys(first.measures)) {
    const known = lineOf(key, resultOf);
    if (known === undefined) continue;
    const look = { role: 'result', shown: known.percent ? 'percent' : 'cents', when: 'Whole term' } as const;
    put(
      key,
      known,
      look,
      (point) => known.formula(point, from),
      (point) => resultOf(point).measures[key],
    );
  }
  const { baseline } = context;
  if (baseline === null || first.overBaseline === null) return;
  for (const key of Object.keys(first.overBaseline)) {
    const known = lineOf(key, resultOf);
    if (known === undefined) continue;
    const formula = (point: number): string => {
      const [left, right] = [own(key, point, from), baseline(key, point)];
      const decimals = resultOf(point).measures[key]?.split('.')[1]?.length ?? 2;
      const difference = `ROUND(${left}-${right},${known.percent ? sharePlaces : decimals})`;
      if (key !== 'plain-sum') return difference;
      return `IF(OR(${left}="${noFigure}",${right}="${noFigure}"),"${noFigure}",${difference})`;
    };
    const words = { ...known, says: `${known.says}, over baseline`, how: 'less the same of the baseline' };
    const look = {
      role: 'figure',
      shown: known.percent ? 'signed-percent' : 'signed-cents',
      when: 'Over baseline',
    } as const;
    put(`over ${key}`, words, look, formula, (point) => resultOf(point).overBaseline?.[key]);
  }
}
