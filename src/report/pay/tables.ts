// One table a pay point: a row an offer, one for the baseline, the best of each column marked.
import type { Comparison, PayPointRecord, ProposalRecord, ResultRecord } from '../../comparison/comparison.js';
import type { Measure } from '../../measure/measure.js';
import { measures } from '../../measure/registry.js';
import { decimal } from '../../number/decimal.js';
import { say } from '../../words/say.js';
import type { Text } from '../../words/text.js';
import { baselineOf, nameOf, rateOf, versus } from '../lookup.js';
import type { Column, MarkedCell, Row, Table } from '../report.js';

/** A column with how its figure is found in a result. */
interface FigureColumn extends Column {
  readonly cell: (result: ResultRecord) => MarkedCell;
}

const none: MarkedCell = { kind: 'none' };

function money(digits: string | null | undefined, extra: { signed?: boolean; rate?: boolean } = {}): MarkedCell {
  return digits == null ? none : { kind: 'money', digits, ...extra };
}

/** The title of contract year k: `Year 6 (5 mo)` for a part of one. */
export function yearTitle({ horizon: { part, wholeYears } }: Pick<Comparison, 'horizon'>, year: number): Text {
  return say('year-column', { year, part: year > wholeYears ? part : null });
}

function columnsOf(comparison: Comparison): readonly FigureColumn[] {
  const baseline = baselineOf(comparison);
  const right = { align: 'right' } as const;
  const years = Array.from({ length: comparison.years }, (_, index): FigureColumn => {
    const cell = ({ years: list }: ResultRecord) => money(list[index]?.rate, { rate: true });
    return { key: `year_${index + 1}_rate`, title: yearTitle(comparison, index + 1), ...right, group: 'years', cell };
  });
  const results = comparison.payPoints.flatMap((point) => point.results);
  const isShown = ({ key, partOf }: Measure) =>
    partOf === undefined || results.some(({ measures }) => !decimal(measures[key] ?? '0').isZero());
  const measures = measuresIn('table', comparison).filter(isShown);
  const columns = measures.map((measure): FigureColumn => {
    const cell = (result: ResultRecord) => figureCell(measure, result.measures[measure.key]);
    return { key: keyOf(measure), title: say('measure-column', { measure: measure.key }), ...right, cell };
  });
  if (baseline === undefined) return [...years, ...columns];
  const over = ({ overBaseline }: ResultRecord) => money(overBaseline?.['total-pay'], { signed: true });
  return [...years, ...columns, { key: 'total_pay_over_baseline', title: versus(baseline), ...right, cell: over }];
}

/** A measure as a column calls it: `total_pay`. */
export const keyOf = ({ key }: Measure) => key.replaceAll('-', '_');

/** The measures that a document has and a format shows, in their order; what is part of another stands before it. */
export function measuresIn(format: 'table' | 'csv', { payPoints }: Comparison): readonly Measure[] {
  const known = payPoints[0]?.results[0]?.measures ?? {};
  const shown = measures.filter(({ key, notIn = [] }) => key in known && !notIn.includes(format));
  return shown
    .filter(({ partOf }) => partOf === undefined)
    .flatMap((measure) => [...shown.filter(({ partOf }) => partOf === measure.key), measure]);
}

export function figureCell({ takes, isRate }: Measure, digits: string | null | undefined): MarkedCell {
  if (digits == null) return none;
  return takes === 'percent' ? { kind: 'percent', digits } : money(digits, isRate ? { rate: true } : {});
}

/** Whether rates are shown with cents unless the style says otherwise: not by the year or month. */
export function showsCents({ per }: PayPointRecord): boolean {
  return per !== 'year' && per !== 'month';
}

/** The tables of a comparison. With `allReadings` an open proposal has a row for each of its readings. */
export function tablesOf(comparison: Comparison, allReadings: boolean): readonly Table[] {
  const columns = columnsOf(comparison);
  return comparison.payPoints.map((point) => {
    const results = point.results.filter(({ central }) => allReadings || central);
    const rows = results.map((result) => rowOf(result, comparison, columns, allReadings));
    const { group, name, per } = point;
    return {
      kind: 'table',
      title: say('place-now', { group, name, rate: rateOf(point, comparison.unit.currency), per }),
      columns: [{ key: 'name', title: '', align: 'left' }, ...columns.map(({ cell: _, ...column }) => column)],
      rows: withBest(rows),
      cents: showsCents(point),
    };
  });
}

function rowOf(
  result: ResultRecord,
  { proposals }: Comparison,
  columns: readonly FigureColumn[],
  allReadings: boolean,
): Row {
  const proposal = proposals.find(({ id }) => id === result.proposal) as ProposalRecord;
  const isOpen = proposal.ambiguous;
  const offer = nameOf(proposal);
  const name = allReadings && isOpen ? say('with-reading', { offer, reading: result.reading }) : offer;
  const label: MarkedCell = { kind: 'text', text: name, ...(isOpen ? { mark: { unstated: true } } : {}) };
  return { cells: [label, ...columns.map(({ cell }) => cell(result))], role: proposal.baseline ? 'baseline' : 'offer' };
}

/** The highest figure of each column among the offers is marked, unless all offers share it. */
function withBest(rows: readonly Row[]): readonly Row[] {
  const offers = rows.filter(({ role }) => role === 'offer');
  const marked = new Set<MarkedCell>();
  for (let column = 1; column < (rows[0]?.cells.length ?? 0); column++) {
    const cells = offers
      .map(({ cells: list }) => list[column])
      .filter((cell) => cell !== undefined && 'digits' in cell);
    if (cells.length < 2) continue;
    const figures = cells.map((cell) => decimal('digits' in cell ? cell.digits : '0'));
    const highest = figures.reduce((best, next) => (next.gt(best) ? next : best));
    const winners = cells.filter((_, index) => figures[index]?.eq(highest));
    if (winners.length < cells.length) for (const cell of winners) marked.add(cell);
  }
  return rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => (marked.has(cell) ? { ...cell, mark: { ...cell.mark, best: true } } : cell)),
  }));
}
