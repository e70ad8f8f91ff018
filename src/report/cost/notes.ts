// What stands under the tables of a cost: what each word means, what is not known, and what is not counted.

import type { ProposalRecord } from '../../comparison/comparison.js';
import type { CostDocument, CostRange, CostsRecord } from '../../cost/cost.js';
import { say } from '../../words/say.js';
import type { Parts } from '../../words/text.js';
import { groupTitle } from '../group-title.js';
import { claimsMade, inflationNotes, list, notCounted, openReading, sourceEntries, termNotes } from '../pay/notes.js';
import type { Block, Cell, Column, Paragraph, Row } from '../report.js';
import { named, readingInWords, termInWords } from '../words.js';
import { rangeOf, tabledBaseline, tabledOffers } from './words.js';
import { shownIn } from './years.js';

/** More groups than this have their ranges in a table. */
const mostInWords = 3;

const money = (digits: string): Cell => ({ kind: 'money', digits });

/** Everything that stands under the tables. */
export function costNotes(cost: CostDocument, allReadings: boolean): readonly Block[] {
  const compared = { unit: cost.unit, horizon: cost.horizon, proposals: cost.tabled };
  const offers = tabledOffers(cost);
  return [
    ...list(
      'What the words mean',
      legend(cost).map((words) => [words]),
      false,
    ),
    note(omissions(cost)),
    ...list('Roll-up: what the employer pays on top of wages', rollUpEntries(cost), false),
    ...cost.tabled.filter(({ ambiguous }) => ambiguous).flatMap((proposal) => rangeNotes(cost, proposal, allReadings)),
    ...inflationNotes(cost, say('prices-assumed')),
    ...list(say('please-note'), termNotes(compared), false),
    ...claimsMade(offers, false),
    ...notCounted(offers, false),
    ...list(say('sources'), sourceEntries(compared), false, 'sources'),
  ];
}

const note = (text: string): Paragraph => ({ kind: 'paragraph', role: 'note', parts: [text], cents: false });

/** Each word of the tables, in the order in which they stand there. */
function legend(cost: CostDocument): readonly string[] {
  const { horizon, gaps, tabled } = cost;
  const shown = shownIn(cost);
  const isPart = horizon.part !== null;
  const baseline = tabledBaseline(cost);
  return [
    ...(tabled.some(({ ambiguous }) => ambiguous) ? ['~ rests on a reading that nobody has stated.'] : []),
    "P0: a full year's pay of everyone at today's rates.",
    `Settlement cost: what ${termInWords(horizon)} ${horizon.wholeYears === 1 && !isPart ? 'costs' : 'cost'} over P0${shown.rollUp ? ', roll-up included' : ''}.`,
    ...(baseline === undefined ? [] : [`vs: the settlement cost less that of ${baseline.name}.`]),
    'Going-out payroll: a full year at the rates of the last day.',
    `Carry-over: how much more that is than the last year's payroll; the year after inherits it.${isPart ? ' Not told where the term ends within a year.' : ''}`,
    'Per FTE: the settlement cost for each full-time post and year.',
    ...(gaps.length === 0
      ? []
      : [
          `The gap: settlement cost over the term, and going-out payroll a year, in money and in percent of P0.${
            gaps.some(({ range }) => range !== null) ? ' Lowest and highest: over the term, under all readings.' : ''
          }`,
        ]),
    ...(shown.lumpSums ? ['Lump sums: what is paid once, outside the rates.'] : []),
    `New money: payroll less that of the year before${isPart ? ', for whole years' : ''}.`,
    ...(shown.steps ? ["Steps: the part of payroll that movement along the schedule adds, at today's rates."] : []),
    `Over base: payroll${shown.lumpSums ? ' and lump sums' : ''} less P0${isPart ? ', or less as much of P0 as there is of the year' : ''}.`,
    ...(shown.rollUp ? ['Cost: over base and roll-up; that of all years is the settlement cost.'] : []),
    `1% costs: one percent of P0${shown.rollUp ? ', roll-up included' : ''}.`,
  ];
}

