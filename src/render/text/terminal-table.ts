// A table in plain text: names to the left, figures whole and aligned, the best of a column marked `*`.
import type { Table } from '../spoken.js';
import { drawn, type Paint, type Spot } from './canvas.js';
import { type Grid, type GridColumn, gridOf, type Tone, turned } from './grid.js';
import type { MeasureText } from './measure-text.js';
import { isSplit, layoutOf, type PlacedColumn } from './panels.js';
import { wrap } from './wrap.js';

export interface TableStyle {
  readonly width: number;
  readonly cents: boolean;
  readonly measure: MeasureText;
  readonly paint: Paint;
}

/** Below so many columns a table that does not fit is turned on its side. */
const narrowTerminal = 60;

/**
 * A table as lines, every one set in by a space.
 *
 * Where it does not fit the width, heads and names are wrapped, then the figures are split into panels under each
 * other; a narrow terminal gets the table on its side, a line a figure. A figure is never cut or broken.
 */
export function tableLines(table: Table, style: TableStyle): string[] {
  const room = Math.max(1, style.width - 1);
  const upright = gridOf(table, style.cents || table.cents);
  const first = layoutOf(upright, room, style.measure);
  const turn = style.width < narrowTerminal && isSplit(first) && upright.labels.length > 0;
  const grid = turn ? turned(upright) : upright;
  const { labelWidth, panels } = turn ? layoutOf(grid, room, style.measure) : first;
  const inCorner = style.measure(grid.corner) <= labelWidth;
  const title = inCorner ? [] : wrap(grid.corner, { ...style, width: Math.min(room, 99) });
  const body = panels.flatMap((panel, index) => {
    const columns = panel.flatMap((placed) => beside(placed, grid.columns[placed.index]));
    const corner = inCorner && index === 0 ? grid.corner : '';
    const head = headRows(corner, labelWidth, columns, style);
    const lines = drawn([...head, ...bodyRows(grid, labelWidth, columns, style)], style);
    return index === 0 ? lines : ['', ...lines];
  });
  return [...title.map((line) => ` ${style.paint.title(line)}`), ...body];
}

type Column = GridColumn & PlacedColumn;

function beside(placed: PlacedColumn, column: GridColumn | undefined): Column[] {
  return column === undefined ? [] : [{ ...placed, ...column }];
}

/** A text at its place in a column: figures to the right, words to the left, the mark in the place kept for it. */
function spotIn(column: Column, text: string, mark: string, tone: Tone, measure: MeasureText): Spot {
  const blank = column.width - column.slot - measure(text);
  const [before, after] = column.figures ? [column.gap + blank, 0] : [column.gap, blank];
  return { text: text + mark, tone, before, after: after + column.slot - mark.length };
}

/** Heads stand on one ground line. */
function headRows(corner: string, labelWidth: number, columns: readonly Column[], style: TableStyle): Spot[][] {
  const { measure } = style;
  const heads = [
    wrap(corner, { width: labelWidth, measure, cut: true }),
    ...columns.map((column) => wrap(column.head.text, { width: column.width - column.slot, measure, cut: true })),
  ];
  if (heads.flat().every((text) => text === '')) return [];
  const height = Math.max(...heads.map((lines) => lines.length));
  return Array.from({ length: height }, (_, row) => {
    const [title = '', ...texts] = heads.map((lines) => lines[row - height + lines.length] ?? '');
    const spots = columns.map((column, index) => spotIn(column, texts[index] ?? '', '', column.head.tone, measure));
    return [{ text: title, tone: 'title', before: 1, after: labelWidth - measure(title) }, ...spots];
  });
}

/** A row's figures stand beside the first line of its name. */
function bodyRows(grid: Grid, labelWidth: number, columns: readonly Column[], style: TableStyle): Spot[][] {
  const { measure } = style;
  const linesOf = (text: string, width: number) =>
    measure(text) <= width ? [text] : wrap(text, { width, measure, hanging: 2, cut: true });
  return grid.labels.flatMap((label, row) => {
    const names = linesOf(label.text, labelWidth);
    const cells = columns.map((column) => {
      const entry = column.entries[row] ?? { text: '', mark: '', tone: 'plain' as const };
      const lines = column.figures ? [entry.text] : linesOf(entry.text, column.width - column.slot);
      return { column, entry, lines };
    });
    const height = Math.max(names.length, ...cells.map((cell) => cell.lines.length));
    return Array.from({ length: height }, (_, line) => {
      const name = names[line] ?? '';
      const spots = cells.map(({ column, entry, lines }) =>
        spotIn(column, lines[line] ?? '', line === 0 ? entry.mark : '', entry.tone, measure),
      );
      return [{ text: name, tone: label.tone, before: 1, after: labelWidth - measure(name) }, ...spots];
    });
  });
}
