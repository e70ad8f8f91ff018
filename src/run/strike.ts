// From the names of an offer and a demand to what a strike between them costs and brings.
import { type Faults, fault } from '../diagnostic/diagnostic.js';
import type { Disk } from '../document/locate.js';
import { type Decimal, hundred, zero } from '../number/decimal.js';
import { readMoney } from '../number/money.js';
import { readPercent } from '../number/percent.js';
import { gather } from '../question/gather.js';
import type { Request, Sources } from '../question/request.js';
import { mostWeeks, type Strike, type StrikeTerms } from '../strike/strike.js';
import { strikeOf } from '../strike/strike-record.js';
import { checkSymbol } from '../unit/pay.js';
import { type Run, run } from './run.js';

/** A strike as it is asked for, in the words of the options. */
export interface StrikeRequest extends Omit<Request, 'proposals' | 'baseline'> {
  readonly offer: string;
  readonly demand: string;
  readonly weeks: string;
  readonly strikePay?: string | undefined;
  readonly settle?: string | undefined;
}

/** What the weeks cost, what a better settlement is worth, and when it has paid them back. */
export function strikeFiles(request: StrikeRequest, disk: Disk): Run<Strike> {
  const { offer, demand, weeks, strikePay, settle, ...rest } = request;
  return run(disk, (files, faults) => {
    const terms = readTerms({ weeks, settle }, faults);
    const question = gather({ ...rest, proposals: [offer, demand], baseline: false }, files, faults);
    const fund = readStrikePay(strikePay, question?.unit.currency ?? null, files, faults);
    return question && terms && fund && strikeOf(question, { ...terms, strikePay: fund }, faults);
  });
}

function readTerms(
  { weeks, settle }: Pick<StrikeRequest, 'weeks' | 'settle'>,
  faults: Faults,
): Omit<StrikeTerms, 'strikePay'> | undefined {
  const count = /^[1-9]\d{0,4}$/.test(weeks) ? Number(weeks) : 0;
  const isPossible = count >= 1 && count <= mostWeeks;
  if (!isPossible) refuse('--weeks', `a whole number of weeks from 1 to ${mostWeeks}`, weeks, faults);
  const percent = settle === undefined ? null : readPercent(settle);
  const between = percent?.ok && percent.percent.gt(0) && percent.percent.lt(hundred) ? percent.percent : null;
  const isBetween = percent === null || between !== null;
  if (!isBetween) refuse('--settle', 'a percent between 0% and 100%, such as 50%', settle ?? '', faults);
  return isPossible && isBetween ? { weeks: count, settle: between } : undefined;
}

function readStrikePay(
  text: string | undefined,
  currency: string | null,
  files: Sources,
  faults: Faults,
): Decimal | undefined {
  if (text === undefined) return zero;
  const option = '--strike-pay';
  const read = readMoney(text);
  if (!read.ok || read.money.amount.isNegative()) {
    refuse(option, 'money a week, zero or more, such as $275', text, faults);
    return undefined;
  }
  files.keep(option, text);
  if (currency !== null)
    checkSymbol(read.money, currency, { file: option, line: 1, column: 1, end: text.length + 1 }, faults);
  return faults.failed ? undefined : read.money.amount;
}

function refuse(option: string, expected: string, found: string, faults: Faults): void {
  faults.add(fault('bad-option', null, { option, expected, found }));
}
