// Bars in plain characters: solid from zero to what is sure, light to what is possible.
import { type Decimal, decimal, quotient, zero } from '../../number/decimal.js';
import { type FigureStyle, figureText } from '../../words/figures.js';
import { harmless } from '../../words/harmless.js';
import type { Bar, BarChart } from '../spoken.js';
import { largest, type MeasureText } from './measure-text.js';

export interface BarStyle extends FigureStyle {
  readonly width: number;
  readonly measure: MeasureText;
}

const longestBar = 40;
const shortestBar = 12;

/**
 * A line a bar: its name, the bar, its figure; where names are long or the terminal is narrow, the name stands above.
 *
 * All bars have one scale, which holds zero: `│` where there is anything below it.
 */
export function barLines({ groups }: Pick<BarChart, 'groups'>, style: BarStyle): string[] {
  const { width, measure } = style;
  const bars = groups.flatMap((group) => group.bars);
  const figures = new Map(bars.map((bar) => [bar, figureText(bar.figure, style)]));
  const label = largest(bars.map(({ name }) => measure(harmless(name))));
  const figure = largest([...figures.values()].map(measure));
  const isBeside = label + figure + shortestBar + 4 <= width;
  const room = Math.min(longestBar, width - figure - 2 - (isBeside ? label + 2 : 2));
  const drawn = barsIn(bars, Math.max(1, room));
  return groups.flatMap((group) => [
    ...(group.title === null ? [] : [harmless(group.title)]),
    ...group.bars.flatMap((bar) => {
      const picture = drawn(bar);
      const name = harmless(bar.name);
      const line = `${picture}${picture === '' ? '' : '  '}${figures.get(bar) ?? ''}`;
      return isBeside ? [`${name}${' '.repeat(label - measure(name) + 2)}${line}`] : [name, `  ${line}`];
    }),
  ]);
}

const ofAll = (amounts: readonly Decimal[], isFirst: (one: Decimal, other: Decimal) => boolean) =>
  amounts.reduce((best, next) => (isFirst(next, best) ? next : best), zero);

/** What draws a bar to the scale of them all, in so many columns. */
function barsIn(bars: readonly Bar[], room: number): (bar: Bar) => string {
  const most = ofAll(
    bars.map(({ high }) => decimal(high)),
    (one, other) => one.gt(other),
  );
  const least = ofAll(
    bars.map(({ low }) => decimal(low)),
    (one, other) => one.lt(other),
  );
  const span = most.minus(least);
  const across = least.isZero() ? room : Math.max(1, room - 1);
  const cells = (amount: Decimal) =>
    span.isZero() ? 0 : Number(quotient(amount.abs().mul(across), span).toDecimalPlaces(0));
  const below = cells(least);
  return ({ low, high }) => {
    const [from, to] = [decimal(low), decimal(high)];
    const [sure, possible] = [from.gt(0) ? cells(from) : 0, to.gt(0) ? cells(to) : 0];
    const right = '█'.repeat(sure) + '░'.repeat(Math.max(0, possible - sure));
    if (least.isZero()) return right;
    const [sureLoss, possibleLoss] = [to.lt(0) ? cells(to) : 0, from.lt(0) ? cells(from) : 0];
    const left = '░'.repeat(Math.max(0, possibleLoss - sureLoss)) + '█'.repeat(sureLoss);
    return `${' '.repeat(Math.max(0, below - left.length))}${left}│${right}`;
  };
}
