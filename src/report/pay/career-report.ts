// One placement followed through the term: the step, the rate and the pay of each year, under each proposal.

import type {
  CareerYearRecord,
  Comparison,
  PayPointRecord,
  ProposalRecord,
  ResultRecord,
} from '../../comparison/comparison.js';
import { decimal, fixed } from '../../number/decimal.js';
import { say } from '../../words/say.js';
import type { Parts, Text } from '../../words/text.js';
import { baselineOf, centralResult, nameOf, offersOf, versus } from '../lookup.js';
import type { Block, Column, MarkedCell, Report, Row, Table } from '../report.js';
import { asCareers, totalOf } from './career-words.js';
import { subtitleOf } from './comparison-report.js';
import { findingOf } from './finding.js';
import { list, notCounted, openReading, sourceEntries, termNotes } from './notes.js';
import { showsCents, yearTitle } from './tables.js';

export const careerFormat = 'wagecmp/career@1';

/** A career under one proposal and one reading: pay in all, and that less the same of the baseline. */
interface CareerRecord {
  readonly proposal: string;
  readonly reading: string;
  readonly central: boolean;
  readonly years: readonly (CareerYearRecord & { readonly payOverBaseline: string | null })[];
  readonly totalPay: string;
  readonly totalPayOverBaseline: string | null;
}

const text = (value: Text): MarkedCell => ({ kind: 'text', text: value });
const money = (digits: string | null, extra: { signed?: boolean; rate?: boolean } = {}): MarkedCell =>
  digits === null ? { kind: 'none' } : { kind: 'money', digits, ...extra };
const less = (left: string, right: string | undefined) =>
  right === undefined ? null : fixed(decimal(left).minus(decimal(right)), 2);

/** The report of one cell of a comparison, made of nothing but the document. */
export function careerReport(
  comparison: Comparison,
  point: PayPointRecord,
  { allReadings }: { readonly allReadings: boolean },
): Report {
  const cents = showsCents(point);
  const own: Comparison = { ...comparison, payPoints: [point] };
  const { unit, horizon, inflation, proposals } = comparison;
  const careers = careersOf(own, point);
  const shown = careers.filter(({ central }) => allReadings || central);
  const blocks: Block[] = [
    { kind: 'paragraph', role: 'finding', parts: findingOf(asCareers(own)), cents },
    subtitleOf(own),
    ...shown.map((career) => tableOf(own, point, career)),
    ...notesOn(own, point, allReadings),
  ];
  const document = {
    format: careerFormat,
    unit,
    years: comparison.years,
    horizon,
    inflation,
    proposals,
    start: { group: point.group, name: point.name, ...point.cell, per: point.per, rate: point.currentRate },
    careers,
  };
  return { currency: unit.currency, blocks, sheets: sheetsOf(own, point, shown), document };
}

function careersOf(comparison: Comparison, point: PayPointRecord): readonly CareerRecord[] {
  const baseline = baselineOf(comparison);
  const compared = baseline && centralResult(point, baseline);
  return point.results.flatMap((result): CareerRecord[] => {
    const { proposal, reading, central, career } = result;
    if (career === undefined) return [];
    const other = result === compared ? undefined : compared?.career;
    const totalPay = totalOf(career);
    return [
      {
        proposal,
        reading,
        central,
        years: career.map((year, i) => ({ ...year, payOverBaseline: less(year.pay, other?.[i]?.pay) })),
        totalPay,
        totalPayOverBaseline: less(totalPay, other && totalOf(other)),
      },
    ];
  });
}

