// Whether an amount is in the unit's own money.
import { type Faults, fault } from '../diagnostic/diagnostic.js';
import type { Span } from '../diagnostic/span.js';
import { symbolFits } from '../number/currency.js';
import { plain } from '../number/decimal.js';
import type { Money } from '../number/money.js';
import type { RateOfPay } from './pay.js';

export function checkSymbols(rates: readonly RateOfPay[], currency: string, faults: Faults): void {
  for (const { money, at: place } of rates) checkSymbol(money, currency, place, faults);
}

/** `$` is any dollar; a pound sign in a unit paid in dollars is a fault. */
export function checkSymbol(money: Money, currency: string, place: Span, faults: Faults): void {
  if (money.symbol === null || symbolFits(money.symbol, currency)) return;
  faults.add(fault('other-currency', place, { found: money.symbol + plain(money.amount), currency }));
}
