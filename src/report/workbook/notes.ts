// What stands under the tables, as a sheet: readings and what they mean, what is not modelled, claims, sources.

import { say } from '../../words/say.js';
import type { Block, Report } from '../report.js';
import { label, openSheet, type SheetDraft, type Speech } from './sheet.js';
import { putBlock } from './values.js';

const columns = 6;

/** The notes of a report; the tables of its pay points stand elsewhere. */
export function notesSheet(speech: Speech, { blocks }: Report): SheetDraft {
  const draft = openSheet(speech, label('notes'), 'notes');
  draft.sheet.widths = [30, 18, 18, 18, 18, 18];
  draft.sheet.landscape = false;
  draft.text(0, 0, label('notes'), 'title');
  let row = 2;
  for (const block of blocks.slice(firstNote(blocks))) row = putBlock(draft, row, block, columns);
  draft.across(row, columns, say('notes-stay'), 'note');
  return draft;
}

/** The first block after the tables of the pay points. */
function firstNote(blocks: readonly Block[]): number {
  const lastTable = blocks.findIndex((block, i) => block.kind === 'table' && blocks[i + 1]?.kind !== 'table');
  return lastTable < 0 ? 0 : lastTable + 1;
}
