// The one family of page, SVG and PNG: Source Sans 3, in files of some scripts each, so that a picture carries only what
// its letters need.
import type { FontFile } from './svg/written.js';

/** The files of the font and the characters in each, as @fontsource/source-sans-3 tells them; latin is always there. */
const scripts: Readonly<Record<string, string>> = {
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  'latin-ext':
    'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C4,U+2113,U+2C60-2C7F,U+A720-A7FF',
  cyrillic: 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116',
  'cyrillic-ext': 'U+0460-052F,U+1C80-1C8A,U+20B4,U+2DE0-2DFF,U+A640-A69F,U+FE2E-FE2F',
  greek: 'U+0370-0377,U+037A-037F,U+0384-038A,U+038C,U+038E-03A1,U+03A3-03FF',
  'greek-ext': 'U+1F00-1FFF',
  vietnamese:
    'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB',
};

const weights = [400, 600] as const;

interface Script {
  readonly name: string;
  readonly unicodeRange: string;
}

/** The scripts that some text needs. */
export function scriptsOf(text: string): readonly Script[] {
  const codes = new Set([...text].map((character) => character.codePointAt(0) ?? 0));
  const missing = [...codes].filter((code) => !holds(scripts['latin'] ?? '', code));
  return Object.entries(scripts)
    .filter(([name, range]) => name === 'latin' || missing.some((code) => holds(range, code)))
    .map(([name, unicodeRange]) => ({ name, unicodeRange }));
}

/** The letters of a text that no file of the font has, the first few of them. */
export function missingLetters(text: string): string {
  const isThere = (letter: string) =>
    Object.values(scripts).some((range) => holds(range, letter.codePointAt(0) ?? 0)) || /[\p{M}\p{Cf}]/u.test(letter);
  return [...new Set(text)]
    .filter((letter) => !isThere(letter))
    .slice(0, 8)
    .join('');
}

function holds(ranges: string, code: number): boolean {
  return ranges.split(',').some((range) => {
    const [from = '', to = from] = range.slice(2).split('-');
    return code >= Number.parseInt(from, 16) && code <= Number.parseInt(to, 16);
  });
}

type Shipped = (name: string) => Uint8Array;

/**
 * One file a weight with all letters of some text: resvg joins letters of several files wrongly, where one of them puts
 * an accented letter together and the other has it whole.
 */
export function fontBytes(text: string, shipped: Shipped): readonly Uint8Array[] {
  const name = scriptsOf(text).length > 1 ? 'all' : 'latin';
  return weights.map((weight) => shipped(`fonts/${name}-${weight}.woff2`));
}

/** The font's files for some text, to be put into a picture or a page. */
export function fontFiles(text: string, shipped: Shipped): readonly FontFile[] {
  return scriptsOf(text).flatMap(({ name, unicodeRange }) =>
    weights.map((weight) => ({ weight, unicodeRange, base64: base64Of(shipped(`fonts/${name}-${weight}.woff2`)) })),
  );
}

/** Bytes in base64, wherever the program runs. */
export function base64Of(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 0x8000)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  return btoa(pieces.join(''));
}
