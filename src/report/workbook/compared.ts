// Which figures of a comparison are checked: all of them, or those that all others lead to where they are too many.

import type { Comparison } from '../../comparison/comparison.js';
import type { BasisRecord } from '../../comparison/formula-basis.js';
import { say } from '../../words/say.js';
import type { Text } from '../../words/text.js';
import type { Checked } from './checks.js';
import type { ProposalBook } from './proposals.js';
import { sheetRef } from './sheet.js';

const mostRows = 20_000;
const leading = ['end-rate', 'total-pay', 'over total-pay'];

/** The figures in the order of the sheets, and what is not checked. */
export function comparedFigures(
  { payPoints }: Comparison,
  books: readonly ProposalBook[],
  basis: BasisRecord,
): { readonly checked: readonly Checked[]; readonly left: readonly Text[] } {
  const points = [...payPoints.keys()].filter((point) => basis.payPoints[point]?.without === null);
  const lines = books.flatMap(({ name, draft, plans }) =>
    plans.flatMap(({ reading, laid }) =>
      laid.checks.map((check) => ({ name, sheet: draft.sheet.name, reading, laid, check })),
    ),
  );
  const isShort = lines.length * points.length > mostRows;
  const checked = lines
    .filter(({ check }) => !isShort || leading.includes(check.key))
    .flatMap(({ name, sheet, reading, laid, check }) =>
      points.map((point): Checked => {
        const { group = null, name: pointName = null } = payPoints[point] ?? {};
        const ref = sheetRef(sheet) + laid.block.cell(check.line, point);
        const { says, shown } = check;
        return { proposal: name, reading, group, point: pointName, says, ref, shown, program: check.program(point) };
      }),
    );
  const stored = payPoints.length - points.length;
  const left = [
    ...(isShort ? [say('leading-checked', { figures: lines.length * points.length })] : []),
    ...(stored === 0 ? [] : [say('components-stored', { payPoints: stored })]),
  ];
  return { checked, left };
}
