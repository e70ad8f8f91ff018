// The result in one sentence, in words that hold at every pay point and under every reading that they speak of.

import type { Comparison, PayPointRecord, ProposalRecord, ResultRecord } from '../../comparison/comparison.js';
import { type Decimal, fixed } from '../../number/decimal.js';
import type { Parts } from '../../words/text.js';
import { atPlace, centralResult, figureOf, inProse, offersOf, readingsAt } from '../lookup.js';
import type { Cell } from '../report.js';
import { baselineOf, counted, named, perInWords, termInWords } from '../words.js';

const money = (amount: Decimal): Cell => ({ kind: 'money', digits: fixed(amount.abs(), 2) });

/** What a stranger should read first. */
export function findingOf(comparison: Comparison): Parts {
  const point = comparison.payPoints[0];
  if (point === undefined) return [];
  const offers = offersOf(comparison);
  const baseline = baselineOf(comparison);
  const [best, ...others] = ranked(point, offers);
  if (best === undefined) return [];
  const rivals = others.length > 0 ? others : baseline === undefined ? [] : [baseline];
  if (rivals.length === 0) return [...leadOf(comparison, point), ...openSentence(best)];
  return [
    ...leadOf(comparison, point),
    ...scopeSentence(comparison, point, best, rivals),
    ...(others.length > 0 ? baselineSentences(comparison) : []),
  ];
}

/** The first sentence of what should be read first, at one pay point: what a chart of it is called. */
export function leadOf(comparison: Comparison, point: PayPointRecord): Parts {
  const baseline = baselineOf(comparison);
  const [best, ...others] = ranked(point, offersOf(comparison));
  if (best === undefined) return [];
  const rivals = others.length > 0 ? others : baseline === undefined ? [] : [baseline];
  return rivals.length === 0 ? alone(comparison, point, best) : against(comparison, point, best, rivals);
}

const totalOf = (point: PayPointRecord, proposal: ProposalRecord) =>
  figureOf(centralResult(point, proposal), 'total-pay');

function ranked(point: PayPointRecord, offers: readonly ProposalRecord[]): readonly ProposalRecord[] {
  return [...offers].sort((a, b) => totalOf(point, b)?.cmp(totalOf(point, a) ?? 0) ?? 0);
}

function alone({ horizon, unit }: Comparison, point: PayPointRecord, offer: ProposalRecord): Parts {
  const result = centralResult(point, offer);
  const [total, end] = [figureOf(result, 'total-pay'), figureOf(result, 'end-rate')];
  if (total === null || end === null) return [];
  return [
    `${atPlace(point, unit.currency)} ${inProse(offer)} pays `,
    money(total),
    ` over ${termInWords(horizon)} and ends at `,
    money(end),
    ` ${perInWords(point.per)}, `,
    { kind: 'percent', digits: result.measures['increase'] ?? '0' },
    ' above today.',
  ];
}

function openSentence({ ambiguous, readings }: ProposalRecord): Parts {
  return ambiguous ? [` That is one of ${readings.length} readings; their range stands under the table.`] : [];
}

/** One offer against the next best, or against the baseline: what it pays more over the term, and where it ends. */
function against(
  { horizon, unit }: Comparison,
  point: PayPointRecord,
  one: ProposalRecord,
  others: readonly ProposalRecord[],
): Parts {
  const [other] = others;
  if (other === undefined) return [];
  const [left, right] = [centralResult(point, one), centralResult(point, other)];
  const difference = (key: string) => figureOf(left, key)?.minus(figureOf(right, key) ?? 0) ?? null;
  const [pay, end] = [difference('total-pay'), difference('end-rate')];
  if (pay === null || end === null) return [];
  const over = ` over ${termInWords(horizon)}`;
  const start = `${atPlace(point, unit.currency)} ${inProse(one)} pays `;
  const ending: Parts = end.isZero()
    ? [pay.isZero() ? ' and ends at the same rate' : ', and both end at the same rate']
    : [
        pay.isZero() || pay.isPositive() === end.isPositive() ? ' and ends ' : ', but ends ',
        money(end),
        ` ${perInWords(point.per)} ${end.isPositive() ? 'higher' : 'lower'}`,
      ];
  if (pay.isZero()) return [`${start}the same as ${inProse(other)}${over}`, ...ending, '.'];
  const most = others.length > 1 ? `the most of ${counted(others.length + 1, 'offer')}: ` : '';
  const comparative = pay.isPositive() ? 'more' : 'less';
  return [start + most, money(pay), ` ${comparative} than ${inProse(other)}${over}`, ...ending, '.'];
}

