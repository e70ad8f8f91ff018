// A chart in plain characters, for a terminal and for notes.
import type { Chart } from '../spoken.js';
import { type BarStyle, barLines } from './bars.js';
import { lineLines } from './line-chart.js';
import { rangeLines } from './range-chart.js';

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
