// The cost written down: every figure in digits, every text made visible.
import { contractYears } from '../calendar/term.js';
import { headOf, warningsOf } from '../comparison/record.js';
import type { Faults } from '../diagnostic/diagnostic.js';
import { type Decimal, fixed, hundred, plain, roundedQuotient } from '../number/decimal.js';
import type { Plan } from '../plan/plans.js';
import { baselineId } from '../question/baseline.js';
import type { Question } from '../question/question.js';
import { visible } from '../words/visible.js';
import {
  type CostDocument,
  type CostRange,
  type CostRecord,
  type CostsRecord,
  costFormat,
  type GapRecord,
  type MoneyFigures,
} from './cost.js';
import {
  type Cost,
  type CostTerms,
  costOf,
  costOfOnePercent,
  type Figures,
  lessCost,
  type TermFigure,
  termFigures,
} from './figures.js';
import { type GroupTally, inAll } from './tally.js';

/** What was counted, and how many rows of it could not be. */
export interface Counted {
  readonly groups: readonly GroupTally[];
  readonly plans: readonly Plan[];
  /** Rows that were left out, by the group's name; null where a row tells no group. */
  readonly skipped: ReadonlyMap<string | null, number>;
}

/** The whole document `wagecmp/cost@1`. */
export function costDocument({ groups, plans, skipped }: Counted, question: Question, faults: Faults): CostDocument {
  const { horizon, unit } = question;
  const { unit: unitRecord, years, horizon: term, inflation, proposals } = comparisonHead(question, faults);
  const terms: CostTerms = { horizon, rollUp: unit.rollUp?.percent ?? null };
  const whole = inAll(groups, plans.length, contractYears(horizon));
  const allSkipped = [...skipped.values()].reduce((sum, count) => sum + count, 0);
  const isByGroup = unit.groups.some(({ name }) => name !== null) || groups.some(({ name }) => name !== null);
  return {
    format: costFormat,
    unit: unitRecord,
    years,
    horizon: term,
    inflation,
    rollUp: rollUpRecord(question),
    tabled: proposals,
    ...costsRecord(whole, plans, terms, allSkipped),
    groups: !isByGroup
      ? []
      : groups.map((group) => ({
          name: visible(group.name ?? ''),
          ...costsRecord(group, plans, terms, skipped.get(group.name) ?? 0),
        })),
    warnings: warningsOf(faults),
  };
}

const comparisonHead = headOf;

function rollUpRecord({ unit: { rollUp } }: Question): CostDocument['rollUp'] {
  if (rollUp === null) return null;
  const items = rollUp.items.map(({ name, percent }) => ({ name: visible(name), percent: plain(percent) }));
  return { percent: plain(rollUp.percent), items };
}

interface PlanCost {
  readonly plan: Plan;
  readonly cost: Cost;
}

function costsRecord(group: GroupTally, plans: readonly Plan[], terms: CostTerms, skipped: number): CostsRecord {
  const costs = plans.flatMap((plan, i): PlanCost[] => {
    const tally = group.tallies[i];
    return tally === undefined ? [] : [{ plan, cost: costOf(tally, group.head, terms) }];
  });
  const baseline = costs.find(({ plan }) => plan.proposal.id === baselineId)?.cost ?? null;
  const { headcount, fte, payroll } = group.head;
  return {
    people: { headcount: plain(headcount), fte: plain(fte), skipped },
    base: { payroll: fixed(payroll, 2) },
    'cost-of-1%': fixed(costOfOnePercent(group.head, terms.rollUp), 2),
    proposals: costs.map(({ plan, cost }) => costRecord(plan, cost, baseline === cost ? null : baseline)),
    gaps: gapsOf(costs, payroll),
    ranges: rangesOf(costs),
  };
}

