// GitHub's Markdown, for meeting notes and pull requests: readable as it stands, and every text literal when rendered.

import { figureText, runningText } from '../../words/figures.js';
import { harmless } from '../../words/harmless.js';
import { say } from '../../words/say.js';
import { spokenText } from '../../words/speak.js';
import type { Render, Style } from '../renderer.js';
import type { Block, Paragraph, SpokenReport, Table } from '../spoken.js';
import { spoken } from '../spoken.js';
import { chartLines } from './chart-lines.js';
import { literal, literalBlock } from './markdown-text.js';
import { largest, type MeasureText, measureFor } from './measure-text.js';

/** Blocks with a blank line between them. The best of a column is bold and followed by `*`: `**37,275** *`. */
export const renderMarkdown: Render = async (built, style) => {
  const report = spoken(built, style.language);
  const measure = await measureFor(report);
  const blocks = report.blocks.map((block) => blockText(block, report, style, measure)).filter((text) => text !== '');
  return blocks.map((text) => `${text}\n`).join('\n');
};

function blockText(block: Block, report: SpokenReport, style: Style, measure: MeasureText): string {
  const figures = { cents: style.cents || block.cents, currency: report.currency, language: block.language };
  const running = (parts: Parameters<typeof runningText>[0]) => literalBlock(runningText(parts, figures));
  switch (block.kind) {
    case 'table':
      return tableText(block, style, measure);
    case 'list':
      if (block.entries.length === 0) return '';
      return [`### ${literal(harmless(block.title))}`, '', ...block.entries.map((parts) => `- ${running(parts)}`)].join(
        '\n',
      );
    case 'chart':
      return [
        `### ${literal(harmless(block.subtitle))}`,
        '',
        fenced(chartLines(block, { ...figures, width: 76, measure })),
      ].join('\n');
    case 'paragraph':
      return marked(block.role, running(block.parts), spokenText(say('warning-follows'), figures));
  }
}

/** Lines as they stand; the fence is longer than any that a label could hold. */
function fenced(lines: readonly string[]): string {
  const longest = largest(lines.flatMap((line) => (line.match(/`+/g) ?? []).map(({ length }) => length)));
  const fence = '`'.repeat(Math.max(3, longest + 1));
  return [fence, ...lines, fence].join('\n');
}

function marked(role: Paragraph['role'], text: string, warning: string): string {
  switch (role) {
    case 'finding':
      return `**${text}**`;
    case 'warning':
      return `> **${warning}** ${text}`;
    case 'note':
      return text;
    default:
      return `${role === 'subtitle' ? '##' : '###'} ${text}`;
  }
}

/** The title stands in the first head; columns are padded, so that the text can be read unrendered. */
function tableText(table: Table, style: Style, measure: MeasureText): string {
  const cents = style.cents || table.cents;
  const titles = table.columns.map((column, index) =>
    literal(harmless(index === 0 ? table.title || column.title : column.title)),
  );
  const rows = table.rows.map((row) =>
    table.columns.map((_, index) => {
      const cell = row.cells[index] ?? { kind: 'none' as const };
      const text = literal(figureText(cell, { cents, language: table.language }));
      const unstated = cell.mark?.unstated ? ' ~' : '';
      return cell.mark?.best ? `**${text}** *${unstated}` : `${text}${unstated}`;
    }),
  );
  const widths = titles.map((title, index) =>
    Math.max(4, measure(title), largest(rows.map((row) => measure(row[index] ?? '')))),
  );
  const line = (texts: readonly string[]) => {
    const padded = texts.map((text, index) => {
      const blank = ' '.repeat((widths[index] ?? 0) - measure(text));
      return table.columns[index]?.align === 'right' ? blank + text : text + blank;
    });
    return `| ${padded.join(' | ')} |`;
  };
  const rule = widths.map((width, index) =>
    table.columns[index]?.align === 'right' ? `${'-'.repeat(width - 1)}:` : `:${'-'.repeat(width - 1)}`,
  );
  return [line(titles), line(rule), ...rows.map(line)].join('\n');
}
