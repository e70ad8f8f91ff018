// What a committee reads at midnight: plain text of one or two hundred columns, with or without colour.

import { runningText } from '../../words/figures.js';
import { harmless } from '../../words/harmless.js';
import { say } from '../../words/say.js';
import { spokenText } from '../../words/speak.js';
import type { Render, Style } from '../renderer.js';
import type { Block, Chart, List, Paragraph, SpokenReport } from '../spoken.js';
import { spoken } from '../spoken.js';
import { chartLines } from './chart-lines.js';
import { type MeasureText, measureFor } from './measure-text.js';
import { tableLines } from './terminal-table.js';
import { wrap } from './wrap.js';

/** Running text is no wider than a page, however wide the terminal. */
const widestText = 100;

/** The report's blocks, a blank line between them; every line set in by a space, none with blanks at its end. */
export const renderTerminal: Render = async (built, style) => {
  const report = spoken(built, style.language);
  const measure = await measureFor(report);
  const pen = await penOf(style);
  const blocks = report.blocks
    .map((block) => linesOf(block, report, style, measure, pen))
    .filter(({ length }) => length > 0);
  return blocks.map((lines) => `${lines.join('\n')}\n`).join('\n');
};

type Pen = Awaited<ReturnType<typeof penOf>>;

const same = (text: string) => text;
const uncolored = { plain: same, best: same, baseline: same, head: same, title: same, strong: same, warning: same };

async function penOf(style: Style) {
  if (!style.color) return uncolored;
  const { Chalk } = await import('chalk');
  const { bold, dim, underline, yellow } = new Chalk({ level: 1 });
  return { plain: same, best: bold, baseline: dim, head: underline, title: bold, strong: bold, warning: yellow };
}

function linesOf(block: Block, report: SpokenReport, style: Style, measure: MeasureText, pen: Pen): string[] {
  const running = {
    cents: style.cents || (block.kind !== 'table' && block.cents),
    currency: report.currency,
    language: block.language,
  };
  const set = (text: string, indent: number, hanging: number) =>
    wrap(text, { width: Math.min(style.width, widestText) - indent, measure, hanging }).map(
      (line) => ' '.repeat(indent) + line,
    );
  const paragraph = (block: Paragraph) => {
    const tone = toneOf(block.role, pen);
    const text = runningText(block.parts, running);
    const lead = block.role === 'warning' ? `${spokenText(say('warning-follows'), running)} ` : '';
    const marker = block.role === 'note' ? /^[*~] /.test(text) : false;
    return set(`${lead}${text}`, 1, marker ? 2 : 0).map((line) => tone(line));
  };
  const list = (block: List) => {
    if (block.entries.length === 0) return [];
    const entries = block.entries.flatMap((parts) => set(runningText(parts, running), 3, 2));
    return [...set(harmless(block.title), 1, 0).map((line) => pen.strong(line)), ...entries];
  };
  const chart = (block: Chart) => {
    const bars = chartLines(block, { ...running, width: style.width - 3, measure });
    return [
      ...set(harmless(block.subtitle), 1, 0).map((line) => pen.strong(line)),
      ...bars.map((line) => `   ${line}`),
    ];
  };
  if (block.kind === 'chart') return chart(block);
  if (block.kind === 'table') return tableLines(block, { width: style.width, cents: style.cents, measure, paint: pen });
  return block.kind === 'list' ? list(block) : paragraph(block);
}

function toneOf(role: Paragraph['role'], pen: Pen): (line: string) => string {
  if (role === 'finding' || role === 'heading') return pen.strong;
  return role === 'warning' ? pen.warning : pen.plain;
}
