// Which of many people a raise reaches by their rates.
import type { Column } from './column.js';
import { loops } from './loops.js';
import { type Figure, mostWhole, unitRoundoff } from './ratio.js';

interface Bound {
  readonly at: number;
  /** How near to it a rate may be for nobody to know on which side it is; below zero where that is always known. */
  readonly unknownWithin: number;
}

/** A bound in the units of a column. Of whole rates 35,500.5 is 35,501: they are below one where they are below the other. */
function boundOf({ ratio, near }: Figure, { scale, error }: Column): Bound {
  const product = ratio === null ? Number.POSITIVE_INFINITY : ratio.n * scale;
  if (error === 0 && ratio !== null && product <= mostWhole)
    return { at: Math.ceil(product / ratio.d), unknownWithin: -1 };
  const at = near * scale;
  return { at, unknownWithin: error + at * 8 * unitRoundoff };
}

/** Marks in `selected` whose rate lies in the span: from 30,000 on, below 40,000. */
export function selectRates(
  from: Figure | null,
  below: Figure | null,
  column: Column,
  selected: Uint8Array,
  undecided: Uint8Array,
  size: number,
): void {
  const { values } = column;
  const low = from && boundOf(from, column);
  const high = below && boundOf(below, column);
  const [least, most] = [low?.at ?? 0, high?.at ?? Number.POSITIVE_INFINITY];
  loops.flagSpan(values, least, most, selected, size);
  for (const bound of [low, high]) {
    if (bound === null || bound.unknownWithin < 0) continue;
    loops.flagNear(values, bound.at, bound.unknownWithin, undecided, size);
  }
}
