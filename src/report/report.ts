// A report is a value: blocks of typed cells, rendered last and alike to every format. Nothing here knows a width, a
// colour, a language or a file format; amounts are still digits (`38416.41`), and what is said is phrases (words/). Each type
// is one of texts: of phrases as a report is built, of words once a language has said them.
import type { CellOf, Text } from '../words/text.js';

export type { Cell } from '../words/text.js';

/** What a cell says beside its figure: `best` of its column, or `unstated`: it rests on a reading nobody has stated. */
export interface Mark {
  readonly best?: boolean;
  readonly unstated?: boolean;
}

export type MarkedCellOf<T> = CellOf<T> & { readonly mark?: Mark };

export interface ColumnOf<T> {
  /** The machine's name of the column, as in a CSV header: `year_1_rate`. */
  readonly key: string;
  /** What people read above it: `Year 1`. */
  readonly title: T;
  readonly align: 'left' | 'right';
  /** Neighbouring columns of one group (the contract years) stay together where a table is split for a narrow terminal. */
  readonly group?: string;
}

export interface RowOf<T> {
  readonly cells: readonly MarkedCellOf<T>[];
  /** The baseline's row is set apart from the offers'. */
  readonly role: 'offer' | 'baseline' | 'plain';
  /** Whether its amounts show cents, where a table mixes people paid by the year and by the hour; as the table where left out. */
  readonly cents?: boolean;
}

/** A table: the first column names the row. */
export interface TableOf<T> {
  readonly kind: 'table';
  /** What stands above the first column, such as `$35,500 now`; a heading in formats that have headings. */
  readonly title: T;
  readonly columns: readonly ColumnOf<T>[];
  readonly rows: readonly RowOf<T>[];
  /** Whether amounts are shown with cents unless the style says otherwise (rates by the hour are). */
  readonly cents: boolean;
}

/** Running text with figures in it: `['At ', {kind: 'money', digits: '35500.00'}, ' the ask pays …']`. */
export interface ParagraphOf<T> {
  readonly kind: 'paragraph';
  readonly role: 'finding' | 'subtitle' | 'note' | 'heading' | 'warning';
  readonly parts: readonly (T | CellOf<T>)[];
  readonly cents: boolean;
}

/** Short entries under a heading: sources, what is not modelled, claims. */
export interface ListOf<T> {
  readonly kind: 'list';
  /** What a renderer or another room looks for: the title is words. */
  readonly role?: 'readings' | 'claims' | 'not-counted' | 'sources';
  readonly title: T;
  readonly entries: readonly (readonly (T | CellOf<T>)[])[];
  readonly cents: boolean;
}

/** Whose figures are drawn: offers are numbered as they were given, so that one looks alike in every chart; null is the baseline. */
export interface DrawnOf<T> {
  readonly name: T;
  readonly offer: number | null;
}

/** A figure on a line; `low` and `high` over all readings, null where there is one reading. */
export interface ChartPoint {
  readonly digits: string;
  readonly low: string | null;
  readonly high: string | null;
}

/** A line of figures, one a place; null where there is none. */
export interface LineOf<T> extends DrawnOf<T> {
  readonly points: readonly (ChartPoint | null)[];
  /** What is said of the line beside its last figure: `in all $115,785`. */
  readonly says: readonly (T | CellOf<T>)[];
}

/** One bar, drawn solid from zero to what is sure, and light from there over all that lies between `low` and `high`. */
export interface BarOf<T> extends DrawnOf<T> {
  /** What stands behind the bar. */
  readonly figure: CellOf<T>;
  readonly low: string;
  readonly high: string;
}

/** What one proposal comes to: a point, and where its reading is open the ends of a range and what gives them. */
export interface RangeRowOf<T> extends DrawnOf<T> {
  readonly central: string;
  readonly says: T;
  readonly low: { readonly digits: string; readonly says: T } | null;
  readonly high: { readonly digits: string; readonly says: T } | null;
}

/** What every chart has: words that stand around it in every format. */
interface ChartWordsOf<T> {
  readonly kind: 'chart';
  /** What it shows, in a sentence: the finding. */
  readonly title: readonly (T | CellOf<T>)[];
  /** What is drawn, and in what: `Rate by contract year, in US dollars a year`. */
  readonly subtitle: T;
  /** How it is to be read, where that is not plain. */
  readonly key: T | null;
  readonly sources: readonly T[];
  readonly currency: string;
  readonly cents: boolean;
}

