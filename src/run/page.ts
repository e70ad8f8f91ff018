// The steps of the figures that a page shows.
import { contractYears } from '../calendar/term.js';
import { explanationOf } from '../comparison/explain.js';
import type { Explanation } from '../comparison/explanation.js';
import { collectFaults } from '../diagnostic/diagnostic.js';
import type { Question } from '../question/question.js';
import { membersOf } from '../unit/unit.js';
import type { Phrase } from '../words/text.js';

/** More lines than this are nobody's to read, and a page is to be mailed. */
const mostLines = 800;

/** The steps of as many of the pay points that a page shows as it has room for, by their places in the unit; null where it has none. */
export function stepsFor(question: Question, shown: readonly number[]): Explanation<Phrase> | null {
  const members = membersOf(question.unit);
  const plans = question.proposals.length + (question.baseline === null ? 0 : 1);
  const linesOfOne = plans * (2 * contractYears(question.horizon) + 12);
  const chosen = shown
    .slice(0, Math.max(1, Math.floor(mostLines / linesOfOne)))
    .flatMap((place) => members[place] ?? []);
  if (chosen.length === 0 || linesOfOne > 2 * mostLines) return null;
  return explanationOf(question, false, collectFaults(), chosen) ?? null;
}
