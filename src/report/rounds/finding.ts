// The rounds of a bargaining in two sentences: who moved last, and the gap that is left.
import type { ProposalRecord } from '../../comparison/comparison.js';
import { decimal } from '../../number/decimal.js';
import { spokenPlace } from '../../roster/ranks.js';
import type { Rounds, RoundsPayPointRecord } from '../../rounds/rounds.js';
import type { Cell } from '../report.js';
import { termInWords } from '../words.js';

type Parts = readonly (string | Cell)[];

const money = (digits: string): Cell => ({ kind: 'money', digits });
const size = (digits: string): Cell => money(decimal(digits).abs().toFixed());
const proposalOf = ({ proposals }: Rounds, id: string) => proposals.find((one) => one.id === id) as ProposalRecord;

/** Who moved last and by how much, and what is left. */
export function roundsFinding(rounds: Rounds): Parts {
  const [point] = rounds.payPoints;
  if (point === undefined) return [];
  return [...moveSentence(rounds, point), ' ', ...gapSentence(rounds, point)];
}

function moveSentence({ lastMove, ...rounds }: Rounds, point: RoundsPayPointRecord): Parts {
  if (lastMove === null) return ['No party has moved: each has made one proposal.'];
  const all = { lastMove, ...rounds };
  const [{ party, date, ambiguous }, since] = [proposalOf(all, lastMove.proposal), proposalOf(all, lastMove.since)];
  const moved = point.rounds.find(({ proposal }) => proposal === lastMove.proposal)?.moved;
  const change = decimal(moved?.totalPay ?? '0');
  const start = `The ${party} moved last, on ${date}: at ${spokenPlace(point)} its proposal pays `;
  const end = ` the one before${ambiguous || since.ambiguous ? ', as they are read below' : ''}.`;
  if (change.isZero()) return [`${start}as much as${end}`];
  const direction = change.isPositive() ? 'more' : 'less';
  return [start, size(moved?.totalPay ?? '0'), ` ${direction} over ${termInWords(rounds.horizon)} than${end}`];
}

/** How far the two parties are apart at a pay point, and how far they were at first. */
export function gapSentence(rounds: Rounds, point: RoundsPayPointRecord): Parts {
  const { gap } = point;
  if (gap === null) return ['There is no gap to tell: it takes a proposal of the employer and one of the union.'];
  const isOpen = gap.lowest.totalPay !== gap.highest.totalPay;
  const first = point.rounds.find((round) => round.gap !== null)?.gap ?? gap;
  const before: Parts = first.totalPay === gap.totalPay ? [] : [' after ', size(first.totalPay), ' at first'];
  const range: Parts = isOpen
    ? [' (', money(gap.lowest.totalPay), ' to ', money(gap.highest.totalPay), ' over all readings)']
    : [];
  const words = decimal(gap.totalPay).isNegative() ? 'The offer is above the ask by ' : 'The gap that is left is ';
  return [words, size(gap.totalPay), ` over ${termInWords(rounds.horizon)}`, ...range, ...before, '.'];
}
