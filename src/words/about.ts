// Amounts of a whole payroll as people say them: rounded where their form tells so. The words for it are a language's.
import { type Decimal, decimal, fixed, hundred, rounded } from '../number/decimal.js';
import type { Cell } from './text.js';

const million = decimal('1000000');
const billion = decimal('1000000000');

/** So many decimals; broken over lines like a name, for a sentence of millions is long enough. */
const money = (amount: Decimal, decimals: number): Cell => ({
  kind: 'money',
  digits: fixed(amount, decimals),
  decimals,
  named: true,
});

/**
 * An amount and the power of ten that it is told in: `4.1` and 6, `1.29` and 9, `183,627` and 0, `42.50` and 0.
 *
 * Signs are for the words around it: -4,100,000 is 4.1 million too.
 */
export function aboutMoney({ digits }: { readonly digits: string }): { amount: Cell; power: 0 | 6 | 9 } {
  const size = decimal(digits).abs();
  const millions = rounded(size.div(million), 1);
  // What one decimal would make 1,000.0 million is a billion.
  if (millions.gte(1000)) return { amount: money(size.div(billion), 2), power: 9 };
  if (size.gte(million)) return { amount: money(millions, 1), power: 6 };
  return { amount: money(size, size.lt(hundred) && !size.isInteger() ? 2 : 0), power: 0 };
}

/** An amount to the unit, whatever is shown of cents. */
export const toUnit = ({ digits }: { readonly digits: string }): Cell => money(decimal(digits), 0);

/** A percent as people say it: `1.6%`, `0.04%`; of less than 0.01% that it is less. */
export function aboutPercent({ digits }: { readonly digits: string }): { percent: Cell; isLess: boolean } {
  const percent = decimal(digits).abs();
  const isLess = percent.lt('0.01') && !percent.isZero();
  const decimals = percent.gte(1) ? 1 : 2;
  return { percent: { kind: 'percent', digits: isLess ? '0.01' : percent.toFixed(), decimals }, isLess };
}
