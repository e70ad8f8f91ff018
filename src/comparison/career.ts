// Movement along a salary schedule: on the first day of a contract year people advance, then that day's raises apply to
// the grid. Nobody passes the top step.

import type { Faults } from '../diagnostic/diagnostic.js';
import { plain } from '../number/decimal.js';
import { type PayPlan, payPlanOf } from '../plan/pay-plan.js';
import type { Plan, Setting } from '../plan/plans.js';
import { project } from '../projection/project.js';
import type { Projection } from '../projection/projection.js';
import { reaches } from '../proposal/reach.js';
import { selectsRate } from '../raise/selector.js';
import { cellName, type Lane } from '../unit/salary-schedule.js';
import type { Group, Member, PayPoint } from '../unit/unit.js';

/** The cells of the schedule under one plan, each projected once. */
export interface Careers {
  /** The cell that somebody stands in during each contract year, who stands at `index` of a lane today. */
  readonly along: (group: Group, lane: Lane, index: number) => readonly Projection[] | undefined;
  readonly projectionOf: (member: Member) => Projection | undefined;
}

interface Known {
  readonly projections: Map<PayPoint, Projection | undefined>;
  readonly lanes: Map<Lane, readonly Member[]>;
}

/** Looks up and projects cells under one plan; undefined is a fault that was recorded. */
export function careersOf(plan: Plan, setting: Setting, years: number, faults: Faults): Careers {
  // By group: several groups of a roster may stand on one schedule, and a raise may be for one of them.
  const groups = new Map<Group, Known>();

  const knownOf = (group: Group): Known => {
    const known = groups.get(group) ?? { projections: new Map(), lanes: new Map() };
    groups.set(group, known);
    return known;
  };

  const namedRates = new Set(
    plan.schedule.flatMap(({ raise: { who } }) => [...(who.names?.amounts ?? []), ...who.except.amounts]),
  );
  const rosterPlans = new Map<Group, Map<string, PayPlan>>();

  /** People of a roster have one plan a group, but for those whose very rate a raise names. */
  const planFor = (member: Member): PayPlan => {
    const { group, payPoint } = member;
    const make = () => payPlanOf(plan.schedule, member, setting, years);
    if (payPoint.isFromRoster !== true || payPoint.cell !== null) return make();
    const own = rosterPlans.get(group) ?? new Map<string, PayPlan>();
    rosterPlans.set(group, own);
    const rate = namedRates.size === 0 ? '' : plain(payPoint.rate);
    const key = namedRates.has(rate) ? rate : '';
    const known = own.get(key) ?? make();
    own.set(key, known);
    return known;
  };

  const projectionOf = (member: Member): Projection | undefined => {
    const { projections } = knownOf(member.group);
    const { payPoint } = member;
    if (projections.has(payPoint)) return projections.get(payPoint);
    const projection = project(member, planFor(member), faults, payPoint.cell !== null);
    for (const raise of projection?.reached ?? []) plan.applied.add(raise);
    projections.set(payPoint, projection);
    return projection;
  };

  const cellsOf = (group: Group, lane: Lane): readonly Member[] => {
    const { lanes } = knownOf(group);
    const cells = lanes.get(lane) ?? cellsWithAdded(group, lane, plan);
    lanes.set(lane, cells);
    return cells;
  };

  return {
    projectionOf,
    along(group, lane, index) {
      const cells = cellsOf(group, lane);
      const path: Projection[] = [];
      let at = index;
      for (let year = 1; year <= years; year++) {
        const cell = cells[at];
        const before = cell && projectionOf(cell);
        if (cell === undefined || before === undefined) return undefined;
        const rate = before.years[year - 2]?.rate ?? before.startingRate;
        const steps = stepsOf(plan, cell, rate, year) ?? group.schedule?.advance ?? 0;
        at = Math.max(at, Math.min(at + steps, topOf(cells, year)));
        const next = cells[at];
        const projection = next && projectionOf(next);
        if (projection === undefined) return undefined;
        path.push(projection);
      }
      return path;
    },
  };
}

/** What a proposal says of movement in a year for whoever stands in a cell: the last entry that reaches it counts. */
function stepsOf(plan: Plan, cell: Member, rate: Projection['endRate'], year: number): number | null {
  let steps: number | null = null;
  for (const { raise, what, year: when } of plan.schedule) {
    if (when !== year || what.kind !== 'step') continue;
    if (!reaches(raise.who, cell) || !selectsRate(raise.who, rate)) continue;
    plan.applied.add(raise);
    steps = what.steps;
  }
  return steps;
}

/** The highest cell that is there in a contract year: a step that is added is there from its first day on. */
function topOf(cells: readonly Member[], year: number): number {
  const isThere = ({ payPoint }: Member) => payPoint.cell?.added.every((one) => one.year <= year) ?? true;
  return cells.filter(isThere).length - 1;
}

/** The cells of a lane, and the top steps that a plan adds to it. */
function cellsWithAdded(group: Group, lane: Lane, plan: Plan): readonly Member[] {
  const cells: Member[] = lane.cells.map((payPoint) => ({ group, payPoint }));
  for (const { raise, what, year, index } of plan.schedule) {
    const top = cells.at(-1);
    const last = lane.cells.at(-1);
    if (what.kind !== 'add-top-step' || !top?.payPoint.cell || !last || !reaches(raise.who, top)) continue;
    const { cell } = top.payPoint;
    const added = [...cell.added, { raise, year, index, above: top.payPoint }];
    const step = `${last.cell?.step ?? ''}+${added.length}`;
    const payPoint: PayPoint = {
      ...last,
      name: cellName(cell.lane, step),
      cell: { ...cell, step, added },
      headcount: null,
    };
    cells.push({ group, payPoint });
  }
  return cells;
}
