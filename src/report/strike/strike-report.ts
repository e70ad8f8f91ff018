// A strike as people read it: what the weeks cost, and for each way it may end what that is worth and when it is paid back.

import type { ProposalRecord } from '../../comparison/comparison.js';
import { decimal } from '../../number/decimal.js';
import { grouped, nameOfRate } from '../../number/money.js';
import { spokenPlace } from '../../roster/ranks.js';
import type { OutcomeRecord, PaybackRecord, Strike, StrikePayPointRecord } from '../../strike/strike.js';
import { say } from '../../words/say.js';
import type { Parts } from '../../words/text.js';
import { inProse, placeName } from '../lookup.js';
import { subtitleOf } from '../pay/comparison-report.js';
import { inflationNotes, sourceEntries } from '../pay/notes.js';
import type { Block, Cell, Column, List, Paragraph, Report, Row, Table } from '../report.js';
import { counted, perInWords, readingInWords, termInWords } from '../words.js';
import { strikeSheet } from './sheet.js';

const money = (digits: string, signed = false): Cell => ({ kind: 'money', digits, ...(signed ? { signed } : {}) });
const text = (words: string): Cell => ({ kind: 'text', text: words });
const column = (title: string, align: 'left' | 'right' = 'right', group?: string): Column => ({
  key: title,
  title,
  align,
  ...(group === undefined ? {} : { group }),
});

/** The report of a strike, made of nothing but the document. */
export function strikeReport(strike: Strike): Report {
  const finding: Paragraph = { kind: 'paragraph', role: 'finding', parts: findingOf(strike), cents: false };
  const blocks: Block[] = [
    finding,
    subtitleOf(strike),
    lossTable(strike),
    ...strike.payPoints.map((point) => outcomeTable(strike, point)),
    ...rangeNotes(strike),
    howReckoned(strike),
    ...inflationNotes(strike, say('prices-assumed')),
    sources(strike),
  ];
  return { currency: strike.unit.currency, blocks, sheets: strikeSheet(strike), document: strike };
}

const proposalOf = ({ proposals }: Strike, id: string) => proposals.find((one) => one.id === id) as ProposalRecord;

/** What a stranger should read first: the loss at the first pay point, and when the demand makes it good. */
function findingOf(strike: Strike): Parts {
  const [point] = strike.payPoints;
  const won = point?.outcomes.at(-1);
  if (point === undefined || won === undefined) return [];
  const offer = inProse(proposalOf(strike, strike.offer));
  const demand = inProse(proposalOf(strike, strike.demand));
  const weeks = counted(strike.weeks, 'week');
  const start = `At ${spokenPlace(point)} ${weeks} without pay`;
  if (decimal(point.loss).isZero()) return [`${start} cost nothing: strike pay is no less than a week's pay.`];
  const after = paybackInWords(won.payback);
  const isNever = won.payback.weeks === null;
  const range = spreadInWords(won);
  const then = isNever
    ? ` is never paid back by ${demand}${range}.`
    : ` is paid back by ${demand} after ${after}${range}.`;
  const verb = strike.weeks === 1 ? 'costs' : 'cost';
  return [`${start} ${verb} `, money(point.loss), ` under ${offer}. That`, then];
}

/** `; over all readings 69 weeks to never`; nothing where all readings agree. */
function spreadInWords({ ranges }: OutcomeRecord): string {
  const ends = ranges?.payback.map(({ figure }) => figure.weeks) ?? [];
  const [soonest, latest] = ends.map((weeks) => (weeks === null ? 'never' : `${grouped(weeks)} weeks`));
  return soonest === latest ? '' : `; over all readings ${soonest} to ${latest}`;
}

/** `132 weeks (2.5 years)`, `412 weeks (7.9 years), after the term`, `never`. */
function paybackInWords({ weeks, years, withinTerm }: PaybackRecord): string {
  if (weeks === null) return 'never';
  if (weeks === '0') return 'nothing to pay back';
  const length = `${grouped(weeks)} ${weeks === '1' ? 'week' : 'weeks'} (${years} years)`;
  return withinTerm ? length : `${length}, after the term`;
}

function lossTable(strike: Strike): Table {
  const rows = strike.payPoints.map((point): Row => {
    const label = { ...text(placeName(point)), ...openMark(point.lossRange !== null) };
    const figures = [point.yearlyPay, point.weeklyPay, strike.strikePay, point.loss].map((digits) => money(digits));
    return { cells: [label, ...figures], role: 'plain' };
  });
  const titles = ['A year', 'A week', 'Strike pay a week', 'Lost'];
  const columns = [column('', 'left'), ...titles.map((title) => column(title))];
  const title = `What ${counted(strike.weeks, 'week')} cost`;
  return { kind: 'table', title, columns, rows, cents: true };
}

const openMark = (isOpen: boolean) => (isOpen ? { mark: { unstated: true } } : {});

