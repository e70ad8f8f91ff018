// What lies between each two proposals: in every figure, in percent of the base, and over all readings.
import { type CostFigures, lessMoney, type Money, type TermFigureName, type YearFigureName } from './cost-figures.js';
import { compareFractions, div, type Fraction, fraction, mul, parseFraction, toFixed } from './fraction.js';
import { InvalidModel } from './projection.js';

export interface OracleGap {
  readonly between: readonly [string, string];
  readonly years: readonly { readonly year: number; readonly figures: Money<YearFigureName> }[];
  readonly figures: Money<TermFigureName>;
  readonly percentOfBase: Money<'settlement-cost' | 'going-out-payroll'>;
  readonly range: { readonly low: string; readonly high: string } | null;
}

/** What one reading of one proposal costs. */
export interface Priced {
  readonly plan: { readonly id: string; readonly reading: string; readonly central: boolean };
  readonly cost: CostFigures;
}

/** The second less the first, figure by figure. */
export function gapOf(first: CostFigures, second: CostFigures): CostFigures {
  return {
    years: second.years.map(({ year, figures }, index) => ({
      year,
      figures: lessMoney(figures, first.years[index]?.figures ?? figures),
    })),
    figures: lessMoney(second.figures, first.figures),
  };
}

function percentOf(money: string | null, base: Fraction): string | null {
  if (money === null || base.top === 0n) return null;
  return toFixed(div(mul(parseFraction(money), fraction(100)), base), 4);
}

/** Each two proposals as they stand under their central readings, the later one less the earlier; the range over all readings. */
export function gapsOf(priced: readonly Priced[], base: Fraction): readonly OracleGap[] {
  const offers = priced.filter(({ plan }) => plan.id !== 'baseline');
  const ids = [...new Set(offers.map(({ plan }) => plan.id))];
  const costsOf = (id: string): readonly CostFigures[] =>
    offers.filter(({ plan }) => plan.id === id).map(({ cost }) => cost);
  return ids.flatMap((one, index) =>
    ids.slice(index + 1).map((other): OracleGap => {
      const all = costsOf(other).flatMap((second) => costsOf(one).map((first) => gapOf(first, second)));
      const [central] = all;
      if (!central) throw new InvalidModel('a proposal without a reading');
      const settlements = all
        .map(({ figures }) => figures['settlement-cost'] ?? '0')
        .sort((a, b) => compareFractions(parseFraction(a), parseFraction(b)));
      const [low = '', high = ''] = [settlements[0], settlements.at(-1)];
      return {
        between: [one, other],
        ...central,
        percentOfBase: {
          'settlement-cost': percentOf(central.figures['settlement-cost'], base),
          'going-out-payroll': percentOf(central.figures['going-out-payroll'], base),
        },
        range: all.length > 1 ? { low, high } : null,
      };
    }),
  );
}
