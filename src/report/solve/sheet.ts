// A search for a raise for spreadsheets: a row a pay point and reading.
import type { Solution } from '../../solution/solution.js';
import type { Column, MarkedCell, Row, Table } from '../report.js';

const keys =
  'group pay_point proposal reading target target_reading vary measure added just_fails as_it_stands below at target_figure out_of_reach';

/** One layout serves as both. */
export function solveSheets(solution: Solution): Readonly<Record<string, Table>> {
  const { varied, match, vary, takenIn, measure, answers } = solution;
  const text = (value: string | null): MarkedCell =>
    value === null ? { kind: 'none' } : { kind: 'text', text: value };
  const amount = (kind: 'money' | 'percent', digits: string | null): MarkedCell =>
    digits === null ? { kind: 'none' } : { kind, digits };
  const target = 'proposal' in match ? match.proposal : 'budget' in match ? match.budget : match.figure;
  const rows = answers.flatMap(({ reading, targetReading, added, justFails, outOfReach, payPoints }) =>
    payPoints.map((point): Row => {
      const words = [point.group, point.name, varied, reading, target, targetReading, vary, measure.key].map(text);
      const raises = [added, justFails].map((digits) => amount(takenIn, digits));
      const figures = [point.asItStands, point.below, point.at, point.target];
      const cells = [...words, ...raises, ...figures.map((digits) => amount(measure.takes, digits)), text(outOfReach)];
      return { cells, role: 'plain' };
    }),
  );
  const columns = keys.split(' ').map((key): Column => ({ key, title: key, align: 'left' }));
  return { wide: { kind: 'table', title: '', columns, rows, cents: true } };
}
