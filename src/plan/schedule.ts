// A proposal under one reading as a calendar: which raise applies on which day of which contract year.
import { contractYears, placeInTerm, type Term } from '../calendar/term.js';
import { namesYear } from '../calendar/years.js';
import type { Proposal } from '../proposal/proposal.js';
import type { Portion } from '../raise/kind.js';
import type { Raise, Working } from '../raise/raise.js';
import type { ReadingName } from '../raise/reading.js';
import { kindOf, type What } from '../raise/registry.js';

/** One raise on one day. */
export interface Scheduled {
  readonly year: number;
  /** Days into the contract year; 0 is its first day. */
  readonly day: number;
  /** What applies: for a clause that is spread over years, the part of that year. */
  readonly what: What;
  /** The raise as it is written, and its place among the raises of its proposal. */
  readonly raise: Raise;
  readonly index: number;
  /** Whether the part of a clause, which selects its people once, just before it first applies. */
  readonly isPartOfClause: boolean;
  /** How the percent of such a part comes from the whole. */
  readonly derivation: Working | null;
  readonly portion: Portion | null;
}

/**
 * Everything that applies within the horizon, in the order of the day and then of the file.
 *
 * A term that ends before the horizon names no later years: its last rate is kept.
 * More than `most` of them are not listed to the end: whoever sets a bound refuses them.
 */
export function scheduleOf(
  proposal: Proposal,
  reading: ReadingName,
  horizon: Term,
  most = Number.POSITIVE_INFINITY,
): readonly Scheduled[] {
  const years = Math.min(contractYears(proposal.term), contractYears(horizon));
  const scheduledBy = (raise: Raise, index: number): Scheduled[] => {
    const { when, what } = raise;
    const { spread } = kindOf(what);
    const common = { raise, index, isPartOfClause: spread !== undefined, derivation: null, portion: null };
    if (when.by === 'date') {
      const place = placeInTerm(proposal.term, when.date.value);
      return place === null || place.year > years ? [] : [{ ...common, ...place, what }];
    }
    if (spread) {
      const chosen = reading === 'as-written' ? null : reading;
      const parts = spread.occurrences(what, when.years[0]?.first ?? 1, proposal.term, chosen);
      return parts
        .filter(({ year }) => year <= years)
        .map(({ year, what: part, derivation, portion }) => ({
          ...common,
          year,
          day: 0,
          what: part as What,
          derivation,
          portion,
        }));
    }
    const named = Array.from({ length: years }, (_, i) => i + 1).filter((year) => namesYear(when.years, year));
    return named.map((year) => ({ ...common, year, day: 0, what }));
  };
  const scheduled: Scheduled[] = [];
  for (const [index, raise] of proposal.raises.entries()) {
    scheduled.push(...scheduledBy(raise, index));
    if (scheduled.length > most) break;
  }
  return scheduled.sort((a, b) => a.year - b.year || a.day - b.day || a.index - b.index);
}
