// The steps of the figures that a page shows.
import { explanationOf, mostExplained } from '../comparison/explain.js';
import type { Explanation } from '../comparison/explanation.js';
import type { Question } from '../comparison/plans.js';
import { collectFaults } from '../diagnostic/diagnostic.js';
import { membersOf } from '../unit/unit.js';

/** More pay points than this do not have their steps in a page: it is to be mailed. */
const mostStepped = 24;

/** The steps of the pay points that a page shows, by their places in the unit; null where there are none. */
export function stepsFor(question: Question, shown: readonly number[]): Explanation | null {
  const members = membersOf(question.unit);
  const chosen = shown.slice(0, mostStepped).flatMap((place) => members[place] ?? []);
  const results = question.proposals.length + 1;
  if (chosen.length === 0 || chosen.length * results > mostExplained) return null;
  return explanationOf(question, false, collectFaults(), chosen) ?? null;
}
