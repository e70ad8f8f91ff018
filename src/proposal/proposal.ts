// What one party has put on the table.
import type { PlainDate } from '../calendar/date.js';
import type { Term } from '../calendar/term.js';
import type { At, Span } from '../diagnostic/span.js';
import type { Raise } from '../raise/raise.js';
import type { ReadingName } from '../raise/reading.js';
import type { Claim } from './claim.js';

export const parties = ['employer', 'union', 'mediator', 'settlement'] as const;
export type Party = (typeof parties)[number];

export interface Proposal {
  /** Its file's base name, or `offer-1`: how options and checks name it. */
  readonly id: string;
  /** Null for an offer typed on the command line. */
  readonly file: string | null;
  readonly name: string;
  readonly party: Party | null;
  readonly date: PlainDate | null;
  readonly source: string | null;
  readonly unit: At<string> | null;
  readonly term: Term;
  readonly raises: readonly Raise[];
  readonly notModelled: readonly string[];
  readonly claims: readonly Claim[];
  /** How it can be read, the central reading first; `as-written` alone where nothing is left open. */
  readonly readings: readonly ReadingName[];
  readonly at: Span;
}

/** Whether its headline can be read in several ways. */
export function isAmbiguous({ readings }: Proposal): boolean {
  return readings[0] !== 'as-written';
}
