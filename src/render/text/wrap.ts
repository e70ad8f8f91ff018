// Lines of text for a given width: broken at spaces, in Chinese and Japanese between characters, never in a figure.
import { largest, type MeasureText } from './measure-text.js';

export interface WrapStyle {
  readonly width: number;
  readonly measure: MeasureText;
  /** By how much the lines after the first are set in. */
  readonly hanging?: number;
  /** Cut words that are wider than the width, as a column of names must; figures stay whole all the same. */
  readonly cut?: boolean;
}

/**
 * The lines of a text: `At $35,500 the ask pays` in 12 columns is `At $35,500`, `the ask pays`.
 *
 * A no-break space holds its words together. A word wider than the width stays whole on a line of its own, so that
 * a link can be copied, unless `cut` says otherwise.
 */
export function wrap(text: string, style: WrapStyle): string[] {
  const { measure, hanging = 0 } = style;
  const lines: string[] = [];
  let [line, used, indent] = ['', 0, 0];
  const close = () => {
    lines.push(`${' '.repeat(indent)}${line}`.replaceAll('\u00a0', ' ').trimEnd());
    [line, used, indent] = ['', 0, hanging];
  };
  for (const [space, piece] of pieces(text, style)) {
    const size = measure(piece);
    if (line !== '' && indent + used + space.length + size > style.width) close();
    const joined = line === '' ? piece : space + piece;
    line += joined;
    used += line === joined ? size : space.length + size;
  }
  if (line !== '' || lines.length === 0) close();
  return lines;
}

/** The width of the widest part of a text that `wrap` keeps together. */
export function widestWord(text: string, measure: MeasureText): number {
  return largest(text.split(/ +/).flatMap(ideographs).map(measure));
}

function pieces(text: string, style: WrapStyle): (readonly [string, string])[] {
  const room = style.width - (style.hanging ?? 0);
  return text.split(/ +/).flatMap((word) =>
    ideographs(word)
      .flatMap((piece) => (style.cut && style.measure(piece) > room ? cut(piece, room, style.measure) : [piece]))
      .map((piece, index) => [index === 0 ? ' ' : '', piece] as const),
  );
}

const ideograph =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3000-\\u303f\\uff01-\\uff0f\\uff1a-\\uff20\\uff3b-\\uff40\\uff5b-\\uff65]';

/** Where Chinese may break: before and after each character, not before a closing mark or after an opening one. */
function ideographs(word: string): readonly string[] {
  if (!/[\u2e80-\uffff]/.test(word)) return word === '' ? [] : [word];
  const piece = `[\\p{Ps}\\p{Pi}]*(?:${ideograph}\\p{M}*|[^${ideograph.slice(1)}+)[\\p{Pe}\\p{Pf}、。，．：；！？ー々:;,.!?%]*`;
  return word.match(new RegExp(piece, 'gu')) ?? [word];
}

const uncut = /[-+\p{Sc}]?\d[\d.,]*%?|\P{M}(?:\p{M}|\u200d\P{M}|[\u{1f3fb}-\u{1f3ff}])*:*|\p{M}+/gu;

function cut(word: string, room: number, measure: MeasureText): string[] {
  const chunks = [''];
  for (const atom of word.match(uncut) ?? []) {
    const last = chunks.at(-1) ?? '';
    if (last !== '' && measure(last + atom) > room) chunks.push(atom);
    else chunks[chunks.length - 1] = last + atom;
  }
  return chunks;
}
