// The one unit of a question: by option, by the proposals that name it, or by pay alone.
import { type Faults, fault } from '../diagnostic/diagnostic.js';
import type { At } from '../diagnostic/span.js';
import type { Files, Loaded } from '../document/locate.js';
import { baseName } from '../proposal/id.js';
import { readUnit, unitOfPay } from '../unit/parse.js';
import type { RateOfPay } from '../unit/pay.js';
import type { ReadText } from '../unit/read-schedule.js';
import type { Unit } from '../unit/unit.js';
import { isKind } from './kind-wanted.js';
import type { Request } from './request.js';
import type { Tabled } from './tabled.js';

/** A unit with its file, from which its paths are counted; null for pay that came with the command. */
export interface BoundUnit {
  readonly unit: Unit;
  readonly loaded: Loaded | null;
}

/** The unit that a request means. Two different ones are a fault, and so is none. */
export function unitOf(
  request: Request,
  tabled: readonly Tabled[],
  pay: readonly RateOfPay[] | null,
  files: Files,
  faults: Faults,
): BoundUnit | undefined {
  const linked = tabled.flatMap(({ proposal, loaded }) =>
    proposal.unit === null || loaded === null
      ? []
      : [{ at: proposal.unit, unit: linkedUnit(proposal.unit, loaded, files, faults) }],
  );
  if (request.unit !== undefined) {
    const loaded = files.named(request.unit, false);
    return loaded && isKind(loaded, 'unit', null, faults) ? boundUnit(loaded, pay, files, faults) : undefined;
  }
  const [first, ...others] = linked;
  const other = others.find(
    ({ unit }) => unit !== undefined && first?.unit !== undefined && unit.path !== first.unit.path,
  );
  if (first?.unit !== undefined && other?.unit !== undefined) {
    faults.add(fault('different-units', other.at.at, { first: first.unit.path, second: other.unit.path }));
  }
  if (first !== undefined) return first.unit && boundUnit(first.unit, pay, files, faults);
  if (pay !== null) return { unit: unitOfPay(pay, faults), loaded: null };
  if (tabled.length > 0 && !faults.failed) faults.add(fault('no-unit', null, null));
  return undefined;
}

/** The unit that a proposal names. A file that leads back to itself is told as a circle. */
export function linkedUnit(path: At<string>, from: Loaded, files: Files, faults: Faults): Loaded | undefined {
  const loaded = files.linked(path, from);
  if (loaded === undefined) return undefined;
  if (loaded.path === from.path) {
    faults.add(fault('circular-path', path.at, { path: path.value }));
    return undefined;
  }
  return isKind(loaded, 'unit', path.at, faults) ? loaded : undefined;
}

/** A document as a unit; `pay` takes the place of its own. */
export function boundUnit(
  loaded: Loaded,
  pay: readonly RateOfPay[] | null,
  files: Files,
  faults: Faults,
): BoundUnit | undefined {
  const readText: ReadText = (path, secrecy) => files.text(path, loaded, secrecy);
  const source = { file: loaded.path, fileName: baseName(loaded.path), pay, readText };
  const unit = readUnit(loaded.node, source, faults);
  return unit && { unit, loaded };
}
