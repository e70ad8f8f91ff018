// By which way a projection came about. Where two projections that differ in one added raise share the way, every
// projection between them shares it too, and its figures rise with the raise: what a search may rely on.
import { sharesOfYear } from '../calendar/stretch.js';
import { contractYears, type Term } from '../calendar/term.js';
import { order } from '../number/decimal.js';
import type { Rounding } from '../number/rounding.js';
import type { Projection, Step } from '../projection/projection.js';
import type { Proposal } from '../proposal/proposal.js';
import type { Raise } from '../raise/raise.js';
import { namesOf } from '../raise/selector.js';

/**
 * A proposal whose trail tells on which side of a span of rates a pay point stood.
 *
 * Before each raise for `{from: $30k, below: $40k}` stands a 0% for `{from: $30k}`: it leaves a step above 30,000.
 */
export function withMarkers(proposal: Proposal): Proposal {
  const raises = proposal.raises.flatMap((raise): Raise[] => {
    const { from, below } = raise.who;
    if (from === null || below === null) return [raise];
    const who = { ...raise.who, below: null, except: namesOf(raise.who.except.written) };
    return [{ ...raise, who, what: { kind: 'percent', percent: from.value.amount.mul(0), of: 'rate' } }, raise];
  });
  return { ...proposal, raises };
}

interface Day {
  readonly year: number;
  readonly day: number;
  readonly steps: readonly Step[];
}

function daysOf(steps: readonly Step[]): readonly Day[] {
  const days: { year: number; day: number; steps: Step[] }[] = [];
  for (const step of steps) {
    const last = days.at(-1);
    if (last?.year === step.year && last.day === step.day) last.steps.push(step);
    else days.push({ year: step.year, day: step.day, steps: [step] });
  }
  return days;
}

const direction = ({ before, after }: Step) => order(after, before);

/** What a path is judged by, beside the trail. */
export interface PathRules {
  /** The proposal's own raises; the added one is none of them. */
  readonly raises: readonly Raise[];
  readonly start: Term['start'];
  readonly horizon: Term;
  readonly rounding: Rounding | null;
  /** Whether the measure looks at pay, and not at rates alone. */
  readonly looksAtPay: boolean;
}

/**
 * Which raises applied, and which way each moved the rate; null where that does not tell how the figures move.
 *
 * Percents, flats, minimums, set-to, the better of several and rounding never turn a higher rate into a lower one, so
 * only three things can: who is selected by his rate, whether a rate moved at all (one that did not is not rounded, and
 * makes no boundary in a year), and payments below zero. docs/decisions/solve.md has the argument.
 */
export function pathOf({ steps }: Projection, rules: PathRules): string | null {
  const places = new Map(rules.raises.map((raise, index) => [raise, index]));
  const days = daysOf(steps);
  if (rules.looksAtPay) {
    // What the added raise pays rises with it, also below zero.
    if (steps.some(({ payment, raise }) => payment?.isNegative() && places.has(raise))) return null;
    if (days.some(({ year }) => countsItsDaysInTwoWays(year, days, rules))) return null;
  }
  return days
    .map(({ year, day, steps: list }) => {
      const net = order(list.at(-1)?.after ?? rateBefore(list), rateBefore(list));
      const moves = list.map((step) => `${places.get(step.raise) ?? 'added'}:${direction(step)}`);
      return `${year}/${day}/${net}(${moves.join(',')})`;
    })
    .join(' ');
}

const rateBefore = (list: readonly Step[]) => list[0]?.before as Step['before'];

/**
 * Whether a contract year is counted in days or in months as one of its raises happens to move the rate or not.
 *
 * That takes a day that is whole months into the year and one that is not, and a raise that may come out at nothing:
 * one that is rounded away, or one of several on a day that move up and down.
 */
function countsItsDaysInTwoWays(year: number, days: readonly Day[], { start, horizon, rounding }: PathRules): boolean {
  const inside = days.filter((day) => day.year === year && day.day > 0);
  const isAligned = inside.map(({ day }) => sharesOfYear(horizon, start, year, [day])[0]?.denominator === 12);
  const endsInMonths = year === contractYears(horizon) && horizon.part?.unit === 'months';
  if (isAligned.every(Boolean) || !(endsInMonths || isAligned.includes(true))) return false;
  return rounding !== null || inside.some(isMixed);
}

/** Whether raises of one day move the rate up and down: then it may come out where it was. */
function isMixed({ steps }: Day): boolean {
  return steps.some((step) => direction(step) > 0) && steps.some((step) => direction(step) < 0);
}
