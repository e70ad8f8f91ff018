// Random units whose people are counted, with what their employer pays on top; and raises that pay lump sums in every way.
import type fc from 'fast-check';
import { throwModel } from './arbitrary.js';
import { boundsAreRight, withMovement } from './arbitrary-raises.js';
import { throwListed } from './arbitrary-roster.js';
import { throwScheduled } from './arbitrary-schedule.js';
import { throwUnit } from './arbitrary-unit.js';
import { spanOf, yearsOf } from './contract-calendar.js';
import { costModel } from './cost.js';
import { type Dice, thrown } from './dice.js';
import type { EntryModel, GroupModel, Model, RaisesModel, RollUpModel } from './model.js';
import { horizonOf } from './oracle.js';
import { InvalidModel } from './projection.js';

function throwCount(dice: Dice): number {
  return dice.of([dice.int(1, 9), dice.int(1, 60), dice.int(1, 4000), 1]);
}

function countGroup(dice: Dice, group: GroupModel, isListed: boolean): GroupModel {
  if (group.schedule || isListed) return group;
  const pay = group.pay.map(({ headcount: _, ...point }) => point);
  if (pay.length === 1 && dice.chance(60)) return { ...group, pay, headcount: throwCount(dice) };
  return { ...group, pay: pay.map((point) => ({ ...point, headcount: throwCount(dice) })) };
}

function throwRollUp(dice: Dice): RollUpModel | undefined {
  const style = dice.int(0, 9);
  if (style < 3) return undefined;
  if (style < 7) return dice.of(['17.15', '7.65', '8', '0', '33 1/3', '12.125', '41.6']);
  const items = ['Social Security', 'Medicare', 'Pension', 'Unemployment', "Workers' compensation", 'Life: 1×'];
  return dice.some(items).map((name) => ({ name, percent: dice.of(['6.2', '1.45', '6', '1.5', '0.5', '2 1/3']) }));
}

/** Some lump sums roll up, some are prorated. */
function payInManyWays(dice: Dice, raises: RaisesModel): RaisesModel {
  if (raises.form !== 'full') return raises;
  const entries = raises.entries.map((entry): EntryModel => {
    if ('total' in entry || entry.raise.kind !== 'lump-sum') return entry;
    const rollsUp = dice.chance(50) ? { rollsUp: true } : {};
    const prorated = dice.chance(30) ? { prorated: true } : {};
    return { ...entry, raise: { ...entry.raise, ...rollsUp, ...prorated } };
  });
  return { ...raises, entries };
}

function withPeople(dice: Dice, { unit, ...model }: Model): Model {
  const { baseline } = unit;
  const rollUp = throwRollUp(dice);
  const horizon = yearsOf(horizonOf({ unit, ...model }));
  const counted = (raises: RaisesModel, years: number): RaisesModel =>
    withMovement(dice, payInManyWays(dice, raises), unit, years);
  return {
    ...model,
    unit: {
      ...unit,
      groups: unit.groups.map((group) => countGroup(dice, group, unit.roster !== undefined)),
      ...(baseline?.form === 'mapping' ? { baseline: { ...baseline, raises: counted(baseline.raises, horizon) } } : {}),
      ...(rollUp === undefined ? {} : { rollUp }),
    },
    proposals: model.proposals.map((proposal) => ({
      ...proposal,
      raises: counted(proposal.raises, yearsOf(spanOf(proposal.term))),
    })),
  };
}

function isValid(model: Model): boolean {
  const { baseline } = model.unit;
  if (!model.proposals.every((proposal) => boundsAreRight(proposal.raises))) return false;
  if (baseline?.form === 'mapping' && !boundsAreRight(baseline.raises)) return false;
  try {
    costModel(model);
    return true;
  } catch (fault) {
    if (fault instanceof InvalidModel) return false;
    throw fault;
  }
}

/** Models with everybody counted that the specification calls right. */
export function arbitraryCost(): fc.Arbitrary<Model> {
  return thrown((dice) => {
    for (let attempt = 0; attempt < 100; attempt += 1) {
      const model = withPeople(dice, throwModel(dice, dice.of([throwUnit, throwScheduled, throwListed])(dice)));
      if (isValid(model)) return model;
    }
    throw new Error('no valid model in a hundred');
  });
}
