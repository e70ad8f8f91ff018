// What a search for a raise found, as data that can be written down: `wagecmp/solve@1`.
import type { Comparison, WarningRecord } from '../comparison/comparison.js';
import type { Vary } from './variation.js';

export const solveFormat = 'wagecmp/solve@1';

/** One pay point at the answer and around it; figures as machine formats print them. */
export interface SolvedPayPoint {
  readonly group: string | null;
  readonly name: string;
  readonly per: string;
  /** Null where the figure is one of all people. */
  readonly currentRate: string | null;
  readonly target: string;
  /** As the proposal stands, with nothing added. */
  readonly asItStands: string | null;
  /** One step below the answer; null where the raise of that step cannot be paid, or there is no such step. */
  readonly below: string | null;
  /** Whether this pay point still reaches the target one step below: at the answer at least one does not. */
  readonly belowReaches: boolean;
  /** Of one that fails below and prints as the target does: what it is before it is rounded. */
  readonly belowExact: string | null;
  readonly at: string | null;
}

/** The answer for one reading of the proposal and one of the target; null where it is not open. */
export interface Answer {
  readonly reading: string;
  readonly targetReading: string | null;
  readonly central: boolean;
  /** Whether the proposal reaches the target as it stands. */
  readonly already: boolean;
  /**
   * What must be added, in percent or money, with two decimals; below zero it is what could be given up. Null where
   * nothing reaches the target, or where it is reached whatever is taken away.
   */
  readonly added: string | null;
  /** The step below it, which just fails; null where nothing can be taken that would fail. */
  readonly justFails: string | null;
  /** Why nothing that is added reaches the target; null where something does. */
  readonly outOfReach: string | null;
  readonly payPoints: readonly SolvedPayPoint[];
}

export interface Solution extends Pick<Comparison, 'unit' | 'years' | 'horizon' | 'inflation' | 'proposals'> {
  readonly format: typeof solveFormat;
  /** The id of the proposal that the raise is added to. */
  readonly varied: string;
  readonly vary: Vary;
  /** What `added` is counted in: percent or money, in steps of 0.01. */
  readonly takenIn: 'percent' | 'money';
  /** The added raise as a file writes it: `{year: every, percent: 0.33%}`; null where nothing is added. */
  readonly raise: string | null;
  readonly measure: { readonly key: string; readonly says: string; readonly takes: 'money' | 'percent' };
  /** The id of the proposal that is matched, the figure, or the budget that is not to be passed. */
  readonly match: { readonly proposal: string } | { readonly figure: string } | { readonly budget: string };
  /** The central readings first. */
  readonly answers: readonly Answer[];
  readonly warnings: readonly WarningRecord[];
}
