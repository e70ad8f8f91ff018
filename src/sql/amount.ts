// An exact figure of the statement: how it is said, between which bounds it lies, and how many decimals it has. From
// these come the digits that its type needs, so that nothing is ever cut off or too wide.
import { Decimal, type Decimal as DecimalValue } from '../number/decimal.js';

export interface Amount {
  readonly sql: string;
  readonly scale: number;
  readonly low: DecimalValue;
  readonly high: DecimalValue;
  /** The digits of the type that the database gives it; what it needs where a column was cast to that. */
  readonly declared: number;
  /** The step of the statement after which it can be said. */
  readonly step: number;
  /** Whether it needs parentheses inside of a product. */
  readonly isLoose: boolean;
}

/** Something that is true of a row or not. */
export interface Condition {
  readonly sql: string;
  readonly step: number;
}

/** Why a figure cannot be said: it never ends, has more digits than there is room for, or has too many forms. */
export type Misfit = 'endless' | 'wide' | 'days';

/** The digits before the point that the bounds need. */
export function wholeDigits({ low, high }: Pick<Amount, 'low' | 'high'>): number {
  const most = Decimal.max(low.abs(), high.abs()).floor();
  return most.isZero() ? 0 : most.toFixed(0).length;
}

export const digitsOf = (amount: Pick<Amount, 'low' | 'high' | 'scale'>) =>
  Math.max(1, wholeDigits(amount) + amount.scale);

export const latest = (...all: readonly { readonly step: number }[]) => Math.max(0, ...all.map(({ step }) => step));

/** How it stands inside of a product. */
export const asFactor = ({ sql, isLoose }: Amount) => (isLoose ? `(${sql})` : sql);
