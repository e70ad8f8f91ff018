// `raises` in its three forms: one percent for every year, one percent a year, or a list of full entries.
import type { PlainDate } from '../calendar/date.js';
import type { YearRange } from '../calendar/years.js';
import { type Faults, fault } from '../diagnostic/diagnostic.js';
import type { At, Span } from '../diagnostic/span.js';
import { type Field, optional, type Read, record } from '../document/record.js';
import { date, raisePercent, yearRange } from '../document/scalars.js';
import { forms, list, mapped, type Shape, text } from '../document/shape.js';
import type { Percent } from '../number/percent.js';
import type { EntryValues } from './kind.js';
import type { Raise, When } from './raise.js';
import { kinds } from './registry.js';
import { everybody, exceptShape, type ForWhom, forShape, namesOf, type Selector } from './selector.js';

/** The raises of a proposal, and the form they were written in: it tells how long the term is. */
export interface Raises {
  readonly form: 'every' | 'yearly' | 'entries';
  readonly raises: readonly Raise[];
}

const yearsShape: Shape<readonly YearRange[]> = forms<readonly YearRange[]>(
  'contract years, such as 2, 1-3, 2+ or every',
  {
    text: mapped(yearRange, (range) => [range]),
    list: mapped(list(yearRange, 'a list of contract years'), (ranges, _place, faults) => onceEach(ranges, faults)),
  },
);

function onceEach(ranges: readonly At<YearRange>[], faults: Faults): readonly YearRange[] | undefined {
  const values = ranges.map(({ value }) => value);
  for (const [index, range] of ranges.entries()) {
    const earlier = values.slice(0, index);
    const { first, last } = range.value;
    const overlaps = earlier.find((so) => first <= (so.last ?? 99) && so.first <= (last ?? 99));
    if (overlaps === undefined) continue;
    faults.add(fault('year-named-twice', range.at, { year: Math.max(first, overlaps.first) }));
    return undefined;
  }
  return values;
}

const kindFields: Record<string, Field<unknown>> = Object.assign({}, ...kinds.map(({ fields }) => fields));
const needs = (key: string) => ({ required: [key] });
/** Kinds that start with the term where no year is named. */
const spreading = kinds.filter((kind) => kind.spread !== undefined).map(({ key }) => key as string);
const kindKeys = kinds.map(({ key }) => key as string);

const entryRecord = record(
  'a raise, such as {year: 1, percent: 5%}',
  {
    year: optional(yearsShape, 'The contract years on whose first day it takes effect: 2, 1-3, 2+, every, [1, 3].'),
    date: optional(date, 'The day on which it takes effect; the term needs a start.'),
    for: optional(forShape, 'Whom it reaches: names of groups or pay points, or {below: $40k}.'),
    except: optional(exceptShape, 'Names of groups or pay points that it does not reach.'),
    note: optional(text('free text'), 'Free text, carried to the explanation.'),
    ...kindFields,
  },
  { schema: { oneOf: kindKeys.map(needs), anyOf: ['year', 'date', ...spreading].map(needs) } },
);

const entryShape: Shape<Raise> = mapped(entryRecord, (read, place, faults) => makeRaise(read, place, faults));

function makeRaise(read: Read<Record<string, Field<unknown>>>, place: Span, faults: Faults): Raise | undefined {
  const named = kindKeys.filter((key) => read.keys.has(key));
  const kind = kinds.find(({ key }) => key === named[0]);
  if (kind === undefined || named.length > 1) {
    // An unknown or a later key is told already, and is most likely the kind that is missed here.
    const isTold = named.length === 0 && [...read.keys.keys()].some((key) => !Object.hasOwn(read.values, key));
    const args = { keys: kindKeys, found: named, subject: 'a raise', help: 'write percent: 3%' };
    if (!isTold) faults.add(fault('one-of-these', place, args));
    return undefined;
  }
  for (const [key, keyAt] of read.keys) {
    if (!Object.hasOwn(kindFields, key) || Object.hasOwn(kind.fields, key)) continue;
    const owner = kinds.find(({ fields }) => Object.hasOwn(fields, key));
    if (owner) faults.add(fault('key-goes-with', keyAt, { key, goesWith: `\`${owner.key}\`` }));
  }
  const values = read.values as EntryValues;
  const what = kind.make(values, place, faults);
  const when = readWhen(values, read, kind as { key: string; spread?: unknown; byYearOnly?: true }, place, faults);
  if (what === undefined || when === undefined) return undefined;
  const note = (values['note'] as At<string> | undefined)?.value ?? null;
  return { when, who: selectorOf(values), what, note, at: place };
}

