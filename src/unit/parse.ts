// A unit from its document.
import { type Faults, fault } from '../diagnostic/diagnostic.js';
import type { At, Span } from '../diagnostic/span.js';
import type { Node } from '../document/node.js';
import { optional, type Read, record, required } from '../document/record.js';
import { count, date, name } from '../document/scalars.js';
import { list, text, word } from '../document/shape.js';
import { inflationShape } from '../inflation/parse.js';
import { currencyCodes, currencyOfSymbol, symbolFits } from '../number/currency.js';
import { type Decimal, one, plain } from '../number/decimal.js';
import type { Money } from '../number/money.js';
import { baselineShape } from './baseline.js';
import { mostPayPoints, namePayPoints, payShape, type RateOfPay, tooMany } from './pay.js';
import { pers, usualPeriods } from './per.js';
import { roundingShape } from './rounding.js';
import type { Group, Unit } from './unit.js';

const periodFields = {
  per: optional(word(pers), 'What a rate is paid per; year where left out.'),
  times: optional(count, 'How often in a year; 1, 12, 24, 26 or 52 where the calendar says it, required otherwise.'),
  hours: optional(count, 'Paid hours in a year: `times` for what is paid per hour.'),
};

const groupFields = {
  name: required(name, 'What the group is called.', 'write name: Research assistants'),
  ...periodFields,
  pay: required(payShape, 'Its pay points.', 'write pay: $35,500'),
};

const groupShape = record('a group, such as {name: Research assistants, pay: $35,500}', groupFields);

const groupsShape = list(groupShape, 'a list of groups', null, {
  most: mostPayPoints,
  of: ({ values }) => values.pay?.value.length ?? 0,
  exceeded: tooMany,
});

/** A unit file: the one definition that reads it, and that editors are told. */
export const unitShape = record(
  'a unit',
  {
    name: optional(name, 'Who these people are; the name of the file where left out.'),
    currency: optional(word(currencyCodes), 'ISO 4217; USD where left out.'),
    ...periodFields,
    'as-of': optional(date, 'The day on which these rates are true.'),
    pay: optional(payShape, 'The pay points: a rate, a range such as $35,500 to $43,000, or a list.'),
    groups: optional(groupsShape, 'In place of `pay`: people paid on different terms.'),
    baseline: optional(baselineShape, 'What would have happened anyway, in every contract year.'),
    rounding: optional(roundingShape, 'Whether the agreement publishes rounded rates; none where left out.'),
    inflation: optional(inflationShape, 'What prices are assumed to do, by contract year.'),
    source: optional(text('free text'), 'Where the figures come from.'),
  },
  {
    later: ['roster', 'schedule', 'roll-up'],
    says: 'The people a wage proposal covers, and what they are paid today.',
    schema: { oneOf: [{ required: ['pay'] }, { required: ['groups'] }] },
  },
);

type Periods = Read<typeof periodFields>;

/** What applies to a group where it says nothing itself. */
interface Default {
  readonly per: string;
  readonly periods: Decimal | null;
}

/** Where a unit comes from, and the pay that takes the place of its own (`--pay`). */
export interface UnitSource {
  readonly file: string;
  readonly fileName: string;
  readonly pay: readonly RateOfPay[] | null;
}

/** A unit that no file describes: the pay that came with the command, in the currency of its sign. */
export function unitOfPay(rates: readonly RateOfPay[], faults: Faults): Unit {
  const sign = rates.find(({ money }) => money.symbol !== null)?.money.symbol;
  const currency = (sign ? currencyOfSymbol(sign) : null) ?? 'USD';
  checkSymbols(rates, currency, faults);
  const group = { name: null, per: 'year', periods: one, payPoints: namePayPoints(rates, currency, faults) };
  const nothing = { file: null, name: null, asOf: null, baseline: null, rounding: null, inflation: null, source: null };
  return { ...nothing, currency, groups: [group] };
}

/**
 * Reads a unit. Undefined where it has a fault.
 *
 * Pay of $35,500 to $43,000 makes one group without a name and two pay points, `$35,500` and `$43,000`.
 */
