// A sweep as people read it: where the order changes, a table of the figures for each pay point, and how to check it.
import type { ProposalRecord } from '../../comparison/comparison.js';
import { decimal } from '../../number/decimal.js';
import { formatMoney } from '../../number/money.js';
import type { Sweep, SweptPayPoint } from '../../sweep/sweep.js';
import { inProse } from '../lookup.js';
import { subtitleOf } from '../pay/comparison-report.js';
import type { Block, Column, List, MarkedCell, Report, Row, Table } from '../report.js';
import { readingInWords } from '../words.js';
import { crossingBlocks, findingOf } from './crossings.js';
import { placeOf, spoken, valueText } from './figures.js';
import { sweepSheets } from './sheet.js';

export interface SweepReportOptions {
  /** A column for every reading of an open proposal, and its crossings. */
  readonly allReadings: boolean;
}

/** The report of a sweep, made of nothing but the document. */
export function sweepReport(sweep: Sweep, { allReadings }: SweepReportOptions): Report {
  const blocks: Block[] = [
    { kind: 'paragraph', role: 'finding', parts: [findingOf(sweep)], cents: true },
    subtitleOf(sweep),
    ...sweep.payPoints.map((point) => tableOf(sweep, point, allReadings)),
    ...crossingBlocks(sweep, allReadings),
    notes(sweep),
  ];
  return { currency: sweep.unit.currency, blocks, sheets: sweepSheets(sweep, allReadings), document: sweep };
}

function tableOf(sweep: Sweep, point: SweptPayPoint, allReadings: boolean): Table {
  const { measure, swept, proposals } = sweep;
  const cell = (digits: string | null | undefined, mark: MarkedCell['mark'] = {}): MarkedCell => {
    if (digits == null) return { kind: 'none' };
    if (measure.takes === 'money') return { kind: 'money', digits, rate: true, mark };
    return { kind: 'percent', digits, mark };
  };
  const sides = (point.values[0]?.results ?? []).filter(({ central }) => central || allReadings);
  const columns: Column[] = [{ key: 'value', title: '', align: 'left' }];
  for (const { proposal, reading, central } of sides) {
    const record = proposals.find(({ id }) => id === proposal) as ProposalRecord;
    const words = allReadings && record.ambiguous ? ` (${reading})` : '';
    columns.push({
      key: `${proposal}/${reading}`,
      title: `${record.name}${words}${record.ambiguous ? ' ~' : ''}`,
      align: 'right',
    });
    if (!central || !record.ambiguous || allReadings) continue;
    columns.push({ key: `${proposal}/low`, title: 'its lowest', align: 'right', group: proposal });
    columns.push({ key: `${proposal}/high`, title: 'its highest', align: 'right', group: proposal });
  }
  const rows = point.values.map(({ value, results, ranges }): Row => {
    const offers = results.filter(({ proposal, central }) => central && proposal !== 'baseline');
    const figures = offers.flatMap(({ figure }) => (figure === null ? [] : [decimal(figure)]));
    const highest = figures.reduce((best, next) => (next.gt(best) ? next : best), figures[0] ?? decimal('0'));
    const isShared = figures.every((figure) => figure.eq(highest));
    const cells = columns.slice(1).map(({ key }): MarkedCell => {
      const [proposal, reading] = [key.slice(0, key.lastIndexOf('/')), key.slice(key.lastIndexOf('/') + 1)];
      if (reading === 'low' || reading === 'high') {
        return cell(ranges.find((one) => one.proposal === proposal)?.[reading]);
      }
      const result = results.find((one) => one.proposal === proposal && one.reading === reading);
      const isBest =
        !isShared &&
        result?.central &&
        proposal !== 'baseline' &&
        result.figure !== null &&
        decimal(result.figure).eq(highest);
      return cell(result?.figure, isBest ? { best: true } : {});
    });
    return { cells: [{ kind: 'text', text: valueText(value, sweep) }, ...cells], role: 'plain' };
  });
  const title = swept.option === 'pay' ? 'Pay today' : `${placeOf(point, sweep)}: ${swept.option} of`;
  return { kind: 'table', title, columns, rows, cents: true };
}

function notes(sweep: Sweep): List {
  const { measure, swept, proposals, inflation, payPoints } = sweep;
  const grain =
    swept.takes === 'percent'
      ? `${swept.grain}%`
      : formatMoney(swept.grain, { currency: sweep.unit.currency, decimals: (swept.grain.split('.')[1] ?? '').length });
  const some = valueText(payPoints[0]?.values[0]?.value ?? swept.from, sweep);
  const open = proposals.filter(({ ambiguous }) => ambiguous);
  const what = {
    inflation: 'the inflation of every contract year, and of the year before the term',
    baseline: 'what would have happened anyway, in every contract year',
    pay: 'what somebody is paid today',
  }[swept.option];
  const entries = [
    `${spoken(measure.key)}: ${measure.says}.`,
    `What is swept is ${what}. A change of order is searched for between neighbouring values of the table, to ${grain}; the figures on both sides of it are shown.`,
    `To check a line: wagecmp explain with --${swept.option} and the value, such as ${some}.`,
    ...(proposals.filter(({ baseline }) => baseline !== true).length > 1
      ? ['* is the highest of the offers in its line.']
      : []),
    ...open.map(
      (one) =>
        `~ ${inProse(one)}: ${one.headlines.map((words) => `"${words}"`).join(' and ')} does not say how the raise is spread. Shown: ${readingInWords(one.readings[0] ?? '')} (${one.readings[0]}), with the lowest and the highest of ${one.readings.length} readings.`,
    ),
    ...(inflation === null ? [] : [`${inflation.assumption}.`]),
  ];
  return { kind: 'list', title: 'How to read it', entries: entries.map((text) => [text]), cents: true };
}
