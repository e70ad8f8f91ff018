// Random units with salary schedules: lanes that begin later or end earlier than others, and people in some of the cells.

import { throwFte } from './arbitrary-roster.js';
import { type Terms, terms, throwUnit } from './arbitrary-unit.js';
import { type Dice, decimalText } from './dice.js';
import type { GroupModel, PayPointModel, ScheduleModel, SeatedModel, UnitModel } from './model.js';

const laneNames = ['BA', 'MA', 'MA + 30', 'Doctorate, earned'];

function throwGrid(dice: Dice, { low, high }: Terms): Pick<GroupModel, 'pay' | 'schedule'> {
  const decimals = high >= 1000 ? dice.of([0, 2]) : 2;
  const scale = 10 ** decimals;
  const steps = Array.from({ length: dice.int(1, 6) }, (_, index) =>
    dice.chance(90) ? `${index + 1}` : `${index + 1}a`,
  );
  const pay: PayPointModel[] = [];
  const lanes = laneNames.slice(0, dice.int(1, 3)).map((name) => {
    const first = dice.chance(25) ? dice.int(0, steps.length - 1) : 0;
    const last = dice.chance(25) ? dice.int(first, steps.length - 1) : steps.length - 1;
    let rate = dice.int(low * scale, ((low + high) / 2) * scale);
    const cells = steps.slice(first, last + 1).map((step) => {
      const point = {
        name: `${name} step ${step}`,
        rate: decimalText(rate, decimals),
        alsoNamed: [name, `step ${step}`],
      };
      rate += dice.int(0, Math.ceil((low * scale) / 12));
      return pay.push(point) - 1;
    });
    return { name, cells };
  });
  const seats = lanes.flatMap(({ cells }, lane) => cells.map((_, rank) => ({ lane, rank })));
  const isRoster = dice.chance(30);
  const people = dice.some(isRoster ? [...seats, ...seats] : seats).map(
    (seat): SeatedModel => ({
      ...seat,
      headcount: dice.of([1, dice.int(1, 40)]),
      ...(isRoster ? { fte: throwFte(dice) } : {}),
    }),
  );
  const used = new Set(lanes.flatMap(({ cells }) => cells.map((cell) => pay[cell]?.alsoNamed?.[1])));
  const schedule: ScheduleModel = {
    steps: steps.filter((step) => used.has(`step ${step}`)),
    lanes,
    people,
    ...(isRoster ? { isRoster } : {}),
    ...(dice.chance(40) ? { advance: dice.of([0, 1, 2]) } : {}),
  };
  return { pay, schedule };
}

/** A unit of which one group at least is on a schedule. */
export function throwScheduled(dice: Dice): UnitModel {
  const unit = throwUnit(dice);
  const first = dice.int(0, unit.groups.length - 1);
  const groups = unit.groups.map((group, index): GroupModel => {
    if (index !== first && dice.chance(70)) return group;
    const made = terms.find(({ per }) => per === group.per);
    return made ? { ...group, ...throwGrid(dice, made) } : group;
  });
  return { ...unit, groups };
}
