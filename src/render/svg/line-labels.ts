// What stands beside the end of each line: the name, its last figure, and over all readings the range of it. Labels are
// made smaller before one is left out, and what is left out is counted.
import { decimal } from '../../number/decimal.js';
import { figureText, runningText } from '../../words/figures.js';
import { harmless } from '../../words/harmless.js';
import { say } from '../../words/say.js';
import { spokenText } from '../../words/speak.js';
import type { ChartPoint, Line, LineChart } from '../spoken.js';
import { identityOf } from './identity.js';
import { heightOf, linesAt, segment } from './marks.js';
import { placed } from './placement.js';
import type { ScenePath, SceneText } from './scene.js';
import { textLines, textWidth } from './text-width.js';

/** How much a label says. */
interface Detail {
  readonly nameLines: number;
  readonly hasRange: boolean;
  /** The name and the figure in one line. */
  readonly isOneLine: boolean;
  readonly size: number;
}

interface Label {
  readonly line: Line | null;
  readonly name: readonly string[];
  readonly fullName: string;
  readonly figures: readonly string[];
  readonly detail: Detail;
  readonly height: number;
  /** Where its line ends; the middle of the label should stand there. */
  readonly y: number;
}

export interface LabelRoom {
  readonly x: number;
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
  readonly base: number;
}

/** The last figure of a line. */
export function lastPoint({ points }: Line): ChartPoint | null {
  return points.reduce((last, next) => next ?? last, null);
}

/** No name is cut to less than this, in parts of the size. */
const leastName = 2.5;

const money = (digits: string, chart: LineChart) => figureText({ kind: 'money', digits, rate: true }, chart);

function lastFigure(chart: LineChart, line: Line): string {
  const digits = lastPoint(line)?.digits;
  return digits === undefined ? '' : money(digits, chart);
}

/** All that a label may say of figures: the last one, with what is said of the whole line; and the range. */
function figuresOf(chart: LineChart, line: Line): readonly string[] {
  const point = lastPoint(line);
  if (point === null) return [];
  const { digits, low, high } = point;
  const said = `${money(digits, chart)}${runningText(line.says, chart)}`;
  if (low === null || high === null || low === high) return [said];
  return [said, spokenText(say('from-to', { low: money(low, chart), high: money(high, chart) }), chart)];
}

/** How wide the labels would like to be: with names over figures, or beside them where the lines are many. */
export function wantedWidth(chart: LineChart, base: number, height: number): { name: number; figure: number } {
  const widest = (widths: readonly number[]) => Math.max(0, ...widths) + 1;
  const names = chart.lines.map(({ name }) => textWidth(harmless(name), base, 'strong'));
  const figures = chart.lines.flatMap((line) => figuresOf(chart, line).map((text) => textWidth(text, base)));
  const isTight = chart.lines.length * heightOf(2.2, base * 0.76) > height;
  if (!isTight) return { name: widest(names), figure: widest(figures) };
  const beside = chart.lines.map((line, i) => (names[i] ?? 0) + textWidth(lastFigure(chart, line), base) + base * 0.4);
  return { name: widest(beside), figure: 0 };
}

/** The labels of some lines with the thin lines that lead to them. `endOf` says where a line ends. */
export function lineLabels(
  chart: LineChart,
  room: LabelRoom,
  endOf: (line: Line) => { readonly x: number; readonly y: number },
): { readonly texts: readonly SceneText[]; readonly leaders: readonly ScenePath[] } {
  const sorted = chart.lines
    .filter((line) => lastPoint(line) !== null)
    .sort((a, b) => endOf(a).y - endOf(b).y || decimal(lastPoint(b)?.digits ?? '0').cmp(lastPoint(a)?.digits ?? '0'));
  const labels = fitting(chart, sorted, room, (line) => endOf(line).y);
  const gap = labelGap(labels[0]?.detail.size ?? room.base);
  const tops = placed(
    labels.map(({ y, height, detail }) => ({ middle: y - detail.size * 0.58 + height / 2, height: height + gap })),
    room.top,
    room.bottom,
  );
  const texts = labels.flatMap((label, i) => textsOf(label, room, (tops[i] ?? 0) + gap / 2));
  const leaders = labels.flatMap((label, i) => {
    if (label.line === null) return [];
    const end = endOf(label.line);
    const y = (tops[i] ?? 0) + gap / 2 + label.detail.size * 0.55;
    const { mark } = identityOf(label.line.offer);
    return [
      segment(end.x + room.base * 0.5, end.y, room.x - room.base * 0.25, y, { stroke: mark, width: room.base / 18 }),
    ];
  });
  return { texts, leaders };
}