/** Lines over places in time: contract years, or days of a bargaining (`steps`: a proposal stands until the next). */
export interface LineChartOf<T> extends ChartWordsOf<T> {
  readonly shape: 'lines';
  readonly curve: 'straight' | 'steps';
  /** Where a place stands in time, and its name; the first may have the figure that all lines start from. */
  readonly places: readonly { readonly at: number; readonly name: T; readonly digits?: string }[];
  readonly lines: readonly LineOf<T>[];
}

/** Bars to one scale from zero, in groups with a title or without. */
export interface BarChartOf<T> extends ChartWordsOf<T> {
  readonly shape: 'bars';
  /** What zero stands for, where it is the figure of something: `3% a year`. */
  readonly zero: T | null;
  readonly groups: readonly { readonly title: T | null; readonly bars: readonly BarOf<T>[] }[];
}

/** Ranges to one scale, which need not start at zero. */
export interface RangeChartOf<T> extends ChartWordsOf<T> {
  readonly shape: 'ranges';
  readonly rows: readonly RangeRowOf<T>[];
}

/** A picture of some figures; formats of figures alone (CSV, JSON) leave it out. */
export type ChartOf<T> = LineChartOf<T> | BarChartOf<T> | RangeChartOf<T>;

export type BlockOf<T> = TableOf<T> | ParagraphOf<T> | ListOf<T> | ChartOf<T>;

/** Whether one thing that was said holds, for build servers: `error` where it could not be found out. */
export interface ReportedVerdictOf<T> {
  /** The file of checks, or the proposal whose claim it is. */
  readonly suite: T;
  readonly name: T;
  readonly outcome: 'holds' | 'does-not-hold' | 'error';
  /** What was found, in a sentence. */
  readonly message: T;
  /** A line for each figure that does not hold. */
  readonly details: readonly T[];
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** What a page has beside its blocks. */
export interface PagePartsOf<T> {
  /** What it is called in a list of files and tabs: `Harvard doctoral students`. */
  readonly title: T;
  /** What stands under the blocks, each under a heading of its own; `isClosed` until somebody opens it. */
  readonly sections: readonly {
    readonly title: T;
    readonly isClosed: boolean;
    readonly blocks: readonly BlockOf<T>[];
  }[];
  /** The question as the page's calculator takes it along, and a rate that each group's pay may start from; null where there is none to ask. */
  readonly calculator: { readonly question: string; readonly starts: Readonly<Record<string, string>> } | null;
}

export interface ReportOf<T> {
  readonly currency: string;
  readonly blocks: readonly BlockOf<T>[];
  /** What pictures are made of, the one that is drawn first; empty or left out where there is nothing to draw. */
  readonly charts?: readonly ChartOf<T>[];
  /** The machine's tables, by layout (`wide`, `long`), for CSV. */
  readonly sheets: Readonly<Record<string, TableOf<T>>>;
  /** What a page shows beside the blocks; other formats leave it out. */
  readonly page?: PagePartsOf<T>;
  /** What holds and what does not, where the report is about that. */
  readonly verdicts?: readonly ReportedVerdictOf<T>[];
  /** The document that `--format json` prints: `wagecmp/comparison@1`. */
  readonly document: unknown;
}

// As a report is built: texts are names of files, or phrases.
export type MarkedCell = MarkedCellOf<Text>;
export type Column = ColumnOf<Text>;
export type Row = RowOf<Text>;
export type Table = TableOf<Text>;
export type Paragraph = ParagraphOf<Text>;
export type List = ListOf<Text>;
export type Drawn = DrawnOf<Text>;
export type Line = LineOf<Text>;
export type Bar = BarOf<Text>;
export type RangeRow = RangeRowOf<Text>;
export type LineChart = LineChartOf<Text>;
export type BarChart = BarChartOf<Text>;
export type RangeChart = RangeChartOf<Text>;
export type Chart = ChartOf<Text>;
export type Block = BlockOf<Text>;
export type ReportedVerdict = ReportedVerdictOf<Text>;
export type PageParts = PagePartsOf<Text>;
export type Report = ReportOf<Text>;
