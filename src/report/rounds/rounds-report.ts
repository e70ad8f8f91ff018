// The rounds of a bargaining as people read them: a table and bars by date, who moved last, and the gap that is left.

import type { ProposalRecord } from '../../comparison/comparison.js';
import type { RoundRecord, Rounds, RoundsPayPointRecord } from '../../rounds/rounds.js';
import { say } from '../../words/say.js';
import type { Parts } from '../../words/text.js';
import { placeOf, rateOf } from '../lookup.js';
import { subtitleOf } from '../pay/comparison-report.js';
import { inflationNotes, sourceEntries } from '../pay/notes.js';
import type { BarChart, Block, Cell, Column, List, MarkedCell, Paragraph, Report, Row, Table } from '../report.js';
import { costBlocks } from './cost.js';
import { roundsFinding } from './finding.js';
import { roundsSheet } from './sheet.js';

const money = (digits: string, signed = false): Cell => ({ kind: 'money', digits, ...(signed ? { signed } : {}) });
const rate = (digits: string, signed = false): Cell => ({ kind: 'money', digits, rate: true, signed });
const none: Cell = { kind: 'none' };

/** The report of some rounds, made of nothing but the document. */
export function roundsReport(rounds: Rounds): Report {
  const cents = rounds.payPoints.some(showsCents);
  const finding: Paragraph = { kind: 'paragraph', role: 'finding', parts: roundsFinding(rounds), cents };
  const blocks: Block[] = [
    finding,
    subtitleOf(rounds),
    ...rounds.payPoints.map((point) => tableOf(rounds, point)),
    ...costBlocks(rounds),
    ...chartOf(rounds),
    ...rangeNotes(rounds, cents),
    legend(rounds),
    ...inflationNotes(rounds, say('prices-assumed')),
    sources(rounds),
  ];
  return { currency: rounds.unit.currency, blocks, sheets: roundsSheet(rounds), document: rounds };
}

const showsCents = ({ per }: RoundsPayPointRecord) => per !== 'year' && per !== 'month';

const proposalOf = ({ proposals }: Rounds, id: string) => proposals.find((one) => one.id === id) as ProposalRecord;

const dated = ({ name, date }: ProposalRecord) => say('dated', { date, name });

function tableOf(rounds: Rounds, point: RoundsPayPointRecord): Table {
  const [endRate, totalPay] = ['end-rate', 'total-pay'].map((measure) => say('measure-column', { measure }));
  const moved = say('moved-by');
  const titles = ['', say('party'), endRate ?? '', moved, totalPay ?? '', moved, say('gap-left-column')];
  const columns = titles.map(
    (title, index): Column => ({ key: `${index}`, title, align: index < 2 ? 'left' : 'right' }),
  );
  const rows = point.rounds.map(({ proposal, figures, moved, gap, ranges }): Row => {
    const record = proposalOf(rounds, proposal);
    const label: MarkedCell = {
      kind: 'text',
      text: dated(record),
      ...(ranges === null ? {} : { mark: { unstated: true } }),
    };
    const cells = [
      rate(figures['end-rate']),
      moved ? rate(moved.endRate, true) : none,
      money(figures['total-pay']),
      moved ? money(moved.totalPay, true) : none,
      gap ? money(gap.totalPay) : none,
    ];
    return { cells: [label, { kind: 'text', text: record.party ?? '' }, ...cells], role: 'offer' };
  });
  const { group, name, per } = point;
  const title = say('rounds-of-place', { group, name, rate: rateOf(point, rounds.unit.currency), per });
  return { kind: 'table', title, columns, rows, cents: showsCents(point) };
}

/** Bars of what each proposal adds to a freeze, at the first pay point. */
function chartOf(rounds: Rounds): readonly BarChart[] {
  const [point] = rounds.payPoints;
  if (point === undefined) return [];
  const bars = point.rounds.map(({ proposal, figures, ranges }: RoundRecord, offer) => ({
    offer,
    name:
      ranges === null
        ? dated(proposalOf(rounds, proposal))
        : say('marked-unstated', { name: dated(proposalOf(rounds, proposal)) }),
    figure: money(figures.gain, true),
    low: ranges?.gain.low ?? figures.gain,
    high: ranges?.gain.high ?? figures.gain,
  }));
  const subtitle = say('adds-to-pay', { term: rounds.horizon, place: placeOf(point) });
  const words = { title: roundsFinding(rounds), subtitle, key: null, sources: [], currency: rounds.unit.currency };
  return [
    { kind: 'chart', shape: 'bars', zero: null, ...words, groups: [{ title: null, bars }], cents: showsCents(point) },
  ];
}

/** How an open proposal is read, and what else it could pay at the first pay point. */
function rangeNotes(rounds: Rounds, cents: boolean): readonly List[] {
  const [point] = rounds.payPoints;
  const entries = (point?.rounds ?? []).flatMap(({ proposal, reading, ranges }): Parts[] => {
    if (ranges === null || point === undefined) return [];
    const { name, headlines } = proposalOf(rounds, proposal);
    const { low, high } = ranges['total-pay'];
    const pays = { low: money(low), high: money(high) };
    return [[say('round-readings', { offer: name, headlines, reading, place: placeOf(point), ...pays })]];
  });
  const title = say('rounds-open');
  return entries.length === 0 ? [] : [{ kind: 'list', role: 'readings', title, entries, cents }];
}

function legend({ horizon }: Rounds): Paragraph {
  return { kind: 'paragraph', role: 'note', parts: [say('rounds-legend', { term: horizon })], cents: false };
}

function sources(rounds: Rounds): List {
  const left = rounds.proposals.flatMap((one) =>
    one.notModelled.map((text) => [say('round-not-counted', { round: dated(one), text })]),
  );
  const entries = [...sourceEntries(rounds), ...left];
  return { kind: 'list', title: say('sources-and-not-counted'), entries, cents: false };
}
