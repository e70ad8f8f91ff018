// `term`: how long a proposal runs, as it says itself or as its raises tell.
import type { PlainDate } from '../calendar/date.js';
import { formatDate } from '../calendar/date.js';
import { contractYears, type Length, longestTerm, type Term, termOfDates, termOfLength } from '../calendar/term.js';
import { highestYear } from '../calendar/years.js';
import { type Faults, fault } from '../diagnostic/diagnostic.js';
import type { At } from '../diagnostic/span.js';
import { optional, record, required } from '../document/record.js';
import { date, length } from '../document/scalars.js';
import { forms, mapped, type Shape } from '../document/shape.js';
import type { Raises } from '../raise/entries.js';
import { kindOf } from '../raise/registry.js';

const termFields = {
  start: required(date, 'The first day of the first contract year.', 'write start: 2019-07-01'),
  length: optional(length, 'How long it runs: 3 years, 65 months.'),
  end: optional(date, 'The last day, in place of `length`.'),
};

const termRecord = record('a length, or {start: 2019-07-01, length: 3 years}', termFields, {
  schema: { oneOf: [{ required: ['length'] }, { required: ['end'] }] },
});

/** `3 years`, `{start, length}` or `{start, end}`. */
export const termShape: Shape<Term> = forms<Term>('a length, such as 3 years, or {start: …, length: …}', {
  text: mapped(length, (value: Length) => termOfLength(value, null)),
  map: mapped(termRecord, ({ values: { start, length: long, end }, keys }, place, faults) => {
    if (keys.has('length') === keys.has('end')) {
      const found = keys.has('length') ? ['length', 'end'] : [];
      faults.add(fault('one-of-these', place, { keys: ['length', 'end'], found, subject: '`term`' }));
      return undefined;
    }
    if (start === undefined) return undefined;
    if (long !== undefined) return termOfLength(long.value, start.value);
    return end && termBetween(start, end, faults);
  }),
});

function termBetween(start: At<PlainDate>, end: At<PlainDate>, faults: Faults): Term | undefined {
  const term = termOfDates(start.value, end.value);
  if (term === null) {
    faults.add(fault('end-before-start', end.at, { start: formatDate(start.value), end: formatDate(end.value) }));
    return undefined;
  }
  if (contractYears(term) <= longestTerm) return term;
  faults.add(fault('term-too-long', end.at, { limit: longestTerm }));
  return undefined;
}

/**
 * The term that raises tell where the file does not say it: a list's length, the highest year named, or `over`.
 *
 * Null where only `every`, `2+` or one percent is given, or where an open `2+` reaches past every year named.
 */
export function termOfRaises({ form, raises }: Raises): Term | null {
  if (form === 'yearly') return termOfLength({ count: raises.length, unit: 'years' }, null);
  let highest = 0;
  let open = 0;
  for (const { when, what } of raises) {
    if (when.by === 'date') continue;
    const { spread } = kindOf(what);
    const first = when.years[0]?.first ?? 1;
    const last = spread ? spread.lastYear(what, first) : highestYear(when.years);
    highest = Math.max(highest, last ?? 0);
    if (spread && last === null) open = Math.max(open, first + 1);
    for (const range of when.years) if (range.last === null) open = Math.max(open, range.first);
  }
  if (highest === 0 || open > highest) return null;
  return termOfLength({ count: highest, unit: 'years' }, null);
}
