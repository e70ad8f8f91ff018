// How wide a text is, by the font's own widths, so that it is laid out alike on every machine; and lines that fit.
import { regularWidths, strongWidths, type WidthRuns } from './font-widths.js';

/** The two weights of the charts' font: 400 and 600. */
export type Weight = 'regular' | 'strong';

const tables = { regular: tableOf(regularWidths), strong: tableOf(strongWidths) };

function tableOf(runs: WidthRuns): ReadonlyMap<number, number> {
  return new Map(
    runs.flatMap(([first, list]) => list.split(' ').map((width, i) => [first + i, Number(width)] as const)),
  );
}

/** The width of a text in pixels. What the font's first file lacks is taken to be as wide as its like mostly is. */
export function textWidth(text: string, size: number, weight: Weight = 'regular'): number {
  let sum = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    sum += tables[weight].get(code) ?? widthByKind(character, code);
  }
  return (sum * size) / 1000;
}

function widthByKind(character: string, code: number): number {
  if (/\p{M}/u.test(character) || (code >= 0x200b && code <= 0x200f)) return 0;
  if (code >= 0x1f000) return 1400;
  if (code >= 0x1100 && /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/u.test(character))
    return 1000;
  return code >= 0x10000 ? 1000 : 750;
}

/** A text cut to a width, with `…` where something is left out; nothing of a surrogate pair is cut in two. */
export function shortened(text: string, room: number, size: number, weight: Weight = 'regular'): string {
  if (textWidth(text, size, weight) <= room) return text;
  const characters = [...text];
  let [least, most] = [0, characters.length];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    const fits = textWidth(`${characters.slice(0, middle).join('').trimEnd()}…`, size, weight) <= room;
    if (fits) least = middle;
    else most = middle - 1;
  }
  return `${characters.slice(0, least).join('').trimEnd()}…`;
}

/**
 * The lines of a text, no more than `most`, broken at spaces; a word wider than the room is broken where it has to be,
 * and what does not fit at all is left out with `…`.
 */
export function textLines(text: string, room: number, size: number, weight: Weight = 'regular', most = 99): string[] {
  const fits = (line: string) => textWidth(line, size, weight) <= room;
  const lines: string[] = [];
  const words = text.split(/[ \n]+/).filter((word) => word !== '');
  let line = '';
  for (let next = words.shift(); next !== undefined; next = words.shift()) {
    const joined = line === '' ? next : `${line} ${next}`;
    if (fits(joined)) {
      line = joined;
      continue;
    }
    if (lines.length === most - 1) return [...lines, shortened([joined, ...words].join(' '), room, size, weight)];
    if (line !== '') {
      lines.push(line);
      [line] = [''];
      words.unshift(next);
      continue;
    }
    const head = headOf(next, fits);
    lines.push(head);
    words.unshift(next.slice(head.length));
  }
  return line === '' ? lines : [...lines, line];
}

/** As much of a word as fits, at least one character of it. */
function headOf(word: string, fits: (text: string) => boolean): string {
  const [first = '', ...characters] = word;
  let head = first;
  for (const character of characters) {
    if (!fits(head + character)) break;
    head += character;
  }
  return head;
}
