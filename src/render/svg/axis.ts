// Scales of money: round steps between the least and the most, written no finer than they have to be.
import { tickIncrement, ticks } from 'd3-array';
import { formatMoney } from '../../number/money.js';

export interface Scale {
  readonly least: number;
  readonly most: number;
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
  /** Where a value stands between two places. */
  readonly at: (value: number, from: number, to: number) => number;
}

/** Where a figure stands; the figure itself is printed from its digits. */
export const placeOf = (digits: string) => Number(digits);

/**
 * A scale over some values with about `count` round steps; with `zero` it holds zero.
 *
 * Values that are all alike have room on both sides.
 */
export function scaleOf(values: readonly number[], count: number, currency: string, zero: boolean): Scale {
  const all = zero ? [0, ...values] : values;
  const [low, high] = [
    all.reduce((a, b) => Math.min(a, b), all[0] ?? 0),
    all.reduce((a, b) => Math.max(a, b), all[0] ?? 0),
  ];
  const slack = low === high ? Math.max(1, Math.abs(low) * 0.01) : zero ? 0 : (high - low) * 0.06;
  const least = low - (zero && low === 0 ? 0 : slack);
  const most = high + (zero && high === 0 && low !== high ? 0 : slack);
  const step = stepOf(least, most, count);
  const decimals = step >= 1 && Number.isInteger(step) ? 0 : Math.max(2, Math.ceil(-Math.log10(step) - 1e-9));
  const marks = ticks(least, most, count).map((value) => ({ value, text: tickText(value, step, decimals, currency) }));
  return {
    least,
    most,
    ticks: marks,
    at: (value, from, to) => from + ((value - least) / (most - least)) * (to - from),
  };
}

function stepOf(least: number, most: number, count: number): number {
  const step = tickIncrement(least, most, count);
  return step < 0 ? -1 / step : step;
}

/** `$36,000`, `$1.5 million` where the steps are large, `$0.25` where they are small. */
function tickText(value: number, step: number, decimals: number, currency: string): string {
  for (const [size, word] of [
    [1e9, 'billion'],
    [1e6, 'million'],
  ] as const) {
    if (step < size / 10 || value === 0) continue;
    const fine = step % size === 0 ? 0 : step % (size / 10) === 0 ? 1 : 2;
    return `${formatMoney((value / size).toFixed(fine), { currency, decimals: fine })} ${word}`;
  }
  return formatMoney(value.toFixed(decimals), { currency, decimals });
}
