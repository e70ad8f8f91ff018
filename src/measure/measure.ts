// A measure is one word for one thing: in files, options, output and code.
import type { Term } from '../calendar/term.js';
import { type Inflation, type Prices, pricesOf } from '../inflation/inflation.js';
import type { Decimal } from '../number/decimal.js';
import type { Rounding } from '../number/rounding.js';
import type { Projection } from '../projection/projection.js';
import type { Working } from '../raise/raise.js';

export interface MeasureContext {
  readonly horizon: Term;
  readonly rounding: Rounding | null;
  /** What prices are assumed to do; null where nothing is assumed. */
  readonly prices: Prices | null;
}

/** How a figure comes about, and what it comes to before it is rounded; null, and the reason, where it does not exist. */
export interface Derivation {
  readonly working: Working;
  readonly exact: Decimal | null;
}

/** What the measures of a question rest on beside the projection. */
export function contextOf(horizon: Term, rounding: Rounding | null, inflation: Inflation | null): MeasureContext {
  return { horizon, rounding, prices: inflation && pricesOf(inflation, horizon) };
}

/** The measures that exist under an assumption, or under none. */
export function existing(measures: readonly Measure[], { prices }: MeasureContext): readonly Measure[] {
  return measures.filter(({ needsInflation }) => needsInflation !== true || prices !== null);
}

export interface Measure {
  /** The word: `end-rate`. */
  readonly key: string;
  readonly description: string;
  readonly takes: 'money' | 'percent';
  /** Whether it is a rate, which keeps the decimals that an agreement rounds to. */
  readonly isRate?: true;
  /** The measure that it is a part of: tables show it before that one, and only where it is not nothing. */
  readonly partOf?: string;
  /** Formats whose columns say the same in another way, or that have no room for it; a measure is in all others. */
  readonly notIn?: readonly ('table' | 'csv')[];
  /** Whether it exists only where inflation is assumed. */
  readonly needsInflation?: true;
  /** The figure in digits, exactly as machine formats print it; null where it does not exist. */
  readonly of: (projection: Projection, context: MeasureContext) => string | null;
  /** The same figure with its working; `explain` shows it. */
  readonly derive: (projection: Projection, context: MeasureContext) => Derivation;
}
