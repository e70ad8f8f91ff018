// Whether the claims of a proposal are true: the measure, rounded to the claim's own decimals, at every pay point.
import { type Figure, type NoFigure, type Place, standingsOf } from '../comparison/figures.js';
import { headOf } from '../comparison/record.js';
import { type Diagnostic, type Faults, fault } from '../diagnostic/diagnostic.js';
import { measureNamed, wordedMeasures } from '../measure/registry.js';
import { equalsAsQuoted } from '../number/quoted-precision.js';
import { type Claim, claimedFigure } from '../proposal/claim.js';
import type { Proposal } from '../proposal/proposal.js';
import type { Question } from '../question/question.js';
import { checkSymbol } from '../unit/pay.js';
import type { Unit } from '../unit/unit.js';
import type { Phrase } from '../words/text.js';
import { visible } from '../words/visible.js';
import type { ClaimedProposal, ClaimVerdict } from './claim-verdicts.js';
import { insteadOf } from './claim-words.js';
import { warnOfDrawn } from './drawn.js';

/**
 * Every claim of the one proposal of a question, with its verdict; undefined where a fault was found.
 *
 * A measure that does not exist makes a claim neither true nor false: it is told through `evaluation`.
 */
export function judgedClaims(
  question: Question,
  faults: Faults,
  evaluation: Faults,
): ClaimedProposal<Phrase> | undefined {
  const [proposal] = question.proposals;
  if (proposal === undefined) return undefined;
  checkClaims(proposal, question.unit, faults);
  const takes = new Set(proposal.claims.map(({ measure }) => measureNamed(measure).takes));
  const keys = new Set(wordedMeasures.filter((word) => takes.has(word.takes)).map(({ key }) => key));
  const points = standingsOf({ ...question, baseline: null }, keys, faults);
  if (points === undefined) return undefined;
  const places = points.flatMap(({ member, standings }): Place[] =>
    standings.map(({ reading, figure }) => ({ member, reading, figure })),
  );
  const { unit, horizon, inflation, proposals } = headOf({ ...question, baseline: null }, faults);
  const [record] = proposals;
  if (record === undefined) return undefined;
  if (proposal.claims.length > 0) warnOfDrawn(question.unit, faults);
  const claims = proposal.claims.map((claim) => judged(claim, proposal, places, question.unit.currency, evaluation));
  return { unit, horizon, inflation, proposal: record, claims };
}

/** Amounts in another currency than people are paid in. */
function checkClaims({ claims }: Proposal, { currency }: Unit, faults: Faults): void {
  for (const { figure } of claims) if (figure.money) checkSymbol(figure.money.value, currency, figure.money.at, faults);
}

function judged(
  claim: Claim,
  proposal: Proposal,
  places: readonly Place[],
  currency: string,
  evaluation: Faults,
): ClaimVerdict<Phrase> {
  const { says, measure, figure, source, at } = claim;
  const common = {
    proposal: proposal.id,
    says: visible(says),
    measure,
    takes: measureNamed(measure).takes,
    figure: visible(figure.text),
    source: source === null ? null : visible(source),
    at: { file: visible(at.file), line: at.line, column: at.column },
  };
  const missing = places.find((place) => 'why' in place.figure(measure));
  if (missing !== undefined) {
    const diagnostic = missingFigure(
      missing.figure(measure) as NoFigure,
      measure,
      proposal,
      missing.member.payPoint.name,
      at,
    );
    evaluation.add(diagnostic);
    const { code, message, help } = diagnostic;
    return {
      ...common,
      verdict: 'not-judged',
      holdsUnder: [],
      instead: null,
      figures: [],
      error: { code, message, help },
    };
  }
  const found = places.map((place) => {
    const { exact, reported } = place.figure(measure) as Figure;
    return { ...place, reported, isTrue: equalsAsQuoted(exact, claimedFigure(claim), figure.text) };
  });
  const readings = [...new Set(places.map(({ reading }) => reading))];
  const holdsUnder = readings.filter((name) => found.every(({ reading, isTrue }) => reading !== name || isTrue));
  const verdict =
    holdsUnder.length === readings.length ? 'holds' : holdsUnder.length > 0 ? 'holds-under' : 'does-not-hold';
  return {
    ...common,
    verdict,
    holdsUnder,
    instead: verdict === 'holds' ? null : insteadOf(claim, holdsUnder, places, currency),
    figures: found.map(({ member: { group, payPoint }, reading, reported, isTrue }) => ({
      group: group.name === null ? null : visible(group.name),
      payPoint: visible(payPoint.name),
      reading,
      figure: reported,
      true: isTrue,
    })),
    error: null,
  };
}

/** A measure that does not exist for a proposal at a pay point, or not without an assumption. */
export function missingFigure(
  { why }: NoFigure,
  measure: string,
  { name }: Proposal,
  payPoint: string,
  at: Claim['at'],
): Diagnostic {
  if (why === 'inflation') return fault('measure-needs-inflation', at, { measure });
  return fault('measure-does-not-exist', at, { measure, name, payPoint, why: why.words });
}
