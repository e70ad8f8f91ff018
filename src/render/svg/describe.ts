// A chart in words, for whoever hears it: what it shows, and all of its figures.

import { figureText, runningText } from '../../words/figures.js';
import { harmless } from '../../words/harmless.js';
import { say } from '../../words/say.js';
import { spokenText } from '../../words/speak.js';
import type { Phrase } from '../../words/text.js';
import type { Chart } from '../spoken.js';

/** `Rate by contract year, …. Harvard's offer: Year 1 $36,447, Year 2 $37,419. …` */
export function describe(chart: Chart): string {
  const figures = figuresOf(chart).map((phrase) => spokenText(phrase, chart));
  return harmless(spokenText(say('chart-told', { subtitle: chart.subtitle, figures, key: chart.key }), chart));
}

function figuresOf(chart: Chart): readonly Phrase[] {
  const money = (digits: string) => figureText({ kind: 'money', digits, rate: true }, chart);
  const range = (low: string | null, high: string | null) =>
    low === null || high === null || low === high ? null : { low: money(low), high: money(high) };
  switch (chart.shape) {
    case 'lines':
      return chart.lines.map(({ name, points, says }) => {
        const all = points.flatMap((point, i) => {
          if (point === null) return [];
          const place = chart.places[i]?.name ?? '';
          return [{ place, figure: money(point.digits), range: range(point.low, point.high) }];
        });
        return say('line-told', { name, points: all, more: runningText(says, chart) });
      });
    case 'bars':
      return chart.groups.flatMap(({ title, bars }) =>
        bars.map(({ name, figure, low, high }) =>
          say('bar-told', { group: title, name, figure: figureText(figure, chart), range: range(low, high) }),
        ),
      );
    case 'ranges':
      return chart.rows.map(({ name, central, low, high }) => {
        const ends = [low, high].flatMap((end) =>
          end === null ? [] : [{ figure: money(end.digits), reading: end.says }],
        );
        return say('range-told', { name, figure: money(central), ends });
      });
  }
}
