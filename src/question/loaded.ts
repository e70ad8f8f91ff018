// What was read from a file, and the file, from which paths in it are counted.

import { type Faults, fault } from '../diagnostic/diagnostic.js';
import type { Span } from '../diagnostic/span.js';
import { type Kind, kindOfDocument } from '../document/kind.js';
import type { Loaded } from '../document/locate.js';
import type { Proposal } from '../proposal/proposal.js';

import type { Unit } from '../unit/unit.js';

/** How many rows and people were read of the rosters of a unit. */
export interface RosterSize {
  readonly rows: number;
  readonly people: string;
}

/** A unit with its file, from which its paths are counted; null for pay that came with the command. */
export interface LoadedUnit {
  readonly unit: Unit;
  readonly loaded: Loaded | null;
  /** Where its rosters were read. */
  readonly size?: RosterSize;
}

/** A proposal with the file that it came from, from which its paths are counted; null for a typed offer. */
export interface LoadedProposal {
  readonly proposal: Proposal;
  readonly loaded: Loaded | null;
}

/** Whether a document is of the kind that is wanted; a fault where it is named, or at its own start. */
export function isKind(loaded: Loaded, expected: Kind, place: Span | null, faults: Faults): boolean {
  const found = kindOfDocument(loaded.node, faults);
  if (found === undefined || found === expected) return found === expected;
  const start = { file: loaded.path, line: 1, column: 1, end: 2 };
  faults.add(fault('wrong-kind', place ?? start, { path: loaded.path, expected, found }));
  return false;
}
