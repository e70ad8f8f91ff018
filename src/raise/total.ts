// "8% over three years": a raise whose yearly split may not have been stated. What is left out is not guessed at.
import { contractYears, type Length, type Term } from '../calendar/term.js';
import { type Faults, fault } from '../diagnostic/diagnostic.js';
import type { At, Span } from '../diagnostic/span.js';
import { optional } from '../document/record.js';
import { length, raisePercent } from '../document/scalars.js';
import { forms, list, mapped, type Shape, word } from '../document/shape.js';
import { type Decimal, hundred, one, order, plain, quotient, root, rounded, whole, zero } from '../number/decimal.js';
import { factor, type Percent } from '../number/percent.js';
import { unchanged } from '../rule/rule.js';
import { given, type Kind, type Occurrence, type Portion } from './kind.js';
import type { PercentRaise } from './percent.js';
import type { Working } from './raise.js';
import type { Reading } from './reading.js';
import { exactText } from './working.js';

type Adds = 'sum' | 'compounded';
type Split = 'even' | 'first-year' | 'last-year' | readonly Percent[];

export interface TotalRaise {
  readonly kind: 'total';
  readonly total: Percent;
  /** Null where it runs through the term. */
  readonly over: number | null;
  readonly adds: Adds | null;
  readonly split: Split | null;
}

const overShape: Shape<number> = mapped(length, ({ count, unit }: Length, place, faults) => {
  if (unit === 'years') return count;
  if (count % 12 === 0) return count / 12;
  faults.add(
    fault('not-a-length', place, { key: 'over', found: `${count} months`, write: 'over: 3 years (whole years)' }),
  );
  return undefined;
});

const splitWords = ['even', 'first-year', 'last-year'] as const;
const splitShape: Shape<Split> = forms<Split>('even, first-year, last-year or a list of percents', {
  text: word(splitWords),
  list: mapped(list(raisePercent, 'a list of percents, one a year'), (percents: readonly At<Percent>[]) =>
    percents.map(({ value }) => value),
  ),
});

/** The readings that are left open, the central one first, as calculation.md section 5 tables them. */
function openReadings({ adds, split }: TotalRaise): readonly Reading[] | null {
  if (split !== null && split !== 'even') return null;
  if (adds !== null && split === 'even') return null;
  if (split === 'even') return ['sum-even', 'sum-even-simple', 'compounded-even'];
  if (adds === 'sum') return ['sum-even', 'first-year', 'last-year'];
  if (adds === 'compounded') return ['compounded-even', 'first-year', 'last-year'];
  return ['sum-even', 'sum-even-simple', 'compounded-even', 'first-year', 'last-year'];
}

/** The reading that the file states; null where it leaves some open, or gives every year's percent. */
function statedReading({ adds, split }: TotalRaise): Reading | null {
  if (split === 'first-year' || split === 'last-year') return split;
  if (split !== 'even' || adds === null) return null;
  return adds === 'compounded' ? 'compounded-even' : 'sum-even';
}

function yearlyRaises({ total }: TotalRaise, years: number, reading: Reading): readonly (PercentRaise | null)[] {
  const all = (percent: Decimal, of: PercentRaise['of'] = 'rate') =>
    Array.from({ length: years }, (): PercentRaise => ({ kind: 'percent', percent, of }));
  const only = (index: number) => all(total).map((raise, year) => (year === index ? raise : null));
  switch (reading) {
    case 'sum-even':
      return all(quotient(total, whole(years)));
    case 'sum-even-simple':
      return all(quotient(total, whole(years)), 'clause-rate');
    case 'compounded-even':
      return all(root(factor(total), years).minus(one).mul(hundred));
    case 'first-year':
      return only(0);
    case 'last-year':
      return only(years - 1);
  }
}

/** How the percent of one year comes from the total: `8% / 3`, `1.08^(1/3) - 1`. */
function derivationOf({ total }: TotalRaise, years: number, reading: Reading): Working | null {
  if (years === 1 || reading === 'first-year' || reading === 'last-year') return null;
  if (reading === 'compounded-even') return [factor(total), `^(1/${years}) - 1`];
  return [total, `% / ${years}`];
}

/** The same as data: all of it in one year is the only portion. */
function portionOf({ total }: TotalRaise, years: number, reading: Reading): Portion {
  if (reading === 'first-year' || reading === 'last-year') return { total, years: 1, adds: 'sum' };
  return { total, years, adds: reading === 'compounded-even' ? 'compounded' : 'sum' };
}

