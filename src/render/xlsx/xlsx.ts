// A workbook that spreadsheets open: the sheets of a report's workbook, written as XLSX. The same bytes on every run.
import type { Cell as FileCell, SheetChart, WriteSheet } from 'hucre/xlsx';
import type { Report } from '../../report/report.js';
import { workbookOf } from '../../report/workbook/assemble.js';
import type { BookCell, BookChart, BookSheet } from '../../report/workbook/workbook.js';
import { type FigureStyle, runningText } from '../../words/figures.js';
import { say } from '../../words/say.js';
import { spokenText } from '../../words/speak.js';
import type { Style } from '../renderer.js';
import { alarmStyles, baselineLook, seriesLooks, styleOf, tabColors } from './styles.js';

/** The longest text that a cell takes. */
const longestText = 32_000;
/** One day for all files: when a workbook was written is not in it. */
const day = new Date(Date.UTC(2000, 0, 1));

/** Texts are read back as they are: `_x0041_` is an escape in the format, and characters that XML has not are left out. */
function textOf(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
    .slice(0, longestText);
}

/** A text as a cell: always a string, also where it reads like a formula or an error. */
function textCell(text: string): Partial<FileCell> {
  return /^#[A-Z0-9_/]+[!?A-Z]$/.test(text)
    ? { richText: [{ text: textOf(text) }], value: text }
    : { value: textOf(text) };
}

const isDigits = (value: string) => /^-?\d+(\.\d+)?$/.test(value);

export async function renderXlsx(report: Report, { language }: Style): Promise<Uint8Array> {
  const [{ writeXlsx }, book] = await Promise.all([import('hucre/xlsx'), workbookOf(report, language)]);
  const speech = { cents: true, currency: report.currency, language };
  const titles = book.sheets.flatMap((sheet) => {
    const range = repeatedOf(sheet);
    return range === '' ? [] : [{ name: '_xlnm.Print_Titles', range, scope: sheet.name }];
  });
  return writeXlsx({
    sheets: book.sheets.map((sheet) => sheetOf(sheet, speech)),
    properties: { title: textOf(book.title), creator: 'wagecmp', created: day, modified: day },
    defaultFont: { name: 'Calibri', size: 11 },
    namedRanges: [...book.names.map(({ name, refers }) => ({ name, range: refers })), ...titles],
  });
}

/** So many characters are still read on one page across; a wider sheet takes several, of so many each. */
const widest = 260;
const pageWidth = 200;

function pagesAcross({ widths }: BookSheet): number {
  const width = widths.reduce((sum, one) => sum + one, 0);
  return width <= widest ? 1 : Math.ceil(width / pageWidth);
}

/** What is printed on every page: the columns on the left where a sheet is wider than one, and its heads. */
function repeatedOf(sheet: BookSheet): string {
  const own = `'${sheet.name.replaceAll("'", "''")}'!`;
  const { columns } = sheet.frozen;
  return [
    ...(pagesAcross(sheet) > 1 && columns > 0 ? [`${own}$A:$${String.fromCharCode(64 + columns)}`] : []),
    ...(sheet.repeated === null ? [] : [`${own}$${sheet.repeated[0] + 1}:$${sheet.repeated[1] + 1}`]),
  ].join(',');
}

