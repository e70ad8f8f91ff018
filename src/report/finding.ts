// The result in one sentence, in words that hold at every pay point and under every reading that they speak of.
import type { Comparison, PayPointRecord, ProposalRecord } from '../comparison/comparison.js';
import { type Decimal, fixed } from '../number/decimal.js';
import { centralResult, figureOf, inProse, offersOf, placeName, readingsAt } from './lookup.js';
import type { Cell } from './report.js';
import { baselineOf, named, perInWords, termInWords } from './words.js';

type Parts = (string | Cell)[];

const money = (amount: Decimal): Cell => ({ kind: 'money', digits: fixed(amount.abs(), 2) });

/** What a stranger should read first. */
export function findingOf(comparison: Comparison): readonly (string | Cell)[] {
  const point = comparison.payPoints[0];
  if (point === undefined) return [];
  const offers = offersOf(comparison);
  const baseline = baselineOf(comparison);
  const [only] = offers;
  if (offers.length === 1 && only !== undefined) {
    return baseline === undefined ? alone(comparison, point, only) : against(comparison, point, only, baseline);
  }
  const [best, next] = ranked(point, offers);
  if (best === undefined || next === undefined) return [];
  return [
    ...against(comparison, point, best, next),
    ...orderSentence(comparison, best, next),
    ...baselineSentences(comparison),
  ];
}

const totalOf = (point: PayPointRecord, proposal: ProposalRecord) =>
  figureOf(centralResult(point, proposal), 'total-pay');

function ranked(point: PayPointRecord, offers: readonly ProposalRecord[]): readonly ProposalRecord[] {
  return [...offers].sort((a, b) => totalOf(point, b)?.cmp(totalOf(point, a) ?? 0) ?? 0);
}

function alone({ horizon }: Comparison, point: PayPointRecord, offer: ProposalRecord): Parts {
  const result = centralResult(point, offer);
  const [total, end] = [figureOf(result, 'total-pay'), figureOf(result, 'end-rate')];
  if (total === null || end === null) return [];
  const per = perInWords(point.per);
  const increase: Cell = { kind: 'percent', digits: result.measures['increase'] ?? '0' };
  const start = `At ${placeName(point)} ${inProse(offer)} pays `;
  return [
    start,
    money(total),
    ` over ${termInWords(horizon)} and ends at `,
    money(end),
    ` ${per}, `,
    increase,
    ' above today.',
  ];
}

/** One offer against another, or against the baseline: what it pays more over the term, and where it ends. */
function against(comparison: Comparison, point: PayPointRecord, one: ProposalRecord, other: ProposalRecord): Parts {
  const [left, right] = [centralResult(point, one), centralResult(point, other)];
  const difference = (key: string) => figureOf(left, key)?.minus(figureOf(right, key) ?? 0) ?? null;
  const [pay, end] = [difference('total-pay'), difference('end-rate')];
  if (pay === null || end === null) return [];
  const over = ` over ${termInWords(comparison.horizon)}`;
  const start = `At ${placeName(point)} ${inProse(one)} pays `;
  const ending: Parts = end.isZero()
    ? [pay.isZero() ? ' and ends at the same rate' : ', and both end at the same rate']
    : [
        pay.isZero() || pay.isPositive() === end.isPositive() ? ' and ends ' : ' but ends ',
        money(end),
        ` ${perInWords(point.per)} ${end.isPositive() ? 'higher' : 'lower'}`,
      ];
  if (pay.isZero()) return [`${start}the same as ${inProse(other)}${over}`, ...ending, '.'];
  const comparative = pay.isPositive() ? 'more' : 'less';
  return [start, money(pay), ` ${comparative} than ${inProse(other)}${over}`, ...ending, '.'];
}

/** Where a reading or a pay point turns the order of the two, the first sentence must not stand alone. */
function orderSentence({ payPoints }: Comparison, best: ProposalRecord, next: ProposalRecord): Parts {
  const isTurned = (point: PayPointRecord, central: boolean) =>
    readingsAt(point, best).some((left) =>
      readingsAt(point, next).some((right) => {
        if (central && !(left.central && right.central)) return false;
        return figureOf(left, 'total-pay')?.lt(figureOf(right, 'total-pay') ?? 0) ?? false;
      }),
    );
  const points = payPoints.filter((point) => isTurned(point, true));
  if (points.length > 0)
    return [` At ${points.length} of ${payPoints.length} pay points the order is the other way round.`];
  const isOpen = best.ambiguous || next.ambiguous;
  if (!isOpen) return [];
  const open = named([best, next].filter(({ ambiguous }) => ambiguous).map(inProse));
  if (payPoints.some((point) => isTurned(point, false)))
    return [` Under some readings of ${open} the order is the other way round.`];
  return [` That order holds under every reading of ${open}.`];
}

type Verdict = 'above' | 'below' | 'at' | 'mixed';

/** Where an offer ends beside the baseline, at all pay points and under all readings. */
function verdictOf({ payPoints }: Comparison, offer: ProposalRecord, baseline: ProposalRecord): Verdict {
  const verdicts = payPoints.flatMap((point) => {
    const end = figureOf(centralResult(point, baseline), 'end-rate');
    return readingsAt(point, offer).map((result) => figureOf(result, 'end-rate')?.cmp(end ?? 0) ?? 0);
  });
  if (verdicts.every((verdict) => verdict > 0)) return 'above';
  if (verdicts.every((verdict) => verdict < 0)) return 'below';
  return verdicts.every((verdict) => verdict === 0) ? 'at' : 'mixed';
}

function baselineSentences(comparison: Comparison): Parts {
  const baseline = baselineOf(comparison);
  if (baseline === undefined) return [];
  const offers = offersOf(comparison);
  const words: Readonly<Record<Verdict, string>> = {
    above: `above ${baseline.name}`,
    below: `below ${baseline.name}`,
    at: `at the rate of ${baseline.name}`,
    mixed: `above or below ${baseline.name}, depending on the pay point or the reading`,
  };
  return (Object.keys(words) as Verdict[]).flatMap((verdict): Parts => {
    const names = offers.filter((offer) => verdictOf(comparison, offer, baseline) === verdict).map(inProse);
    if (names.length === 0) return [];
    return [` ${named(names)} ${names.length === 1 ? 'ends' : 'end'} ${words[verdict]}.`];
  });
}