function selectorOf(values: EntryValues): Selector {
  const forWhom = values['for'] as At<ForWhom> | undefined;
  const except = values['except'] as At<readonly At<string>[]> | undefined;
  return { ...everybody, ...forWhom?.value, ...(except && { except: namesOf(except.value) }) };
}

function readWhen(
  values: EntryValues,
  { keys, misspelt }: Pick<Read<Record<string, Field<unknown>>>, 'keys' | 'misspelt'>,
  kind: { readonly key: string; readonly spread?: unknown; readonly byYearOnly?: true },
  place: Span,
  faults: Faults,
): When | undefined {
  const dateKey = keys.get('date');
  const spreads = kind.spread !== undefined;
  if (kind.byYearOnly === true && dateKey !== undefined) {
    faults.add(
      fault('key-goes-with', dateKey, {
        key: 'date',
        goesWith: `raises that take effect on one day, never \`${kind.key}\`: it takes \`year\``,
      }),
    );
    return undefined;
  }
  if (spreads && !keys.has('year')) return { by: 'year', years: [{ first: 1, last: 1 }], at: place };
  if (keys.has('year') === keys.has('date')) {
    const found = keys.has('year') ? ['year', 'date'] : [];
    const args = { keys: ['year', 'date'], found, subject: 'a raise', help: 'write year: 1' };
    if (!misspelt.has('year') && !misspelt.has('date')) faults.add(fault('one-of-these', place, args));
    return undefined;
  }
  const year = values['year'] as At<readonly YearRange[]> | undefined;
  const day = values['date'] as At<PlainDate> | undefined;
  if (spreads && year !== undefined && (year.value.length !== 1 || year.value[0]?.first !== year.value[0]?.last)) {
    faults.add(
      fault('wrong-form', year.at, {
        key: 'year',
        expected: 'the first year of the total',
        found: 'several years',
        help: 'write year: 1',
      }),
    );
    return undefined;
  }
  if (year !== undefined) return { by: 'year', years: year.value, at: year.at };
  return day && { by: 'date', date: day };
}

/** A percent raise on the first day of some contract years, as the short forms say it. */
export function plainRaise(percent: Percent, years: YearRange, place: Span): Raise {
  const what = { kind: 'percent', percent, of: 'rate' } as const;
  return { when: { by: 'year', years: [years], at: place }, who: everybody, what, note: null, at: place };
}

const expects = 'a percent, a list of percents or a list of raises';
const freeze = 'write raises: 0% for a freeze';

/** `3%`, `[5%, 3.5%, 3.5%]`, or the full form. */
export const raisesShape: Shape<Raises> = forms<Raises>(expects, {
  text: mapped(raisePercent, (percent, place) => ({
    form: 'every',
    raises: [plainRaise(percent, { first: 1, last: null }, place)],
  })),
  list: {
    expects,
    schema: { anyOf: [list(raisePercent, expects).schema, list(entryShape, expects).schema] },
    read(node, key, faults) {
      const isYearly = node.kind === 'list' && node.entries[0]?.kind === 'text';
      if (!isYearly) {
        const entries = list(entryShape, expects, freeze).read(node, key, faults);
        return entries && { form: 'entries', raises: entries.map(({ value }) => value) };
      }
      const percents = list(raisePercent, 'a list of percents, one a year').read(node, key, faults);
      const raises = percents?.map((raise, i) => plainRaise(raise.value, { first: i + 1, last: i + 1 }, raise.at));
      return raises && { form: 'yearly', raises };
    },
  },
});
