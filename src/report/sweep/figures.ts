// What a sweep's figures, values and pay points are called, in its table as in its sentences.
import { decimal, fixed } from '../../number/decimal.js';
import { formatMoney, nameOfRate } from '../../number/money.js';
import { rankInWords, spokenPlace } from '../../roster/ranks.js';
import type { Sweep, SweptPayPoint } from '../../sweep/sweep.js';
import { perInWords } from '../words.js';

/** A value of the sweep as people write it, with the decimals of the range: `2.5%`, `$36,000`. */
export function valueText(value: string, { swept, unit }: Sweep, leastDecimals = 0): string {
  if (swept.takes === 'money') return nameOfRate(decimal(value), unit.currency);
  const decimals = [swept.from, swept.to, swept.by].map((text) => (text.split('.')[1] ?? '').length);
  return `${fixed(decimal(value), Math.max(leastDecimals, ...decimals))}%`;
}

/** A value beside a crossing, with the decimals of the grid: `2.66%`, `4.00%`. */
export function edgeText(value: string, sweep: Sweep): string {
  return valueText(value, sweep, (sweep.swept.grain.split('.')[1] ?? '').length);
}

export function figureText(digits: string, { measure, unit }: Sweep): string {
  return measure.takes === 'percent' ? `${digits}%` : formatMoney(digits, { currency: unit.currency, decimals: 2 });
}

/** A measure by its word, in running text: `real increase`. */
export const spoken = (key: string) => key.replaceAll('-', ' ');

export function placeOf({ group, name, currentRate, per }: SweptPayPoint, { unit, swept }: Sweep): string {
  const start = group === null ? '' : `${group}, `;
  if (swept.option === 'pay') return `${start}${name} ${perInWords(per)}`;
  const rate = nameOfRate(decimal(currentRate ?? '0'), unit.currency);
  return `${start}${name}${name === rate ? '' : ` (${rate})`}`;
}

/** The same in running text: `the lowest rate ($28,080)`. */
export function spokenPlaceOf(point: SweptPayPoint, sweep: Sweep): string {
  const { group, name, currentRate } = point;
  if (sweep.swept.option === 'pay' || rankInWords(name) === null) return placeOf(point, sweep);
  return `${spokenPlace({ group, name })} (${nameOfRate(decimal(currentRate ?? '0'), sweep.unit.currency)})`;
}
