// Names that stand for one thing alone.
import { type Faults, fault } from '../diagnostic/diagnostic.js';
import type { At } from '../diagnostic/span.js';

/** Names that occur once. */
export function onceEach(names: readonly (At<string> | undefined)[], of: string, faults: Faults): void {
  const seen = new Set<string>();
  for (const given of names) {
    if (given === undefined) continue;
    if (seen.has(given.value)) faults.add(fault('duplicate-name', given.at, { name: given.value, of }));
    seen.add(given.value);
  }
}
