// Lines over years in plain characters: a field of dots, the names and last figures beside it.
import { type Decimal, decimal, quotient } from '../../number/decimal.js';
import { figureText } from '../../words/figures.js';
import { harmless } from '../../words/harmless.js';
import type { ChartPoint, LineChart } from '../spoken.js';
import type { BarStyle } from './bars.js';
import { dotsOf } from './braille.js';
import { largest } from './measure-text.js';
import { wrap } from './wrap.js';

const leastRows = 8;
const leastColumns = 10;
const mostColumns = 48;

/**
 * The lines of a chart of lines: each ends at its own name, highest first. In a narrow terminal the names and figures
 * stand in a list under the dots, in the same order.
 */
export function lineLines(chart: LineChart, style: BarStyle): string[] {
  const { width, measure } = style;
  const money = (digits: string) => figureText({ kind: 'money', digits, rate: true }, style);
  const last = ({ points }: LineChart['lines'][number]) =>
    points.reduce<ChartPoint | null>((last, next) => next ?? last, null);
  const lines = chart.lines
    .flatMap((line) => {
      const end = last(line);
      return end === null
        ? []
        : [
            {
              line,
              end: decimal(end.digits),
              text: `${harmless(line.name)}${isOpen(line.points) ? ' ~' : ''} ${money(end.digits)}`,
            },
          ];
    })
    .sort((a, b) => b.end.cmp(a.end));
  const all = lines.flatMap(({ line }) =>
    line.points.flatMap((point) => (point === null ? [] : [decimal(point.digits)])),
  );
  const [first] = all;
  if (first === undefined) return [];
  const least = all.reduce((least, next) => (next.lt(least) ? next : least), first);
  const most = all.reduce((most, next) => (next.gt(most) ? next : most), first);
  const axis = largest([least, most].map((end) => measure(money(end.toFixed())))) + 1;
  const widest = largest(lines.map(({ text }) => measure(text)));
  const isBeside = axis + leastColumns + 2 + widest <= width;
  const columns = Math.max(leastColumns, Math.min(mostColumns, width - axis - (isBeside ? widest + 2 : 0)));
  const rows = Math.max(leastRows, isBeside ? lines.length : 0);
  const dots = dotsOf(columns, rows);
  const bottom = rows * 4 - 1;
  const yOf = (value: Decimal) =>
    most.eq(least)
      ? Math.round(bottom / 2)
      : bottom - Number(quotient(value.minus(least).mul(bottom), most.minus(least)).toDecimalPlaces(0));
  const ats = chart.places.map(({ at }) => at);
  const [from, to] = [Math.min(...ats), Math.max(...ats)];
  const xOf = (i: number) =>
    from === to ? columns : Math.round((((ats[i] ?? 0) - from) / (to - from)) * (columns * 2 - 1));
  for (const { line } of lines) draw(line.points, chart.curve, dots, xOf, (digits) => yOf(decimal(digits)));
  const wanted = lines.map(({ end }) => yOf(end) >> 2);
  const labels = isBeside ? labelRows(wanted, rows) : [];
  const field = dots.rows().map((row, i) => {
    const mark = i === 0 ? money(most.toFixed()) : i === rows - 1 ? money(least.toFixed()) : '';
    const label = lines[labels.indexOf(i)]?.text;
    return `${' '.repeat(axis - 1 - measure(mark))}${mark} ${row}${label === undefined ? '' : `  ${label}`}`.trimEnd();
  });
  const names = placeLine(chart, axis, columns, measure);
  const list = isBeside ? [] : lines.flatMap(({ text }) => wrap(text, { width, measure, hanging: 2 }));
  return [...field, names, ...list];
}

type Points = readonly (ChartPoint | null)[];

/** Whether a line rests on a reading that nobody has stated. */
const isOpen = (points: Points) => points.some((point) => point !== null && point.low !== point.high);

function draw(
  points: Points,
  curve: LineChart['curve'],
  dots: ReturnType<typeof dotsOf>,
  xOf: (i: number) => number,
  yOf: (digits: string) => number,
) {
  let before: { x: number; y: number } | null = null;
  points.forEach((point, i) => {
    const isHeld = point === null && curve === 'steps' && i === points.length - 1;
    const here: { x: number; y: number } | null =
      point === null ? (isHeld && before ? { x: xOf(i), y: before.y } : null) : { x: xOf(i), y: yOf(point.digits) };
    if (here === null) return;
    const from: { x: number; y: number } = before ?? here;
    if (curve === 'steps') {
      dots.line(from.x, from.y, here.x, from.y);
      dots.line(here.x, from.y, here.x, here.y);
    } else dots.line(from.x, from.y, here.x, here.y);
    before = here;
  });
}

/** A row for each label, in order, as near to where its line ends as may be. */
function labelRows(wanted: readonly number[], rows: number): number[] {
  const placed: number[] = [];
  for (const row of wanted) placed.push(Math.max(row, (placed.at(-1) ?? -1) + 1));
  let most = rows - 1;
  for (let i = placed.length - 1; i >= 0; i--) {
    placed[i] = Math.min(placed[i] ?? 0, most);
    most = (placed[i] ?? 0) - 1;
  }
  return placed;
}

/** The first and the last place under the ends of the field. */
function placeLine({ places }: LineChart, axis: number, columns: number, measure: BarStyle['measure']): string {
  const [first, last] = [harmless(places[0]?.name ?? ''), harmless(places.at(-1)?.name ?? '')];
  if (places.length < 2) return `${' '.repeat(axis)}${first}`;
  return `${' '.repeat(axis)}${first}${' '.repeat(Math.max(1, columns - measure(first) - measure(last)))}${last}`;
}
