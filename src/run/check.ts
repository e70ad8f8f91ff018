// From check files to their verdicts: each check in each scenario, and the claims of the proposals with them.
import { headOf, warningsOf } from '../comparison/record.js';
import { knowsPeople } from '../cost/population.js';
import { isCostWord } from '../cost/priced.js';
import { collectFaults, type Faults, fault } from '../diagnostic/diagnostic.js';
import type { Disk, Loaded } from '../document/locate.js';
import { horizonOf } from '../question/horizon.js';
import { loadCompared } from '../question/load-proposals.js';
import { isKind, type LoadedUnit } from '../question/loaded.js';
import type { Question } from '../question/question.js';
import type { Sources } from '../question/request.js';
import { resolveBaseline } from '../question/resolve-baseline.js';
import { resolveInflation } from '../question/resolve-inflation.js';
import { resolveUnit } from '../question/resolve-unit.js';
import { membersOf } from '../unit/unit.js';
import { type CheckFile, readCheckFile, type Scenario } from '../verdict/check-file.js';
import { checkReachOfChecks } from '../verdict/check-reach.js';
import { checkedWords } from '../verdict/checked-words.js';
import type { ClaimVerdict } from '../verdict/claim-verdicts.js';
import { judgedChecks } from '../verdict/judge-checks.js';
import { judgedClaims } from '../verdict/judge-claims.js';
import { type CheckedClaim, type CheckedFile, type Verdicts, verdictsFormat } from '../verdict/verdicts.js';
import type { Phrase } from '../words/text.js';
import { visible } from '../words/visible.js';
import { populationOf } from './population.js';
import { type Run, runJudged } from './run.js';

/** The check files of a run; the unit serves proposals that name none. */
export interface CheckRequest {
  readonly files: readonly string[];
  readonly unit?: string | undefined;
}

/** Figures compared, over all checks: more than nobody reads. */
const mostCompared = 200_000;

/** Everything that was checked; what could not be is a fault beside the value. */
export function checkFiles({ files: names, unit }: CheckRequest, disk: Disk): Run<Verdicts<Phrase>> {
  return runJudged(disk, (files, faults, evaluation) => {
    const checked = names.map((name) => {
      // What one file lacks must not keep the others from being looked at.
      const own = collectFaults();
      const file = checkedFile(name, unit, files, own, evaluation);
      for (const diagnostic of own.all) faults.add(diagnostic);
      return file;
    });
    const whole = checked.filter((file) => file !== undefined);
    return whole.length < checked.length ? undefined : verdictsOf(whole, faults);
  });
}

function verdictsOf(files: readonly CheckedFile<Phrase>[], faults: Faults): Verdicts<Phrase> {
  const outcomes = files.flatMap(({ checks, claims }) => [
    ...checks.map(({ outcome }) => outcome),
    ...claims.map(outcomeOfClaim),
  ]);
  const count = (outcome: string) => outcomes.filter((one) => one === outcome).length;
  return {
    format: verdictsFormat,
    holds: count('holds'),
    doNotHold: count('does-not-hold'),
    errors: count('error'),
    files,
    warnings: warningsOf(faults),
  };
}

/** A claim fails a run where it is false under every reading; one that holds under some is told, and passes. */
function outcomeOfClaim({ verdict }: Pick<ClaimVerdict, 'verdict'>) {
  if (verdict === 'not-judged') return 'error';
  return verdict === 'does-not-hold' ? verdict : 'holds';
}

