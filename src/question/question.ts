// What is asked: who is compared with what, over how long, and under which assumptions.
import type { Term } from '../calendar/term.js';
import type { Inflation } from '../inflation/inflation.js';
import type { Proposal } from '../proposal/proposal.js';
import type { ReadingName } from '../raise/reading.js';
import type { Unit } from '../unit/unit.js';

/** What is compared: the baseline is a proposal like the others, and stands last. */
export interface Question {
  readonly unit: Unit;
  readonly proposals: readonly Proposal[];
  readonly baseline: Proposal | null;
  readonly horizon: Term;
  /** The one reading to take where a proposal leaves it open; null for all of them. */
  readonly reading: ReadingName | null;
  /** What prices are assumed to do over the horizon; null where nothing is assumed. */
  readonly inflation: Inflation | null;
}
