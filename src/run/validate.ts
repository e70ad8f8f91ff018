// Files by themselves, and with the units and proposals that they name: all faults of all of them in one run.
import { longestTerm, termOfLength } from '../calendar/term.js';
import { planProjections } from '../comparison/compare.js';
import { knowsPeople } from '../cost/population.js';
import { collectFaults, type Faults, sorted } from '../diagnostic/diagnostic.js';
import { type Kind, kindOfDocument } from '../document/kind.js';
import type { Disk, Loaded } from '../document/locate.js';
import { baseName } from '../proposal/proposal.js';
import { checkReach } from '../proposal/reach.js';
import { asBaseline, baselineProposal } from '../question/baseline.js';
import { horizonOf } from '../question/horizon.js';
import { asProposal, loadCompared } from '../question/load-proposals.js';
import type { LoadedProposal, LoadedUnit } from '../question/loaded.js';
import type { Sources } from '../question/request.js';
import { resolveBaseline } from '../question/resolve-baseline.js';
import { resolveInflation } from '../question/resolve-inflation.js';
import { loadUnit, resolveUnit } from '../question/resolve-unit.js';
import { kindOf } from '../raise/registry.js';
import { membersOf, type Unit } from '../unit/unit.js';
import { readCheckFile } from '../verdict/check-file.js';
import { checkReachOfChecks } from '../verdict/check-reach.js';
import { checkedWords } from '../verdict/checked-words.js';
import { openSources, type Run } from './run.js';

/** What is to be validated; the unit serves proposals that name none. */
export interface ValidationRequest {
  readonly files: readonly string[];
  readonly unit?: string | undefined;
}

/** What came of one file. */
export interface Verdict {
  readonly file: string;
  /** `proposal`, `unit` or `check file`; null where that cannot be told. */
  readonly kind: Kind | null;
  readonly errors: number;
  readonly warnings: number;
  /** How much it holds: 5 readings, 2 pay points, 3 checks; null where it is not valid. */
  readonly holds: { readonly count: number; readonly of: string; readonly rows?: number } | null;
}

/** The verdict on every file that was named, and then on the files that these led to and that have a fault. */
export interface Validation {
  readonly valid: boolean;
  readonly files: readonly Verdict[];
}

type Holds = Pick<Verdict, 'kind' | 'holds'>;

/** Validates files of any kinds. The value is there also where a file is not valid. */
export function validateFiles(
  { files: names, unit }: ValidationRequest,
  disk: Disk,
): Run<Validation> & { value: Validation } {
  const faults = collectFaults();
  const files = openSources(disk, faults);
  const held = new Map<string, Holds & { readonly unread: boolean }>();
  for (const name of names) {
    const loaded = files.named(name, false);
    const file = loaded?.path ?? name;
    if (held.has(file)) continue;
    // What one file lacks must not keep the others from being looked at: each has faults of its own.
    const own = collectFaults();
    const found = loaded === undefined ? { kind: null, holds: null } : validated(loaded, unit, files, own);
    for (const diagnostic of own.all) faults.add(diagnostic);
    held.set(file, { ...found, unread: loaded === undefined });
  }
  const verdictOf = (file: string, { kind, holds, unread }: Holds & { unread: boolean }): Verdict => {
    const ofFile = faults.all.filter((diagnostic) => diagnostic.file === file);
    const errors = ofFile.filter(({ severity }) => severity === 'error').length;
    const warnings = ofFile.filter(({ severity }) => severity === 'warning').length;
    return { file, kind, errors: unread ? Math.max(1, errors) : errors, warnings, holds: errors > 0 ? null : holds };
  };
  const verdicts = [...held].map(([file, found]) => verdictOf(file, found));
  const others = new Set(
    faults.all.flatMap(({ severity, file }) => (severity === 'note' || file === null ? [] : [file])),
  );
  for (const file of others) {
    if (!held.has(file) && (files.texts.has(file) || file.endsWith('.csv')))
      verdicts.push(verdictOf(file, { kind: null, holds: null, unread: false }));
  }
  return {
    value: { valid: !faults.failed, files: verdicts },
    diagnostics: sorted(faults.all, [...files.texts.keys()]),
    texts: files.texts,
  };
}

