// From a comparison to the rounds of a bargaining: the same figures by date, with the moves and the gap between them.

import type { Comparison, PayPointRecord, ProposalRecord, RangeRecord } from '../comparison/comparison.js';
import type { CostDocument } from '../cost/cost.js';
import { decimal, fixed } from '../number/decimal.js';
import { costRoundsOf } from './cost-rounds.js';
import {
  type GapRecord,
  type MoveRecord,
  type RoundFigures,
  type RoundRecord,
  type Rounds,
  type RoundsPayPointRecord,
  roundMeasures,
  roundsFormat,
} from './rounds.js';

/**
 * The rounds of a comparison whose proposals all have a date and a party.
 *
 * An ask of 12% and an offer of 8%, then an ask of 11%: the union moved last, by 1%, and 3% are left between them.
 * Proposals of one day stay in the order in which they were named.
 */
export function roundsOf(comparison: Comparison, cost: CostDocument | null): Rounds {
  const { unit, years, horizon, inflation, warnings } = comparison;
  const proposals = [...comparison.proposals].sort((a, b) => (a.date ?? '').localeCompare(b.date ?? '', 'en'));
  const mover = proposals.filter((proposal) => before(proposal, proposals) !== undefined).at(-1);
  const since = mover && before(mover, proposals);
  return {
    format: roundsFormat,
    unit,
    years,
    horizon,
    inflation,
    proposals,
    lastMove: mover && since ? { proposal: mover.id, since: since.id } : null,
    payPoints: comparison.payPoints.map((point) => payPointOf(point, proposals)),
    cost: cost && costRoundsOf(cost, proposals, (proposal) => before(proposal, proposals)),
    warnings,
  };
}

/** The same party's proposal before one; undefined for its first. */
function before(proposal: ProposalRecord, proposals: readonly ProposalRecord[]): ProposalRecord | undefined {
  const earlier = proposals.slice(0, proposals.indexOf(proposal));
  return earlier.filter(({ party }) => party === proposal.party).at(-1);
}

function payPointOf(point: PayPointRecord, proposals: readonly ProposalRecord[]): RoundsPayPointRecord {
  const { group, name, per, periods, currentRate } = point;
  const rounds = proposals.map((proposal, index): RoundRecord => {
    const result = point.results.find((one) => one.proposal === proposal.id && one.central);
    if (result === undefined) throw new Error('a comparison without a central reading');
    const figures = figuresOf(point, proposal);
    const since = before(proposal, proposals);
    const soFar = proposals.slice(0, index + 1);
    const [offer, ask] = [latest(soFar, 'employer'), latest(soFar, 'union')];
    return {
      proposal: proposal.id,
      reading: result.reading,
      figures,
      ranges: rangesAt(point, proposal),
      moved: since ? { since: since.id, ...difference(figures, figuresOf(point, since)) } : null,
      gap: offer && ask ? difference(figuresOf(point, ask), figuresOf(point, offer)) : null,
    };
  });
  return { group, name, per, periods, currentRate, rounds, gap: gapOf(point, proposals) };
}

const latest = (proposals: readonly ProposalRecord[], party: string) =>
  proposals.filter((proposal) => proposal.party === party).at(-1);

function figuresOf(point: PayPointRecord, { id }: ProposalRecord): RoundFigures {
  const measures = point.results.find(({ proposal, central }) => proposal === id && central)?.measures;
  return Object.fromEntries(roundMeasures.map((key) => [key, measures?.[key] ?? '0'])) as RoundFigures;
}

function rangesAt(point: PayPointRecord, { id }: ProposalRecord): RoundRecord['ranges'] {
  const measures = point.ranges.find(({ proposal }) => proposal === id)?.measures;
  if (measures === undefined) return null;
  return Object.fromEntries(roundMeasures.map((key) => [key, measures[key]])) as NonNullable<RoundRecord['ranges']>;
}

/** One less another, with the decimals of the first. */
function less(left: string, right: string): string {
  return fixed(decimal(left).minus(decimal(right)), left.split('.')[1]?.length ?? 0);
}

function difference(left: RoundFigures, right: RoundFigures): MoveRecord {
  return {
    endRate: less(left['end-rate'], right['end-rate']),
    totalPay: less(left['total-pay'], right['total-pay']),
  };
}

/** The least that can be left is the lowest of the ask less the highest of the offer: their readings do not hang together. */
function gapOf(point: PayPointRecord, proposals: readonly ProposalRecord[]): GapRecord | null {
  const [offer, ask] = [latest(proposals, 'employer'), latest(proposals, 'union')];
  if (offer === undefined || ask === undefined) return null;
  const ends = (proposal: ProposalRecord, end: keyof Pick<RangeRecord, 'low' | 'high'>): RoundFigures => {
    const [figures, ranges] = [figuresOf(point, proposal), rangesAt(point, proposal)];
    if (ranges === null) return figures;
    return Object.fromEntries(roundMeasures.map((key) => [key, ranges[key]?.[end] ?? figures[key]])) as RoundFigures;
  };
  return {
    employer: offer.id,
    union: ask.id,
    ...difference(figuresOf(point, ask), figuresOf(point, offer)),
    lowest: difference(ends(ask, 'low'), ends(offer, 'high')),
    highest: difference(ends(ask, 'high'), ends(offer, 'low')),
  };
}
