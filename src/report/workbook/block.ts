// A block of a sheet: lines (a raise, a figure) against pay points. Few pay points stand beside one another, a line below
// the other; many stand below one another. The formulas are the same in both.

import type { Text } from '../../words/text.js';
import { address, label, type SheetDraft } from './sheet.js';
import type { DraftCell, Role, Shown } from './workbook.js';

/** More pay points than this stand below one another. */
export const mostAcross = 12;

const lineHeads = (['when', 'what', 'how', 'value', 'from'] as const).map(label);
const pointHeads = (['group', 'pay-point', 'paid'] as const).map(label);

export interface PointHead {
  readonly group: string | null;
  readonly name: string;
  readonly per: Text;
}

/** A line: what it is, and what it comes to at each pay point. */
export interface BlockLine {
  readonly when: Text;
  readonly what: Text;
  readonly how: Text;
  /** The percent or amount that it goes by. */
  readonly value: DraftCell | null;
  readonly from: Text;
  readonly role: Role;
  readonly shown: Shown;
  /** The formula at a pay point (null: a stored value), and what it comes to. */
  readonly at: (point: number) => {
    readonly formula: string | null;
    readonly value: string | null;
    readonly muted?: boolean;
  };
}

export interface Block {
  readonly add: (line: BlockLine) => number;
  /** The cell of a line at a pay point, and the cell that holds the line's value, as formulas of this sheet call them. */
  readonly cell: (line: number, point: number) => string;
  readonly value: (line: number) => string;
  /** The first free row below it. */
  readonly end: () => number;
}

/** Makes the columns of a sheet of blocks fit. */
export function fitBlocks({ fitColumns }: SheetDraft, points: number, lines: number): void {
  const figures = (count: number) => Array.from({ length: count }, () => [15, 24] as const);
  if (points <= mostAcross) fitColumns([[8, 14], [20, 44], [20, 60], [9, 11], [10, 40], ...figures(points)]);
  else fitColumns([[8, 30], [12, 36], [8, 12], ...Array.from({ length: lines }, () => [16, 16] as const)]);
}

export function openBlock(draft: SheetDraft, top: number, title: Text, points: readonly PointHead[]): Block {
  const isAcross = points.length <= mostAcross;
  const { put, text, sheet } = draft;
  let lines = 0;
  const row = (line: number, point: number) => (isAcross ? top + 4 + line : top + 6 + point);
  const column = (line: number, point: number) => (isAcross ? lineHeads.length + point : pointHeads.length + line);
  const headAt = (line: number, field: number): readonly [number, number] =>
    isAcross ? [top + 4 + line, field] : [top + 1 + field, pointHeads.length + line];

  text(top, 0, title, 'heading');
  for (let i = 1; i < (isAcross ? lineHeads.length + points.length : 12); i++)
    put(top, i, { role: 'heading', shown: 'text' });
  for (const [i, { group, name, per }] of points.entries()) {
    const fields = [group ?? '', name, per];
    for (const [field, words] of fields.entries()) {
      if (isAcross) text(top + 1 + field, lineHeads.length + i, words, 'head-figure');
      else text(top + 6 + i, field, words, 'label');
    }
  }
  if (isAcross) {
    for (let field = 0; field < 3; field++) {
      for (let i = 0; i < lineHeads.length; i++)
        text(top + 1 + field, i, field === 2 ? (lineHeads[i] ?? '') : '', 'head');
    }
    if (points.every(({ group }) => group === null)) sheet.heights.set(top + 1, 0);
  } else {
    for (let field = 0; field < lineHeads.length; field++) {
      for (let i = 0; i < pointHeads.length; i++) {
        const words = i === 2 ? lineHeads[field] : field === lineHeads.length - 1 ? pointHeads[i] : '';
        text(top + 1 + field, i, words ?? '', 'head');
      }
    }
    for (const field of [1, 2, 4]) sheet.heights.set(top + 1 + field, 3);
  }

  return {
    cell: (line, point) => address(row(line, point), column(line, point)),
    value(line) {
      const [r, c] = headAt(line, 3);
      return address(r, c, isAcross ? 'column' : 'row');
    },
    add(line) {
      const index = lines++;
      const words = [line.when, line.what, line.how, '', line.from];
      const roleOf = (field: number): Role => {
        if (!isAcross) return 'head-figure';
        if (field === 4) return 'aside';
        if (field === 0 || field === 2) return 'muted';
        return line.role === 'result' ? 'result' : 'label';
      };
      for (const [field, said] of words.entries()) {
        const [r, c] = headAt(index, field);
        if (field === 3 && line.value !== null) put(r, c, line.value);
        else text(r, c, said, roleOf(field));
      }
      for (let point = 0; point < points.length; point++) {
        const { formula, value, muted } = line.at(point);
        const role = formula === null ? 'stored' : muted === true ? 'muted' : line.role;
        put(row(index, point), column(index, point), {
          role,
          shown: line.shown,
          value,
          ...(formula === null ? {} : { formula }),
        });
      }
      return index;
    },
    end: () => (isAcross ? top + 4 + lines : top + 6 + points.length),
  };
}
