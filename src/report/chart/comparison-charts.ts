// The pictures of a comparison, made of nothing but the document: every figure in them stands in it.
import type { Comparison, PayPointRecord, ProposalRecord, YearRecord } from '../../comparison/comparison.js';
import { decimal, fixed } from '../../number/decimal.js';
import { say } from '../../words/say.js';
import type { Text } from '../../words/text.js';
import { baselineOf, centralResult, figureOf, inGroup, nameOf, offersOf, rateOf, readingsAt } from '../lookup.js';
import { asLived } from '../pay/career-words.js';
import { leadOf } from '../pay/finding.js';
import { sourceTexts } from '../pay/notes.js';
import { showsCents, yearTitle } from '../pay/tables.js';
import type { Bar, BarChart, Cell, Chart, ChartPoint, Line, LineChart, RangeChart, RangeRow } from '../report.js';
import { differenceTitle, rangeTitle } from './titles.js';
import { chartKey, drawnOf } from './words.js';

/** More pay points than this are not all in one picture. */
const mostPoints = 6;

/** The chart of the rates, first of all, then what else there is to draw of a comparison at one of its pay points. */
export function comparisonCharts(given: Comparison, chosen: PayPointRecord | null = null): readonly Chart[] {
  const comparison = asLived(given);
  const point = comparison.payPoints[chosen === null ? 0 : given.payPoints.indexOf(chosen)];
  if (point === undefined) return [];
  const one = chosen === null ? null : point;
  return [
    rateChart(comparison, point),
    ...[differenceChart(comparison, one), rangeChart(comparison, point)].filter((chart) => chart !== null),
  ];
}

/** Words that every chart of a pay point has. */
function wordsFor(comparison: Comparison, point: PayPointRecord) {
  return {
    kind: 'chart',
    sources: sourceTexts(comparison),
    currency: comparison.unit.currency,
    cents: showsCents(point) || needsCents(comparison, point),
    key: chartKey(comparison.proposals),
  } as const;
}

/** Whether whole amounts would make two proposals alike that are not: then cents are shown. */
function needsCents({ proposals }: Comparison, point: PayPointRecord): boolean {
  return (['end-rate', 'total-pay'] as const).some((key) => {
    const figures = proposals.flatMap((record) => figureOf(centralResult(point, record), key) ?? []);
    const counted = (decimals: number) => new Set(figures.map((figure) => fixed(figure, decimals))).size;
    return counted(0) < counted(2);
  });
}

/** Where a chart stands: `Harvard doctoral students at $35,500 (1 of 2 pay points)`. */
function placeIn({ unit, payPoints }: Comparison, point: PayPointRecord): Text {
  const { group, name } = point;
  const [nth, of] = [payPoints.indexOf(point) + 1, payPoints.length];
  return say('chart-place', { unit: unit.name, group, name, rate: rateOf(point, unit.currency), nth, of });
}

const subtitleOf = (comparison: Comparison, point: PayPointRecord) => ({
  currency: comparison.unit.currency,
  at: placeIn(comparison, point),
});

/** The rate on the last day of each contract year, from today's on. */
export function rateChart(comparison: Comparison, point: PayPointRecord): LineChart {
  const now: ChartPoint = { digits: point.currentRate, low: null, high: null };
  const lines = drawnOf(comparison.proposals).map(({ record, ...whose }): Line => {
    const years = pointsOf(point, record, ({ rate }) => rate);
    return { ...whose, points: [now, ...years], says: [] };
  });
  return {
    ...wordsFor(comparison, point),
    shape: 'lines',
    curve: 'straight',
    title: leadOf(comparison, point),
    subtitle: say('rate-chart', { ...subtitleOf(comparison, point), per: point.per }),
    places: [{ at: 0, name: say('now'), digits: point.currentRate }, ...yearPlaces(comparison)],
    lines,
  };
}

/** What is earned in each contract year, lump sums included, and in all of them. */
export function payChart(comparison: Comparison, point: PayPointRecord): LineChart {
  const lines = drawnOf(comparison.proposals).map(({ record, ...whose }): Line => {
    const total = centralResult(point, record).measures['total-pay'] ?? null;
    const says = total === null ? [] : [say('line-in-all', { total: { kind: 'money', digits: total } })];
    return { ...whose, points: pointsOf(point, record, ({ pay }) => pay), says };
  });
  return {
    ...wordsFor(comparison, point),
    shape: 'lines',
    curve: 'straight',
    title: leadOf(comparison, point),
    subtitle: say('pay-chart', subtitleOf(comparison, point)),
    places: yearPlaces(comparison),
    lines,
  };
}

