// A proposal under one reading, step by step: each raise, each year's rate and pay, each measure, as a formula.
import type { BasisRecord, EntryRecord, PlanRecord, PointBasis, RuleRecord, TrailRecord } from '../comparison/basis.js';
import type { Comparison, ResultRecord } from '../comparison/comparison.js';
import { decimal, fixed } from '../number/decimal.js';
import { perInWords } from './words.js';
import { type Block, type BlockLine, openBlock, type PointHead } from './workbook-block.js';
import {
  type Boundary,
  type Fine,
  originFormula,
  paymentFormula,
  reportedFormula,
  rounded,
  roundingFormula,
  ruleFormula,
  spanFormula,
  yearFormula,
} from './workbook-formulas.js';
import type { Inputs } from './workbook-inputs.js';
import { measureLines } from './workbook-measures.js';
import { parametersOf } from './workbook-parameters.js';
import { percentShare } from './workbook-share.js';
import type { SheetDraft } from './workbook-sheet.js';

/** A cell that finds another one at each pay point. */
export type CellAt = (point: number) => string;

/** A line whose figure the program has stored. */
export interface CheckedLine {
  readonly key: string;
  readonly says: string;
  readonly line: number;
  readonly shown: BlockLine['shown'];
  readonly program: (point: number) => string | null;
}

/** Everything that the lines of one plan are made from. */
export interface PlanContext {
  readonly comparison: Comparison;
  readonly basis: BasisRecord;
  readonly inputs: Inputs;
  readonly fine: Fine;
  /** The place of the plan among the plans, which is the place of its result at each pay point. */
  readonly index: number;
  readonly plan: PlanRecord;
  /** The baseline's cell of a measure at a pay point, as formulas of this sheet call it; null where there is none. */
  readonly baseline: ((key: string, point: number) => string) | null;
}

export interface PlanBlock {
  readonly block: Block;
  readonly checks: readonly CheckedLine[];
  /** The line of a figure: `end-rate`, `rate 1`. */
  readonly line: (key: string) => number | undefined;
  readonly lines: () => number;
}

