// What is drawn of a report, and how large: by name, or in pixels.
import type { Drawing, Style } from '../renderer.js';
import type { Chart, SpokenReport } from '../spoken.js';

export interface Size {
  readonly width: number;
  /** As high as the picture needs where it is null. */
  readonly height: number | null;
  /** Its size on paper; pixels where left out. */
  readonly paper?: { readonly width: string; readonly height: string } | undefined;
}

/** A slide of a talk, a phone's width, half a letter page for a flyer (96 pixels an inch). */
const named: Readonly<Record<string, Size>> = {
  slide: { width: 1280, height: 720 },
  phone: { width: 390, height: null },
  'half-letter': { width: 528, height: 816, paper: { width: '5.5in', height: '8.5in' } },
};

/** What `--size` takes. */
export const sizeWords = `${Object.keys(named).join(', ')} or width x height in pixels from 240x240 to 4000x4000, such as 960x540`;

/** The size of a text such as `phone` or `960x540`; null where it is none. */
export function sizeOf(text: string): Size | null {
  if (Object.hasOwn(named, text)) return named[text] ?? null;
  const pixels = /^([1-9]\d{2,3})\s*[x×]\s*([1-9]\d{2,3})$/.exec(text);
  if (pixels === null) return null;
  const [width, height] = [Number(pixels[1]), Number(pixels[2])];
  return Math.min(width, height) < 240 || Math.max(width, height) > 4000 ? null : { width, height };
}

/** What is drawn, and how large. Throws where there is nothing to draw: the command line has seen to that. */
export function pictureOf(
  { charts }: SpokenReport,
  { drawing }: Style,
): { chart: Chart; size: Size; drawing: Drawing } {
  const [chart] = charts;
  if (chart === undefined || drawing === undefined) throw new Error('a picture of a report that has none');
  const size = sizeOf(drawing.size ?? 'slide');
  if (size === null) throw new Error('a picture of no size');
  return { chart, size, drawing };
}
