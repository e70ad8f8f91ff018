// For whom a raise is: by the names of groups and pay points, or by the rate in force just before it.
import { fault } from '../diagnostic/diagnostic.js';
import type { At } from '../diagnostic/span.js';
import { optional, record } from '../document/record.js';
import { name, positiveMoney } from '../document/scalars.js';
import { forms, list, mapped, type Shape } from '../document/shape.js';
import { type Decimal, order, plain } from '../number/decimal.js';
import { type Money, nameOfRate, readMoney } from '../number/money.js';

/** Names as a file lists them, ready to be looked up: they are asked for every pay point and every raise. */
export interface Names {
  readonly written: readonly At<string>[];
  readonly texts: ReadonlySet<string>;
  /** Those that read as money, in plain digits: a pay point named by its rate answers to any spelling of it. */
  readonly amounts: ReadonlySet<string>;
}

export interface Selector {
  /** The names of `for`; null where it names nobody and so means everybody. */
  readonly names: Names | null;
  readonly except: Names;
  readonly from: At<Money> | null;
  readonly below: At<Money> | null;
}

export function namesOf(written: readonly At<string>[]): Names {
  const texts = written.map(({ value }) => value);
  const amounts = texts.map(readMoney).flatMap((read) => (read.ok ? [plain(read.money.amount)] : []));
  return { written, texts: new Set(texts), amounts: new Set(amounts) };
}

export const everybody: Selector = { names: null, except: namesOf([]), from: null, below: null };

/** The value of `for`: names, or a span of rates. */
export type ForWhom = Pick<Selector, 'names' | 'from' | 'below'>;

const namesShape: Shape<readonly At<string>[]> = forms<readonly At<string>[]>('a list of names', {
  text: mapped(name, (value, at) => [{ value, at }]),
  list: list(name, 'a list of names'),
});

const ratesShape = record('names, or {below: $40k}', {
  below: optional(positiveMoney, 'Rates below this amount.'),
  from: optional(positiveMoney, 'Rates of this amount and above.'),
});

/** `[Research assistants]`, `{below: $40k}`, `{from: $30k, below: $40k}`. */
export const forShape: Shape<ForWhom> = forms<ForWhom>('a list of names, or {below: $40k}', {
  text: mapped(namesShape, (names) => ({ names: namesOf(names), from: null, below: null })),
  list: mapped(namesShape, (names) => ({ names: namesOf(names), from: null, below: null })),
  map: mapped(ratesShape, ({ values: { from, below }, keys }, place, faults) => {
    if (!keys.has('from') && !keys.has('below')) {
      faults.add(fault('one-of-these', place, { keys: ['below', 'from'], found: [], subject: '`for`' }));
      return undefined;
    }
    if (from && below && order(from.value.amount, below.value.amount) >= 0) {
      const show = (money: Money) => nameOfRate(money.amount, 'USD').replace('$', money.symbol ?? '');
      faults.add(fault('empty-selection', place, { from: show(from.value), below: show(below.value) }));
      return undefined;
    }
    return { names: null, from: from ?? null, below: below ?? null };
  }),
});

export { namesShape as exceptShape };

/** Whether a rate lies in a span: below $40k are 39,999.99 and not 40,000. */
export function isInSpan(rate: Decimal, from: Decimal | null, below: Decimal | null): boolean {
  return (from === null || order(rate, from) >= 0) && (below === null || order(rate, below) < 0);
}

/** Whether a rate lies in the span of a selector. */
export function selectsRate({ from, below }: Selector, rate: Decimal): boolean {
  return isInSpan(rate, from?.value.amount ?? null, below?.value.amount ?? null);
}
