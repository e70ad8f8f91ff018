// The texts that files share: percents, money, days, lengths, years, paths. Each reads the text of the scalar itself.
import { type PlainDate, readDate } from '../calendar/date.js';
import { readLength } from '../calendar/length.js';
import type { Length } from '../calendar/term.js';
import { readYears, type YearRange } from '../calendar/years.js';
import { type Faults, fault } from '../diagnostic/diagnostic.js';
import type { Span } from '../diagnostic/span.js';
import { type Decimal, decimal } from '../number/decimal.js';
import { type NumberFault, readDigits } from '../number/digits.js';
import { type Money, readMoney } from '../number/money.js';
import { type Percent, readPercent } from '../number/percent.js';
import { mapped, type Shape, scalar, text, word } from './shape.js';

const percentText = '-?(\\d{1,15}(\\.\\d{1,15})?|(\\d{1,15} )?\\d{1,15}/\\d{1,15}) ?%';
const percentPattern = `^${percentText}$`;
const amountText = '[^-+\\d\\s.,%]?(\\d{1,15}|[1-9]\\d{0,2}(,\\d{3})+)(\\.\\d{1,15})?k?';

interface Found {
  readonly key: string;
  readonly expected: string;
  readonly found: string;
  readonly write: string | null;
}

function addNumberFault(why: NumberFault, place: Span, args: Found, faults: Faults): void {
  faults.add(fault(why, place, args));
}

const percentWords = 'a percent, such as 3%';

/** `3%`, `3.25%`, `2 2/3%`. */
export const percent: Shape<Percent> = scalar(
  percentWords,
  { type: 'string', pattern: percentPattern },
  (found, key, place, faults) => {
    const read = readPercent(found);
    if (read.ok) return read.percent;
    const write = read.write ?? null;
    if (read.why === 'percent-without-sign') faults.add(fault(read.why, place, { key, found, write: write ?? '3%' }));
    else addNumberFault(read.why, place, { key, expected: percentWords, found, write }, faults);
    return undefined;
  },
);

/** A percent that may move a rate: above -100%. */
export const raisePercent: Shape<Percent> = {
  ...percent,
  read(node, key, faults) {
    const value = percent.read(node, key, faults);
    if (value === undefined || value.gt(-100)) return value;
    faults.add(fault('percent-too-low', node.at, { key, found: node.kind === 'text' ? node.text : '' }));
    return undefined;
  },
};

/** A range of rates, as JSON Schema knows it; one rate has no `to`. */
export const rangePattern = `^${amountText}( to ${amountText}( every ${amountText})?)?$`;

/** What stands for `108% of starting-rate`. */
export const ofStartPattern = `^${percentText} of starting-rate$`;

const moneyWords = 'an amount of money, such as $35,500';

/** `35500`, `$35,500.00`, `35.5k`, `-$500`. */
export const money: Shape<Money> = scalar(
  moneyWords,
  { type: ['string', 'number'], pattern: `^-?${amountText}$` },
  (found, key, place, faults) => readMoneyAt(found, key, place, faults),
);

export function readMoneyAt(found: string, key: string, place: Span, faults: Faults): Money | undefined {
  const read = readMoney(found);
  if (read.ok) return read.money;
  const ends = /^(\S{1,20}) ?[-–—] ?(\S{1,20})$/.exec(found)?.slice(1) ?? [];
  if (ends.length === 2 && ends.every((end) => readMoney(end).ok)) {
    const write = `${ends[0]} to ${ends[1]}`;
    faults.add(fault('not-a-number', place, { key, expected: moneyWords, found, write }));
    return undefined;
  }
  if (read.why === 'percent-for-money') faults.add(fault(read.why, place, { key, found }));
  else addNumberFault(read.why, place, { key, expected: moneyWords, found, write: read.write ?? null }, faults);
  return undefined;
}

/** Money above zero: a rate, a minimum, a threshold. */
export const positiveMoney: Shape<Money> = {
  ...money,
  schema: { type: ['string', 'number'], exclusiveMinimum: 0, pattern: `^${amountText}$` },
  read(node, key, faults) {
    const value = money.read(node, key, faults);
    if (value === undefined || value.amount.gt(0)) return value;
    faults.add(fault('not-above-zero', node.at, { key, found: node.kind === 'text' ? node.text : '' }));
    return undefined;
  },
};

