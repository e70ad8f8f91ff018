// How far a comparison looks: the longest term compared, or `--years`.
import { formatDate } from '../calendar/date.js';
import { compareTerms, type Term, termOfLength } from '../calendar/term.js';
import { type Faults, warning } from '../diagnostic/diagnostic.js';
import type { Proposal } from '../proposal/proposal.js';

/** The longest of the terms; a stated number of years wins. Terms that start on different days are warned of. */
export function horizonOf(proposals: readonly Proposal[], years: number | null, faults: Faults): Term {
  const dated = proposals.filter(({ term }) => term.start !== null);
  const starts = dated.map(({ term }) => (term.start === null ? '' : formatDate(term.start)));
  const second = starts.findIndex((start) => start !== starts[0]);
  if (second > 0) {
    const args = { first: starts[0] ?? '', second: starts[second] ?? '' };
    faults.add(warning('different-starts', dated[second]?.at ?? null, args));
  }
  const longest = proposals.map(({ term }) => term).reduce((so, next) => (compareTerms(next, so) > 0 ? next : so));
  return years === null ? longest : termOfLength({ count: years, unit: 'years' }, longest.start);
}

/** A length in words: `3 years`, `5 years and 5 months`, `5 years and 165 days`. */
export function inWords({ years, part }: Term): string {
  const count = (n: number, unit: string) => `${n} ${n === 1 ? unit.slice(0, -1) : unit}`;
  if (part === null) return count(years, 'years');
  const rest = count(part.numerator, part.unit);
  return years === 0 ? rest : `${count(years, 'years')} and ${rest}`;
}

/** Whether a term ends before the horizon does. */
export function endsBefore(term: Term, horizon: Term): boolean {
  return compareTerms(term, horizon) < 0;
}