function outcomeTable(strike: Strike, point: StrikePayPointRecord): Table {
  const years = point.outcomes[0]?.worth.map((_, index) => column(`Year ${index + 1}`, 'right', 'years')) ?? [];
  const rows = point.outcomes.map((outcome): Row => {
    const { worth, worthOverTerm, payback, ranges } = outcome;
    const label = { ...text(endingInWords(strike, outcome)), ...openMark(ranges !== null) };
    const figures = [...worth, worthOverTerm].map((digits) => money(digits, true));
    return { cells: [label, ...figures, text(paybackShort(payback))], role: 'offer' };
  });
  const rate = nameOfRate(decimal(point.currentRate), strike.unit.currency);
  const now = point.per === 'year' ? 'now' : `${perInWords(point.per)} now`;
  const title = `${placeName(point)}${point.name === rate ? '' : ` (${rate})`} ${now}: more pay if it ends`;
  const columns = [column('', 'left'), ...years, column('In all'), column('Paid back after', 'right')];
  return { kind: 'table', title, columns, rows, cents: point.per !== 'year' && point.per !== 'month' };
}

function endingInWords(strike: Strike, { settledAt }: OutcomeRecord): string {
  const share = decimal(settledAt);
  if (share.isZero()) return `at ${proposalOf(strike, strike.offer).name}`;
  if (share.eq(100)) return `at ${proposalOf(strike, strike.demand).name}`;
  return `${share.toFixed()}% of the way between`;
}

function paybackShort({ weeks, years, withinTerm }: PaybackRecord): string {
  if (weeks === null) return 'never';
  if (weeks === '0') return 'no loss';
  return `${grouped(weeks)} weeks, ${years} years${withinTerm ? '' : ' †'}`;
}

/** How far the readings of the two lie apart. */
function rangeNotes(strike: Strike): readonly List[] {
  const open = [strike.offer, strike.demand].map((id) => proposalOf(strike, id)).filter(({ ambiguous }) => ambiguous);
  if (open.length === 0) return [];
  const entries = strike.payPoints.flatMap((point): Parts[] => {
    const ranges = point.outcomes.at(-1)?.ranges ?? null;
    if (ranges === null) return [];
    const [soonest, latest] = ranges.payback;
    const [low, high] = ranges.worthOverTerm;
    const named = ({ offerReading, demandReading }: typeof soonest) =>
      [offerReading, demandReading]
        .filter((reading) => reading !== 'as-written')
        .map(readingInWords)
        .join('; ');
    const words = [
      `paid back after ${paybackInWords(soonest.figure)} (${named(soonest)})`,
      `at the latest ${paybackInWords(latest.figure)} (${named(latest)})`,
    ];
    const demand = proposalOf(strike, strike.demand).name;
    const lost: Parts =
      point.lossRange === null
        ? []
        : [' Lost are ', money(point.lossRange[0].figure), ' to ', money(point.lossRange[1].figure), '.'];
    return [
      [
        `At ${spokenPlace(point)}, if it ends at ${demand}: ${words.join(', ')}. It is worth `,
        money(low.figure),
        ' to ',
        money(high.figure),
        ' more.',
        ...lost,
      ],
    ];
  });
  const whose = open.map(({ name, headlines }) => `${name}: ${headlines.map((words) => `"${words}"`).join(', ')}`);
  const title = `~ ${whose.join('; ')} does not say how it is spread; over all readings`;
  return [{ kind: 'list', role: 'readings', title, entries, cents: false }];
}

function howReckoned(strike: Strike): List {
  const { offer, horizon } = strike;
  const late = strike.payPoints.some(({ outcomes }) =>
    outcomes.some(({ payback }) => payback.weeks !== null && !payback.withinTerm),
  );
  const entries = [
    `Lost: weeks x (a week's pay - strike pay). A week's pay is a year's over 52; a year's is the rate of contract year 1 under ${proposalOf(strike, offer).name}.`,
    `Year: what the contract year pays more than ${proposalOf(strike, offer).name}, lump sums included.`,
    `Paid back: weeks from the first day of the contract, at the difference of the weekly rates in force, rounded up to whole weeks; lump sums count on the day they are due.${late ? ` † is after the term of ${termInWords(horizon)}, the last difference going on.` : ''}`,
    ...(strike.payPoints.some(({ cell }) => cell !== undefined)
      ? [
          'A line is of one cell of the schedule as it is raised; movement from step to step is in none of these figures.',
        ]
      : []),
    ...(strike.settle === null ? ['For a settlement halfway between the two, add --settle 50%.'] : []),
  ];
  return { kind: 'list', title: 'How it is reckoned', entries: entries.map((entry) => [entry]), cents: false };
}

function sources(strike: Strike): List {
  const entries = sourceEntries(strike);
  const left = strike.proposals.flatMap(({ name, notModelled }) =>
    notModelled.map((term) => [`${name}, not counted: ${term}`]),
  );
  return { kind: 'list', title: 'Sources, and what is not counted', entries: [...entries, ...left], cents: false };
}
