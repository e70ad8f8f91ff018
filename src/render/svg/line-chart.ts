// Lines over contract years, or over the days of a bargaining: each ends in its own label, and the range of a reading
// that nobody has stated is shaded.
import { area, curveLinear, curveStepAfter, line } from 'd3-shape';
import { figureText } from '../../words/figures.js';
import { harmless } from '../../words/harmless.js';
import type { ChartPoint, Line, LineChart } from '../spoken.js';
import { placeOf, type Scale, scaleOf } from './axis.js';
import { dashFor, identityOf, markerAt } from './identity.js';
import { lineLabels, wantedWidth } from './line-labels.js';
import { ascent, heightOf, pathOf, segment, textAt } from './marks.js';
import type { Box, Scene, ScenePath, SceneText, Sheet } from './scene.js';
import { textWidth } from './text-width.js';

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly low: number;
  readonly high: number;
  /** A place that a step only runs on to has no marker. */
  readonly isHeld: boolean;
}

/** How wide the lines are at least, in parts of running text. */
const leastLines = 4;

export function lineScene(chart: LineChart, sheet: Sheet, inner: Box): Scene['nodes'] {
  const { base } = sheet;
  const small = base * 0.85;
  const values = chart.lines.flatMap(({ points }) =>
    points.flatMap((point) =>
      point === null ? [] : [point.digits, point.low ?? point.digits, point.high ?? point.digits],
    ),
  );
  const axisHeight = heightOf(chart.places.some(({ digits }) => digits !== undefined) ? 2 : 1, small) + base * 0.5;
  const [top, bottom] = [inner.y, inner.y + inner.height - axisHeight];
  const count = Math.max(2, Math.min(6, Math.floor((bottom - top) / (base * 3))));
  const scale = scaleOf(values.map(placeOf), count, chart);
  const gutter = Math.max(...scale.ticks.map(({ text }) => textWidth(text, small)), 0) + base * 0.7;
  const wanted = wantedWidth(chart, base, inner.height);
  const most = (inner.width - gutter) * 0.42;
  const liked = Math.min(
    inner.width * 0.62,
    Math.max(Math.min(wanted.name, most), Math.min(wanted.figure, most * 1.15)),
  );
  const leader = base * 1.9;
  // The lines themselves keep a part of the width, however long the names.
  const labelWidth = Math.min(liked, inner.width - gutter - leader - base * leastLines);
  const labelX = inner.x + inner.width - labelWidth;
  const across = { from: inner.x + gutter + base * 0.6, to: labelX - leader };
  const xs = placesAcross(chart, across.from, across.to);
  const yOf = (digits: string) => scale.at(placeOf(digits), bottom, top);
  const spots = new Map(chart.lines.map((one) => [one, spotsOf(chart, one, xs, yOf)]));
  const endOf = (one: Line) => spots.get(one)?.at(-1) ?? { x: across.to, y: bottom };
  const room = { x: labelX, width: labelWidth, top: top - base * 0.5, bottom: inner.y + inner.height, base };
  const { texts, leaders } = lineLabels(chart, room, endOf);
  return [
    ...gridOf(
      scale,
      { x: inner.x + gutter, width: labelX - leader + base * 0.4 - inner.x - gutter },
      bottom,
      top,
      small,
    ),
    ...placeNames(chart, xs, bottom + base * 0.5, small, { from: inner.x, to: labelX - base * 0.4 }),
    ...chart.lines.flatMap((one) => bandOf(chart, one, spots.get(one) ?? [], base)),
    ...leaders,
    ...chart.lines.flatMap((one) => strokeOf(chart, one, spots.get(one) ?? [], base)),
    ...texts,
  ];
}

function placesAcross({ places }: LineChart, from: number, to: number): number[] {
  const ats = places.map(({ at }) => at);
  const [first = 0, last = 0] = [Math.min(...ats), Math.max(...ats)];
  return ats.map((at) => (first === last ? (from + to) / 2 : from + ((at - first) / (last - first)) * (to - from)));
}

/** A step holds to the last place: a proposal stands until the next. */
function spotsOf(chart: LineChart, { points }: Line, xs: readonly number[], yOf: (digits: string) => number): Spot[] {
  const at = ({ digits, low, high }: ChartPoint, i: number, isHeld: boolean): Spot => ({
    x: xs[i] ?? 0,
    y: yOf(digits),
    low: yOf(low ?? digits),
    high: yOf(high ?? digits),
    isHeld,
  });
  const made = points.flatMap((point, i) => (point === null ? [] : [at(point, i, false)]));
  const last = points.reduce((last, next) => next ?? last, null);
  if (chart.curve !== 'steps' || last === null || points.at(-1) !== null) return made;
  return [...made, at(last, points.length - 1, true)];
}

