// What the proposals of a bargaining cost, by date: how each party moved in money, and the gap that is left.
import type { ProposalRecord } from '../comparison/comparison.js';
import type { CostDocument, CostRange, CostRecord } from '../cost/cost.js';
import { decimal, fixed, hundred, quotient } from '../number/decimal.js';
import type { CostFigures, CostGapRecord, CostRoundRecord, CostRounds } from './rounds.js';

/** The costs of a document whose proposals stand in the order of their dates. */
export function costRoundsOf(
  { proposals: costs, ranges, base, people, rollUp }: CostDocument,
  proposals: readonly ProposalRecord[],
  before: (proposal: ProposalRecord) => ProposalRecord | undefined,
): CostRounds {
  const figuresOf = (id: string): CostFigures => {
    const cost = costs.find((one) => one.id === id && one.central);
    return { settlementCost: moneyOf(cost, 'settlement-cost'), goingOutPayroll: moneyOf(cost, 'going-out-payroll') };
  };
  const rangeOf = (id: string): CostRange | null =>
    ranges.find((range) => range.proposal === id)?.figures['settlement-cost'] ?? null;
  const rounds = proposals.map((proposal, index): CostRoundRecord => {
    const since = before(proposal);
    const [offer, ask] = sides(proposals.slice(0, index + 1));
    return {
      proposal: proposal.id,
      figures: figuresOf(proposal.id),
      range: rangeOf(proposal.id),
      moved: since ? less(figuresOf(proposal.id), figuresOf(since.id)) : null,
      gap: offer && ask ? less(figuresOf(ask.id), figuresOf(offer.id)) : null,
    };
  });
  const [offer, ask] = sides(proposals);
  return {
    base: base.payroll,
    headcount: people.headcount,
    rollUp: rollUp?.percent ?? null,
    rounds,
    gap: offer && ask ? gapOf(offer.id, ask.id, figuresOf, rangeOf, base.payroll) : null,
  };
}

const moneyOf = (cost: CostRecord | undefined, key: 'settlement-cost' | 'going-out-payroll') =>
  cost?.figures[key] ?? '0.00';

/** The latest proposal of each side. */
function sides(proposals: readonly ProposalRecord[]) {
  const latest = (party: string) => proposals.filter((proposal) => proposal.party === party).at(-1);
  return [latest('employer'), latest('union')] as const;
}

const difference = (left: string, right: string) => fixed(decimal(left).minus(decimal(right)), 2);

function less(left: CostFigures, right: CostFigures): CostFigures {
  return {
    settlementCost: difference(left.settlementCost, right.settlementCost),
    goingOutPayroll: difference(left.goingOutPayroll, right.goingOutPayroll),
  };
}

function gapOf(
  employer: string,
  union: string,
  figuresOf: (id: string) => CostFigures,
  rangeOf: (id: string) => CostRange | null,
  base: string,
): CostGapRecord {
  const end = (id: string, which: 'low' | 'high') => rangeOf(id)?.[which] ?? figuresOf(id).settlementCost;
  const gap = less(figuresOf(union), figuresOf(employer));
  const share = quotient(decimal(gap.settlementCost).mul(hundred), decimal(base));
  return {
    employer,
    union,
    ...gap,
    percentOfBase: fixed(share, 4),
    lowest: difference(end(union, 'low'), end(employer, 'high')),
    highest: difference(end(union, 'high'), end(employer, 'low')),
  };
}
