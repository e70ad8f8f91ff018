// Rules as formulas: the same data that the program applies in decimals, written for a spreadsheet's binary figures.
import type { BasisRecord, EntryRecord, RaiseRecord, RuleRecord, YearPlaces } from '../../comparison/formula-basis.js';
import type { RoundingMode } from '../../number/rounding.js';
import type { Arithmetic } from '../../rule/arithmetic.js';
import { mapForm, outcomeOfForm } from '../../rule/rule.js';
import type { Inputs } from './inputs.js';

/**
 * How many decimals tell two figures of a workbook apart. A spreadsheet's ROUND of a binary product misses half cents
 * in some engines: `ROUND(ROUND(x,9),2)` does not. Figures of a million and more have fewer decimals to spare.
 */
export type Fine = number;

export const rounded = (formula: string, decimals: number, fine: Fine) =>
  `ROUND(ROUND(${formula},${fine}),${decimals})`;

/** The cells that the formula of one entry at one pay point looks at. */
export interface Seen {
  readonly rate: string;
  readonly start: string;
  /** The rate just before the clause first applied. */
  readonly clause: string;
  readonly periods: string | null;
  /** The cell beside the entry that holds its only percent or amount; null where it has several. */
  readonly value: string | null;
}

/** Some engines take 0.499999999 for a half. */
const mostSpared = 6;

const inFormulas: Arithmetic<string, string> = {
  amount: (figure) => figure,
  times: (rate, factor) => `${rate}*${factor}`,
  plus: (left, right) => `${left}+${right}`,
  best: (which, outcomes) => `${which === 'greatest' ? 'MAX' : 'MIN'}(${outcomes.join(',')})`,
  toMultiple: (rate, to, mode) => `${multiples(`(${rate})/${to}`, mode, mostSpared)}*${to}`,
};

/** What an entry makes of a rate: `F6*(1+$D7)`, `MAX(F6,Inputs!$E$12)`. */
export function ruleFormula(rule: RuleRecord, entry: EntryRecord, seen: Seen, inputs: Inputs, path = 'rule'): string {
  if (rule.form !== 'sum') {
    let [figures, rules] = [0, 0];
    const inCells = mapForm(
      rule,
      () => inputs.parameter(entry, `${path}.figure${figures++}`),
      (inner: RuleRecord) => ruleFormula(inner, entry, seen, inputs, `${path}.${rules++}`),
    );
    const { rate, start: startingRate, clause: clauseRate } = seen;
    return outcomeOfForm(inCells, { rate, startingRate, clauseRate }, inFormulas, (formula) => formula);
  }
  const cell = (part: string) => seen.value ?? inputs.parameter(entry, `${path}.${part}`);
  const terms = [
    ...(rule.keeps ? [rule.percent === null ? seen.rate : `${seen.rate}*(1+${cell('percent')})`] : []),
    ...(rule.start === null ? [] : [`${seen.start}*${cell('start')}`]),
    ...(rule.clause === null ? [] : [`${seen.clause}*${cell('clause')}`]),
    ...(rule.amount === null ? [] : [cell('amount')]),
  ];
  return terms.length === 0 ? '0' : terms.join('+');
}

/** The percent of an entry that comes from elsewhere: a part of a total, or what follows inflation. */
export function originFormula(entry: EntryRecord, inputs: Inputs): string | null {
  const { origin } = entry;
  if (origin === null) return null;
  const cell = (path: string) => inputs.parameter(entry, `origin.${path}`);
  if (origin.from === 'total') {
    if (origin.years === 1) return cell('total');
    if (origin.adds === 'sum') return `${cell('total')}/${origin.years}`;
    return `(1+${cell('total')})^(1/${origin.years})-1`;
  }
  const followed = `${cell('share')}*${inputs.inflation(origin.year)}+${cell('plus')}`;
  const least = origin.minimum === null ? followed : `MAX(${cell('minimum')},${followed})`;
  return origin.maximum === null ? least : `MIN(${cell('maximum')},${least})`;
}

/** What a lump sum pays at the rate in force. */
export function paymentFormula(entry: EntryRecord, seen: Seen, inputs: Inputs): string {
  if (entry.payment?.amount != null) return seen.value ?? inputs.parameter(entry, 'payment.amount');
  const percent = seen.value ?? inputs.parameter(entry, 'payment.percent');
  return `${seen.rate}${seen.periods === null ? '' : `*${seen.periods}`}*${percent}`;
}

