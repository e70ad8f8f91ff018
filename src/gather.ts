// From names of files to what is compared: units, proposals and the baseline, loaded and bound to one another.
import { assumedInflation, readInflationOption } from './assume.js';
import { asBaseline, baselineId, baselineProposal } from './comparison/baseline.js';
import type { CheckFile } from './comparison/check-file.js';
import type { Question } from './comparison/compare.js';
import { horizonOf } from './comparison/horizon.js';
import { type Faults, fault } from './diagnostic/diagnostic.js';
import { nearest } from './diagnostic/near.js';
import type { At, Span } from './diagnostic/span.js';
import { type Kind, kindOfDocument } from './document/kind.js';
import type { Files, Loaded } from './document/locate.js';
import { entryOf } from './document/node.js';
import { path, raisePercent } from './document/scalars.js';
import { measureWords } from './measure/registry.js';
import { partsOf } from './number/parts.js';
import { baseName, freeId } from './proposal/id.js';
import { looksLikeOffer, readOffer } from './proposal/offer.js';
import { readProposal } from './proposal/parse.js';
import type { Proposal } from './proposal/proposal.js';
import { type ReadingName, readings } from './raise/reading.js';
import { isPath } from './unit/baseline.js';
import { readUnit, unitOfPay } from './unit/parse.js';
import { mostPayPoints, payShape, type RateOfPay, tooMany } from './unit/pay.js';
import type { BaselineTerms, Unit } from './unit/unit.js';

/** What somebody asks for: files or offers by name, and the options that override what files say. */
export interface Request {
  /** Paths of proposals, or typed offers such as `8% over 3 years`. */
  readonly proposals: readonly string[];
  readonly unit?: string | undefined;
  /** Rates or ranges in place of the unit's own: `$35.5k to $43k`. */
  readonly pay?: readonly string[] | undefined;
  /** A percent, a list of percents or a path; false for no baseline at all. */
  readonly baseline?: string | false | undefined;
  readonly years?: number | undefined;
  readonly reading?: string | undefined;
  /** What prices are assumed to do: `2.5%`, `4.7%, 8.0%`, `cpi-u then 2.5%`; in place of the unit's own assumption. */
  readonly inflation?: string | undefined;
}

/** A proposal with the file that it came from, from which its paths are counted; null for a typed offer. */
export interface Tabled {
  readonly proposal: Proposal;
  readonly loaded: Loaded | null;
}

/** Everything that a comparison needs; undefined where a fault was found, all of them recorded. */
export function gather(request: Request, files: Files, faults: Faults): Question | undefined {
  const reading = chosenReading(request.reading, faults);
  const tabled = tableProposals(request.proposals, request.unit === undefined, files, faults);
  const pay = request.pay && readPay(request.pay, files, faults);
  const unit = unitOf(request, tabled, pay ?? null, files, faults);
  const proposals = tabled.map(({ proposal }) => proposal);
  const stated = statedBaseline(request.baseline, files, faults);
  if (faults.failed || unit === undefined || proposals.length === 0) return undefined;
  const option = request.inflation === undefined ? null : readInflationOption(request.inflation, files, faults);
  const horizon = horizonOf(proposals, request.years ?? null, faults);
  const terms = stated ?? (request.baseline === false ? null : unit.unit.baseline);
  const baseline = terms === null ? null : baselineOf(terms, unit, horizon, files, faults);
  const assumption = option ?? unit.unit.inflation;
  const inflation = assumption === null ? null : assumedInflation(assumption, unit.loaded, horizon, files, faults);
  if (faults.failed || baseline === undefined || inflation === undefined) return undefined;
  return { unit: unit.unit, proposals, baseline, horizon, reading, inflation };
}

export function chosenReading(name: string | undefined, faults: Faults): ReadingName | null {
  if (name === undefined) return null;
  const known = readings.find((reading) => reading === name);
  if (known === undefined)
    faults.add(fault('unknown-reading', null, { reading: name, known: readings, near: nearest(name, readings) }));
  return known ?? null;
}

/** The proposals in the order of the command, each with an id of its own: its file's base name, or `offer-1`. */
export function tableProposals(
  names: readonly string[],
  followsUnits: boolean,
  files: Files,
  faults: Faults,
): readonly Tabled[] {
  const taken = new Set<string>([baselineId]);
  let offers = 0;
  const faulty: Loaded[] = [];
  const tabled = names.flatMap((given): Tabled[] => {
    const name = looksLikeOffer(given.trim()) ? given.trim() : given;
    if (name !== '-' && !files.exists(name) && looksLikeOffer(name)) {
      const id = freeId(`offer-${++offers}`, taken);
      files.keep(id, name);
      const proposal = readOffer(name, id, faults);
      return proposal ? [{ proposal, loaded: null }] : [];
    }
    const loaded = files.named(name, true);
    if (loaded === undefined) return [];
    const proposal = asProposal(loaded, freeId(baseName(loaded.path), taken), null, faults);
    if (proposal === undefined) faulty.push(loaded);
    return proposal ? [{ proposal, loaded }] : [];
  });
  if (followsUnits) for (const loaded of faulty) checkUnitOf(loaded, files, faults);
  return tabled;
}

