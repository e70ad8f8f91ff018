// A chart in words, for whoever hears it: what it shows, and all of its figures.

import { figureText, runningText } from '../../words/figures.js';
import { harmless } from '../../words/harmless.js';
import type { Chart } from '../spoken.js';

/** `Rate by contract year, …. Harvard's offer: Year 1 $36,447, Year 2 $37,419. …` */
export function describe(chart: Chart): string {
  return harmless([`${chart.subtitle}.`, ...figures(chart), ...(chart.key === null ? [] : [chart.key])].join(' '));
}

function figures(chart: Chart): string[] {
  const style = { cents: chart.cents, currency: chart.currency };
  const money = (digits: string) => figureText({ kind: 'money', digits, rate: true }, style);
  const range = (low: string, high: string) => (low === high ? '' : ` (${money(low)} to ${money(high)})`);
  switch (chart.shape) {
    case 'lines':
      return chart.lines.map(({ name, points, says }) => {
        const all = points.flatMap((point, i) => {
          if (point === null) return [];
          const { digits, low, high } = point;
          return [
            `${chart.places[i]?.name ?? ''} ${money(digits)}${low === null || high === null ? '' : range(low, high)}`,
          ];
        });
        return `${name}: ${all.join('; ')}${runningText(says, style)}.`;
      });
    case 'bars':
      return chart.groups.flatMap(({ title, bars }) =>
        bars.map(
          ({ name, figure, low, high }) =>
            `${title === null ? '' : `${title}, `}${name}: ${figureText(figure, style)}${range(low, high)}.`,
        ),
      );
    case 'ranges':
      return chart.rows.map(({ name, central, low, high }) => {
        const ends = [low, high].flatMap((end) => (end === null ? [] : [`${money(end.digits)} (${end.says})`]));
        return `${name}: ${money(central)}${ends.length === 0 ? '' : `; ${ends.join(' to ')}`}.`;
      });
  }
}
