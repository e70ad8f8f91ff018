// Ranges in plain characters: `├───●────┤` on one scale, the figures under it.
import { decimal, quotient } from '../../number/decimal.js';
import { figureText } from '../../words/figures.js';
import { harmless } from '../../words/harmless.js';
import type { RangeChart } from '../spoken.js';
import type { BarStyle } from './bars.js';
import { wrap } from './wrap.js';

const mostColumns = 60;

/** For each proposal its name and figure, its range to the scale of all of them, and what gives the ends. */
export function rangeLines({ rows }: RangeChart, style: BarStyle): string[] {
  const { width, measure } = style;
  const money = (digits: string) => figureText({ kind: 'money', digits }, style);
  const columns = Math.max(10, Math.min(mostColumns, width - 2));
  const values = rows
    .flatMap(({ central, low, high }) => [central, low?.digits ?? central, high?.digits ?? central])
    .map(decimal);
  const [first] = values;
  if (first === undefined) return [];
  const least = values.reduce((so, next) => (next.lt(so) ? next : so), first);
  const most = values.reduce((so, next) => (next.gt(so) ? next : so), first);
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
        : set(`${money(low.digits)} (${harmless(low.says)}) to ${money(high.digits)} (${harmless(high.says)})`);
    return [
      ...set(`${harmless(name)} ${money(central)}`),
      `  ${line.join('').trimEnd()}`,
      ...ends.map((text) => `  ${text}`),
    ];
  });
}
