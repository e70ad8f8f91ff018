// The public API. Everything here runs in a browser as it stands: no files, no clock, no environment.

import type { Comparison } from './comparison/comparison.js';
import { type Explanation, writtenExplanation } from './comparison/explanation.js';
import type { CostDocument } from './cost/cost.js';
import { asked, type Result, resultOf, type SourceText } from './library.js';
import type {
  ClaimsOptions,
  CompareOptions,
  CostOptions,
  ExplainOptions,
  SolveOptions,
  StrikeOptions,
  SweepOptions,
  ValidateOptions,
} from './library-options.js';
import { compareFiles, explainFiles } from './pipeline.js';
import type { Rounds } from './rounds/rounds.js';
import { checkFiles } from './run/check.js';
import { claimsOfFiles } from './run/claims.js';
import { costFiles } from './run/cost.js';
import { roundsFiles } from './run/rounds.js';
import { solveFiles } from './run/solve.js';
import { strikeFiles } from './run/strike.js';
import { sweepFiles } from './run/sweep.js';
import { type Validation, validateFiles } from './run/validate.js';
import type { Solution } from './solution/solution.js';
import type { Strike } from './strike/strike.js';
import type { Sweep } from './sweep/sweep.js';
import { type ClaimVerdicts, writtenClaims } from './verdict/claim-verdicts.js';
import { type Verdicts, writtenVerdicts } from './verdict/verdicts.js';

export type {
  CareerYearRecord,
  ClaimRecord,
  Comparison,
  Measures,
  PayPointRecord,
  ProposalRecord,
  RangeRecord,
  ResultRecord,
  TermRecord,
  UnitRecord,
  WarningRecord,
  YearRecord,
} from './comparison/comparison.js';
export type {
  ExplainedMeasure,
  ExplainedPayPoint,
  ExplainedResult,
  ExplainedYear,
  Explanation,
  PlaceRecord,
  StepRecord,
} from './comparison/explanation.js';
export type {
  CostDocument,
  CostRange,
  CostRecord,
  CostsRecord,
  CostYearRecord,
  GapRecord as CostGapRecord,
  MoneyFigures,
  PeopleRecord,
  RollUpRecord,
} from './cost/cost.js';
export type { TermFigure, YearFigure } from './cost/figures.js';
export type { DiagnosticRecord } from './diagnostic/excerpt.js';
export { type PriceIndex, priceIndex } from './inflation/price-index.js';
export type { LibraryDiagnostic, Result, SourceText } from './library.js';
export type {
  ClaimsOptions,
  CompareOptions,
  CostOptions,
  ExplainOptions,
  SolveOptions,
  StrikeOptions,
  SweepOptions,
  ValidateOptions,
} from './library-options.js';
export type { GapRecord, MoveRecord, RoundRecord, Rounds, RoundsPayPointRecord } from './rounds/rounds.js';
export type { Validation, Verdict } from './run/validate.js';
export type { Answer, Solution, SolvedPayPoint } from './solution/solution.js';
export type { OutcomeRecord, PaybackRecord, Strike, StrikeExtreme, StrikePayPointRecord } from './strike/strike.js';
export type { Ordering, Side, Stretch, Sweep, SweptPayPoint, SweptValue } from './sweep/sweep.js';
export type {
  ClaimedProposal,
  ClaimFigure,
  ClaimVerdict,
  ClaimVerdicts,
  EvaluationError,
  WrittenAt,
} from './verdict/claim-verdicts.js';
export type { CheckedClaim, CheckedFile, CheckVerdict, ComparedRecord, Verdicts } from './verdict/verdicts.js';

/**
 * Proposals side by side, as the document `wagecmp/comparison@1`.
 *
 * `compare(['5%, 3.5%, 3.5%'], { pay: ['$35,500'], baseline: '3%' })` gives an end rate of `39929.91` and
 * `2765.78` over the baseline in total pay. Proposals are files (`{file, text}`) or typed offers. A user's mistake is
 * never thrown: `ok` is false, and every fault of every file is in `diagnostics`.
 */
export function compare(proposals: readonly (SourceText | string)[], options: CompareOptions = {}): Result<Comparison> {
  const { names, disk, rest } = asked(proposals, options);
  return resultOf(compareFiles({ ...rest, proposals: names }, disk));
}

/**
 * What proposals cost a whole unit, as the document `wagecmp/cost@1`.
 *
 * `cost(['3%, 3%, 3%'], { unit: 'u.yaml', files: { 'u.yaml': 'pay: [{rate: $100k, headcount: 10}]' } })` gives a cost over
 * base of `30000.00`, `60900.00` and `92727.00` and a `settlement-cost` of `183627.00`. Of each two proposals `gaps` has what
 * the second costs more than the first; `groups` has the same figures by group.
 */
export function cost(proposals: readonly (SourceText | string)[], options: CostOptions = {}): Result<CostDocument> {
  const { names, disk, rest } = asked(proposals, options);
  return resultOf(costFiles({ ...rest, proposals: names }, disk));
}

/**
 * Every step of every figure, as the document `wagecmp/explanation@1`.
 *
 * `explain(['5%, 3.5%, 3.5%'], { pay: ['$35,500'] })` has the step `37,275.00 x 1.035 = 38,579.625`, each with the file
 * and line that it comes from. More than 5,000 pay points times proposals are a fault.
 */