/** A count above zero that may have decimals: `26`, `2,080`, `26.1`. */
export const count: Shape<Decimal> = scalar(
  'a number above zero',
  { type: ['number', 'string'], exclusiveMinimum: 0, pattern: '^[\\d,]{1,20}(\\.\\d{1,15})?$' },
  (found, key, place, faults) => {
    const read = readDigits(found, true);
    if (!read.ok) {
      addNumberFault(read.why, place, { key, expected: 'a number above zero', found, write: null }, faults);
      return undefined;
    }
    const value = decimal(read.digits);
    if (value.gt(0)) return value;
    faults.add(fault('not-above-zero', place, { key, found }));
    return undefined;
  },
);

/** A whole number of people, above zero. */
export const headcount: Shape<Decimal> = {
  ...count,
  read(node, key, faults) {
    const value = count.read(node, key, faults);
    if (value === undefined || value.isInteger()) return value;
    const found = node.kind === 'text' ? node.text : '';
    faults.add(fault('not-a-number', node.at, { key, expected: 'a whole number of people', found, write: null }));
    return undefined;
  },
};

/** How many steps of a salary schedule: a whole number from 0 to 50. */
export const stepCount: Shape<number> = scalar(
  'a whole number of steps',
  { type: 'integer', minimum: 0, maximum: 50 },
  (found, key, place, faults) => {
    if (/^([0-9]|[1-4]\d|50)$/.test(found)) return Number(found);
    const args = { key, expected: 'a whole number of steps from 0 to 50', found, write: null };
    faults.add(fault('not-a-number', place, args));
    return undefined;
  },
);

/** `true` or `false`. */
export const truth: Shape<boolean> = {
  ...mapped(word(['true', 'false'] as const), (text) => text === 'true'),
  schema: { type: 'boolean' },
};

/** `2020-07-01`, a real calendar day. */
export const date: Shape<PlainDate> = scalar(
  'a day, such as 2020-07-01',
  { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
  (found, key, place, faults) => {
    const read = readDate(found);
    if (read !== null && read.year < 9900) return read;
    faults.add(fault('not-a-date', place, { key, found }));
    return undefined;
  },
);

/** `3 years`, `65 months`. */
export const length: Shape<Length> = scalar(
  'a length, such as 3 years',
  { type: 'string', pattern: '^[1-9]\\d{0,2} (year|month)s?$' },
  (found, key, place, faults) => {
    const read = readLength(found);
    if (read.ok) return read.length;
    faults.add(fault('not-a-length', place, { key, found, write: read.write }));
    return undefined;
  },
);

/** One entry of `year`: `2`, `1-3`, `2+`, `every`. */
export const yearRange: Shape<YearRange> = scalar(
  'contract years, such as 2, 1-3, 2+ or every',
  { type: ['string', 'integer'], pattern: '^([1-9]\\d?(\\+|-[1-9]\\d?)?|every)$', minimum: 1, maximum: 50 },
  (found, key, place, faults) => {
    const read = readYears(found);
    if (read !== null) return read;
    faults.add(fault('not-years', place, { key, found }));
    return undefined;
  },
);

/** A name: at most 120 characters. */
export const name = text('a name', 120);

/** A path to another file; where it may lead is held by whoever opens it. */
export const path: Shape<string> = scalar(
  'a path, such as unit.yaml',
  { type: 'string', pattern: '\\.(ya?ml|json|csv)$' },
  (found, _key, place, faults) => {
    if (/\.(ya?ml|json|csv)$/.test(found)) return found;
    faults.add(fault('path-ending', place, { path: found }));
    return undefined;
  },
);

/** A CSV file, or `-` for standard input. */
export const csvPath: Shape<string> = scalar(
  'a path of a CSV file, such as roster.csv',
  { type: 'string', pattern: '^-$|\\.[cC][sS][vV]$' },
  (found, _key, place, faults) => {
    if (found === '-' || /\.csv$/i.test(found)) return found;
    faults.add(fault('not-a-csv-path', place, { path: found }));
    return undefined;
  },
);
