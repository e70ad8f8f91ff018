// The second opinion on `wagecmp/cost@1`: everybody counted one kind of people at a time, in fractions, from the model alone.

import { careerOf } from './career.js';
import { partOf, type Span, yearsOf } from './contract-calendar.js';
import {
  costFigures,
  costOfOnePercent,
  type Money,
  type PeopleTally,
  sumOfPeople,
  type TermFigureName,
  toCent,
  type YearFigureName,
} from './cost-figures.js';
import { gapOf, gapsOf, type OracleGap, type Priced } from './cost-gaps.js';
import { type Fraction, fraction, mul, one, parseFraction, sub, sum, toFixed, zero } from './fraction.js';
import { ratePay } from './measures.js';
import type { EntryModel, GroupModel, Model, RollUpModel, TermModel } from './model.js';
import { baselineEntries, horizonOf, horizonTerm, type Offer, offersOf } from './oracle.js';
import { InvalidModel, type PayPointPlace, type Projection, project, rateAtEndOf, startingRate } from './projection.js';
import { isAmbiguous, type Reading } from './readings.js';

type OverBaseline<K extends string> = Money<K> | null;

export interface OracleCost {
  readonly id: string;
  readonly reading: string;
  readonly central: boolean;
  readonly years: readonly {
    readonly year: number;
    readonly figures: Money<YearFigureName>;
    readonly overBaseline: OverBaseline<YearFigureName>;
  }[];
  readonly figures: Money<TermFigureName>;
  readonly overBaseline: OverBaseline<TermFigureName>;
}

export interface OracleCosts {
  readonly people: { readonly headcount: string; readonly fte: string; readonly skipped: number };
  readonly base: { readonly payroll: string };
  readonly 'cost-of-1%': string;
  readonly proposals: readonly OracleCost[];
  readonly gaps: readonly OracleGap[];
}

export interface OracleCostDocument extends OracleCosts {
  readonly years: number;
  readonly groups: readonly (OracleCosts & { readonly name: string })[];
}

/** One offer, or the baseline, under one of its readings. */
interface Plan {
  readonly id: string;
  readonly entries: readonly EntryModel[];
  readonly term: TermModel;
  readonly reading: Reading;
  readonly central: boolean;
}

function plansOf(offers: readonly Offer[], model: Model, years: TermModel): readonly Plan[] {
  const plans = offers.flatMap(({ id, entries, term, readings }) =>
    readings.map((reading, index) => ({ id, entries, term, reading, central: index === 0 })),
  );
  const baseline = baselineEntries(model, years.form === 'years' ? years.years : 0);
  if (!baseline) return plans;
  return [...plans, { id: 'baseline', entries: baseline, term: years, reading: 'as-written', central: true }];
}

function rollUpOf(rollUp: RollUpModel | undefined): Fraction {
  if (rollUp === undefined) return zero;
  if (typeof rollUp === 'string') return parseFraction(rollUp);
  return sum(rollUp.map(({ percent }) => parseFraction(percent)));
}

/** People alike: where they stand today, and in each contract year. */
interface People {
  readonly today: PayPointPlace;
  readonly byYear: readonly PayPointPlace[];
  readonly headcount: Fraction;
  readonly fte: Fraction;
}

function peopleOf(group: GroupModel, { entries, term }: Plan, model: Model, years: number): readonly People[] {
  if (group.schedule) {
    return group.schedule.people.map((seat) => ({
      ...careerOf(group, seat, entries, term, years),
      headcount: fraction(seat.headcount),
      fte: parseFraction(seat.fte ?? '1'),
    }));
  }
  return group.pay.map((point): People => {
    const count = point.headcount ?? group.headcount ?? (model.unit.roster ? 1 : undefined);
    if (count === undefined) throw new InvalidModel('people who are not counted');
    const today = { group, point };
    return {
      today,
      byYear: Array.from({ length: years }, () => today),
      headcount: fraction(count),
      fte: parseFraction(point.fte ?? '1'),
    };
  });
}

