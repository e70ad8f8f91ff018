// How many columns of a terminal a text takes: Chinese characters two, combining marks none.
import type { Block, Chart, SpokenReport } from '../spoken.js';

export type MeasureText = (text: string) => number;

const narrow =
  /^[ -~\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0377\u0391-\u03ff\u0400-\u0482\u048a-\u052f\u2010-\u2027\u20a0-\u20bf]*$/;

/** Whether every character of a text is one column wide: Latin, Greek and Cyrillic, quotes, dashes and currencies. */
export function isNarrow(text: string): boolean {
  return narrow.test(text);
}

/**
 * What measures the texts of a report.
 *
 * string-width knows every script, and loading it takes as long as starting Node itself: it is loaded where a report
 * has a text that needs it.
 */
export async function measureFor(report: SpokenReport): Promise<MeasureText> {
  if (report.blocks.flatMap(textsOf).every(isNarrow)) return (text) => text.length;
  const { default: stringWidth } = await import('string-width');
  return (text) => (isNarrow(text) ? text.length : stringWidth(text));
}

function textsOf(block: Block): readonly string[] {
  const textOf = (part: string | { kind: string; text?: string }) =>
    typeof part === 'string' ? part : (part.text ?? '');
  if (block.kind === 'paragraph') return block.parts.map(textOf);
  if (block.kind === 'list') return [block.title, ...block.entries.flat().map(textOf)];
  if (block.kind === 'chart') return [block.subtitle, ...chartTexts(block)];
  const titles = block.columns.map((column) => column.title);
  return [block.title, ...titles, ...block.rows.flatMap((row) => row.cells.map(textOf))];
}

function chartTexts(chart: Chart): readonly string[] {
  switch (chart.shape) {
    case 'lines':
      return [...chart.lines, ...chart.places].map(({ name }) => name);
    case 'bars':
      return chart.groups.flatMap(({ title, bars }) => [title ?? '', ...bars.map(({ name }) => name)]);
    case 'ranges':
      return chart.rows.map(({ name }) => name);
  }
}

/** The largest of any number of widths, 0 of none. */
export function largest(widths: readonly number[]): number {
  return widths.reduce((most, width) => Math.max(most, width), 0);
}
