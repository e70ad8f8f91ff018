// Bars from zero, each with its name and its figure: solid to what is sure, light over what is possible.

import { figureText } from '../../words/figures.js';
import { harmless } from '../../words/harmless.js';
import { say } from '../../words/say.js';
import { spokenText } from '../../words/speak.js';
import type { Bar, BarChart } from '../spoken.js';
import { placeOf } from './axis.js';
import { identityOf } from './identity.js';
import { cleared, heightOf, linesAt, moreAt, rectangle, segment, textAt } from './marks.js';
import { fitRows } from './rows.js';
import type { Box, Scene, Sheet } from './scene.js';
import { textLines, textWidth } from './text-width.js';

type Row = { readonly title: string; readonly bar?: undefined } | { readonly title?: undefined; readonly bar: Bar };

/** How the rows of a chart are set: names beside their bars, or above them where there is little room across. */
interface Setting {
  readonly rows: readonly Row[];
  readonly isBeside: boolean;
  /** The room for names of a size. */
  readonly nameWidth: (size: number) => number;
}

function settingOf({ groups }: BarChart, { base }: Sheet, width: number, height: number): Setting {
  const rows = groups.flatMap(({ title, bars }): Row[] => [
    ...(title === null ? [] : [{ title: harmless(title) }]),
    ...bars.map((bar) => ({ bar })),
  ]);
  const names = rows.flatMap(({ bar }) =>
    bar === undefined ? [] : [textWidth(harmless(bar.name), base, 'strong') + 1],
  );
  const isBeside = width >= 32 * base && height < width;
  const widest = Math.max(0, ...names);
  const nameWidth = (size: number) => (isBeside ? Math.min(width * 0.32, (widest * size) / base) : width);
  return { rows, isBeside, nameWidth };
}

const nameLines = (bar: Bar, { isBeside, nameWidth }: Setting, size: number) =>
  textLines(harmless(bar.name), nameWidth(size), size, 'strong', isBeside ? 2 : 1);

function rowHeight(setting: Setting, i: number, size: number): number {
  const row = setting.rows[i];
  if (row === undefined) return 0;
  if (row.bar === undefined) return size * (i === 0 ? 1.7 : 2.3);
  const lines = nameLines(row.bar, setting, size).length;
  const open = isUnsure(row.bar) ? size * 1.2 : 0;
  if (setting.isBeside) return Math.max(size * 2 + open, heightOf(lines, size) + size * 0.55);
  return heightOf(1, size) + size * 1.75 + open;
}

/** The height of a line above the bars that says what zero is. */
const headHeight = (chart: BarChart, base: number) => (chart.zero === null ? 0 : base * 1.6);

/** How high the bars would like to stand. */
export function barsHeight(chart: BarChart, sheet: Sheet, width: number): number {
  const setting = settingOf(chart, sheet, width, width);
  return setting.rows.reduce((sum, _, i) => sum + rowHeight(setting, i, sheet.base), headHeight(chart, sheet.base));
}

export function barScene(chart: BarChart, sheet: Sheet, inner: Box): Scene['nodes'] {
  const { base } = sheet;
  const setting = settingOf(chart, sheet, inner.width, inner.height);
  const { rows, isBeside, nameWidth } = setting;
  const head = headHeight(chart, base);
  const fit = fitRows(rows.length, inner.height - head, base, (i, size) => rowHeight(setting, i, size));
  const { size } = fit;
  const each = Math.min(size * 1.6, fit.spare / Math.max(1, fit.shown));
  const left = isBeside ? inner.x + nameWidth(size) + base : inner.x;
  const right = inner.x + inner.width;
  const xOf = across(chart, left, right, size);
  const nodes: Scene['nodes'][number][] = [];
  const zero = xOf(0);
  const zeroLine = (from: number, to: number) => segment(zero, from, zero, to, { stroke: 'base', width: base / 14 });
  const zeroLines: Scene['nodes'][number][] = [];
  let y = inner.y + head;
  rows.slice(0, fit.shown).forEach((row, i) => {
    const height = rowHeight(setting, i, size) + each;
    if (row.bar === undefined) {
      nodes.push(
        ...cleared([
          textAt(row.title, inner.x, y + height - size * 0.55, { size: size * 1.05, strong: true, room: inner.width }),
        ]),
      );
    } else {
      const names = nameLines(row.bar, setting, size);
      const { ink } = identityOf(row.bar.offer);
      const nameTop = isBeside ? y + (height - heightOf(names.length, size)) / 2 : y;
      nodes.push(
        ...cleared(linesAt(names, inner.x, nameTop, { size, strong: true, ink, full: harmless(row.bar.name) })),
      );
      const above = isBeside ? 0 : heightOf(1, size);
      const place = {
        x: left,
        width: right - left,
        y: y + above,
        height: height - above - (isBeside ? 0 : size * 0.45),
      };
      // Above bars it would go through the letters of their names.
      if (!isBeside) zeroLines.push(zeroLine(place.y, place.y + place.height));
      nodes.push(...barNodes(chart, row.bar, xOf, place, size));
    }
    y += height;
  });
  const hidden = rows.slice(fit.shown).filter(({ bar }) => bar !== undefined).length;
  if (hidden > 0) nodes.push(moreAt(hidden, inner, y, size, chart));
  if (isBeside) zeroLines.push(zeroLine(inner.y + head, y));
  return [...zeroLines, ...nodes, ...zeroNodes(chart, zero, inner, base)];
}

