// A workbook: sheets of cells, figures as formulas on marked inputs. Nothing here knows a file format; formulas are
// written as every spreadsheet reads them. It is in words already, as its columns are as wide as what stands in them.
import type { CellOf, Text } from '../../words/text.js';

/** What a cell is: colours and borders follow from it. */
export type Role =
  | 'title'
  | 'finding'
  | 'heading'
  | 'head'
  | 'head-figure'
  | 'label'
  | 'input'
  | 'figure'
  | 'result'
  | 'stored'
  | 'muted'
  /** Words right of a figure. */
  | 'aside'
  | 'note'
  | 'baseline';

/** How a figure is shown. Percents are shares of one in cells: 3.5% is 0.035. */
export type Shown =
  | 'text'
  | 'money'
  | 'cents'
  | 'fine'
  | 'percent'
  | 'percent-fine'
  | 'number'
  | 'signed'
  | 'signed-cents'
  | 'signed-percent';

/** A cell of texts: of phrases as it is put down, of words once it stands on a sheet. */
export interface BookCellOf<T> {
  readonly role: Role;
  readonly shown: Shown;
  /** Text with figures in it, which is never a formula. */
  readonly text?: readonly (T | CellOf<T>)[];
  /** Whether figures in a text are told to the cent. */
  readonly cents?: boolean;
  /** A figure as digits, or what a formula comes to; a word where there is no figure. */
  readonly value?: string | null;
  /** Without the sign of equality. */
  readonly formula?: string;
  /** What is told about it when it is pointed at. */
  readonly note?: T;
}

export type BookCell = BookCellOf<string>;
export type DraftCell = BookCellOf<Text>;

export interface BookChart {
  readonly title: string;
  readonly axis: string;
  /** Row and column of its upper left and lower right corner, from 0. */
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  /** Ranges such as `B5:E5`. */
  readonly categories: string;
  readonly series: readonly { readonly name: string; readonly values: string; readonly isBaseline: boolean }[];
  /** The lowest and the highest figure that is drawn. */
  readonly low: number;
  readonly high: number;
  readonly cents: boolean;
}

/** A choice from a list in one cell. */
export interface Choice {
  readonly at: string;
  readonly of: readonly string[];
}

export interface BookSheet {
  readonly name: string;
  readonly tab: 'summary' | 'inputs' | 'proposal' | 'checks' | 'notes';
  /** Widths of columns in characters. */
  readonly widths: readonly number[];
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, BookCell>>;
  /** Rows whose texts are broken over lines, and for how many. */
  readonly heights: ReadonlyMap<number, number>;
  /** Ranges of one row over several columns, as one cell. */
  readonly merged: readonly (readonly [row: number, from: number, to: number])[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Rows that are printed at the head of every page; null for none. */
  readonly repeated: readonly [first: number, last: number] | null;
  readonly landscape: boolean;
  /** Printed on one page, or one page wide. */
  readonly onePage: boolean;
  readonly charts: readonly BookChart[];
  readonly choices: readonly Choice[];
  /** Cells that turn red where a formula is true, and green where the other is. */
  readonly alarms: readonly { readonly range: string; readonly bad: string; readonly good: string }[];
}

export interface Workbook {
  readonly title: string;
  readonly sheets: readonly BookSheet[];
  /** Cells that go by a name in formulas: `round_to`. */
  readonly names: readonly { readonly name: string; readonly refers: string }[];
}
