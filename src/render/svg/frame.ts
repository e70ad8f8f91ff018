// What stands around a picture: the finding above it, what is drawn and in what, and below it how to read it and where
// the figures come from.

import { runningText } from '../../words/figures.js';
import { harmless } from '../../words/harmless.js';
import { say } from '../../words/say.js';
import { spokenText } from '../../words/speak.js';
import type { Chart } from '../spoken.js';
import { heightOf, linesAt } from './marks.js';
import type { Box, SceneText, Sheet } from './scene.js';
import { textLines } from './text-width.js';

export interface Frame {
  readonly texts: readonly SceneText[];
  /** What is left for the picture. */
  readonly inner: Box;
}

/** The title takes no more than this part of the height; it is set smaller, and only then shortened. */
const mostTitle = 0.3;

export function titleOf(chart: Chart): string {
  return runningText(chart.title, chart);
}

export function framed(chart: Chart, sheet: Sheet): Frame {
  const { width, height, base } = sheet;
  const margin = base * 1.3;
  const room = width - 2 * margin;
  const title = titleOf(chart);
  const subtitle = harmless(chart.subtitle);
  const size = titleSize(title, room, height * mostTitle, base);
  const titleLines = textLines(
    title,
    room,
    size,
    'strong',
    Math.max(1, Math.floor((height * mostTitle) / heightOf(1, size))),
  );
  const subLines = textLines(subtitle, room, base, 'regular', 3);
  const small = base * 0.74;
  const key = chart.key === null ? [] : textLines(harmless(chart.key), room, small, 'regular', 3);
  const source =
    chart.sources.length === 0 ? '' : harmless(spokenText(say('sources-of-chart', { sources: chart.sources }), chart));
  const sourceLines = textLines(source, room, small, 'regular', 3);
  const bottom = height - margin - heightOf(key.length + sourceLines.length, small);
  const top = margin + heightOf(titleLines.length, size) + base * 0.35;
  const under = top + heightOf(subLines.length, base) + base * 0.9;
  return {
    texts: [
      ...linesAt(titleLines, margin, margin, { size, strong: true, full: title }),
      ...linesAt(subLines, margin, top, { size: base, ink: 'soft', full: subtitle }),
      ...linesAt(key, margin, bottom, { size: small, ink: 'soft' }),
      ...linesAt(sourceLines, margin, bottom + heightOf(key.length, small), { size: small, ink: 'soft', full: source }),
    ],
    inner: { x: margin, y: under, width: room, height: bottom - base * 0.7 - under },
  };
}

/** As large as it may be, down to running text. */
function titleSize(title: string, room: number, most: number, base: number): number {
  for (let size = base * 1.6; size > base; size -= base * 0.1) {
    if (heightOf(textLines(title, room, size, 'strong').length, size) <= most) return size;
  }
  return base;
}
