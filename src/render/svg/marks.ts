// What makes a text or a path of a scene.
import type { FigureStyle } from '../../words/figures.js';
import { say } from '../../words/say.js';
import { spokenText } from '../../words/speak.js';
import type { Box, Ink, ScenePath, SceneText } from './scene.js';
import { shortened, textWidth, type Weight } from './text-width.js';

/** Letters reach this far above and below the line they stand on, in parts of the size. */
export const ascent = 0.8;
export const descent = 0.24;
export const lineHeight = 1.22;

export interface TextStyle {
  readonly size: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly strong?: boolean;
  readonly ink?: Ink;
  /** Shortens the text to this width; the whole of it is kept beside. */
  readonly room?: number;
  readonly full?: string;
}

/** A line of text that stands on `y`. */
export function textAt(text: string, x: number, y: number, style: TextStyle): SceneText {
  const { size, anchor = 'start', strong = false, ink = 'text', room } = style;
  const weight: Weight = strong ? 'strong' : 'regular';
  const shown = room === undefined ? text : shortened(text, room, size, weight);
  const full = style.full ?? (shown === text ? null : text);
  const width = textWidth(shown, size, weight);
  const left = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width;
  const box: Box = { x: left, y: y - ascent * size, width, height: (ascent + descent) * size };
  return { kind: 'text', text: shown, full: full === shown ? null : full, x, y, anchor, size, strong, ink, box };
}

/** The line under rows for which there is no room: how many they are. */
export function moreAt(count: number, { x, width }: Box, y: number, size: number, style: FigureStyle): SceneText {
  const text = spokenText(say('more-in-larger-size', { count }), style);
  return textAt(text, x, y + size, { size, ink: 'soft', room: width });
}

/** Lines one under another, the first one's letters reaching up to `top`; the last keeps the whole text where it is cut. */
export function linesAt(lines: readonly string[], x: number, top: number, style: TextStyle): SceneText[] {
  const { full, ...rest } = style;
  const isCut = full !== undefined && lines.at(-1)?.endsWith('…') === true && !full.endsWith('…');
  return lines.map((line, i) =>
    textAt(line, x, top + style.size * (ascent + lineHeight * i), isCut && i === lines.length - 1 ? style : rest),
  );
}

/** The same texts with the sheet's own colour behind them, so that no line runs through them. */
export function cleared(texts: readonly SceneText[]): (ScenePath | SceneText)[] {
  return texts.flatMap((text) => {
    const { x, y, width, height } = text.box;
    const gap = text.size * 0.2;
    return [
      rectangle({ x: x - gap, y: y + gap / 2, width: width + 2 * gap, height: height - gap / 2 }, { fill: 'paper' }),
      text,
    ];
  });
}

/** How high some lines are together. */
export const heightOf = (lines: number, size: number) => lines * lineHeight * size;

export interface PathStyle {
  readonly fill?: Ink;
  readonly stroke?: Ink;
  readonly width?: number;
  readonly dash?: string | null;
  readonly opacity?: number;
}

export function pathOf(d: string, { fill, stroke, width = 1, dash = null, opacity = 1 }: PathStyle): ScenePath {
  return { kind: 'path', d, fill: fill ?? null, stroke: stroke ?? null, width, dash, opacity };
}

/** A coordinate with two decimals at most: the same digits on every machine. */
export const spot = (value: number) => `${Math.round(value * 100) / 100}`;

export function segment(x1: number, y1: number, x2: number, y2: number, style: PathStyle): ScenePath {
  return pathOf(`M${spot(x1)},${spot(y1)}L${spot(x2)},${spot(y2)}`, style);
}

export function rectangle({ x, y, width, height }: Box, style: PathStyle): ScenePath {
  return pathOf(`M${spot(x)},${spot(y)}h${spot(width)}v${spot(height)}h${spot(-width)}Z`, style);
}
