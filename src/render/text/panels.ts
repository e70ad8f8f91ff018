// Where the columns of a table go: all beside each other where the terminal is wide enough; else names are wrapped;
// else the figures are split into panels, one under the other. A figure is never cut.
import { type ColumnSize, type Grid, leastForWords, sizeOf } from './grid.js';
import { largest, type MeasureText } from './measure-text.js';

/** A column at its place: its number in the grid, the blanks before it, its width with the place of its marks. */
export interface PlacedColumn {
  readonly index: number;
  readonly gap: number;
  readonly width: number;
  readonly slot: number;
}

export interface Layout {
  readonly labelWidth: number;
  readonly panels: readonly (readonly PlacedColumn[])[];
}

type Gap = (before: ColumnSize | undefined) => number;

const looseGap: Gap = () => 2;
/** Where figures carry a mark's place, one more blank sets them apart. */
const tightGap: Gap = (before) => (before !== undefined && before.slot > 0 ? 1 : 2);

type Sized = ColumnSize & { readonly index: number; readonly group: string | undefined };

/** The layout of a grid for so many columns of a terminal. */
export function layoutOf(grid: Grid, width: number, measure: MeasureText): Layout {
  const columns = grid.columns.map((column, index) => ({ ...sizeOf(column, measure), index, group: column.group }));
  const names = grid.labels.map((label) => label.text);
  const widest = largest(names.map(measure));
  const corner = measure(grid.corner);
  // A short title, or one little longer than the names, makes room for itself; a longer one gets a line of its own.
  const labels = corner <= Math.max(24, widest + 8) ? [Math.max(widest, corner), widest] : [widest];
  for (const labelWidth of labels) {
    for (const gap of [looseGap, tightGap]) {
      if (labelWidth + span(columns, gap) <= width) return { labelWidth, panels: [place(columns, gap)] };
    }
  }
  const single = largest(columns.map((column) => leastSpan([column])));
  const least = Math.min(leastForWords(names, widest, measure), Math.max(8, width - single));
  return squeezed(columns, { widest, least, corner: labels[0] ?? widest }, width);
}

/** Whether a grid has to be split to fit. */
export function isSplit(layout: Layout): boolean {
  return layout.panels.length > 1;
}

function squeezed(
  columns: readonly Sized[],
  names: Record<'widest' | 'least' | 'corner', number>,
  width: number,
): Layout {
  // Names on very short lines are hard to read: where panels are needed anyway, they are kept a little longer.
  const comfortable = Math.max(names.least, Math.min(names.widest, 28, Math.floor(width / 4)));
  const narrow = names.least + leastSpan(columns) <= width ? [[...columns]] : packed(columns, width - comfortable);
  const withCorner = packed(columns, width - Math.max(comfortable, names.corner));
  const panels = withCorner.length === narrow.length ? withCorner : narrow;
  const spare = width - largest(panels.map(leastSpan));
  const label = Math.max(names.least, Math.min(names.widest, comfortable, spare));
  const widened = panels.map((panel) => widenedTo(panel, width - label));
  const rest = width - largest(widened.map((panel) => span(panel, tightGap)));
  const labelWidth = Math.max(label, Math.min(Math.max(names.widest, names.corner), rest));
  return { labelWidth, panels: widened.map((panel) => place(panel, tightGap)) };
}

const atLeast = (column: Sized): Sized => ({ ...column, natural: column.least });

const leastSpan = (columns: readonly Sized[]) => span(columns.map(atLeast), tightGap);

function span(columns: readonly Sized[], gap: Gap): number {
  return place(columns, gap).reduce((sum, column) => sum + column.gap + column.width, 0);
}

function place(columns: readonly Sized[], gap: Gap): PlacedColumn[] {
  return columns.map(({ index, natural, slot }, at) => ({ index, gap: gap(columns[at - 1]), width: natural, slot }));
}

/** Columns that share a group stay in one panel; a group too long for one fills panel after panel, alike in width. */
function packed(columns: readonly Sized[], room: number): Sized[][] {
  const panels: Sized[][] = [[]];
  const fits = (more: readonly Sized[]) => leastSpan([...(panels.at(-1) ?? []), ...more]) <= room;
  const add = (more: readonly Sized[]) => {
    if (panels.at(-1)?.length !== 0 && !fits(more)) panels.push([]);
    panels.at(-1)?.push(...more);
  };
  for (const group of groupsOf(columns)) {
    if (fits(group) || leastSpan(group) <= room) add(group);
    else for (const column of alike(group)) add([column]);
  }
  return panels;
}

function groupsOf(columns: readonly Sized[]): Sized[][] {
  const groups: Sized[][] = [];
  for (const column of columns) {
    if (groups.length > 0 && groups.at(-1)?.[0]?.group === column.group) groups.at(-1)?.push(column);
    else groups.push([column]);
  }
  return groups;
}

function alike(columns: readonly Sized[]): Sized[] {
  const slot = Math.max(...columns.map((column) => column.slot));
  const least = Math.max(...columns.map((column) => column.least - column.slot)) + slot;
  return columns.map((column) => ({ ...column, slot, least, natural: Math.max(least, column.natural) }));
}

/** What room a panel has left goes to heads and words that it spares a line, then to the narrowest of the others. */
function widenedTo(panel: readonly Sized[], room: number): Sized[] {
  let spare = room - leastSpan(panel);
  const widths = new Map(panel.map((column) => [column, column.least]));
  const missing = (column: Sized) => column.natural - (widths.get(column) ?? column.natural);
  const widen = (column: Sized, by: number) => {
    widths.set(column, (widths.get(column) ?? 0) + by);
    spare -= by;
  };
  for (const column of [...panel].sort((left, right) => missing(left) - missing(right))) {
    if (missing(column) <= spare) widen(column, missing(column));
  }
  while (spare > 0) {
    const [narrowest] = panel
      .filter((column) => missing(column) > 0)
      .sort((left, right) => (widths.get(left) ?? 0) - (widths.get(right) ?? 0));
    if (narrowest === undefined) break;
    widen(narrowest, 1);
  }
  return panel.map((column) => ({ ...column, natural: widths.get(column) ?? column.least }));
}
