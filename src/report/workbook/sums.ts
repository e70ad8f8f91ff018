// The sums of people that a costing rests on. A roster has no formula: they are stored values, and say so.

import type { CostDocument, CostsRecord, CostYearRecord } from '../../cost/cost.js';
import { english } from '../../words/en.js';
import { spokenText } from '../../words/speak.js';
import type { Text } from '../../words/text.js';
import { headingOf } from '../cost/words.js';
import { yearTitle } from '../pay/tables.js';
import type { Ledger } from './ledger.js';
import { address, figure, openSheet, type SheetDraft } from './sheet.js';

const sumsName = 'Sums of people';

/** What is summed by year, and whether any plan has any of it. */
const parts = [
  { key: 'payroll', says: 'Payroll', of: ({ figures }: CostYearRecord) => figures.payroll },
  { key: 'lump-sums', says: 'Lump sums', of: ({ figures }: CostYearRecord) => figures['lump-sums'] },
  { key: 'rolling', says: 'with roll-up', of: ({ rollingLumpSums }: CostYearRecord) => rollingLumpSums ?? '0.00' },
  { key: 'step-cost', says: 'Steps', of: ({ figures }: CostYearRecord) => figures['step-cost'] },
] as const;

/** Which of the sums are there at all; payroll always is. */
export function partsIn({ proposals }: CostDocument): readonly (typeof parts)[number][] {
  return parts.filter(
    ({ key, of }) =>
      key === 'payroll' || proposals.some(({ years }) => years.some((year) => /[1-9]/.test(of(year) ?? ''))),
  );
}

/** Posts `p0`, `headcount`, `fte`, and by plan `payroll 0 1` (the first plan's year 1) and `going-out-payroll 0`. */
export function sumsSheet(cost: CostDocument, ledger: Ledger): SheetDraft {
  const draft = openSheet(sumsName, 'inputs');
  const { put, text, across, sheet } = draft;
  const groups: readonly { readonly name: string; readonly costs: CostsRecord }[] =
    cost.groups.length === 0
      ? [{ name: 'Everybody', costs: cost }]
      : cost.groups.map((costs) => ({ name: costs.name, costs }));
  const isMany = groups.length > 1;
  const shown = partsIn(cost);
  let row = 0;
  const columns = 2 + shown.length * cost.years;

  /** A table of stored sums, a row a group, with their total. */
  const table = (
    title: Text,
    heads: readonly { key: string; title: Text; of: (group: (typeof groups)[number]) => string | null }[],
  ) => {
    text(row, 0, title, 'heading');
    for (let i = 1; i <= heads.length; i++) put(row, i, { role: 'heading', shown: 'text' });
    text(row + 1, 0, 'Group', 'head');
    for (const [i, head] of heads.entries()) text(row + 1, i + 1, head.title, 'head-figure');
    const first = row + 2;
    for (const [r, group] of groups.entries()) {
      text(first + r, 0, group.name);
      for (const [i, { of, key }] of heads.entries()) {
        put(first + r, i + 1, {
          role: 'stored',
          shown: key === 'headcount' || key === 'fte' ? 'number' : 'cents',
          value: of(group),
        });
      }
    }
    const last = first + groups.length;
    if (isMany) text(last, 0, 'Everybody', 'result');
    for (const [i, { key, of }] of heads.entries()) {
      if (isMany) {
        const range = `${address(first, i + 1)}:${address(last - 1, i + 1)}`;
        const isCount = key === 'headcount' || key === 'fte';
        put(
          last,
          i + 1,
          figure(
            isCount ? `SUM(${range})` : `ROUND(SUM(${range}),2)`,
            of({ name: '', costs: cost }),
            isCount ? 'number' : 'cents',
            'result',
          ),
        );
      }
      ledger.post(key, sumsName, address(isMany ? last : first, i + 1, 'both'));
    }
    row = last + (isMany ? 2 : 1);
  };

  text(row++, 0, 'Sums of people', 'title');
  across(
    row,
    Math.max(columns, 6),
    'Sums of people, each person rounded to the cent: stored values, without formulas, as a roster has none. Run wagecmp cost again where people or raises change; everything made of these sums is a formula.',
    'note',
  );
  row += 2;
  table('Who is counted', [
    { key: 'headcount', title: 'People', of: ({ costs }) => costs.people.headcount },
    { key: 'fte', title: 'FTE', of: ({ costs }) => costs.people.fte },
    { key: 'p0', title: 'A year now (P0)', of: ({ costs }) => costs.base.payroll },
  ]);
  for (const [plan, one] of cost.proposals.entries()) {
    const years = shown.flatMap((part) =>
      one.years.map((_, k) => ({
        key: `${part.key} ${plan} ${k + 1}`,
        title: `${part.says}, ${spokenText(yearTitle(cost, k + 1), { cents: false, language: english })}`,
        of: ({ costs }: (typeof groups)[number]) => {
          const year = costs.proposals[plan]?.years[k];
          return year === undefined ? null : part.of(year);
        },
      })),
    );
    row += 1;
    table(headingOf(cost, one, true), [
      ...years,
      {
        key: `going-out-payroll ${plan}`,
        title: 'Going-out payroll',
        of: ({ costs }) => costs.proposals[plan]?.figures['going-out-payroll'] ?? null,
      },
    ]);
  }
  draft.fitColumns([[24, 48], ...Array.from({ length: columns }, () => [16, 22] as const)]);
  sheet.frozen = { rows: 0, columns: 1 };
  return draft;
}
