// The cells of a salary schedule that are shown: nobody reads three hundred tables.
import type { Comparison, PayPointRecord } from '../../comparison/comparison.js';
import { nearest } from '../../diagnostic/near.js';
import { say } from '../../words/say.js';
import type { Phrase } from '../../words/text.js';
import { inGroup, placeName } from '../lookup.js';
import type { Paragraph } from '../report.js';

/** What `--cells` says for every cell. */
export const everyCell = 'all';

/** Whatever has a place in a schedule, or none. */
type Placed = Pick<PayPointRecord, 'group' | 'name' | 'cell'>;

const isCell = ({ cell }: Placed) => cell !== undefined;

/** Whether a name means this pay point: `MA step 3`, `Teachers, MA step 3`, the lane `MA`, `step 3`. */
function answersTo(point: Placed, name: string): boolean {
  const { cell } = point;
  const own = [point.name, placeName(point), point.group, ...(cell ? [cell.lane, `step ${cell.step}`] : [])];
  return own.includes(name);
}

/** The pay points that have tables: those that are named, or of each lane the lowest, the middle and the top step. */
export function shownPoints<P extends Placed>(payPoints: readonly P[], names: readonly string[] | null): readonly P[] {
  if (!payPoints.some(isCell) || names?.includes(everyCell)) return payPoints;
  if (names !== null) return payPoints.filter((point) => names.some((name) => answersTo(point, name)));
  const lanes = new Map<string, P[]>();
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
  { payPoints }: { readonly payPoints: readonly Placed[] },
  names: readonly string[],
): { readonly name: string; readonly near: string | null } | null {
  const name = names.find((one) => one !== everyCell && !payPoints.some((point) => answersTo(point, one)));
  if (name === undefined) return null;
  return { name, near: nearest(name, payPoints.slice(0, 1000).map(placeName)) };
}

/** The cells that have a name: a career starts in one of them; several are told apart by their groups. */
export function cellsNamed({ payPoints }: Comparison, name: string): readonly PayPointRecord[] {
  return payPoints.filter((point) => isCell(point) && [point.name, placeName(point)].includes(name));
}

/** How many of the cells are shown, and how to see the others; nothing where there are none. */
export function cellsWords(payPoints: readonly Placed[], shown: readonly Placed[], isChosen: boolean): Phrase | null {
  const cells = payPoints.filter(isCell);
  const seen = new Set(shown.filter(isCell));
  const hidden = cells.find((cell) => !seen.has(cell));
  if (hidden === undefined) return cells.length === 0 ? null : say('all-cells-shown', { cells: seen.size });
  return say('cells-shown', { shown: seen.size, of: cells.length, isChosen, other: inGroup(hidden) });
}

/** The same under the tables of a comparison. */
export function cellsNote({ payPoints }: Comparison, shown: readonly PayPointRecord[], isChosen: boolean): Paragraph[] {
  const words = cellsWords(payPoints, shown, isChosen);
  if (words === null) return [];
  return [{ kind: 'paragraph', role: 'note', parts: [words, ' ', say('cells-mean')], cents: false }];
}
