// Random models: a unit, one to three proposals of different terms, a baseline, and what the caller may set.
import type fc from 'fast-check';
import { boundsAreRight, type Setting, throwRaises } from './arbitrary-raises.js';
import { throwUnit } from './arbitrary-unit.js';
import { addDays, daysInYear, monthsInDays, spanOf, yearStartDate, yearsOf } from './contract-calendar.js';
import { type Dice, decimalText, percentText, thrown } from './dice.js';
import type {
  BaselineModel,
  InflationModel,
  Model,
  PercentText,
  ProposalModel,
  ReadingName,
  TermModel,
  UnitModel,
} from './model.js';
import { compareModel, horizonOf } from './oracle.js';
import { InvalidModel } from './projection.js';
import { isAmbiguous, readingsOf } from './readings.js';

const starts = ['2020-01-01', '2020-07-01', '2021-05-26', '2020-02-29', '2019-09-15', '2023-02-28', '2022-08-28'];
const monthEnds = ['2020-08-31', '2021-10-30'];

/** A start for all, one for each (then in whole years and months only), or none. */
type Calendar = { readonly shared?: string; readonly dated: boolean };

function throwTerm(dice: Dice, { shared, dated }: Calendar): TermModel {
  const start = dated && dice.chance(75) ? (shared ?? dice.of(starts)) : undefined;
  const years = dice.int(1, dice.chance(10) ? 9 : 4);
  if (start === undefined || monthEnds.includes(start)) {
    const from = start === undefined ? {} : { start };
    if (start !== undefined || dice.chance(75)) return { form: 'years', years, ...from };
    return { form: 'months', months: dice.int(5, 65) };
  }
  if (shared !== undefined && dice.chance(45)) {
    const odd = addDays(yearStartDate(start, years), dice.int(20, 700));
    const monthly = addDays(yearStartDate(start, years), monthsInDays(start, years, dice.int(1, 12)) - 1);
    return { form: 'end', start, end: dice.of([odd, monthly]) };
  }
  return dice.chance(60) ? { form: 'years', years, start } : { form: 'months', months: dice.int(5, 50), start };
}

/** A few days inside a term, so that several raises meet on one: anniversaries, whole months, odd days, leap days. */
function throwDates(dice: Dice, term: TermModel): readonly string[] {
  const { start } = term;
  if (start === undefined) return [];
  const span = spanOf(term);
  const date = (): string => {
    const year = dice.int(1, yearsOf(span));
    const length = daysInYear(start, year);
    const part = span.months > 0 ? monthsInDays(start, year, span.months) - 3 : span.days;
    const last = year > span.whole ? part - 1 : length - 1;
    const style = dice.int(0, 9);
    const monthly = Number(start.slice(-2)) > 29 ? [6, 2] : [1, 3, 6, 9, 11];
    const offset = style < 2 ? 0 : style < 6 ? monthsInDays(start, year, dice.of(monthly)) : dice.int(1, 364);
    const first = yearStartDate(start, year);
    const leap = `${first.slice(0, 4)}-02-29`;
    const isLeapInside = daysInYear(`${first.slice(0, 4)}-01-01`, 1) === 366 && leap >= first && last > 60;
    return style === 9 && isLeapInside && leap <= addDays(first, last) ? leap : addDays(first, Math.min(offset, last));
  };
  return Array.from({ length: 3 }, date);
}

function throwProposal(
  dice: Dice,
  unit: UnitModel,
  calendar: Calendar,
  name: string,
  mayFollowPrices: boolean,
): ProposalModel {
  const term = throwTerm(dice, calendar);
  const span = spanOf(term);
  const isWhole = span.months === 0 && span.days === 0;
  const setting: Setting = {
    unit,
    years: yearsOf(span),
    wholeYears: span.whole,
    dates: throwDates(dice, term),
    tellsOver: isWhole,
    mayBeAmbiguous: true,
    mayFollowPrices,
  };
  return { name, term, raises: throwRaises(dice, setting) };
}

