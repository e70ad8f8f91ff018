// A sheet while it is being filled: cells by row and column, counted from 0, and how formulas call them. Widths and
// heights go by the words, so whatever is put down is said at once.
import { decimal, plain } from '../../number/decimal.js';
import type { English } from '../../words/en.js';
import type { FigureStyle } from '../../words/figures.js';
import type { Language } from '../../words/language.js';
import { say } from '../../words/say.js';
import { spokenParts, spokenText } from '../../words/speak.js';
import type { Parts, Phrase, SpokenParts, Text } from '../../words/text.js';
import type { BookCell, BookSheet, DraftCell, Role, Shown } from './workbook.js';

/** The language of a workbook, and how figures in its texts are told. */
export type Speech = FigureStyle & { readonly language: Language };

export type BookLabel = Parameters<English['book-label']>[0]['label'];

/** A title of a sheet, a head of a column or a word beside a figure. */
export const label = (word: BookLabel): Phrase => say('book-label', { label: word });

/** `A`, `Z`, `AA`: a column by its number. */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest === 0 ? '' : columnName(rest - 1)) + String.fromCharCode(65 + (column % 26));
}

const isParts = (words: Text | Parts): words is Parts => Array.isArray(words);

/** How many characters some words take; a figure is not rounded yet, and takes so many. */
const lengthOf = (parts: SpokenParts, ofFigure: number) =>
  parts.reduce((sum, part) => {
    if (typeof part === 'string') return sum + part.length;
    return sum + (part.kind === 'none' ? 1 : ofFigure);
  }, 0);

/** `B7`; with `fixed` `$B$7`, or `$B7` and `B$7` for one of the two. */
export function address(row: number, column: number, fixed: '' | 'row' | 'column' | 'both' = ''): string {
  const [r, c] = [fixed === 'row' || fixed === 'both' ? '$' : '', fixed === 'column' || fixed === 'both' ? '$' : ''];
  return `${c}${columnName(column)}${r}${row + 1}`;
}

/** A sheet as formulas call it: `'Union''s ask'!`. */
export const sheetRef = (name: string) => `'${name.replaceAll("'", "''")}'!`;

/** Words as formulas hold them. */
export const quoted = (words: string) => `"${words.replaceAll('"', '""')}"`;

/** Stands in a sentence for what a formula gives. */
export const slot = '\ue000';

/** A sentence with a slot in it as a formula: `A3&" of 7 figures differ"`. */
export function sentenceFormula(sentence: string, formula: string): string {
  return sentence
    .split(slot)
    .flatMap((words, i) => [...(i === 0 ? [] : [formula]), ...(words === '' ? [] : [quoted(words)])])
    .join('&');
}

/** 3.5 (percent) as a cell holds it: 0.035. */
export const percentShare = (percent: string) => plain(decimal(percent).mul('0.01'));

type Draft = { -readonly [K in keyof Omit<BookSheet, 'cells' | 'heights'>]: BookSheet[K] } & {
  readonly cells: Map<number, Map<number, BookCell>>;
  readonly heights: Map<number, number>;
};

/** What a sheet is filled with. */
export interface SheetDraft {
  readonly sheet: Draft;
  /** In the words of the workbook's language. */
  readonly said: (text: Text) => string;
  readonly put: (row: number, column: number, cell: DraftCell) => BookCell;
  readonly text: (row: number, column: number, text: Text | Parts, role?: Role) => void;
  /** Text over several columns of one row; its figures with cents or without. */
  readonly across: (row: number, columns: number, text: Text | Parts, role: Role, cents?: boolean) => void;
  /** Makes columns as wide as their texts, between two bounds each; texts over several columns do not count. */
  readonly fitColumns: (columns: readonly (readonly [least: number, most: number])[]) => void;
}

