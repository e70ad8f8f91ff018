// The rounds of a bargaining in two sentences: who moved last, and the gap that is left.

import type { ProposalRecord } from '../../comparison/comparison.js';
import type { Rounds, RoundsPayPointRecord } from '../../rounds/rounds.js';
import { say } from '../../words/say.js';
import type { Parts, Phrase } from '../../words/text.js';
import { placeOf } from '../lookup.js';

const money = (digits: string) => ({ kind: 'money', digits }) as const;
const proposalOf = ({ proposals }: Rounds, id: string) => proposals.find((one) => one.id === id) as ProposalRecord;

/** Who moved last and by how much, and what is left. */
export function roundsFinding(rounds: Rounds): Parts {
  const [point] = rounds.payPoints;
  return point === undefined ? [] : [moveSentence(rounds, point), ' ', gapSentence(rounds, point)];
}

function moveSentence({ lastMove, ...rounds }: Rounds, point: RoundsPayPointRecord): Phrase {
  if (lastMove === null) return say('no-party-moved');
  const all = { lastMove, ...rounds };
  const [{ party, date, ambiguous }, since] = [proposalOf(all, lastMove.proposal), proposalOf(all, lastMove.since)];
  const moved = point.rounds.find(({ proposal }) => proposal === lastMove.proposal)?.moved;
  return say('moved-last', {
    party: party ?? '',
    date: date ?? '',
    place: placeOf(point),
    change: money(moved?.totalPay ?? '0'),
    term: rounds.horizon,
    isOpen: ambiguous || since.ambiguous,
  });
}

/** How far the two parties are apart at a pay point, and how far they were at first. */
export function gapSentence(rounds: Rounds, point: RoundsPayPointRecord): Phrase {
  const { gap } = point;
  if (gap === null) return say('no-gap');
  const isOpen = gap.lowest.totalPay !== gap.highest.totalPay;
  const first = point.rounds.find((round) => round.gap !== null)?.gap ?? gap;
  return say('gap-left', {
    gap: money(gap.totalPay),
    term: rounds.horizon,
    range: isOpen ? [money(gap.lowest.totalPay), money(gap.highest.totalPay)] : null,
    first: first.totalPay === gap.totalPay ? null : money(first.totalPay),
  });
}
