// What a proposal costs year by year, with the sums that anybody may check by hand.
import type { CostDocument, CostRecord } from '../../cost/cost.js';
import type { YearFigure } from '../../cost/figures.js';
import { fixed } from '../../number/decimal.js';
import { yearTitle } from '../pay/tables.js';
import type { Cell, Column, Row, Table } from '../report.js';
import { termInWords } from '../words.js';
import { headingOf, settlementOf, sumOf } from './words.js';

/** What the years hold of what may well be nothing: a column of zeros says less than a sentence. */
export interface Shown {
  readonly lumpSums: boolean;
  readonly steps: boolean;
  readonly rollUp: boolean;
}

/** Which columns have anything to show under any proposal. */
export function shownIn({ proposals, rollUp }: CostDocument): Shown {
  const has = (key: YearFigure) =>
    proposals.some(({ years }) => years.some(({ figures }) => /[1-9]/.test(figures[key] ?? '')));
  return { lumpSums: has('lump-sums'), steps: has('step-cost'), rollUp: rollUp !== null };
}

interface YearColumn {
  readonly title: string;
  readonly figure: YearFigure | 'cost';
}

/** `Over base` and `Roll-up` come to `Cost`; `Cost` of all years is the settlement cost. */
function columnsOf(cost: CostDocument): readonly YearColumn[] {
  const shown = shownIn(cost);
  return [
    { title: 'Payroll', figure: 'payroll' },
    ...(shown.lumpSums ? [{ title: 'Lump sums', figure: 'lump-sums' } as const] : []),
    { title: 'New money', figure: 'new-money' },
    ...(shown.steps ? [{ title: 'Steps', figure: 'step-cost' } as const] : []),
    { title: 'Over base', figure: 'cost-over-base' },
    ...(shown.rollUp
      ? [{ title: 'Roll-up', figure: 'roll-up' } as const, { title: 'Cost', figure: 'cost' } as const]
      : []),
  ];
}

const blank: Cell = { kind: 'text', text: '' };
const money = (digits: string | null): Cell => (digits === null ? { kind: 'none' } : { kind: 'money', digits });

/** A table a proposal: what is paid now, each contract year, and all of them. */
export function costYearTables(cost: CostDocument, allReadings: boolean): readonly Table[] {
  const shown = cost.proposals.filter(({ central }) => allReadings || central);
  return shown.map((one) => yearTable(cost, one, allReadings));
}

function yearTable(cost: CostDocument, one: CostRecord, allReadings: boolean): Table {
  const columns = columnsOf(cost);
  const years = one.years.map(({ year, figures }, i): Row => {
    const cells = columns.map(({ figure }) => money(figure === 'cost' ? costInYear(one, i) : figures[figure]));
    return { cells: [{ kind: 'text', text: yearTitle(cost, year) }, ...cells], role: 'offer' };
  });
  const now = columns.map(({ figure }) => (figure === 'payroll' ? money(cost.base.payroll) : blank));
  const inAll = columns.map(({ figure }) => {
    if (figure === 'new-money') return blank;
    return money(fixed(figure === 'cost' ? settlementOf(one) : sumOf(one, figure), 2));
  });
  const term = termInWords(cost.horizon);
  const label: Cell = { kind: 'text', text: term.slice(0, 1).toUpperCase() + term.slice(1) };
  const total: Row = { cells: [label, ...inAll], role: 'offer' };
  return {
    kind: 'table',
    title: headingOf(cost, one, allReadings),
    columns: [
      { key: 'year', title: '', align: 'left' },
      ...columns.map(({ title: head, figure }): Column => ({ key: figure, title: head, align: 'right' })),
    ],
    rows: [
      { cells: [{ kind: 'text', text: 'Now (P0)' }, ...now], role: 'baseline' },
      ...years,
      ...(years.length === 1 ? [] : [total]),
    ],
    cents: false,
  };
}

/** What one year costs over base, with its roll-up. */
function costInYear({ years }: CostRecord, index: number): string {
  const one = { years: years.slice(index, index + 1) };
  return fixed(sumOf(one, 'cost-over-base').plus(sumOf(one, 'roll-up')), 2);
}
