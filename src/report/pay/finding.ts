// The result in one sentence, in words that hold at every pay point and under every reading that they speak of.

import type { Comparison, PayPointRecord, ProposalRecord, ResultRecord } from '../../comparison/comparison.js';
import type { Decimal } from '../../number/decimal.js';
import { say } from '../../words/say.js';
import type { Phrase, Text } from '../../words/text.js';
import {
  baselineOf,
  centralResult,
  figureOf,
  nameInSentence,
  nameOf,
  offersOf,
  readingsAt,
  startAt,
} from '../lookup.js';

const money = (amount: Decimal) => ({ kind: 'money', digits: amount.toFixed() }) as const;

/** Sentences one after the other. */
const sentences = (all: readonly Phrase[]) => all.flatMap((one, i) => (i === 0 ? [one] : [' ', one]));

/** What a stranger should read first. */
export function findingOf(comparison: Comparison) {
  const [point] = comparison.payPoints;
  const [best, ...rivals] = point === undefined ? [] : contestants(comparison, point);
  if (point === undefined || best === undefined) return [];
  const open = best.ambiguous ? [say('one-of-readings', { readings: best.readings.length })] : [];
  return sentences([
    ...leadOf(comparison, point),
    ...(rivals.length === 0 ? open : scopeSentence(comparison, point, best, rivals)),
    ...(offersOf(comparison).length > 1 ? baselineSentences(comparison) : []),
  ]);
}

/** The first sentence of what should be read first, at one pay point: what a chart of it is called. */
export function leadOf(comparison: Comparison, point: PayPointRecord): readonly Phrase[] {
  const [best, ...rivals] = contestants(comparison, point);
  if (best === undefined) return [];
  return rivals.length === 0 ? alone(comparison, point, best) : against(comparison, point, best, rivals);
}

/** The offers, what pays the most first; one alone, and the baseline where there is one. */
function contestants(comparison: Comparison, point: PayPointRecord): readonly ProposalRecord[] {
  const total = (proposal: ProposalRecord) => figureOf(centralResult(point, proposal), 'total-pay');
  const offers = [...offersOf(comparison)].sort((a, b) => total(b)?.cmp(total(a) ?? 0) ?? 0);
  const baseline = baselineOf(comparison);
  return offers.length === 1 && baseline !== undefined ? [...offers, baseline] : offers;
}

function alone({ horizon, unit }: Comparison, point: PayPointRecord, offer: ProposalRecord): readonly Phrase[] {
  const result = centralResult(point, offer);
  const [total, end] = [figureOf(result, 'total-pay'), figureOf(result, 'end-rate')];
  if (total === null || end === null) return [];
  return [
    say('pays', {
      place: startAt(point, unit),
      offer: nameInSentence(offer),
      total: money(total),
      term: horizon,
      end: money(end),
      per: point.per,
      increase: { kind: 'percent', digits: result.measures['increase'] ?? '0' },
    }),
  ];
}

/** One offer against the next best, or against the baseline: what it pays more over the term, and where it ends. */
function against(
  { horizon, unit }: Comparison,
  point: PayPointRecord,
  one: ProposalRecord,
  others: readonly ProposalRecord[],
): readonly Phrase[] {
  const [other] = others;
  if (other === undefined) return [];
  const [left, right] = [centralResult(point, one), centralResult(point, other)];
  const difference = (key: string) => figureOf(left, key)?.minus(figureOf(right, key) ?? 0) ?? null;
  const [pay, end] = [difference('total-pay'), difference('end-rate')];
  if (pay === null || end === null) return [];
  return [
    say('pays-more', {
      place: startAt(point, unit),
      offer: nameInSentence(one),
      other: nameInSentence(other),
      offers: others.length > 1 ? others.length + 1 : null,
      pay: money(pay),
      end: money(end),
      per: point.per,
      term: horizon,
    }),
  ];
}

/** Whether what the first sentence says of total pay holds at every pay point and under every reading. */
function scopeSentence(
  { payPoints }: Comparison,
  first: PayPointRecord,
  one: ProposalRecord,
  others: readonly ProposalRecord[],
): readonly Phrase[] {
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
  const many = others.length > 1;
  const orderOf = (found: readonly number[]) => {
    if (said === 0) return 'another';
    if (found.some((sign) => sign === -Math.sign(said))) return many ? 'another-pays-more' : 'reversed';
    return many ? 'another-pays-as-much' : 'pay-the-same';
  };
  const areCells = payPoints.every(({ cell }) => cell !== undefined);
  const elsewhere = payPoints.map((point) => signs(point, isCentral).filter(fails)).filter(({ length }) => length > 0);
  if (elsewhere.length > 0) {
    const order = orderOf(elsewhere.flat());
    return [say('order-elsewhere', { at: elsewhere.length, of: payPoints.length, areCells, order })];
  }
  const open = [one, ...others].filter(({ ambiguous }) => ambiguous).map(nameInSentence);
  const otherwise = payPoints.flatMap((point) => signs(point, () => true)).filter(fails);
  if (otherwise.length > 0) return [say('order-by-reading', { offers: open, order: orderOf(otherwise) })];
  if (payPoints.length < 2 && open.length === 0) return [];
  const order = said === 0 ? 'same' : said < 0 ? 'less' : many ? 'most' : 'more';
  return [say('order-holds', { order, payPoints: payPoints.length, areCells, open })];
}

/** Where an offer ends beside the baseline, at all pay points and under all readings: `at or above 3% a year`. */
function endOf({ payPoints }: Comparison, offer: ProposalRecord, baseline: ProposalRecord) {
  const signs = new Set(
    payPoints.flatMap((point) => {
      const end = figureOf(centralResult(point, baseline), 'end-rate');
      return readingsAt(point, offer).map((result) => figureOf(result, 'end-rate')?.cmp(end ?? 0) ?? 0);
    }),
  );
  const varies = signs.size > 1;
  return {
    baseline: nameOf(baseline),
    signs: [...signs].sort((a, b) => a - b),
    byPayPoint: varies && payPoints.length > 1,
    byReading: varies && offer.ambiguous,
  };
}

/** A sentence for each place beside the baseline where offers end, with all that end there. */
function baselineSentences(comparison: Comparison): readonly Phrase[] {
  const baseline = baselineOf(comparison);
  if (baseline === undefined) return [];
  const alike = new Map<string, { end: ReturnType<typeof endOf>; offers: Text[] }>();
  for (const offer of offersOf(comparison)) {
    const end = endOf(comparison, offer, baseline);
    const known = alike.get(JSON.stringify(end))?.offers ?? [];
    alike.set(JSON.stringify(end), { end, offers: [...known, nameInSentence(offer)] });
  }
  return [...alike.values()].map(({ end, offers }) => say('ends-beside', { ...end, offers }));
}
