// One class of people under a plan in whole numbers of any length: for whom doubles cannot tell, such as exact half cents.
import { sharesOfYear } from '../calendar/stretch.js';
import type { Raise } from '../raise/raise.js';
import type { Arithmetic } from '../rule/arithmetic.js';
import { outcomeOf } from '../rule/rule.js';
import {
  type Entry,
  type Grain,
  goingOutSlot,
  type Payment,
  type Program,
  payrollSlot,
  type Year,
} from './compiled.js';
import type { Big, Figure } from './ratio.js';

/** Cents of one person by slot, and the raises that reach them. */
export interface PersonSums {
  readonly cents: readonly bigint[];
  readonly reached: readonly Raise[];
}

/** Figures count at this many decimals where they are compared or rounded. */
const decimalsOnPaper = 40;

/** So many decimals are held exactly by the exact way too. */
const mostDecimals = 1000;

/** What one person gets, in all slots or in some; null where the exact way has to tell: figures that never end, rates of zero and below. */
export function personSums(
  program: Program,
  start: Big,
  fte: Big,
  slots: ReadonlySet<number> | null,
): PersonSums | null {
  const { years, periods, setting } = program;
  if (!program.isTerminating) return null;
  const goingOut = goingOutSlot(years.length);
  const cents: bigint[] = Array.from({ length: goingOut + 1 }, () => 0n);
  const reached: Raise[] = [];
  const clauses = new Map<number, { readonly selects: boolean; readonly rate: Big }>();
  let rate = start;

  const isAsked = (slot: number) => slots === null || slots.has(slot);
  const paid = (amount: Big, denominator: number, prorated: boolean): bigint | null =>
    toCents(prorated ? times(amount, fte) : amount, denominator);

  const apply = (entry: Entry): boolean => {
    let clause = entry.clause === null ? undefined : clauses.get(entry.clause);
    if (clause === undefined) {
      clause = { selects: isSelected(entry, rate), rate };
      if (entry.clause !== null) clauses.set(entry.clause, clause);
    }
    if (!clause.selects) return true;
    reached.push(entry.raise);
    if (entry.payment !== null && isAsked(entry.payment.slot)) {
      const payment = paid(paymentOf(entry.payment, rate), 1, entry.payment.prorated);
      if (payment === null) return false;
      cents[entry.payment.slot] = (cents[entry.payment.slot] ?? 0n) + payment;
    }
    if (entry.rule === null) return true;
    const after = outcomeOf(entry.rule, { rate, startingRate: start, clauseRate: clause.rate }, inWholeNumbers);
    const isRounded = entry.rounds && compare(after, rate) !== 0;
    rate = isRounded ? rounded(after, grainOf(program)) : after;
    return rate.n > 0n && rate.decimals <= mostDecimals;
  };

  const applyYear = (year: Year): boolean => {
    const boundaries: number[] = [];
    const rates: Big[] = [];
    for (const day of year.days) {
      const before = rate;
      if (!day.entries.every(apply)) return false;
      if (day.rounds && compare(rate, before) !== 0) rate = rounded(rate, grainOf(program));
      if (rate.n <= 0n) return false;
      if (day.day > 0 && compare(rate, before) !== 0) {
        boundaries.push(day.day);
        rates.push(before);
      }
    }
    const slot = payrollSlot(year.year);
    if (!isAsked(slot)) return true;
    const isKnown = boundaries.length === 0 && year.shares.length === 1;
    const shares = isKnown ? year.shares : sharesOfYear(setting.horizon, setting.start, year.year, boundaries);
    rates.push(rate);
    const sum = rates.map((one, i) => share(one, shares[i]?.numerator ?? 0)).reduce(plus);
    const payroll = paid(times(sum, exact(periods)), shares[0]?.denominator ?? 1, true);
    if (payroll === null) return false;
    cents[slot] = payroll;
    return true;
  };

  if (!years.every(applyYear)) return null;
  if (!isAsked(goingOut)) return { cents, reached };
  const end = paid(times(rate, exact(periods)), 1, true);
  if (end === null) return null;
  cents[goingOut] = end;
  return { cents, reached };
}

