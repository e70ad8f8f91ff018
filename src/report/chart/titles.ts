// What a chart is called: the finding that it shows, in the words of the table's finding.

import type { Comparison, PayPointRecord, ProposalRecord } from '../../comparison/comparison.js';
import { decimal } from '../../number/decimal.js';
import type { Parts } from '../../words/text.js';
import { atPlace, centralResult, inProse, offersOf } from '../lookup.js';
import type { Cell } from '../report.js';
import { counted, termInWords } from '../words.js';

/** More offers than this are counted, and not gone through one by one. */
const mostInSentence = 3;

const size = (digits: string): Cell => ({ kind: 'money', digits: decimal(digits).abs().toFixed(2) });

/** Parts in a row with commas and an `and`. */
function inRow(all: readonly Parts[]): Parts {
  return all.flatMap((parts, i) => [...(i === 0 ? [] : [i === all.length - 1 ? ' and ' : ', ']), ...parts]);
}

/** `At $35,500, over three years, Harvard's offer pays $737 less than 3% a year and Union's ask $2,766 more.` */
export function differenceTitle(comparison: Comparison, point: PayPointRecord, baseline: ProposalRecord): Parts {
  const { horizon, unit } = comparison;
  const offers = offersOf(comparison).map((offer) => ({
    offer,
    over: centralResult(point, offer).overBaseline?.['total-pay'] ?? '0',
  }));
  const start = `${atPlace(point, unit.currency)} over ${termInWords(horizon)}, `;
  const than = inProse(baseline);
  if (offers.length > mostInSentence) {
    const count = (sign: number) => offers.filter(({ over }) => decimal(over).cmp(0) === sign).length;
    const [more, less, same] = [count(1), count(-1), count(0)];
    const words = [
      ...(more > 0 ? [`${counted(more, 'offer')} ${more === 1 ? 'pays' : 'pay'} more than ${than}`] : []),
      ...(less > 0 ? [`${counted(less, 'offer')} ${less === 1 ? 'pays' : 'pay'} less than ${than}`] : []),
      ...(same > 0 ? [`${counted(same, 'offer')} ${same === 1 ? 'pays' : 'pay'} the same as ${than}`] : []),
    ];
    return [start, ...inRow(words.map((one) => [one])), '.'];
  }
  const said = offers.map(({ offer, over }, i): Parts => {
    const name = `${inProse(offer)}${i === 0 ? ' pays ' : ' '}`;
    const amount = decimal(over);
    if (amount.isZero()) return [`${name}${i === 0 ? 'the same as ' : `the same as `}${than}`];
    const more = amount.isPositive() ? 'more' : 'less';
    return [name, size(over), ` ${more}${i === 0 ? ` than ${than}` : ''}`];
  });
  return [start, ...inRow(said), '.'];
}

/** `At $35,500, Harvard's offer pays between $109,340 and $115,020 over three years: it does not say how it is spread.` */
export function rangeTitle(comparison: Comparison, point: PayPointRecord): Parts {
  const open = offersOf(comparison).flatMap((offer) => {
    const range = point.ranges.find(({ proposal }) => proposal === offer.id)?.measures['total-pay'];
    return range === undefined ? [] : [{ offer, range }];
  });
  const over = ` over ${termInWords(comparison.horizon)}`;
  const start = `${atPlace(point, comparison.unit.currency)} `;
  const [only] = open;
  if (only === undefined) return [];
  if (open.length > mostInSentence) {
    return [`${start}what ${counted(open.length, 'offer')} pay${over} depends on how they are read.`];
  }
  const said = open.map(({ offer, range }, i): Parts => {
    const name = `${inProse(offer)}${i === 0 ? ' pays ' : ' '}`;
    if (range.low === range.high) return [name, size(range.low)];
    return [`${name}between `, size(range.low), ' and ', size(range.high)];
  });
  return [start, ...inRow(said), `${over}, depending on how ${open.length === 1 ? 'it is' : 'they are'} read.`];
}
