// A table as a terminal sees it: texts with their marks, column by column, still without a place on the line.

import { figureText } from '../../words/figures.js';
import { harmless } from '../../words/harmless.js';
import type { MarkedCell, Table } from '../spoken.js';
import { largest, type MeasureText } from './measure-text.js';
import { widestWord } from './wrap.js';

export type Tone = 'plain' | 'best' | 'baseline' | 'head' | 'title';

/** One text of a grid; its mark (`*` best, `~` unstated) stands after it, in a place that the column keeps free. */
export interface Entry {
  readonly text: string;
  readonly mark: string;
  readonly tone: Tone;
}

export interface GridColumn {
  readonly head: Entry;
  readonly group: string | undefined;
  /** A column of figures is aligned to the right and never wrapped; one of words may be wrapped. */
  readonly figures: boolean;
  readonly entries: readonly Entry[];
}

export interface Grid {
  readonly corner: string;
  readonly labels: readonly Entry[];
  readonly columns: readonly GridColumn[];
}

/** The grid of a table: the first column becomes the rows' labels, with ` ~` where a reading is unstated. */
export function gridOf(table: Table, cents: boolean): Grid {
  const entryOf = (cell: MarkedCell, baseline: boolean): Entry => ({
    text: figureText(cell, { cents, language: table.language }),
    mark: `${cell.mark?.best ? '*' : ''}${cell.mark?.unstated ? '~' : ''}`,
    tone: cell.mark?.best ? 'best' : baseline ? 'baseline' : 'plain',
  });
  const [, ...columns] = table.columns;
  const rows = table.rows.map((row) => row.cells.map((cell) => entryOf(cell, row.role === 'baseline')));
  const nothing: Entry = { text: '', mark: '', tone: 'plain' };
  return {
    corner: harmless(table.title),
    labels: rows.map(([label = nothing]) => withMark(label)),
    columns: columns.map((column, index) => ({
      head: { text: heldTogether(harmless(column.title)), mark: '', tone: 'head' },
      group: column.group,
      figures: column.align === 'right',
      entries: rows.map((row) => row[index + 1] ?? nothing),
    })),
  };
}

/** A grid on its side, for narrow terminals: a row for each figure, a column for each offer. */
export function turned(grid: Grid): Grid {
  return {
    corner: grid.corner,
    labels: grid.columns.map((column) => column.head),
    columns: grid.labels.map((label, index) => ({
      head: { ...label, tone: label.tone === 'baseline' ? 'baseline' : 'head' },
      group: undefined,
      figures: grid.columns.every((column) => column.figures),
      entries: grid.columns.flatMap((column) => column.entries[index] ?? []),
    })),
  };
}

function withMark(label: Entry): Entry {
  return label.mark === '' ? label : { ...label, text: `${label.text}\u00a0${label.mark}`, mark: '' };
}

/** `Year 1` is never broken before its number. */
function heldTogether(title: string): string {
  return title.replace(/ (?=\d+$)/, '\u00a0');
}

/** How wide a column would like to be, and how narrow it can be; the place of its marks is counted in both. */
export interface ColumnSize {
  readonly natural: number;
  readonly least: number;
  readonly slot: number;
}

export function sizeOf(column: GridColumn, measure: MeasureText): ColumnSize {
  const slot = largest(column.entries.map((entry) => entry.mark.length));
  const widest = largest(column.entries.map((entry) => measure(entry.text)));
  const natural = Math.max(widest, measure(column.head.text));
  if (!column.figures) {
    const texts = [column.head, ...column.entries].map((entry) => entry.text);
    return { natural: natural + slot, least: leastForWords(texts, natural, measure) + slot, slot };
  }
  const head = Math.min(12, widestWord(column.head.text, measure));
  return { natural: natural + slot, least: Math.max(widest, head) + slot, slot };
}

/** How narrow names may be wrapped: 16 columns, or up to 24 where a single word is that long. */
export function leastForWords(texts: readonly string[], natural: number, measure: MeasureText): number {
  const word = largest(texts.map((text) => widestWord(text, measure)));
  return Math.min(natural, Math.max(16, Math.min(24, word)));
}
