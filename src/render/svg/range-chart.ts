// What nobody has said, drawn: for each proposal a point, and where its reading is open the range that it may pay, with
// the readings that give the ends.

import { figureText } from '../../words/figures.js';
import { harmless } from '../../words/harmless.js';
import { say } from '../../words/say.js';
import { spokenText } from '../../words/speak.js';
import type { RangeChart, RangeRow } from '../spoken.js';
import { placeOf, type Scale, scaleOf } from './axis.js';
import { identityOf, markerAt } from './identity.js';
import { cleared, heightOf, linesAt, moreAt, type PathStyle, segment, textAt } from './marks.js';
import { fitRows } from './rows.js';
import type { Box, Scene, ScenePath, SceneText, Sheet } from './scene.js';
import { textLines, textWidth } from './text-width.js';

/** The words of a row at a size, in the widths that they have. */
interface RowWords {
  readonly name: readonly string[];
  readonly figure: string;
  readonly says: readonly string[];
  readonly low: readonly string[];
  readonly high: readonly string[];
  readonly height: number;
  /** How far below the row's top its bar stands. */
  readonly bar: number;
}

interface Widths {
  readonly isBeside: boolean;
  readonly words: number;
  readonly bar: number;
}

function widthsOf(width: number, height: number, base: number): Widths {
  const isBeside = width >= 32 * base && height < width;
  return isBeside ? { isBeside, words: width * 0.3, bar: width * 0.7 - base } : { isBeside, words: width, bar: width };
}

const smaller = 0.85;

const shownReading = (chart: RangeChart, { says }: RangeRow) =>
  spokenText(say('shown-reading', { reading: harmless(says) }), chart);

function wordsOf(chart: RangeChart, row: RangeRow, widths: Widths, size: number): RowWords {
  const small = size * smaller;
  const money = (digits: string) => figureText({ kind: 'money', digits }, chart);
  const end = (one: RangeRow['low']) =>
    one === null
      ? []
      : textLines(
          spokenText(say('end-of-range', { figure: money(one.digits), reading: harmless(one.says) }), chart),
          widths.bar / 2 - size * 0.4,
          small,
          'regular',
          4,
        );
  const name = textLines(harmless(row.name), widths.words, size, 'strong', 2);
  const figure = money(row.central);
  const says = row.says === '' ? [] : textLines(shownReading(chart, row), widths.words, small, 'regular', 3);
  const [low, high] = [end(row.low), end(row.high)];
  const words = heightOf(name.length + 1, size) + heightOf(says.length, small);
  const ends = heightOf(Math.max(low.length, high.length), small);
  const bar = widths.isBeside ? size * 0.75 : words + size * 0.75;
  const height = widths.isBeside ? Math.max(words, size * 1.6 + ends) : words + size * 1.6 + ends;
  return { name, figure, says, low, high, height: height + size * 0.9, bar };
}

const axisHeight = (base: number) => base * 1.6;

/** How high the ranges would like to stand. */
export function rangesHeight(chart: RangeChart, { base }: Sheet, width: number): number {
  const widths = widthsOf(width, width, base);
  return chart.rows.reduce((sum, row) => sum + wordsOf(chart, row, widths, base).height, axisHeight(base));
}

export function rangeScene(chart: RangeChart, { base }: Sheet, inner: Box): Scene['nodes'] {
  const widths = widthsOf(inner.width, inner.height, base);
  const { rows } = chart;
  const available = inner.height - axisHeight(base);
  const fit = fitRows(rows.length, available, base, (i, size) => {
    const row = rows[i];
    return row === undefined ? 0 : wordsOf(chart, row, widths, size).height;
  });
  const { size } = fit;
  const values = rows.flatMap(({ central, low, high }) => [central, low?.digits ?? central, high?.digits ?? central]);
  const count = Math.max(2, Math.min(6, Math.floor(widths.bar / (base * 7))));
  const scale = scaleOf(values.map(placeOf), count, chart);
  const left = inner.x + inner.width - widths.bar;
  const xOf = (digits: string) => scale.at(placeOf(digits), left, left + widths.bar);
  const each = Math.min(size * 4, fit.spare / Math.max(1, fit.shown));
  const nodes: (SceneText | ScenePath)[] = [];
  let y = inner.y;
  for (const row of rows.slice(0, fit.shown)) {
    const words = wordsOf(chart, row, widths, size);
    nodes.push(...rowNodes(chart, row, words, { x: inner.x, left, right: left + widths.bar, y, size }, xOf));
    y += words.height + each;
  }
  const hidden = rows.length - fit.shown;
  if (hidden > 0) nodes.push(moreAt(hidden, inner, y, size, chart));
  const bottom = hidden > 0 ? y + size * 1.5 : y;
  const baseline = rows.find(({ offer }) => offer === null);
  const across = { from: left, to: left + widths.bar };
  const upright = (x: number, style: PathStyle) => segment(x, inner.y, x, y, { ...style, width: base / 18 });
  return [
    ...scale.ticks.map(({ value }) => upright(scale.at(value, across.from, across.to), { stroke: 'grid' })),
    ...(baseline === undefined ? [] : [upright(xOf(baseline.central), { stroke: 'base', dash: '2 4' })]),
    ...tickNames(scale, across, bottom, base * smaller),
    ...nodes,
  ];
}

interface Place {
  readonly x: number;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

function rowNodes(
  chart: RangeChart,
  row: RangeRow,
  words: RowWords,
  { x, left, right, y, size }: Place,
  xOf: (digits: string) => number,
) {
  const identity = identityOf(row.offer);
  const small = size * smaller;
  const middle = y + words.bar;
  const [low, high] = [xOf(row.low?.digits ?? row.central), xOf(row.high?.digits ?? row.central)];
  const stroke = { stroke: identity.mark, width: size / 5 };
  const isOpen = row.low !== null;
  const ends = [low, high].map((at) => segment(at, middle - size * 0.42, at, middle + size * 0.42, stroke));
  const dot =
    row.offer === null
      ? [segment(xOf(row.central), middle - size * 0.5, xOf(row.central), middle + size * 0.5, stroke)]
      : markerAt(identity, xOf(row.central), middle, size * 0.75);
  const below = middle + size * 0.85;
  const underName = y + heightOf(words.name.length, size);
  const texts = [
    ...linesAt(words.name, x, y, { size, strong: true, ink: identity.ink, full: harmless(row.name) }),
    ...linesAt([words.figure], x, underName, { size }),
    ...linesAt(words.says, x, underName + heightOf(1, size), {
      size: small,
      ink: 'soft',
      full: shownReading(chart, row),
    }),
    ...linesAt(words.low, left, below, { size: small, full: harmless(row.low?.says ?? '') }),
    ...linesAt(words.high, right, below, { size: small, anchor: 'end', full: harmless(row.high?.says ?? '') }),
  ];
  return [...cleared(texts), ...(isOpen ? [segment(low, middle, high, middle, stroke), ...ends] : []), ...dot];
}

/** The names of round figures, as many as have room. */
function tickNames(scale: Scale, { from, to }: { from: number; to: number }, top: number, size: number): SceneText[] {
  let last = Number.NEGATIVE_INFINITY;
  return scale.ticks.flatMap(({ value, text }) => {
    const half = textWidth(text, size) / 2;
    const at = Math.min(to - half, Math.max(from + half, scale.at(value, from, to)));
    if (at - half < last + size * 0.8) return [];
    last = at + half;
    return [textAt(text, at, top + size * 1.05, { size, anchor: 'middle', ink: 'soft' })];
  });
}
