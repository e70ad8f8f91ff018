// What each raise does to a rate, straight from the tables of kinds and of readings.
import {
  add,
  compareFractions,
  div,
  type Fraction,
  factor,
  fraction,
  fractionPower,
  mul,
  one,
  parseFraction,
  sub,
  sum,
  trim,
} from './fraction.js';
import type { ColaModel, RaiseModel, SimpleRaise, TotalModel } from './model.js';
import { type Reading, readTotal } from './readings.js';

/** A payment of a full-time person, unrounded. */
export interface LumpSum {
  readonly amount: Fraction;
  readonly rollsUp: boolean;
  readonly prorated: boolean;
}

/** What an entry leaves: the rate, a payment that does not move it, and the percent that a plain sum counts. */
export interface Move {
  readonly rate: Fraction;
  readonly lumpSum?: LumpSum;
  readonly percent?: Fraction;
}

function percentOf(percent: Fraction, amount: Fraction): Fraction {
  return mul(div(percent, fraction(100)), amount);
}

function applySimple(raise: SimpleRaise, rate: Fraction, starting: Fraction): Fraction {
  if (raise.kind === 'percent') {
    const percent = parseFraction(raise.percent);
    return raise.ofStartingRate ? add(rate, percentOf(percent, starting)) : mul(rate, factor(percent));
  }
  if (raise.kind === 'flat') return add(rate, parseFraction(raise.money));
  if (raise.kind === 'set-to') return parseFraction(raise.money);
  const floor =
    'money' in raise ? parseFraction(raise.money) : percentOf(parseFraction(raise.percentOfStartingRate), starting);
  return compareFractions(rate, floor) > 0 ? rate : floor;
}

/** min(maximum, max(minimum, share x inflation + plus)), each part optional. */
function colaPercent({ share = '100', plus = '0', minimum, maximum }: ColaModel, inflation: Fraction): Fraction {
  const followed = add(percentOf(parseFraction(share), inflation), parseFraction(plus));
  const least = minimum === undefined ? followed : larger(parseFraction(minimum), followed);
  return maximum === undefined || compareFractions(least, parseFraction(maximum)) <= 0 ? least : parseFraction(maximum);
}

function larger(a: Fraction, b: Fraction): Fraction {
  return compareFractions(a, b) >= 0 ? a : b;
}

/** One raise that is no total, on the rate in force; `inflation` is that of the contract year before. */
export function raiseOnce(
  raise: RaiseModel,
  rate: Fraction,
  starting: Fraction,
  times: number,
  inflation: () => Fraction,
): Move {
  if (raise.kind === 'step' || raise.kind === 'add-top-step') return { rate };
  if (raise.kind === 'cola') return { rate: mul(rate, factor(colaPercent(raise, inflation()))) };
  if (raise.kind === 'lump-sum') {
    const paid = { rollsUp: raise.rollsUp === true, prorated: raise.prorated === true };
    const percent = (text: string): Fraction => mul(percentOf(parseFraction(text), rate), fraction(times));
    const amount = 'money' in raise ? parseFraction(raise.money) : percent(raise.percent);
    return { rate, lumpSum: { amount, ...paid } };
  }
  if ('parts' in raise) {
    const sign = raise.kind === 'greater-of' ? 1 : -1;
    const outcomes = raise.parts.map((part) => applySimple(part, rate, starting));
    return { rate: outcomes.reduce((best, outcome) => (compareFractions(outcome, best) === sign ? outcome : best)) };
  }
  const moved = applySimple(raise, rate, starting);
  return raise.kind === 'percent' ? { rate: moved, percent: parseFraction(raise.percent) } : { rate: moved };
}

/** The one percent p with (1+p)^n = 1+T. */
function compoundedEven(total: Fraction, years: number): Fraction {
  return mul(sub(fractionPower(factor(total), fraction(1, years)), one), fraction(100));
}

function statedSplit(total: TotalModel, percents: readonly Fraction[]): readonly Fraction[] {
  const stated = parseFraction(total.percent);
  const compounded = mul(sub(percents.map(factor).reduce(mul, one), one), fraction(100));
  const sums = { sum: sum(percents), compounded };
  const possible = total.adds ? [sums[total.adds]] : [sums.sum, sums.compounded];
  if (!possible.some((value) => compareFractions(value, stated) === 0)) throw new Error('a split that does not add up');
  return percents;
}

/** The yearly percents of a total under a reading, by years after its first; undefined where nothing happens in a year. */
function yearlyPercents(total: TotalModel, years: number, reading: Reading): readonly (Fraction | undefined)[] {
  const percent = parseFraction(total.percent);
  const each = <T>(make: (index: number) => T): readonly T[] =>
    Array.from({ length: years }, (_, index) => make(index));
  const read = readTotal(total, reading);
  if (read === 'list') {
    const percents = Array.isArray(total.split) ? total.split.map((text: string) => parseFraction(text)) : [];
    return statedSplit(total, percents);
  }
  if (read === 'first-year') return each((index) => (index === 0 ? percent : undefined));
  if (read === 'last-year') return each((index) => (index === years - 1 ? percent : undefined));
  const even = read === 'compounded-even' ? compoundedEven(percent, years) : div(percent, fraction(years));
  return each(() => even);
}

export interface YearlyRaise {
  readonly year: number;
  readonly act: (rate: Fraction) => Move;
}

/**
 * The yearly raises of a total for one pay point.
 *
 * Whether the pay point is reached, and S, are settled once: on the rate just before the first of the yearly raises.
 */
export function totalRaises(
  total: TotalModel,
  over: number,
  reading: Reading,
  isReached: (rate: Fraction, year: number) => boolean,
): readonly YearlyRaise[] {
  let first: { readonly rate: Fraction; readonly reached: boolean } | undefined;
  const isSimple = readTotal(total, reading) === 'sum-even-simple';
  return yearlyPercents(total, over, reading).flatMap((percent, index) => {
    if (!percent) return [];
    const act = (rate: Fraction): Move => {
      first ??= { rate, reached: isReached(rate, total.first + index) };
      if (!first.reached) return { rate };
      const raised = isSimple ? add(rate, percentOf(percent, first.rate)) : mul(rate, factor(percent));
      return { rate: trim(raised, 140), percent };
    };
    return [{ year: total.first + index, act }];
  });
}
