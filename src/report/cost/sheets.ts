// The machine's tables of a cost, for CSV: `wide` has a row a group and proposal, `long` a row a year. A row without a
// group is everybody.
import type { CostDocument, CostRecord, CostsRecord } from '../../cost/cost.js';
import { termFigures, yearFigures } from '../../cost/figures.js';
import type { Text } from '../../words/text.js';
import { nameOf } from '../lookup.js';
import type { Column, MarkedCell, Row, Table } from '../report.js';
import { groupTitle, proposalOf, rangeOf } from './lookup.js';

const none: MarkedCell = { kind: 'none' };
const text = (words: Text | null): MarkedCell => (words === null ? none : { kind: 'text', text: words });
const number = (digits: string): MarkedCell => ({ kind: 'number', digits });
const money = (digits: string | null | undefined): MarkedCell => (digits == null ? none : { kind: 'money', digits });

type Field = readonly [key: string, cell: MarkedCell];

interface Entry {
  readonly cost: CostDocument;
  readonly costs: CostsRecord;
  readonly group: Text | null;
  readonly record: CostRecord;
}

const snake = (figure: string) => figure.replaceAll('-', '_');

/** `wide` and `long`; with `allReadings` the readings beside the central one have rows of their own. */
export function costSheets(cost: CostDocument, allReadings: boolean): Readonly<Record<'wide' | 'long', Table>> {
  const all = [{ costs: cost, group: null }, ...cost.groups.map((costs) => ({ costs, group: groupTitle(costs.name) }))];
  const entries = all.flatMap(({ costs, group }) =>
    costs.proposals
      .filter(({ central }) => allReadings || central)
      .map((record): Entry => ({ cost, costs, group, record })),
  );
  return { wide: sheet(entries.map(wideFields)), long: sheet(entries.flatMap(longFields)) };
}

function sheet(all: readonly (readonly Field[])[]): Table {
  const columns = (all[0] ?? []).map(([key]): Column => ({ key, title: key, align: 'left' }));
  const rows = all.map((fields): Row => ({ cells: fields.map(([, cell]) => cell), role: 'plain' }));
  return { kind: 'table', title: '', columns, rows, cents: false };
}

function commonFields({ cost, group, record }: Entry): readonly Field[] {
  const proposal = proposalOf(cost, record.id);
  return [
    ['group', text(group)],
    ['proposal', text(record.id)],
    ['name', text(nameOf(proposal))],
    ['party', text(proposal.party)],
    ['reading', text(record.reading)],
    ['currency', text(cost.unit.currency)],
  ];
}

function wideFields(entry: Entry): readonly Field[] {
  const { costs, record } = entry;
  const { people, base } = costs;
  const ranged = ['settlement-cost', 'going-out-payroll'] as const;
  return [
    ...commonFields(entry),
    ['headcount', number(people.headcount)],
    ['fte', number(people.fte)],
    ['skipped', number(String(people.skipped))],
    ['base_payroll', money(base.payroll)],
    ['cost_of_1_percent', money(costs['cost-of-1%'])],
    ...termFigures.map((key): Field => [snake(key), money(record.figures[key])]),
    ...termFigures.map((key): Field => [`${snake(key)}_over_baseline`, money(record.overBaseline?.[key])]),
    ...ranged.flatMap((key): Field[] => {
      const range = rangeOf(costs, record, key);
      return [
        [`low_${snake(key)}`, money(range?.low ?? record.figures[key])],
        [`high_${snake(key)}`, money(range?.high ?? record.figures[key])],
      ];
    }),
  ];
}

function longFields(entry: Entry): readonly (readonly Field[])[] {
  return entry.record.years.map(({ year, figures, overBaseline }) => [
    ...commonFields(entry),
    ['year', number(String(year))],
    ...yearFigures.map((key): Field => [snake(key), money(figures[key])]),
    ...yearFigures.map((key): Field => [`${snake(key)}_over_baseline`, money(overBaseline?.[key])]),
  ]);
}
