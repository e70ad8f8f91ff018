// Sums, products and choices of exact figures, in the types that hold them: nothing is divided, and nothing is cut off.
import { Decimal, type Decimal as DecimalValue, one } from '../number/decimal.js';
import { type Amount, asFactor, type Condition, digitsOf, latest, type Misfit, wholeDigits } from './amount.js';
import type { Dialect } from './dialect.js';

/** A figure of more decimals was not written by anybody: it is a third, or a root. */
const mostWritten = 60;

/** Before a figure is compared or rounded it is brought to this many decimals, as everywhere in the program. */
const settledAt = 40;

export type Arithmetic = ReturnType<typeof arithmeticOf>;

/** Arithmetic in one dialect. What does not fit is told to `misfit`, and the work goes on. */
export function arithmeticOf(dialect: Dialect, misfit: (why: Misfit) => void) {
  const { width } = dialect;
  const type = (digits: number, scale: number) => (width === null ? 'numeric' : `DECIMAL(${digits}, ${scale})`);

  function checked(amount: Amount): Amount {
    if (width !== null && digitsOf(amount) > width.digits) misfit('wide');
    return amount;
  }

  function literal(value: DecimalValue): Amount {
    const scale = value.decimalPlaces();
    if (width !== null && scale > mostWritten) misfit('endless');
    const isLoose = value.isNegative() && !value.isZero();
    const bounds = { scale, low: value, high: value };
    const declared = Math.max(digitsOf(bounds), scale + 1);
    return checked({ sql: dialect.figure(value), ...bounds, declared, step: 0, isLoose });
  }

  /** The same in the narrowest type that holds it, or in a wider one. */
  function narrow(amount: Amount, digits = digitsOf(amount), scale = amount.scale): Amount {
    if (width === null || (amount.declared === digits && amount.scale === scale)) return amount;
    const sql = `CAST(${amount.sql} AS ${type(digits, scale)})`;
    return { ...amount, sql, declared: digits, scale, isLoose: false };
  }

  /** All of them in one type. */
  function alike(amounts: readonly Amount[]): readonly Amount[] {
    if (width === null) return amounts;
    const scale = Math.max(...amounts.map((amount) => amount.scale));
    const digits = Math.max(1, ...amounts.map((amount) => wholeDigits(amount) + scale));
    if (digits > width.digits) misfit('wide');
    return amounts.map((amount) => narrow(amount, digits, scale));
  }

  const settled = (amount: Amount): Amount =>
    amount.scale <= settledAt
      ? amount
      : { ...amount, sql: `round(${amount.sql}, ${settledAt})`, scale: settledAt, isLoose: false };

  /** A factor in a type whose products may be longer than those of machine words, where theirs may be. */
  function inLongType(a: Amount, b: Amount): Amount {
    const word = width?.word ?? null;
    if (word === null || a.declared > word || b.declared > word) return a;
    return wholeDigits(a) + wholeDigits(b) + a.scale + b.scale <= word ? a : narrow(a, word + 1);
  }

  function times(first: Amount, second: Amount): Amount {
    if (second.low.eq(one) && second.high.eq(one)) return first;
    const extra = width?.productExtra ?? 0;
    const isWide = width !== null && first.declared + second.declared + extra > width.digits;
    const [near, b] = isWide ? [narrow(first), narrow(second)] : [first, second];
    const a = inLongType(near, b);
    const isWord = width !== null && width.word !== null && a.declared <= width.word && b.declared <= width.word;
    const whole = a.declared + b.declared + extra;
    const declared = isWord ? Math.min(whole, width.word ?? whole) : whole;
    if (width?.cutsProducts && declared > width.digits) misfit('wide');
    const corners = [a.low.mul(b.low), a.low.mul(b.high), a.high.mul(b.low), a.high.mul(b.high)];
    return checked({
      sql: `${asFactor(a)} * ${asFactor(b)}`,
      scale: a.scale + b.scale,
      low: Decimal.min(...corners),
      high: Decimal.max(...corners),
      declared: Math.min(declared, width?.digits ?? declared),
      step: latest(a, b),
      isLoose: false,
    });
  }

  function added(first: Amount, second: Amount, sign: '+' | '-'): Amount {
    const [near = first, b = second] = alike([first, second]);
    const other = sign === '+' ? b : { low: b.high.neg(), high: b.low.neg() };
    const sum = { scale: near.scale, low: near.low.plus(other.low), high: near.high.plus(other.high) };
    const scale = Math.max(near.scale, b.scale);
    const isLong = width?.word != null && digitsOf({ ...sum, scale }) > width.word;
    const a = isLong && near.declared <= (width?.word ?? 0) ? narrow(near, (width?.word ?? 0) + 1) : near;
    const widest = Math.max(a.declared, b.declared);
    const cap = width?.word != null && widest <= width.word ? width.word : (width?.digits ?? Number.POSITIVE_INFINITY);
    return checked({
      ...sum,
      scale,
      sql: `${a.sql} ${sign} ${b.isLoose ? `(${b.sql})` : b.sql}`,
      declared: Math.min(widest + 1, cap),
      step: latest(a, b),
      isLoose: true,
    });
  }

  /** One of several amounts that stand in one type. */
  const oneOf = (same: readonly Amount[], sql: string, isLoose: boolean): Amount => ({
    sql,
    scale: Math.max(...same.map(({ scale }) => scale)),
    low: Decimal.min(...same.map(({ low }) => low)),
    high: Decimal.max(...same.map(({ high }) => high)),
    declared: Math.max(...same.map(({ declared }) => declared)),
    step: latest(...same),
    isLoose,
  });

  return {
    dialect,
    misfit,
    type,
    literal,
    narrow,
    times,
    plus: (a: Amount, b: Amount) => added(a, b, '+'),
    minus: (a: Amount, b: Amount) => added(a, b, '-'),

    /** To so many decimals, halves away from zero. What types the databases give that differs: a cast tells it. */
    round(amount: Amount, decimals: number): Amount {
      if (amount.scale <= decimals) return amount;
      const exact = settled(amount);
      const grain = one.div(`1e${decimals}`);
      return {
        ...exact,
        sql: `round(${exact.sql}, ${decimals})`,
        scale: decimals,
        low: amount.low.toDecimalPlaces(decimals).minus(grain),
        high: amount.high.toDecimalPlaces(decimals).plus(grain),
        declared: Number.POSITIVE_INFINITY,
        isLoose: false,
      };
    },

    /** The whole number at or below it. */
    floor(amount: Amount): Amount {
      const exact = settled(amount);
      const [low, high] = [amount.low.floor(), amount.high.floor()];
      const declared = Number.POSITIVE_INFINITY;
      return { ...exact, sql: `floor(${exact.sql})`, scale: 0, low, high, declared, isLoose: false };
    },

    compare(first: Amount, operator: '<' | '<=' | '>' | '>=' | '=' | '<>', second: Amount): Condition {
      const [a = first, b = second] = alike([settled(first), settled(second)]);
      return { sql: `${a.sql} ${operator} ${b.sql}`, step: latest(a, b) };
    },

    extreme(which: 'greatest' | 'least', amounts: readonly Amount[]): Amount {
      const same = alike(amounts);
      const pick = (of: readonly DecimalValue[]) => (which === 'greatest' ? Decimal.max(...of) : Decimal.min(...of));
      return {
        ...oneOf(same, `${which}(${same.map(({ sql }) => sql).join(', ')})`, false),
        low: pick(same.map(({ low }) => low)),
        high: pick(same.map(({ high }) => high)),
      };
    },

    /** The first whose condition is true. */
    choose(cases: readonly { readonly when: Condition; readonly is: Amount }[], otherwise: Amount): Amount {
      const same = alike([...cases.map(({ is }) => is), otherwise]);
      const branches = cases.map(({ when }, i) => `WHEN ${when.sql} THEN ${same[i]?.sql}`);
      const chosen = oneOf(same, `CASE ${branches.join(' ')} ELSE ${same.at(-1)?.sql} END`, true);
      return { ...chosen, step: Math.max(chosen.step, latest(...cases.map(({ when }) => when))) };
    },
  };
}
