// The first sheet: the finding, the tables as the terminal prints them, every figure a link to where it is reckoned, and
// a chart of the rates by year.
import type { Comparison } from '../../comparison/comparison.js';
import { say } from '../../words/say.js';
import { spokenText } from '../../words/speak.js';
import type { Phrase } from '../../words/text.js';
import type { MarkedCell, Report, Table } from '../report.js';
import type { Checks } from './checks.js';
import type { Inputs } from './inputs.js';
import { cellOf, type ProposalBook } from './proposals.js';
import { columnName, label, openSheet, type SheetDraft, type Speech, sentenceFormula, slot } from './sheet.js';
import { valueCell } from './values.js';
import type { BookChart, DraftCell } from './workbook.js';

/** More pay points than this have no chart each: the first has. */
const mostCharts = 3;
const chartRows = 16;

/** The figure of a column of the table. */
function keyOf(column: string): string {
  const year = /^year_(\d+)_rate$/.exec(column);
  if (year !== null) return `rate ${year[1]}`;
  const word = column.replaceAll('_', '-');
  return word === 'total-pay-over-baseline' ? 'over total-pay' : word;
}

/** Whether all figures agree, and what that means for the finding above it. */
export function foundBefore({ put, said }: SheetDraft, row: number, verdict: string, says: string): void {
  const words = (checks: string) => said(say('found-before', { checks }));
  put(row, 0, { role: 'muted', shown: 'text', formula: sentenceFormula(words(slot), verdict), value: words(says) });
}

