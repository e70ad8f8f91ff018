// A measure is one word for one thing: in files, options, output and code.
import type { Term } from '../calendar/term.js';
import type { Rounding } from '../number/rounding.js';
import type { Projection } from '../projection/projection.js';

export interface MeasureContext {
  readonly horizon: Term;
  readonly rounding: Rounding | null;
}

export interface Measure {
  /** The word: `end-rate`. */
  readonly key: string;
  readonly says: string;
  readonly takes: 'money' | 'percent';
  /** The figure in digits, exactly as machine formats print it; null where it does not exist. */
  readonly of: (projection: Projection, context: MeasureContext) => string | null;
}
