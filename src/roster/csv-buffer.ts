// The memory in which a CSV file is read: its bytes, where something may end among them, and, for a roster, what was
// counted so far. It belongs to WebAssembly where that can be had, which looks at 16 bytes in one step.
import { quickRowsWasm } from './quick-rows-wasm.js';
import { startWasm } from './webassembly.js';

/** The longest record, in bytes: an unclosed quote is known for one after this much, and never swallows the file. */
export const longestRecord = 1 << 20;

export interface CsvBuffer {
  /** The room for bytes: for the longest record, for the line end that the last line may lack, and for a 0. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** After `findMarks`, the offsets of all marks up to the 0, in their order; what follows them is of no meaning. */
  readonly marks: Int32Array;
  /** Finds the marks of the first `length` bytes, and of a 0 that it puts behind them. */
  readonly findMarks: (length: number) => void;
  /** Null without WebAssembly. */
  readonly quick: QuickRows | null;
}

/** Plain rows, which are counted without leaving WebAssembly: assembly/quick-rows.ts. */
export interface QuickRows {
  /** Which columns tell what, of so many. */
  readonly setLayout: (columns: number, at: QuickColumns, takesDollar: boolean) => void;
  /** A table of 2^bits empty classes, in which plain rows are counted from now on. */
  readonly openTable: (bits: number) => Int32Array;
  /** A larger table with all classes of the one before. */
  readonly growTable: (bits: number) => Int32Array;
  /** Keeps the number of the text between two offsets of the bytes. */
  readonly keepText: (of: TextKind, start: number, end: number, id: number) => void;
  /** Forgets the numbers of texts, as `setLayout` does. */
  readonly forgetTexts: (of: TextKind) => void;
  /** Counts plain rows from an offset on; returns that of the first row that is left to others. */
  readonly read: (from: number, mostClasses: number) => number;
  /** The rows that `read` counted. */
  readonly rows: () => number;
  /** The number of the next mark, and the classes of the table: `read` begins with them and leaves them behind. */
  mark: number;
  classes: number;
}

export interface QuickColumns {
  readonly rate: number;
  /** -1 where none tells it. */
  readonly group: number;
  readonly fte: number;
}

export type TextKind = 'group' | 'fte';

/** How large tables are in turn: the last has twice as many slots as a census has classes. */
export const tableBits = [12, 14, 16, 19] as const;

/** The classes of a table before it grows: beyond that, searches in it take long. */
export const mostInTable = (bits: number) => 5 << (bits - 3);

const room = longestRecord + 2;

let spare: CsvBuffer | undefined;

/** A space that nobody uses. */
export function takeBuffer(): CsvBuffer {
  const space = spare ?? openQuickBuffer() ?? openPlainBuffer();
  spare = undefined;
  return space;
}

/** Keeps a space for whoever takes the next: some megabytes, of which most were never touched. */
export function giveBufferBack(space: CsvBuffer): void {
  spare = space;
}

/**
 * Whether a byte is a mark: a comma, a quote, every byte below 0x0e (line ends, the tab, NUL), and those of characters
 * beyond ASCII.
 */
const isMark = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte < 0x0e || byte >= 0x80 || byte === 0x22 || byte === 0x2c ? 1 : 0,
);

/** A space without WebAssembly. */
export function openPlainBuffer(): CsvBuffer {
  const bytes = new Uint8Array(room);
  const marks = new Int32Array(room);
  return {
    bytes,
    marks,
    findMarks(length) {
      bytes[length] = 0;
      let found = 0;
      for (let at = 0; at <= length; at++) if (isMark[bytes[at] as number] === 1) marks[found++] = at;
    },
    quick: null,
  };
}

interface Compiled {
  readonly rows: { readonly value: number };
  readonly mark: { value: number };
  readonly classes: { value: number };
  readonly setPlaces: (marks: number, groupTexts: number, fteTexts: number) => void;
  readonly setLayout: (columns: number, rate: number, group: number, fte: number, takesDollar: number) => void;
  readonly setTable: (at: number, bits: number) => void;
  readonly moveTable: (to: number, bits: number) => void;
  readonly findMarks: (last: number) => void;
  readonly keepText: (start: number, end: number, texts: number, id: number) => void;
  readonly readRows: (from: number, mostClasses: number) => number;
}

/** The search for marks takes so many bytes in one step. */
const step = 64;
const sizeOfTexts = 64 << 12;
const sizeOfTable = (bits: number) => 16 << bits;

/** A space of WebAssembly; undefined where that is switched off, or lacks vectors. */
export function openQuickBuffer(): CsvBuffer | undefined {
  const marksAt = Math.ceil(room / step) * step;
  const textsAt = { group: marksAt * 5, fte: marksAt * 5 + sizeOfTexts };
  const tablesAt = textsAt.fte + sizeOfTexts;
  const bytes = tableBits.reduce((sum, bits) => sum + sizeOfTable(bits), tablesAt);
  const started = startWasm(quickRowsWasm, bytes);
  return started && quickSpace(started.buffer, started.exports as Compiled, marksAt, textsAt, tablesAt);
}

function quickSpace(
  buffer: ArrayBuffer,
  { rows, mark, classes, ...functions }: Compiled,
  marksAt: number,
  textsAt: Readonly<Record<TextKind, number>>,
  tablesAt: number,
): CsvBuffer {
  const bytes = new Uint8Array(buffer, 0, room);
  functions.setPlaces(marksAt, textsAt.group, textsAt.fte);
  const used = new Set<number | TextKind>();
  const forget = (of: TextKind) => {
    if (used.delete(of)) new Uint8Array(buffer, textsAt[of], sizeOfTexts).fill(0);
  };
  const emptyTable = (bits: number) => {
    const before = tableBits.filter((smaller) => smaller < bits);
    const at = before.reduce((sum, smaller) => sum + sizeOfTable(smaller), tablesAt);
    const table = new Int32Array(buffer, at, sizeOfTable(bits) / 4);
    // Memory is empty at first, and stays untouched where nobody writes.
    if (used.has(bits)) table.fill(0);
    used.add(bits);
    return table;
  };
  const quick: QuickRows = {
    setLayout(columns, { rate, group, fte }, takesDollar) {
      forget('group');
      forget('fte');
      functions.setLayout(columns, rate, group, fte, takesDollar ? 1 : 0);
    },
    openTable(bits) {
      const table = emptyTable(bits);
      functions.setTable(table.byteOffset, bits);
      return table;
    },
    growTable(bits) {
      const table = emptyTable(bits);
      functions.moveTable(table.byteOffset, bits);
      return table;
    },
    keepText(of, start, end, id) {
      used.add(of);
      functions.keepText(start, end, textsAt[of], id);
    },
    forgetTexts: forget,
    read: (from, mostClasses) => functions.readRows(from, mostClasses),
    rows: () => rows.value,
    get mark() {
      return mark.value;
    },
    set mark(next) {
      mark.value = next;
    },
    get classes() {
      return classes.value;
    },
    set classes(held) {
      classes.value = held;
    },
  };
  return {
    bytes,
    marks: new Int32Array(buffer, marksAt, marksAt),
    findMarks(length) {
      bytes[length] = 0;
      functions.findMarks(length);
    },
    quick,
  };
}
