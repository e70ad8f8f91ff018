// A unit from its document.
import type { Faults } from '../diagnostic/diagnostic.js';
import type { At } from '../diagnostic/span.js';
import type { Node } from '../document/node.js';
import { optional, type Read, record, required } from '../document/record.js';
import { date, name, percent } from '../document/scalars.js';
import { dictionary, forms, list, mapped, type Shape, text, word } from '../document/shape.js';
import { inflationShape } from '../inflation/parse.js';
import { currencyCodes, currencyOfSymbol } from '../number/currency.js';
import { one, zero } from '../number/decimal.js';
import { baselineShape } from './baseline.js';
import { onceEach } from './grid.js';
import { checkSymbol, checkSymbols, mostPayPoints, namePayPoints, type RateOfPay, tooMany } from './pay.js';
import { checkTelling, groupOf, type Periods, peopleFields, periodsOf, tellingKeys } from './people.js';
import type { ReadText } from './read-schedule.js';
import { roundingShape } from './rounding.js';
import type { Group, RollUp, Unit } from './unit.js';

/** `17.15%`, or its items, which add up: `{Social Security: 6.2%, Medicare: 1.45%}`. */
export const rollUpShape: Shape<RollUp> = forms<RollUp>('a percent, or a mapping of items to percents', {
  text: mapped(percent, (value) => ({ percent: value, items: [] })),
  map: mapped(dictionary(percent, 'a mapping of items to percents, such as {Pension: 6%}'), (entries) => {
    const items = entries.map(({ name, value }) => ({ name: name.value, percent: value.value }));
    return { percent: items.reduce((sum, item) => sum.plus(item.percent), zero), items };
  }),
});

const groupFields = {
  name: required(name, 'What the group is called.', 'write name: Research assistants'),
  ...peopleFields,
};

const requires = (key: string) => ({ required: [key] });

/** Exactly one of them, but that a roster may tell who is on a schedule. */
const requiresOne = (...others: readonly string[]) => ({
  oneOf: [...['pay', ...others].map(requires), { anyOf: ['roster', 'schedule'].map(requires) }],
});

const groupShape = record('a group, such as {name: Research assistants, pay: $35,500}', groupFields, {
  schema: requiresOne(),
});

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
    ...peopleFields,
    'as-of': optional(date, 'The day on which these rates are true.'),
    groups: optional(groupsShape, 'In place of `pay`: people paid on different terms.'),
    baseline: optional(baselineShape, 'What would have happened anyway, in every contract year.'),
    rounding: optional(roundingShape, 'Whether the agreement publishes rounded rates; none where left out.'),
    inflation: optional(inflationShape, 'What prices are assumed to do, by contract year.'),
    'roll-up': optional(rollUpShape, 'What the employer pays on top of wages, in percent: one figure, or its items.'),
    source: optional(text('free text'), 'Where the figures come from.'),
  },
  {
    says: 'The people a wage proposal covers, and what they are paid today.',
    schema: requiresOne('groups'),
  },
);

/** Where a unit comes from, the pay that takes the place of its own (`--pay`), and how files beside it are read. */
export interface UnitSource {
  readonly file: string;
  readonly fileName: string;
  readonly pay: readonly RateOfPay[] | null;
  readonly readText: ReadText;
}

/** A unit that no file describes: the pay that came with the command, in the currency of its sign. */
export function unitOfPay(rates: readonly RateOfPay[], faults: Faults): Unit {
  const sign = rates.find(({ money }) => money.symbol !== null)?.money.symbol;
  const currency = (sign ? currencyOfSymbol(sign) : null) ?? 'USD';
  checkSymbols(rates, currency, faults);
  const payPoints = namePayPoints(rates, currency, faults);
  const group: Group = { name: null, per: 'year', periods: one, payPoints, roster: null, schedule: null };
  const nothing = { file: null, name: null, asOf: null, baseline: null, rounding: null, inflation: null, source: null };
  return { ...nothing, rollUp: null, currency, groups: [group] };
}

/**
 * Reads a unit. Undefined where it has a fault.
 *
 * Pay of $35,500 to $43,000 makes one group without a name and two pay points, `$35,500` and `$43,000`.
 */
export function readUnit(node: Node, source: UnitSource, faults: Faults): Unit | undefined {
  const { file, fileName, pay: stated, readText } = source;
  const read = unitShape.read(node, 'the unit', faults);
  if (read === undefined) return undefined;
  const { keys } = read;
  const isOwn = stated === null;
  if (isOwn) checkTelling(keys, ['groups'], read.at, 'a unit', faults);
  const none = { groups: undefined, roster: undefined, schedule: undefined, headcount: undefined };
  const values = isOwn ? read.values : { ...read.values, ...none, pay: { value: stated, at: read.at } };
  const ownKeys = isOwn ? keys : new Map([...keys].filter(([key]) => !(key in none)));
  const currency = values.currency?.value ?? 'USD';
  const isOneGroup = tellingKeys.some((key) => values[key] !== undefined);
  const own = periodsOf(values, ownKeys, { per: 'year', periods: null }, read.at, isOneGroup, faults);
  const written = values.groups?.value ?? [];
  onceEach(
    written.map(({ value }) => value.values.name),
    'groups',
    faults,
  );
  const groups = isOneGroup
    ? [groupOf(null, { values, keys: ownKeys }, own, currency, readText, faults)]
    : written.map((group) => namedGroup(group, own, currency, readText, faults));
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
    rollUp: values['roll-up']?.value ?? null,
    source: values.source?.value ?? null,
  };
}

function namedGroup(
  { value, at }: At<Read<typeof groupFields>>,
  own: Periods,
  currency: string,
  readText: ReadText,
  faults: Faults,
): Group | undefined {
  const { values, keys } = value;
  checkTelling(keys, [], at, 'a group', faults);
  const periods = periodsOf(values, keys, own, at, true, faults);
  if (values.name === undefined) return undefined;
  return groupOf(values.name.value, { values, keys }, periods, currency, readText, faults);
}
