// Groups whose people every raise reaches alike by name: they may stand in one block, and share the plans made ready.
import { contractYears } from '../calendar/term.js';
import { rosterPoint } from '../cost/listed-staff.js';
import { type Decimal, plain } from '../number/decimal.js';
import { type Plan, settingOf } from '../plan/plans.js';
import { reaches } from '../proposal/reach.js';
import type { Question } from '../question/question.js';
import type { Raise } from '../raise/raise.js';
import type { Group, Member } from '../unit/unit.js';
import { type Program, programOf } from './compiled.js';

export interface SameRaises {
  /** The plans in their order. */
  readonly programs: readonly Program[];
  /** Nothing at all happens: what is going out is a full year's pay today. */
  readonly today: Program;
}

export interface RaiseGroups {
  /** The kin of people of a group, who have one of the rates that a raise names or none of them. */
  of(group: Group, rate: Decimal): SameRaises;
  /** Rates that raises name, in plain digits. */
  readonly namedRates: ReadonlySet<string>;
}

export function openRaiseGroups(plans: readonly Plan[], question: Question): RaiseGroups {
  const years = contractYears(question.horizon);
  const selective = [...new Set(plans.flatMap(({ schedule }) => schedule.map(({ raise }) => raise)))].filter(
    ({ who }) => who.names !== null || who.except.written.length > 0,
  );
  const kin = new Map<string, SameRaises>();
  const namedRates = new Set(selective.flatMap(({ who }) => [...(who.names?.amounts ?? []), ...who.except.amounts]));

  const make = (member: Member): SameRaises => ({
    programs: plans.map((plan) => programOf(plan, member, settingOf(plan.proposal, question), years)),
    today: todayOf(member, plans, question),
  });
  return {
    namedRates,
    of(group, rate) {
      const member = { group, payPoint: rosterPoint(group, rate) };
      const reached = selective.map(({ who }: Raise) => (reaches(who, member) ? '1' : '0'));
      const key = `${plain(group.periods)} ${reached.join('')}`;
      const known = kin.get(key) ?? make(member);
      kin.set(key, known);
      return known;
    },
  };
}

function todayOf(member: Member, plans: readonly Plan[], question: Question): Program {
  const proposal = plans[0]?.proposal ?? question.proposals[0];
  if (proposal === undefined) throw new Error('a question without a proposal');
  return programOf({ schedule: [] }, member, settingOf(proposal, question), 0);
}
