// What stands under the tables: what is not known, what is not counted, and where the figures come from.

import type { Comparison, PayPointRecord, ProposalRecord, RangeRecord } from '../../comparison/comparison.js';
import { grouped } from '../../number/money.js';
import type { Parts } from '../../words/text.js';
import { atPlace, inProse, offersOf, placeName } from '../lookup.js';
import type { Block, Cell, Column, List, Paragraph, Row, Table } from '../report.js';
import { counted, isSameLength, named, readingInWords, termInWords } from '../words.js';
import { showsCents } from './tables.js';

const money = (digits: string): Cell => ({ kind: 'money', digits });

/** More pay points than this have their ranges in a table. */
const mostInWords = 3;

export function list(title: string, entries: readonly Parts[], cents: boolean): List[] {
  return entries.length === 0 ? [] : [{ kind: 'list', title, entries, cents }];
}

/** Everything that stands under the tables, which show every reading of an open proposal or the central one. */
export function notesOf(comparison: Comparison, allReadings: boolean): readonly Block[] {
  const cents = comparison.payPoints.some(showsCents);
  const offers = offersOf(comparison);
  return [
    legend(comparison),
    ...offers
      .filter(({ ambiguous }) => ambiguous)
      .flatMap((offer) => rangeNotes(comparison, offer, allReadings, cents)),
    ...inflationNotes(comparison),
    ...list('Please note', termNotes(comparison), cents),
    ...list('Claims, as they were made (wagecmp claims judges them)', offers.flatMap(claimEntries), cents),
    ...list(
      'Not in these figures',
      offers.flatMap(({ name, notModelled }) => notModelled.map((term) => [`${name}: ${term}`])),
      cents,
    ),
    ...list('Sources', sourceEntries(comparison), cents),
  ];
}

function legend(comparison: Comparison): Paragraph {
  const { horizon, payPoints } = comparison;
  const offers = offersOf(comparison);
  const best = offers.length > 1 ? '* is the highest of the offers. ' : '';
  const open = offers.some(({ ambiguous }) => ambiguous) ? '~ rests on a reading that nobody has stated. ' : '';
  const text =
    `${best}${open}Year: the rate on the last day of that contract year. Raise: how much higher the last rate is than ` +
    `today's, compounded; A year: the same as one percent a year. Total pay: all that is earned in ${termInWords(horizon)}.${periodsSentence(payPoints)}`;
  return { kind: 'paragraph', role: 'note', parts: [text], cents: false };
}

/** The assumption stands under every table that rests on it. */
export function inflationNotes(
  { inflation }: Pick<Comparison, 'inflation'>,
  title = 'Real figures are in the money of the first day',
): readonly Block[] {
  if (inflation === null) return [];
  const entries = [`${inflation.assumption}.`, ...(inflation.source === null ? [] : [inflation.source])];
  return list(
    title,
    entries.map((entry) => [entry]),
    false,
  );
}

/** How often in a year people are paid by anything but the year: ` A year's pay is 2,080 hours.` */
function periodsSentence(payPoints: readonly PayPointRecord[]): string {
  const paid = payPoints.filter(({ per }) => per !== 'year');
  const count = ({ per, periods }: PayPointRecord) =>
    `${periods.replace(/^\d+/, grouped)} ${per}${periods === '1' ? '' : 's'}`;
  const alike = new Set(paid.map(count)).size === 1 && paid.length === payPoints.length;
  const counts = paid.map((point) => (alike ? count(point) : `${count(point)} for ${point.group}`));
  return counts.length === 0 ? '' : ` A year's pay is ${named([...new Set(counts)])}.`;
}

/** What an open proposal does not say, and how it is read: the heading of its range, and the first entries. */
export function openReading(offer: ProposalRecord, allReadings: boolean): { title: string; shown: readonly Parts[] } {
  const headline = named(offer.headlines.map((words) => `"${words}"`));
  const whose = offer.file === null ? '' : `${offer.name}: `;
  const title = `~ ${whose}${headline} ${offer.headlines.length > 1 ? 'do' : 'does'} not say how the raise is spread`;
  const [central = ''] = offer.readings;
  const shown: Parts[] = allReadings
    ? offer.readings.map((reading) => [`${reading}: ${readingInWords(reading)}`])
    : [[`Shown: ${readingInWords(central)} (${central}), one of ${counted(offer.readings.length, 'reading')}.`]];
  return { title, shown };
}

