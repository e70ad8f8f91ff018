// The sheet of checks: each figure as the formulas give it beside the one that the program has stored.
import type { BasisRecord } from '../comparison/basis.js';
import type { Comparison } from '../comparison/comparison.js';
import { counted } from './words.js';
import type { ProposalBook } from './workbook-comparison.js';
import { address, figure, openSheet, type SheetDraft, sheetRef } from './workbook-sheet.js';

/** More rows than this are not checked one by one: the figures that all others lead to are. */
const mostRows = 20_000;
const leading = ['end-rate', 'total-pay', 'over total-pay'];

export interface Checks {
  readonly draft: SheetDraft;
  /** The cell that says whether all agree, as formulas of any sheet call it. */
  readonly verdict: string;
  readonly rows: readonly CheckRow[];
}

/** A figure under its own name, for tests and readers alike. */
export interface CheckRow {
  readonly proposal: string;
  readonly reading: string;
  readonly point: number;
  readonly key: string;
}

const heads = ['Proposal', 'Reading', 'Group', 'Pay point', 'Figure', 'This workbook', 'The program', 'Verdict'];
const first = 5;
const verdictAt = '$A$3';

export function checksSheet(comparison: Comparison, books: readonly ProposalBook[], basis: BasisRecord): Checks {
  const draft = openSheet('Checks', 'checks');
  const { sheet, put, text, across } = draft;
  sheet.widths = [30, 20, 22, 22, 34, 18, 18, 12];
  const points = comparison.payPoints;
  const checked = [...points.keys()].filter((point) => basis.payPoints[point]?.without === null);
  const all = books.flatMap(({ plans }) => plans.flatMap(({ laid }) => laid.checks)).length * checked.length;
  const isShort = all > mostRows;
  const rows: CheckRow[] = [];
  let row = first;
  for (const { id, name, draft: own, plans } of books) {
    for (const { reading, laid } of plans) {
      for (const { key, says, line, shown, program } of laid.checks) {
        if (isShort && !leading.includes(key)) continue;
        for (const point of checked) {
          const at = points[point];
          const stored = program(point);
          const words = [name, reading, at?.group ?? '', at?.name ?? '', says];
          for (const [column, word] of words.entries()) text(row, column, word);
          put(row, 5, figure(sheetRef(own.sheet.name) + laid.block.cell(line, point), stored, shown));
          put(row, 6, { role: 'stored', shown, value: stored });
          const [ours, theirs] = [address(row, 5), address(row, 6)];
          const agrees = `IF(AND(ISNUMBER(${ours}),ISNUMBER(${theirs})),ABS(${ours}-${theirs})<0.0000005,${ours}=${theirs})`;
          put(row, 7, figure(`IF(${agrees},"agrees","differs")`, 'agrees', 'text'));
          rows.push({ proposal: id, reading, point, key });
          row += 1;
        }
      }
    }
  }
  const verdicts = `H${first + 1}:H${Math.max(row, first + 1)}`;
  text(0, 0, 'Checks', 'title');
  across(
    1,
    heads.length,
    'Each figure as the formulas of this workbook give it, beside the one that wagecmp has stored. They agree until an input is changed; from then on a row that differs is what the change does.',
    'note',
  );
  put(2, 0, {
    ...figure(
      `IF(COUNTIF(${verdicts},"differs")=0,"All "&COUNTIF(${verdicts},"agrees")&" figures agree with the program",COUNTIF(${verdicts},"differs")&" of ${rows.length} figures differ from the program's: an input was changed")`,
      `All ${rows.length} figures agree with the program`,
      'text',
      'result',
    ),
  });
  sheet.merged = [...sheet.merged, [2, 0, 5]];
  const left = points.length - checked.length;
  const words = [
    isShort ? `Of ${all} figures the end rates and the total pay are checked, to which all others lead.` : '',
    left === 0
      ? ''
      : `The figures of ${counted(left, 'pay point')} are stored values, as their rates are sums of components that are raised by themselves.`,
  ];
  text(3, 0, words.join(' ').trim(), 'muted');
  for (const [column, head] of heads.entries())
    text(4, column, head, column === 5 || column === 6 ? 'head-figure' : 'head');
  draft.fitColumns([
    [16, 36],
    [10, 20],
    [8, 30],
    [10, 36],
    [18, 44],
    [16, 16],
    [16, 16],
    [10, 10],
  ]);
  sheet.frozen = { rows: 5, columns: 0 };
  sheet.repeated = [4, 4];
  sheet.alarms = [
    { range: `A${first + 1}:H${Math.max(row, first + 1)}`, bad: `$H${first + 1}="differs"`, good: '' },
    {
      range: 'A3:F3',
      bad: `COUNTIF($H$${first + 1}:$H$${Math.max(row, first + 1)},"differs")>0`,
      good: `COUNTIF($H$${first + 1}:$H$${Math.max(row, first + 1)},"differs")=0`,
    },
  ];
  return { draft, verdict: sheetRef('Checks') + verdictAt, rows };
}
