// Roundings that are more than `round(x, 2)`: to a multiple of five cents, up, down, half to even, and of a share of a
// year that is no decimal. Nothing is divided: an estimate is held against the exact figure, and moved by one.
import { type Decimal, hundred, one, plain, quotient, whole } from '../number/decimal.js';
import type { Rounding } from '../number/rounding.js';
import { type Amount, wholeDigits } from './amount.js';
import type { Arithmetic } from './arithmetic.js';
import type { Steps } from './steps.js';

const half = one.div(2);

/** The inverse of a figure, with so many decimals that an estimate by it is off by less than a thousandth. */
function inverse(figure: Decimal, amount: Amount): Decimal {
  return quotient(one, figure).toDecimalPlaces(wholeDigits(amount) + 4);
}

/** A rate at the agreement's own grain, as `roundRate` has it. Rates are above zero. */
export function roundedRate(
  rate: Amount,
  { to, mode }: Rounding,
  name: string,
  steps: Steps,
  math: Arithmetic,
): Amount {
  const { literal, times, plus, compare, choose, floor, round } = math;
  if (
    mode === 'nearest' &&
    [whole(1), hundred.pow(-1), one.div(10), one.div(1000), one.div(10000)].some((grain) => grain.eq(to))
  )
    return round(rate, to.decimalPlaces());
  const exact = steps.define(`${name}_exact`, rate);
  const grain = literal(to);
  const near = steps.define(
    `${name}_near`,
    floor(times(round(exact, Math.max(4, to.decimalPlaces() + 2)), literal(inverse(to, rate)))),
  );
  const unit = literal(one);
  const next = (count: Amount) => times(plus(count, unit), grain);
  const below = choose(
    [
      { when: compare(times(near, grain), '>', exact), is: math.minus(near, unit) },
      { when: compare(next(near), '<=', exact), is: plus(near, unit) },
    ],
    near,
  );
  const count = steps.define(`${name}_count`, below, `whole multiples of ${to.toFixed()} in it`);
  const down = times(count, grain);
  if (mode === 'down') return down;
  if (mode === 'up') return choose([{ when: compare(down, '<', exact), is: next(count) }], down);
  const middle = times(plus(count, literal(half)), grain);
  if (mode === 'nearest') return choose([{ when: compare(middle, '<=', exact), is: next(count) }], down);
  const isEven = compare(times(floor(times(count, literal(half))), literal(whole(2))), '=', count);
  return choose(
    [
      { when: compare(middle, '<', exact), is: next(count) },
      { when: compare(exact, '<', middle), is: down },
      { when: isEven, is: down },
    ],
    next(count),
  );
}

/** An amount over a whole number, to the cent: 5/12 of a year is never a decimal. Negative amounts as positive ones. */
export function roundedShare(amount: Amount, divisor: number, name: string, steps: Steps, math: Arithmetic): Amount {
  const { literal, times, plus, minus, compare, choose, round, dialect } = math;
  if (divisor === 1) return round(amount, 2);
  if (dialect.width === null) {
    const digits = 200;
    const sql = `round(${amount.sql}, ${digits}) / ${divisor}`;
    const bounds = { low: amount.low.div(divisor), high: amount.high.div(divisor) };
    return round({ ...amount, ...bounds, sql, scale: digits, isLoose: true }, 2);
  }
  const exact = steps.define(`${name}_exact`, amount);
  const [by, cent, halfCent] = [literal(whole(divisor)), literal(hundred.pow(-1)), literal(half.div(hundred))];
  const estimate = round(times(round(exact, 4), literal(inverse(whole(divisor), amount))), 2);
  const near = steps.define(`${name}_near`, estimate);
  return choose(
    [
      { when: compare(times(plus(near, halfCent), by), '<=', exact), is: plus(near, cent) },
      { when: compare(times(minus(near, halfCent), by), '>', exact), is: minus(near, cent) },
    ],
    near,
  );
}

/** `, rounded to 0.05, nearest`. */
export function roundingSays({ to, mode }: Rounding): string {
  return `, rounded ${mode === 'nearest' ? 'to the nearest' : mode === 'half-even' ? 'half to even, to' : `${mode} to`} ${plain(to)}`;
}