export function summarySheet(
  speech: Speech,
  comparison: Comparison,
  { blocks }: Report,
  books: readonly ProposalBook[],
  inputs: Inputs,
  { verdict, says }: Checks,
  reportedNow: (rate: string) => string,
): SheetDraft {
  const draft = openSheet(speech, label('summary'), 'summary');
  const { sheet, put, text, across } = draft;
  const tables = blocks
    .filter((block) => block.kind === 'table')
    .slice(0, comparison.payPoints.length) as readonly Table[];
  const columns = (tables[0]?.columns.length ?? 5) + 1;
  sheet.widths = [34, ...Array.from({ length: columns - 1 }, () => 13)];
  const finding = blocks.find((block) => block.kind === 'paragraph' && block.role === 'finding');
  const subtitle = blocks.find((block) => block.kind === 'paragraph' && block.role === 'subtitle');
  across(0, columns, comparison.unit.name ?? say('comparison-of', { unit: null }), 'title');
  // The title is the unit's name already.
  if (subtitle?.kind === 'paragraph') across(1, columns, { ...(subtitle.parts[0] as Phrase), unit: null }, 'note');
  if (finding?.kind === 'paragraph') across(2, columns, finding.parts, 'finding', finding.cents);
  foundBefore(draft, 3, verdict, says);
  sheet.merged = [...sheet.merged, [3, 0, columns - 1]];
  let row = 5;
  for (const [point, table] of tables.entries()) {
    row = tableRows(point, table, row);
    if (point > 0 && tables.length > mostCharts) continue;
    sheet.charts = [...sheet.charts, chartOf(point, table, row)];
    row += chartRows + 2;
  }
  text(row, 0, say('where-figures-are'), 'muted');
  sheet.frozen = { rows: 0, columns: 1 };
  sheet.onePage = tables.length <= mostCharts;
  draft.fitColumns([[28, 48], ...Array.from({ length: columns - 1 }, () => [12, 16] as const)]);
  return draft;

  function linkOf(book: ProposalBook, key: string, point: number): string | null {
    const cells = book.plans.flatMap((_, reading) => cellOf(book, reading, key, point) ?? []);
    const chosen = inputs.reading(book.id);
    if (cells.length < 2 || chosen === null) return cells[0] ?? null;
    return `CHOOSE(${chosen},${cells.join(',')})`;
  }

  function tableRows(point: number, table: Table, top: number): number {
    const heads = ['', label('now'), ...table.columns.slice(1).map(({ title }) => title)];
    text(top, 0, table.title, 'heading');
    for (let i = 1; i < columns; i++) put(top, i, { role: 'heading', shown: 'text' });
    for (const [i, head] of heads.entries()) text(top + 1, i, head, i === 0 ? 'head' : 'head-figure');
    let at = top + 2;
    for (const [r, { cells, role }] of table.rows.entries()) {
      const book = books[r];
      if (book === undefined) continue;
      const figureRole = role === 'baseline' ? 'baseline' : 'figure';
      const [name] = cells;
      const open = name?.mark?.unstated === true ? ' ~' : '';
      put(at, 0, {
        role: role === 'baseline' ? 'baseline' : 'label',
        shown: 'text',
        text: name?.kind === 'text' ? [name, open] : [],
      });
      const now = comparison.payPoints[point]?.currentRate ?? null;
      put(at, 1, {
        role: figureRole,
        shown: table.cents ? 'cents' : 'money',
        formula: reportedNow(inputs.rate(point)),
        value: now,
      });
      for (const [i, cell] of cells.entries()) {
        if (i === 0) continue;
        put(at, i + 1, linked(cell, linkOf(book, keyOf(table.columns[i]?.key ?? ''), point), table.cents, figureRole));
      }
      at += 1;
    }
    for (const book of books.filter(({ plans }) => plans.length > 1)) at = rangeRows(book, point, table, at);
    return at + 1;
  }

  /** The lowest and the highest figure over all readings of an open proposal. */
  function rangeRows(book: ProposalBook, point: number, table: Table, top: number): number {
    const range = comparison.payPoints[point]?.ranges.find(({ proposal }) => proposal === book.id)?.measures;
    const wanted = [`rate ${comparison.years}`, 'total-pay'];
    for (const [i, [code, pick]] of (
      [
        ['least-of-readings', 'MIN'],
        ['most-of-readings', 'MAX'],
      ] as const
    ).entries()) {
      text(top + i, 0, say(code, { offer: book.name }), 'muted');
      for (const [column, { key }] of table.columns.entries()) {
        const figureKey = keyOf(key);
        if (!wanted.includes(figureKey)) continue;
        const cells = book.plans.flatMap((_, reading) => cellOf(book, reading, figureKey, point) ?? []);
        const measure = range?.[figureKey === 'total-pay' ? 'total-pay' : 'end-rate'];
        const value = (i === 0 ? measure?.low : measure?.high) ?? null;
        put(top + i, column + 1, {
          role: 'muted',
          shown: table.cents ? 'cents' : 'money',
          formula: `${pick}(${cells.join(',')})`,
          value,
        });
      }
    }
    return top + 2;
  }

  function linked(cell: MarkedCell, formula: string | null, cents: boolean, role: DraftCell['role']): DraftCell {
    const value = valueCell(cell, cents, role);
    return formula === null || value.value === undefined ? value : { ...value, formula };
  }

  function chartOf(point: number, table: Table, top: number): BookChart {
    const headRow = top - table.rows.length - 2 * books.filter(({ plans }) => plans.length > 1).length - 1;
    const last = columnName(1 + comparison.years);
    const record = comparison.payPoints[point];
    const rates = [
      record?.currentRate,
      ...(record?.results.flatMap(({ years }) => years.map(({ rate }) => rate)) ?? []),
    ];
    const figures = rates.flatMap((rate) => (rate === undefined ? [] : [Number(rate)]));
    return {
      title: spokenText(say('rates-by-year', { place: table.title }), speech),
      axis: comparison.unit.currency,
      from: [top, 0],
      to: [top + chartRows, Math.min(columns, 9)],
      categories: `$B$${headRow}:$${last}$${headRow}`,
      series: table.rows.map(({ role }, r) => ({
        name: books[r]?.name ?? '',
        values: `$B$${headRow + 1 + r}:$${last}$${headRow + 1 + r}`,
        isBaseline: role === 'baseline',
      })),
      low: Math.min(...figures),
      high: Math.max(...figures),
      cents: table.cents,
    };
  }
}
