// The sheet of checks: each figure as the formulas give it beside the one that the program has stored.

import { address, figure, openSheet, type SheetDraft, sheetRef } from './sheet.js';
import type { Shown } from './workbook.js';

export interface Checks {
  readonly draft: SheetDraft;
  /** The cell that says whether all agree, as formulas of any sheet call it, and what it says. */
  readonly verdict: string;
  readonly says: string;
}

/** One figure: where it is reckoned, and what the program says. */
export interface Checked {
  readonly proposal: string;
  readonly reading: string;
  readonly group: string | null;
  readonly point: string | null;
  readonly says: string;
  readonly ref: string;
  readonly shown: Shown;
  readonly program: string | null;
}

const heads = ['Proposal', 'Reading', 'Group', 'Pay point', 'Figure', 'This workbook', 'The program', '  Verdict'];
const first = 5;

/** A row a figure; `left` says what is not checked. */
export function checksSheet(checked: readonly Checked[], left: string): Checks {
  const draft = openSheet('Checks', 'checks');
  const { sheet, put, text, across } = draft;
  sheet.widths = [30, 20, 22, 22, 34, 18, 18, 12];
  for (const [i, { proposal, reading, group, point, says, ref, shown, program }] of checked.entries()) {
    const row = first + i;
    for (const [column, word] of [proposal, reading, group, point, says].entries()) {
      if (word !== null && word !== '') text(row, column, word);
    }
    put(row, 5, figure(ref, program, shown));
    put(row, 6, { role: 'stored', shown, value: program });
    const [ours, theirs] = [address(row, 5), address(row, 6)];
    const agrees = `IF(AND(ISNUMBER(${ours}),ISNUMBER(${theirs})),ABS(${ours}-${theirs})<0.0000005,${ours}=${theirs})`;
    put(row, 7, { ...figure(`IF(${agrees},"agrees","differs")`, 'agrees', 'text'), role: 'aside' });
  }
  const last = Math.max(first + checked.length, first + 1);
  const differing = `COUNTIF($H$${first + 1}:$H$${last},"differs")`;
  const says =
    checked.length === 0
      ? 'No figure of this workbook is a formula, so none is checked'
      : `All ${checked.length} figures agree with the program`;
  text(0, 0, 'Checks', 'title');
  across(
    1,
    heads.length,
    'Each figure as the formulas of this workbook give it, beside the one that wagecmp has stored. They agree until an input is changed; from then on a row that differs is what the change does.',
    'note',
  );
  const sentence = `${differing}&" of ${checked.length} figures differ from the program's: an input was changed"`;
  put(2, 0, figure(`IF(${differing}=0,"${says}",${sentence})`, says, 'text', 'result'));
  sheet.merged = [...sheet.merged, [2, 0, 5]];
  if (left !== '') text(3, 0, left, 'muted');
  for (const [column, head] of heads.entries()) {
    text(4, column, head, column === 5 || column === 6 ? 'head-figure' : 'head');
  }
  draft.fitColumns([
    [16, 40],
    [10, 20],
    [8, 30],
    [10, 36],
    [18, 44],
    [16, 18],
    [16, 18],
    [10, 10],
  ]);
  sheet.frozen = { rows: 5, columns: 0 };
  sheet.repeated = [4, 4];
  sheet.alarms = [
    { range: `A${first + 1}:H${last}`, bad: `$H${first + 1}="differs"`, good: '' },
    { range: 'A3:F3', bad: `${differing}>0`, good: `${differing}=0` },
  ];
  return { draft, verdict: `${sheetRef('Checks')}$A$3`, says };
}
