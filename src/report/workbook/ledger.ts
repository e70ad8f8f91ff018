// Cells by what they hold, on any sheet: where a figure was put, and what the program says that it is.

import type { Text } from '../../words/text.js';
import { sheetRef } from './sheet.js';
import type { Shown } from './workbook.js';

export interface Posted {
  /** As formulas of any sheet call it. */
  readonly ref: string;
  readonly proposal: Text;
  readonly reading: string;
  readonly says: Text;
  readonly shown: Shown;
  /** What the program has stored; null where it is no figure of the document. */
  readonly program: string | null;
}

export interface Ledger {
  readonly post: (key: string, sheet: string, cell: string, what?: Omit<Posted, 'ref'>) => void;
  readonly ref: (key: string) => string | null;
  readonly posted: () => readonly Posted[];
}

export function openLedger(): Ledger {
  const refs = new Map<string, string>();
  const all: Posted[] = [];
  return {
    post(key, sheet, cell, what) {
      const ref = sheetRef(sheet) + cell;
      refs.set(key, ref);
      if (what !== undefined && what.program !== null) all.push({ ...what, ref });
    },
    ref: (key) => refs.get(key) ?? null,
    posted: () => all,
  };
}
