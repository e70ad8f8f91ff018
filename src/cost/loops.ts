// The innermost loops of a payroll, over columns of amounts: plain in plain-loops.ts, and to the same bits in WebAssembly,
// which needs no warming up, in assembly/.

/** Room for columns, and the loops that work on them: all columns of a call come from the same `Loops`. */
export interface Loops {
  /** Amounts; whole numbers below 2^31; yes or no. All 0, and with room for an even number of them. */
  readonly numbers: (length: number) => Float64Array;
  readonly places: (length: number) => Int32Array;
  readonly flags: (length: number) => Uint8Array;

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
