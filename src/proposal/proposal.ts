// What one party has put on the table.
import type { PlainDate } from '../calendar/date.js';
import type { Term } from '../calendar/term.js';
import { type Faults, fault } from '../diagnostic/diagnostic.js';
import type { At, Span } from '../diagnostic/span.js';
import type { Raise } from '../raise/raise.js';
import { asWritten, type ReadingName } from '../raise/reading.js';
import { kindOf } from '../raise/registry.js';
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

/** `proposals/harvard.yaml` is `harvard`, standard input `stdin`. */
export function baseName(path: string): string {
  return (path.split('/').at(-1) ?? path).replace(/\.(ya?ml|json)$/, '').replace(/^<stdin>$/, 'stdin');
}

/** A name that nobody has yet, now taken: the second `offer` is `offer-2`. */
export function freeId(name: string, taken: Set<string>): string {
  let id = name;
  for (let n = 2; taken.has(id); n++) id = `${name}-${n}`;
  taken.add(id);
  return id;
}

/** The readings that all open totals share, the central one first; `as-written` where none is open. */
export function readingsOf(raises: readonly Raise[], place: Span, faults: Faults): readonly ReadingName[] {
  const open = raises.map(({ what }) => kindOf(what).spread?.readings(what) ?? null).filter((list) => list !== null);
  const first = open[0];
  if (first === undefined) return [asWritten];
  const shared = first.filter((reading) => open.every((list) => list.includes(reading)));
  if (shared.length === 0) faults.add(fault('no-common-reading', place, null));
  return shared;
}