export function planBlock(draft: SheetDraft, top: number, title: string, context: PlanContext): PlanBlock {
  const { comparison, basis, inputs, fine, index, plan } = context;
  const points = comparison.payPoints;
  const heads = points.map(({ group, name, per }): PointHead => ({ group, name, per: perInWords(per) }));
  const block = openBlock(draft, top, title, heads);
  const checks: CheckedLine[] = [];
  const found = new Map<string, number>();
  const resultOf = (point: number) => points[point]?.results[index] as ResultRecord;
  const basisAt = (point: number) => basis.payPoints[point] as PointBasis;
  const hasFormula = (point: number) => basisAt(point).without === null;
  const trails = points.map((_, point) => new Map(basisAt(point).trails[index]?.map((step) => [step.entry, step])));
  let lines = 0;

  const add = (
    key: string,
    line: Omit<BlockLine, 'at'>,
    at: (point: number) => string,
    value: (point: number) => string | null,
    muted?: (point: number) => boolean,
  ) => {
    const place = block.add({
      ...line,
      at: (point) => ({
        formula: hasFormula(point) || key === 'start' ? at(point) : null,
        value: value(point),
        ...(muted?.(point) ? { muted: true } : {}),
      }),
    });
    found.set(key, place);
    lines = place + 1;
    return place;
  };
  const check = (
    key: string,
    says: string,
    line: number,
    shown: BlockLine['shown'],
    program: (point: number) => string | null,
  ) => checks.push({ key, says, line, shown, program });

  const plainLine = { value: null, how: '', from: '', when: '' };
  const start = add(
    'start',
    { ...plainLine, what: 'Current rate', from: inputs.draft.sheet.name, role: 'figure', shown: 'cents' },
    inputs.rate,
    (point) => basisAt(point).rate,
  );
  const cellsOf =
    (line: number): CellAt =>
    (point) =>
      block.cell(line, point);
  const startAt = cellsOf(start);
  let rateAt = startAt;
  const rates = points.map((_, point) => basisAt(point).rate);
  const clauses = new Map<number, CellAt>();
  const percents: PercentLine[] = [];

  for (let year = 1; year <= comparison.years; year++) {
    const ofYear = plan.entries.flatMap((entry, place) => (entry.year === year ? [{ entry, place }] : []));
    const boundaries: { day: number; before: CellAt; after: CellAt }[] = [];
    const lumpSums: CellAt[] = [];
    for (const day of new Set(ofYear.map(({ entry }) => entry.day))) {
      const before = rateAt;
      const ratesBefore = [...rates];
      for (const { entry, place } of ofYear.filter((one) => one.entry.day === day))
        applyEntry(entry, place, year, lumpSums);
      if (basis.rounding?.when === 'each-date' && rateAt !== before) roundRate(before, ratesBefore, ofYear, day, year);
      if (day > 0 && rateAt !== before) boundaries.push({ day, before, after: rateAt });
    }
    yearLines(year, boundaries, lumpSums);
  }
  measureLines({ context, add, check, found, startAt, rateAt, percents, resultOf, cellsOf });
  return { block, checks, line: (key) => found.get(key), lines: () => lines };

  function applyEntry(entry: EntryRecord, place: number, year: number, lumpSums: CellAt[]): void {
    const raise = basis.raises[entry.raise];
    if (raise === undefined || (entry.rule !== null && isStill(entry.rule))) return;
    const own = parametersOf(entry, { ...raise, from: null, below: null });
    const hasValue = entry.origin !== null || own.length === 1;
    const [only] = own;
    const valueFormula = originFormula(entry, inputs) ?? (only === undefined ? '' : inputs.parameter(entry, only.path));
    const isMoney = entry.origin === null && only?.shown === 'money';
    const rateBefore = rateAt;
    if (!clauses.has(entry.raise)) clauses.set(entry.raise, rateBefore);
    const clause = clauses.get(entry.raise) ?? rateBefore;
    const reaches = (point: number) => raise.reaches === null || raise.reaches.includes(point);
    const at = (point: number): string => {
      const isPaid = entry.payment !== null;
      const still = isPaid ? '0' : rateBefore(point);
      if (!reaches(point)) return still;
      const seen = {
        rate: rateBefore(point),
        start: startAt(point),
        clause: clause(point),
        periods: inputs.periods(point),
        value: hasValue ? block.value(lines) : null,
      };
      const formula =
        entry.rule === null ? paymentFormula(entry, seen, inputs) : ruleFormula(entry.rule, entry, seen, inputs);
      const span = spanFormula(raise, entry, entry.isPartOfClause ? clause(point) : rateBefore(point), inputs, fine);
      return span === null ? formula : `IF(${span},${formula},${still})`;
    };
    const step = (point: number): TrailRecord | undefined => trails[point]?.get(place);
    const from = raise.file === null ? 'typed with the command' : `${raise.file}, line ${raise.line}`;
    const line = add(
      `entry ${place}`,
      {
        when: entry.date ?? `Year ${year}`,
        what: raise.says,
        how: howOf(entry, raise.from !== null || raise.below !== null),
        value: hasValue
          ? {
              role: 'figure',
              shown: isMoney ? 'cents' : 'percent-fine',
              formula: valueFormula,
              value: valueDigits(entry, only?.digits ?? '0', isMoney),
            }
          : null,
        from,
        role: 'figure',
        shown: entry.payment === null ? 'fine' : 'cents',
      },
      at,
      (point) =>
        entry.payment === null ? (step(point)?.after ?? rates[point] ?? null) : (step(point)?.payment ?? '0'),
      (point) => !reaches(point),
    );
    if (entry.payment !== null) {
      lumpSums.push(cellsOf(line));
      return;
    }
    percents.push({
      isPercent: entry.isPercent,
      value: block.value(line),
      after: cellsOf(line),
      before: rateBefore,
      span: (point) =>
        spanFormula(raise, entry, entry.isPartOfClause ? clause(point) : rateBefore(point), inputs, fine),
      reaches,
    });
    rateAt = cellsOf(line);
    for (const point of points.keys()) rates[point] = step(point)?.after ?? rates[point] ?? '0';
    if (basis.rounding?.when === 'each-raise') {
      const published = points.map((_, point) => step(point)?.rounded ?? rates[point] ?? '0');
      roundingLine(rateBefore, published, year);
    }
  }

  function roundRate(
    before: CellAt,
    ratesBefore: readonly string[],
    ofYear: readonly { entry: EntryRecord; place: number }[],
    day: number,
    year: number,
  ) {
    const places = ofYear.filter(({ entry }) => entry.day === day).map(({ place }) => place);
    const published = points.map((_, point) => {
      const roundedTo = places.map((place) => trails[point]?.get(place)?.rounded ?? null).find((one) => one !== null);
      return roundedTo ?? rates[point] ?? ratesBefore[point] ?? '0';
    });
    roundingLine(before, published, year);
  }

  function roundingLine(before: CellAt, published: readonly string[], year: number): void {
    const { rounding } = basis;
    if (rounding === null) return;
    const after = rateAt;
    const line = add(
      `rounded ${lines}`,
      {
        ...plainLine,
        when: `Year ${year}`,
        what: 'Rate as it is published',
        how: `rounded ${comparison.unit.rounding}`,
        role: 'figure',
        shown: 'fine',
      },
      (point) => roundingFormula(rounding, after(point), before(point), inputs, fine),
      (point) => published[point] ?? null,
    );
    rateAt = cellsOf(line);
    for (const [point, rate] of published.entries()) rates[point] = rate;
  }

  function yearLines(
    year: number,
    boundaries: readonly { day: number; before: CellAt; after: CellAt }[],
    lumpSums: readonly CellAt[],
  ): void {
    const last = rateAt;
    const yearOf = (point: number) => resultOf(point).years[year - 1];
    const { part, wholeYears } = comparison.horizon;
    const share = part !== null && year > wholeYears ? `${part.numerator}/${part.denominator}` : null;
    const when = `Year ${year}`;
    const rateLine = add(
      `rate ${year}`,
      {
        ...plainLine,
        when,
        what: 'Rate',
        how: 'in force on the last day, to the cent',
        role: 'result',
        shown: 'cents',
      },
      (point) => reportedFormula(last(point), basis, inputs, fine),
      (point) => yearOf(point)?.rate ?? null,
    );
    check(`rate ${year}`, `Rate, year ${year}`, rateLine, 'cents', (point) => yearOf(point)?.rate ?? null);
    const places = plan.places.find((one) => one.year === year) ?? null;
    const earned = (point: number) => {
      const at = boundaries.map(
        ({ day, before, after }): Boundary => ({ day, before: before(point), after: after(point) }),
      );
      const formula = yearFormula(last(point), at, places, share, fine);
      const periods = inputs.periods(point);
      return rounded(periods === null ? formula : `${formula}*${periods}`, 2, fine);
    };
    const how = [
      boundaries.length > 0 ? 'each rate for its part of the year' : '',
      share === null ? '' : `${share} of the year`,
    ];
    const earnedWords = how.filter((words) => words !== '').join('; ');
    if (lumpSums.length === 0) {
      const pay = add(
        `pay ${year}`,
        { ...plainLine, when, what: 'Pay', how: earnedWords, role: 'result', shown: 'cents' },
        earned,
        (point) => yearOf(point)?.pay ?? null,
      );
      check(`pay ${year}`, `Pay, year ${year}`, pay, 'cents', (point) => yearOf(point)?.pay ?? null);
      return;
    }
    const lumps = (point: number) => yearOf(point)?.lumpSums ?? '0';
    const ratePays = add(
      `rate-pays ${year}`,
      { ...plainLine, when, what: 'What the rate pays', how: earnedWords, role: 'figure', shown: 'cents' },
      earned,
      (point) => fixed(decimal(yearOf(point)?.pay ?? '0').minus(decimal(lumps(point))), 2),
    );
    const lumped = add(
      `lump-sums ${year}`,
      { ...plainLine, when, what: 'Lump sums', how: 'outside the rate', role: 'figure', shown: 'cents' },
      (point) => rounded(lumpSums.map((cell) => cell(point)).join('+'), 2, fine),
      lumps,
    );
    check(`lump-sums ${year}`, `Lump sums, year ${year}`, lumped, 'cents', lumps);
    const pay = add(
      `pay ${year}`,
      { ...plainLine, when, what: 'Pay', how: 'the two together', role: 'result', shown: 'cents' },
      (point) => `ROUND(${block.cell(ratePays, point)}+${block.cell(lumped, point)},2)`,
      (point) => yearOf(point)?.pay ?? null,
    );
    check(`pay ${year}`, `Pay, year ${year}`, pay, 'cents', (point) => yearOf(point)?.pay ?? null);
  }
}