export function readUnit(node: Node, { file, fileName, pay: stated }: UnitSource, faults: Faults): Unit | undefined {
  const read = unitShape.read(node, 'the unit', faults);
  if (read === undefined) return undefined;
  const { keys } = read;
  const values =
    stated === null ? read.values : { ...read.values, pay: { value: stated, at: read.at }, groups: undefined };
  const isLater = ['roster', 'schedule'].some((key) => keys.has(key));
  if (keys.has('pay') === keys.has('groups') && !isLater) {
    const found = keys.has('pay') ? ['pay', 'groups'] : [];
    const place = keys.get('groups') ?? read.at;
    faults.add(fault('one-of-these', place, { keys: ['pay', 'groups'], found, subject: 'a unit' }));
  }
  const currency = values.currency?.value ?? 'USD';
  const own = periodsOf(values, keys, { per: 'year', periods: null }, read.at, values.pay !== undefined, faults);
  const groups = values.groups?.value.map((group) => readGroup(group, own, currency, faults)) ?? [];
  onceEach(values.groups?.value ?? [], faults);
  if (values.pay !== undefined && own.periods !== null) {
    checkSymbols(values.pay.value, currency, faults);
    const payPoints = namePayPoints(values.pay.value, currency, faults);
    groups.push({ name: null, per: own.per, periods: own.periods, payPoints });
  }
  const rounding = values.rounding?.value ?? null;
  if (rounding?.to) checkSymbol(rounding.to.value, currency, rounding.to.at, faults);
  if (faults.all.some((d) => d.severity === 'error' && d.file === file)) return undefined;
  return {
    file,
    name: values.name?.value ?? fileName,
    currency,
    asOf: values['as-of']?.value ?? null,
    groups: groups.filter((group) => group !== undefined),
    baseline: values.baseline?.value ?? null,
    rounding: rounding?.rounding ?? null,
    inflation: values.inflation?.value ?? null,
    source: values.source?.value ?? null,
  };
}

function periodsOf(
  values: Periods['values'],
  keys: Periods['keys'],
  inherited: Default,
  place: Span,
  isNeeded: boolean,
  faults: Faults,
): Default {
  const { per, times, hours } = values;
  const name = per?.value ?? inherited.per;
  const hoursKey = keys.get('hours');
  if (hoursKey !== undefined && keys.has('times')) {
    faults.add(
      fault('one-of-these', hoursKey, { keys: ['times', 'hours'], found: ['times', 'hours'], subject: 'a year' }),
    );
  } else if (hoursKey !== undefined && name !== 'hour') {
    faults.add(fault('key-goes-with', hoursKey, { key: 'hours', goesWith: '`per: hour`' }));
  }
  const own = (times ?? hours)?.value ?? null;
  if (own !== null || keys.has('times') || keys.has('hours')) return { per: name, periods: own };
  const same = name === inherited.per ? inherited.periods : null;
  const periods = same ?? usualPeriods(name);
  const isFaulty = keys.has('per') && per === undefined;
  if (periods === null && isNeeded && !isFaulty) faults.add(fault('unknown-times', per?.at ?? place, { per: name }));
  return { per: name, periods };
}

function readGroup(
  group: At<Read<typeof groupFields>>,
  own: Default,
  currency: string,
  faults: Faults,
): Group | undefined {
  const { values, keys } = group.value;
  const { per, periods } = periodsOf(values, keys, own, group.at, true, faults);
  if (values.pay === undefined || values.name === undefined) return undefined;
  checkSymbols(values.pay.value, currency, faults);
  const payPoints = namePayPoints(values.pay.value, currency, faults);
  return periods === null ? undefined : { name: values.name.value, per, periods, payPoints };
}

function onceEach(
  groups: readonly At<{ readonly values: { readonly name: At<string> | undefined } }>[],
  faults: Faults,
): void {
  const seen = new Set<string>();
  for (const { value } of groups) {
    const given = value.values.name;
    if (given === undefined) continue;
    if (seen.has(given.value)) faults.add(fault('duplicate-name', given.at, { name: given.value, of: 'groups' }));
    seen.add(given.value);
  }
}

function checkSymbols(rates: readonly RateOfPay[], currency: string, faults: Faults): void {
  for (const { money, at: place } of rates) checkSymbol(money, currency, place, faults);
}

/** `$` is any dollar; a pound sign in a unit paid in dollars is a fault. */
export function checkSymbol(money: Money, currency: string, place: Span, faults: Faults): void {
  if (money.symbol === null || symbolFits(money.symbol, currency)) return;
  faults.add(fault('other-currency', place, { found: money.symbol + plain(money.amount), currency }));
}
