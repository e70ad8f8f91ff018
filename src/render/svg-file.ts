// The first chart of a report as a file of its own: it carries its fonts, or its texts are paths.

import { fontFiles } from './fonts.js';
import type { Render } from './renderer.js';
import { spoken } from './spoken.js';
import { pictureOf } from './svg/size.js';
import { svgOf } from './svg/svg.js';

export const renderSvg: Render = async (built, style) => {
  const report = spoken(built, style.language);
  const { chart, size, drawing } = pictureOf(report, style);
  const plain = svgOf(chart, { ...size, fonts: [], idPrefix: 'chart' });
  if (drawing.outlineText) return (await import('./png.js')).outlined(plain, drawing);
  return svgOf(chart, { ...size, fonts: fontFiles(plain, drawing.shipped), idPrefix: 'chart' });
};