function tableOf(comparison: Comparison, point: PayPointRecord, career: CareerRecord): Table {
  const proposal = comparison.proposals.find(({ id }) => id === career.proposal) as ProposalRecord;
  const baseline = baselineOf(comparison);
  const isCompared = career.totalPayOverBaseline !== null;
  const paysLumpSums = career.years.some(({ lumpSums }) => !decimal(lumpSums).isZero());
  const right = { align: 'right' } as const;
  const columns: Column[] = [
    { key: 'year', title: '', align: 'left' },
    { key: 'step', title: say('step'), align: 'left' },
    { key: 'rate', title: say('rate'), ...right },
    ...(paysLumpSums ? [{ key: 'lump_sums', title: say('measure-column', { measure: 'lump-sums' }), ...right }] : []),
    { key: 'pay', title: say('pay'), ...right },
    ...(isCompared && baseline ? [{ key: 'over_baseline', title: versus(baseline), ...right }] : []),
  ];
  const role = proposal.baseline ? 'baseline' : 'offer';
  const row = (cells: readonly (MarkedCell | null)[]): Row => ({ cells: cells.filter((cell) => cell !== null), role });
  const lumpSums = fixed(
    career.years.reduce((sum, year) => sum.plus(decimal(year.lumpSums)), decimal('0')),
    2,
  );
  const today = row([
    text(say('today')),
    text(point.cell?.step ?? ''),
    money(point.currentRate, { rate: true }),
    paysLumpSums ? { kind: 'none' } : null,
    { kind: 'none' },
    isCompared ? { kind: 'none' } : null,
  ]);
  const rows = career.years.map((year) =>
    row([
      text(yearTitle(comparison, year.year)),
      text(year.step),
      money(year.rate, { rate: true }),
      paysLumpSums ? money(year.lumpSums) : null,
      money(year.pay),
      isCompared ? money(year.payOverBaseline, { signed: true }) : null,
    ]),
  );
  const inAll = row([
    text(say('in-all')),
    { kind: 'none' },
    { kind: 'none' },
    paysLumpSums ? money(lumpSums) : null,
    money(career.totalPay),
    isCompared ? money(career.totalPayOverBaseline, { signed: true }) : null,
  ]);
  const offer = nameOf(proposal);
  return {
    kind: 'table',
    title: proposal.ambiguous ? say('offer-as-read', { offer, reading: career.reading }) : offer,
    columns,
    rows: [today, ...rows, inAll],
    cents: showsCents(point),
  };
}

function notesOn(comparison: Comparison, point: PayPointRecord, allReadings: boolean): readonly Block[] {
  const { horizon: term } = comparison;
  const cents = showsCents(point);
  const offers = offersOf(comparison);
  const { group, name, per } = point;
  const rate = { kind: 'money', digits: point.currentRate, named: true } as const;
  return [
    { kind: 'paragraph', role: 'note', parts: [say('career-legend', { group, name, rate, per, term })], cents: false },
    ...offers
      .filter(({ ambiguous }) => ambiguous)
      .flatMap((offer) => {
        const { title, shown } = openReading(offer, allReadings);
        return list(title, [...shown, rangeOf(point, offer, term)], cents, 'readings');
      }),
    ...list(say('please-note'), termNotes(comparison), cents),
    ...notCounted(offers, cents),
    ...list(say('sources'), sourceEntries(comparison), cents, 'sources'),
  ];
}

/** What all readings of an open proposal pay this person, the least and the most. */
function rangeOf({ results }: PayPointRecord, { id }: ProposalRecord, term: Comparison['horizon']): Parts {
  const totals = results
    .filter(({ proposal }) => proposal === id)
    .map(({ reading, career }: ResultRecord) => ({ reading, digits: totalOf(career ?? []) }))
    .sort((a, b) => decimal(a.digits).cmp(decimal(b.digits)));
  const [low, high] = [totals[0], totals.at(-1)];
  if (low === undefined || high === undefined) return [];
  const amount = ({ digits }: typeof low) => ({ kind: 'money', digits }) as const;
  const readings = { lowReading: low.reading, highReading: high.reading };
  return [say('career-readings', { low: amount(low), high: amount(high), ...readings, term })];
}

const keys =
  'group pay_point lane proposal name party reading currency per year step rate pay lump_sums pay_over_baseline'.split(
    ' ',
  );

/** One sheet, `wide` and `long` alike: a row a proposal and year. */
function sheetsOf(comparison: Comparison, point: PayPointRecord, careers: readonly CareerRecord[]): Report['sheets'] {
  const named = (value: string | null): MarkedCell => (value === null ? { kind: 'none' } : text(value));
  const rows = careers.flatMap(({ proposal: id, reading, years }) => {
    const proposal = comparison.proposals.find((one) => one.id === id) as ProposalRecord;
    const { group, name, cell, per } = point;
    const words = [
      group,
      name,
      cell?.lane ?? null,
      id,
      proposal.name,
      proposal.party,
      reading,
      comparison.unit.currency,
      per,
    ];
    return years.map((year): Row => {
      const figures = [
        { kind: 'number', digits: String(year.year) } as const,
        text(year.step),
        money(year.rate, { rate: true }),
        money(year.pay),
        money(year.lumpSums),
        money(year.payOverBaseline),
      ];
      return { cells: [...words.map(named), ...figures], role: 'plain' };
    });
  });
  const columns = keys.map((key): Column => ({ key, title: key, align: 'left' }));
  const sheet: Table = { kind: 'table', title: '', columns, rows, cents: showsCents(point) };
  return { wide: sheet, long: sheet };
}
