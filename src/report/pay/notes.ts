// What stands under the tables: what is not known, what is not counted, and where the figures come from.

import type {
  Comparison,
  PayPointRecord,
  ProposalRecord,
  RangeRecord,
  TermRecord,
} from '../../comparison/comparison.js';
import { say } from '../../words/say.js';
import type { Parts, Phrase, Text } from '../../words/text.js';
import { inGroup, nameInSentence, nameOf, offersOf, startAt } from '../lookup.js';
import type { Block, Cell, Column, List, Row, Table } from '../report.js';
import { showsCents } from './tables.js';

const money = (digits: string): Cell => ({ kind: 'money', digits });

/** More pay points than this have their ranges in a table. */
const mostInWords = 3;

export function list(title: Text, entries: readonly Parts[], cents: boolean, role?: List['role']): List[] {
  return entries.length === 0 ? [] : [{ kind: 'list', ...(role && { role }), title, entries, cents }];
}

/** Everything that stands under the tables, which show every reading of an open proposal or the central one. */
export function notesOf(comparison: Comparison, allReadings: boolean): readonly Block[] {
  const cents = comparison.payPoints.some(showsCents);
  const offers = offersOf(comparison);
  return [
    { kind: 'paragraph', role: 'note', parts: [legend(comparison)], cents: false },
    ...offers
      .filter(({ ambiguous }) => ambiguous)
      .flatMap((offer) => rangeNotes(comparison, offer, allReadings, cents)),
    ...inflationNotes(comparison),
    ...list(say('please-note'), termNotes(comparison), cents),
    ...claimsMade(offers, cents),
    ...notCounted(offers, cents),
    ...list(say('sources'), sourceEntries(comparison), cents, 'sources'),
  ];
}

function legend(comparison: Comparison): Phrase {
  const { horizon, payPoints } = comparison;
  const offers = offersOf(comparison);
  return say('legend', {
    hasBest: offers.length > 1,
    isOpen: offers.some(({ ambiguous }) => ambiguous),
    term: horizon,
    periods: periodsOf(payPoints),
  });
}

/** The assumption stands under every table that rests on it. */
export function inflationNotes(
  { inflation }: Pick<Comparison, 'inflation'>,
  title: Text = say('real-figures'),
): readonly Block[] {
  if (inflation === null) return [];
  const { assumption, source } = inflation;
  return list(title, [[say('stated', { text: assumption })], ...(source === null ? [] : [[source]])], false);
}

/** How often in a year people are paid by anything but the year, each only once; by group where they differ. */
function periodsOf(payPoints: readonly PayPointRecord[]) {
  const paid = payPoints.filter(({ per }) => per !== 'year');
  const alike = new Set(paid.map(({ per, periods }) => `${periods} ${per}`)).size === 1;
  const isForAll = alike && paid.length === payPoints.length;
  const counts = paid.map(({ per, periods, group }) => ({
    count: { kind: 'number', digits: periods } as const,
    per,
    group: isForAll ? null : group,
  }));
  return [...new Map(counts.map((count) => [JSON.stringify(count), count])).values()];
}

/** What an open proposal does not say, and how it is read: the heading of its range, and the first entries. */
export function openReading(offer: ProposalRecord, allReadings: boolean): { title: Text; shown: readonly Parts[] } {
  const { file, name, headlines, readings } = offer;
  const [central = ''] = readings;
  return {
    title: say('open-reading', { offer: file === null ? null : name, headlines }),
    shown: allReadings
      ? readings.map((reading) => [say('reading-meaning', { reading })])
      : [[say('reading-shown', { reading: central, readings: readings.length })]],
  };
}

/** How far the readings of an open proposal lie apart, and which is shown. */
export function rangeNotes(
  comparison: Comparison,
  offer: ProposalRecord,
  allReadings: boolean,
  cents: boolean,
): readonly Block[] {
  const { title, shown } = openReading(offer, allReadings);
  const ranges = comparison.payPoints.flatMap((point) => {
    const range = point.ranges.find(({ proposal }) => proposal === offer.id)?.measures;
    return range === undefined ? [] : [{ point, range }];
  });
  const isTable = ranges.length > mostInWords;
  const entries = isTable ? [] : ranges.map(({ point, range }) => rangeEntry(comparison, point, range));
  return [...list(title, [...shown, ...entries], cents, 'readings'), ...(isTable ? [rangeTable(ranges, cents)] : [])];
}

