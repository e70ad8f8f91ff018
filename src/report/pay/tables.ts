// One table a pay point: a row an offer, one for the baseline, the best of each column marked.
import type { Comparison, PayPointRecord, ProposalRecord, ResultRecord } from '../../comparison/comparison.js';
import { decimal } from '../../number/decimal.js';
import { placeName, rateBeside } from '../lookup.js';
import type { Column, MarkedCell, Row, Table } from '../report.js';
import { baselineOf, perInWords } from '../words.js';

/** A column with how its figure is found in a result. */
interface FigureColumn extends Column {
  readonly cell: (result: ResultRecord) => MarkedCell;
}

const none: MarkedCell = { kind: 'none' };

function money(digits: string | null | undefined, extra: { signed?: boolean; rate?: boolean } = {}): MarkedCell {
  return digits == null ? none : { kind: 'money', digits, ...extra };
}

function percent(digits: string | null | undefined): MarkedCell {
  return digits == null ? none : { kind: 'percent', digits };
}

/** The title of contract year k: `Year 6 (5 mo)` for a part of one. */
export function yearTitle({ horizon }: Pick<Comparison, 'horizon'>, year: number): string {
  const { part, wholeYears } = horizon;
  if (part === null || year <= wholeYears) return `Year ${year}`;
  return `Year ${year} (${part.numerator} ${part.denominator === 12 ? 'mo' : 'd'})`;
}

function columnsOf(comparison: Comparison): readonly FigureColumn[] {
  const baseline = baselineOf(comparison);
  const right = { align: 'right' } as const;
  const years = Array.from({ length: comparison.years }, (_, index): FigureColumn => {
    const title = yearTitle(comparison, index + 1);
    return {
      key: `year_${index + 1}_rate`,
      title,
      ...right,
      group: 'years',
      cell: ({ years: list }) => money(list[index]?.rate, { rate: true }),
    };
  });
  const paysLumpSums = comparison.payPoints.some(({ results }) =>
    results.some(({ measures }) => !decimal(measures['lump-sums'] ?? '0').isZero()),
  );
  const columns: FigureColumn[] = [
    ...years,
    { key: 'increase', title: 'Raise', ...right, cell: ({ measures }) => percent(measures['increase']) },
    {
      key: 'average_increase',
      title: 'A year',
      ...right,
      cell: ({ measures }) => percent(measures['average-increase']),
    },
  ];
  if (paysLumpSums) {
    columns.push({
      key: 'lump_sums',
      title: 'Lump sums',
      ...right,
      cell: ({ measures }) => money(measures['lump-sums']),
    });
  }
  columns.push({
    key: 'total_pay',
    title: 'Total pay',
    ...right,
    cell: ({ measures }) => money(measures['total-pay']),
  });
  if (comparison.inflation !== null) {
    columns.push({
      key: 'real_increase',
      title: 'Real raise',
      ...right,
      cell: ({ measures }) => percent(measures['real-increase']),
    });
    columns.push({
      key: 'real_total_pay',
      title: 'Real pay',
      ...right,
      cell: ({ measures }) => money(measures['real-total-pay']),
    });
  }
  if (baseline === undefined) return columns;
  const title = `vs ${shortName(baseline)}`;
  const over = ({ overBaseline }: ResultRecord) => money(overBaseline?.['total-pay'], { signed: true });
  return [...columns, { key: 'total_pay_over_baseline', title, ...right, cell: over }];
}

/** A baseline at the head of a column: `3% a year` is `3%/yr`. */
export function shortName({ name }: ProposalRecord): string {
  const short = name.replace(/% a year$/, '%/yr');
  return short.length <= 8 ? short : 'baseline';
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
    const per = point.per === 'year' ? '' : ` ${perInWords(point.per)}`;
    const rate = rateBeside(point, comparison.unit.currency);
    return {
      kind: 'table',
      title: `${placeName(point)}${rate === null ? '' : `, ${rate}`}${per} now`,
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
  const name = allReadings && isOpen ? `${proposal.name}: ${result.reading}` : proposal.name;
  const label: MarkedCell = { kind: 'text', text: name, ...(isOpen ? { mark: { unstated: true } } : {}) };
  return { cells: [label, ...columns.map(({ cell }) => cell(result))], role: proposal.baseline ? 'baseline' : 'offer' };
}

/** The highest figure of each column among the offers is marked, unless all offers share it. */
function withBest(rows: readonly Row[]): readonly Row[] {
  const offers = rows.filter(({ role }) => role === 'offer');
  const best = new Set<MarkedCell>();
  for (let column = 1; column < (rows[0]?.cells.length ?? 0); column++) {
    const cells = offers
      .map(({ cells: list }) => list[column])
      .filter((cell) => cell !== undefined && 'digits' in cell);
    if (cells.length < 2) continue;
    const figures = cells.map((cell) => decimal('digits' in cell ? cell.digits : '0'));
    const highest = figures.reduce((so, next) => (next.gt(so) ? next : so));
    const winners = cells.filter((_, index) => figures[index]?.eq(highest));
    if (winners.length < cells.length) for (const cell of winners) best.add(cell);
  }
  return rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => (best.has(cell) ? { ...cell, mark: { ...cell.mark, best: true } } : cell)),
  }));
}
