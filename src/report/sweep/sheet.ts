// A sweep for spreadsheets: a row a pay point, value and proposal.
import type { Sweep } from '../../sweep/sweep.js';
import type { Column, MarkedCell, Row, Table } from '../report.js';

const keys = 'group pay_point swept value proposal name reading measure figure low high';

/** One layout serves as both; with `allReadings` the readings beside the central one have rows of their own. */
export function sweepSheets(sweep: Sweep, allReadings: boolean): Readonly<Record<string, Table>> {
  const { swept, measure, payPoints, proposals } = sweep;
  const text = (value: string | null): MarkedCell =>
    value === null ? { kind: 'none' } : { kind: 'text', text: value };
  const figure = (digits: string | null | undefined): MarkedCell =>
    digits == null ? { kind: 'none' } : { kind: measure.takes, digits };
  const rows = payPoints.flatMap(({ group, name: place, values }) =>
    values.flatMap(({ value, results, ranges }) =>
      results
        .filter(({ central }) => central || allReadings)
        .map(({ proposal, reading, figure: digits }): Row => {
          const name = proposals.find(({ id }) => id === proposal)?.name ?? '';
          const range = ranges.find((one) => one.proposal === proposal);
          const cells: MarkedCell[] = [
            text(group),
            text(place),
            text(swept.option),
            { kind: swept.takes, digits: value },
            ...[proposal, name, reading, measure.key].map(text),
            figure(digits),
            figure(range?.low ?? digits),
            figure(range?.high ?? digits),
          ];
          return { cells, role: 'plain' };
        }),
    ),
  );
  const columns = keys.split(' ').map((key): Column => ({ key, title: key, align: 'left' }));
  return { wide: { kind: 'table', title: '', columns, rows, cents: true } };
}
