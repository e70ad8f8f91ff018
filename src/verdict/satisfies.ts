// One figure held against another: exactly, never as they are printed. A threshold on paper is a threshold here.

import { type Decimal, order, quotient, settled } from '../number/decimal.js';
import { equalsAsQuoted } from '../number/quoted-precision.js';
import type { Relation } from './check-file.js';

/** What a figure is compared with; `text` is how it was given, null for the figure of a proposal. */
export interface Target {
  readonly exact: Decimal;
  readonly text: string | null;
}

/**
 * Whether a figure stands in a relation to another, at 40 decimals.
 *
 * 38,791.808500 is not `more-than` 38,791.8085 and is `at-least` that. `equals` rounds to the decimals of a stated figure.
 */
export function holds(relation: Relation, found: Decimal, { exact, text }: Target): boolean {
  const sign = order(found, exact);
  switch (relation) {
    case 'at-least':
      return sign >= 0;
    case 'at-most':
      return sign <= 0;
    case 'more-than':
      return sign > 0;
    case 'less-than':
      return sign < 0;
    case 'equals':
      return text === null ? sign === 0 : equalsAsQuoted(found, exact, text);
  }
}

/** How far a figure is on the right side, as a share of the target; below zero on the wrong one. Orders comparisons. */
export function margin(relation: Relation, found: Decimal, { exact }: Target): Decimal {
  const difference = settled(found).minus(settled(exact));
  const towards =
    relation === 'equals'
      ? difference.abs().neg()
      : relation === 'at-least' || relation === 'more-than'
        ? difference
        : difference.neg();
  return exact.isZero() ? towards : quotient(towards, exact.abs());
}
