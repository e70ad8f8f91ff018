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

/** One bar, drawn solid from zero to `low` and light from there to `high`: what lies between is not known. */
export interface Bar {
  readonly label: string;
  /** What stands behind the bar. */
  readonly figure: Cell;
  readonly low: string;
  readonly high: string;
}

/** Bars to one scale from zero; formats of figures alone (CSV, JSON) leave them out. */
export interface Chart {
  readonly kind: 'chart';
  readonly title: string;
  readonly bars: readonly Bar[];
  readonly cents: boolean;
}

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

export interface Report {
  readonly currency: string;
  readonly blocks: readonly Block[];
  /** The machine's tables, by layout (`wide`, `long`), for CSV. */
  readonly sheets: Readonly<Record<string, Table>>;
  /** What holds and what does not, where the report is about that. */
  readonly verdicts?: readonly ReportedVerdict[];
  /** The document that `--format json` prints: `wagecmp/comparison@1`. */
  readonly document: unknown;
}
