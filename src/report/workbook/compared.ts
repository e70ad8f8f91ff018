// Which figures of a comparison are checked: all of them, or those that all others lead to where they are too many.

import type { Comparison } from '../../comparison/comparison.js';
import type { BasisRecord } from '../../comparison/formula-basis.js';
import { counted } from '../words.js';
import type { Checked } from './checks.js';
import type { ProposalBook } from './comparison.js';
import { sheetRef } from './sheet.js';

const mostRows = 20_000;
const leading = ['end-rate', 'total-pay', 'over total-pay'];

/** The figures in the order of the sheets, and what is not checked. */
export function comparedFigures(
  { payPoints }: Comparison,
  books: readonly ProposalBook[],
  basis: BasisRecord,
): { readonly checked: readonly Checked[]; readonly left: string } {
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
  const values = payPoints.length - points.length;
  const words = [
    isShort
      ? `Of ${lines.length * points.length} figures the end rates and the total pay are checked, to which all others lead.`
      : '',
    values === 0
      ? ''
      : `The figures of ${counted(values, 'pay point')} are stored values: their rates are sums of components that are raised by themselves.`,
  ];
  return { checked, left: words.filter((word) => word !== '').join(' ') };
}
