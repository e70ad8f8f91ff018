// What the rounds of a bargaining cost everybody: a table by date, and the gap that is left in money.
import type { ProposalRecord } from '../../comparison/comparison.js';
import type { CostRounds, Rounds } from '../../rounds/rounds.js';
import { say } from '../../words/say.js';
import type { Parts } from '../../words/text.js';
import type { Block, Cell, Column, MarkedCell, Row } from '../report.js';

const money = (digits: string, signed = false) => ({ kind: 'money', digits, ...(signed ? { signed } : {}) }) as const;
const none: Cell = { kind: 'none' };

/** The costs of all rounds; nothing where nobody knows how many people there are. */
export function costBlocks({ cost, proposals, horizon }: Rounds): readonly Block[] {
  if (cost === null) return [];
  const titles = ['', say('settlement-cost'), say('moved-by'), say('gap-left-column')];
  const columns = titles.map(
    (title, index): Column => ({ key: `${index}`, title, align: index === 0 ? 'left' : 'right' }),
  );
  const rows = cost.rounds.map(({ proposal, figures, moved, gap, range }): Row => {
    const { date, name } = proposals.find(({ id }) => id === proposal) as ProposalRecord;
    const label: MarkedCell = {
      kind: 'text',
      text: say('dated', { date, name }),
      ...(range === null ? {} : { mark: { unstated: true } }),
    };
    const cells = [
      money(figures.settlementCost),
      moved ? money(moved.settlementCost, true) : none,
      gap ? money(gap.settlementCost) : none,
    ];
    return { cells: [label, ...cells], role: 'offer' };
  });
  const title = say('cost-of-people', { count: { kind: 'number', digits: cost.headcount } });
  const meaning = say('settlement-cost-means', { base: money(cost.base), term: horizon, rollUp: cost.rollUp });
  return [
    { kind: 'table', title, columns, rows, cents: false },
    { kind: 'paragraph', role: 'note', parts: [meaning, ...gapParts(cost)], cents: false },
  ];
}

function gapParts({ gap }: CostRounds): Parts {
  if (gap === null) return [];
  const { lowest, highest, settlementCost, percentOfBase } = gap;
  const range = lowest === highest ? null : ([money(lowest), money(highest)] as const);
  const percent = { kind: 'percent', digits: percentOfBase } as const;
  return [say('cost-gap-left', { gap: money(settlementCost), range, percent })];
}
