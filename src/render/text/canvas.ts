// Rows of texts set in columns, by cli-table3: no borders, no forced widths, no wrapping of its own.
import Table from 'cli-table3';
import type { Tone } from './grid.js';
import { isNarrow, type MeasureText } from './measure-text.js';

/** A text of one line with the blanks that put it in its place. */
export interface Spot {
  readonly text: string;
  readonly tone: Tone;
  readonly before: number;
  readonly after: number;
}

export type Paint = Readonly<Record<Tone, (text: string) => string>>;

export interface CanvasStyle {
  readonly measure: MeasureText;
  readonly paint: Paint;
}

const borders =
  'top top-mid top-left top-right bottom bottom-mid bottom-left bottom-right left left-mid mid mid-mid right';
const none = Object.fromEntries(`${borders} right-mid middle`.split(' ').map((border) => [border, '']));

const nameStandIn = '\ue000';
const figuresStandIn = '\ue001';
/** The work of cli-table3 grows with the square of a table's rows. */
const most = 50;

/**
 * The lines of some rows: each row's name in one column, its figures in the other; no blanks at a line's end.
 *
 * cli-table3 measures a cell eight times, by an older table of widths and slowly: 20 microseconds a cell. A row's figures,
 * which stand at their places already, are therefore one cell with a stand-in; so are painted names and names in other
 * scripts, with a stand-in as wide as the name.
 */
export function drawn(rows: readonly (readonly Spot[])[], style: CanvasStyle): string[] {
  const lines: string[] = [];
  for (let start = 0; start < rows.length; start += most) lines.push(...few(rows.slice(start, start + most), style));
  return lines;
}

function few(rows: readonly (readonly Spot[])[], style: CanvasStyle): string[] {
  const kept: string[] = [];
  const held = (text: string, standIn: string) => {
    kept.push(text);
    return standIn;
  };
  const nameOf = ({ text, tone, before, after }: Spot) => {
    const [painted, width] = [style.paint[tone](text), style.measure(text)];
    return (
      blanks(before) +
      (width === 0 || isNarrow(painted) ? text : held(painted, nameStandIn.repeat(width))) +
      blanks(after)
    );
  };
  const table = new Table({
    chars: none,
    style: { head: [], border: [], compact: true, 'padding-left': 0, 'padding-right': 0 },
  });
  for (const [name, ...figures] of rows) {
    const line = figures.map(
      ({ text, tone, before, after }) => blanks(before) + style.paint[tone](text) + blanks(after),
    );
    const first = name === undefined ? '' : nameOf(name);
    table.push([first, held(line.join(''), figuresStandIn)]);
  }
  let next = 0;
  const filled = table.toString().replace(/\ue000+|\ue001/g, () => kept[next++] ?? '');
  return filled.split('\n').map((line) => line.replaceAll('\u00a0', ' ').trimEnd());
}

function blanks(count: number): string {
  return ' '.repeat(Math.max(0, count));
}
