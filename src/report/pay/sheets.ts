// The machine's tables, for CSV: `wide` has a row a pay point and proposal, `long` a row a year.
import type {
  CareerYearRecord,
  Comparison,
  PayPointRecord,
  ProposalRecord,
  ResultRecord,
} from '../../comparison/comparison.js';
import type { Measure } from '../../measure/measure.js';
import type { Column, MarkedCell, Row, Table } from '../report.js';
import { totalOf } from './career-words.js';
import { figureCell, keyOf, measuresIn, showsCents } from './tables.js';

const text = (value: string | null): MarkedCell => (value === null ? { kind: 'none' } : { kind: 'text', text: value });
const number = (digits: string): MarkedCell => ({ kind: 'number', digits });

function money(digits: string | null | undefined, rate = false): MarkedCell {
  return digits == null ? { kind: 'none' } : { kind: 'money', digits, ...(rate ? { rate } : {}) };
}

interface Entry {
  readonly point: PayPointRecord;
  readonly proposal: ProposalRecord;
  readonly result: ResultRecord;
}

function entriesOf({ payPoints, proposals }: Comparison, allReadings: boolean): readonly Entry[] {
  const byId = new Map(proposals.map((proposal) => [proposal.id, proposal]));
  return payPoints.flatMap((point) =>
    point.results
      .filter(({ central }) => allReadings || central)
      .map((result) => ({ point, proposal: byId.get(result.proposal) as ProposalRecord, result })),
  );
}

const commonKeys = ['group', 'pay_point', 'proposal', 'name', 'party', 'reading', 'currency', 'per', 'current_rate'];

function commonCells({ point, proposal, result }: Entry, currency: string): readonly MarkedCell[] {
  const words = [
    point.group,
    point.name,
    proposal.id,
    proposal.name,
    proposal.party,
    result.reading,
    currency,
    point.per,
  ];
  return [...words.map(text), money(point.currentRate, true)];
}

function sheet(
  keys: readonly string[],
  entries: readonly { cells: readonly MarkedCell[]; point: PayPointRecord }[],
): Table {
  const columns = keys.map((key): Column => ({ key, title: key, align: 'left' }));
  const rows = entries.map(({ cells, point }): Row => ({ cells, role: 'plain', cents: showsCents(point) }));
  return { kind: 'table', title: '', columns, rows, cents: entries.some(({ point }) => showsCents(point)) };
}

/** `wide` and `long`; with `allReadings` the readings beside the central one have rows of their own. */
export function sheetsOf(comparison: Comparison, allReadings: boolean): Readonly<Record<'wide' | 'long', Table>> {
  const { currency } = comparison.unit;
  const entries = entriesOf(comparison, allReadings);
  const yearKeys = Array.from({ length: comparison.years }, (_, index) => `year_${index + 1}_rate`);
  // Columns that came later stand after those of a total, which programs read by their place.
  const all = measuresIn('csv', comparison);
  const last = all.findIndex(({ key }) => key === 'total-pay') + 1;
  const [usual, further] = [all.slice(0, last), all.slice(last)];
  const overKeys = ['total_pay_over_baseline', 'end_rate_over_baseline', 'low_total_pay', 'high_total_pay'];
  const isSchedule = comparison.payPoints.some(({ cell }) => cell !== undefined);
  const careerKeys = (keys: string) => (isSchedule ? `lane step ${keys}`.split(' ') : []);
  const wide = entries.map((entry) => ({
    point: entry.point,
    cells: [
      ...commonCells(entry, currency),
      ...wideCells(entry, usual, further),
      ...(isSchedule ? careerCells(entry, entry.result.career?.at(-1)) : []),
      ...(isSchedule ? [money(entry.result.career && totalOf(entry.result.career))] : []),
    ],
  }));
  const long = entries.flatMap((entry) =>
    entry.result.years.map((year, i) => {
      const inCareer = entry.result.career?.[i];
      const cells = [
        ...[number(String(year.year)), money(year.rate, true), money(year.pay), money(year.lumpSums)],
        ...(isSchedule ? [...careerCells(entry, inCareer), money(inCareer?.pay)] : []),
      ];
      return { point: entry.point, cells: [...commonCells(entry, currency), ...cells] };
    }),
  );
  return {
    wide: sheet(
      [
        ...commonKeys,
        ...yearKeys,
        ...usual.map(keyOf),
        ...overKeys,
        ...further.map(keyOf),
        ...careerKeys('career_end_step career_end_rate career_total_pay'),
      ],
      wide,
    ),
    long: sheet(
      [...commonKeys, 'year', 'rate', 'pay', 'lump_sums', ...careerKeys('career_step career_rate career_pay')],
      long,
    ),
  };
}

/** Where in a schedule a row stands, and where a person who starts there is: after the other columns, and only there. */
function careerCells({ point }: Entry, year: CareerYearRecord | undefined): readonly MarkedCell[] {
  const { cell } = point;
  return [text(cell?.lane ?? null), text(cell?.step ?? null), text(year?.step ?? null), money(year?.rate, true)];
}

function wideCells(
  { point, proposal, result }: Entry,
  usual: readonly Measure[],
  further: readonly Measure[],
): readonly MarkedCell[] {
  const { measures, overBaseline, years } = result;
  const range = point.ranges.find((one) => one.proposal === proposal.id)?.measures['total-pay'];
  const figures = (list: readonly Measure[]) => list.map((measure) => figureCell(measure, measures[measure.key]));
  return [
    ...years.map(({ rate }) => money(rate, true)),
    ...figures(usual),
    money(overBaseline?.['total-pay']),
    money(overBaseline?.['end-rate']),
    money(range?.low ?? measures['total-pay']),
    money(range?.high ?? measures['total-pay']),
    ...figures(further),
  ];
}
