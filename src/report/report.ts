// A report is a value: blocks of typed cells, rendered last and alike to every format. Nothing here knows a width, a
// colour or a file format; amounts are still digits (`38416.41`), rounded for display by the renderer's style.

/** One figure or text. Digits are the machine's own (`8.2152`, `-838.76`); a renderer rounds them for people. */
export type Cell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'money'; readonly digits: string; readonly signed?: boolean; readonly rate?: boolean }
  | { readonly kind: 'percent'; readonly digits: string; readonly signed?: boolean }
  | { readonly kind: 'number'; readonly digits: string }
  | { readonly kind: 'none' };

/** What a cell says beside its figure: `best` of its column, or `unstated`: it rests on a reading nobody has stated. */
export interface Mark {
  readonly best?: boolean;
  readonly unstated?: boolean;
}

export type MarkedCell = Cell & { readonly mark?: Mark };

export interface Column {
  /** The machine's name of the column, as in a CSV header: `year_1_rate`. */
  readonly key: string;
  /** What people read above it: `Year 1`. */
  readonly title: string;
  readonly align: 'left' | 'right';
  /** Neighbouring columns of one group (the contract years) stay together where a table is split for a narrow terminal. */
  readonly group?: string;
}

export interface Row {
  readonly cells: readonly MarkedCell[];
  /** The baseline's row is set apart from the offers'. */
  readonly role: 'offer' | 'baseline' | 'plain';
  /** Whether its amounts show cents, where a table mixes people paid by the year and by the hour; as the table where left out. */
  readonly cents?: boolean;
}

/** A table: the first column names the row. */
export interface Table {
  readonly kind: 'table';
  /** What stands above the first column, such as `$35,500 now`; a heading in formats that have headings. */
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Whether amounts are shown with cents unless the style says otherwise (rates by the hour are). */
  readonly cents: boolean;
}

/** Running text with figures in it: `['At ', {kind: 'money', digits: '35500.00'}, ' the ask pays …']`. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly role: 'finding' | 'subtitle' | 'note' | 'heading' | 'warning';
  readonly parts: readonly (string | Cell)[];
  readonly cents: boolean;
}

/** Short entries under a heading: sources, what is not modelled, claims. */
export interface List {
  readonly kind: 'list';
  readonly title: string;
  readonly entries: readonly (readonly (string | Cell)[])[];
  readonly cents: boolean;
}

/** Whose figures are drawn: offers are numbered as they were given, so that one looks alike in every chart; null is the baseline. */
export interface Drawn {
  readonly name: string;
  readonly offer: number | null;
}

/** A figure on a line; `low` and `high` over all readings, null where there is one reading. */
export interface ChartPoint {
  readonly digits: string;
  readonly low: string | null;
  readonly high: string | null;
}

/** A line of figures, one a place; null where there is none. */
export interface Line extends Drawn {
  readonly points: readonly (ChartPoint | null)[];
  /** What is said of the line beside its last figure: `in all $115,785`. */
  readonly says: readonly (string | Cell)[];
}

/** One bar, drawn solid from zero to what is sure, and light from there over all that lies between `low` and `high`. */
export interface Bar extends Drawn {
  /** What stands behind the bar. */
  readonly figure: Cell;
  readonly low: string;
  readonly high: string;
}

/** What one proposal comes to: a point, and where its reading is open the ends of a range and what gives them. */
export interface RangeRow extends Drawn {
  readonly central: string;
  readonly says: string;
  readonly low: { readonly digits: string; readonly says: string } | null;
  readonly high: { readonly digits: string; readonly says: string } | null;
}

/** What every chart has: words that stand around it in every format. */
interface ChartWords {
  readonly kind: 'chart';
  /** What it shows, in a sentence: the finding. */
  readonly title: readonly (string | Cell)[];
  /** What is drawn, and in what: `Rate by contract year, in US dollars a year`. */
  readonly subtitle: string;
  /** How it is to be read, where that is not plain. */
  readonly key: string | null;
  readonly sources: readonly string[];
  readonly currency: string;
  readonly cents: boolean;
}

/** Lines over places in time: contract years, or days of a bargaining (`steps`: a proposal stands until the next). */
export interface LineChart extends ChartWords {
  readonly shape: 'lines';
  readonly curve: 'straight' | 'steps';
  /** Where a place stands in time, and its name; the first may have the figure that all lines start from. */
  readonly places: readonly { readonly at: number; readonly name: string; readonly digits?: string }[];
  readonly lines: readonly Line[];
}

/** Bars to one scale from zero, in groups with a title or without. */
export interface BarChart extends ChartWords {
  readonly shape: 'bars';
  /** What zero stands for, where it is the figure of something: `3% a year`. */
  readonly zero: string | null;
  readonly groups: readonly { readonly title: string | null; readonly bars: readonly Bar[] }[];
}

/** Ranges to one scale, which need not start at zero. */
export interface RangeChart extends ChartWords {
  readonly shape: 'ranges';
  readonly rows: readonly RangeRow[];
}

/** A picture of some figures; formats of figures alone (CSV, JSON) leave it out. */
export type Chart = LineChart | BarChart | RangeChart;

export type Block = Table | Paragraph | List | Chart;

/** Whether one thing that was said holds, for build servers: `error` where it could not be found out. */
export interface ReportedVerdict {
  /** The file of checks, or the proposal whose claim it is. */
  readonly suite: string;
  readonly name: string;
  readonly outcome: 'holds' | 'does-not-hold' | 'error';
  /** What was found, in a sentence. */
  readonly message: string;
  /** A line for each figure that does not hold. */
  readonly details: readonly string[];
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** What a page has beside its blocks. */
export interface PageParts {
  /** What it is called in a list of files and tabs: `Harvard doctoral students`. */
  readonly title: string;
  /** What stands under the blocks, each under a heading of its own; `isClosed` until somebody opens it. */
  readonly sections: readonly {
    readonly title: string;
    readonly isClosed: boolean;
    readonly blocks: readonly Block[];
  }[];
  /** The question as the page's calculator takes it along, and a rate that each group's pay may start from; null where there is none to ask. */
  readonly calculator: { readonly question: string; readonly starts: Readonly<Record<string, string>> } | null;
}

export interface Report {
  readonly currency: string;
  readonly blocks: readonly Block[];
  /** What pictures are made of, the one that is drawn first; empty or left out where there is nothing to draw. */
  readonly charts?: readonly Chart[];
  /** The machine's tables, by layout (`wide`, `long`), for CSV. */
  readonly sheets: Readonly<Record<string, Table>>;
  /** What a page shows beside the blocks; other formats leave it out. */
  readonly page?: PageParts;
  /** What holds and what does not, where the report is about that. */
  readonly verdicts?: readonly ReportedVerdict[];
  /** The document that `--format json` prints: `wagecmp/comparison@1`. */
  readonly document: unknown;
}
