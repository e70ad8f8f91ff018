// The one unit of a question: by option, by the proposals that name it, or by pay alone.
import { type Faults, fault } from '../diagnostic/diagnostic.js';
import type { At } from '../diagnostic/span.js';
import type { Loaded } from '../document/locate.js';
import { baseName } from '../proposal/proposal.js';
import { readUnit, unitOfPay } from '../unit/parse.js';
import type { RateOfPay } from '../unit/pay.js';
import type { ReadText } from '../unit/read-schedule.js';
import type { Unit } from '../unit/unit.js';
import { isKind, type LoadedProposal, type LoadedUnit } from './loaded.js';

import { listsPeople } from './read-people.js';
import type { Request, Sources } from './request.js';
import { unitWithQuartiles } from './roster-quartiles.js';

/** Whether the people of a roster are wanted as a few pay points among them, or one by one and later. */
export type PeopleWanted = 'pay points' | 'everybody';

/** The unit that a request means. Two different ones are a fault, and so is none. */
export function resolveUnit(
  request: Request,
  tabled: readonly LoadedProposal[],
  pay: readonly RateOfPay[] | null,
  files: Sources,
  faults: Faults,
  people: PeopleWanted = 'pay points',
): LoadedUnit | undefined {
  const linked = tabled.flatMap(({ proposal, loaded }) =>
    proposal.unit === null || loaded === null
      ? []
      : [{ at: proposal.unit, unit: linkedUnit(proposal.unit, loaded, files, faults) }],
  );
  if (request.unit !== undefined) {
    const loaded = files.named(request.unit, false);
    return loaded && isKind(loaded, 'unit', null, faults) ? loadUnit(loaded, pay, files, faults, people) : undefined;
  }
  const [first, ...others] = linked;
  const other = others.find(
    ({ unit }) => unit !== undefined && first?.unit !== undefined && unit.path !== first.unit.path,
  );
  if (first?.unit !== undefined && other?.unit !== undefined) {
    faults.add(fault('different-units', other.at.at, { first: first.unit.path, second: other.unit.path }));
  }
  if (first !== undefined) return first.unit && loadUnit(first.unit, pay, files, faults, people);
  if (pay !== null) return { unit: unitOfPay(pay, faults), loaded: null };
  if (tabled.length > 0 && !faults.failed) faults.add(fault('no-unit', null, { isCounted: people === 'everybody' }));
  return undefined;
}

/** The unit that a proposal names. A file that leads back to itself is told as a circle. */
export function linkedUnit(path: At<string>, from: Loaded, files: Sources, faults: Faults): Loaded | undefined {
  const loaded = files.linked(path, from);
  if (loaded === undefined) return undefined;
  if (loaded.path === from.path) {
    faults.add(fault('circular-path', path.at, { path: path.value }));
    return undefined;
  }
  return isKind(loaded, 'unit', path.at, faults) ? loaded : undefined;
}

/** A document as a unit; `pay` takes the place of its own. */
export function loadUnit(
  loaded: Loaded,
  pay: readonly RateOfPay[] | null,
  files: Sources,
  faults: Faults,
  people: PeopleWanted = 'pay points',
): LoadedUnit | undefined {
  const readText: ReadText = (path, secrecy) => files.text(path, loaded, secrecy);
  const source = { file: loaded.path, fileName: baseName(loaded.path), pay, readText };
  const unit = readUnit(loaded.node, source, faults);
  if (unit === undefined || !listsPeople(unit)) return unit && { unit, loaded };
  const bound = { unit, loaded };
  files.once(`people of ${loaded.path}`, () => bound);
  if (people === 'everybody') return bound;
  return files.once(`pay points of ${loaded.path}`, () => unitWithQuartiles(bound, files, faults));
}

/** The unit of a file as it was before its rosters were read; undefined where it has none. */
export function listedUnit({ file }: Unit, files: Sources): LoadedUnit | undefined {
  return file === null ? undefined : files.once<LoadedUnit | undefined>(`people of ${file}`, () => undefined);
}
