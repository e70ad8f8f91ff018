// The blocks of a report as HTML: paragraphs, lists, tables and charts in the order that the report has them.

import { type FigureStyle, runningText } from '../../words/figures.js';
import { harmless } from '../../words/harmless.js';
import { say } from '../../words/say.js';
import { spokenText } from '../../words/speak.js';
import type { Block, Chart, List, Paragraph, SpokenReport, Table } from '../spoken.js';
import { svgOf } from '../svg/svg.js';
import type { Offers } from './identity.js';
import { type Markup, ready, tag } from './markup.js';
import { tableMarkup } from './table.js';

export interface BlockStyle {
  /** Cents everywhere; each block's own habit where false. */
  readonly cents: boolean;
  readonly currency: string;
  readonly offers: Offers;
  /** Where headings start: 2 under the page's own, 3 within a section. */
  readonly level: 2 | 3;
  /** What ids begin with, so that none is there twice. */
  readonly idPrefix: string;
}

/** More tables than this in a row: the others are there to be opened. */
const mostOpen = 4;

const figuresOf = ({ cents, currency }: BlockStyle, block: Paragraph | List): FigureStyle => ({
  cents: cents || block.cents,
  currency,
  language: block.language,
});

/** A paragraph as text, or some parts of it. */
export const textOf = (block: Paragraph, style: BlockStyle, parts = block.parts) =>
  runningText(parts, figuresOf(style, block));

/** Blocks one after the other; of a long row of tables the first ones are open. */
export function blocksMarkup(blocks: readonly Block[], style: BlockStyle): readonly Markup[] {
  const parts: Markup[] = [];
  for (let at = 0; at < blocks.length; ) {
    const run = blocks.slice(at).findIndex(({ kind }) => kind !== 'table');
    const tables = (run < 0 ? blocks.slice(at) : blocks.slice(at, at + run)) as readonly Table[];
    const block = blocks[at];
    if (tables.length > 0) parts.push(...tablesMarkup(tables, style));
    else if (block !== undefined) parts.push(blockMarkup(block, { ...style, idPrefix: `${style.idPrefix}-${at}` }));
    at += Math.max(1, tables.length);
  }
  return parts;
}

function tablesMarkup(tables: readonly Table[], style: BlockStyle): readonly Markup[] {
  const all = tables.map((table) => tableMarkup(table, style));
  const [rest, open] = [all.slice(mostOpen), all.slice(0, mostOpen)];
  if (rest.length < 2) return all;
  const [from, to] = [tables[mostOpen] as Table, tables.at(-1) as Table];
  const more = say('more-tables', { count: rest.length, from: harmless(from.title), to: harmless(to.title) });
  return [...open, tag('details', { class: 'more' }, tag('summary', {}, spokenText(more, from)), ...rest)];
}

function blockMarkup(block: Block, style: BlockStyle): Markup {
  switch (block.kind) {
    case 'table':
      return tableMarkup(block, style);
    case 'paragraph':
      return paragraph(block, style);
    case 'list':
      return listMarkup(block, style);
    case 'chart':
      return chartMarkup(block, style);
  }
}

function paragraph(block: Paragraph, style: BlockStyle): Markup {
  const text = textOf(block, style);
  if (block.role === 'heading') return tag(`h${style.level}`, {}, text);
  if (block.role === 'warning') {
    const warning = `${spokenText(say('warning-follows'), block)} `;
    return tag('p', { class: 'warning' }, tag('strong', {}, warning), text);
  }
  return tag('p', { class: block.role }, text);
}

function listMarkup(list: List, style: BlockStyle): Markup {
  const { role, title, entries } = list;
  if (entries.length === 0) return ready('');
  const items = entries.map((parts) => tag('li', {}, runningText(parts, figuresOf(style, list))));
  return tag(
    'section',
    { class: printed[role ?? ''] ?? 'list' },
    tag(`h${style.level}`, {}, harmless(title)),
    tag('ul', {}, ...items),
  );
}

/** What a handout must say as well: what is open, what is left out, and where the figures come from. */
const printed: Readonly<Record<string, string>> = {
  readings: 'list readings',
  'not-counted': 'list left-out',
  sources: 'list sources',
};

/** How large a chart is drawn, by the class of its place: in a page, on a phone, on paper. */
const sizes = {
  wide: { width: 720, height: 400 },
  narrow: { width: 342, height: 380 },
  paper: { width: 640, height: 240 },
} as const;
type Place = keyof typeof sizes;

/** A chart drawn for each place that it may have; its words stand around it as text. */
export function chartMarkup(chart: Chart, style: BlockStyle, places: readonly Place[] = ['wide', 'narrow']): Markup {
  const pictures = places.map((place) =>
    tag('div', { class: place }, ready(pictureOf(chart, place, `${style.idPrefix}-${place}`))),
  );
  return tag(
    'figure',
    {},
    tag('figcaption', {}, spokenText(say('caption', { text: harmless(chart.subtitle) }), chart)),
    ...pictures,
    chart.key === null ? null : tag('p', { class: 'note' }, harmless(chart.key)),
  );
}

/** The picture alone: the page says the finding and the sources itself. All but lines are as high as they need to be. */
function pictureOf(chart: Chart, place: Place, idPrefix: string): string {
  const { width, height } = sizes[place];
  return svgOf(chart, { width, height: chart.shape === 'lines' ? height : null, fonts: [], idPrefix, isBare: true });
}

/** What a page needs to know of a report to render its blocks. */
export const styleFor = ({ currency }: Pick<SpokenReport, 'currency'>, cents: boolean, offers: Offers): BlockStyle => ({
  cents,
  currency,
  offers,
  level: 2,
  idPrefix: 'p',
});
