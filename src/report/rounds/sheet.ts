// Rounds for spreadsheets: a row a pay point and proposal, by date.
import type { CostRoundRecord, RoundRecord, Rounds, RoundsPayPointRecord } from '../../rounds/rounds.js';
import type { Column, MarkedCell, Row, Table } from '../report.js';

const none: MarkedCell = { kind: 'none' };
const text = (value: string | null | undefined): MarkedCell => (value == null ? none : { kind: 'text', text: value });

function money(digits: string | null | undefined, rate = false): MarkedCell {
  return digits == null ? none : { kind: 'money', digits, ...(rate ? { rate } : {}) };
}

type Field = readonly [key: string, cell: MarkedCell];

function fieldsOf(
  { proposals, unit, cost }: Rounds,
  point: RoundsPayPointRecord,
  { proposal: id, reading, figures, ranges, moved, gap }: RoundRecord,
): readonly Field[] {
  const proposal = proposals.find((one) => one.id === id);
  const priced = cost?.rounds.find((round) => round.proposal === id);
  return [
    ['group', text(point.group)],
    ['pay_point', text(point.name)],
    ['date', text(proposal?.date)],
    ['party', text(proposal?.party)],
    ['proposal', text(id)],
    ['name', text(proposal?.name)],
    ['reading', text(reading)],
    ['currency', text(unit.currency)],
    ['per', text(point.per)],
    ['current_rate', money(point.currentRate, true)],
    ['end_rate', money(figures['end-rate'], true)],
    ['increase', { kind: 'percent', digits: figures.increase }],
    ['total_pay', money(figures['total-pay'])],
    ['low_total_pay', money(ranges?.['total-pay'].low ?? figures['total-pay'])],
    ['high_total_pay', money(ranges?.['total-pay'].high ?? figures['total-pay'])],
    ['end_rate_moved', money(moved?.endRate, true)],
    ['total_pay_moved', money(moved?.totalPay)],
    ['end_rate_gap', money(gap?.endRate, true)],
    ['total_pay_gap', money(gap?.totalPay)],
    // Of the whole unit, and so the same at each pay point.
    ...(priced === undefined ? [] : costFields(priced)),
  ];
}

function costFields({ figures, range, moved, gap }: CostRoundRecord): readonly Field[] {
  return [
    ['settlement_cost', money(figures.settlementCost)],
    ['low_settlement_cost', money(range?.low ?? figures.settlementCost)],
    ['high_settlement_cost', money(range?.high ?? figures.settlementCost)],
    ['settlement_cost_moved', money(moved?.settlementCost)],
    ['settlement_cost_gap', money(gap?.settlementCost)],
  ];
}

/** One sheet, `wide` and `long` alike. */
export function roundsSheet(rounds: Rounds): Readonly<Record<'wide' | 'long', Table>> {
  const all = rounds.payPoints.flatMap((point) => point.rounds.map((round) => fieldsOf(rounds, point, round)));
  const columns = (all[0] ?? []).map(([key]): Column => ({ key, title: key, align: 'left' }));
  const rows = all.map((fields): Row => ({ cells: fields.map(([, cell]) => cell), role: 'plain' }));
  const sheet: Table = { kind: 'table', title: '', columns, rows, cents: true };
  return { wide: sheet, long: sheet };
}
