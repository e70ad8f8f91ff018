// Proposals priced: the figures of everybody and of each group, under every plan.
import { contractYears } from '../calendar/term.js';
import type { Faults } from '../diagnostic/diagnostic.js';
import type { Decimal } from '../number/decimal.js';
import type { Plan } from '../plan/plans.js';
import type { Question } from '../question/question.js';
import { type Cost, type CostTerms, costOf, termFigures } from './figures.js';
import type { Population } from './population.js';
import { type GroupTally, inAll } from './tally.js';

/** A figure of people that files may speak of, as they speak of a measure. */
export const costWords = termFigures.map((key) => ({ key, takes: 'money' as const }));

export function isCostWord(key: string): boolean {
  return costWords.some((word) => word.key === key);
}

/** What the figures of a unit rest on. */
export const costTermsOf = ({ horizon, unit }: Question): CostTerms => ({
  horizon,
  rollUp: unit.rollUp?.percent ?? null,
});

/** One group, or everybody where the name is null, under the plans in their order. */
export interface Priced {
  readonly group: string | null;
  readonly costs: readonly Cost[];
}

/** Everybody first, then the groups that have names; undefined where a fault was found. */
export function pricedBy(
  population: Population,
  plans: readonly Plan[],
  question: Question,
  faults: Faults,
): readonly Priced[] | undefined {
  const groups = population.tally(plans, question, faults);
  if (groups === undefined) return undefined;
  const whole = inAll(groups, plans.length, contractYears(question.horizon));
  const price = ({ name, head, tallies }: GroupTally): Priced => ({
    group: name,
    costs: tallies.map((tally) => costOf(tally, head, costTermsOf(question))),
  });
  return [price(whole), ...groups.filter(({ name }) => name !== null).map(price)];
}

/** A figure of a cost by its word; null where there is none. */
export function costFigure({ figures }: Cost, key: string): Decimal | null {
  const known = termFigures.find((figure) => figure === key);
  if (known === undefined) throw new Error(`no such figure: ${key}`);
  return figures[known];
}