export function openSheet(speech: Speech, name: Text, tab: BookSheet['tab']): SheetDraft {
  const said = (words: Text) => spokenText(words, speech);
  const sheet: Draft = {
    name: sheetNames([said(name)], [], speech)[0] ?? '',
    tab,
    widths: [],
    cells: new Map(),
    heights: new Map(),
    merged: [],
    frozen: { rows: 0, columns: 0 },
    repeated: null,
    landscape: true,
    onePage: false,
    charts: [],
    choices: [],
    alarms: [],
  };
  const put: SheetDraft['put'] = (row, column, { text: parts, note, ...figures }) => {
    const cells = sheet.cells.get(row) ?? new Map<number, BookCell>();
    const cell = {
      ...figures,
      ...(parts === undefined ? {} : { text: spokenParts(parts, speech.language) }),
      ...(note === undefined ? {} : { note: said(note) }),
    };
    sheet.cells.set(row, cells.set(column, cell));
    return cell;
  };
  const text: SheetDraft['text'] = (row, column, words, role = 'label') => {
    if (role === 'title') sheet.heights.set(row, 1.6);
    put(row, column, { role, shown: 'text', text: isParts(words) ? words : [words] });
  };
  return {
    sheet,
    said,
    put,
    text,
    across(row, columns, words, role, cents = true) {
      if (role === 'title') sheet.heights.set(row, 1.6);
      const { text: spoken = [] } = put(row, 0, { role, shown: 'text', text: isParts(words) ? words : [words], cents });
      if (columns < 2) return;
      sheet.merged = [...sheet.merged, [row, 0, columns - 1]];
      const length = lengthOf(spoken, 10);
      const width = Array.from({ length: columns }, (_, i) => sheet.widths[i] ?? 10).reduce((sum, one) => sum + one, 0);
      const lines = Math.ceil((length * (role === 'finding' ? 1.2 : 1.05)) / width);
      if (lines > 1) sheet.heights.set(row, lines);
    },
    fitColumns(columns) {
      const over = new Set(sheet.merged.map(([row, from]) => `${row} ${from}`));
      const widths = columns.map(([least]) => least);
      for (const [row, cells] of sheet.cells) {
        for (const [column, cell] of cells) {
          const [, most] = columns[column] ?? [];
          if (most === undefined || over.has(`${row} ${column}`) || cell.role === 'heading' || cell.role === 'title')
            continue;
          const length = lengthOf(cell.text ?? [], 12);
          widths[column] = Math.max(
            widths[column] ?? 0,
            Math.min(most, length * (cell.role.startsWith('head') ? 1.15 : 1) + 2),
          );
        }
      }
      sheet.widths = widths;
    },
  };
}

export const figure = (formula: string, value: string | null, shown: Shown, role: Role = 'figure'): BookCell => ({
  role,
  shown,
  formula,
  value,
});

/**
 * Names of sheets: at most 31 characters, none that a spreadsheet forbids, each once whatever its case. `$750 once` is
 * `750 once`: not every spreadsheet finds a sheet again that has a dollar sign in its name.
 */
export function sheetNames(wanted: readonly string[], taken: readonly string[], speech: Speech): readonly string[] {
  const known = new Set(taken.map((name) => name.toLowerCase()));
  return wanted.map((name) => {
    const allowed = name
      .replace(/[\\/?*[\]:$\p{Cc}\p{Cf}\p{Cs}]+/gu, ' ')
      .replace(/\s+/g, ' ')
      .replace(/^[\s']+|[\s']+$/g, '');
    const isForbidden = allowed === '' || allowed.toLowerCase() === 'history';
    const base = isForbidden ? spokenText(label('proposal'), speech) : allowed;
    for (let count = 1; ; count++) {
      const ending = count === 1 ? '' : ` (${count})`;
      let short = '';
      for (const character of base) {
        if (short.length + character.length + ending.length <= 31) short += character;
      }
      const unique = short.replace(/[\s']+$/, '') + ending;
      if (known.has(unique.toLowerCase())) continue;
      known.add(unique.toLowerCase());
      return unique;
    }
  });
}
