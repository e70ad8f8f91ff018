// `roster` of a unit file: which file lists the people, and what its columns mean.
import type { At, Span } from '../diagnostic/span.js';

/** What a roster can tell of a person, by the names of its columns. */
export const rosterFields = ['rate', 'group', 'fte', 'headcount', 'step', 'lane'] as const;
export type RosterField = (typeof rosterFields)[number];

export type RosterColumns = Readonly<Partial<Record<RosterField, At<string>>>>;

/** A row counts only where this column has one of these texts. */
export interface RosterCondition {
  readonly column: At<string>;
  readonly texts: readonly string[];
}

export interface RosterTerms {
  /** `-` is standard input. */
  readonly file: At<string>;
  readonly columns: RosterColumns;
  /** How a share of a full-time post is written: 0.5, or 50. */
  readonly fte: 'fraction' | 'percent';
  readonly where: readonly RosterCondition[];
  /** Whether a row that cannot be read stops the run, or is left out and counted. */
  readonly unreadable: 'error' | 'skip';
  readonly at: Span;
}
