// An outcome brought to a multiple of an amount: a raise that ends on a full $500, upwards or to the nearest.
import type { RoundingMode } from '../number/rounding.js';
import type { Arithmetic, RatesSeen } from './arithmetic.js';

export interface Rounded<V, R> {
  readonly form: 'rounded';
  readonly of: R;
  readonly to: V;
  readonly mode: RoundingMode;
}

export const roundedForm = {
  inColumns: false,
  value<A, V, R>(
    { of: inner, to, mode }: Rounded<V, R>,
    _: RatesSeen<A>,
    math: Arithmetic<A, V>,
    of: (option: R) => A,
  ): A {
    return math.toMultiple(of(inner), to, mode);
  },
  map<V, W, R, S>({ of: inner, to, mode }: Rounded<V, R>, figure: (value: V) => W | null, of: (option: R) => S) {
    return { form: 'rounded', of: of(inner), to: figure(to) as W, mode } as const;
  },
};
