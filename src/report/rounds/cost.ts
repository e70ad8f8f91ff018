// What the rounds of a bargaining cost everybody: a table by date, and the gap that is left in money.

import type { ProposalRecord } from '../../comparison/comparison.js';
import { decimal } from '../../number/decimal.js';
import type { CostRounds, Rounds } from '../../rounds/rounds.js';
import type { Parts } from '../../words/text.js';
import type { Block, Cell, Column, MarkedCell, Paragraph, Row, Table } from '../report.js';
import { termInWords } from '../words.js';

const money = (digits: string, signed = false): Cell => ({ kind: 'money', digits, ...(signed ? { signed } : {}) });
const size = (digits: string): Cell => money(decimal(digits).abs().toFixed());
const none: Cell = { kind: 'none' };

/** The costs of all rounds; nothing where nobody knows how many people there are. */
export function costBlocks({ cost, proposals, horizon }: Rounds): readonly Block[] {
  if (cost === null) return [];
  const titles = ['Settlement cost', 'moved by', 'Gap left'];
  const columns = ['', ...titles].map(
    (title, index): Column => ({ key: `${index}`, title, align: index === 0 ? 'left' : 'right' }),
  );
  const rows = cost.rounds.map(({ proposal, figures, moved, gap, range }): Row => {
    const record = proposals.find(({ id }) => id === proposal) as ProposalRecord;
    const label: MarkedCell = {
      kind: 'text',
      text: `${record.date ?? ''} ${record.name}`,
      ...(range === null ? {} : { mark: { unstated: true } }),
    };
    const cells = [
      money(figures.settlementCost),
      moved ? money(moved.settlementCost, true) : none,
      gap ? money(gap.settlementCost) : none,
    ];
    return { cells: [label, ...cells], role: 'offer' };
  });
  const people = `${cost.headcount.replace(/\B(?=(\d{3})+$)/g, ',')} people`;
  const table: Table = { kind: 'table', title: `Cost of ${people}`, columns, rows, cents: false };
  const rollUp = cost.rollUp === null ? '' : `, with a roll-up of ${cost.rollUp}%`;
  const note: Paragraph = {
    kind: 'paragraph',
    role: 'note',
    parts: [
      `Settlement cost: what is paid over a year's payroll at current rates (`,
      money(cost.base),
      `) in ${termInWords(horizon)} together${rollUp}.`,
      ...gapParts(cost),
    ],
    cents: false,
  };
  return [table, note];
}

function gapParts({ gap }: CostRounds): Parts {
  if (gap === null) return [];
  const isOpen = gap.lowest !== gap.highest;
  const range: Parts = isOpen ? [' (', money(gap.lowest), ' to ', money(gap.highest), ' over all readings)'] : [];
  const words = decimal(gap.settlementCost).isNegative()
    ? ' The offer costs more than the ask by '
    : ' The gap that is left is ';
  const percent: Cell = { kind: 'percent', digits: decimal(gap.percentOfBase).abs().toFixed() };
  return [words, size(gap.settlementCost), ...range, ', ', percent, ' of that payroll.'];
}
