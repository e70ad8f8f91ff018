// What a proposal costs year by year, with the sums that anybody may check by hand.
import type { CostDocument, CostRecord } from '../../cost/cost.js';
import type { YearFigure } from '../../cost/figures.js';
import { fixed } from '../../number/decimal.js';
import { say } from '../../words/say.js';
import { yearTitle } from '../pay/tables.js';
import type { Cell, Column, Row, Table } from '../report.js';
import { headingOf, settlementOf, sumOf } from './lookup.js';

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

type YearColumn = YearFigure | 'cost';

/** `Over base` and `Roll-up` come to `Cost`; `Cost` of all years is the settlement cost. */
function columnsOf(cost: CostDocument): readonly YearColumn[] {
  const shown = shownIn(cost);
  return [
    'payroll',
    ...(shown.lumpSums ? (['lump-sums'] as const) : []),
    'new-money',
    ...(shown.steps ? (['step-cost'] as const) : []),
    'cost-over-base',
    ...(shown.rollUp ? (['roll-up', 'cost'] as const) : []),
  ];
}

const titleOf = (figure: YearColumn) => (figure === 'cost' ? say('cost-in-year') : say('costed', { figure }));

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
    const cells = columns.map((figure) => money(figure === 'cost' ? costInYear(one, i) : figures[figure]));
    return { cells: [{ kind: 'text', text: yearTitle(cost, year) }, ...cells], role: 'offer' };
  });
  const now = columns.map((figure) => (figure === 'payroll' ? money(cost.base.payroll) : blank));
  const inAll = columns.map((figure) => {
    if (figure === 'new-money') return blank;
    return money(fixed(figure === 'cost' ? settlementOf(one) : sumOf(one, figure), 2));
  });
  const label: Cell = { kind: 'text', text: say('whole-term', { term: cost.horizon }) };
  const total: Row = { cells: [label, ...inAll], role: 'offer' };
  return {
    kind: 'table',
    title: headingOf(cost, one, allReadings),
    columns: [
      { key: 'year', title: '', align: 'left' },
      ...columns.map((figure): Column => ({ key: figure, title: titleOf(figure), align: 'right' })),
    ],
    rows: [
      { cells: [{ kind: 'text', text: say('book-label', { label: 'now-p0' }) }, ...now], role: 'baseline' },
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
