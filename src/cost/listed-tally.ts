// The sums of people who come in one census after the other, by group: what is summed is let go before the next comes.

import type { Faults } from '../diagnostic/diagnostic.js';
import type { Plan } from '../plan/plans.js';
import type { Question } from '../question/question.js';
import type { Census } from '../roster/census.js';
import type { Group } from '../unit/unit.js';
import { exactTallies } from './exact-tally.js';
import { listedStaff } from './listed-staff.js';
import { addHeads, addTallies, type GroupTally, noTally } from './tally.js';

export interface ListedTally {
  /** Counts the people of a census; `groups` are those that its group column tells of. */
  readonly add: (census: Census, groups: readonly Group[]) => void;
  readonly tallies: () => readonly GroupTally[];
}

/** So many classes are followed at a time: their projections are long. */
const classesAtOnce = 1000;

/** Sums of nobody yet, under some plans. */
export function openListedTally(plans: readonly Plan[], question: Question, faults: Faults): ListedTally {
  const sums = new Map<string | null, GroupTally>();
  return {
    add(census, groups) {
      for (let from = 0; from < census.size && !faults.failed; from += classesAtOnce) {
        const staff = listedStaff(census, groups, from, from + classesAtOnce);
        addGroups(sums, exactTallies(staff, plans, question, faults) ?? []);
      }
    },
    tallies: () => [...sums.values()],
  };
}

/** Adds sums to those of the same group. */
export function addGroups(sums: Map<string | null, GroupTally>, more: readonly GroupTally[]): void {
  for (const one of more) {
    const known = sums.get(one.name);
    const sum = known && {
      name: one.name,
      head: addHeads(known.head, one.head),
      tallies: known.tallies.map((tally, i) => addTallies(tally, one.tallies[i] ?? noTally(tally.years.length))),
    };
    sums.set(one.name, sum ?? one);
  }
}