/** Between two labels of a size. */
const labelGap = (size: number) => size * 0.22;
const smallest = 9;

/** The labels with as much detail as there is room for. */
function fitting(chart: LineChart, lines: readonly Line[], room: LabelRoom, yOf: (line: Line) => number): Label[] {
  const { base } = room;
  const sizes = [base, base * 0.88, base * 0.76];
  const least = Math.min(base * 0.65, smallest);
  const falling = [0.95, 0.85, 0.75, 0.65, 0.55, 0.5, 0.45].map((part) => base * part).filter((size) => size > least);
  const full = { nameLines: 2, hasRange: true, isOneLine: false };
  const details: Detail[] = [
    ...sizes.slice(0, 2).map((size) => ({ ...full, size })),
    ...sizes.slice(0, 3).map((size) => ({ ...full, nameLines: 1, size })),
    ...sizes.slice(0, 3).map((size) => ({ ...full, nameLines: 1, hasRange: false, size })),
    ...[...falling, least].map((size) => ({ ...full, isOneLine: true, hasRange: false, size })),
  ];
  const available = room.bottom - room.top;
  const total = (labels: readonly Label[]) =>
    labels.reduce((sum, { height, detail }) => sum + height + labelGap(detail.size), 0);
  let labels: Label[] = [];
  for (const detail of details) {
    labels = lines.map((line) => labelOf(chart, line, detail, room, yOf(line)));
    if (total(labels) <= available && labels.every((label) => isWhole(label, room))) return labels;
  }
  const each = total(labels) / labels.length;
  const kept = Math.max(0, Math.floor(available / each) - 1);
  return [...labels.slice(0, kept), leftOut(labels.slice(kept), kept, chart)];
}

/** Whether no figure has to be broken to fit. */
function isWhole({ figures, detail }: Label, { width }: LabelRoom): boolean {
  return (
    figures.every((text) => textWidth(text, detail.size) <= width) && !figures.some((text) => /^[\d.,]/.test(text))
  );
}

function labelOf(chart: LineChart, line: Line, detail: Detail, room: LabelRoom, y: number): Label {
  const { size, nameLines, hasRange, isOneLine } = detail;
  const fullName = harmless(line.name);
  const figures = figuresOf(chart, line)
    .slice(0, hasRange ? 2 : 1)
    .flatMap((text) => textLines(text, room.width, size, 'regular', 2));
  if (isOneLine) {
    const figure = lastFigure(chart, line);
    const left = room.width - textWidth(figure, size) - size * 0.4;
    // A label without its figure says more than one without its name.
    const isNamed = left >= size * leastName;
    const name = textLines(fullName, isNamed ? left : room.width, size, 'strong', 1);
    return { line, name, fullName, figures: isNamed ? [figure] : [], detail, height: heightOf(1, size), y };
  }
  const name = textLines(fullName, room.width, size, 'strong', nameLines);
  return { line, name, fullName, figures, detail, height: heightOf(name.length + figures.length, size), y };
}

/** `and 12 more` in place of labels for which there is no room at all. */
function leftOut(labels: readonly Label[], kept: number, chart: LineChart): Label {
  const [first] = labels;
  const detail = { nameLines: 1, hasRange: false, isOneLine: true, size: first?.detail.size ?? smallest };
  const name = [spokenText(say('and-more', { count: labels.length, isAll: kept === 0 }), chart)];
  return {
    line: null,
    name,
    fullName: name[0] ?? '',
    figures: [],
    detail,
    height: heightOf(1, detail.size),
    y: first?.y ?? 0,
  };
}

function textsOf({ line, name, fullName, figures, detail }: Label, room: LabelRoom, top: number): SceneText[] {
  const { size } = detail;
  const { ink } = line === null ? { ink: 'soft' as const } : identityOf(line.offer);
  const names = linesAt(name, room.x, top, { size, strong: true, ink, full: fullName });
  if (detail.isOneLine) {
    const x = room.x + textWidth(name[0] ?? '', size, 'strong') + size * 0.4;
    return [...names, ...linesAt(figures, x, top, { size })];
  }
  return [...names, ...linesAt(figures, room.x, top + heightOf(name.length, size), { size })];
}