function exact({ big }: Figure): Big {
  if (big === null) throw new Error('a figure that never ends among whole numbers');
  return big;
}

function paymentOf({ ofRate, figure }: Payment, rate: Big): Big {
  return ofRate ? times(rate, exact(figure)) : exact(figure);
}

function isSelected({ from, below }: Entry, rate: Big): boolean {
  if (from !== null && compare(rate, exact(from)) < 0) return false;
  return below === null || compare(rate, exact(below)) < 0;
}

/** Whole numbers of any length, which end where a quotient does not. */
const inWholeNumbers: Arithmetic<Big, Figure> = {
  amount: exact,
  times: (rate, factor) => times(rate, exact(factor)),
  plus,
  best(which, outcomes) {
    const wanted = which === 'greatest' ? 1 : -1;
    return outcomes.reduce((best, next) => (compare(next, best) === wanted ? next : best));
  },
  toMultiple: (rate, to, mode) => rounded(rate, { to, mode }),
};

const powers: bigint[] = [];

function power(exponent: number): bigint {
  const known = powers[exponent];
  if (known !== undefined) return known;
  const made = 10n ** BigInt(exponent);
  powers[exponent] = made;
  return made;
}

const times = (a: Big, b: Big): Big => ({ n: a.n * b.n, decimals: a.decimals + b.decimals });

const share = (figure: Big, numerator: number): Big =>
  numerator === 1 ? figure : { n: figure.n * BigInt(numerator), decimals: figure.decimals };

const widened = ({ n, decimals }: Big, to: number) => (to === decimals ? n : n * power(to - decimals));

function plus(a: Big, b: Big): Big {
  const decimals = Math.max(a.decimals, b.decimals);
  return { n: widened(a, decimals) + widened(b, decimals), decimals };
}

/** The whole part of a quotient, downwards; the divisor is above zero. */
function floored(dividend: bigint, divisor: bigint): bigint {
  const towardsZero = dividend / divisor;
  return dividend < 0n && towardsZero * divisor !== dividend ? towardsZero - 1n : towardsZero;
}

/** To the nearest whole number, halves away from zero. */
function nearest(dividend: bigint, divisor: bigint): bigint {
  const size = dividend < 0n ? -dividend : dividend;
  const whole = (2n * size + divisor) / (2n * divisor);
  return dividend < 0n ? -whole : whole;
}

function settled(figure: Big): Big {
  const { n, decimals } = figure;
  if (decimals <= decimalsOnPaper) return figure;
  return { n: nearest(n, power(decimals - decimalsOnPaper)), decimals: decimalsOnPaper };
}

function compare(left: Big, right: Big): -1 | 0 | 1 {
  const [a, b] = [settled(left), settled(right)];
  const decimals = Math.max(a.decimals, b.decimals);
  const [x, y] = [widened(a, decimals), widened(b, decimals)];
  return x < y ? -1 : x > y ? 1 : 0;
}

function grainOf({ grain }: Program): Grain {
  if (grain === null) throw new Error('rounding without a grain');
  return grain;
}

/** A rate at a grain, the agreement's or a rule's. */
function rounded(rate: Big, grain: Grain): Big {
  const to = exact(grain.to);
  const { n, decimals } = settled(rate);
  const [dividend, divisor] = [n * power(to.decimals), to.n * power(decimals)];
  return { n: multiple(dividend, divisor, grain.mode) * to.n, decimals: to.decimals };
}

function multiple(dividend: bigint, divisor: bigint, mode: Grain['mode']): bigint {
  if (mode === 'nearest') return nearest(dividend, divisor);
  const down = floored(dividend, divisor);
  const rest = dividend - down * divisor;
  if (mode === 'down' || rest === 0n) return down;
  if (mode === 'up') return down + 1n;
  const isUp = 2n * rest > divisor || (2n * rest === divisor && down % 2n !== 0n);
  return isUp ? down + 1n : down;
}

/** An amount over a denominator in cents; null where its decimals go on beyond those that count. */
function toCents(amount: Big, denominator: number): bigint | null {
  if (denominator !== 1 && amount.decimals > decimalsOnPaper) return null;
  const { n, decimals } = settled(amount);
  return nearest(n * 100n, power(decimals) * BigInt(denominator));
}