/** Whether what the first sentence says of total pay holds at every pay point and under every reading. */
function scopeSentence(
  { payPoints }: Comparison,
  first: PayPointRecord,
  one: ProposalRecord,
  others: readonly ProposalRecord[],
): Parts {
  const signs = (point: PayPointRecord, mayRead: (result: ResultRecord) => boolean) =>
    readingsAt(point, one)
      .filter(mayRead)
      .flatMap((left) =>
        others.flatMap((other) =>
          readingsAt(point, other)
            .filter(mayRead)
            .map((right) => figureOf(left, 'total-pay')?.cmp(figureOf(right, 'total-pay') ?? 0) ?? 0),
        ),
      );
  const isCentral = ({ central }: ResultRecord) => central;
  const said = Math.min(...signs(first, isCentral));
  const fails = (sign: number) => (said === 0 ? sign !== 0 : sign !== Math.sign(said));
  const turns = (sign: number) => (said === 0 ? sign !== 0 : sign === -Math.sign(said));
  const many = others.length > 1;
  const failing = (found: readonly number[]) => {
    if (said === 0) return 'the order is another';
    if (found.some(turns)) return many ? 'another pays more' : 'the order is the other way round';
    return many ? 'another pays as much' : 'they pay the same';
  };
  const elsewhere = payPoints.map((point) => signs(point, isCentral).filter(fails)).filter(({ length }) => length > 0);
  const places = payPoints.every(({ cell }) => cell !== undefined) ? 'cells' : 'pay points';
  if (elsewhere.length > 0)
    return [` At ${elsewhere.length} of ${payPoints.length} ${places} ${failing(elsewhere.flat())}.`];
  const open = named([one, ...others].filter(({ ambiguous }) => ambiguous).map(inProse));
  const otherwise = payPoints.flatMap((point) => signs(point, () => true)).filter(fails);
  if (otherwise.length > 0) return [` Under some readings of ${open} ${failing(otherwise)}.`];
  const scope = [
    ...(payPoints.length > 1 ? [`at ${payPoints.length === 2 ? 'both' : `all ${payPoints.length}`} ${places}`] : []),
    ...(open === '' ? [] : [`under every reading of ${open}`]),
  ];
  if (scope.length === 0) return [];
  const pays = said === 0 ? 'the same' : said < 0 ? 'less' : many ? 'the most' : 'more';
  return [` It pays ${pays} ${scope.join(' and ')}.`];
}

/** Where an offer ends beside the baseline, at all pay points and under all readings: `at or above 3% a year`. */
function standing({ payPoints }: Comparison, offer: ProposalRecord, baseline: ProposalRecord): string {
  const signs = new Set(
    payPoints.flatMap((point) => {
      const end = figureOf(centralResult(point, baseline), 'end-rate');
      return readingsAt(point, offer).map((result) => figureOf(result, 'end-rate')?.cmp(end ?? 0) ?? 0);
    }),
  );
  const words = [signs.has(0) ? 'at' : '', signs.has(1) ? 'above' : '', signs.has(-1) ? 'below' : ''];
  const where = words.filter((word) => word !== '').join(' or ');
  if (signs.size === 1) return signs.has(0) ? `at the rate of ${baseline.name}` : `${where} ${baseline.name}`;
  const causes = [payPoints.length > 1 ? 'the pay point' : '', offer.ambiguous ? 'the reading' : ''];
  return `${where} ${baseline.name}, depending on ${causes.filter((cause) => cause !== '').join(' and ')}`;
}

function baselineSentences(comparison: Comparison): Parts {
  const baseline = baselineOf(comparison);
  if (baseline === undefined) return [];
  const offers = offersOf(comparison);
  const standings = [...new Set(offers.map((offer) => standing(comparison, offer, baseline)))];
  return standings.map((words) => {
    const names = offers.filter((offer) => standing(comparison, offer, baseline) === words).map(inProse);
    return ` ${named(names)} ${names.length === 1 ? 'ends' : 'end'} ${words}.`;
  });
}
