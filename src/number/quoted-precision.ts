// A figure as somebody gave it: "8.2%" speaks of one decimal, "$38.4k" of hundreds.
import { type Decimal, order, quotient, rounded, whole } from './decimal.js';

/** How many decimals a text gives: `8.2%` one, `$38,416` none; none of `2 2/3%`, which is exact. */
export function quotedDecimals(text: string): number {
  return /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
}

/**
 * Whether a figure, rounded once and as coarsely as another was given, is that other.
 *
 * 8.2152 is `8.2%` and not `8.21%`; 38,416.41 is `$38,416` and `$38.4k`; 8/3 is `2 2/3%`. Halves go away from zero.
 */
export function equalsAsQuoted(figure: Decimal, given: Decimal, text: string): boolean {
  if (text.includes('/')) return order(figure, given) === 0;
  const unit = whole(/k$/.test(text) ? 1000 : 1);
  return rounded(quotient(figure, unit), quotedDecimals(text)).eq(quotient(given, unit));
}
