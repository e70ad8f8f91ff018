// Whether a file is what the place that names it wants.
import { type Faults, fault } from '../diagnostic/diagnostic.js';
import type { Span } from '../diagnostic/span.js';
import { type Kind, kindOfDocument } from '../document/kind.js';
import type { Loaded } from '../document/locate.js';

/** Whether a document is of the kind that is wanted; a fault where it is named, or at its own start. */
export function isKind(loaded: Loaded, expected: Kind, place: Span | null, faults: Faults): boolean {
  const found = kindOfDocument(loaded.node, faults);
  if (found === undefined || found === expected) return found === expected;
  const start = { file: loaded.path, line: 1, column: 1, end: 2 };
  faults.add(fault('wrong-kind', place ?? start, { path: loaded.path, expected, found }));
  return false;
}
