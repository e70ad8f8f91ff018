// What must be true across the fields of a proposal: each check is a pure function, and all of them run.
import { formatDate } from '../calendar/date.js';
import { contractYears, endOf, longestTerm, placeInTerm, type Term } from '../calendar/term.js';
import { type Diagnostic, type Faults, fault, warning } from '../diagnostic/diagnostic.js';
import type { Span } from '../diagnostic/span.js';
import type { Raises } from '../raise/entries.js';
import { kindOf } from '../raise/registry.js';

export interface Written {
  readonly term: Term;
  readonly raises: Raises;
  readonly raisesAt: Span;
}

type Check = (written: Written) => readonly Diagnostic[];

/** A stated term is held where it is read; this one the raises tell. */
const termIsInLimits: Check = ({ term, raisesAt }) =>
  contractYears(term) > longestTerm ? [fault('term-too-long', raisesAt, { limit: longestTerm })] : [];

const listFitsTerm: Check = ({ term, raises: { form, raises }, raisesAt }) => {
  const years = contractYears(term);
  if (form !== 'yearly' || raises.length === years) return [];
  const args = { raises: raises.length, years };
  const beyond = raises[years]?.at ?? raisesAt;
  return raises.length > years
    ? [fault('raises-longer-than-term', beyond, args)]
    : [warning('raises-shorter-than-term', raisesAt, args)];
};

const yearsAreInTerm: Check = ({ term, raises: { form, raises } }) => {
  const years = contractYears(term);
  return raises.flatMap(({ when, what }) => {
    if (form === 'yearly' || when.by === 'date' || kindOf(what).spread) return [];
    const outside = when.years.flatMap(({ first, last }) => [first, last ?? first]).find((year) => year > years);
    return outside === undefined ? [] : [fault('year-outside-term', when.at, { year: outside, years })];
  });
};

const datesAreInTerm: Check = ({ term, raises: { raises } }) =>
  raises.flatMap(({ when }) => {
    if (when.by !== 'date') return [];
    if (term.start === null) return [fault('date-needs-start', when.date.at, null)];
    if (placeInTerm(term, when.date.value) !== null) return [];
    const args = { date: formatDate(when.date.value), start: formatDate(term.start), end: lastDayOf(term) };
    return [fault('date-outside-term', when.date.at, args)];
  });

function lastDayOf(term: Term): string {
  if (term.start === null) return '';
  const end = endOf(term, term.start);
  if (end.day > 1) return formatDate({ ...end, day: end.day - 1 });
  const [year, month] = end.month === 1 ? [end.year - 1, 12] : [end.year, end.month - 1];
  const last = [31, 30, 29, 28].find((day) => placeInTerm(term, { year, month, day }) !== null) ?? 28;
  return formatDate({ year, month, day: last });
}

/** Every check over a proposal whose fields are well written. */
export function checkProposal(written: Written, faults: Faults): void {
  for (const check of [termIsInLimits, listFitsTerm, yearsAreInTerm]) {
    for (const diagnostic of check(written)) faults.add(diagnostic);
  }
  checkBaselineTerms(written, faults);
}

/** The checks that hold for a baseline too, which runs through whatever is compared. */
export function checkBaselineTerms(written: Written, faults: Faults): void {
  for (const diagnostic of datesAreInTerm(written)) faults.add(diagnostic);
  for (const { when, what, at } of written.raises.raises) {
    const { spread } = kindOf(what);
    if (spread && when.by === 'year') spread.check(what, when.years[0]?.first ?? 1, written.term, at, faults);
  }
}
