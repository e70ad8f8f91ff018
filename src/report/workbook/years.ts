// A contract year as lines: the rate on its last day, what the rates pay, what is paid beside them.
import { decimal, fixed } from '../../number/decimal.js';
import { say } from '../../words/say.js';
import { type Boundary, reportedFormula, rounded, yearFormula } from './formulas.js';
import type { CellAt, PlanDraft } from './lines.js';
import { label } from './sheet.js';

/** A day within the year on which the rate may change. */
export interface RateBoundary {
  readonly day: number;
  readonly before: CellAt;
  readonly after: CellAt;
}

export function yearLines(
  { context, add, check, resultOf }: PlanDraft,
  year: number,
  last: CellAt,
  boundaries: readonly RateBoundary[],
  lumpSums: readonly CellAt[],
): void {
  const { comparison, basis, inputs, fine, plan } = context;
  const { part, wholeYears } = comparison.horizon;
  const share = part !== null && year > wholeYears ? `${part.numerator}/${part.denominator}` : null;
  const when = say('year-column', { year, part: null });
  const of = (point: number) => resultOf(point).years[year - 1];
  const result = { when, role: 'result', shown: 'cents' } as const;

  const rate = (point: number) => of(point)?.rate ?? null;
  const how = label('in-force-last');
  const formula = (point: number) => reportedFormula(last(point), basis, inputs, fine);
  add(`rate ${year}`, { ...result, what: say('rate'), how, formula, amounts: rate });
  check(`rate ${year}`, say('rate-in-year', { year }), 'cents', rate);

  const places = plan.places.find((one) => one.year === year) ?? null;
  const earned = (point: number) => {
    const at = boundaries.map(
      ({ day, before, after }): Boundary => ({ day, before: before(point), after: after(point) }),
    );
    const made = yearFormula(last(point), at, places, share, fine);
    const periods = inputs.periods(point);
    return rounded(periods === null ? made : `${made}*${periods}`, 2, fine);
  };
  const earnedHow = say('year-shared', { isShared: boundaries.length > 0, share });
  const pay = (point: number) => of(point)?.pay ?? null;
  if (lumpSums.length === 0) {
    add(`pay ${year}`, { ...result, what: say('pay'), how: earnedHow, formula: earned, amounts: pay });
    check(`pay ${year}`, say('pay-in-year', { year }), 'cents', pay);
    return;
  }
  const lumps = (point: number) => of(point)?.lumpSums ?? '0';
  const figure = { when, role: 'figure', shown: 'cents' } as const;
  const ratePays = add(`rate-pays ${year}`, {
    ...figure,
    what: label('rate-pays'),
    how: earnedHow,
    formula: earned,
    amounts: (point) => fixed(decimal(of(point)?.pay ?? '0').minus(decimal(lumps(point))), 2),
  });
  const lumped = add(`lump-sums ${year}`, {
    ...figure,
    what: label('lump-sums'),
    how: label('outside-rate'),
    formula: (point) => rounded(lumpSums.map((cell) => cell(point)).join('+'), 2, fine),
    amounts: lumps,
  });
  check(`lump-sums ${year}`, say('lump-sums-in-year', { year }), 'cents', lumps);
  add(`pay ${year}`, {
    ...result,
    what: say('pay'),
    how: label('two-together'),
    formula: (point) => `ROUND(${ratePays(point)}+${lumped(point)},2)`,
    amounts: pay,
  });
  check(`pay ${year}`, say('pay-in-year', { year }), 'cents', pay);
}