function yearPlaces(comparison: Comparison): LineChart['places'] {
  return Array.from({ length: comparison.years }, (_, i) => ({ at: i + 1, name: yearTitle(comparison, i + 1) }));
}

/** A figure of each contract year under the central reading, and between which it lies over all readings. */
function pointsOf(point: PayPointRecord, record: ProposalRecord, figure: (year: YearRecord) => string): ChartPoint[] {
  const readings = readingsAt(point, record);
  return centralResult(point, record).years.map((year, i) => {
    const all = readings.flatMap(({ years }) => (years[i] === undefined ? [] : [decimal(figure(years[i]))]));
    const sorted = [...all].sort((a, b) => a.cmp(b));
    const [low, high] = [sorted[0], sorted.at(-1)];
    const digits = figure(year);
    const decimals = digits.split('.')[1]?.length ?? 0;
    const isOpen = record.ambiguous && low !== undefined && high !== undefined;
    return { digits, low: isOpen ? fixed(low, decimals) : null, high: isOpen ? fixed(high, decimals) : null };
  });
}

/** Total pay less the baseline's: at the chosen pay point, or at all of them where they are few. */
export function differenceChart(comparison: Comparison, chosen: PayPointRecord | null): BarChart | null {
  const baseline = baselineOf(comparison);
  const [first] = comparison.payPoints;
  if (baseline === undefined || first === undefined) return null;
  const points =
    chosen === null && comparison.payPoints.length <= mostPoints ? comparison.payPoints : [chosen ?? first];
  const bars = (point: PayPointRecord) =>
    drawnOf(comparison.proposals).flatMap(({ record, ...whose }): Bar[] => {
      const over = readingsAt(point, record).flatMap(({ overBaseline, central }) => {
        const digits = overBaseline?.['total-pay'] ?? null;
        return digits === null ? [] : [{ central, amount: decimal(digits), digits }];
      });
      const central = over.find((one) => one.central);
      if (central === undefined) return [];
      const sorted = [...over].sort((a, b) => a.amount.cmp(b.amount));
      const figure: Cell = { kind: 'money', digits: central.digits, signed: true };
      return [
        { ...whose, figure, low: sorted[0]?.digits ?? central.digits, high: sorted.at(-1)?.digits ?? central.digits },
      ];
    });
  const groups = points.map((point) => ({ title: points.length === 1 ? null : inGroup(point), bars: bars(point) }));
  const [shown] = points;
  const where = points.length === 1 && shown ? placeIn(comparison, shown) : comparison.unit.name;
  return {
    ...wordsFor(comparison, first),
    shape: 'bars',
    zero: nameOf(baseline),
    title: differenceTitle(comparison, shown ?? first, baseline),
    subtitle: say('difference-chart', {
      ...{ currency: comparison.unit.currency, at: where, term: comparison.horizon, baseline: nameOf(baseline) },
    }),
    groups,
  };
}

/** What an open proposal may pay over the term, beside what the others do. */
export function rangeChart(comparison: Comparison, point: PayPointRecord): RangeChart | null {
  if (!offersOf(comparison).some(({ ambiguous }) => ambiguous)) return null;
  const rows = drawnOf(comparison.proposals).flatMap(({ record, ...whose }): RangeRow[] => {
    const central = centralResult(point, record).measures['total-pay'] ?? null;
    if (central === null) return [];
    const range = point.ranges.find(({ proposal }) => proposal === record.id)?.measures['total-pay'];
    if (range === undefined) return [{ ...whose, central, says: '', low: null, high: null }];
    return [
      {
        ...whose,
        central,
        says: say('reading', { reading: record.readings[0] ?? '' }),
        low: { digits: range.low, says: say('reading', { reading: range.lowReading }) },
        high: { digits: range.high, says: say('reading', { reading: range.highReading }) },
      },
    ];
  });
  return {
    ...wordsFor(comparison, point),
    key: null,
    shape: 'ranges',
    title: rangeTitle(comparison, point),
    subtitle: say('range-chart', { ...subtitleOf(comparison, point), term: comparison.horizon }),
    rows,
  };
}
