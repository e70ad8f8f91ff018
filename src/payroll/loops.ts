// The innermost loops of a payroll, over columns of amounts.

/** What each loop does. */
interface Loops {
  /** to = from x factor + plus */
  readonly multiply: (from: Float64Array, factor: number, plus: number, to: Float64Array, size: number) => void;
  /** to = to + from x factor */
  readonly addTimes: (from: Float64Array, factor: number, to: Float64Array, size: number) => void;
  /** so = so x a + other x b */
  readonly weigh: (so: Float64Array, a: number, other: Float64Array, b: number, size: number) => void;
  readonly takeGreater: (so: Float64Array, other: Float64Array, size: number) => void;
  readonly takeLess: (so: Float64Array, other: Float64Array, size: number) => void;
  readonly divide: (so: Float64Array, by: number, size: number) => void;
  /** The least, infinity where there are none; the greatest, 0 where there are none above it. A zero has no sign. */
  readonly lowest: (from: Float64Array, size: number) => number;
  readonly highest: (from: Float64Array, size: number) => number;
  readonly sum: (from: Float64Array, size: number) => number;
  readonly areMultiples: (from: Float64Array, unit: number, size: number) => boolean;

  /** to = from x times / over, rounded to a whole number, x unit. */
  readonly roundNearest: Rounding;
  readonly roundUp: Rounding;
  readonly roundDown: Rounding;
  readonly roundHalfEven: Rounding;
  /** to = the whole part of from x factor + shift, x unit; flags where that is within `wrong` of another one. */
  readonly roundNear: (
    from: Float64Array,
    factor: number,
    shift: number,
    wrong: number,
    unit: number,
    to: Float64Array,
    undecided: Uint8Array,
    size: number,
  ) => void;

  /**
   * Where after x a is within `wrong` of before x b, the target is before x factor, and flagged where `wrong` is above 0.
   * Returns how often that was.
   */
  readonly keepUnmoved: (
    after: Float64Array,
    a: number,
    before: Float64Array,
    b: number,
    wrong: number,
    factor: number,
    target: Float64Array,
    undecided: Uint8Array,
    size: number,
  ) => number;
  /** Flags where so x a is within `wrong` of other x b. */
  readonly flagUnmoved: (
    so: Float64Array,
    a: number,
    other: Float64Array,
    b: number,
    wrong: number,
    undecided: Uint8Array,
    size: number,
  ) => void;
  readonly flagUpTo: (from: Float64Array, most: number, undecided: Uint8Array, size: number) => void;
  readonly flagNear: (from: Float64Array, at: number, within: number, undecided: Uint8Array, size: number) => void;
  /** Flags exactly those from `least` on and below `most`. */
  readonly flagSpan: (from: Float64Array, least: number, most: number, selected: Uint8Array, size: number) => void;
  /** The counts of those who are flagged, 0 for the others; returns their sum. */
  readonly countFlagged: (selected: Uint8Array, counts: Float64Array, to: Float64Array, size: number) => number;
  /** Where nobody is flagged, to = from x factor. */
  readonly keepOthers: (
    selected: Uint8Array,
    from: Float64Array,
    factor: number,
    to: Float64Array,
    size: number,
  ) => void;

  /** Adds everybody's amount x n/d x top/bottom, rounded, x sign x count to sums[at + group]. */
  readonly payWhole: (
    amounts: Float64Array,
    n: number,
    d: number,
    sign: number,
    tops: Float64Array,
    bottoms: Float64Array,
    counts: Float64Array,
    groups: Int32Array,
    sums: Float64Array,
    at: number,
    size: number,
  ) => void;
  /** The same of amount x near x fte, but for those whom `wrong` leaves open: writes where they are, returns how many. */
  readonly payNear: (
    amounts: Float64Array,
    near: number,
    wrong: number,
    sign: number,
    ftes: Float64Array,
    counts: Float64Array,
    groups: Int32Array,
    sums: Float64Array,
    at: number,
    open: Int32Array,
    size: number,
  ) => number;
}

type Rounding = (from: Float64Array, times: number, over: number, unit: number, to: Float64Array, size: number) => void;

