// Checks judged, as data: `wagecmp/verdicts@1`. Figures are digits in text; `found` and `expected` are exact to 40
// decimals, as they were compared.

import type {
  InflationRecord,
  ProposalRecord,
  TermRecord,
  UnitRecord,
  WarningRecord,
} from '../comparison/comparison.js';
import { inEnglish } from '../words/in-english.js';
import type { Phrase } from '../words/text.js';
import type { ClaimVerdict, EvaluationError, WrittenAt } from './claim-verdicts.js';

export const verdictsFormat = 'wagecmp/verdicts@1';

/** One figure held against another. */
export interface ComparedRecord {
  readonly group: string | null;
  readonly payPoint: string;
  readonly reading: string;
  /** The reading of a proposal that is the target; null for the baseline and for a stated figure. */
  readonly targetReading: string | null;
  readonly found: string;
  readonly expected: string;
  /** `found` less `expected`. */
  readonly difference: string;
  readonly holds: boolean;
}

export interface CheckVerdict {
  readonly name: string;
  /** Null where the file has no scenarios. */
  readonly scenario: string | null;
  readonly proposal: string;
  readonly measure: string;
  readonly takes: 'money' | 'percent';
  readonly relation: 'at-least' | 'at-most' | 'more-than' | 'less-than' | 'equals';
  /** `baseline`, the id of a proposal, or a figure as it was written. */
  readonly target: string;
  readonly targetIs: 'proposal' | 'figure';
  readonly readings: string;
  /** `error` where it could not be found out: neither a pass nor a failure. */
  readonly outcome: 'holds' | 'does-not-hold' | 'error';
  /** The comparison that decides: the one furthest from holding, or nearest to failing. */
  readonly deciding: ComparedRecord | null;
  readonly compared: readonly ComparedRecord[];
  readonly error: EvaluationError | null;
  readonly at: WrittenAt;
}

/** A claim of one of the proposals, judged in a scenario; null where it is the same in all of them. */
export interface CheckedClaim<W = string> extends ClaimVerdict<W> {
  readonly scenario: string | null;
}

/** What came of one check file. */
export interface CheckedFile<W = string> {
  readonly file: string;
  readonly name: string | null;
  readonly unit: UnitRecord;
  readonly horizon: TermRecord;
  readonly proposals: readonly ProposalRecord[];
  readonly scenarios: readonly { readonly name: string | null; readonly inflation: InflationRecord | null }[];
  readonly checks: readonly CheckVerdict[];
  readonly claims: readonly CheckedClaim<W>[];
}

export interface Verdicts<W = string> {
  readonly format: typeof verdictsFormat;
  readonly holds: number;
  readonly doNotHold: number;
  readonly errors: number;
  readonly files: readonly CheckedFile<W>[];
  readonly warnings: readonly WarningRecord[];
}

/** Verdicts as they are written down. */
export const writtenVerdicts = (verdicts: Verdicts<Phrase>) => inEnglish(verdicts) as Verdicts;
