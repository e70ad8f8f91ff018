// How an agreement publishes its rates: rounding is data, and `roundRate` alone applies it to a decimal. When a rate is
// rounded is settled in plan/; why it is done so, in docs/decisions/rounding.md.
import { Decimal, type Decimal as DecimalValue, decimal, one, settled } from './decimal.js';

export const roundingModes = ['nearest', 'up', 'down', 'half-even'] as const;
export type RoundingMode = (typeof roundingModes)[number];

/** `{to: $0.05, mode: nearest, when: each-raise}` of a unit file. */
export interface Rounding {
  readonly to: DecimalValue;
  readonly mode: RoundingMode;
  readonly when: 'each-raise' | 'each-date';
}

const modes: Readonly<Record<RoundingMode, 0 | 2 | 3 | 4 | 6>> = {
  up: Decimal.ROUND_CEIL,
  down: Decimal.ROUND_FLOOR,
  nearest: Decimal.ROUND_HALF_UP,
  'half-even': Decimal.ROUND_HALF_EVEN,
} as const;

const cent = decimal('0.01');

/** A rate at the agreement's own grain: $14,688.5583 to $0.30 is 14,688.60; halves away from zero under `nearest`. */
export function roundRate(rate: DecimalValue, rounding: Rounding): DecimalValue {
  const { to, mode } = rounding;
  const exact = settled(rate);
  // Most agreements round to the cent or the dollar, which needs no division.
  if (to.eq(cent) || to.eq(one)) return exact.toDecimalPlaces(to.decimalPlaces(), modes[mode]);
  return exact.div(to).toDecimalPlaces(0, modes[mode]).mul(to);
}

/** A rate as it is reported: to the cent, or to `rounding.to` where that is finer. */
export function reportedRate(rate: DecimalValue, rounding: Rounding | null): { rate: DecimalValue; decimals: number } {
  const to = rounding?.to.lt(cent) ? rounding.to : cent;
  const nearest: Rounding = { to, mode: 'nearest', when: 'each-raise' };
  return { rate: roundRate(rate, nearest), decimals: Math.max(2, to.decimalPlaces()) };
}
