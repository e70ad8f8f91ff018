// A search for a raise, from files to the answer.

import { baselineId } from '../comparison/baseline.js';
import { type Faults, fault } from '../diagnostic/diagnostic.js';
import type { At } from '../diagnostic/span.js';
import type { Disk, Files } from '../document/locate.js';
import { word } from '../document/shape.js';
import { baseName } from '../proposal/id.js';
import { gather } from '../question/gather.js';
import type { Request } from '../question/request.js';
import type { Solution } from '../solution/solution.js';
import { solutionOf } from '../solution/solve.js';
import { variations } from '../solution/variation.js';
import { type Run, run } from './run.js';

/** A question, and what is to be reached by adding to its first proposal. */
export interface SolveRequest extends Request {
  /** `baseline`, the id or the file of another proposal, or a figure. */
  readonly match: string;
  /** Total pay where left out. */
  readonly measure?: string | undefined;
  /** What is added: a percent every year where left out. */
  readonly vary?: string | undefined;
  /** Known, and not available yet: what a budget allows needs headcounts. */
  readonly budget?: string | undefined;
}

/** The text of an option, as a place that a fault can point at. */
export function optionAt(option: string, text: string, files: Files): At<string> {
  files.keep(option, text);
  return { value: text, at: { file: option, line: 1, column: 1, end: 1 + Math.max(1, [...text].length) } };
}

/** What must be added to the first proposal to reach a target. */
export function solveFiles(request: SolveRequest, disk: Disk): Run<Solution> {
  return run(disk, (files, faults) => {
    const beside = fileToMatch(request, files);
    const match = beside === null ? request.match : baseName(beside);
    const aim = aimOf({ ...request, match }, files, faults);
    const proposals = beside === null ? request.proposals : [...request.proposals, beside];
    const question = gather({ ...request, proposals }, files, faults);
    return aim && question && solutionOf(question, aim, faults);
  });
}

/** The file that `--match union` or `--match union.yaml` means where the proposals do not hold it; null for the rest. */
function fileToMatch({ match, proposals }: SolveRequest, files: Files): string | null {
  const ids = [baselineId, ...proposals.map(baseName)];
  if (ids.includes(match) || ids.includes(baseName(match))) return null;
  return [match, `${match}.yaml`].find((path) => /\.ya?ml$/.test(path) && files.exists(path)) ?? null;
}

function aimOf({ match, measure, vary, budget }: SolveRequest, files: Files, faults: Faults) {
  if (budget !== undefined) {
    faults.add(fault('not-available-yet', optionAt('--budget', budget, files).at, { key: '--budget' }));
  }
  const varied = optionAt('--vary', vary ?? 'every-year', files);
  const known = word(variations).read(
    { kind: 'text', text: varied.value, isPlain: true, at: varied.at },
    '--vary',
    faults,
  );
  return (
    known && {
      match: optionAt('--match', match, files),
      measure: optionAt('--measure', measure ?? 'total-pay', files),
      vary: { value: known, at: varied.at },
    }
  );
}
