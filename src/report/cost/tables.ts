// The tables of a cost: everybody, the gap between each two proposals, year by year, and group by group.

import type { CostDocument, CostsRecord } from '../../cost/cost.js';
import { formatMoney, grouped } from '../../number/money.js';
import type { Text } from '../../words/text.js';
import { groupTitle } from '../group-title.js';
import { shortName } from '../pay/tables.js';
import type { Cell, Column, MarkedCell, Row, Table } from '../report.js';
import { termInWords } from '../words.js';
import { headingOf, labelOf, tabledBaseline, tabledBy } from './words.js';
import { costYearTables } from './years.js';

/** Up to so many groups have a table each; more stand in one, a column a proposal. */
const mostGroupTables = 3;

const none: Cell = { kind: 'none' };
const money = (digits: string | null | undefined, signed = false): Cell =>
  digits == null ? none : { kind: 'money', digits, signed };
const percent = (digits: string | null): Cell => (digits === null ? none : { kind: 'percent', digits, signed: true });
const number = (digits: string): Cell => ({ kind: 'number', digits });
const column = (title: Text, key = typeof title === 'string' ? title : title.say, group?: string): Column => ({
  key,
  title,
  align: 'right',
  ...(group === undefined ? {} : { group }),
});
const names: Column = { key: 'name', title: '', align: 'left' };

/** The tables, from the whole to the parts. */
export function costTables(cost: CostDocument, allReadings: boolean): readonly Table[] {
  const { groups } = cost;
  const single = groups.length === 1 ? groups[0]?.name : undefined;
  const parts = groups.length < 2 ? [] : groups;
  return [
    costTable(cost, cost, single ?? (groups.length > 1 ? 'Everybody' : null), allReadings),
    ...gapTable(cost),
    ...costYearTables(cost, allReadings),
    ...(parts.length <= mostGroupTables
      ? parts.map((group) => costTable(cost, group, groupTitle(group.name), allReadings))
      : [groupMatrix(cost, allReadings, 'settlement-cost'), groupMatrix(cost, allReadings, 'going-out-payroll')]),
    countedTable(cost),
  ];
}

/** `1,240 people (1,180.5 FTE), $52,000,000 a year now`. */
function titleOf({ unit }: CostDocument, { people, base }: CostsRecord, name: string | null): string {
  const fte = people.fte === people.headcount ? '' : ` (${digitsOf(people.fte)} FTE)`;
  const head = `${digitsOf(people.headcount)} ${people.headcount === '1' ? 'person' : 'people'}${fte}`;
  const payroll = formatMoney(base.payroll, { currency: unit.currency, decimals: 0 });
  return `${name === null ? '' : `${name}: `}${head}, ${payroll} a year now`;
}

function digitsOf(digits: string): string {
  const [integer = '', fraction] = digits.split('.');
  return grouped(integer) + (fraction === undefined ? '' : `.${fraction}`);
}

function costTable(cost: CostDocument, costs: CostsRecord, name: string | null, allReadings: boolean): Table {
  const baseline = tabledBaseline(cost);
  const columns = [
    column('Settlement cost'),
    ...(baseline === undefined ? [] : [column(`vs ${shortName(baseline)}`)]),
    column('Going-out payroll'),
    column('Carry-over'),
    column('Per FTE'),
  ];
  const rows = costs.proposals
    .filter(({ central }) => allReadings || central)
    .map((one): Row => {
      const { figures, overBaseline } = one;
      const over = baseline === undefined ? [] : [money(overBaseline?.['settlement-cost'], true)];
      const cells = [money(figures['settlement-cost']), ...over, money(figures['going-out-payroll'])];
      const last = [money(figures['carry-over']), money(figures['per-fte'])];
      const role = tabledBy(cost, one.id).baseline ? 'baseline' : 'offer';
      return { cells: [labelOf(cost, one, allReadings), ...cells, ...last], role };
    });
  return { kind: 'table', title: titleOf(cost, costs, name), columns: [names, ...columns], rows, cents: false };
}

