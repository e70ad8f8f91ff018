// Random units whose people are rows of a file: groups by a column or by a condition, shares of a post, classes with a headcount.
import { throwUnit } from './arbitrary-unit.js';
import { amountBetween, type Dice } from './dice.js';
import type { DecimalText, GroupModel, PayPointModel, RosterModel, UnitModel } from './model.js';

/** A share of a full-time post. */
export function throwFte(dice: Dice): DecimalText {
  return dice.of(['1', '1', '1', '0.5', '0.49', '0.25', '0.3333', '0.875', '0.0125', '0']);
}

function throwRows(dice: Dice, group: GroupModel, { fte, counts }: RosterModel): GroupModel['pay'] {
  const [first] = group.pay;
  const rate = Number(first?.rate ?? 100);
  const rows = Array.from(
    { length: dice.int(1, 8) },
    (): PayPointModel => ({
      rate: amountBetween(dice, rate * 0.8, rate * 1.6),
      ...(fte === 'none' ? {} : { fte: throwFte(dice) }),
      ...(counts ? { headcount: dice.of([1, 1, dice.int(0, 300)]) } : {}),
    }),
  );
  const paid = { rate: amountBetween(dice, rate, rate), ...(fte === 'none' ? {} : { fte: '1' }) };
  return [...rows, paid, ...(dice.chance(30) ? rows : [])];
}

/** A unit that is listed in one file. */
export function throwListed(dice: Dice): UnitModel {
  const unit = throwUnit(dice);
  const [first] = unit.groups;
  const form = first?.name === undefined ? 'plain' : dice.of(['column', 'where'] as const);
  const roster: RosterModel = {
    form,
    fte: dice.of(['none', 'fraction', 'fraction', 'percent'] as const),
    counts: dice.chance(40),
  };
  const skips = dice.chance(25);
  const groups = unit.groups.map((group): GroupModel => {
    const terms = form === 'column' && first ? { per: first.per, times: first.times } : {};
    const own = form === 'column' && first ? { ...group, pay: first.pay } : group;
    const skipped = skips ? { skipped: dice.int(0, 2) } : {};
    return { ...group, ...terms, pay: throwRows(dice, own, roster), ...skipped };
  });
  return { ...unit, groups, roster };
}
