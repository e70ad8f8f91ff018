// Claims judged, as data: `wagecmp/claims@1`. A claim is about its own proposal over that proposal's own term. The document
// holds sentences as words; until it is written down they are phrases.
import type {
  ClaimRecord,
  InflationRecord,
  ProposalRecord,
  TermRecord,
  UnitRecord,
  WarningRecord,
} from '../comparison/comparison.js';
import { inEnglish } from '../words/in-english.js';
import type { Phrase } from '../words/text.js';

export const claimsFormat = 'wagecmp/claims@1';

/** Where a claim or a check is written. */
export interface WrittenAt {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** What one of them comes to under one reading at one pay point. */
export interface ClaimFigure {
  readonly group: string | null;
  readonly payPoint: string;
  readonly reading: string;
  /** As every format reports the measure. */
  readonly figure: string;
  /** Whether the measure, rounded once to the decimals of the claim, is what was claimed. */
  readonly true: boolean;
}

export interface EvaluationError {
  readonly code: string;
  readonly message: string;
  readonly help: string | null;
}

/** A claim with what became of it. */
export interface ClaimVerdict<W = string> extends ClaimRecord {
  readonly proposal: string;
  readonly takes: 'money' | 'percent';
  /** `holds` under every reading at every pay point; `not-judged` where its measure does not exist. */
  readonly verdict: 'holds' | 'holds-under' | 'does-not-hold' | 'not-judged';
  /** The readings under which it is true at every pay point. */
  readonly holdsUnder: readonly string[];
  /** The measure or the reading that would make it true, in a sentence; null where it holds. */
  readonly instead: W | null;
  readonly figures: readonly ClaimFigure[];
  readonly error: EvaluationError | null;
  readonly at: WrittenAt;
}

/** A proposal with its claims; each has a unit and a term of its own. */
export interface ClaimedProposal<W = string> {
  readonly unit: UnitRecord;
  readonly horizon: TermRecord;
  readonly inflation: InflationRecord | null;
  readonly proposal: ProposalRecord;
  readonly claims: readonly ClaimVerdict<W>[];
}

export interface ClaimVerdicts<W = string> {
  readonly format: typeof claimsFormat;
  readonly proposals: readonly ClaimedProposal<W>[];
  readonly warnings: readonly WarningRecord[];
}

/** Claims as they are written down. */
export const writtenClaims = (verdicts: ClaimVerdicts<Phrase>) => inEnglish(verdicts) as ClaimVerdicts;
