// What tells one offer from another: colour, dash and marker together, so that a photocopy or an eye that sees no red
// loses nothing. Offers are told by their number on the command line; no party has a colour of its own.
import { symbol, symbolCircle, symbolDiamond, symbolSquare, symbolStar, symbolTriangle, symbolWye } from 'd3-shape';
import { type PathStyle, pathOf, spot } from './marks.js';
import type { Ink, ScenePath } from './scene.js';

/** How many colours there are; dashes and markers go on counting at another pace after them. */
export const colors = 6;
const dashes = [null, '9 5', '2 4', '12 4 2 4', '16 4', '5 3'];
const shapes = [symbolCircle, symbolSquare, symbolDiamond, symbolTriangle, symbolStar, symbolWye];

export interface Identity {
  /** For lines, bars and markers. */
  readonly mark: Ink;
  /** For words, which need a darker shade. */
  readonly ink: Ink;
  readonly dash: string | null;
  /** The baseline has no marker. */
  readonly shape: (typeof shapes)[number] | null;
  /** Every other marker is hollow. */
  readonly isHollow: boolean;
}

/** The look of an offer; of the baseline where there is none. */
export function identityOf(offer: number | null): Identity {
  if (offer === null) return { mark: 'base', ink: 'text', dash: null, shape: null, isHollow: false };
  const round = Math.floor(offer / colors);
  return {
    mark: `mark-${offer % colors}`,
    ink: `ink-${offer % colors}`,
    dash: dashes[(offer + round) % dashes.length] ?? null,
    shape: shapes[(offer + 2 * round) % shapes.length] ?? symbolCircle,
    isHollow: offer % 2 === 1,
  };
}

/** A dash for a line of some width. */
export function dashFor({ dash }: Identity, width: number): string | null {
  return dash === null
    ? null
    : dash
        .split(' ')
        .map((length) => spot((Number(length) * width) / 2.5))
        .join(' ');
}

/** An offer's marker with its middle at a place; none for the baseline. */
export function markerAt(identity: Identity, x: number, y: number, size: number): ScenePath[] {
  if (identity.shape === null) return [];
  const d = symbol(identity.shape, size * size).digits(2)() ?? '';
  const style: PathStyle = identity.isHollow
    ? { fill: 'paper', stroke: identity.mark, width: size / 4.5 }
    : { fill: identity.mark, stroke: 'paper', width: size / 7 };
  return [pathOf(moved(d, x, y), style)];
}

/** A path moved by changing its numbers, so that a scene has no transforms; d3 writes the first place of a part as absolute. */
function moved(d: string, x: number, y: number): string {
  return d.replace(/([MLA])([^MLAZhv]*)|[Zhv]/g, (all, command: string | undefined, list: string | undefined) => {
    if (command === undefined || list === undefined) return all;
    const numbers = list.split(',').map(Number);
    const [dx, dy] = [numbers.length - 2, numbers.length - 1];
    return (
      command +
      numbers.map((number, i) => (i === dx ? spot(number + x) : i === dy ? spot(number + y) : spot(number))).join(',')
    );
  });
}
