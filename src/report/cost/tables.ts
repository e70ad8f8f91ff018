// The tables of a cost: everybody, the gap between each two proposals, year by year, and group by group.

import type { ProposalRecord } from '../../comparison/comparison.js';
import type { CostDocument, CostsRecord } from '../../cost/cost.js';
import type { TermFigure } from '../../cost/figures.js';
import { say } from '../../words/say.js';
import type { Phrase, Text } from '../../words/text.js';
import { nameOf, versus } from '../lookup.js';
import type { Cell, Column, MarkedCell, Row, Table } from '../report.js';
import { baselineIn, groupTitle, headingOf, labelOf, proposalOf } from './lookup.js';
import { costYearTables } from './years.js';

/** Up to so many groups have a table each; more stand in one, a column a proposal. */
const mostGroupTables = 3;

const none: Cell = { kind: 'none' };
const money = (digits: string | null | undefined, signed = false): Cell =>
  digits == null ? none : { kind: 'money', digits, signed };
const percent = (digits: string | null): Cell => (digits === null ? none : { kind: 'percent', digits, signed: true });
const number = (digits: string) => ({ kind: 'number', digits }) as const;
const column = (key: string, title: Text, group?: string): Column => ({
  key,
  title,
  align: 'right',
  ...(group === undefined ? {} : { group }),
});
/** A figure of a cost, under its own name. */
const costed = (figure: TermFigure) =>
  column(figure, figure === 'per-fte' ? say('per-fte') : say('costed', { figure }));
/** What a workbook calls it too. */
const label = (words: 'the-gap' | 'of-p0' | 'people' | 'fte' | 'year-now' | 'who-is-counted') =>
  say('book-label', { label: words });
const names: Column = { key: 'name', title: '', align: 'left' };

/** The tables, from the whole to the parts. */
export function costTables(cost: CostDocument, allReadings: boolean): readonly Table[] {
  const { groups } = cost;
  const single = groups.length === 1 ? groups[0]?.name : undefined;
  const parts = groups.length < 2 ? [] : groups;
  return [
    costTable(cost, cost, single ?? (groups.length > 1 ? say('everybody') : null), allReadings),
    ...gapTable(cost),
    ...costYearTables(cost, allReadings),
    ...(parts.length <= mostGroupTables
      ? parts.map((group) => costTable(cost, group, groupTitle(group.name), allReadings))
      : [groupMatrix(cost, allReadings, 'settlement-cost'), groupMatrix(cost, allReadings, 'going-out-payroll')]),
    countedTable(cost),
  ];
}

/** `1,240 people (1,180.5 FTE), $52,000,000 a year now`. */
function titleOf({ people, base }: CostsRecord, group: Text | null): Phrase {
  const { headcount, fte } = people;
  const payroll = { kind: 'money', digits: base.payroll } as const;
  return say('people-now', {
    group,
    headcount: number(headcount),
    fte: fte === headcount ? null : number(fte),
    payroll,
  });
}

function costTable(cost: CostDocument, costs: CostsRecord, name: Text | null, allReadings: boolean): Table {
  const baseline = baselineIn(cost);
  const columns = [
    costed('settlement-cost'),
    ...(baseline === undefined ? [] : [column('over-baseline', versus(baseline))]),
    costed('going-out-payroll'),
    costed('carry-over'),
    costed('per-fte'),
  ];
  const rows = costs.proposals
    .filter(({ central }) => allReadings || central)
    .map((one): Row => {
      const { figures, overBaseline } = one;
      const over = baseline === undefined ? [] : [money(overBaseline?.['settlement-cost'], true)];
      const cells = [money(figures['settlement-cost']), ...over, money(figures['going-out-payroll'])];
      const last = [money(figures['carry-over']), money(figures['per-fte'])];
      const role = proposalOf(cost, one.id).baseline ? 'baseline' : 'offer';
      return { cells: [labelOf(cost, one, allReadings), ...cells, ...last], role };
    });
  return { kind: 'table', title: titleOf(costs, name), columns: [names, ...columns], rows, cents: false };
}

