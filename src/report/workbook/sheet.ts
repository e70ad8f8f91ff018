// A sheet while it is being filled: cells by row and column, counted from 0, and how formulas call them.
import { english } from '../../words/en.js';
import { spokenParts } from '../../words/speak.js';
import type { Parts, SpokenParts, Text } from '../../words/text.js';
import type { BookCell, BookSheet, Role, Shown } from './workbook.js';

/** `A`, `Z`, `AA`: a column by its number. */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest === 0 ? '' : columnName(rest - 1)) + String.fromCharCode(65 + (column % 26));
}

const isParts = (words: Text | Parts): words is Parts => Array.isArray(words);

/** Widths and heights go by the words, so they are said before they are put down. */
const saidOf = (words: Text | Parts): SpokenParts => spokenParts(isParts(words) ? words : [words], english);

/** `B7`; with `fixed` `$B$7`, or `$B7` and `B$7` for one of the two. */
export function address(row: number, column: number, fixed: '' | 'row' | 'column' | 'both' = ''): string {
  const [r, c] = [fixed === 'row' || fixed === 'both' ? '$' : '', fixed === 'column' || fixed === 'both' ? '$' : ''];
  return `${c}${columnName(column)}${r}${row + 1}`;
}

/** A sheet as formulas call it: `'Union''s ask'!`. */
export const sheetRef = (name: string) => `'${name.replaceAll("'", "''")}'!`;

type Draft = { -readonly [K in keyof Omit<BookSheet, 'cells' | 'heights'>]: BookSheet[K] } & {
  readonly cells: Map<number, Map<number, BookCell>>;
  readonly heights: Map<number, number>;
};

/** What a sheet is filled with. */
export interface SheetDraft {
  readonly sheet: Draft;
  readonly put: (row: number, column: number, cell: BookCell) => void;
  readonly text: (row: number, column: number, text: Text | Parts, role?: Role) => void;
  /** Text over several columns of one row; its figures with cents or without. */
  readonly across: (row: number, columns: number, text: Text | Parts, role: Role, cents?: boolean) => void;
  /** Makes columns as wide as their texts, between two bounds each; texts over several columns do not count. */
  readonly fitColumns: (columns: readonly (readonly [least: number, most: number])[]) => void;
}

export function openSheet(name: string, tab: BookSheet['tab']): SheetDraft {
  const sheet: Draft = {
    name,
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
  const put = (row: number, column: number, cell: BookCell) => {
    const cells = sheet.cells.get(row) ?? new Map<number, BookCell>();
    sheet.cells.set(row, cells.set(column, cell));
  };
  const text: SheetDraft['text'] = (row, column, words, role = 'label') => {
    if (role === 'title') sheet.heights.set(row, 1.6);
    put(row, column, { role, shown: 'text', text: saidOf(words) });
  };
  return {
    sheet,
    put,
    text,
    across(row, columns, words, role, cents = true) {
      if (role === 'title') sheet.heights.set(row, 1.6);
      put(row, 0, { role, shown: 'text', text: saidOf(words), cents });
      if (columns < 2) return;
      sheet.merged = [...sheet.merged, [row, 0, columns - 1]];
      const length = saidOf(words).reduce((sum, part) => sum + (typeof part === 'string' ? part.length : 10), 0);
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
          const length = cell.text?.reduce((sum, part) => sum + (typeof part === 'string' ? part.length : 12), 0) ?? 0;
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
export function sheetNames(wanted: readonly string[], taken: readonly string[]): readonly string[] {
  const known = new Set(taken.map((name) => name.toLowerCase()));
  return wanted.map((name) => {
    const plain = name
      .replace(/[\\/?*[\]:$\p{Cc}\p{Cf}\p{Cs}]+/gu, ' ')
      .replace(/\s+/g, ' ')
      .replace(/^[\s']+|[\s']+$/g, '');
    const base = plain === '' || plain.toLowerCase() === 'history' ? 'Proposal' : plain;
    for (let count = 1; ; count++) {
      const ending = count === 1 ? '' : ` (${count})`;
      const room = [...base].reduce(
        (so, character) => (so.length + character.length + ending.length > 31 ? so : so + character),
        '',
      );
      const unique = room.replace(/[\s']+$/, '') + ending;
      if (known.has(unique.toLowerCase())) continue;
      known.add(unique.toLowerCase());
      return unique;
    }
  });
}
