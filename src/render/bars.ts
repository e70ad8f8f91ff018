// Bars in plain characters: solid from zero to what is sure, light to what is possible.
import { decimal, quotient, zero } from '../number/decimal.js';
import type { Chart } from '../report/report.js';
import { figureText } from './figures.js';
import { harmless } from './harmless.js';
import { largest, type MeasureText } from './measure-text.js';

export interface BarStyle {
  readonly width: number;
  readonly cents: boolean;
  readonly currency: string;
  readonly measure: MeasureText;
}

const longestBar = 40;
const shortestBar = 12;

/**
 * A line a bar: its label, the bar, its figure; where labels are long or the terminal is narrow, the label stands above.
 *
 * All bars have one scale, which starts at zero. A figure below zero has no bar, and its figure says so.
 */
export function barLines({ bars }: Chart, { width, cents, currency, measure }: BarStyle): string[] {
  const labels = bars.map(({ label }) => harmless(label));
  const figures = bars.map(({ figure }) => figureText(figure, { cents, currency }));
  const label = largest(labels.map(measure));
  const figure = largest(figures.map(measure));
  const isBeside = label + figure + shortestBar + 4 <= width;
  const room = Math.min(longestBar, width - figure - 2 - (isBeside ? label + 2 : 2));
  const most = bars.map(({ high }) => decimal(high)).reduce((so, next) => (next.gt(so) ? next : so), zero);
  const cells = (digits: string) => {
    const amount = decimal(digits);
    if (!most.gt(0) || !amount.gt(0)) return 0;
    return Number(quotient(amount.mul(Math.max(1, room)), most).toDecimalPlaces(0));
  };
  return bars.flatMap(({ low, high }, index) => {
    const [sure, possible] = [cells(low), cells(high)];
    const bar = '█'.repeat(sure) + '░'.repeat(Math.max(0, possible - sure));
    const name = labels[index] ?? '';
    const line = `${bar}${bar === '' ? '' : '  '}${figures[index] ?? ''}`;
    return isBeside ? [`${name}${' '.repeat(label - measure(name) + 2)}${line}`] : [name, `  ${line}`];
  });
}