function gridOf(scale: Scale, across: { x: number; width: number }, bottom: number, top: number, size: number) {
  return scale.ticks.flatMap(({ value, text }): (ScenePath | SceneText)[] => {
    const y = scale.at(value, bottom, top);
    return [
      segment(across.x, y, across.x + across.width, y, { stroke: 'grid', width: size / 16 }),
      textAt(text, across.x - size * 0.5, y + size * 0.32, { size, anchor: 'end', ink: 'soft' }),
    ];
  });
}

/** The names of the places, as many as have room: the last and the first before those between. */
function placeNames(
  chart: LineChart,
  xs: readonly number[],
  top: number,
  size: number,
  within: { from: number; to: number },
): SceneText[] {
  const texts = chart.places.map(({ name, digits }, i) => {
    const figure = digits === undefined ? null : figureText({ kind: 'money', digits, rate: true }, chart);
    const lines = [harmless(name), ...(figure === null ? [] : [figure])];
    const half = Math.max(...lines.map((text) => textWidth(text, size))) / 2;
    const x = Math.min(within.to - half, Math.max(within.from + half, xs[i] ?? 0));
    return { lines, x, half };
  });
  const kept: typeof texts = [];
  const order = [0, texts.length - 1, ...placesBetween(chart)];
  for (const i of new Set(order)) {
    const one = texts[i];
    if (one === undefined) continue;
    if (kept.every(({ x, half }) => Math.abs(x - one.x) >= half + one.half + size * 0.6)) kept.push(one);
  }
  return kept.flatMap(({ lines, x }) =>
    lines.map((line, i) =>
      textAt(line, x, top + size * ascent + heightOf(i, size), {
        size,
        anchor: 'middle',
        ...(i === 0 ? {} : { ink: 'soft' as const }),
      }),
    ),
  );
}

/** Places between the ends: every fifth first where there are many, so that what is kept is even. */
function placesBetween({ places }: LineChart): number[] {
  const all = places.map((_, i) => i);
  if (places.length <= 12) return all;
  return [...all.filter((i) => (places[i]?.at ?? 0) % 5 === 0), ...(places.length > 24 ? [] : all)];
}

const curves = { straight: curveLinear, steps: curveStepAfter };

/** The more bands lie over one another, the lighter each is. */
function shade({ lines }: LineChart): number {
  const open = lines.filter(({ points }) => points.some((point) => point !== null && point.low !== point.high)).length;
  return Math.min(0.14, 0.22 / Math.max(1, open));
}

function bandOf(chart: LineChart, one: Line, spots: readonly Spot[], base: number): ScenePath[] {
  if (spots.every(({ low, high }) => low === high)) return [];
  const identity = identityOf(one.offer);
  const shape = area<Spot>()
    .x(({ x }) => x)
    .y0(({ low }) => low)
    .y1(({ high }) => high)
    .curve(curves[chart.curve])
    .digits(2);
  const edge = (which: 'low' | 'high') =>
    line<Spot>()
      .x(({ x }) => x)
      .y((spot) => spot[which])
      .curve(curves[chart.curve])
      .digits(2)(spots) ?? '';
  const only = spots.length === 1 ? spots[0] : undefined;
  if (only !== undefined)
    return [segment(only.x, only.low, only.x, only.high, { stroke: identity.mark, width: base / 2, opacity: 0.3 })];
  return [
    pathOf(shape(spots) ?? '', { fill: identity.mark, opacity: shade(chart) }),
    ...(['low', 'high'] as const).map((which) =>
      pathOf(edge(which), { stroke: identity.mark, width: base / 18, opacity: 0.7 }),
    ),
  ];
}

function strokeOf(chart: LineChart, one: Line, spots: readonly Spot[], base: number): ScenePath[] {
  const identity = identityOf(one.offer);
  const width = one.offer === null ? base / 11 : base / 6.5;
  const d =
    line<Spot>()
      .x(({ x }) => x)
      .y(({ y }) => y)
      .curve(curves[chart.curve])
      .digits(2)(spots) ?? '';
  const markers =
    spots.length > 16
      ? spots.filter((_, i) => (chart.places[i]?.at ?? i) % 5 === 0 || i === 0 || i === spots.length - 1)
      : spots;
  const dots = markers
    .filter(({ isHeld }) => !isHeld)
    .flatMap(({ x, y }) =>
      one.offer === null
        ? [segment(x, y - base * 0.22, x, y + base * 0.22, { stroke: 'base', width })]
        : markerAt(identity, x, y, base * 0.52),
    );
  return [pathOf(d, { stroke: identity.mark, width, dash: dashFor(identity, width) }), ...dots];
}