/** What people alike are paid, who stand at a place in each year: each of them to the cent, every payment by itself. */
function tallyOf(
  group: GroupModel,
  { today, byYear, headcount, fte }: People,
  plan: Plan,
  model: Model,
  horizon: Span,
): PeopleTally {
  const { rounding, inflation } = model.unit;
  const prices = model.inflation ?? inflation;
  const known = new Map<PayPointPlace, Projection>();
  const projectionOf = (place: PayPointPlace): Projection => {
    const found = known.get(place) ?? project(plan.entries, plan.term, place, plan.reading, horizon, rounding, prices);
    known.set(place, found);
    return found;
  };
  const times = fraction(group.times);
  const each = (pay: Fraction): Fraction => mul(toCent(mul(pay, fte)), headcount);
  const base = mul(startingRate(today), times);
  const last = byYear.at(-1) ?? today;
  return {
    headcount,
    fte: mul(headcount, fte),
    base: each(base),
    goingOut: each(mul(rateAtEndOf(projectionOf(last), yearsOf(horizon)), times)),
    years: byYear.map((place, index) => {
      const projection = projectionOf(place);
      const share = index < horizon.whole ? one : partOf(horizon);
      const moved = each(mul(mul(startingRate(place), times), share));
      const payments = projection.lumpSums.get(index + 1) ?? [];
      const paid = (some: typeof payments): Fraction =>
        mul(sum(some.map(({ amount, prorated }) => toCent(prorated ? mul(amount, fte) : amount))), headcount);
      return {
        payroll: each(ratePay(projection, index + 1, group.times, horizon, plan.term.start)),
        lumpSums: paid(payments),
        rollingLumpSums: paid(payments.filter(({ rollsUp }) => rollsUp)),
        stepCost: sub(moved, each(mul(base, share))),
      };
    }),
  };
}

/**
 * Prices a model's proposals.
 *
 * Ten people at $100,000 and 3% a year for three years cost 183,627 over the base. Throws `InvalidModel` for what is an error.
 */
export function costModel(model: Model): OracleCostDocument {
  const horizon = horizonOf(model);
  const years = yearsOf(horizon);
  const prices = model.inflation ?? model.unit.inflation;
  if (prices && prices.years.length > years) throw new InvalidModel('inflation longer than the term');
  if (model.unit.baseline?.form === 'mapping' && isAmbiguous(model.unit.baseline.raises)) {
    throw new InvalidModel('a baseline with several readings');
  }
  const rollUp = rollUpOf(model.unit.rollUp);
  const plans = plansOf(offersOf(model), model, horizonTerm(horizon));
  const tallies = model.unit.groups.map((group) =>
    plans.map((plan) =>
      peopleOf(group, plan, model, years).map((people) => tallyOf(group, people, plan, model, horizon)),
    ),
  );
  const costsOf = (groups: typeof tallies, skipped: number): OracleCosts => {
    const all = plans.map((_, index) =>
      sumOfPeople(
        groups.flatMap((byPlan) => byPlan[index] ?? []),
        years,
      ),
    );
    const priced = plans.map((plan, index): Priced => {
      const tally = all[index] ?? sumOfPeople([], years);
      return { plan, cost: costFigures(tally, horizon, rollUp) };
    });
    const baseline = priced.find(({ plan }) => plan.id === 'baseline')?.cost;
    const head = all[0] ?? sumOfPeople([], years);
    return {
      people: { headcount: plainText(head.headcount), fte: plainText(head.fte), skipped },
      base: { payroll: toFixed(head.base, 2) },
      'cost-of-1%': costOfOnePercent(head.base, rollUp),
      proposals: priced.map(({ plan, cost }) => {
        const over = baseline && plan.id !== 'baseline' ? gapOf(baseline, cost) : null;
        return {
          id: plan.id,
          reading: plan.reading,
          central: plan.central,
          years: cost.years.map((year, index) => ({ ...year, overBaseline: over?.years[index]?.figures ?? null })),
          figures: cost.figures,
          overBaseline: over?.figures ?? null,
        };
      }),
      gaps: gapsOf(priced, head.base),
    };
  };
  const isByGroup = model.unit.groups.some(({ name }) => name !== undefined);
  return {
    years,
    ...costsOf(
      tallies,
      model.unit.groups.reduce((all, { skipped = 0 }) => all + skipped, 0),
    ),
    groups: isByGroup
      ? model.unit.groups.map((group, index) => ({
          name: group.name ?? '',
          ...costsOf(tallies.slice(index, index + 1), group.skipped ?? 0),
        }))
      : [],
  };
}

/** A number without zeros at its end. */
function plainText(value: Fraction): string {
  return toFixed(value, 12).replace(/\.?0+$/, '');
}
