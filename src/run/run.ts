// One run over some files: an answer where nothing failed, and everything that was noticed on the way.
import { collectFaults, type Diagnostic, type Faults, sorted } from '../diagnostic/diagnostic.js';
import { type Disk, openFiles } from '../document/locate.js';
import { measureWords } from '../measure/registry.js';
import type { Sources } from '../question/request.js';

/** What came of a run: a value where nothing failed, and everything that was noticed on the way. */
export interface Run<T> {
  readonly value: T | undefined;
  /** In the order of file and line. */
  readonly diagnostics: readonly Diagnostic[];
  /** The text of each file that was read, for excerpts. */
  readonly texts: ReadonlyMap<string, string>;
}

/** The files of a disk, with all measures for claims in them. */
export function openSources(disk: Disk, faults: Faults): Sources {
  return Object.assign(openFiles(disk, faults), { measures: measureWords });
}

/** Runs one question over some files, and collects all faults of all of them. */
export function run<T>(disk: Disk, ask: (files: Sources, faults: Faults) => T | undefined): Run<T> {
  const faults = collectFaults();
  const files = openSources(disk, faults);
  const value = ask(files, faults);
  return {
    value: faults.failed ? undefined : value,
    diagnostics: sorted(faults.all, [...files.texts.keys()]),
    texts: files.texts,
  };
}

/**
 * The same where something is judged: what could not be judged is told as a fault, and the value is there all the same.
 */
export function runJudged<T>(
  disk: Disk,
  judge: (files: Sources, faults: Faults, evaluation: Faults) => T | undefined,
): Run<T> {
  const evaluation = collectFaults();
  const { value, diagnostics, texts } = run(disk, (files, faults) => judge(files, faults, evaluation));
  return { value, diagnostics: sorted([...diagnostics, ...evaluation.all], [...texts.keys()]), texts };
}
