// `rounding` of a unit: whether an agreement publishes rounded rates.

import type { At } from '../diagnostic/span.js';
import { optional, record, required } from '../document/record.js';
import { positiveMoney } from '../document/scalars.js';
import { forms, mapped, type Shape, word } from '../document/shape.js';
import { decimal } from '../number/decimal.js';
import type { Money } from '../number/money.js';
import { type Rounding, roundingModes } from '../number/rounding.js';

/** A rounding, with the amount as it was written: its symbol must fit the unit's currency. Null for `none`. */
export interface WrittenRounding {
  readonly rounding: Rounding | null;
  readonly to: At<Money> | null;
}

const words = ['none', 'cent', 'dollar'] as const;
const whens = ['each-raise', 'each-date'] as const;

const roundingRecord = record('none, cent, dollar or {to: $0.05}', {
  to: required(positiveMoney, 'What rates are rounded to a multiple of, such as $0.05.', 'write to: $0.05'),
  mode: optional(
    word(roundingModes),
    'nearest (halves away from zero), up, down or half-even; nearest where left out.',
  ),
  when: optional(word(whens), 'After each raise, or once after all raises of a day; each-raise where left out.'),
});

function inWords(name: (typeof words)[number]): WrittenRounding {
  if (name === 'none') return { rounding: null, to: null };
  return { rounding: { to: decimal(name === 'cent' ? '0.01' : '1'), mode: 'nearest', when: 'each-raise' }, to: null };
}

export const roundingShape: Shape<WrittenRounding> = forms<WrittenRounding>('none, cent, dollar or {to: $0.05}', {
  text: mapped(word(words), inWords),
  map: mapped(roundingRecord, ({ values: { to, mode, when } }) =>
    to === undefined
      ? undefined
      : { rounding: { to: to.value.amount, mode: mode?.value ?? 'nearest', when: when?.value ?? 'each-raise' }, to },
  ),
});
