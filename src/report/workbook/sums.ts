// The sums of people that a costing rests on. A roster has no formula: they are stored values, and say so.

import type { CostDocument, CostsRecord, CostYearRecord } from '../../cost/cost.js';
import { say } from '../../words/say.js';
import type { Text } from '../../words/text.js';
import { headingOf } from '../cost/lookup.js';
import type { Ledger } from './ledger.js';
import { address, figure, label, openSheet, type SheetDraft, type Speech } from './sheet.js';

/** What is summed by year, and whether any plan has any of it. */
const parts = [
  { key: 'payroll', of: ({ figures }: CostYearRecord) => figures.payroll },
  { key: 'lump-sums', of: ({ figures }: CostYearRecord) => figures['lump-sums'] },
  { key: 'rolling', of: ({ rollingLumpSums }: CostYearRecord) => rollingLumpSums ?? '0.00' },
  { key: 'step-cost', of: ({ figures }: CostYearRecord) => figures['step-cost'] },
] as const;

/** Which of the sums are there at all; payroll always is. */
export function partsIn({ proposals }: CostDocument): readonly (typeof parts)[number][] {
  return parts.filter(
    ({ key, of }) =>
      key === 'payroll' || proposals.some(({ years }) => years.some((year) => /[1-9]/.test(of(year) ?? ''))),
  );
}

/** Posts `p0`, `headcount`, `fte`, and by plan `payroll 0 1` (the first plan's year 1) and `going-out-payroll 0`. */
export function sumsSheet(speech: Speech, cost: CostDocument, ledger: Ledger): SheetDraft {
  const draft = openSheet(speech, label('sums'), 'inputs');
  const { put, text, across, sheet } = draft;
  const groups: readonly { readonly name: Text; readonly costs: CostsRecord }[] =
    cost.groups.length === 0
      ? [{ name: say('everybody'), costs: cost }]
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
    text(row + 1, 0, label('group'), 'head');
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
    if (isMany) text(last, 0, say('everybody'), 'result');
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
      ledger.post(key, sheet.name, address(isMany ? last : first, i + 1, 'both'));
    }
    row = last + (isMany ? 2 : 1);
  };

  text(row++, 0, label('sums'), 'title');
  across(row, Math.max(columns, 6), say('sums-mean'), 'note');
  row += 2;
  table(label('who-is-counted'), [
    { key: 'headcount', title: label('people'), of: ({ costs }) => costs.people.headcount },
    { key: 'fte', title: label('fte'), of: ({ costs }) => costs.people.fte },
    { key: 'p0', title: label('year-now'), of: ({ costs }) => costs.base.payroll },
  ]);
  for (const [plan, one] of cost.proposals.entries()) {
    const years = shown.flatMap((part) =>
      one.years.map((_, k) => ({
        key: `${part.key} ${plan} ${k + 1}`,
        title: say('summed-in-year', {
          sum: part.key,
          year: k + 1,
          part: k + 1 > cost.horizon.wholeYears ? cost.horizon.part : null,
        }),
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
        title: say('costed', { figure: 'going-out-payroll' }),
        of: ({ costs }) => costs.proposals[plan]?.figures['going-out-payroll'] ?? null,
      },
    ]);
  }
  draft.fitColumns([[24, 48], ...Array.from({ length: columns }, () => [16, 22] as const)]);
  sheet.frozen = { rows: 0, columns: 1 };
  return draft;
}
