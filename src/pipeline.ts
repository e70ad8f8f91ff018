// The picture of ARCHITECTURE.md, executable: texts → documents → unit and proposals → projections → comparison.
import type { Comparison } from './comparison/comparison.js';
import { explanationOf } from './comparison/explain.js';
import type { Explanation } from './comparison/explanation.js';
import { comparisonOf } from './comparison/record.js';
import { knowsPeople } from './cost/population.js';
import { costWords } from './cost/priced.js';
import type { Diagnostic } from './diagnostic/diagnostic.js';
import type { Disk } from './document/locate.js';
import { gather } from './question/gather.js';
import type { Question } from './question/question.js';
import type { Request } from './question/request.js';
import { populationOf } from './run/population.js';
import { type Run, run } from './run/run.js';
import { conditionsText, metConditions } from './verdict/condition.js';
import type { Phrase } from './words/text.js';

/** Every step of every figure; of an open proposal the central reading, or all of them. */
export function explainFiles(request: Request, allReadings: boolean, disk: Disk): Run<Explanation<Phrase>> {
  return run(disk, (files, faults) => {
    const question = gather(request, files, faults);
    return question && explanationOf(question, allReadings, faults);
  });
}

/** A comparison, and what is to be told of the conditions that it meets. */
export interface Compared extends Run<Comparison> {
  readonly met: readonly Diagnostic[];
  /** What was asked, as the engine was asked it. */
  readonly question: Question | undefined;
}

/** Proposals side by side; with `--fail-if` conditions, held against them. */
export function compareFiles(request: Request, disk: Disk, conditions: readonly string[] = []): Compared {
  let met: readonly Diagnostic[] = [];
  let question: Question | undefined;
  const comparison = run(disk, (files, faults) => {
    question = gather(request, files, faults);
    if (question === undefined) return undefined;
    if (conditions.length > 0) {
      const { name, text } = conditionsText(conditions);
      files.keep(name, text);
      const isPriced = costWords.some(({ key }) => text.includes(key)) && knowsPeople(question.unit);
      const population = isPriced ? populationOf({ unit: question.unit, loaded: null }, files, faults) : null;
      met = metConditions(conditions, question, population ?? null, faults) ?? [];
    }
    return faults.failed ? undefined : comparisonOf(question, faults);
  });
  return { ...comparison, met, question };
}
