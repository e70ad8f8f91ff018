// `pay`: one pay point, a list of them, or a range.
import { type Faults, fault } from '../diagnostic/diagnostic.js';
import type { At, Span } from '../diagnostic/span.js';
import type { TextNode } from '../document/node.js';
import { optional, record, required } from '../document/record.js';
import { headcount, name, positiveMoney, rangePattern } from '../document/scalars.js';
import { forms, list, mapped, type Shape } from '../document/shape.js';
import { symbolFits } from '../number/currency.js';
import { type Decimal, plain } from '../number/decimal.js';
import { type Money, nameOfRate } from '../number/money.js';
import type { PayPoint } from './unit.js';

export const mostPayPoints = 10_000;
export const tooMany = (place: Span) => fault('too-many-pay-points', place, { limit: '10,000' });

/** A rate as it was written, before the unit's currency is known. */
export interface RateOfPay {
  readonly name: string | null;
  readonly money: Money;
  readonly headcount: Decimal | null;
  readonly at: Span;
}

const range = /^(\S.*?) to (\S.*?)(?: every (\S.*))?$/;

const textShape: Shape<readonly RateOfPay[]> = {
  expects: 'a rate or a range of rates, such as $35,500 to $43,000',
  schema: { type: ['string', 'number'], exclusiveMinimum: 0, pattern: rangePattern },
  read(node, key, faults) {
    const parts = node.kind === 'text' ? range.exec(node.text.trim()) : null;
    if (parts !== null && node.kind === 'text') return readRange(node, parts, key, faults);
    const money = positiveMoney.read(node, key, faults);
    return money && [unnamed(money, node.at)];
  },
};

const unnamed = (money: Money, at: Span): RateOfPay => ({ name: null, money, headcount: null, at });

function readRange(node: TextNode, parts: RegExpExecArray, key: string, faults: Faults): RateOfPay[] | undefined {
  const [low, high, step] = [parts[1], parts[2], parts[3]].map((text) =>
    text === undefined ? undefined : positiveMoney.read({ ...node, text }, key, faults),
  );
  if (!low || !high || (parts[3] !== undefined && !step)) return undefined;
  if (low.amount.eq(high.amount)) {
    faults.add(fault('range-of-one', node.at, { found: parts[1] ?? '' }));
    return undefined;
  }
  if (low.amount.gt(high.amount)) {
    faults.add(fault('range-backwards', node.at, { key, low: parts[1] ?? '', high: parts[2] ?? '' }));
    return undefined;
  }
  const amounts: Decimal[] = [low.amount];
  if (step) {
    if (high.amount.minus(low.amount).div(step.amount).gt(mostPayPoints)) {
      faults.add(tooMany(node.at));
      return undefined;
    }
    for (let next = low.amount.plus(step.amount); next.lt(high.amount); next = next.plus(step.amount))
      amounts.push(next);
  }
  // Symbols of all three amounts are kept: each must fit the unit's currency.
  const symbol = [low, high, step].map((money) => money?.symbol).find((sign) => sign != null) ?? null;
  const odd = [low, high, step].find((money) => money?.symbol != null && money.symbol !== symbol);
  return [...amounts, high.amount].map((amount, i) =>
    unnamed({ amount, symbol: i === 0 && odd ? odd.symbol : symbol }, node.at),
  );
}

const namedRecord = record('a pay point, such as {name: Senior fellow, rate: $42k}', {
  name: optional(name, 'What it is called; its rate where left out.'),
  rate: required(positiveMoney, 'What it pays, per what the unit is paid per.', 'write rate: $42k'),
  headcount: optional(headcount, 'How many people are paid it.'),
});

const namedShape: Shape<readonly RateOfPay[]> = mapped(namedRecord, ({ values }, at) => {
  if (values.rate === undefined) return undefined;
  return [
    { name: values.name?.value ?? null, money: values.rate.value, headcount: values.headcount?.value ?? null, at },
  ];
});

const entryShape = forms<readonly RateOfPay[]>('a rate, a range or {name: …, rate: …}', {
  text: textShape,
  map: namedShape,
});

/** `$35,500`, `$35,500 to $43,000 every $2,500`, or a list of rates, ranges and named pay points. */
export const payShape: Shape<readonly RateOfPay[]> = forms<readonly RateOfPay[]>('a rate, a range or a list of them', {
  text: textShape,
  map: namedShape,
  list: mapped(
    list(entryShape, 'a list of rates', 'write pay: $35,500', {
      most: mostPayPoints,
      of: (rates) => rates.length,
      exceeded: tooMany,
    }),
    (entries: readonly At<readonly RateOfPay[]>[]) => entries.flatMap(({ value }) => value),
  ),
});

/** Pay points with their names, which are unique within a group. */
export function namePayPoints(rates: readonly RateOfPay[], currency: string, faults: Faults): readonly PayPoint[] {
  if (rates.length > mostPayPoints && rates[0] !== undefined) {
    faults.add(tooMany(rates[0].at));
    return [];
  }
  const seen = new Set<string>();
  return rates.map(({ name: given, money, headcount: people, at }) => {
    const payPointName = given ?? nameOfRate(money.amount, currency);
    if (seen.has(payPointName)) faults.add(fault('duplicate-name', at, { name: payPointName, of: 'pay points' }));
    seen.add(payPointName);
    return {
      name: payPointName,
      isNamedByRate: given === null,
      rate: money.amount,
      headcount: people,
      components: [],
      cell: null,
      at,
    };
  });
}

export function checkSymbols(rates: readonly RateOfPay[], currency: string, faults: Faults): void {
  for (const { money, at: place } of rates) checkSymbol(money, currency, place, faults);
}

/** `$` is any dollar; a pound sign in a unit paid in dollars is a fault. */
export function checkSymbol(money: Money, currency: string, place: Span, faults: Faults): void {
  if (money.symbol === null || symbolFits(money.symbol, currency)) return;
  faults.add(fault('other-currency', place, { found: money.symbol + plain(money.amount), currency }));
}
