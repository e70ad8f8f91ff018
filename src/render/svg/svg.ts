// A chart as SVG: laid out for its size, and written down as text that is the same on every machine.
import type { Chart } from '../spoken.js';
import { barScene, barsHeight } from './bar-chart.js';
import { framed } from './frame.js';
import { lineScene } from './line-chart.js';
import { rangeScene, rangesHeight } from './range-chart.js';
import type { Box, Scene, Sheet } from './scene.js';
import { type FontFile, written } from './written.js';

export interface SvgStyle {
  readonly width: number;
  /** As high as the chart needs where it is null. */
  readonly height: number | null;
  /** Fonts that are put into the file; without them the page around it has to have them. */
  readonly fonts: readonly FontFile[];
  /** The picture alone: the page around it has its title, how to read it and its sources. */
  readonly isBare?: boolean;
  /** What the file's ids begin with, so that several may stand in one page. */
  readonly idPrefix: string;
  /** The size on paper, `5.5in`; pixels where left out. */
  readonly paper?: { readonly width: string; readonly height: string } | undefined;
}

/** A chart as one SVG of some size. Runs in a browser as it stands. */
export function svgOf(chart: Chart, style: SvgStyle): string {
  const shown: Chart = style.isBare ? { ...chart, title: [], subtitle: '', sources: [], key: null } : chart;
  return written(sceneOf(shown, style), chart, style);
}

/** The chart with everything in its place. */
export function sceneOf(chart: Chart, { width, height: given }: Pick<SvgStyle, 'width' | 'height'>): Scene {
  const height = given ?? neededHeight(chart, width);
  const sheet: Sheet = { width, height, base: given === null ? baseOf(width, width) : baseOf(width, height) };
  const { texts, inner } = framed(chart, sheet);
  return { width, height, nodes: [...pictureOf(chart, sheet, inner), ...texts] };
}

/** Running text for a size: 13 pixels on a phone, 22 on a slide. */
function baseOf(width: number, height: number): number {
  return Math.max(Math.min(13, width / 24), Math.sqrt(width * height) / 44);
}

/** The height at which nothing has to be made smaller. */
function neededHeight(chart: Chart, width: number): number {
  const sheet: Sheet = { width, height: 4 * width, base: baseOf(width, width) };
  const { inner } = framed(chart, sheet);
  const around = sheet.height - inner.height;
  return Math.ceil(around + pictureHeight(chart, sheet, inner.width));
}

function pictureHeight(chart: Chart, sheet: Sheet, width: number): number {
  switch (chart.shape) {
    case 'lines':
      return Math.max(width * 0.9, chart.lines.length * sheet.base * 3.4);
    case 'bars':
      return barsHeight(chart, sheet, width);
    case 'ranges':
      return rangesHeight(chart, sheet, width);
  }
}

function pictureOf(chart: Chart, sheet: Sheet, inner: Box): Scene['nodes'] {
  switch (chart.shape) {
    case 'lines':
      return lineScene(chart, sheet, inner);
    case 'bars':
      return barScene(chart, sheet, inner);
    case 'ranges':
      return rangeScene(chart, sheet, inner);
  }
}