function checkedFile(
  name: string,
  unit: string | undefined,
  files: Sources,
  faults: Faults,
  evaluation: Faults,
): CheckedFile<Phrase> | undefined {
  const loaded = files.named(name, false);
  if (loaded === undefined || !isKind(loaded, 'check file', null, faults)) return undefined;
  const checkFile = readCheckFile(loaded.node, checkedWords, faults);
  const setting = checkFile && settingOf(checkFile, loaded, unit, files, faults);
  if (checkFile === undefined || setting === undefined) return undefined;
  const { bound, question, population } = setting;
  const scenarios: readonly (Scenario | null)[] = checkFile.scenarios.length === 0 ? [null] : checkFile.scenarios;
  const runs = scenarios.map((scenario) => {
    const asked = questionIn(scenario, question, bound, loaded, files, faults);
    const checks =
      asked && judgedChecks(checkFile.checks, asked, scenario?.name ?? null, population, faults, evaluation);
    const claims = asked && claimsIn(asked, faults, evaluation);
    if (asked === undefined || checks === undefined || claims === undefined) return undefined;
    const named = scenario === null ? null : visible(scenario.name);
    const head = headOf(asked, faults);
    return { head, scenario: named, checks, claims: claims.map((claim) => ({ ...claim, scenario: named })) };
  });
  const whole = runs.filter((run) => run !== undefined);
  const [first] = whole;
  if (first === undefined || whole.length < runs.length) return undefined;
  const { head } = first;
  return {
    file: visible(loaded.path),
    name: checkFile.name === null ? null : visible(checkFile.name),
    unit: head.unit,
    horizon: head.horizon,
    proposals: head.proposals,
    scenarios: whole.map((run) => ({ name: run.scenario, inflation: run.head.inflation })),
    checks: checkFile.checks.flatMap((_, index) => whole.flatMap(({ checks }) => checks[index] ?? [])),
    claims: first.claims.flatMap((_, index) => told(whole.flatMap(({ claims }) => claims[index] ?? []))),
  };
}

/** A claim in every scenario; once, and in none of them, where no scenario makes a difference to it. */
function told(claims: readonly CheckedClaim<Phrase>[]): readonly CheckedClaim<Phrase>[] {
  const without = claims.map((claim): CheckedClaim<Phrase> => ({ ...claim, scenario: null }));
  const isSame = new Set(without.map((claim) => JSON.stringify(claim))).size === 1;
  return isSame ? without.slice(0, 1) : claims;
}

/** What all scenarios share; undefined where a fault was found. */
function settingOf(checkFile: CheckFile, loaded: Loaded, unit: string | undefined, files: Sources, faults: Faults) {
  const tabled = loadCompared(checkFile, loaded, files, faults);
  if (tabled.length < checkFile.compare.length || faults.failed) return undefined;
  const bound = resolveUnit({ proposals: [], unit }, tabled, null, files, faults);
  if (bound === undefined || faults.failed) return undefined;
  const proposals = tabled.map(({ proposal }) => proposal);
  checkReachOfChecks(checkFile, proposals, bound.unit, knowsPeople(bound.unit), faults);
  const isPriced = checkFile.checks.some(({ measure }) => isCostWord(measure.key));
  if (faults.failed) return undefined;
  const population = isPriced ? (populationOf(bound, files, faults) ?? null) : null;
  const horizon = horizonOf(proposals, null, faults);
  const terms = bound.unit.baseline;
  const baseline = terms === null ? null : resolveBaseline(terms, bound, horizon, files, faults);
  if (baseline === undefined) return undefined;
  const readingsOf = (id: string) => proposals.find((proposal) => proposal.id === id)?.readings.length ?? 1;
  const pairs = checkFile.checks.reduce(
    (sum, { of, bound: target }) => sum + readingsOf(of) * (target.by === 'figure' ? 1 : readingsOf(target.id)),
    0,
  );
  const found = pairs * membersOf(bound.unit).length * Math.max(1, checkFile.scenarios.length);
  if (found > mostCompared) faults.add(fault('too-much-to-check', loaded.path, { limit: mostCompared, found }));
  if (faults.failed) return undefined;
  const question: Question = { unit: bound.unit, proposals, baseline, horizon, reading: null, inflation: null };
  return { bound, question, population };
}

/** The question in a scenario, whose inflation takes the place of what the unit assumes. */
function questionIn(
  scenario: Scenario | null,
  question: Question,
  { unit, loaded: unitFile }: LoadedUnit,
  loaded: Loaded,
  files: Sources,
  faults: Faults,
): Question | undefined {
  const stated = scenario?.inflation ?? null;
  const terms = stated ?? unit.inflation;
  if (terms === null) return question;
  const inflation = resolveInflation(terms, stated === null ? unitFile : loaded, question.horizon, files, faults);
  return inflation && { ...question, inflation };
}

/** The claims of each proposal, over its own term. */
function claimsIn(question: Question, faults: Faults, evaluation: Faults): readonly ClaimVerdict<Phrase>[] | undefined {
  const judged = question.proposals.map((proposal) =>
    judgedClaims({ ...question, proposals: [proposal], baseline: null, horizon: proposal.term }, faults, evaluation),
  );
  const whole = judged.filter((entry) => entry !== undefined);
  return whole.length < judged.length ? undefined : whole.flatMap(({ claims }) => claims);
}