export const loops: Loops = {
  multiply(from, factor, plus, to, size) {
    for (let i = 0; i < size; i++) to[i] = (from[i] as number) * factor + plus;
  },
  addTimes(from, factor, to, size) {
    for (let i = 0; i < size; i++) to[i] = (to[i] as number) + (from[i] as number) * factor;
  },
  weigh(so, a, other, b, size) {
    for (let i = 0; i < size; i++) so[i] = (so[i] as number) * a + (other[i] as number) * b;
  },
  takeGreater(so, other, size) {
    for (let i = 0; i < size; i++) if ((other[i] as number) > (so[i] as number)) so[i] = other[i] as number;
  },
  takeLess(so, other, size) {
    for (let i = 0; i < size; i++) if ((other[i] as number) < (so[i] as number)) so[i] = other[i] as number;
  },
  divide(so, by, size) {
    for (let i = 0; i < size; i++) so[i] = (so[i] as number) / by;
  },
  lowest(from, size) {
    let low = Number.POSITIVE_INFINITY;
    for (let i = 0; i < size; i++) if ((from[i] as number) < low) low = from[i] as number;
    return low + 0;
  },
  highest(from, size) {
    let high = 0;
    for (let i = 0; i < size; i++) if ((from[i] as number) > high) high = from[i] as number;
    return high;
  },
  sum(from, size) {
    let sum = 0;
    for (let i = 0; i < size; i++) sum += from[i] as number;
    return sum;
  },
  areMultiples(from, unit, size) {
    for (let i = 0; i < size; i++) {
      const value = from[i] as number;
      if (Math.floor(value / unit) * unit !== value) return false;
    }
    return true;
  },

  // Below 2^52 the floor of a quotient of doubles is the floor of the quotient of whole numbers.
  roundNearest(from, times, over, unit, to, size) {
    const [double, divisor] = [2 * times, 2 * over];
    for (let i = 0; i < size; i++) to[i] = Math.floor(((from[i] as number) * double + over) / divisor) * unit;
  },
  roundUp(from, times, over, unit, to, size) {
    for (let i = 0; i < size; i++) to[i] = Math.ceil(((from[i] as number) * times) / over) * unit;
  },
  roundDown(from, times, over, unit, to, size) {
    for (let i = 0; i < size; i++) to[i] = Math.floor(((from[i] as number) * times) / over) * unit;
  },
  roundHalfEven(from, times, over, unit, to, size) {
    const [double, divisor] = [2 * times, 2 * over];
    for (let i = 0; i < size; i++) {
      const twice = (from[i] as number) * double + over;
      const nearest = Math.floor(twice / divisor);
      const isOddTie = nearest * divisor === twice && nearest % 2 !== 0;
      to[i] = (isOddTie ? nearest - 1 : nearest) * unit;
    }
  },
  roundNear(from, factor, shift, wrong, unit, to, undecided, size) {
    for (let i = 0; i < size; i++) {
      const shifted = (from[i] as number) * factor + shift;
      const whole = Math.floor(shifted);
      const rest = shifted - whole;
      if (rest <= wrong || rest >= 1 - wrong) undecided[i] = 1;
      to[i] = whole * unit;
    }
  },

  keepUnmoved(after, a, before, b, wrong, factor, target, undecided, size) {
    let kept = 0;
    for (let i = 0; i < size; i++) {
      const was = before[i] as number;
      if (Math.abs((after[i] as number) * a - was * b) > wrong) continue;
      if (wrong > 0) undecided[i] = 1;
      target[i] = was * factor;
      kept++;
    }
    return kept;
  },
  flagUnmoved(so, a, other, b, wrong, undecided, size) {
    for (let i = 0; i < size; i++) {
      if (!(Math.abs((so[i] as number) * a - (other[i] as number) * b) > wrong)) undecided[i] = 1;
    }
  },
  flagUpTo(from, most, undecided, size) {
    for (let i = 0; i < size; i++) if (!((from[i] as number) > most)) undecided[i] = 1;
  },
  flagNear(from, at, within, undecided, size) {
    for (let i = 0; i < size; i++) if (Math.abs((from[i] as number) - at) <= within) undecided[i] = 1;
  },
  flagSpan(from, least, most, selected, size) {
    for (let i = 0; i < size; i++) {
      const rate = from[i] as number;
      selected[i] = rate >= least && rate < most ? 1 : 0;
    }
  },
  countFlagged(selected, counts, to, size) {
    let people = 0;
    for (let i = 0; i < size; i++) {
      const count = selected[i] === 1 ? (counts[i] as number) : 0;
      to[i] = count;
      people += count;
    }
    return people;
  },
  keepOthers(selected, from, factor, to, size) {
    for (let i = 0; i < size; i++) if (selected[i] === 0) to[i] = (from[i] as number) * factor;
  },

  payWhole(amounts, n, d, sign, tops, bottoms, counts, groups, sums, at, size) {
    const double = 2 * n;
    for (let i = 0; i < size; i++) {
      const half = d * (bottoms[i] as number);
      const cents = Math.floor(((amounts[i] as number) * double * (tops[i] as number) + half) / (half + half));
      const place = at + (groups[i] as number);
      sums[place] = (sums[place] as number) + cents * sign * (counts[i] as number);
    }
  },
  payNear(amounts, near, wrong, sign, ftes, counts, groups, sums, at, open, size) {
    let left = 0;
    for (let i = 0; i < size; i++) {
      const shifted = (amounts[i] as number) * near * (ftes[i] as number) + 0.5;
      const cents = Math.floor(shifted);
      const rest = shifted - cents;
      const count = counts[i] as number;
      if ((rest <= wrong || rest >= 1 - wrong) && count !== 0) {
        open[left++] = i;
        continue;
      }
      const place = at + (groups[i] as number);
      sums[place] = (sums[place] as number) + cents * sign * count;
    }
    return left;
  },
};
