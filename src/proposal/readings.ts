// How a proposal can be read. Several open totals are read alike, never crossed.
import { type Faults, fault } from '../diagnostic/diagnostic.js';
import type { Span } from '../diagnostic/span.js';
import type { Raise } from '../raise/raise.js';
import { asWritten, type ReadingName } from '../raise/reading.js';
import { kindOf } from '../raise/registry.js';

/** The readings that all open totals share, the central one first; `as-written` where none is open. */
export function readingsOf(raises: readonly Raise[], place: Span, faults: Faults): readonly ReadingName[] {
  const open = raises.map(({ what }) => kindOf(what).spread?.readings(what) ?? null).filter((list) => list !== null);
  const first = open[0];
  if (first === undefined) return [asWritten];
  const shared = first.filter((reading) => open.every((list) => list.includes(reading)));
  if (shared.length === 0) faults.add(fault('no-common-reading', place, null));
  return shared;
}
