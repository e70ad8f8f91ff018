// Where the order of two figures changes, on a grid of values.
import { type Decimal, order, plain } from '../number/decimal.js';
import type { Figure } from '../solution/judge.js';
import type { Order, Stretch } from './sweep.js';

/** The figures of the two sides at a value. */
export interface Pair {
  readonly left: Figure;
  readonly right: Figure;
}

interface Point {
  readonly value: Decimal;
  readonly pair: Pair;
  readonly sign: -1 | 0 | 1;
}

const orders: Readonly<Record<string, Order>> = { '-1': 'below', '0': 'equal', '1': 'above' };

/**
 * The stretches over which the left side is below, equal to or above the right side.
 *
 * Between two neighbouring values of a sweep at which the order differs, the grid of `grain` is halved until two
 * neighbours of it are left: below up to 2.66%, above from 2.67%. Null where a figure does not exist.
 */
export function stretchesOver(
  values: readonly Decimal[],
  grain: Decimal,
  pairAt: (value: Decimal) => Pair,
): readonly Stretch[] | null {
  const pointAt = (value: Decimal): Point | null => {
    const pair = pairAt(value);
    if (pair.left.exact === null || pair.right.exact === null) return null;
    return { value, pair, sign: order(pair.left.exact, pair.right.exact) };
  };
  const points: Point[] = [];
  for (const value of values) {
    const point = pointAt(value);
    if (point === null) return null;
    const last = points.at(-1);
    const between = last === undefined ? [] : changesBetween(last, point, grain, pointAt);
    if (between === null) return null;
    points.push(...between, point);
  }
  return stretchesOf(points);
}

/** The neighbours of each change of order between two points, in order. */
function changesBetween(
  from: Point,
  to: Point,
  grain: Decimal,
  pointAt: (value: Decimal) => Point | null,
): readonly Point[] | null {
  const found: Point[] = [];
  let start = from;
  while (start.sign !== to.sign) {
    let [before, after] = [start, to];
    for (;;) {
      const steps = after.value.minus(before.value).div(grain).toNumber();
      if (steps <= 1) break;
      const middle = pointAt(before.value.plus(grain.mul(Math.floor(steps / 2))));
      if (middle === null) return null;
      if (middle.sign === start.sign) before = middle;
      else after = middle;
    }
    found.push(before, after);
    start = after;
  }
  return found;
}

function stretchesOf(points: readonly Point[]): readonly Stretch[] {
  const stretches: { first: Point; last: Point }[] = [];
  for (const point of points) {
    const open = stretches.at(-1);
    if (open !== undefined && open.first.sign === point.sign) open.last = point;
    else stretches.push({ first: point, last: point });
  }
  const figures = ({ pair }: Point) => ({ left: pair.left.digits ?? '', right: pair.right.digits ?? '' });
  return stretches.map(({ first, last }) => ({
    from: plain(first.value),
    to: plain(last.value),
    order: orders[String(first.sign)] as Order,
    atFrom: figures(first),
    atTo: figures(last),
  }));
}
