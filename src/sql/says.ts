// Words for the comments of the statement.
import { plain } from '../number/decimal.js';
import type { Rounding } from '../number/rounding.js';

/** `, rounded to 0.05, nearest`. */
export function roundingSays({ to, mode }: Rounding): string {
  return `, rounded ${mode === 'nearest' ? 'to the nearest' : mode === 'half-even' ? 'half to even, to' : `${mode} to`} ${plain(to)}`;
}
