// People for whom a block could not tell: worked out one class at a time, in whole numbers of any length or else exactly.

import { exactTallies, headOf } from '../cost/exact-tally.js';
import { rosterPoint } from '../cost/listed-staff.js';
import type { Staff } from '../cost/staff.js';
import type { Faults } from '../diagnostic/diagnostic.js';
import { type Decimal, whole } from '../number/decimal.js';
import type { Plan } from '../plan/plans.js';
import type { Question } from '../question/question.js';
import type { Raise } from '../raise/raise.js';
import type { Group } from '../unit/unit.js';
import type { QuickFte } from './block.js';
import type { CentTotals } from './cent-totals.js';
import { goingOutSlot, lumpSlot, type Program, payrollSlot } from './compiled.js';
import { personSums } from './one-person.js';
import { type Big, figureOf } from './ratio.js';

/** How many classes were summed in which way, each once for every plan and once for what they are paid today. */
export interface Paths {
  inBlocks: number;
  byThemselves: number;
  exactly: number;
}

/** One class of people. */
export interface One {
  readonly group: Group;
  readonly rate: () => Decimal;
  readonly start: Big | null;
  readonly fte: QuickFte;
  readonly count: number;
}

export interface OneByOne {
  /** Adds what a class is paid under a plan, or today where there is none, to the sums of a group; in all slots or some. */
  add(
    one: One,
    program: Program,
    plan: Plan | null,
    sums: CentTotals,
    group: number,
    slots?: ReadonlySet<number>,
  ): void;
}

export function openOneByOne(question: Question, faults: Faults, paths: Paths): OneByOne {
  const note = (plan: Plan | null, raises: readonly Raise[]) => {
    for (const raise of raises) plan?.applied.add(raise);
  };
  return {
    add(one, program, plan, sums, group, slots) {
      if (faults.failed) return;
      const start = one.start ?? figureOf(one.rate()).big;
      const own = start && one.fte.big && personSums(program, start, one.fte.big, slots ?? null);
      if (own !== null) {
        paths.byThemselves++;
        note(plan, own.reached);
        own.cents.forEach((cents, slot) => {
          if (cents !== 0n) sums.addOne(group, slot, cents * BigInt(one.count));
        });
        return;
      }
      paths.exactly++;
      for (const [slot, money] of exactly(one, program, plan, question, faults)) {
        if (slots?.has(slot) !== false) sums.addOne(group, slot, centsOf(money));
      }
    },
  };
}

const centsOf = (money: Decimal) => BigInt(money.mul(100).toFixed(0));

function exactly(
  { group, rate, fte, count }: One,
  { years }: Program,
  plan: Plan | null,
  question: Question,
  faults: Faults,
): readonly (readonly [number, Decimal])[] {
  const member = { group, payPoint: rosterPoint(group, rate()) };
  const staff: Staff = { label: group.name, member, fte: fte.fte, count: whole(count), place: null };
  const goingOut = goingOutSlot(years.length);
  if (plan === null) return [[goingOut, headOf(staff).payroll]];
  const tally = exactTallies([staff], [plan], question, faults)?.[0]?.tallies[0];
  if (tally === undefined) return [];
  return [
    ...tally.years.flatMap(({ payroll, lumpSums, rollingLumpSums }, i) => [
      [payrollSlot(i + 1), payroll] as const,
      [lumpSlot(i + 1, false), lumpSums.minus(rollingLumpSums)] as const,
      [lumpSlot(i + 1, true), rollingLumpSums] as const,
    ]),
    [goingOut, tally.goingOut],
  ];
}