/** What the later of each two proposals costs more than the earlier one. */
function gapTable(cost: CostDocument): readonly Table[] {
  if (cost.gaps.length === 0) return [];
  const isOpen = cost.gaps.some(({ range }) => range !== null);
  const columns = [
    column('settlement', say('over-term', { term: cost.horizon }), 'term'),
    column('settlement_percent', label('of-p0'), 'term'),
    column('going_out', say('going-out-a-year'), 'year'),
    column('going_out_percent', label('of-p0'), 'year'),
    ...(isOpen ? [column('low', say('lowest'), 'range'), column('high', say('highest'), 'range')] : []),
  ];
  const rows = cost.gaps.map(({ between, figures, percentOfBase, range }): Row => {
    const [first, second] = between.map((id) => proposalOf(cost, id)) as [ProposalRecord, ProposalRecord];
    const less: MarkedCell = {
      kind: 'text',
      text: say('less-offer', { offer: nameOf(second), other: nameOf(first) }),
      ...(first.ambiguous || second.ambiguous ? { mark: { unstated: true } } : {}),
    };
    const cells = [
      money(figures['settlement-cost'], true),
      percent(percentOfBase['settlement-cost']),
      money(figures['going-out-payroll'], true),
      percent(percentOfBase['going-out-payroll']),
      ...(isOpen ? [money(range?.low, true), money(range?.high, true)] : []),
    ];
    return { cells: [less, ...cells], role: 'offer' };
  });
  return [{ kind: 'table', title: label('the-gap'), columns: [names, ...columns], rows, cents: false }];
}

/** One figure of all groups: a row a group, a column a proposal. */
function groupMatrix(cost: CostDocument, allReadings: boolean, figure: 'settlement-cost' | 'going-out-payroll'): Table {
  const shown = cost.proposals.filter(({ central }) => allReadings || central);
  const columns = shown.map((one) => column(`${one.id}:${one.reading}`, headingOf(cost, one, allReadings)));
  const rowOf = (name: Text, { proposals }: CostsRecord, role: Row['role']): Row => {
    const cells = shown.map(({ id, reading }) => {
      const own = proposals.find((one) => one.id === id && one.reading === reading);
      return money(own?.figures[figure]);
    });
    return { cells: [{ kind: 'text', text: name }, ...cells], role };
  };
  const rows = cost.groups.map((group) => rowOf(groupTitle(group.name), group, 'offer'));
  const all = rowOf(say('everybody'), cost, 'baseline');
  const title = say('by-group', { figure });
  return { kind: 'table', title, columns: [names, ...columns], rows: [...rows, all], cents: false };
}

/** Who is counted, what they are paid now, and how many rows are left out. */
function countedTable(cost: CostDocument): Table {
  const skips = cost.people.skipped > 0;
  const rowOf = (name: Text, costs: CostsRecord, role: Row['role']): Row => {
    const { people, base } = costs;
    const left = skips ? [number(String(people.skipped))] : [];
    const cells = [number(people.headcount), number(people.fte), money(base.payroll), money(costs['cost-of-1%'])];
    return { cells: [{ kind: 'text', text: name }, ...cells, ...left], role };
  };
  const isWhole = cost.groups.length > 1;
  const groups = isWhole ? cost.groups.map((group) => rowOf(groupTitle(group.name), group, 'offer')) : [];
  const all = rowOf(cost.groups.length === 1 ? (cost.groups[0]?.name ?? '') : say('everybody'), cost, 'baseline');
  const columns = [
    names,
    column('people', label('people')),
    column('fte', label('fte')),
    column('base', label('year-now')),
    column('one-percent', say('one-percent')),
    ...(skips ? [column('skipped', say('rows-out'))] : []),
  ];
  return { kind: 'table', title: label('who-is-counted'), columns, rows: [...groups, all], cents: false };
}
