// The greatest or the least of several outcomes: a minimum, a greater-of, a least-of. A tie takes the first.
import type { Arithmetic, RatesSeen } from './arithmetic.js';

export interface Best<R> {
  readonly form: 'greatest' | 'least';
  readonly options: readonly R[];
}

export const bestForm = {
  inColumns: true,
  value<A, V, R>({ form, options }: Best<R>, _: RatesSeen<A>, math: Arithmetic<A, V>, of: (option: R) => A): A {
    return math.best(form, options.map(of));
  },
  map<R, S>({ form, options }: Best<R>, _: unknown, of: (option: R) => S): Best<S> {
    return { form, options: options.map(of) };
  },
};
