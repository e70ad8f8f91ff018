// A renderer turns a report into one format. It sees the report and the style, and nothing of how either came about.
import type { Report } from '../report/report.js';
import type { Language } from '../words/language.js';

export interface Style {
  /** How many columns a terminal has; other formats ignore it. */
  readonly width: number;
  readonly color: boolean;
  /** Show cents everywhere; where false, a table's own habit decides. */
  readonly cents: boolean;
  /** CSV as people print figures (`$38,416`, `8.22%`) rather than plain numbers. */
  readonly pretty: boolean;
  /** Which of the report's sheets a CSV is made of. */
  readonly layout: string;
  /** What it is said in, and how its numbers are written. */
  readonly language: Language;
  /** For formats that draw, and for those that carry files of the program with them. */
  readonly drawing?: Drawing;
}

/** How a picture is drawn, and what it is drawn with. */
export interface Drawing {
  /** In the words of `--size`; a slide where left out. */
  readonly size: string | null;
  /** Texts as paths, for programs that have fonts of their own and no others. */
  readonly outlineText: boolean;
  /** A file that the program comes with, such as `fonts/latin-400.woff2`. */
  readonly shipped: (name: string) => Uint8Array;
}

/** A report in one format, ready to be written. Asynchronous, so that what a report does not need is not loaded. */
export type Render = (report: Report, style: Style) => Promise<string>;

/** The same for a format that is no text. */
export type RenderBytes = (report: Report, style: Style) => Promise<Uint8Array>;

/** What a report may hold, and a format is made of: prose and tables, one machine's table, a picture, verdicts, and so on. */
export const contents = ['blocks', 'sheet', 'document', 'workbook', 'page', 'chart', 'verdicts'] as const;
export type Content = (typeof contents)[number];

export interface Renderer {
  /** What `--format` takes. */
  readonly format: string;
  /** File endings that choose it, with the dot; the first is the usual one. */
  readonly endings: readonly string[];
  readonly description: string;
  /** What it is made of: a command that gives that can be shown in it. */
  readonly takes: Content;
  /** Brings the format and its dependencies in; listing the formats costs nothing. */
  readonly load: () => Promise<Render | RenderBytes>;
}
