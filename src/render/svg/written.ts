// A scene written down as XML: whatever stands in a name is text, colours are said twice, as values for a file that
// stands alone and as classes for a page that restyles it.
import type { Chart } from '../spoken.js';
import { describe } from './describe.js';
import { titleOf } from './frame.js';
import { spot } from './marks.js';
import { colorOf } from './palette.js';
import type { Ink, Scene, ScenePath, SceneText } from './scene.js';

/** One file of the font: its weight, the characters in it, and its bytes in base64. */
export interface FontFile {
  readonly weight: 400 | 600;
  readonly unicodeRange: string;
  readonly base64: string;
}

export const family = 'Source Sans 3';

export interface WrittenStyle {
  readonly fonts: readonly FontFile[];
  readonly idPrefix: string;
  readonly paper?: { readonly width: string; readonly height: string } | undefined;
}

export function written(scene: Scene, chart: Chart, style: WrittenStyle): string {
  const { width, height } = scene;
  const { idPrefix, fonts } = style;
  const paper = style.paper ?? { width: spot(width), height: spot(height) };
  const ids = { title: `${idPrefix}-title`, description: `${idPrefix}-desc` };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="chart" width="${paper.width}" height="${paper.height}" viewBox="0 0 ${spot(width)} ${spot(height)}" role="img" aria-labelledby="${escaped(ids.title)} ${escaped(ids.description)}" font-family="'${family}', 'Source Sans Pro', 'Segoe UI', Helvetica, Arial, sans-serif" font-kerning="none" text-rendering="geometricPrecision">`,
    `<title id="${escaped(ids.title)}">${escaped(titleOf(chart))}</title>`,
    `<desc id="${escaped(ids.description)}">${escaped(describe(chart))}</desc>`,
    ...(fonts.length === 0 ? [] : [`<style>${fonts.map(fontFace).join('')}</style>`]),
    `<path d="M0,0h${spot(width)}v${spot(height)}h${spot(-width)}Z"${painted('fill', 'paper')}/>`,
    ...scene.nodes.map((node) => (node.kind === 'text' ? textElement(node) : pathElement(node))),
    '</svg>',
    '',
  ].join('\n');
}

function fontFace({ weight, unicodeRange, base64 }: FontFile): string {
  return `@font-face{font-family:"${family}";font-weight:${weight};src:url(data:font/woff2;base64,${base64}) format("woff2");unicode-range:${unicodeRange}}`;
}

function painted(what: 'fill' | 'stroke', ink: Ink): string {
  return ` ${what}="${colorOf(ink)}" class="${what === 'fill' ? 'f' : 's'}-${ink}"`;
}

function textElement({ text, full, x, y, anchor, size, strong, ink }: SceneText): string {
  const place = `x="${spot(x)}" y="${spot(y)}" font-size="${spot(size)}"`;
  const weight = strong ? ' font-weight="600"' : '';
  const side = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  const whole = full === null ? '' : `<title>${escaped(full)}</title>`;
  return `<text ${place}${weight}${side}${painted('fill', ink)}>${whole}${escaped(text)}</text>`;
}

function pathElement({ d, fill, stroke, width, dash, opacity }: ScenePath): string {
  const classes = [fill && `f-${fill}`, stroke && `s-${stroke}`].filter((name) => name !== null).join(' ');
  const filled = ` fill="${fill === null ? 'none' : colorOf(fill)}"`;
  const stroked =
    stroke === null
      ? ''
      : ` stroke="${colorOf(stroke)}" stroke-width="${spot(width)}" stroke-linejoin="round"${dash === null ? '' : ` stroke-dasharray="${dash}"`}`;
  return `<path d="${d}"${filled}${stroked}${opacity === 1 ? '' : ` opacity="${spot(opacity)}"`} class="${classes}"/>`;
}

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text in XML: nothing in it is markup, and no character is one that XML forbids. */
export function escaped(text: string): string {
  return text
    .replace(/[&<>"']/g, (character) => references[character] ?? '')
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      '\ufffd',
    );
}
