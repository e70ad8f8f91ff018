// Pay by contract year and the measures over the horizon, as strings with the rounding that the specification gives.
import { daysInYear, lengthOf, partOf, type Span, wholeMonths, yearsOf } from './contract-calendar.js';
import {
  add,
  compareFractions,
  div,
  type Fraction,
  fraction,
  fractionPower,
  mul,
  one,
  parseFraction,
  round,
  sub,
  sum,
  toFixed,
} from './fraction.js';
import type { InflationModel } from './model.js';
import { horizonOffset, InvalidModel, inflationOf, type Projection, rateAtEndOf } from './projection.js';

export const measureNames = [
  'end-rate',
  'increase',
  'plain-sum',
  'average-increase',
  'total-pay',
  'lump-sums',
  'gain',
  'real-end-rate',
  'real-increase',
  'real-total-pay',
] as const;

export type MeasureName = (typeof measureNames)[number];
export type Measures = Readonly<Record<MeasureName, string | null>>;

export interface YearFigures {
  readonly year: number;
  readonly rate: string;
  readonly pay: string;
  readonly lumpSums: string;
}

const cent = fraction(1, 100);
const ten = fraction(10);

/** The step to which rates are reported, the cent or finer, and its decimals. */
export interface RateForm {
  readonly to: Fraction;
  readonly decimals: number;
}

export function rateForm(to: string | undefined): RateForm {
  if (to === undefined || compareFractions(parseFraction(to), cent) >= 0) return { to: cent, decimals: 2 };
  return { to: parseFraction(to), decimals: to.replace(/0+$/, '').split('.')[1]?.length ?? 0 };
}

export function reportRate(rate: Fraction, form: RateForm): string {
  return toFixed(round(rate, form.to), form.decimals);
}

/** Whole months over 12 where every boundary is on the day of the month on which the year starts, days of the year otherwise. */
function shares(offsets: readonly number[], k: number, horizon: Span, start: string | undefined): readonly Fraction[] {
  const isPart = k > horizon.whole;
  if (offsets.length === 0) return [isPart ? partOf(horizon) : one];
  if (start === undefined) throw new InvalidModel('a change inside a year without dates');
  const months = offsets.map((offset) => wholeMonths(start, k, offset));
  const isMonthly = months.every((month) => month !== undefined) && !(isPart && horizon.days > 0);
  const end = isPart ? horizonOffset(horizon, start, k) : daysInYear(start, k);
  if (end === undefined) throw new InvalidModel('the end of the horizon is no day of this calendar');
  const points = isMonthly ? [0, ...months.map((month) => month ?? 0)] : [0, ...offsets];
  const last = isMonthly ? (isPart ? horizon.months : 12) : end;
  const over = isMonthly ? 12 : daysInYear(start, k);
  return points.map((point, index) => fraction((points[index + 1] ?? last) - point, over));
}

/** What the rates pay a full-time person in contract year k, unrounded. */
export function ratePay(
  projection: Projection,
  k: number,
  times: number,
  horizon: Span,
  start: string | undefined,
): Fraction {
  const inside = projection.changes.filter((change) => change.year === k && change.offset > 0);
  const first = projection.changes.filter((change) => change.year < k || (change.year === k && change.offset === 0));
  const rates = [first.at(-1)?.rate ?? projection.currentRate, ...inside.map((change) => change.rate)];
  const parts = shares(
    inside.map((change) => change.offset),
    k,
    horizon,
    start,
  );
  return sum(rates.map((rate, index) => mul(mul(rate, fraction(times)), parts[index] ?? fraction(0))));
}

interface YearAmounts {
  readonly year: number;
  readonly pay: Fraction;
  readonly lumpSums: Fraction;
}

function amounts(
  projection: Projection,
  times: number,
  horizon: Span,
  start: string | undefined,
): readonly YearAmounts[] {
  return Array.from({ length: yearsOf(horizon) }, (_, index) => {
    const year = index + 1;
    const lumpSums = round(sum((projection.lumpSums.get(year) ?? []).map(({ amount }) => amount)), cent);
    return { year, lumpSums, pay: add(round(ratePay(projection, year, times, horizon, start), cent), lumpSums) };
  });
}

function percent(value: Fraction): string {
  return toFixed(round(mul(value, fraction(100)), fraction(1, 10_000)), 4);
}

export interface Figures {
  readonly years: readonly YearFigures[];
  readonly measures: Measures;
}

type RealMeasure = 'real-end-rate' | 'real-increase' | 'real-total-pay';

/** The price level is the product of (1 + i); a year's pay meets its mean price, a part of a year its share of i. */
function realMeasures(
  projection: Projection,
  byYear: readonly YearAmounts[],
  horizon: Span,
  inflation: InflationModel | undefined,
  form: RateForm,
): Readonly<Record<RealMeasure, string | null>> {
  if (!inflation) return { 'real-end-rate': null, 'real-increase': null, 'real-total-pay': null };
  let level = one;
  const pays = byYear.map(({ year, pay }) => {
    const share = year > horizon.whole ? partOf(horizon) : one;
    const rise = mul(div(inflationOf(inflation, year), fraction(100)), share);
    const mean = mul(level, add(one, div(rise, fraction(2))));
    level = mul(level, add(one, rise));
    return div(pay, mean);
  });
  const rate = div(rateAtEndOf(projection, yearsOf(horizon)), level);
  return {
    'real-end-rate': reportRate(rate, form),
    'real-increase': percent(sub(div(rate, projection.currentRate), one)),
    'real-total-pay': toFixed(sum(pays), 2),
  };
}

/** Everything that is said about one pay point under one reading of one proposal. */
export function figures(
  projection: Projection,
  times: number,
  horizon: Span,
  start: string | undefined,
  form: RateForm,
  inflation: InflationModel | undefined,
): Figures {
  const byYear = amounts(projection, times, horizon, start);
  const endRate = rateAtEndOf(projection, yearsOf(horizon));
  const growth = div(endRate, projection.currentRate);
  const totalPay = sum(byYear.map((year) => year.pay));
  // The freeze is what is rounded, so that a freeze of a part of a year gains nothing.
  const freeze = mul(mul(lengthOf(horizon), fraction(times)), projection.currentRate);
  return {
    years: byYear.map(({ year, pay, lumpSums }) => ({
      year,
      rate: reportRate(rateAtEndOf(projection, year), form),
      pay: toFixed(pay, 2),
      lumpSums: toFixed(lumpSums, 2),
    })),
    measures: {
      'end-rate': reportRate(endRate, form),
      increase: percent(sub(growth, one)),
      'plain-sum': projection.percents ? percent(div(sum(projection.percents), mul(ten, ten))) : null,
      'average-increase': percent(sub(fractionPower(growth, div(one, lengthOf(horizon))), one)),
      'total-pay': toFixed(totalPay, 2),
      'lump-sums': toFixed(sum(byYear.map((year) => year.lumpSums)), 2),
      gain: toFixed(sub(totalPay, round(freeze, cent)), 2),
      ...realMeasures(projection, byYear, horizon, inflation, form),
    },
  };
}

/** A measure less the baseline's, as the difference of the two reported figures, with their decimals. */
export function difference(own: string | null, baseline: string | null): string | null {
  if (own === null || baseline === null) return null;
  return toFixed(sub(parseFraction(own), parseFraction(baseline)), own.split('.')[1]?.length ?? 0);
}