/** What the later of each two proposals costs more than the earlier one. */
function gapTable(cost: CostDocument): readonly Table[] {
  if (cost.gaps.length === 0) return [];
  const isOpen = cost.gaps.some(({ range }) => range !== null);
  const columns = [
    column(cost.horizon.part === null ? `Over ${termInWords(cost.horizon)}` : 'Over the term', 'settlement', 'term'),
    column('of P0', 'settlement_percent', 'term'),
    column('Going out, a year', 'going_out', 'year'),
    column('of P0', 'going_out_percent', 'year'),
    ...(isOpen ? [column('Lowest', 'low', 'range'), column('Highest', 'high', 'range')] : []),
  ];
  const rows = cost.gaps.map(({ between, figures, percentOfBase, range }): Row => {
    const [first, second] = between.map((id) => tabledBy(cost, id));
    const open = first?.ambiguous || second?.ambiguous;
    const label: MarkedCell = {
      kind: 'text',
      text: `${second?.name ?? ''} less ${first?.name ?? ''}`,
      ...(open ? { mark: { unstated: true } } : {}),
    };
    const cells = [
      money(figures['settlement-cost'], true),
      percent(percentOfBase['settlement-cost']),
      money(figures['going-out-payroll'], true),
      percent(percentOfBase['going-out-payroll']),
      ...(isOpen ? [money(range?.low, true), money(range?.high, true)] : []),
    ];
    return { cells: [label, ...cells], role: 'offer' };
  });
  return [{ kind: 'table', title: 'The gap', columns: [names, ...columns], rows, cents: false }];
}

/** One figure of all groups: a row a group, a column a proposal. */
function groupMatrix(cost: CostDocument, allReadings: boolean, figure: 'settlement-cost' | 'going-out-payroll'): Table {
  const shown = cost.proposals.filter(({ central }) => allReadings || central);
  const columns = shown.map((one) => column(headingOf(cost, one, allReadings), `${one.id}:${one.reading}`));
  const rowOf = (name: string, { proposals }: CostsRecord, role: Row['role']): Row => {
    const cells = shown.map(({ id, reading }) => {
      const own = proposals.find((one) => one.id === id && one.reading === reading);
      return money(own?.figures[figure]);
    });
    return { cells: [{ kind: 'text', text: name }, ...cells], role };
  };
  const rows = cost.groups.map((group) => rowOf(groupTitle(group.name), group, 'offer'));
  const all = rowOf('Everybody', cost, 'baseline');
  const title = figure === 'settlement-cost' ? 'Settlement cost by group' : 'Going-out payroll by group';
  return { kind: 'table', title, columns: [names, ...columns], rows: [...rows, all], cents: false };
}

/** Who is counted, what they are paid now, and how many rows are left out. */
function countedTable(cost: CostDocument): Table {
  const skips = cost.people.skipped > 0;
  const rowOf = (name: string, costs: CostsRecord, role: Row['role']): Row => {
    const { people, base } = costs;
    const left = skips ? [number(String(people.skipped))] : [];
    const cells = [number(people.headcount), number(people.fte), money(base.payroll), money(costs['cost-of-1%'])];
    return { cells: [{ kind: 'text', text: name }, ...cells, ...left], role };
  };
  const isWhole = cost.groups.length > 1;
  const groups = isWhole ? cost.groups.map((group) => rowOf(groupTitle(group.name), group, 'offer')) : [];
  const all = rowOf(cost.groups.length === 1 ? (cost.groups[0]?.name ?? '') : 'Everybody', cost, 'baseline');
  const titles = ['People', 'FTE', 'A year now (P0)', '1% costs', ...(skips ? ['Rows left out'] : [])];
  const columns = [names, ...titles.map((title) => column(title))];
  return { kind: 'table', title: 'Who is counted', columns, rows: [...groups, all], cents: false };
}
