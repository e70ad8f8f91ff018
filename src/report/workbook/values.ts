// A report without formulas as a workbook: its tables as values, which say that they are values.
import { say } from '../../words/say.js';
import type { Block, MarkedCell, Report, Table } from '../report.js';
import { label, openSheet, percentShare, type SheetDraft, type Speech } from './sheet.js';
import type { DraftCell, Role, Shown, Workbook } from './workbook.js';

/** A cell of a report's table as a value. */
export function valueCell(cell: MarkedCell, cents: boolean, role: Role = 'stored'): DraftCell {
  if (cell.kind === 'none') return { role, shown: 'number', text: [cell] };
  if (cell.kind === 'text') return { role: 'label', shown: 'text', text: [cell] };
  if (cell.kind === 'percent')
    return { role, shown: cell.signed ? 'signed-percent' : 'percent', value: percentShare(cell.digits) };
  if (cell.kind === 'number') return { role, shown: 'number', value: cell.digits };
  const shown: Shown = cell.signed ? (cents ? 'signed-cents' : 'signed') : cents ? 'cents' : 'money';
  return { role, shown, value: cell.digits };
}

/** A table as rows of values; the first row that is free after it. */
export function putTable({ put, text }: SheetDraft, top: number, { title, columns, rows, cents }: Table): number {
  text(top, 0, title, 'heading');
  for (let i = 1; i < columns.length; i++) put(top, i, { role: 'heading', shown: 'text' });
  for (const [i, { title: head, align }] of columns.entries()) {
    text(top + 1, i, head, align === 'right' ? 'head-figure' : 'head');
  }
  for (const [r, { cells, role }] of rows.entries()) {
    for (const [i, cell] of cells.entries()) {
      put(top + 2 + r, i, { ...valueCell(cell, cents), ...(role === 'baseline' ? { role: 'baseline' as const } : {}) });
    }
  }
  return top + 2 + rows.length;
}

/** A block as rows from `row` on; the first row that is free after it. */
export function putBlock(draft: SheetDraft, row: number, block: Block, wide: number): number {
  if (block.kind === 'table') return putTable(draft, row, block) + 1;
  if (block.kind === 'chart') return row;
  if (block.kind === 'paragraph') {
    const role = block.role === 'finding' ? 'finding' : block.role === 'heading' ? 'heading' : 'note';
    draft.across(row, wide, block.parts, role, block.cents);
    return row + 2;
  }
  draft.across(row, wide, block.title, 'heading');
  for (const [i, entry] of block.entries.entries()) draft.across(row + 1 + i, wide, entry, 'label', block.cents);
  return row + block.entries.length + 2;
}

/** The report as one sheet of values, and why there are no formulas where that is to be said. */
export function valuesWorkbook(
  { blocks }: Report,
  speech: Speech,
  why: 'too-many' | 'earlier-version' | null = null,
): Workbook {
  const draft = openSheet(speech, label('summary'), 'summary');
  const tables = blocks.filter(({ kind }) => kind === 'table') as readonly Table[];
  const columns = Math.max(6, ...tables.map((table) => table.columns.length));
  draft.sheet.widths = [34, ...Array.from({ length: columns - 1 }, () => 15)];
  draft.across(0, columns, say('without-formulas', { why }), 'note');
  let row = 2;
  for (const block of blocks) row = putBlock(draft, row, block, columns);
  return { title: 'wagecmp', sheets: [draft.sheet], names: [] };
}
