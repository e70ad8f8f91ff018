// The picture of ARCHITECTURE.md, executable: texts → documents → unit and proposals → projections → comparison.
import type { Comparison } from './comparison/comparison.js';
import { explanationOf } from './comparison/explain.js';
import type { Explanation } from './comparison/explanation.js';
import { comparisonOf } from './comparison/record.js';
import { collectFaults, type Diagnostic, sorted } from './diagnostic/diagnostic.js';
import { type Disk, openFiles } from './document/locate.js';
import { gather, type Request } from './gather.js';

/** What came of a run: a value where nothing failed, and everything that was noticed on the way. */
export interface Run<T> {
  readonly value: T | undefined;
  /** In the order of file and line. */
  readonly diagnostics: readonly Diagnostic[];
  /** The text of each file that was read, for excerpts. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Runs one question over some files, and collects all faults of all of them. */
export function run<T>(
  disk: Disk,
  ask: (files: ReturnType<typeof openFiles>, faults: ReturnType<typeof collectFaults>) => T | undefined,
): Run<T> {
  const faults = collectFaults();
  const files = openFiles(disk, faults);
  const value = ask(files, faults);
  return {
    value: faults.failed ? undefined : value,
    diagnostics: sorted(faults.all, [...files.texts.keys()]),
    texts: files.texts,
  };
}

/** Every step of every figure; of an open proposal the central reading, or all of them. */
export function explainFiles(request: Request, allReadings: boolean, disk: Disk): Run<Explanation> {
  return run(disk, (files, faults) => {
    const question = gather(request, files, faults);
    return question && explanationOf(question, allReadings, faults);
  });
}

/** Proposals side by side. */
export function compareFiles(request: Request, disk: Disk): Run<Comparison> {
  return run(disk, (files, faults) => {
    const question = gather(request, files, faults);
    return question && comparisonOf(question, faults);
  });
}
