// The first chart of a report as a file of its own: it carries its fonts, or its texts are paths.

import { fontFiles } from './fonts.js';
import type { Drawing, Render, Style } from './renderer.js';
import type { Chart, SpokenReport } from './spoken.js';
import { spoken } from './spoken.js';
import { type Size, sizeOf } from './svg/size.js';
import { svgOf } from './svg/svg.js';

/** What is drawn, and how large. Throws where there is nothing to draw: the command line has seen to that. */
export function pictureOf(
  { charts = [] }: SpokenReport,
  { drawing }: Style,
): { chart: Chart; size: Size; drawing: Drawing } {
  const [chart] = charts;
  if (chart === undefined || drawing === undefined) throw new Error('a picture of a report that has none');
  const size = sizeOf(drawing.size ?? 'slide');
  if (size === null) throw new Error('a picture of no size');
  return { chart, size, drawing };
}

export const renderSvg: Render = async (built, style) => {
  const report = spoken(built, style.language);
  const { chart, size, drawing } = pictureOf(report, style);
  const plain = svgOf(chart, { ...size, fonts: [], idPrefix: 'chart' });
  if (drawing.outlineText) return (await import('./png.js')).outlined(plain, drawing);
  return svgOf(chart, { ...size, fonts: fontFiles(plain, drawing.shipped), idPrefix: 'chart' });
};
