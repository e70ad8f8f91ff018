// The sheet of checks: each figure as the formulas give it beside the one that the program has stored.

import { say } from '../../words/say.js';
import type { Text } from '../../words/text.js';
import {
  address,
  figure,
  label,
  openSheet,
  quoted,
  type SheetDraft,
  type Speech,
  sentenceFormula,
  sheetRef,
  slot,
} from './sheet.js';
import type { Shown } from './workbook.js';

export interface Checks {
  readonly draft: SheetDraft;
  /** The cell that says whether all agree, as formulas of any sheet call it, and what it says. */
  readonly verdict: string;
  readonly says: string;
}

/** One figure: where it is reckoned, and what the program says. */
export interface Checked {
  readonly proposal: Text;
  readonly reading: string;
  readonly group: string | null;
  readonly point: string | null;
  readonly says: Text;
  readonly ref: string;
  readonly shown: Shown;
  readonly program: string | null;
}

const heads = (
  ['proposal', 'reading', 'group', 'pay-point', 'figure', 'this-workbook', 'the-program', 'verdict'] as const
).map(label);
const first = 5;

/** A row a figure; `left` says what is not checked, and why. */
export function checksSheet(speech: Speech, checked: readonly Checked[], left: readonly Text[]): Checks {
  const draft = openSheet(speech, label('checks'), 'checks');
  const { sheet, put, text, across, said } = draft;
  const [agreesWord, differsWord] = [said(label('agrees')), said(label('differs'))];
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
    const verdict = `IF(${agrees},${quoted(agreesWord)},${quoted(differsWord)})`;
    put(row, 7, figure(verdict, agreesWord, 'text', 'aside'));
  }
  const last = Math.max(first + checked.length, first + 1);
  const differing = `COUNTIF($H$${first + 1}:$H$${last},${quoted(differsWord)})`;
  const figures = checked.length;
  const says = said(say('figures-agree', { figures }));
  text(0, 0, label('checks'), 'title');
  across(1, heads.length, say('checks-mean'), 'note');
  const sentence = sentenceFormula(said(say('figures-differ', { differing: slot, figures })), differing);
  put(2, 0, figure(`IF(${differing}=0,${quoted(says)},${sentence})`, says, 'text', 'result'));
  sheet.merged = [...sheet.merged, [2, 0, 5]];
  text(3, 0, [say('sentences', { all: left })], 'muted');
  for (const [column, head] of heads.entries()) {
    text(4, column, column === 7 ? ['  ', head] : head, column === 5 || column === 6 ? 'head-figure' : 'head');
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
    { range: `A${first + 1}:H${last}`, bad: `$H${first + 1}=${quoted(differsWord)}`, good: '' },
    { range: 'A3:F3', bad: `${differing}>0`, good: `${differing}=0` },
  ];
  return { draft, verdict: `${sheetRef(sheet.name)}$A$3`, says };
}
