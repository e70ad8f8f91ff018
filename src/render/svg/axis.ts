// Scales of money: round steps between the least and the most, written no finer than they have to be.
import { tickIncrement, ticks } from 'd3-array';
import { type FigureStyle, figureText } from '../../words/figures.js';
import { say } from '../../words/say.js';
import { spokenText } from '../../words/speak.js';

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
 * A scale over some values with about `count` round steps.
 *
 * Values that are all alike have room on both sides.
 */
export function scaleOf(values: readonly number[], count: number, style: FigureStyle): Scale {
  const [first = 0] = values;
  const [low, high] = [values.reduce((a, b) => Math.min(a, b), first), values.reduce((a, b) => Math.max(a, b), first)];
  const slack = low === high ? Math.max(1, Math.abs(low) * 0.01) : (high - low) * 0.06;
  const [least, most] = [low - slack, high + slack];
  const step = stepOf(least, most, count);
  const decimals = step >= 1 && Number.isInteger(step) ? 0 : Math.max(2, Math.ceil(-Math.log10(step) - 1e-9));
  const marks = ticks(least, most, count).map((value) => ({ value, text: tickText(value, step, decimals, style) }));
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
function tickText(value: number, step: number, decimals: number, style: FigureStyle): string {
  const money = (amount: number, places: number) =>
    figureText({ kind: 'money', digits: amount.toFixed(places), decimals: places }, style);
  for (const power of [9, 6] as const) {
    const size = 10 ** power;
    if (step < size / 10 || value === 0) continue;
    const fine = step % size === 0 ? 0 : step % (size / 10) === 0 ? 1 : 2;
    return spokenText(say('in-large-units', { amount: money(value / size, fine), power }), style);
  }
  return money(value, decimals);
}