type Ranges = Readonly<Record<string, RangeRecord>>;

function rangeEntry({ horizon, unit }: Comparison, point: PayPointRecord, range: Ranges): Parts {
  const { 'total-pay': total, 'end-rate': end } = range;
  if (total === undefined) return [];
  const place = startAt(point, unit);
  if (total.low === total.high)
    return [say('readings-pay-the-same', { place, total: money(total.low), term: horizon })];
  const { lowReading, highReading } = total;
  return [
    say('readings-pay', {
      ...{ place, term: horizon, low: money(total.low), lowReading, high: money(total.high), highReading },
      end: end === undefined || end.low === end.high ? null : [money(end.low), money(end.high)],
    }),
  ];
}

function rangeTable(ranges: readonly { point: PayPointRecord; range: Ranges }[], cents: boolean): Table {
  const figures = ['lowest', 'highest', 'lowest-end-rate', 'highest-end-rate'] as const;
  const title = say('total-pay-readings');
  const columns: readonly Column[] = [
    { key: 'name', title: '', align: 'left' },
    ...figures.map((figure) => ({ key: figure, title: say(figure), align: 'right' }) as const),
  ];
  const rows = ranges.map(({ point, range: { 'total-pay': total, 'end-rate': end } }): Row => {
    const digits = [total?.low, total?.high, end?.low, end?.high];
    const cells = digits.map((figure): Cell => (figure === undefined ? { kind: 'none' } : money(figure)));
    return { cells: [{ kind: 'text', text: inGroup(point) }, ...cells], role: 'plain' };
  });
  return { kind: 'table', title, columns, rows, cents };
}

const isSameLength = (left: TermRecord, right: TermRecord) =>
  left.wholeYears === right.wholeYears && partOf(left) === partOf(right);
const partOf = ({ part }: TermRecord) => (part === null ? 0 : part.numerator / part.denominator);

/** Terms that end early or late, readings that were chosen, and how rates are rounded. */
export function termNotes({
  horizon,
  proposals,
  unit,
}: Pick<Comparison, 'horizon' | 'proposals' | 'unit'>): readonly Parts[] {
  const isLonger = ({ term }: ProposalRecord) => term.wholeYears >= horizon.wholeYears;
  const ended = proposals.filter((one) => !isSameLength(one.term, horizon) && !(one.baseline && isLonger(one)));
  return [
    ...ended.map((one) =>
      say('other-term', { offer: nameInSentence(one), term: one.term, compared: horizon, isLonger: isLonger(one) }),
    ),
    ...proposals.flatMap(({ file, name, headlines, chosenReading }) =>
      chosenReading === null
        ? []
        : [say('read-as-chosen', { offer: file === null ? null : name, headlines, reading: chosenReading })],
    ),
    ...(unit.rounding === 'none' ? [] : [say('rates-rounded', { rounding: unit.rounding })]),
  ].map((phrase) => [phrase]);
}

/** What the parties say of their offers. */
export function claimsMade(offers: readonly ProposalRecord[], cents: boolean): List[] {
  const entries = offers.flatMap(({ name, claims }) =>
    claims.map(({ says, ...claim }) => [say('claim-made', { offer: name, claim: says, ...claim })]),
  );
  return list(say('claims-made'), entries, cents, 'claims');
}

/** What the offers hold that has no figure. */
export function notCounted(offers: readonly ProposalRecord[], cents: boolean): List[] {
  const entries = offers.flatMap(({ name, notModelled }) =>
    notModelled.map((text) => [say('of-offer', { offer: name, text })]),
  );
  return list(say('not-counted'), entries, cents, 'not-counted');
}

/** Where the figures come from: each offer, and the rates of today. */
export function sourceTexts({ unit, proposals }: Pick<Comparison, 'unit' | 'proposals'>): readonly Text[] {
  const { name, asOf, source } = unit;
  const offers = proposals.filter((one) => one.source !== null || one.date !== null);
  return [
    ...offers.map((one) => say('offer-source', { offer: nameOf(one), date: one.date, source: one.source })),
    ...(source === null && asOf === null ? [] : [say('unit-source', { unit: name, asOf, source })]),
  ];
}

export const sourceEntries = (document: Pick<Comparison, 'unit' | 'proposals'>): readonly Parts[] =>
  sourceTexts(document).map((text) => [text]);
