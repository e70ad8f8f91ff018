// From names of files to their claims, judged. A claim is a matter of its own proposal: each is judged over its own
// unit and its own term, whatever else is named beside it.
import { compareTerms, type Term, termOfLength } from '../calendar/term.js';
import { warningsOf } from '../comparison/record.js';
import type { Faults } from '../diagnostic/diagnostic.js';
import type { Disk } from '../document/locate.js';
import type { InflationTerms } from '../inflation/inflation.js';
import { chosenReading } from '../question/gather.js';
import { loadProposals } from '../question/load-proposals.js';
import type { LoadedProposal } from '../question/loaded.js';
import type { Request, Sources } from '../question/request.js';
import { readInflationOption, resolveInflation } from '../question/resolve-inflation.js';
import { resolveUnit } from '../question/resolve-unit.js';
import { readPay } from '../question/stated-pay.js';
import { type ClaimVerdicts, claimsFormat } from '../verdict/claim-verdicts.js';
import { judgedClaims } from '../verdict/judge-claims.js';
import type { Phrase } from '../words/text.js';
import { type Run, runJudged } from './run.js';

/** Every claim of some proposals, with its verdict; what could not be judged is a fault beside the value. */
export function claimsOfFiles(request: Request, disk: Disk): Run<ClaimVerdicts<Phrase>> {
  return runJudged(disk, (files, faults, evaluation) => verdicts(request, files, faults, evaluation));
}

function verdicts(
  request: Request,
  files: Sources,
  faults: Faults,
  evaluation: Faults,
): ClaimVerdicts<Phrase> | undefined {
  const reading = chosenReading(request.reading, faults);
  const tabled = loadProposals(request.proposals, request.unit === undefined, files, faults);
  const pay = request.pay === undefined ? null : (readPay(request.pay, files, faults) ?? null);
  const option = request.inflation === undefined ? null : readInflationOption(request.inflation, files, faults);
  if (faults.failed || option === undefined) return undefined;
  const longest = tabled
    .map(({ proposal }) => proposal.term)
    .reduce<Term | null>((so, next) => (so === null || compareTerms(next, so) > 0 ? next : so), null);
  const proposals = tabled.map((one) => {
    const { proposal } = one;
    const bound = resolveUnit(request, withUnit(one, tabled), pay, files, faults);
    if (bound === undefined) return undefined;
    const { years } = request;
    const horizon =
      years === undefined ? proposal.term : termOfLength({ count: years, unit: 'years' }, proposal.term.start);
    const terms = option ?? bound.unit.inflation;
    const reach = (stated: InflationTerms) =>
      stated.form === 'percents' && years === undefined ? (longest ?? horizon) : horizon;
    const inflation = terms === null ? null : resolveInflation(terms, bound.loaded, reach(terms), files, faults);
    if (inflation === undefined || faults.failed) return undefined;
    const question = { unit: bound.unit, proposals: [proposal], baseline: null, horizon, reading, inflation };
    return judgedClaims(question, faults, evaluation);
  });
  const judged = proposals.filter((proposal) => proposal !== undefined);
  if (judged.length < proposals.length) return undefined;
  return { format: claimsFormat, proposals: judged, warnings: warningsOf(faults) };
}

/** A proposal that names no unit takes that of the others, as in a comparison. */
function withUnit(one: LoadedProposal, all: readonly LoadedProposal[]): readonly LoadedProposal[] {
  return one.proposal.unit === null ? [one, ...all.filter((other) => other !== one)] : [one];
}