function sheetOf(sheet: BookSheet, speech: FigureStyle): WriteSheet {
  const cells = new Map<string, Partial<FileCell>>();
  for (const [row, ofRow] of sheet.cells) {
    for (const [column, cell] of ofRow) {
      if (!isEmpty(cell)) cells.set(`${row},${column}`, fileCell(cell, speech));
    }
  }
  let priority = 1;
  const alarms = sheet.alarms.flatMap(({ range, bad, good }) =>
    [
      { formula: bad, style: alarmStyles.bad },
      { formula: good, style: alarmStyles.good },
    ]
      .filter(({ formula }) => formula !== '')
      .map((one) => ({ type: 'expression' as const, priority: priority++, range, ...one })),
  );
  return {
    name: sheet.name,
    columns: sheet.widths.map((width) => ({ width })),
    cells,
    merges: sheet.merged.map(([row, from, to]) => ({ startRow: row, endRow: row, startCol: from, endCol: to })),
    rowDefs: new Map(
      [...sheet.heights].map(([row, lines]) => [row, lines === 0 ? { hidden: true } : { height: 16 * lines }]),
    ),
    ...(sheet.frozen.rows + sheet.frozen.columns > 0 ? { freezePane: sheet.frozen } : {}),
    conditionalRules: alarms,
    dataValidations: sheet.choices.map(({ at, of }) => ({
      type: 'list',
      values: [...of],
      range: at,
      showErrorMessage: true,
      errorTitle: spokenText(say('book-label', { label: 'no-such-reading' }), speech),
      errorMessage: spokenText(say('one-of', { choices: of }), speech),
    })),
    view: { showGridLines: false, tabColor: { rgb: tabColors[sheet.tab] } },
    pageSetup: {
      paperSize: 'letter',
      orientation: sheet.landscape ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: pagesAcross(sheet),
      fitToHeight: sheet.onePage ? 1 : 0,
      margins: { top: 0.6, bottom: 0.6, left: 0.5, right: 0.5, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: `&L&A&R${spokenText(say('page-of', { page: '&P', pages: '&N' }), speech)}` },
    charts: sheet.charts.map(chartOf),
  };
}

const isEmpty = ({ role, text, formula, value }: BookCell) =>
  ['label', 'muted', 'aside'].includes(role) &&
  formula === undefined &&
  value == null &&
  (text ?? []).every((part) => part === '');

/** Labels look like any cell, and looks are worked out cell by cell: most cells of a workbook are labels. */
const isPlain = (role: BookCell['role']) => role === 'label';

function fileCell(cell: BookCell, speech: FigureStyle): Partial<FileCell> {
  const { role, shown, text, value, formula, note } = cell;
  const isText = text !== undefined || (value != null && !isDigits(value));
  const said = text === undefined ? (value ?? null) : runningText(text, { ...speech, cents: cell.cents ?? true });
  const kept = said === null || said === '' ? null : isText ? said : Number(said);
  return {
    ...(isPlain(role) && shown === 'text'
      ? {}
      : { style: styleOf(role, shown, isText || (kept === null && shown === 'text')) }),
    ...(formula === undefined
      ? typeof kept === 'string'
        ? textCell(kept)
        : { value: kept }
      : {
          value: null,
          formula,
          ...(kept === null ? {} : { formulaResult: typeof kept === 'string' ? textOf(kept) : kept }),
        }),
    ...(note === undefined ? {} : { comment: { author: 'wagecmp', text: textOf(note) } }),
  };
}

/** Round bounds for an axis: rates that lie close together fill the picture, and the axis says where it starts. */
function boundsOf(low: number, high: number): { min: number; max: number; majorUnit: number } {
  const span = Math.max(high - low, Math.abs(high) * 0.02, 0.01);
  const rough = span / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const unit = ([1, 2, 2.5, 5, 10].find((step) => step * power >= rough) ?? 10) * power;
  const clean = (figure: number) => Number(figure.toPrecision(12));
  return {
    min: clean(Math.max(0, Math.floor((low - span * 0.05) / unit) * unit)),
    max: clean(Math.ceil((high + span * 0.05) / unit) * unit),
    majorUnit: clean(unit),
  };
}

function chartOf({ title, axis, from, to, categories, series, low, high, cents }: BookChart): SheetChart {
  let offers = 0;
  return {
    type: 'line',
    title: textOf(title),
    titleFontSize: 13,
    titleBold: true,
    titleColor: '1F1F1F',
    altText: textOf(`${title}: ${series.map(({ name }) => name).join(', ')}`),
    anchor: { from: { row: from[0], col: from[1] }, to: { row: to[0], col: to[1] } },
    legend: 'right',
    legendFontSize: 10,
    roundedCorners: false,
    dispBlanksAs: 'gap',
    series: series.map(({ name, values, isBaseline }) => {
      const look = isBaseline ? baselineLook : (seriesLooks[offers++ % seriesLooks.length] ?? baselineLook);
      return {
        name: textOf(name),
        values,
        categories,
        color: look.color,
        stroke: { width: isBaseline ? 1.5 : 2.25, dash: look.dash },
        marker: { symbol: look.symbol, size: 7, fill: look.color, line: look.color },
      };
    }),
    axes: {
      x: { labelFontSize: 10, majorTickMark: 'none', minorTickMark: 'none' },
      y: {
        title: textOf(axis),
        axisTitleFontSize: 10,
        labelFontSize: 10,
        scale: boundsOf(low, high),
        numberFormat: { formatCode: cents ? '#,##0.00' : '#,##0' },
        gridlines: { major: true },
        majorTickMark: 'none',
        minorTickMark: 'none',
      },
    },
  };
}