function validated(loaded: Loaded, unit: string | undefined, files: Sources, faults: Faults): Holds {
  const kind = kindOfDocument(loaded.node, faults) ?? null;
  if (kind === 'proposal') return { kind, holds: validProposal(loaded, unit, files, faults) };
  if (kind === 'unit') return { kind, holds: validUnit(loaded, files, faults) };
  return { kind, holds: kind === null ? null : validChecks(loaded, unit, files, faults) };
}

function validProposal(loaded: Loaded, unit: string | undefined, files: Sources, faults: Faults): Verdict['holds'] {
  const proposal = asProposal(loaded, baseName(loaded.path), null, files, faults);
  if (proposal === undefined) return null;
  bind([{ proposal, loaded }], unit, files, faults);
  return { count: proposal.readings.length, of: 'reading' };
}

/** Applies proposals to their unit, under every reading. The unit; undefined where there is none to be had. */
function bind(
  tabled: readonly LoadedProposal[],
  unit: string | undefined,
  files: Sources,
  faults: Faults,
): Unit | undefined {
  const proposals = tabled.map(({ proposal }) => proposal);
  const isNamed = proposals.some((proposal) => proposal.unit !== null);
  if (!isNamed && unit === undefined) return undefined;
  const bound = resolveUnit({ proposals: [], unit: isNamed ? undefined : unit }, tabled, null, files, faults);
  if (bound === undefined || faults.failed) return bound?.unit;
  const horizon = horizonOf(proposals, null, faults);
  const terms = bound.unit.baseline;
  const baseline = terms === null ? null : resolveBaseline(terms, bound, horizon, files, faults);
  const assumption = bound.unit.inflation;
  const inflation = assumption && resolveInflation(assumption, bound.loaded, horizon, files, faults);
  // A raise that follows inflation is well written also where the assumption comes with a later command.
  const isComplete =
    inflation !== null || !proposals.some(({ raises }) => raises.some(({ what }) => kindOf(what).needsInflation));
  if (baseline === undefined || inflation === undefined || !isComplete) return bound.unit;
  planProjections({ unit: bound.unit, proposals, baseline, horizon, reading: null, inflation }, faults);
  return bound.unit;
}

function validUnit(loaded: Loaded, files: Sources, faults: Faults): Verdict['holds'] {
  const bound = loadUnit(loaded, null, files, faults);
  if (bound === undefined) return null;
  checkBaseline(bound, files, faults);
  if (bound.size !== undefined) return { count: Number(bound.size.people), of: 'person', rows: bound.size.rows };
  return { count: membersOf(bound.unit).length, of: 'pay point' };
}

/** What can be said of a baseline before a proposal says how long it runs: nothing yet of its dates. */
function checkBaseline(bound: LoadedUnit, files: Sources, faults: Faults): void {
  const { baseline: terms } = bound.unit;
  if (terms === null || faults.failed) return;
  const horizon = termOfLength({ count: longestTerm, unit: 'years' }, null);
  const isDated = terms.form === 'raises' && terms.raises.raises.some(({ when }) => when.by === 'date');
  if (isDated) return;
  const proposal =
    terms.form === 'file'
      ? resolveBaseline(terms, bound, horizon, files, faults)
      : baselineProposal(terms, horizon, faults);
  const baseline = proposal && asBaseline(proposal, faults);
  if (baseline) checkReach(baseline, bound.unit, faults);
}

function validChecks(loaded: Loaded, unit: string | undefined, files: Sources, faults: Faults): Verdict['holds'] {
  const checkFile = readCheckFile(loaded.node, checkedWords, faults);
  if (checkFile === undefined) return null;
  const tabled = loadCompared(checkFile, loaded, files, faults);
  const bound = tabled.length < checkFile.compare.length ? undefined : bind(tabled, unit, files, faults);
  const proposals = tabled.map(({ proposal }) => proposal);
  if (bound) checkReachOfChecks(checkFile, proposals, bound, knowsPeople(bound), faults);
  for (const { inflation } of bound ? checkFile.scenarios : [])
    if (inflation !== null) resolveInflation(inflation, loaded, horizonOf(proposals, null, faults), files, faults);
  return { count: checkFile.checks.length, of: 'check' };
}
