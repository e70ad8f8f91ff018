// The measures of a comparison as formulas, in the order in which the program prints them, and what they are over the
// baseline.
import { measures } from '../../measure/registry.js';
import { say } from '../../words/say.js';
import type { Text } from '../../words/text.js';
import type { BlockLine } from './block.js';
import { moved, reportedFormula, rounded } from './formulas.js';
import type { CellAt, PlanDraft } from './lines.js';
import { label, percentShare, quoted } from './sheet.js';

/** The lines of a plan, and the rate that is left at their end. */
interface MeasuredFrom extends PlanDraft {
  readonly rateAt: CellAt;
}

interface MeasureLine {
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
  return `IF(${others.length === 1 ? others[0] : `OR(${others.join(',')})`},${quoted(context.none)},${total})`;
}

const lines: Readonly<Record<string, MeasureLine>> = {
  'end-rate': {
    formula: (point, { rateAt, context: { basis, inputs, fine } }) =>
      reportedFormula(rateAt(point), basis, inputs, fine),
  },
  increase: {
    percent: true,
    formula: (point, { rateAt, startAt }) => share(`${rateAt(point)}/${startAt(point)}-1`),
  },
  'plain-sum': { percent: true, formula: plainSum },
  'average-increase': {
    percent: true,
    formula: (point, { rateAt, startAt, context: { inputs } }) =>
      share(`(${rateAt(point)}/${startAt(point)})^(1/${inputs.years})-1`),
  },
  'total-pay': {
    formula: (point, from) => sum(years('pay', point, from)),
  },
  'lump-sums': {
    formula: (point, from) => sum(years('lump-sums', point, from)),
  },
  gain: {
    formula(point, from) {
      const { inputs, fine } = from.context;
      const periods = inputs.periods(point);
      const frozen = rounded(`${from.startAt(point)}${periods === null ? '' : `*${periods}`}*${inputs.years}`, 2, fine);
      return `ROUND(${own('total-pay', point, from)}-${frozen},2)`;
    },
  },
  'real-end-rate': {
    formula: (point, { rateAt, context: { basis, inputs, fine } }) =>
      reportedFormula(`${rateAt(point)}/${inputs.prices?.end}`, basis, inputs, fine),
  },
  'real-increase': {
    percent: true,
    formula: (point, { rateAt, startAt, context: { inputs } }) =>
      share(`${rateAt(point)}/${inputs.prices?.end}/${startAt(point)}-1`),
  },
  'real-total-pay': {
    formula(point, from) {
      const { inputs, fine } = from.context;
      const parts = years('pay', point, from).map((cell, i) => `${cell}/${inputs.prices?.means[i]}`);
      return rounded(parts.join('+'), 2, fine);
    },
  },
};

/** A measure that has no formula here stands as the program prints it: it is in the book by being registered. */
function lineOf(key: string, { resultOf, context }: PlanDraft): MeasureLine | undefined {
  const measure = measures.find((one) => one.key === key);
  if (measure === undefined || lines[key] !== undefined) return lines[key];
  const isPercent = measure.takes === 'percent';
  const formula = (point: number) => {
    const digits = resultOf(point).measures[key];
    return digits == null ? quoted(context.none) : isPercent ? percentShare(digits) : digits;
  };
  return { ...(isPercent && { percent: true }), formula };
}

/** Every measure of the results, and the same over the baseline. */
export function measureLines(draft: PlanDraft, rateAt: CellAt): void {
  const from: MeasuredFrom = { ...draft, rateAt };
  const { context, add, check, resultOf } = draft;
  const put = (
    key: string,
    { percent }: MeasureLine,
    look: Pick<BlockLine, 'role' | 'shown' | 'when' | 'what' | 'how'>,
    formula: CellAt,
    program: (point: number) => string | null | undefined,
  ) => {
    const amounts = (point: number) => {
      const digits = program(point);
      return digits == null ? context.none : percent ? percentShare(digits) : digits;
    };
    add(key, { ...look, formula, amounts });
    check(key, look.what, look.shown, amounts);
  };
  const titleOf = (measure: string): Text => say('book-measure', { measure });
  const first = resultOf(0);
  for (const key of Object.keys(first.measures)) {
    const known = lineOf(key, draft);
    if (known === undefined) continue;
    const look = {
      role: 'result',
      shown: known.percent ? 'percent' : 'cents',
      when: label('whole-term'),
      what: titleOf(key),
      how: say('measured-how', {
        measure: key,
        description: measures.find((one) => one.key === key)?.description ?? '',
      }),
    } as const;
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
    const known = lineOf(key, draft);
    if (known === undefined) continue;
    const formula = (point: number): string => {
      const [left, right] = [own(key, point, from), baseline(key, point)];
      const decimals = resultOf(point).measures[key]?.split('.')[1]?.length ?? 2;
      const difference = `ROUND(${left}-${right},${known.percent ? sharePlaces : decimals})`;
      if (key !== 'plain-sum') return difference;
      const none = quoted(context.none);
      return `IF(OR(${left}=${none},${right}=${none}),${none},${difference})`;
    };
    const look = {
      role: 'figure',
      shown: known.percent ? 'signed-percent' : 'signed-cents',
      when: label('over-baseline'),
      what: say('over-baseline-of', { figure: titleOf(key) }),
      how: label('less-baseline'),
    } as const;
    put(`over ${key}`, known, look, formula, (point) => resultOf(point).overBaseline?.[key]);
  }
}
