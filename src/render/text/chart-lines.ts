// A chart in plain characters, for a terminal and for notes: bars, lines, or ranges on one scale, `├───●────┤`.
import { decimal, quotient } from '../../number/decimal.js';
import { figureText } from '../../words/figures.js';
import { harmless } from '../../words/harmless.js';
import { say } from '../../words/say.js';
import { spokenText } from '../../words/speak.js';
import type { Chart, RangeChart } from '../spoken.js';
import { type BarStyle, barLines } from './bars.js';
import { lineLines } from './line-chart.js';
import { wrap } from './wrap.js';

const mostColumns = 60;

/** The lines of a chart, without its title. */
export function chartLines(chart: Chart, style: BarStyle): string[] {
  switch (chart.shape) {
    case 'lines':
      return lineLines(chart, style);
    case 'bars':
      return barLines(chart, style);
    case 'ranges':
      return rangeLines(chart, style);
  }
}

/** For each proposal its name and figure, its range to the scale of all of them, and what gives the ends. */
function rangeLines({ rows }: RangeChart, style: BarStyle): string[] {
  const { width, measure } = style;
  const money = (digits: string) => figureText({ kind: 'money', digits }, style);
  const read = (end: { digits: string; says: string }) => ({ figure: money(end.digits), reading: harmless(end.says) });
  const columns = Math.max(10, Math.min(mostColumns, width - 2));
  const values = rows
    .flatMap(({ central, low, high }) => [central, low?.digits ?? central, high?.digits ?? central])
    .map(decimal);
  const [first] = values;
  if (first === undefined) return [];
  const least = values.reduce((least, next) => (next.lt(least) ? next : least), first);
  const most = values.reduce((most, next) => (next.gt(most) ? next : most), first);
  const at = (digits: string) =>
    most.eq(least)
      ? 0
      : Number(
          quotient(
            decimal(digits)
              .minus(least)
              .mul(columns - 1),
            most.minus(least),
          ).toDecimalPlaces(0),
        );
  const set = (text: string) => wrap(text, { width: width - 2, measure, hanging: 2 });
  return rows.flatMap(({ name, central, low, high }) => {
    const [from, dot, to] = [at(low?.digits ?? central), at(central), at(high?.digits ?? central)];
    const line = Array.from({ length: columns }, (_, i) => {
      if (i === dot) return '●';
      if (low === null || i < from || i > to) return ' ';
      return i === from ? '├' : i === to ? '┤' : '─';
    });
    const ends =
      low === null || high === null
        ? []
        : set(spokenText(say('ends-of-range', { low: read(low), high: read(high) }), style));
    return [
      ...set(`${harmless(name)} ${money(central)}`),
      `  ${line.join('').trimEnd()}`,
      ...ends.map((text) => `  ${text}`),
    ];
  });
}
