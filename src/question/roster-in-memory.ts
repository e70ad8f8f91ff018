// The people of a roster, held in memory as classes: whoever prices many proposals, or reads standard input, needs them
// more than once.
import type { Faults } from '../diagnostic/diagnostic.js';
import type { Census } from '../roster/census.js';
import type { Group } from '../unit/unit.js';
import type { LoadedUnit } from './loaded.js';
import { type PeopleRead, readPeople } from './read-people.js';
import type { Sources } from './request.js';

export interface RosterInMemory {
  readonly read: PeopleRead;
  readonly batches: readonly { readonly census: Census; readonly groups: readonly Group[] }[];
}

/** Reads the rosters of a unit, once in a run. Undefined where a fault was found. */
export function rosterInMemory(
  { unit, loaded }: LoadedUnit,
  files: Sources,
  faults: Faults,
): RosterInMemory | undefined {
  if (loaded === null) return undefined;
  return files.once(`everybody of ${loaded.path}`, () => {
    const batches: { census: Census; groups: readonly Group[] }[] = [];
    const read = readPeople(unit, loaded, files, faults, (census, groups) => {
      batches.push({ census: copyOf(census), groups });
    });
    return read && { read, batches };
  });
}

function copyOf(census: Census): Census {
  const { size, rates, ofFte, ofGroup, ofPlace, counts } = census;
  return {
    ...census,
    rates: rates.slice(0, size),
    ofFte: ofFte.slice(0, size),
    ofGroup: ofGroup.slice(0, size),
    ofPlace: ofPlace.slice(0, size),
    counts: counts.slice(0, size),
  };
}
