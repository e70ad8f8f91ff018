// "What would I get?": one person's pay under each proposal, by contract year, in all, a month and a pay check. A year's
// pay is shared out evenly over its checks, lump sums apart, and nothing is said of taxes.
import type { Comparison, PayPointRecord, ResultRecord } from '../../comparison/comparison.js';
import { type Decimal, decimal, fixed, quotient, whole } from '../../number/decimal.js';
import { say } from '../../words/say.js';
import { rateChart } from '../chart/comparison-charts.js';
import { baselineOf, centralResult, nameOf, offersOf, versus } from '../lookup.js';
import { asLived, careerParagraphs } from '../pay/career-words.js';
import { findingOf } from '../pay/finding.js';
import { rangeNotes } from '../pay/notes.js';
import { showsCents, tablesOf, yearTitle } from '../pay/tables.js';
import type { Block, Cell, Column, List, Paragraph, Report, Row, Table } from '../report.js';

const month = 12;

/** How often people are paid: pay checks in a year. */
export const payPeriods: readonly number[] = [52, 26, 24, month];

/** What a comparison of one pay point says to a person who is paid it; at a cell, to one who starts there and moves. */
export function payReport(
  comparison: Comparison,
  period: number,
  steps: readonly string[] = [],
): Pick<Report, 'currency' | 'blocks' | 'charts'> {
  const own = asLived(comparison);
  const { currency } = own.unit;
  const [point] = own.payPoints;
  if (point === undefined) return { currency, blocks: [] };
  const finding: Paragraph = { kind: 'paragraph', role: 'finding', parts: findingOf(own), cents: true };
  const checks = [...new Set([month, period])];
  const blocks: Block[] = [
    finding,
    ...careerParagraphs(own, point, steps),
    yearTable(own, point),
    ...checks.map((one) => checkTable(own, point, one)),
    ...(showsCents(point) ? tablesOf(own, false) : []),
    ...offersOf(own).flatMap((offer) => (offer.ambiguous ? rangeNotes(own, offer, false, true) : [])),
    howReckoned(point),
  ];
  return { currency, blocks, charts: [rateChart(own, point)] };
}

const money = (amount: Decimal, extra: { signed?: boolean } = {}): Cell => ({
  kind: 'money',
  digits: fixed(amount, 2),
  ...extra,
});

const yearColumns = (comparison: Comparison): readonly Column[] =>
  Array.from({ length: comparison.years }, (_, i) => ({
    key: `year_${i + 1}`,
    title: yearTitle(comparison, i + 1),
    align: 'right',
    group: 'years',
  }));

const nameColumn: Column = { key: 'name', title: '', align: 'left' };

/** A row a proposal, the baseline last. */
function rowsOf(
  comparison: Comparison,
  cells: (result: ResultRecord) => readonly Cell[],
  point: PayPointRecord,
): Row[] {
  return comparison.proposals.map((proposal): Row => {
    const name: Row['cells'][number] = {
      kind: 'text',
      text: nameOf(proposal),
      ...(proposal.ambiguous ? { mark: { unstated: true } } : {}),
    };
    const role = proposal.baseline ? 'baseline' : 'offer';
    return { cells: [name, ...cells(centralResult(point, proposal))], role };
  });
}

function yearTable(comparison: Comparison, point: PayPointRecord): Table {
  const baseline = baselineOf(comparison);
  const totalOf = (result: ResultRecord) => decimal(result.measures['total-pay'] ?? '0');
  const base = baseline && totalOf(centralResult(point, baseline));
  const cells = (result: ResultRecord): readonly Cell[] => [
    ...result.years.map(({ pay }) => money(decimal(pay))),
    money(totalOf(result)),
    ...(base === undefined
      ? []
      : [
          result.proposal === baseline?.id
            ? ({ kind: 'none' } as const)
            : money(totalOf(result).minus(base), { signed: true }),
        ]),
  ];
  return {
    kind: 'table',
    title: say('pay-by-year'),
    columns: [
      nameColumn,
      ...yearColumns(comparison),
      { key: 'total_pay', title: say('in-term', { term: comparison.horizon }), align: 'right' },
      ...(baseline ? [{ key: 'over', title: versus(baseline), align: 'right' } as const] : []),
    ],
    rows: rowsOf(comparison, cells, point),
    cents: true,
  };
}

/** What a pay check comes to: a year's pay, lump sums apart, over the checks in it. $36,446.67 over 26 is $1,401.80. */
function checkTable(comparison: Comparison, point: PayPointRecord, checks: number): Table {
  const { part, wholeYears } = comparison.horizon;
  const shareOf = (year: number) => (part !== null && year > wholeYears ? part : { numerator: 1, denominator: 1 });
  const cells = (result: ResultRecord) =>
    result.years.map(({ year, pay, lumpSums }) => {
      const { numerator, denominator } = shareOf(year);
      const paid = decimal(pay).minus(decimal(lumpSums)).mul(denominator);
      return money(quotient(paid, whole(checks * numerator)));
    });
  const now = quotient(decimal(point.currentRate).mul(decimal(point.periods)), whole(checks));
  return {
    kind: 'table',
    title: say('pay-check', { checks, now: money(now) }),
    columns: [nameColumn, ...yearColumns(comparison)],
    rows: rowsOf(comparison, cells, point),
    cents: true,
  };
}

function howReckoned({ per, cell }: PayPointRecord): List {
  const entries = [
    say('before-taxes'),
    say('pay-shared-out'),
    ...(per === 'year' ? [] : [say('full-time-post')]),
    ...(cell === undefined ? [] : [say('full-time-person')]),
  ];
  return { kind: 'list', title: say('how-reckoned'), entries: entries.map((entry) => [entry]), cents: true };
}