export function explain(
  proposals: readonly (SourceText | string)[],
  { readings, ...options }: ExplainOptions = {},
): Result<Explanation> {
  const { names, disk, rest } = asked(proposals, options);
  const run = explainFiles({ ...rest, proposals: names }, readings === 'all', disk);
  return resultOf({ ...run, value: run.value && writtenExplanation(run.value) });
}

/**
 * A measure at every value of an assumption, as the document `wagecmp/sweep@1`.
 *
 * `sweep(['$1,000', '3%'], { pay: ['$20k to $50k by $5k'], measure: 'gain' })` finds the order of the two turned between
 * $33,333.16 and $33,333.50: `orderings` has the stretches over which one is above the other, to 0.01% or a cent, with
 * the figures at their ends.
 */
export function sweep(proposals: readonly (SourceText | string)[], options: SweepOptions): Result<Sweep> {
  const { names, disk, rest } = asked(proposals, options);
  return resultOf(sweepFiles({ ...rest, proposals: names }, disk));
}

/**
 * What it would take, as the document `wagecmp/solve@1`.
 *
 * `solve(['8% over 3 years'], { pay: ['$35,500'], baseline: '3%', match: 'baseline' })` answers `0.33`: with 0.33% more
 * every year the offer pays as much as 3% a year, and with 0.32% it does not. The answer is the smallest step of 0.01%,
 * or of a cent, that reaches the target at every pay point; below zero it says how much could be given up.
 */
export function solve(proposals: readonly (SourceText | string)[], options: SolveOptions): Result<Solution> {
  const { names, disk, rest } = asked(proposals, options);
  return resultOf(solveFiles({ ...rest, proposals: names }, disk));
}

/**
 * What weeks without pay cost, what a better settlement is worth, and when it has paid them back, as `wagecmp/strike@1`.
 *
 * `strike('3%', '4%', { pay: ['$31,200'], weeks: 4 })` loses `2472.00` and is paid back after `412` weeks. `settledAt` 0 is
 * the offer and 100 the demand; where a proposal leaves its reading open, each outcome has its range.
 */
export function strike(
  offer: SourceText | string,
  demand: SourceText | string,
  { weeks, ...options }: StrikeOptions,
): Result<Strike> {
  const { names, disk, rest } = asked([offer, demand], options);
  const [less = '', more = ''] = names;
  return resultOf(strikeFiles({ ...rest, offer: less, demand: more, weeks: String(weeks) }, disk));
}

/**
 * Whether the headlines of proposals are true, as the document `wagecmp/claims@1`.
 *
 * "38%" said of the `increase` of 13, 9, 9 and 7% does not hold: `instead` says "38% is the plain sum; compounded it is
 * 43.7%". Each claim is judged over its own proposal's unit and term. One whose measure does not exist is
 * `not-judged`, with a fault in `diagnostics` beside the value.
 */
export function claims(
  proposals: readonly (SourceText | string)[],
  options: ClaimsOptions = {},
): Result<ClaimVerdicts> {
  const { names, disk, rest } = asked(proposals, options);
  const run = claimsOfFiles({ ...rest, proposals: names }, disk);
  return resultOf({ ...run, value: run.value && writtenClaims(run.value) });
}

/**
 * Whether what check files say holds, in every scenario, as the document `wagecmp/verdicts@1`; the claims of their
 * proposals too. `files` holds the proposals and units that they name.
 *
 * `value.doNotHold` counts what is false. What could not be found out counts in `errors`: it is neither a pass nor a
 * failure, and `diagnostics` says why.
 */
export function check(sources: readonly SourceText[], options: ValidateOptions = {}): Result<Verdicts> {
  const { names, disk, rest } = asked(sources, options);
  const run = checkFiles({ ...rest, files: names }, disk);
  return resultOf({ ...run, value: run.value && writtenVerdicts(run.value) });
}

/**
 * The proposals of both parties by date, how each moved, and the gap that is left, as the document `wagecmp/rounds@1`.
 *
 * Each proposal has a `date` and a `party`. After an ask of 5% and an offer of 3%, then an ask of 4%, `lastMove` names the
 * union's second and `gap` of each pay point the 1% between the two latest.
 */
export function rounds(
  proposals: readonly SourceText[],
  options: Omit<CompareOptions, 'baseline'> = {},
): Result<Rounds> {
  const { names, disk, rest } = asked(proposals, options);
  return resultOf(roundsFiles({ ...rest, proposals: names }, disk));
}

/**
 * Whether files of any kinds are valid, also together with the units and baselines that they name.
 *
 * `validate([{ file: 'a.yaml', text: 'raises: 3' }])` is not `ok`, and `diagnostics` says to write 3%. A valid run tells
 * the kind of each file and how much it holds.
 */
export function validate(sources: readonly SourceText[], options: ValidateOptions = {}): Result<Validation> {
  const { names, disk, rest } = asked(sources, options);
  const run = validateFiles({ ...rest, files: names }, disk);
  return resultOf({ ...run, value: run.value.valid ? run.value : undefined });
}