function costRecord({ proposal, reading, isCentral }: Plan, cost: Cost, baseline: Cost | null): CostRecord {
  const over = baseline && lessCost(cost, baseline);
  return {
    id: proposal.id,
    reading,
    central: isCentral,
    years: cost.years.map(({ year, figures, rollingLumpSums }, i) => ({
      year,
      figures: written(figures),
      overBaseline: over?.years[i] ? written(over.years[i].figures) : null,
      rollingLumpSums: fixed(rollingLumpSums, 2),
    })),
    figures: written(cost.figures),
    overBaseline: over && written(over.figures),
  };
}

function written<K extends string>(figures: Figures<K>): MoneyFigures<K> {
  const entries = Object.entries<Decimal | null>(figures);
  return Object.fromEntries(entries.map(([key, figure]) => [key, figure && fixed(figure, 2)])) as MoneyFigures<K>;
}

/** The gap between each two proposals, the later on the command line less the earlier; the baseline has its own. */
function gapsOf(costs: readonly PlanCost[], base: Decimal): readonly GapRecord[] {
  const offers = costs.filter(({ plan }) => plan.proposal.id !== baselineId);
  const central = offers.filter(({ plan }) => plan.isCentral);
  return central.flatMap((first, i) =>
    central.slice(i + 1).map((second): GapRecord => {
      const gap = lessCost(second.cost, first.cost);
      const share = (figure: 'settlement-cost' | 'going-out-payroll') => {
        const money = gap.figures[figure];
        return money === null || base.isZero() ? null : fixed(roundedQuotient(money.mul(hundred), base, 4), 4);
      };
      return {
        between: [first.plan.proposal.id, second.plan.proposal.id],
        years: gap.years.map(({ year, figures }) => ({ year, figures: written(figures) })),
        figures: written(gap.figures),
        percentOfBase: {
          'settlement-cost': share('settlement-cost'),
          'going-out-payroll': share('going-out-payroll'),
        },
        range: gapRange(first, second, offers),
      };
    }),
  );
}

function gapRange(first: PlanCost, second: PlanCost, offers: readonly PlanCost[]): GapRecord['range'] {
  const settlementsOf = ({ plan }: PlanCost) =>
    offers.filter((one) => one.plan.proposal === plan.proposal).map(({ cost }) => cost.figures['settlement-cost']);
  const [from, to] = [settlementsOf(first), settlementsOf(second)];
  if (from.length * to.length < 2) return null;
  const money = to
    .flatMap((left) => from.flatMap((right) => (left === null || right === null ? [] : left.minus(right))))
    .sort((a, b) => a.cmp(b));
  const [low, high] = [money[0], money.at(-1)];
  return low && high ? { low: fixed(low, 2), high: fixed(high, 2) } : null;
}

/** The range of each figure over the readings of an open proposal; the first reading that gives an end names it. */
function rangesOf(costs: readonly PlanCost[]): CostsRecord['ranges'] {
  const proposals = [...new Set(costs.map(({ plan }) => plan.proposal))];
  return proposals.flatMap((proposal) => {
    const own = costs.filter(({ plan }) => plan.proposal === proposal);
    if (own.length < 2) return [];
    const ranges = termFigures.flatMap((key): (readonly [TermFigure, CostRange])[] => {
      const range = rangeOf(key, own);
      return range === null ? [] : [[key, range]];
    });
    return [{ proposal: proposal.id, figures: Object.fromEntries(ranges) }];
  });
}

function rangeOf(key: TermFigure, own: readonly PlanCost[]): CostRange | null {
  const known = own.flatMap(({ plan, cost }) => {
    const money = cost.figures[key];
    return money === null ? [] : [{ money, reading: plan.reading }];
  });
  const [first] = known;
  if (first === undefined || known.length < own.length) return null;
  const low = known.reduce((so, next) => (next.money.lt(so.money) ? next : so), first);
  const high = known.reduce((so, next) => (next.money.gt(so.money) ? next : so), first);
  return { low: fixed(low.money, 2), lowReading: low.reading, high: fixed(high.money, 2), highReading: high.reading };
}
