// Writes src/render/svg/font-widths.ts: how wide each character of the charts' font is, read from the font itself, so
// that text is laid out alike on every machine. `node scripts/font-widths.mjs`; a test holds that it is up to date.
import { readFileSync, writeFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';

const folder = new URL('../node_modules/@fontsource/source-sans-3/files/', import.meta.url);
const target = new URL('../src/render/svg/font-widths.ts', import.meta.url);

/** The characters that have a width of their own; all others go by what they are. */
const ranges = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x2010, 0x2027],
];
const single = [0x131, 0x152, 0x153, 0x20ac, 0x2122, 0x2212, 0xfffd];

/**
 * The tables of a WOFF file, unpacked.
 *
 * @param {string} name
 */
function tablesOf(name) {
  const file = readFileSync(new URL(name, folder));
  const count = file.readUInt16BE(12);
  return Object.fromEntries(
    Array.from({ length: count }, (_, i) => {
      const entry = 44 + 20 * i;
      const [offset, packed, length] = [4, 8, 12].map((at) => file.readUInt32BE(entry + at));
      const bytes = file.subarray(offset, (offset ?? 0) + (packed ?? 0));
      return [file.toString('latin1', entry, entry + 4), packed === length ? bytes : inflateSync(bytes)];
    }),
  );
}

/**
 * The glyph of each character, from a segmented character map (format 4).
 *
 * @param {Buffer} cmap
 */
function glyphsOf(cmap) {
  const offsets = Array.from({ length: cmap.readUInt16BE(2) }, (_, i) => cmap.readUInt32BE(4 + 8 * i + 4));
  const at = offsets.find((offset) => cmap.readUInt16BE(offset) === 4);
  if (at === undefined) throw new Error('the font has no character map of format 4');
  const segments = cmap.readUInt16BE(at + 6) / 2;
  return (/** @type {number} */ character) => {
    for (let i = 0; i < segments; i++) {
      const end = cmap.readUInt16BE(at + 14 + 2 * i);
      if (character > end) continue;
      const starts = at + 16 + 2 * segments + 2 * i;
      const start = cmap.readUInt16BE(starts);
      if (character < start) return 0;
      const delta = cmap.readUInt16BE(starts + 2 * segments);
      const shift = cmap.readUInt16BE(starts + 4 * segments);
      if (shift === 0) return (character + delta) & 0xffff;
      const glyph = cmap.readUInt16BE(starts + 4 * segments + shift + 2 * (character - start));
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}

/** @param {string} name */
function widthsOf(name) {
  const { head, hhea, hmtx, cmap } = tablesOf(name);
  if (!head || !hhea || !hmtx || !cmap) throw new Error(`${name} lacks a table`);
  const [em, metrics, glyphOf] = [head.readUInt16BE(18), hhea.readUInt16BE(34), glyphsOf(cmap)];
  const width = (/** @type {number} */ character) => {
    const glyph = glyphOf(character);
    const advance = hmtx.readUInt16BE(4 * Math.min(glyph, metrics - 1));
    return glyph === 0 ? null : Math.round((1000 * advance) / em);
  };
  const all = [
    ...ranges.flatMap(([from = 0, to = 0]) => Array.from({ length: to - from + 1 }, (_, i) => from + i)),
    ...single,
  ];
  return new Map(all.map((character) => [character, width(character)]));
}

const [regular, strong] = [400, 600].map((weight) => widthsOf(`source-sans-3-latin-${weight}-normal.woff`));
if (!regular || !strong) throw new Error('two weights are needed');

/** Runs of neighbouring characters as `[first character, widths]`. */
const runs = (/** @type {Map<number, number | null>} */ widths) => {
  /** @type {[number, number[]][]} */
  const found = [];
  for (const [character, width] of [...widths].sort(([a], [b]) => a - b)) {
    if (width === null) continue;
    const last = found.at(-1);
    if (last && last[0] + last[1].length === character) last[1].push(width);
    else found.push([character, [width]]);
  }
  return found.map(([first, list]) => `  [0x${first.toString(16)}, '${list.join(' ')}'],`).join('\n');
};

const text = `// Written by scripts/font-widths.mjs from Source Sans 3: how wide each character is, in thousandths of the font's size.

/** Runs of neighbouring characters: the first one, and the widths of it and of those after it. */
export type WidthRuns = readonly (readonly [first: number, widths: string])[];

/** Weight 400. */
// biome-ignore format: one run a line
export const regularWidths: WidthRuns = [
${runs(regular)}
];

/** Weight 600. */
// biome-ignore format: one run a line
export const strongWidths: WidthRuns = [
${runs(strong)}
];
`;
if (process.argv[2] === '--print') process.stdout.write(text);
else writeFileSync(target, text);
