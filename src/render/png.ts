// A chart as a picture, or with its texts as paths: resvg, compiled to WebAssembly, with the very fonts of the SVG.

import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { fontBytes } from './fonts.js';
import type { Drawing, RenderBytes } from './renderer.js';
import { spoken } from './spoken.js';
import { pictureOf } from './svg/size.js';
import { svgOf } from './svg/svg.js';
import { family } from './svg/written.js';

/** Screens show two pixels for one. */
const scale = 2;

export const renderPng: RenderBytes = async (built, style) => {
  const report = spoken(built, style.language);
  const { chart, size, drawing } = pictureOf(report, style);
  const { paper: _, ...pixels } = size;
  const drawn = await resvgOf(svgOf(chart, { ...pixels, fonts: [], idPrefix: 'chart' }), drawing);
  const picture = drawn.render();
  const bytes = picture.asPng();
  picture.free();
  drawn.free();
  return bytes;
};

/** An SVG with its texts as paths: it needs no font where it is opened, and says in words what it shows as before. */
export async function outlined(svg: string, drawing: Drawing): Promise<string> {
  const drawn = await resvgOf(svg, drawing);
  const text = drawn.toString();
  drawn.free();
  const said = svg.match(/<(title|desc) id=.*?<\/\1>/gs) ?? [];
  const labelled = /aria-labelledby="[^"]*"/.exec(svg)?.[0] ?? '';
  return text.replace(/^<svg([^>]*)>/, (_, rest) => `<svg${rest} role="img" ${labelled}>\n${said.join('\n')}`);
}

let ready: Promise<void> | undefined;

async function resvgOf(svg: string, { shipped }: Drawing): Promise<InstanceType<typeof Resvg>> {
  ready ??= initWasm(shipped('resvg.wasm'));
  await ready;
  return new Resvg(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: {
      fontBuffers: [...fontBytes(svg, shipped)],
      defaultFontFamily: family,
      sansSerifFamily: family,
      loadSystemFonts: false,
    },
    textRendering: 1,
  });
}