/** Where a value stands across; the ends leave room for the figures beside them. */
function across(chart: BarChart, from: number, to: number, size: number): (value: number) => number {
  const bars = chart.groups.flatMap((group) => group.bars);
  const room = (isBelow: boolean) =>
    Math.max(
      0,
      ...bars
        .filter((bar) => isLoss(bar) === isBelow && !isUnsure(bar))
        .map((bar) => textWidth(figureOf(chart, bar), size) + size * 0.8),
    );
  const values = [0, ...bars.flatMap(({ low, high }) => [placeOf(low), placeOf(high)])];
  const [least, most] = [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))];
  const [start, end] = [from + room(true), to - room(false)];
  const span = most - least;
  return (value) => (span === 0 ? start : start + ((value - least) / span) * Math.max(0, end - start));
}

const isUnsure = ({ low, high }: Bar) => low !== high;

const isLoss = ({ figure }: Bar) => 'digits' in figure && figure.digits.startsWith('-');

const figureOf = (chart: BarChart, { figure }: Bar) => figureText(figure, chart);

function barNodes(chart: BarChart, bar: Bar, xOf: (value: number) => number, row: Box, size: number) {
  const identity = identityOf(bar.offer);
  const thickness = Math.min((row.height - (isUnsure(bar) ? size * 1.2 : 0)) * 0.62, size * 1.7);
  const isOpen = isUnsure(bar);
  const top = row.y + (row.height - thickness - (isOpen ? size * 1.2 : 0)) / 2;
  const [low, high] = [placeOf(bar.low), placeOf(bar.high)];
  const sure = low > 0 ? low : high < 0 ? high : 0;
  const box = (from: number, to: number): Box => ({
    x: Math.min(xOf(from), xOf(to)),
    y: top,
    width: Math.abs(xOf(to) - xOf(from)),
    height: thickness,
  });
  const solid =
    bar.offer === null
      ? { fill: 'paper' as const, stroke: 'base' as const, width: size / 12 }
      : { fill: identity.mark };
  const central = xOf('digits' in bar.figure ? placeOf(bar.figure.digits) : 0);
  return [
    ...(isOpen
      ? [rectangle(box(low, high), { fill: identity.mark, stroke: identity.mark, width: size / 14, opacity: 0.3 })]
      : []),
    rectangle(box(0, sure), solid),
    ...(isOpen ? openNodes() : [closedLabel()]),
  ];

  function closedLabel() {
    const y = top + thickness / 2 + size * 0.3;
    return isLoss(bar)
      ? textAt(figureOf(chart, bar), Math.min(central, xOf(0)) - size * 0.4, y, { size, anchor: 'end' })
      : textAt(figureOf(chart, bar), Math.max(central, xOf(0)) + size * 0.4, y, { size });
  }

  /** A stroke where the figure stands, and under it the figure with the range around it. */
  function openNodes() {
    const text = openLabel(chart, bar);
    const words = textWidth(text, size) <= row.width ? text : figureOf(chart, bar);
    const half = textWidth(words, size) / 2;
    const middle = Math.min(row.x + row.width - half, Math.max(row.x + half, central));
    const under = top + thickness + size * 1.05;
    return [
      segment(central, top - size * 0.15, central, top + thickness + size * 0.2, {
        stroke: identity.ink,
        width: size / 5,
      }),
      ...cleared([textAt(words, middle, under, { size, anchor: 'middle' })]),
    ];
  }
}

/** `-$737 (-$3,679 to +$2,001)`. */
function openLabel(chart: BarChart, bar: Bar): string {
  const signed = 'signed' in bar.figure && bar.figure.signed === true;
  const money = (digits: string) => figureText({ kind: 'money', digits, signed }, chart);
  const range = { low: money(bar.low), high: money(bar.high) };
  return spokenText(say('figure-in-range', { figure: figureOf(chart, bar), range }), chart);
}

function zeroNodes({ zero }: BarChart, x: number, inner: Box, base: number): Scene['nodes'] {
  if (zero === null) return [];
  const size = base * 0.85;
  const room = inner.width;
  const half = Math.min(room, textWidth(harmless(zero), size)) / 2;
  const middle = Math.min(inner.x + inner.width - half, Math.max(inner.x + half, x));
  return [textAt(harmless(zero), middle, inner.y + size * 0.8, { size, anchor: 'middle', ink: 'soft', room })];
}
