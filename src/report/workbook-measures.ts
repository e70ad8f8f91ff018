// The measures of a comparison as formulas, in the order in which the program prints them, and what they are over the
// baseline.
import type { ResultRecord } from '../comparison/comparison.js';
import type { BlockLine } from './workbook-block.js';
import { moved, reportedFormula, rounded } from './workbook-formulas.js';
import type { CellAt, PercentLine, PlanContext } from './workbook-plan.js';
import { percentShare } from './workbook-share.js';

/** How a measure that does not exist is shown. */
export const noFigure = 'none';

type Add = (
  key: string,
  line: Omit<BlockLine, 'at'>,
  at: (point: number) => string,
  value: (point: number) => string | null,
) => number;

export interface MeasuredFrom {
  readonly context: PlanContext;
  readonly add: Add;
  readonly check: (
    key: string,
    says: string,
    line: number,
    shown: BlockLine['shown'],
    program: (point: number) => string | null,
  ) => void;
  readonly found: ReadonlyMap<string, number>;
  readonly startAt: CellAt;
  readonly rateAt: CellAt;
  readonly percents: readonly PercentLine[];
  readonly resultOf: (point: number) => ResultRecord;
  readonly cellsOf: (line: number) => CellAt;
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
function years(key: string, point: number, { context, found, cellsOf }: MeasuredFrom): readonly string[] {
  return Array.from({ length: context.comparison.years }, (_, i) => found.get(`${key} ${i + 1}`)).flatMap((line) =>
    line === undefined ? [] : [cellsOf(line)(point)],
  );
}

const sum = (cells: readonly string[]) => (cells.length === 0 ? '0' : `ROUND(${cells.join('+')},2)`);

const own = (key: string, point: number, { found, cellsOf }: MeasuredFrom) => cellsOf(found.get(key) ?? 0)(point);

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

const digitsOf = (figure: string | null | undefined, isPercent: boolean) =>
  figure == null ? noFigure : isPercent ? percentShare(figure) : figure;

/** Every measure of the results, and the same over the baseline. */
export function measureLines(from: MeasuredFrom): void {
  const { context, add, check, resultOf, cellsOf } = from;
  const first = resultOf(0);
  const plainLine = { value: null, from: '' };
  const put = (
    key: string,
    says: string,
    how: string,
    isPercent: boolean,
    role: BlockLine['role'],
    shown: BlockLine['shown'],
    at: (point: number) => string,
    program: (point: number) => string | null | undefined,
  ) => {
    const value = (point: number) => digitsOf(program(point), isPercent);
    const when = key.startsWith('over ') ? 'Over baseline' : 'Whole term';
    const line = add(key, { ...plainLine, when, what: says, how, role, shown }, at, value);
    check(key, says, line, shown, value);
    return line;
  };
  for (const key of Object.keys(first.measures)) {
    const known = lines[key];
    if (known === undefined) continue;
    const shown = known.percent ? 'percent' : 'cents';
    put(
      key,
      known.says,
      known.how,
      known.percent === true,
      'result',
      shown,
      (point) => known.formula(point, from),
      (point) => resultOf(point).measures[key],
    );
  }
  const { baseline } = context;
  if (baseline === null || first.overBaseline === null) return;
  for (const key of Object.keys(first.overBaseline)) {
    const known = lines[key];
    if (known === undefined) continue;
    const isPercent = known.percent === true;
    const at = (point: number): string => {
      const [left, right] = [cellsOf(from.found.get(key) ?? 0)(point), baseline(key, point)];
      const places = isPercent ? sharePlaces : (resultOf(point).measures[key]?.split('.')[1]?.length ?? 2);
      const difference = `ROUND(${left}-${right},${places})`;
      return key === 'plain-sum'
        ? `IF(OR(${left}="${noFigure}",${right}="${noFigure}"),"${noFigure}",${difference})`
        : difference;
    };
    const shown = isPercent ? 'signed-percent' : 'signed-cents';
    put(
      `over ${key}`,
      `${known.says}, over baseline`,
      'less the same of the baseline',
      isPercent,
      'figure',
      shown,
      at,
      (point) => resultOf(point).overBaseline?.[key],
    );
  }
}