/** What the plain sum asks of a raise: its percent where it is one, and whether it moved the rate. */
export interface PercentLine {
  readonly isPercent: boolean;
  readonly value: string;
  readonly after: CellAt;
  readonly before: CellAt;
  readonly span: (point: number) => string | null;
  readonly reaches: (point: number) => boolean;
}

/** What never moves a rate, such as steps of people along a schedule. */
function isStill(rule: RuleRecord): boolean {
  return (
    rule.form === 'sum' &&
    rule.keeps &&
    [rule.percent, rule.start, rule.clause, rule.amount].every((part) => part === null)
  );
}

function valueDigits({ origin, rule }: EntryRecord, only: string, isMoney: boolean): string {
  if (isMoney) return only;
  if (origin === null || rule === null || rule.form !== 'sum') return percentShare(only);
  return percentShare(rule.percent ?? rule.start ?? rule.clause ?? '0');
}

/** How a raise is reckoned, in words. */
function howOf({ rule, payment }: EntryRecord, hasSpan: boolean): string {
  const words =
    rule === null
      ? payment?.amount == null
        ? "value x a year's pay at the rate in force"
        : 'paid once'
      : ruleWords(rule);
  return hasSpan ? `${words}; for the rates named in the inputs` : words;
}

function ruleWords(rule: RuleRecord): string {
  if (rule.form !== 'sum') {
    return `the ${rule.form === 'greatest' ? 'greater' : 'lesser'} of ${rule.options.map(ruleWords).join(' and ')}`;
  }
  const { keeps, percent, start, clause, amount } = rule;
  const terms = [
    keeps ? (percent === null ? 'rate' : 'rate x (1 + percent)') : '',
    start === null ? '' : 'percent x current rate',
    clause === null ? '' : 'percent x rate before the clause',
    amount === null ? '' : 'amount',
  ];
  return terms.filter((term) => term !== '').join(' + ');
}