/** What is nothing and has no column, and how people were counted. */
function omissions(cost: CostDocument): string {
  const shown = shownIn(cost);
  const zeros = [...(shown.lumpSums ? [] : ['lump sums']), ...(shown.steps ? [] : ['steps'])];
  const sentences = [
    ...(zeros.length === 0 ? [] : [`There are no ${zeros.join(' and no ')} in these figures.`]),
    ...(shown.rollUp ? [] : ['The unit states no roll-up: what the employer pays on top of wages is not counted.']),
    "Everybody of today stays in every year: nobody is hired and nobody leaves. Each person's pay is rounded to the cent, and sums are sums of people; tables round to whole units unless --cents is given.",
  ];
  return sentences.join(' ');
}

function rollUpEntries(cost: CostDocument): readonly Parts[] {
  const { rollUp } = cost;
  if (rollUp === null) return [];
  const items = rollUp.items.map(({ name, percent }) => `${name} ${percent}%`);
  const lumpSums = shownIn(cost).lumpSums
    ? [['It is paid on a lump sum only where the raise says `rolls-up: true`.']]
    : [];
  return [[`${rollUp.percent}% of pay${items.length < 2 ? '' : `: ${named(items)}`}.`], ...lumpSums];
}

/** How far the readings of an open proposal lie apart, in all and by group. */
function rangeNotes(cost: CostDocument, proposal: ProposalRecord, allReadings: boolean): readonly Block[] {
  const { title, shown } = openReading(proposal, allReadings);
  const groups = cost.groups.length < 2 ? [] : cost.groups;
  const inAll = rangeEntry(cost, cost, proposal, groups.length === 0 ? 'It' : 'For everybody it');
  if (groups.length <= mostInWords) {
    const entries = groups.flatMap((group) => rangeEntry(cost, group, proposal, `For ${groupTitle(group.name)} it`));
    return list(title, [...shown, ...inAll, ...entries], false, 'readings');
  }
  const columns = ['', 'Lowest', 'Highest'].map(
    (head, index): Column => ({ key: head, title: head, align: index === 0 ? 'left' : 'right' }),
  );
  const rows = groups.flatMap((group): Row[] => {
    const range = rangeOf(group, proposal, 'settlement-cost');
    const label: Cell = { kind: 'text', text: groupTitle(group.name) };
    return range === undefined ? [] : [{ cells: [label, money(range.low), money(range.high)], role: 'plain' }];
  });
  const table: Block = { kind: 'table', title: 'Settlement cost over all readings', columns, rows, cents: false };
  return [...list(title, [...shown, ...inAll], false, 'readings'), table];
}

function rangeEntry(
  { horizon }: CostDocument,
  costs: CostsRecord,
  proposal: ProposalRecord,
  subject: string,
): readonly Parts[] {
  const settlement = rangeOf(costs, proposal, 'settlement-cost');
  const goingOut = rangeOf(costs, proposal, 'going-out-payroll');
  if (settlement === undefined) return [];
  const over = `over ${termInWords(horizon)}`;
  if (settlement.low === settlement.high)
    return [[`${subject} costs `, money(settlement.low), ` ${over} under all readings.`]];
  const end =
    goingOut === undefined || goingOut.low === goingOut.high
      ? []
      : [', and leaves a payroll of ', ...spread(goingOut), ' a year'];
  return [
    [
      `${subject} costs between `,
      money(settlement.low),
      ` (${readingInWords(settlement.lowReading)}) and `,
      money(settlement.high),
      ` (${readingInWords(settlement.highReading)}) ${over}`,
      ...end,
      '.',
    ],
  ];
}

const spread = ({ low, high }: CostRange): Parts => [money(low), ' to ', money(high)];