function throwBaseline(
  dice: Dice,
  unit: UnitModel,
  { years, wholeYears, mayFollowPrices }: Pick<Setting, 'years' | 'wholeYears' | 'mayFollowPrices'>,
): BaselineModel | undefined {
  const style = dice.int(0, 9);
  if (style < 2) return undefined;
  if (style < 5) return { form: 'percent', percent: percentText(dice) };
  if (style < 7) {
    const percents = Array.from({ length: dice.int(1, years) }, () => percentText(dice));
    return { form: 'list', percents };
  }
  const plain = { dates: [], tellsOver: false, mayBeAmbiguous: false, mayFollowPrices };
  const setting: Setting = { unit, years, wholeYears, ...plain };
  return { form: 'mapping', name: 'What would have happened', raises: throwRaises(dice, setting) };
}

/** A reading that all ambiguous proposals have. */
function throwReading(dice: Dice, proposals: readonly ProposalModel[]): ReadingName | undefined {
  const ambiguous = proposals
    .filter((proposal) => isAmbiguous(proposal.raises))
    .map((proposal) => readingsOf(proposal));
  const shared = (ambiguous[0] ?? []).filter((reading) => ambiguous.every((own) => own.includes(reading)));
  const named = shared.filter((reading): reading is ReadingName => reading !== 'as-written');
  return named.length > 0 && dice.chance(15) ? dice.of(named) : undefined;
}

/** Inflation for no more years than are compared; where raises may follow it, of the year before as well. */
function throwInflation(dice: Dice, years: number): InflationModel {
  const text = (): PercentText => (dice.chance(75) ? decimalText(dice.int(-100, 900), 2) : percentText(dice));
  return { before: text(), years: Array.from({ length: dice.int(1, years) }, text) };
}

interface Choices {
  readonly years?: number;
  readonly baseline?: PercentText | false;
}

/** A unit is thrown first where the caller has none. */
export function throwModel(dice: Dice, unit: UnitModel = throwUnit(dice)): Model {
  const style = dice.int(0, 9);
  const calendar: Calendar =
    style < 4
      ? { dated: false }
      : style < 8
        ? { dated: true, shared: dice.of([...starts, ...monthEnds]) }
        : { dated: true };
  const names = ["Employer's offer", 'Union’s ask', 'The mediator: a third way'].slice(0, dice.int(1, 3));
  const mayFollowPrices = dice.chance(40);
  const proposals = names.map((name) => throwProposal(dice, unit, calendar, name, mayFollowPrices));
  const years = dice.chance(15) ? { years: dice.int(1, 6) } : {};
  const option: Choices = dice.chance(10) ? { baseline: dice.of<PercentText | false>(['3', '2 2/3', false]) } : {};
  const span = horizonOf({ unit, proposals, ...years });
  const setting = { years: yearsOf(span), wholeYears: span.whole, mayFollowPrices };
  const baseline = throwBaseline(dice, unit, setting);
  const prices = mayFollowPrices || dice.chance(20) ? { inflation: throwInflation(dice, yearsOf(span)) } : {};
  const asked = dice.chance(10) ? { inflation: throwInflation(dice, yearsOf(span)) } : {};
  const reading = throwReading(dice, proposals);
  return {
    unit: { ...unit, ...(baseline ? { baseline } : {}), ...prices },
    proposals,
    ...asked,
    ...years,
    ...option,
    ...(reading ? { reading } : {}),
  };
}

function isValid(model: Model): boolean {
  const { baseline } = model.unit;
  if (!model.proposals.every((proposal) => boundsAreRight(proposal.raises))) return false;
  if (baseline?.form === 'mapping' && !boundsAreRight(baseline.raises)) return false;
  try {
    compareModel(model);
    return true;
  } catch (fault) {
    if (fault instanceof InvalidModel) return false;
    throw fault;
  }
}

/** Models that the specification calls right, with rates above zero throughout. */
export function arbitraryModel(): fc.Arbitrary<Model> {
  return thrown((dice) => {
    for (let attempt = 0; attempt < 100; attempt += 1) {
      const model = throwModel(dice);
      if (isValid(model)) return model;
    }
    throw new Error('no valid model in a hundred');
  });
}
