// The public API. Everything here runs in a browser as it stands: no files, no clock, no environment.
import type { Comparison } from './comparison/comparison.js';
import { asRecord, asText, type DiagnosticRecord } from './diagnostic/excerpt.js';
import { memoryDisk, type SourceText } from './library.js';
import { compareFiles, type Run } from './pipeline.js';

export type {
  ClaimRecord,
  Comparison,
  Measures,
  PayPointRecord,
  ProposalRecord,
  RangeRecord,
  ResultRecord,
  TermRecord,
  UnitRecord,
  WarningRecord,
  YearRecord,
} from './comparison/comparison.js';
export type { DiagnosticRecord } from './diagnostic/excerpt.js';
export type { SourceText } from './library.js';

/** The options of a comparison; each overrides what the files say. */
export interface CompareOptions {
  /** Other files that the proposals name (units, baselines), by path. */
  readonly files?: Readonly<Record<string, string>>;
  /** The path, among `files`, of the unit that is compared. */
  readonly unit?: string;
  /** Rates or ranges in place of the unit's own: `['$35.5k to $43k']`. */
  readonly pay?: readonly string[];
  /** `3%`, `3%, 2%` or a path among `files`; false for no baseline. */
  readonly baseline?: string | false;
  /** How many contract years are compared; the longest term where left out. */
  readonly years?: number;
  /** The reading to take where a proposal leaves its own open: `first-year`. */
  readonly reading?: string;
}

/** A fault or a warning, as data and as a person reads it. */
export interface LibraryDiagnostic extends DiagnosticRecord {
  /** With the line of the file and a caret under the fault. */
  readonly text: string;
}

export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly diagnostics: readonly LibraryDiagnostic[] }
  | { readonly ok: false; readonly diagnostics: readonly LibraryDiagnostic[] };

/**
 * Proposals side by side, as the document `wagecmp/comparison@1`.
 *
 * `compare(['5%, 3.5%, 3.5%'], { pay: ['$35,500'], baseline: '3%' })` gives an end rate of `39929.91` and
 * `2765.78` over the baseline in total pay. Proposals are files (`{file, text}`) or typed offers. A user's mistake is
 * never thrown: `ok` is false, and every fault of every file is in `diagnostics`.
 */
export function compare(proposals: readonly (SourceText | string)[], options: CompareOptions = {}): Result<Comparison> {
  const { files = {}, ...rest } = options;
  const linked = Object.entries(files).map(([file, text]) => ({ file, text }));
  const named = proposals.filter((proposal) => typeof proposal !== 'string');
  const names = proposals.map((proposal) => (typeof proposal === 'string' ? proposal : proposal.file));
  return resultOf(compareFiles({ ...rest, proposals: names }, memoryDisk([...linked, ...named])));
}

function resultOf<T>({ value, diagnostics: found, texts }: Run<T>): Result<T> {
  const diagnostics = found.map((diagnostic) => ({ ...asRecord(diagnostic), text: asText(diagnostic, texts) }));
  return value === undefined ? { ok: false, diagnostics } : { ok: true, value, diagnostics };
}
