// A table as HTML: a caption, heads with a scope, figures in columns. On a phone a table of few rows stands on its side,
// a proposal a column; one of many is moved under the finger.

import { type FigureStyle, figureText } from '../../words/figures.js';
import { say } from '../../words/say.js';
import { spokenText } from '../../words/speak.js';
import type { Column, MarkedCell, Row, Table } from '../spoken.js';
import { keyOf, type Offers } from './identity.js';
import { type Markup, tag } from './markup.js';

export interface TableStyle {
  readonly cents: boolean;
  readonly offers: Offers;
}

/** A table with more rows than this does not fit on a phone on its side. */
const mostOnSide = { whole: 4, cents: 3 };

/** Columns that a sheet of paper has room for. */
const mostOnPaper = 11;

/** Tables of words (workings, verdicts) are read along; they are not turned. */
const isOfFigures = ({ rows, columns }: Table) =>
  columns.length > 3 &&
  rows.every(({ cells }) => cells.slice(1).every((cell) => cell.kind !== 'text' || cell.text === ''));

export function tableMarkup(table: Table, style: TableStyle): Markup {
  const figures = { cents: style.cents || table.cents, language: table.language };
  const turns = isOfFigures(table) && table.rows.length <= mostOnSide[figures.cents ? 'cents' : 'whole'];
  const upright = tag(
    'table',
    { class: classOf(table) },
    captionOf(table),
    headOf(table),
    tag('tbody', {}, ...table.rows.map((row) => rowOf(row, table, figures, style.offers))),
  );
  if (!isOfFigures(table)) return tag('div', { class: 'table' }, upright);
  if (!turns) return tag('div', { class: 'table' }, scrolling(upright, table));
  const side = onItsSide(table, figures, style.offers);
  return tag('div', { class: 'table turns' }, scrolling(upright, table), scrolling(side, table, true));
}

/** A table too wide for its place is moved by finger, wheel or arrow keys. */
function scrolling(markup: Markup, table: Table, isSide = false): Markup {
  const label = table.title === '' ? spokenText(say('a-table'), table) : table.title;
  const hidden = isSide ? { hidden: true } : {};
  return tag(
    'div',
    { class: isSide ? 'scroll side' : 'scroll', role: 'group', 'aria-label': label, tabindex: 0, ...hidden },
    markup,
  );
}

const hasStars = ({ rows }: Table) => rows.some(({ cells }) => cells.some(({ mark }) => mark?.best));

const classOf = (table: Table) => (isOfFigures(table) ? (hasStars(table) ? 'figures starred' : 'figures') : 'words');

const captionOf = ({ title }: Table) => (title === '' ? null : tag('caption', {}, title));

function headOf({ columns }: Table): Markup | null {
  if (columns.every(({ title }) => title === '')) return null;
  const between = betweenIn(columns);
  const heads = columns.map((column, i) =>
    i === 0 && column.title === ''
      ? tag('td', { class: 'left' })
      : tag('th', { scope: 'col', class: classes(sideOf(column), between.has(column) && 'between') }, column.title),
  );
  return tag('thead', {}, tag('tr', {}, ...heads));
}

function rowOf({ cells, role }: Row, { columns }: Table, figures: FigureStyle, offers: Offers): Markup {
  const [first, ...rest] = columns.map((column, i) => ({ column, cell: cells[i] ?? ({ kind: 'none' } as const) }));
  if (first === undefined) return tag('tr', {});
  const between = betweenIn(columns);
  return tag(
    'tr',
    { class: role === 'plain' ? null : role },
    tag('th', { scope: 'row' }, nameOf(first.cell, figures, offers)),
    ...rest.map(({ column, cell }) => cellOf(cell, column, figures, between.has(column))),
  );
}

function nameOf(cell: MarkedCell, figures: FigureStyle, offers: Offers): Markup {
  const text = figureText(cell, figures);
  const key = keyOf(text, offers);
  if (key === null) return tag('span', {}, text, cell.mark?.unstated ? ' ~' : '');
  return tag('span', { class: 'name' }, key, tag('span', {}, text, cell.mark?.unstated ? ' ~' : ''));
}

function cellOf(cell: MarkedCell, column: Column, figures: FigureStyle, isBetween = false): Markup {
  const isBest = cell.mark?.best === true;
  const star = isBest ? tag('span', { class: 'star' }, '*') : null;
  const names = classes(isBest && 'best', sideOf(column), isBetween && 'between');
  return tag('td', { class: names }, figureText(cell, figures), star);
}

const sideOf = ({ align }: Pick<Column, 'align'>) => align === 'left' && 'left';

function classes(...names: readonly (string | false)[]): string | null {
  const given = names.filter((name) => name !== false);
  return given.length === 0 ? null : given.join(' ');
}

/** Years that a sheet of paper has no room for: all but the first three and the last, where there are many. */
function betweenIn(columns: readonly Column[]): ReadonlySet<Column> {
  const years = columns.filter(({ group }) => group === 'years');
  return new Set(columns.length > mostOnPaper ? years.slice(3, -1) : []);
}

function onItsSide(table: Table, figures: FigureStyle, offers: Offers): Markup {
  const [names, ...columns] = table.columns;
  const heads = table.rows.map(({ cells, role }) => {
    const [cell = { kind: 'none' as const }] = cells;
    return tag('th', { scope: 'col', class: role === 'plain' ? null : role }, nameOf(cell, figures, offers));
  });
  const rows = columns.map((column, i) =>
    tag(
      'tr',
      {},
      tag('th', { scope: 'row' }, column.title),
      ...table.rows.map(({ cells }) => cellOf(cells[i + 1] ?? { kind: 'none' }, column, figures)),
    ),
  );
  return tag(
    'table',
    { class: classOf(table) },
    captionOf(table),
    tag('thead', {}, tag('tr', {}, tag('td', {}, names?.title ?? ''), ...heads)),
    tag('tbody', {}, ...rows),
  );
}
