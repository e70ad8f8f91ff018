// A measure over an assumption, as data that can be written down: `wagecmp/sweep@1`.
import type { Comparison, WarningRecord } from '../comparison/comparison.js';

export const sweepFormat = 'wagecmp/sweep@1';

/** A proposal under one reading. */
export interface Side {
  readonly proposal: string;
  readonly reading: string;
}

export interface SweptFigure extends Side {
  readonly central: boolean;
  /** As machine formats print it; null where the measure does not exist. */
  readonly figure: string | null;
}

export interface SweptRange {
  readonly proposal: string;
  readonly low: string;
  readonly lowReading: string;
  readonly high: string;
  readonly highReading: string;
}

/** The figures of one pay point at one value of the assumption. */
export interface SweptValue {
  /** In percent or money, as it was swept: `2.5`. */
  readonly value: string;
  readonly results: readonly SweptFigure[];
  /** For each proposal that leaves its reading open. */
  readonly ranges: readonly SweptRange[];
}

export type Order = 'below' | 'equal' | 'above';

/** Values over which the left side stands to the right side in one way; the figures are those of its two ends. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
  readonly order: Order;
  readonly atFrom: { readonly left: string; readonly right: string };
  readonly atTo: { readonly left: string; readonly right: string };
}

/**
 * How two proposals stand to one another over the values: one stretch, or several with a crossing between two of them.
 *
 * The right side is null where a percent is held against zero: where a real increase turns into a loss.
 */
export interface Ordering {
  readonly left: Side;
  readonly right: Side | null;
  /** Whether both sides are the central readings. */
  readonly central: boolean;
  readonly stretches: readonly Stretch[];
}

export interface SweptPayPoint {
  readonly group: string | null;
  readonly name: string;
  readonly per: string;
  /** Null where pay itself is swept. */
  readonly currentRate: string | null;
  readonly values: readonly SweptValue[];
  readonly orderings: readonly Ordering[];
}

export interface Sweep extends Pick<Comparison, 'unit' | 'years' | 'horizon' | 'inflation' | 'proposals'> {
  readonly format: typeof sweepFormat;
  /** What is swept: the option, its values, and the grid on which crossings are told. */
  readonly swept: {
    readonly option: 'inflation' | 'baseline' | 'pay';
    readonly takes: 'percent' | 'money';
    readonly from: string;
    readonly to: string;
    readonly by: string;
    readonly grain: string;
  };
  readonly measure: { readonly key: string; readonly says: string; readonly takes: 'money' | 'percent' };
  readonly payPoints: readonly SweptPayPoint[];
  readonly warnings: readonly WarningRecord[];
}
