// The cells of a salary schedule that are shown: nobody reads three hundred tables.
import type { Comparison, PayPointRecord } from '../comparison/comparison.js';
import { nearest } from '../diagnostic/near.js';
import { placeName } from './lookup.js';
import type { Paragraph } from './report.js';
import { named } from './words.js';

/** What `--cells` says for every cell. */
export const everyCell = 'all';

const isCell = ({ cell }: PayPointRecord) => cell !== undefined;

/** Whether a name means this pay point: `MA step 3`, `Teachers, MA step 3`, the lane `MA`, `step 3`. */
function answersTo(point: PayPointRecord, name: string): boolean {
  const { cell } = point;
  const own = [point.name, placeName(point), point.group, ...(cell ? [cell.lane, `step ${cell.step}`] : [])];
  return own.includes(name);
}

/** The pay points that have tables: those that are named, or of each lane the lowest, the middle and the top step. */
export function shownPoints({ payPoints }: Comparison, names: readonly string[] | null): readonly PayPointRecord[] {
  if (!payPoints.some(isCell) || names?.includes(everyCell)) return payPoints;
  if (names !== null) return payPoints.filter((point) => names.some((name) => answersTo(point, name)));
  const lanes = new Map<string, PayPointRecord[]>();
  for (const point of payPoints) {
    const lane = `${point.group ?? ''}\n${point.cell?.lane ?? point.name}`;
    lanes.set(lane, [...(lanes.get(lane) ?? []), point]);
  }
  const chosen = [...lanes.values()].flatMap((lane) => [lane[0], lane[Math.floor((lane.length - 1) / 2)], lane.at(-1)]);
  const shown = new Set(chosen);
  return payPoints.filter((point) => !isCell(point) || shown.has(point));
}

/** A name of `--cells` that no cell has, and the nearest that one has; null where all are known. */
export function unknownCell(
  { payPoints }: Comparison,
  names: readonly string[],
): { readonly name: string; readonly near: string | null } | null {
  const name = names.find((one) => one !== everyCell && !payPoints.some((point) => answersTo(point, one)));
  if (name === undefined) return null;
  return { name, near: nearest(name, payPoints.slice(0, 1000).map(placeName)) };
}

/** The one cell that a career starts in; null where none or several have that name. */
export function cellNamed({ payPoints }: Comparison, name: string): PayPointRecord | null {
  const cells = payPoints.filter((point) => isCell(point) && [point.name, placeName(point)].includes(name));
  return cells.length === 1 ? (cells[0] ?? null) : null;
}

/** How many of the cells are shown, and how to see the others. */
export function cellsNote({ payPoints }: Comparison, shown: readonly PayPointRecord[], isChosen: boolean): Paragraph[] {
  const cells = payPoints.filter(isCell);
  if (cells.length === 0) return [];
  const seen = shown.filter(isCell).length;
  const first = cells[1] ?? cells[0];
  const which = isChosen ? '' : ': the lowest, the middle and the top step of each lane';
  const others = [
    `--cells '${first === undefined ? '' : placeName(first)}' shows a cell`,
    `--cells ${everyCell} all of them`,
    'csv and json have every cell',
  ];
  const words =
    seen === cells.length
      ? `All ${seen} cells of the schedule are shown.`
      : `${seen} of ${cells.length} cells of the schedule are shown${which}. ${named(others)}.`;
  const meaning =
    ' A table is of one cell as it is raised; the line under it is of a full-time person who stands there today and moves from step to step.';
  return [{ kind: 'paragraph', role: 'note', parts: [words + meaning], cents: false }];
}
