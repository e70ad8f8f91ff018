// The picture of ARCHITECTURE.md, executable: texts → documents → unit and proposals → projections → comparison.
import type { Comparison } from './comparison/comparison.js';
import { conditionsText, metConditions } from './comparison/condition.js';
import { explanationOf } from './comparison/explain.js';
import type { Explanation } from './comparison/explanation.js';
import { comparisonOf } from './comparison/record.js';
import { collectFaults, type Diagnostic, type Faults, sorted } from './diagnostic/diagnostic.js';
import { type Disk, type Files, openFiles } from './document/locate.js';
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

/**
 * The same where something is judged: what could not be judged is told as a fault, and the value is there all the same.
 */
export function runJudged<T>(
  disk: Disk,
  judge: (files: Files, faults: Faults, evaluation: Faults) => T | undefined,
): Run<T> {
  const evaluation = collectFaults();
  const { value, diagnostics, texts } = run(disk, (files, faults) => judge(files, faults, evaluation));
  return { value, diagnostics: sorted([...diagnostics, ...evaluation.all], [...texts.keys()]), texts };
}

/** Every step of every figure; of an open proposal the central reading, or all of them. */
export function explainFiles(request: Request, allReadings: boolean, disk: Disk): Run<Explanation> {
  return run(disk, (files, faults) => {
    const question = gather(request, files, faults);
    return question && explanationOf(question, allReadings, faults);
  });
}

/** A comparison, and what is to be told of the conditions that it meets. */
export interface Compared extends Run<Comparison> {
  readonly met: readonly Diagnostic[];
}

/** Proposals side by side; with `--fail-if` conditions, held against them. */
export function compareFiles(request: Request, disk: Disk, conditions: readonly string[] = []): Compared {
  let met: readonly Diagnostic[] = [];
  const comparison = run(disk, (files, faults) => {
    const question = gather(request, files, faults);
    if (question === undefined) return undefined;
    if (conditions.length > 0) {
      const { name, text } = conditionsText(conditions);
      files.keep(name, text);
      met = metConditions(conditions, question, faults) ?? [];
    }
    return faults.failed ? undefined : comparisonOf(question, faults);
  });
  return { ...comparison, met };
}
