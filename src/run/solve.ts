// A search for a raise, from files to the answer.
import { knowsPeople } from '../cost/population.js';
import { isCostWord } from '../cost/priced.js';
import { type Faults, fault } from '../diagnostic/diagnostic.js';
import type { At } from '../diagnostic/span.js';
import type { Disk } from '../document/locate.js';
import { money } from '../document/scalars.js';
import { word } from '../document/shape.js';
import { baseName } from '../proposal/proposal.js';
import { baselineId } from '../question/baseline.js';
import { gather } from '../question/gather.js';
import type { Question } from '../question/question.js';
import type { Request, Sources } from '../question/request.js';
import { targetNamed } from '../solution/aim.js';
import type { Solution } from '../solution/solution.js';
import { solutionOf } from '../solution/solve.js';
import { type CostAim, costSolutionOf } from '../solution/solve-cost.js';
import { type Vary, variations } from '../solution/variation.js';
import { checkSymbol } from '../unit/pay.js';
import { warnOfDrawn } from '../verdict/drawn.js';
import { needPeople } from '../verdict/points.js';
import { populationOf } from './population.js';
import { type Run, run } from './run.js';

/** A question, and what is to be reached by adding to its first proposal. */
export interface SolveRequest extends Request {
  /** `baseline`, the id or the file of another proposal, or a figure. */
  readonly match: string;
  /** Total pay where left out. */
  readonly measure?: string | undefined;
  /** What is added: a percent every year where left out. */
  readonly vary?: string | undefined;
  /** The settlement cost that is not to be passed; in place of `match`. */
  readonly budget?: string | undefined;
}

/** The text of an option, as a place that a fault can point at. */
export function optionAt(option: string, text: string, files: Sources): At<string> {
  files.keep(option, text);
  return { value: text, at: { file: option, line: 1, column: 1, end: 1 + Math.max(1, [...text].length) } };
}

/** What must be added to the first proposal to reach a target, or what a budget has room for. */
export function solveFiles(request: SolveRequest, disk: Disk): Run<Solution> {
  return run(disk, (files, faults) => {
    const beside = fileToMatch(request, files);
    const match = beside === null ? request.match : baseName(beside);
    const proposals = beside === null ? request.proposals : [...request.proposals, beside];
    const vary = variationOf(request.vary, files, faults);
    const measure = optionAt(
      '--measure',
      request.measure ?? (request.budget === undefined ? 'total-pay' : costKey),
      files,
    );
    const question = gather({ ...request, proposals }, files, faults);
    if (vary === undefined || question === undefined) return undefined;
    if (request.budget === undefined && !isCostWord(measure.value)) {
      warnOfDrawn(question.unit, faults);
      return solutionOf(question, { match: optionAt('--match', match, files), measure, vary }, faults);
    }
    const aim = costAimOf({ ...request, match }, measure, vary, question, files, faults);
    const population = aim && peopleFor(measure, question, files, faults);
    return aim && population && costSolutionOf(question, aim, population, faults);
  });
}

const costKey = 'settlement-cost';

/** A budget, or a target of the settlement cost. */
function costAimOf(
  { match, budget }: SolveRequest,
  measure: At<string>,
  vary: At<Vary>,
  question: Question,
  files: Sources,
  faults: Faults,
): CostAim | undefined {
  if (budget !== undefined && measure.value !== costKey) {
    faults.add(fault('budget-is-cost', measure.at, { measure: measure.value }));
    return undefined;
  }
  const common = { measure: measure.value, vary };
  if (budget === undefined) {
    const at = optionAt('--match', match, files);
    const target = targetNamed(at, { key: measure.value, takes: 'money' }, question, faults);
    return target && { ...common, target, targetAt: at.at };
  }
  const at = optionAt('--budget', budget, files);
  const amount = money.read({ kind: 'text', text: budget, isPlain: true, at: at.at }, '--budget', faults);
  if (amount === undefined) return undefined;
  checkSymbol(amount, question.unit.currency, at.at, faults);
  return { ...common, target: { by: 'budget', figure: amount.amount }, targetAt: at.at };
}

function peopleFor(measure: At<string>, question: Question, files: Sources, faults: Faults) {
  needPeople(measure.value, measure.at, knowsPeople(question.unit), faults);
  return faults.failed ? undefined : populationOf({ unit: question.unit, loaded: null }, files, faults);
}

/** The file that `--match union` or `--match union.yaml` means where the proposals do not hold it; null for the rest. */
function fileToMatch({ match, proposals }: SolveRequest, files: Sources): string | null {
  const ids = [baselineId, ...proposals.map(baseName)];
  if (ids.includes(match) || ids.includes(baseName(match))) return null;
  return [match, `${match}.yaml`].find((path) => /\.ya?ml$/.test(path) && files.exists(path)) ?? null;
}

function variationOf(vary: string | undefined, files: Sources, faults: Faults): At<Vary> | undefined {
  const varied = optionAt('--vary', vary ?? 'every-year', files);
  const node = { kind: 'text', text: varied.value, isPlain: true, at: varied.at } as const;
  const known = word(variations).read(node, '--vary', faults);
  return known && { value: known, at: varied.at };
}
