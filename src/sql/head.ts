// The comments at the top: what the statement is, what it was made from, what its result means.
import { plain } from '../number/decimal.js';
import type { Plan } from '../plan/plans.js';
import { inWords } from '../question/horizon.js';
import type { Question } from '../question/question.js';
import type { Dialect } from './dialect.js';
import { headcountDigits, type Room } from './people-sql.js';
import { comments } from './quoting.js';
import { roundingSays } from './rounding-sql.js';
import { writtenTable } from './table-name.js';

const columns: readonly (readonly [name: string, meaning: string])[] = [
  ['proposal', 'the proposal; NULL for what holds today (base-payroll, cost-of-1%)'],
  ['reading', 'how an unstated split of a total is read; as-written where nothing is open'],
  ['central', 'whether it is the reading that tables show'],
  ['people_group', 'the group; NULL for everybody'],
  ['contract_year', 'the contract year; NULL for the whole term'],
  ['figure', 'the figure, by its name in the cost document'],
  ['amount', 'the figure in money, to the cent; NULL where there is none, or where `problem` is set'],
  ['over_baseline', 'the figure less that of the baseline'],
  ['headcount, fte', 'who is counted: people, and full-time posts'],
  ['skipped_rows', 'unreadable rows that were left out, where the unit says `unreadable: skip`'],
  ['problem', 'why no figure is given; NULL where all is well'],
];

export function headOf(
  question: Question,
  plans: readonly Plan[],
  dialect: Dialect,
  table: readonly string[],
  room: Room,
): string {
  const { unit, horizon } = question;
  const lines = [
    `What ${unit.name ?? 'the unit'} costs under ${[...new Set(plans.map(({ proposal }) => proposal.name))].join(', ')}: the figures of \`wagecmp cost\` over ${inWords(horizon)}, worked out where the people are, in the table ${writtenTable(table)}.`,
    `Written by wagecmp for ${dialect.title}. It reads the table and changes nothing.`,
    `Unit: ${unit.file ?? 'none'}${unit.rounding === null ? '' : `${roundingSays(unit.rounding)} after ${unit.rounding.when === 'each-raise' ? 'each raise' : 'the raises of each day'}`}${unit.rollUp === null ? '' : `, roll-up ${plain(unit.rollUp.percent)}%`}.`,
    ...plans.map(
      ({ proposal, reading, isCentral }, i) =>
        `p${i + 1} is ${proposal.id}: ${proposal.name}${proposal.file === null ? '' : ` (${proposal.file})`}, ${reading}${isCentral ? '' : ', not the central reading'}.`,
    ),
    dialect.width === null
      ? 'Every rate of up to 15 digits before and after the point is counted.'
      : `Exact decimals of ${dialect.width.digits} digits: a rate has at most ${room.rateScale} decimals, a full year's pay lies below 10^${room.payDigits}, a share of a post has at most ${room.fteScale} decimals, people lie below 10^${headcountDigits}. A row beyond that is told in \`problem\`, never counted wrong.`,
    "To see rows that are not counted, put in place of the last SELECT: SELECT * FROM rows_read WHERE reading <> 'counted'",
    'Columns of the result:',
  ];
  const width = Math.max(...columns.map(([name]) => name.length));
  return [
    ...lines.map((line) => comments(line)),
    ...columns.map(([name, meaning]) => comments(`  ${name.padEnd(width)}  ${meaning}`)),
  ].join('\n');
}
