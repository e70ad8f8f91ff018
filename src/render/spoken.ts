// A report in a language: the blocks of report/ with words where phrases were. Renderers see nothing else. Every block
// keeps its language, for its figures are still to be rounded: a block is the style that they are written in.
import type * as built from '../report/report.js';
import type { FigureStyle } from '../words/figures.js';
import type { Language } from '../words/language.js';
import { spokenCell, spokenParts, spokenText } from '../words/speak.js';
import type { Cell, Parts, SpokenParts, Text } from '../words/text.js';

type Spoken<T> = T & { readonly language: Language };

export type MarkedCell = built.MarkedCellOf<string>;
export type Row = built.RowOf<string>;
export type Column = built.ColumnOf<string>;
export type Table = Spoken<built.TableOf<string>>;
export type List = Spoken<built.ListOf<string>>;
export type Drawn = built.DrawnOf<string>;
export type Line = built.LineOf<string>;
export type Bar = built.BarOf<string>;
export type RangeRow = built.RangeRowOf<string>;
export type LineChart = Spoken<built.LineChartOf<string>>;
export type BarChart = Spoken<built.BarChartOf<string>>;
export type RangeChart = Spoken<built.RangeChartOf<string>>;
export type ChartPoint = built.ChartPoint;
export type Chart = LineChart | BarChart | RangeChart;
export type ReportedVerdict = built.ReportedVerdictOf<string>;

export interface Paragraph extends Spoken<built.ParagraphOf<string>> {
  /** The first sentence, and those after it: what a stranger should read stands above the rest. */
  readonly headline: SpokenParts;
  readonly rest: SpokenParts;
}

export type Block = Table | Paragraph | List | Chart;

export interface SpokenReport extends Spoken<Omit<built.ReportOf<string>, 'blocks' | 'charts' | 'sheets' | 'page'>> {
  readonly blocks: readonly Block[];
  readonly charts: readonly Chart[];
  readonly sheets: Readonly<Record<string, Table>>;
  readonly page: SpokenPage | null;
}

export interface SpokenPage extends Omit<built.PagePartsOf<string>, 'sections'> {
  readonly sections: readonly {
    readonly title: string;
    readonly isClosed: boolean;
    readonly blocks: readonly Block[];
  }[];
}

/** A report with every phrase said. */
export function spoken(report: built.Report, language: Language): SpokenReport {
  const { currency, page } = report;
  const say = speaker(language, currency);
  return {
    ...report,
    language,
    blocks: report.blocks.map(say.block),
    sheets: Object.fromEntries(Object.entries(report.sheets).map(([layout, sheet]) => [layout, say.table(sheet)])),
    charts: (report.charts ?? []).map(say.chart),
    verdicts: (report.verdicts ?? []).map((one) => ({
      ...one,
      suite: say.text(one.suite),
      name: say.text(one.name),
      message: say.text(one.message),
      details: one.details.map((detail) => say.text(detail)),
    })),
    page: page
      ? {
          ...page,
          title: say.text(page.title),
          sections: page.sections.map((section) => ({
            ...section,
            title: say.text(section.title),
            blocks: section.blocks.map(say.block),
          })),
        }
      : null,
  };
}

/** A block with every phrase said; its amounts are in `currency`. */
export function speaker(language: Language, currency: string) {
  const styleOf = (cents: boolean): FigureStyle => ({ cents, currency, language });
  const text = (words: Text, cents = false) => spokenText(words, styleOf(cents));
  const maybe = (words: Text | null, cents: boolean) => words && text(words, cents);
  const parts = (of: Parts) => spokenParts(of, language);
  const cell = <C extends Cell>(one: C) => spokenCell(one, language);

  const table = (block: built.Table): Table => ({
    ...block,
    language,
    title: text(block.title, block.cents),
    columns: block.columns.map((column) => ({ ...column, title: text(column.title, block.cents) })),
    rows: block.rows.map((row) => ({ ...row, cells: row.cells.map(cell) })),
  });

  const chart = (block: built.Chart): Chart => {
    const { cents } = block;
    const words = {
      language,
      title: parts(block.title),
      subtitle: text(block.subtitle, cents),
      key: maybe(block.key, cents),
      sources: block.sources.map((source) => text(source, cents)),
    };
    if (block.shape === 'lines') {
      const places = block.places.map((place) => ({ ...place, name: text(place.name, cents) }));
      const lines = block.lines.map((line) => ({ ...line, name: text(line.name, cents), says: parts(line.says) }));
      return { ...block, ...words, places, lines };
    }
    if (block.shape === 'bars') {
      const bar = (one: built.Bar) => ({ ...one, name: text(one.name, cents), figure: cell(one.figure) });
      const groups = block.groups.map(({ title, bars }) => ({ title: maybe(title, cents), bars: bars.map(bar) }));
      return { ...block, ...words, zero: maybe(block.zero, cents), groups };
    }
    const end = (one: built.RangeRow['low']) => one && { ...one, says: text(one.says, cents) };
    const rows = block.rows.map((row) => ({
      ...row,
      name: text(row.name, cents),
      says: text(row.says, cents),
      low: end(row.low),
      high: end(row.high),
    }));
    return { ...block, ...words, rows };
  };

  const block = (one: built.Block): Block => {
    if (one.kind === 'table') return table(one);
    if (one.kind === 'chart') return chart(one);
    if (one.kind === 'paragraph') {
      const isSentence = typeof one.parts[0] === 'object' && 'say' in one.parts[0];
      const [first, rest] = isSentence ? [one.parts.slice(0, 1), one.parts.slice(1)] : [[], one.parts];
      return { ...one, language, parts: parts(one.parts), headline: parts(first), rest: parts(rest) };
    }
    return { ...one, language, title: text(one.title, one.cents), entries: one.entries.map(parts) };
  };

  return { text, table, chart, block };
}