/** Whether a rate lies in the span that a raise is for; null where it is for all rates. */
export function spanFormula(
  { from, below }: RaiseRecord,
  entry: EntryRecord,
  rate: string,
  inputs: Inputs,
  fine: Fine,
): string | null {
  const bounds = [
    ...(from === null ? [] : [`ROUND(${rate}-${inputs.parameter(entry, 'from')},${fine})>=0`]),
    ...(below === null ? [] : [`ROUND(${rate}-${inputs.parameter(entry, 'below')},${fine})<0`]),
  ];
  if (bounds.length === 0) return null;
  return bounds.length === 1 ? (bounds[0] ?? null) : `AND(${bounds.join(',')})`;
}

/** Whether a rate was moved. */
export const moved = (after: string, before: string, fine: Fine) => `ROUND(${after}-${before},${fine})<>0`;

/** A rate at the agreement's own grain, where it was moved. */
export function roundingFormula(
  { mode, to }: NonNullable<BasisRecord['rounding']>,
  after: string,
  before: string,
  inputs: Inputs,
  fine: Fine,
): string {
  const grain = inputs.roundTo ?? '0.01';
  // So many grains: where the grain is small, they are many, and there are fewer decimals to spare.
  const spare = Math.max(3, fine - (to.split('.')[1]?.length ?? 0));
  return `IF(${moved(after, before, fine)},${multiples(`${after}/${grain}`, mode, spare)}*${grain},${before})`;
}

/** How many whole ones a number is rounded to, with so many decimals to spare. */
function multiples(count: string, mode: RoundingMode, spare: number): string {
  // Just under a half, so that a whole number of grains stays itself in binary figures.
  const half = `0.4${'9'.repeat(Math.min(spare, mostSpared) - 1)}`;
  const floor = `ROUND(${count}-${half},0)`;
  const nearest = `ROUND(ROUND(${count},${spare}),0)`;
  return {
    nearest,
    up: `ROUND(${count}+${half},0)`,
    down: floor,
    'half-even': `IF(AND(ABS(${count}-${floor}-0.5)<0.00001,ROUND(${floor}/2,0)*2=${floor}),${floor},${nearest})`,
  }[mode];
}

/** A rate as it is reported: to the cent, or to the agreement's grain where that is finer. */
export function reportedFormula(rate: string, basis: BasisRecord, inputs: Inputs, fine: Fine): string {
  const to = basis.rounding?.to ?? '0.01';
  const decimals = to.split('.')[1]?.length ?? 0;
  if (inputs.roundTo === null || Number(to) >= 0.01) return rounded(rate, 2, fine);
  const spare = Math.max(3, fine - decimals);
  return `ROUND(ROUND(ROUND(${rate}/${inputs.roundTo},${spare}),0)*${inputs.roundTo},${decimals})`;
}

/** A day within a contract year on which the rate may change: the rates before and after it. */
export interface Boundary {
  readonly day: number;
  readonly before: string;
  readonly after: string;
}

/**
 * What the rate earns in a year, for a full year's periods: `(F7*6+F8*6)/12`.
 *
 * The year is shared out in months where every day on which the rate does change is a whole month into it, and in days
 * otherwise; `share` is the part of the year that is compared, `5/12`, or null for all of it.
 */
export function yearFormula(
  last: string,
  boundaries: readonly Boundary[],
  places: YearPlaces | null,
  share: string | null,
  fine: Fine,
): string {
  const whole = share === null ? last : `${last}*${share}`;
  if (boundaries.length === 0 || places === null) return whole;
  const months = new Map(places.days.map(({ day, months: count }) => [day, count]));
  const shared = (chosen: readonly Boundary[], at: (day: number) => number, end: number, of: number) => {
    let from = 0;
    const terms = chosen.map(({ day, before }) => {
      const term = `${before}*${at(day) - from}`;
      from = at(day);
      return term;
    });
    return `(${[...terms, `${last}*${end - from}`].join('+')})/${of}`;
  };
  const monthly = boundaries.filter(({ day }) => months.get(day) != null);
  const odd = boundaries.filter(({ day }) => months.get(day) == null);
  const inDays = shared(boundaries, (day) => day, places.end, places.length);
  const anyMoved = (some: readonly Boundary[]) => {
    const tests = some.map(({ before, after }) => moved(after, before, fine));
    return tests.length === 1 ? tests[0] : `OR(${tests.join(',')})`;
  };
  const { endMonths } = places;
  const inMonths = endMonths === null ? null : shared(monthly, (day) => months.get(day) ?? 0, endMonths, 12);
  const both = inMonths === null ? inDays : odd.length === 0 ? inMonths : `IF(${anyMoved(odd)},${inDays},${inMonths})`;
  // A part of a year in which no rate changes is shared out as the term says it.
  return share === null ? both : `IF(${anyMoved(boundaries)},${both},${whole})`;
}
