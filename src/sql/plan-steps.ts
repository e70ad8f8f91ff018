// One proposal under one reading as steps: the rate after each raise, and what is paid in each contract year.
import { contractYears } from '../calendar/term.js';
import { inflationOf } from '../inflation/inflation.js';
import { hundred, one, zero } from '../number/decimal.js';
import { nameOfRate } from '../number/money.js';
import { type Plan, settingOf } from '../plan/plans.js';
import type { Scheduled } from '../plan/schedule.js';
import type { Question } from '../question/question.js';
import { kindOf, type What } from '../raise/registry.js';
import { outcomeOf, type Rule, unchanged } from '../rule/rule.js';
import type { Amount, Condition } from './amount.js';
import type { Arithmetic } from './arithmetic.js';
import { roundedRate, roundingSays } from './rounding-sql.js';
import { inColumns } from './rule-sql.js';
import { all, type GroupColumns, selection } from './selection.js';
import type { Steps } from './steps.js';
import { paidFor, type Stretches, yearPay } from './year-pay.js';

/** The columns of a person that a plan is worked out from. */
export interface PersonColumns {
  readonly rate: Amount;
  readonly fte: Amount;
  readonly periods: Amount;
  readonly groups: GroupColumns;
}

/** The columns that hold what is paid to one person. */
export interface PlanColumns {
  readonly years: readonly {
    readonly pay: Amount;
    readonly lumpSums: Amount | null;
    readonly rollingLumpSums: Amount | null;
  }[];
  readonly goingOut: Amount;
  /** Every rate that a raise leaves: none may be zero or below. */
  readonly rates: readonly Amount[];
}

interface Payment {
  readonly paid: Amount;
  readonly rollsUp: boolean;
}

type LumpSum = Extract<What, { kind: 'lump-sum' }>;

/** The steps of one plan. `raiseAt` is asked before each raise, so that what cannot be said can be told at its place. */
export function planSteps(
  plan: Plan,
  prefix: string,
  person: PersonColumns,
  question: Question,
  steps: Steps,
  math: Arithmetic,
  raiseAt: (entry: Scheduled) => void,
): PlanColumns {
  const { horizon, unit } = question;
  const { rounding, inflation, start } = settingOf(plan.proposal, question);
  const clauses = new Map<number, { readonly selects: Condition | null; readonly rate: Amount }>();
  const rates: Amount[] = [];
  /** Rates that rounding leaves as they are. */
  const onGrain = new Set<string>();
  const years: PlanColumns['years'][number][] = [];
  let rate = person.rate;
  let next = 0;
  const { schedule } = plan;

  const says = ({ year, day, what, raise }: Scheduled, more = '') => {
    const money = (amount: { readonly amount: typeof zero }) => nameOfRate(amount.amount, unit.currency);
    const when = `year ${year}${day > 0 ? `, day ${day + 1}` : ''}`;
    return `${plan.proposal.id}, ${when}: ${kindOf(what).describe(what, money)}${more} (${raise.at.file}:${raise.at.line})`;
  };
  const selectedBy = (entry: Scheduled): Condition | null => {
    const known = clauses.get(entry.index);
    if (known !== undefined && entry.isPartOfClause) return known.selects;
    const stated = selection(entry.raise.who, rate, person.rate, person.groups, math);
    const isKept = stated !== null && entry.isPartOfClause;
    const selects = isKept
      ? steps.decide(`${prefix}_clause_${entry.index + 1}`, stated, says(entry, ': whom'))
      : stated;
    clauses.set(entry.index, { selects, rate });
    return selects;
  };
  const ruleOf = ({ what, year }: Scheduled): Rule =>
    kindOf(what).rule(what, { priorInflation: inflation && inflationOf(inflation, year - 1), isAddedStep: false });

  /** Rounded, but a rate that was not moved is left as it was. */
  const published = (after: Amount, before: Amount, name: string): Amount => {
    if (rounding === null) return after;
    const exact = steps.define(`${name}_raised`, after);
    const near = roundedRate(exact, rounding, name, steps, math);
    if (onGrain.has(before.sql)) {
      onGrain.add(name);
      return near;
    }
    return math.choose([{ when: math.compare(exact, '=', before), is: before }], near);
  };

  const moved = (entry: Scheduled): void => {
    const selects = selectedBy(entry);
    const rule = ruleOf(entry);
    if (rule === unchanged) return;
    const seen = { rate, startingRate: person.rate, clauseRate: clauses.get(entry.index)?.rate ?? rate };
    const name = `${prefix}_rate_${rates.length + 1}`;
    const raised = outcomeOf(rule, seen, inColumns(name, steps, math));
    const after = selects === null ? raised : math.choose([{ when: selects, is: raised }], rate);
    const isRounded = rounding?.when === 'each-raise';
    rate = steps.define(
      name,
      isRounded ? published(after, rate, name) : after,
      says(entry, isRounded ? roundingSays(rounding) : ''),
    );
    rates.push(rate);
  };

  const paid = (entry: Scheduled, what: LumpSum, count: number): Payment => {
    const { amount, prorated, rollsUp } = what;
    const selects = all([selectedBy(entry)]);
    const full =
      'money' in amount
        ? math.literal(amount.money.value.amount)
        : math.times(math.times(rate, person.periods), math.literal(amount.percent.div(hundred)));
    const due = prorated ? math.times(full, person.fte) : full;
    const each = math.round(due, 2);
    const given = selects === null ? each : math.choose([{ when: selects, is: each }], math.literal(zero));
    return { paid: steps.define(`${prefix}_lump_${entry.year}_${count}`, given, says(entry)), rollsUp };
  };

  for (let year = 1; year <= contractYears(horizon); year++) {
    const stretches: { rates: Amount[]; days: number[]; changes: Condition[] } = { rates: [], days: [], changes: [] };
    const payments: Payment[] = [];
    while (schedule[next]?.year === year) {
      const day = schedule[next]?.day ?? 0;
      const before = rate;
      for (let entry = schedule[next]; entry?.year === year && entry.day === day; entry = schedule[++next]) {
        raiseAt(entry);
        if (entry.what.kind === 'lump-sum') payments.push(paid(entry, entry.what, payments.length + 1));
        else moved(entry);
      }
      if (rate === before) continue;
      if (rounding?.when === 'each-date') {
        const name = `${prefix}_rate_${rates.length + 1}`;
        rate = steps.define(
          name,
          published(rate, before, name),
          `${plan.proposal.id}, year ${year}${roundingSays(rounding)}`,
        );
        rates.push(rate);
      }
      if (day === 0) continue;
      stretches.rates.push(before);
      stretches.days.push(day);
      stretches.changes.push(math.compare(before, '<>', rate));
    }
    const name = `${prefix}_pay_${year}`;
    const of: Stretches = { ...stretches, rates: [...stretches.rates, rate] };
    const pay = yearPay(of, { horizon, start, year }, person, name, steps, math);
    const sum = (some: readonly Payment[]) =>
      some.length === 0 ? null : some.map((one) => one.paid).reduce(math.plus);
    years.push({
      pay: steps.define(name, pay, `${plan.proposal.id}: what the rate pays one person in year ${year}`),
      lumpSums: sum(payments),
      rollingLumpSums: sum(payments.filter(({ rollsUp }) => rollsUp)),
    });
  }
  const goingOut = steps.define(
    `${prefix}_going_out`,
    paidFor(rate, one, 1, person, `${prefix}_going_out`, steps, math),
    `${plan.proposal.id}: a full year at the end rate`,
  );
  return { years, goingOut, rates };
}
