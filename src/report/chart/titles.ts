// What a chart is called: the finding that it shows, in the words of the table's finding.
import type { Comparison, PayPointRecord, ProposalRecord } from '../../comparison/comparison.js';
import { say } from '../../words/say.js';
import type { Parts } from '../../words/text.js';
import { centralResult, nameInSentence, offersOf, startAt } from '../lookup.js';

const money = (digits: string) => ({ kind: 'money', digits }) as const;

/** `At $35,500, over three years, Harvard's offer pays $737 less than 3% a year and Union's ask $2,766 more.` */
export function differenceTitle(comparison: Comparison, point: PayPointRecord, baseline: ProposalRecord): Parts {
  const offers = offersOf(comparison).map((offer) => {
    const over = centralResult(point, offer).overBaseline?.['total-pay'] ?? '0';
    return { name: nameInSentence(offer), over: money(over) };
  });
  const place = startAt(point, comparison.unit);
  return [say('pay-beside-baseline', { place, term: comparison.horizon, baseline: nameInSentence(baseline), offers })];
}

/** `At $35,500, Harvard's offer pays between $109,340 and $115,020 over three years, depending on how it is read.` */
export function rangeTitle(comparison: Comparison, point: PayPointRecord): Parts {
  const open = offersOf(comparison).flatMap((offer) => {
    const range = point.ranges.find(({ proposal }) => proposal === offer.id)?.measures['total-pay'];
    return range === undefined ? [] : [{ name: nameInSentence(offer), low: money(range.low), high: money(range.high) }];
  });
  if (open.length === 0) return [];
  return [say('pay-by-reading', { place: startAt(point, comparison.unit), term: comparison.horizon, open })];
}