/** The faults of the unit that a faulty proposal names, so that one run tells them all. */
function checkUnitOf(loaded: Loaded, files: Files, faults: Faults): void {
  const link = entryOf(loaded.node, 'unit')?.value;
  const value = link && path.read(link, 'unit', faults);
  const unit = link && value ? linkedUnit({ value, at: link.at }, loaded, files, faults) : undefined;
  if (unit) boundUnit(unit, null, faults);
}

/** The proposals that a check file names; fewer where one of them has a fault. */
export function tableCompared({ compare }: CheckFile, from: Loaded, files: Files, faults: Faults): readonly Tabled[] {
  return compare.flatMap(({ id, path }): Tabled[] => {
    const loaded = files.linked(path, from);
    const proposal = loaded && asProposal(loaded, id, path.at, faults);
    return loaded && proposal ? [{ proposal, loaded }] : [];
  });
}

/** Whether a document is of the kind that is wanted; a fault where it is named, or at its own start. */
export function isKind(loaded: Loaded, expected: Kind, place: Span | null, faults: Faults): boolean {
  const found = kindOfDocument(loaded.node, faults);
  if (found === undefined || found === expected) return found === expected;
  const start = { file: loaded.path, line: 1, column: 1, end: 2 };
  faults.add(fault('wrong-kind', place ?? start, { path: loaded.path, expected, found }));
  return false;
}

export function asProposal(loaded: Loaded, id: string, place: Span | null, faults: Faults): Proposal | undefined {
  if (!isKind(loaded, 'proposal', place, faults)) return undefined;
  return readProposal(loaded.node, { id, file: loaded.path, fileName: baseName(loaded.path) }, measureWords, faults);
}

export interface BoundUnit {
  readonly unit: Unit;
  readonly loaded: Loaded | null;
}

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
    return loaded && isKind(loaded, 'unit', null, faults) ? boundUnit(loaded, pay, faults) : undefined;
  }
  const [first, ...others] = linked;
  const other = others.find(
    ({ unit }) => unit !== undefined && first?.unit !== undefined && unit.path !== first.unit.path,
  );
  if (first?.unit !== undefined && other?.unit !== undefined) {
    faults.add(fault('different-units', other.at.at, { first: first.unit.path, second: other.unit.path }));
  }
  if (first !== undefined) return first.unit && boundUnit(first.unit, pay, faults);
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

export function boundUnit(loaded: Loaded, pay: readonly RateOfPay[] | null, faults: Faults): BoundUnit | undefined {
  const unit = readUnit(loaded.node, { file: loaded.path, fileName: baseName(loaded.path), pay }, faults);
  return unit && { unit, loaded };
}

/** Pay as options say it: rates and ranges, `35.5k, 43k` or one option each. */
export function readPay(options: readonly string[], files: Files, faults: Faults): readonly RateOfPay[] | undefined {
  const file = '--pay';
  const written = options.join(', ');
  files.keep(file, written);
  const pay: RateOfPay[] = [];
  let isWhole = true;
  let start = 0;
  for (const option of options) {
    for (const { text, from } of partsOf(option)) {
      const column = start + from + 1;
      const at = { file, line: 1, column, end: column + Math.max(1, text.length) };
      const rates = payShape.read({ kind: 'text', text, isPlain: true, at }, file, faults);
      if (rates !== undefined) pay.push(...rates);
      isWhole &&= rates !== undefined;
      if (pay.length <= mostPayPoints) continue;
      faults.add(tooMany(at));
      return undefined;
    }
    start += option.length + 2;
  }
  return isWhole ? pay : undefined;
}

function statedBaseline(option: string | false | undefined, files: Files, faults: Faults): BaselineTerms | null {
  if (option === undefined || option === false) return null;
  const name = '--baseline';
  files.keep(name, option);
  const span = (from: number, length: number): Span => ({
    file: name,
    line: 1,
    column: from + 1,
    end: from + 1 + Math.max(1, length),
  });
  if (isPath(option)) return { form: 'file', path: { value: option, at: span(0, option.length) } };
  const percents = partsOf(option).map(({ text, from }) => {
    const at = span(from, text.length);
    return { value: raisePercent.read({ kind: 'text', text, isPlain: true, at }, name, faults), at };
  });
  return {
    form: 'percents',
    percents: percents.filter((one): one is At<NonNullable<typeof one.value>> => one.value !== undefined),
  };
}

export function baselineOf(
  terms: BaselineTerms,
  { loaded: unitFile }: BoundUnit,
  horizon: Question['horizon'],
  files: Files,
  faults: Faults,
): Proposal | undefined {
  if (terms.form !== 'file') return baselineProposal(terms, horizon, faults);
  const { path } = terms;
  const isOption = path.at.file === '--baseline';
  const loaded = isOption || unitFile === null ? files.named(path.value, false) : files.linked(path, unitFile);
  if (loaded === undefined) return undefined;
  const proposal = asProposal(loaded, baselineId, isOption ? null : path.at, faults);
  if (proposal?.unit && !isOption && unitFile !== null) {
    const itsUnit = linkedUnit(proposal.unit, loaded, files, faults);
    if (itsUnit?.path === unitFile.path)
      faults.add(fault('circular-path', proposal.unit.at, { path: proposal.unit.value }));
    else if (itsUnit)
      faults.add(fault('different-units', proposal.unit.at, { first: unitFile.path, second: itsUnit.path }));
  }
  return proposal && !faults.failed ? asBaseline(proposal, faults) : undefined;
}
