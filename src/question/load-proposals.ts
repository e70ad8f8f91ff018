// The proposals on the table: files or typed offers, each with an id of its own.
import type { Faults } from '../diagnostic/diagnostic.js';
import type { At, Span } from '../diagnostic/span.js';
import type { Loaded } from '../document/locate.js';
import { entryOf } from '../document/node.js';
import { path } from '../document/scalars.js';
import { looksLikeOffer, readOffer } from '../proposal/offer.js';
import { readProposal } from '../proposal/parse.js';
import { baseName, freeId, type Proposal } from '../proposal/proposal.js';
import { baselineId } from './baseline.js';
import { isKind, type LoadedProposal } from './loaded.js';
import type { Sources } from './request.js';
import { linkedUnit, loadUnit } from './resolve-unit.js';

/** A proposal as a check file names it. */
interface ComparedPath {
  readonly id: string;
  readonly path: At<string>;
}

/** The proposals in the order of the command, each with an id of its own: its file's base name, or `offer-1`. */
export function loadProposals(
  names: readonly string[],
  followsUnits: boolean,
  files: Sources,
  faults: Faults,
): readonly LoadedProposal[] {
  const taken = new Set<string>([baselineId]);
  let offers = 0;
  const faulty: Loaded[] = [];
  const tabled = names.flatMap((given): LoadedProposal[] => {
    const name = looksLikeOffer(given.trim()) ? given.trim() : given;
    if (name !== '-' && !files.exists(name) && looksLikeOffer(name)) {
      const id = freeId(`offer-${++offers}`, taken);
      files.keep(id, name);
      const proposal = readOffer(name, id, faults);
      return proposal ? [{ proposal, loaded: null }] : [];
    }
    const loaded = files.named(name, true);
    if (loaded === undefined) return [];
    const proposal = asProposal(loaded, freeId(baseName(loaded.path), taken), null, files, faults);
    if (proposal === undefined) faulty.push(loaded);
    return proposal ? [{ proposal, loaded }] : [];
  });
  if (followsUnits) for (const loaded of faulty) checkUnitOf(loaded, files, faults);
  return tabled;
}

/** The faults of the unit that a faulty proposal names, so that one run tells them all. */
function checkUnitOf(loaded: Loaded, files: Sources, faults: Faults): void {
  const link = entryOf(loaded.node, 'unit')?.value;
  const value = link && path.read(link, 'unit', faults);
  const unit = link && value ? linkedUnit({ value, at: link.at }, loaded, files, faults) : undefined;
  if (unit) loadUnit(unit, null, files, faults);
}

/** The proposals that a check file names; fewer where one of them has a fault. */
export function loadCompared(
  { compare }: { readonly compare: readonly ComparedPath[] },
  from: Loaded,
  files: Sources,
  faults: Faults,
): readonly LoadedProposal[] {
  return compare.flatMap(({ id, path }): LoadedProposal[] => {
    const loaded = files.linked(path, from);
    const proposal = loaded && asProposal(loaded, id, path.at, files, faults);
    return loaded && proposal ? [{ proposal, loaded }] : [];
  });
}

/** A document as a proposal; a fault where it is none. */
export function asProposal(
  loaded: Loaded,
  id: string,
  place: Span | null,
  { measures }: Pick<Sources, 'measures'>,
  faults: Faults,
): Proposal | undefined {
  if (!isKind(loaded, 'proposal', place, faults)) return undefined;
  return readProposal(loaded.node, { id, file: loaded.path, fileName: baseName(loaded.path) }, measures, faults);
}
