// What stands under the tables, as a sheet: readings and what they mean, what is not modelled, claims, sources.
import type { Block, Report } from '../report.js';
import { openSheet, type SheetDraft } from './sheet.js';
import { putTable } from './values.js';

const columns = 6;

/** The notes of a report; the tables of its pay points stand elsewhere. */
export function notesSheet({ blocks }: Report): SheetDraft {
  const draft = openSheet('Notes', 'notes');
  draft.sheet.widths = [30, 18, 18, 18, 18, 18];
  draft.sheet.landscape = false;
  draft.text(0, 0, 'Notes', 'title');
  let row = 2;
  for (const block of blocks.slice(firstNote(blocks))) row = putBlock(draft, row, block, columns);
  draft.across(
    row,
    columns,
    'The finding on the first sheet and these notes are texts: they do not change with the inputs. Formulas reckon in binary figures, rounded so that they meet the cents of the program, which reckons in decimals.',
    'note',
  );
  return draft;
}

/** The first block after the tables of the pay points. */
function firstNote(blocks: readonly Block[]): number {
  const lastTable = blocks.findIndex((block, i) => block.kind === 'table' && blocks[i + 1]?.kind !== 'table');
  return lastTable < 0 ? 0 : lastTable + 1;
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
