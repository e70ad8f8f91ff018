// What stands under the tables of a cost: what each word means, what is not known, and what is not counted.

import type { ProposalRecord } from '../../comparison/comparison.js';
import type { CostDocument, CostsRecord } from '../../cost/cost.js';
import { say } from '../../words/say.js';
import type { Parts, Text } from '../../words/text.js';
import { nameOf } from '../lookup.js';
import { claimsMade, inflationNotes, list, notCounted, openReading, sourceEntries, termNotes } from '../pay/notes.js';
import type { Block, Cell, Column, Paragraph, Row } from '../report.js';
import { baselineIn, groupTitle, offersIn, rangeOf } from './lookup.js';
import { shownIn } from './years.js';

/** More groups than this have their ranges in a table. */
const mostInWords = 3;

const money = (digits: string) => ({ kind: 'money', digits }) as const;

/** Everything that stands under the tables. */
export function costNotes(cost: CostDocument, allReadings: boolean): readonly Block[] {
  const compared = { unit: cost.unit, horizon: cost.horizon, proposals: cost.tabled };
  const offers = offersIn(cost);
  return [
    ...list(say('words-mean'), legend(cost), false),
    leftOut(cost),
    ...list(say('roll-up-on-top'), rollUpEntries(cost), false),
    ...cost.tabled.filter(({ ambiguous }) => ambiguous).flatMap((proposal) => rangeNotes(cost, proposal, allReadings)),
    ...inflationNotes(cost, say('prices-assumed')),
    ...list(say('please-note'), termNotes(compared), false),
    ...claimsMade(offers, false),
    ...notCounted(offers, false),
    ...list(say('sources'), sourceEntries(compared), false, 'sources'),
  ];
}

/** Each word of the tables, in the order in which they stand there. */
function legend(cost: CostDocument): readonly Parts[] {
  const { horizon, gaps, tabled } = cost;
  const shown = shownIn(cost);
  const baseline = baselineIn(cost);
  const costing = {
    term: horizon,
    baseline: baseline === undefined ? null : nameOf(baseline),
    hasRollUp: shown.rollUp,
    hasLumpSums: shown.lumpSums,
    hasRange: gaps.some(({ range }) => range !== null),
  };
  const words = [
    ...(tabled.some(({ ambiguous }) => ambiguous) ? (['unstated'] as const) : []),
    ...(['p0', 'settlement-cost'] as const),
    ...(baseline === undefined ? [] : (['versus'] as const)),
    ...(['going-out-payroll', 'carry-over', 'per-fte'] as const),
    ...(gaps.length === 0 ? [] : (['gap'] as const)),
    ...(shown.lumpSums ? (['lump-sums'] as const) : []),
    'new-money' as const,
    ...(shown.steps ? (['step-cost'] as const) : []),
    'cost-over-base' as const,
    ...(shown.rollUp ? (['cost'] as const) : []),
    'one-percent' as const,
  ];
  return words.map((word) => [say('cost-word', { word, ...costing })]);
}

/** What is nothing and has no column, and how people were counted. */
function leftOut(cost: CostDocument): Paragraph {
  const { lumpSums, steps, rollUp } = shownIn(cost);
  const words = say('cost-leaves-out', { hasLumpSums: lumpSums, hasSteps: steps, hasRollUp: rollUp });
  return { kind: 'paragraph', role: 'note', parts: [words], cents: false };
}

function rollUpEntries(cost: CostDocument): readonly Parts[] {
  const { rollUp } = cost;
  if (rollUp === null) return [];
  const items = rollUp.items.map(({ name, percent }) => ({ name, percent: number(percent) }));
  return [
    [say('roll-up-paid', { percent: number(rollUp.percent), items })],
    ...(shownIn(cost).lumpSums ? [[say('rolls-up-where-said')]] : []),
  ];
}

const number = (digits: string) => ({ kind: 'number', digits }) as const;

/** How far the readings of an open proposal lie apart, in all and by group. */
function rangeNotes(cost: CostDocument, proposal: ProposalRecord, allReadings: boolean): readonly Block[] {
  const { title, shown } = openReading(proposal, allReadings);
  const groups = cost.groups.length < 2 ? [] : cost.groups;
  const inAll = rangeEntry(cost, cost, proposal, groups.length === 0 ? null : 'everybody');
  if (groups.length <= mostInWords) {
    const entries = groups.flatMap((group) => rangeEntry(cost, group, proposal, { group: groupTitle(group.name) }));
    return list(title, [...shown, ...inAll, ...entries], false, 'readings');
  }
  const columns: readonly Column[] = [
    { key: 'name', title: '', align: 'left' },
    ...(['lowest', 'highest'] as const).map((end) => ({ key: end, title: say(end), align: 'right' }) as const),
  ];
  const rows = groups.flatMap((group): Row[] => {
    const range = rangeOf(group, proposal, 'settlement-cost');
    const label: Cell = { kind: 'text', text: groupTitle(group.name) };
    return range === undefined ? [] : [{ cells: [label, money(range.low), money(range.high)], role: 'plain' }];
  });
  const table: Block = { kind: 'table', title: say('cost-over-readings'), columns, rows, cents: false };
  return [...list(title, [...shown, ...inAll], false, 'readings'), table];
}

function rangeEntry(
  { horizon }: CostDocument,
  costs: CostsRecord,
  proposal: ProposalRecord,
  of: { readonly group: Text } | 'everybody' | null,
): readonly Parts[] {
  const settlement = rangeOf(costs, proposal, 'settlement-cost');
  const goingOut = rangeOf(costs, proposal, 'going-out-payroll');
  if (settlement === undefined) return [];
  const { low, lowReading, high, highReading } = settlement;
  return [
    [
      say('readings-cost', {
        ...{ of, low: money(low), lowReading, high: money(high), highReading, term: horizon },
        goingOut:
          goingOut === undefined || goingOut.low === goingOut.high ? null : [money(goingOut.low), money(goingOut.high)],
      }),
    ],
  ];
}