const inYears = (years: number) => `${years} year${years === 1 ? '' : 's'}`;

const yearsOf = (what: TotalRaise, term: Term) => what.over ?? term.years;

function checkSpread(what: TotalRaise, first: number, term: Term, place: Span, faults: Faults): void {
  if (what.over === null && term.part !== null) {
    faults.add(fault('total-needs-over', place, null));
    return;
  }
  const years = yearsOf(what, term);
  const last = first + years - 1;
  if (last > term.years) {
    const inTerm = contractYears(term) >= first ? term.years : contractYears(term);
    faults.add(fault('total-beyond-term', place, { first, last, years: inTerm }));
    return;
  }
  if (typeof what.split === 'string' || what.split === null) return;
  if (what.split.length !== years) {
    faults.add(fault('split-length', place, { years, found: what.split.length }));
    return;
  }
  const sum = what.split.reduce((so, next) => so.plus(next), zero);
  const compounded = what.split
    .reduce((so, next) => so.mul(factor(next)), one)
    .minus(one)
    .mul(hundred);
  const comesTo = { sum: order(sum, what.total) === 0, compounded: order(compounded, what.total) === 0 };
  if (what.adds === null ? comesTo.sum || comesTo.compounded : comesTo[what.adds]) return;
  const show = (figure: Decimal) => `${plain(rounded(figure, 6))}%`;
  const adds = what.adds === null ? null : what.adds === 'sum' ? 'as a sum' : 'compounded';
  const args = { total: show(what.total), sum: show(sum), compounded: show(compounded), adds };
  faults.add(fault('split-does-not-add-up', place, args));
}

/**
 * A total over several years, in each of its readings.
 *
 * 8% over 3 years on $35,500 ends at 38,416.41 as three raises of 8/3%, at 38,340.00 as three equal raises that
 * compound to 8%; all in year 1 it pays 115,020.00 over the three years, all in year 3 it pays 109,340.00.
 */
export const totalKind: Kind<TotalRaise> = {
  key: 'total',
  says: 'A percent over several years, whose yearly split may not have been stated.',
  example: 'total: 8%',
  fields: {
    total: optional(raisePercent, 'The percent in all, such as 8%.'),
    over: optional(overShape, 'How many whole years it runs; the term where left out.'),
    adds: optional(word(['sum', 'compounded'] as const), 'Whether the yearly percents add up or compound to it.'),
    split: optional(splitShape, 'How it is spread: even, first-year, last-year, or one percent a year.'),
  },
  make(values) {
    const total = given<Percent>(values, 'total');
    return (
      total && {
        kind: 'total',
        total: total.value,
        over: given<number>(values, 'over')?.value ?? null,
        adds: given<Adds>(values, 'adds')?.value ?? null,
        split: given<Split>(values, 'split')?.value ?? null,
      }
    );
  },
  byYearOnly: true,
  amounts: () => [],
  describe: ({ total, over }) => `${exactText(total)}%${over === null ? '' : ` over ${inYears(over)}`}`,
  rule: () => unchanged,
  apply() {
    throw new Error('a total applies through its yearly raises');
  },
  spread: {
    readings: openReadings,
    headline: (what, term) => `${exactText(what.total)}% over ${inYears(yearsOf(what, term))}`,
    lastYear: ({ over }, first) => (over === null ? null : first + over - 1),
    check: checkSpread,
    occurrences(what, first, term, chosen): readonly Occurrence<PercentRaise>[] {
      const reading = statedReading(what) ?? chosen;
      if (what.split !== null && typeof what.split !== 'string') {
        const raise = (percent: Percent): PercentRaise => ({ kind: 'percent', percent, of: 'rate' });
        return what.split.map((percent, i) => ({
          year: first + i,
          what: raise(percent),
          derivation: null,
          portion: null,
        }));
      }
      const years = yearsOf(what, term);
      const derivation = derivationOf(what, years, reading ?? 'sum-even');
      const portion = portionOf(what, years, reading ?? 'sum-even');
      return yearlyRaises(what, years, reading ?? 'sum-even').flatMap((raise, index) =>
        raise === null ? [] : [{ year: first + index, what: raise, derivation, portion }],
      );
    },
  },
};
