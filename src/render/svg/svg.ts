// A chart as SVG: laid out for its size, and written down as text that is the same on every machine.
import type { Chart } from '../../report/report.js';
import { framed } from './frame.js';
import { lineScene } from './line-chart.js';
import type { Box, Scene, Sheet } from './scene.js';
import { type FontFile, written } from './written.js';

export interface SvgStyle {
  readonly width: number;
  /** As high as the chart needs where it is null. */
  readonly height: number | null;
  /** Fonts that are put into the file; without them the page around it has to have them. */
  readonly fonts: readonly FontFile[];
  /** What the file's ids begin with, so that several may stand in one page. */
  readonly idPrefix: string;
  /** The size on paper, `5.5in`; pixels where left out. */
  readonly paper?: { readonly width: string; readonly height: string } | undefined;
}

/** A chart as one SVG of some size. Runs in a browser as it stands. */
export function svgOf(chart: Chart, style: SvgStyle): string {
  return written(sceneOf(chart, style), chart, style);
}

/** The chart with everything in its place. */
export function sceneOf(chart: Chart, { width, height: given }: Pick<SvgStyle, 'width' | 'height'>): Scene {
  const height = given ?? Math.round(width * 1.3);
  const sheet: Sheet = { width, height, base: baseOf(width, height) };
  const { texts, inner } = framed(chart, sheet);
  return { width, height, nodes: [...pictureOf(chart, sheet, inner), ...texts] };
}

/** Running text for a size: 13 pixels on a phone, 22 on a slide. */
function baseOf(width: number, height: number): number {
  return Math.max(Math.min(13, width / 24), Math.sqrt(width * height) / 44);
}

function pictureOf(chart: Chart, sheet: Sheet, inner: Box): Scene['nodes'] {
  switch (chart.shape) {
    case 'lines':
      return lineScene(chart, sheet, inner);
    default:
      return [];
  }
}
