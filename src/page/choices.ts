// What the calculator asks: the group where there are several, a place in it where it has names or cells, and a rate.
import type { Question } from '../question/question.js';
import type { Group, PayPoint } from '../unit/unit.js';
import { say } from '../words/say.js';
import type { Text } from '../words/text.js';

/** One of a list that somebody picks from. */
export interface Choice<T> {
  readonly name: Text;
  readonly value: T;
}

/** The groups, by their names. */
export function groupChoices({ unit }: Question): readonly Choice<Group>[] {
  return unit.groups.map((group) => ({ name: group.name ?? say('everybody'), value: group }));
}

/** The lanes of a group's schedule; none where it has no schedule. */
export function laneChoices({ schedule }: Group): readonly Choice<readonly PayPoint[]>[] {
  return (schedule?.lanes ?? []).map(({ name, cells }) => ({ name, value: cells }));
}

/** The steps of a lane. */
export function stepChoices(cells: readonly PayPoint[]): readonly Choice<PayPoint>[] {
  return cells.map((payPoint) => ({ name: payPoint.cell?.step ?? payPoint.name, value: payPoint }));
}

/** Pay points that have names of their own, and after them a rate of one's own, which is null. */
export function placeChoices({ payPoints, schedule }: Group): readonly Choice<PayPoint | null>[] {
  if (schedule !== null) return [];
  const named = payPoints.filter(({ isNamedByRate }) => !isNamedByRate);
  return named.length === 0
    ? []
    : [...named.map((value) => ({ name: value.name, value })), { name: say('another-rate'), value: null }];
}
