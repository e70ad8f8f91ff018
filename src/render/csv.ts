// RFC 4180 for spreadsheets and mail merges: UTF-8 without a byte order mark, CRLF, a header of machine names.

import { stringify } from 'csv-stringify/sync';
import { figureText } from '../words/figures.js';
import { harmless } from '../words/harmless.js';
import type { CellOf } from '../words/text.js';
import type { Render, Style } from './renderer.js';
import type { SpokenReport, Table } from './spoken.js';
import { spoken } from './spoken.js';

/** The sheet that `style.layout` names. Throws where a report has none of that name: the command line checks it. */
export const renderCsv: Render = async (built, style) => {
  const report = spoken(built, style.language);
  const sheet = Object.hasOwn(report.sheets, style.layout) ? report.sheets[style.layout] : undefined;
  if (sheet === undefined) throw new Error(`no sheet of the layout ${style.layout}`);
  return stringify([sheet.columns.map((column) => column.key), ...cellsOf(sheet, report, style)], {
    record_delimiter: '\r\n',
  });
};

function cellsOf(sheet: Table, report: SpokenReport, style: Style): string[][] {
  return sheet.rows.map((row) => {
    const { currency, language } = report;
    const figures = { cents: style.cents || (row.cents ?? sheet.cents), currency, language };
    const pretty = (cell: CellOf<string>) => figureText(cell, figures);
    return row.cells.map((cell) => cellText(cell, style.pretty ? pretty : plain));
  });
}

function cellText(cell: CellOf<string>, figure: (cell: CellOf<string>) => string): string {
  if (cell.kind === 'none') return '';
  return cell.kind === 'text' ? defused(harmless(cell.text)) : figure(cell);
}

function plain(cell: CellOf<string>): string {
  return 'digits' in cell ? cell.digits : '';
}

/**
 * A text that no spreadsheet runs: `=1+1` comes out as `'=1+1`, also after spaces and in full-width characters.
 *
 * Texts alone: a figure such as `-838.76` is a number and must stay one.
 */
function defused(text: string): string {
  return /^\s*[=+\-@＝＋－＠﹦﹢﹣﹫−]|^[\t\r\n]/.test(text) ? `'${text}` : text;
}
