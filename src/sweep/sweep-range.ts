// A range with steps, as a sweep takes it: '0% to 10% by 1%', '$30k to $50k by $1,000'.
import { type Faults, fault } from '../diagnostic/diagnostic.js';
import type { At } from '../diagnostic/span.js';
import { positiveMoney, raisePercent } from '../document/scalars.js';
import { type Decimal, decimal, plain } from '../number/decimal.js';
import { grouped } from '../number/money.js';

/** The options that can be swept, and what their values are. */
export const sweepable = { '--inflation': 'percent', '--baseline': 'percent', '--pay': 'money' } as const;
export type Swept = keyof typeof sweepable;

export interface SweepRange {
  readonly option: Swept;
  readonly from: Decimal;
  readonly to: Decimal;
  readonly by: Decimal;
  /** The grid on which a crossing is told: 0.01% or a cent, or the range's own where that is finer. */
  readonly grain: Decimal;
  /** The values in order; the last one is always there. */
  readonly values: readonly Decimal[];
  /** A value as the option takes it: `3.5%`, `$36000`. */
  readonly write: (value: Decimal) => string;
}

const mostValues = 1000;
const mostDecimals = 4;
const range = /^\s*(\S.*?) to (\S.*?) by (\S.*?)\s*$/;

/** Whether a text is meant as a range with steps. */
export const isRange = (text: string) => / by /.test(text);

/** Reads a range; undefined where a fault was recorded. */
export function readSweepRange(option: Swept, { value: text, at }: At<string>, faults: Faults): SweepRange | undefined {
  const takes = sweepable[option];
  const parts = range.exec(text);
  if (parts === null) {
    faults.add(fault('sweep-without-range', at, { options: [option] }));
    return undefined;
  }
  let symbol = '';
  const [from, to, by] = parts.slice(1).map((part) => {
    const node = { kind: 'text', text: part, isPlain: true, at } as const;
    if (takes === 'percent') return raisePercent.read(node, option, faults);
    const money = positiveMoney.read(node, option, faults);
    symbol = money?.symbol ?? symbol;
    return money?.amount;
  });
  if (!from || !to || !by) return undefined;
  if (!isSound({ from, to, by }, { option, parts, at }, faults)) return undefined;
  const count = to.minus(from).div(by).ceil().plus(1);
  if (count.gt(mostValues)) {
    const found = `${grouped(count.toFixed())} values`;
    faults.add(fault('sweep-too-many', at, { found, limit: `${grouped(String(mostValues))} values` }));
    return undefined;
  }
  const steps = Array.from({ length: count.toNumber() - 1 }, (_, index) => from.plus(by.mul(index)));
  const decimals = Math.max(2, ...[from, to, by].map((figure) => figure.decimalPlaces()));
  return {
    option,
    from,
    to,
    by,
    grain: decimal(`0.${'0'.repeat(decimals - 1)}1`),
    values: [...steps, to],
    write: (value) => (takes === 'percent' ? `${plain(value)}%` : `${symbol}${plain(value)}`),
  };
}

function isSound(
  { from, to, by }: Record<'from' | 'to' | 'by', Decimal>,
  { option, parts, at }: { readonly option: Swept; readonly parts: readonly string[]; readonly at: At<string>['at'] },
  faults: Faults,
): boolean {
  const [, low = '', high = '', step = ''] = parts;
  const before = faults.all.length;
  if (!by.gt(0)) faults.add(fault('sweep-step', at, { key: option, found: step }));
  if (from.eq(to)) faults.add(fault('range-of-one', at, { found: low }));
  if (from.gt(to)) faults.add(fault('range-backwards', at, { key: option, low, high }));
  for (const [index, figure] of [from, to, by].entries()) {
    if (figure.decimalPlaces() <= mostDecimals) continue;
    const found = parts[index + 1] ?? '';
    faults.add(fault('sweep-decimals', at, { key: option, found, limit: mostDecimals }));
  }
  return faults.all.length === before;
}