/** How far the readings of an open proposal lie apart, and which is shown. */
export function rangeNotes(
  { payPoints, horizon, unit }: Comparison,
  offer: ProposalRecord,
  allReadings: boolean,
  cents: boolean,
): readonly Block[] {
  const { title, shown } = openReading(offer, allReadings);
  const ranges = payPoints.flatMap((point) => {
    const range = point.ranges.find(({ proposal }) => proposal === offer.id)?.measures;
    return range === undefined ? [] : [{ point, range }];
  });
  if (ranges.length > mostInWords) return [...list(title, shown, cents), rangeTable(ranges, cents)];
  const over = termInWords(horizon);
  const entries = ranges.map(({ point, range }): Parts => rangeInWords(atPlace(point, unit.currency), range, over));
  return list(title, [...shown, ...entries], cents);
}

type Ranges = Readonly<Record<string, RangeRecord>>;

function rangeInWords(place: string, range: Ranges, over: string): Parts {
  const total = range['total-pay'];
  if (total === undefined) return [];
  if (total.low === total.high) return [`${place} all readings pay `, money(total.low), ` over ${over}.`];
  return [
    `${place} it pays between `,
    money(total.low),
    ` (${readingInWords(total.lowReading)}) and `,
    money(total.high),
    ` (${readingInWords(total.highReading)}) over ${over}${endInWords(range).length > 0 ? ', and ends between ' : '.'}`,
    ...endInWords(range),
  ];
}

function endInWords(range: Ranges): Parts {
  const end = range['end-rate'];
  return end === undefined || end.low === end.high ? [] : [money(end.low), ' and ', money(end.high), '.'];
}

function rangeTable(ranges: readonly { point: PayPointRecord; range: Ranges }[], cents: boolean): Table {
  const titles = ['Total pay over all readings', 'Lowest', 'Highest', 'Lowest end rate', 'Highest end rate'];
  const columns = titles.map(
    (title, index): Column => ({ key: title, title: index === 0 ? '' : title, align: index === 0 ? 'left' : 'right' }),
  );
  const rows = ranges.map(({ point, range }): Row => {
    const figures = [
      range['total-pay']?.low,
      range['total-pay']?.high,
      range['end-rate']?.low,
      range['end-rate']?.high,
    ];
    const cells = figures.map((digits): Cell => (digits === undefined ? { kind: 'none' } : money(digits)));
    return { cells: [{ kind: 'text', text: placeName(point) }, ...cells], role: 'plain' };
  });
  return { kind: 'table', title: titles[0] ?? '', columns, rows, cents };
}

/** Terms that end early or late, readings that were chosen, and how rates are rounded. */
export function termNotes({
  horizon,
  proposals,
  unit,
}: Pick<Comparison, 'horizon' | 'proposals' | 'unit'>): readonly Parts[] {
  const ended = proposals.filter(
    ({ term, baseline }) => !isSameLength(term, horizon) && !(baseline && term.wholeYears >= horizon.wholeYears),
  );
  const longer = (offer: ProposalRecord) => offer.term.wholeYears >= horizon.wholeYears;
  const rounding: Parts[] =
    unit.rounding === 'none' ? [] : [[`Rates are rounded ${unit.rounding}, as the agreement publishes them.`]];
  const chosen = proposals.filter(({ chosenReading }) => chosenReading !== null);
  return [
    ...ended.map((offer): Parts => {
      const words = `${inProse(offer)} runs for ${termInWords(offer.term)}`;
      if (longer(offer)) return [`${words}; ${termInWords(horizon)} of it are compared.`];
      return [`${words}; its last rate is kept to the end of the ${termInWords(horizon)} compared.`];
    }),
    ...chosen.map(
      (offer): Parts => [
        `${named(offer.headlines.map((words) => `"${words}"`))}${offer.file === null ? '' : ` of ${offer.name}`} does not say how it is spread; it is read as you chose: ${readingInWords(offer.chosenReading ?? '')}.`,
      ],
    ),
    ...rounding,
  ];
}

export function claimEntries({ name, claims }: ProposalRecord): readonly Parts[] {
  return claims.map(({ says, measure, figure, source }) => [
    `${name}: "${says}" (${measure} ${figure}${source === null ? '' : `; ${source}`})`,
  ]);
}

export function sourceEntries(comparison: Pick<Comparison, 'unit' | 'proposals'>): readonly Parts[] {
  const { unit, proposals } = comparison;
  const asOf = unit.asOf === null ? '' : `, rates of ${unit.asOf}`;
  const people =
    unit.source === null && unit.asOf === null
      ? []
      : [[`${unit.name ?? 'Pay'}${asOf}: ${unit.source ?? ''}`.replace(/: $/, '')]];
  const offers = proposals.filter(({ source, date }) => source !== null || date !== null);
  return [
    ...offers.map(({ name, source, date }) => [
      `${name}${date === null ? '' : ` (${date})`}${source === null ? '' : `: ${source}`}`,
    ]),
    ...people,
  ];
}
