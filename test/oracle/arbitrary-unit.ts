// Random units: one group or several on different terms, pay points in ranges and lists, every way of rounding.
import { amountBetween, type Dice, decimalText } from './dice.js';
import type { GroupModel, PayPointModel, Per, RoundingModel, UnitModel } from './model.js';

export interface Terms {
  readonly per: Per;
  readonly times: readonly number[];
  readonly low: number;
  readonly high: number;
}

export const terms: readonly Terms[] = [
  { per: 'year', times: [1], low: 20_000, high: 90_000 },
  { per: 'year', times: [1], low: 20_000, high: 90_000 },
  { per: 'year', times: [1], low: 20_000, high: 90_000 },
  { per: 'hour', times: [400, 2080, 1950], low: 12, high: 60 },
  { per: 'hour', times: [400, 2080, 1950], low: 12, high: 60 },
  { per: 'month', times: [12, 9, 10], low: 1800, high: 7000 },
  { per: 'semimonth', times: [24, 18], low: 900, high: 3500 },
  { per: 'biweek', times: [26], low: 900, high: 3200 },
  { per: 'week', times: [52, 30], low: 450, high: 1600 },
  { per: 'day', times: [180, 1], low: 90, high: 500 },
  { per: 'section', times: [2, 8], low: 3000, high: 9000 },
  { per: 'course', times: [6], low: 3000, high: 9000 },
  { per: 'credit', times: [18], low: 600, high: 2000 },
];

const pointNames = ['Junior', 'Senior fellow', 'Step 3', 'Ünïted 7', "Dean's list"];
const groupNames = ['Research assistants', 'Hourly', 'Section leaders'];

function unique(points: readonly PayPointModel[]): readonly PayPointModel[] {
  return points.filter((point, index) => points.findIndex((other) => other.rate === point.rate) === index);
}

function range({ low, high }: Terms, dice: Dice): readonly PayPointModel[] {
  const scale = high >= 1000 ? 1 : 100;
  const first = dice.int(low * scale, ((low + high) / 2) * scale);
  const step = dice.int(1, Math.ceil((low * scale) / 8));
  const whole = Array.from({ length: dice.int(1, 3) }, (_, index) => first + index * step);
  const last = (whole.at(-1) ?? first) + dice.int(1, step);
  return [...whole, last].map((units) => ({ rate: decimalText(units, high >= 1000 ? 0 : 2) }));
}

function payPoints(made: Terms, dice: Dice): readonly PayPointModel[] {
  if (dice.chance(30)) return unique(range(made, dice));
  const names = dice.chance(50) ? pointNames : [];
  return unique(
    Array.from({ length: dice.int(1, 3) }, (_, index): PayPointModel => {
      const rate = amountBetween(dice, made.low, made.high);
      const name = dice.chance(60) ? names[index + dice.int(0, 1) * 2] : undefined;
      const headcount = dice.chance(10) ? { headcount: dice.int(1, 400) } : {};
      return name === undefined ? { rate, ...headcount } : { name, rate, ...headcount };
    }).filter((point, index, all) => !point.name || all.findIndex((other) => other.name === point.name) === index),
  );
}

function groups(dice: Dice): readonly GroupModel[] {
  const first = dice.of(terms);
  const group = (made: Terms, name?: string): GroupModel => ({
    ...(name === undefined ? {} : { name }),
    per: made.per,
    times: dice.of(made.times),
    pay: payPoints(made, dice),
  });
  if (dice.chance(55)) return [group(first)];
  const isMixed = dice.chance(50);
  return groupNames.slice(0, dice.int(1, 3)).map((name) => group(isMixed ? dice.of(terms) : first, name));
}

function rounding(dice: Dice, lowest: number): RoundingModel | undefined {
  const style = dice.int(0, 9);
  if (style < 3) return undefined;
  if (style < 5) return { to: '0.01', mode: 'nearest', when: 'each-raise' };
  if (style < 6) return { to: '1', mode: 'nearest', when: 'each-raise' };
  const coarse = lowest >= 1000 ? ['5', '100'] : lowest >= 100 ? ['5'] : ['0.5'];
  return {
    to: dice.of(['0.01', '0.05', '0.30', '0.1', '0.25', '1', '0.001', '0.005', '0.0025', ...coarse]),
    mode: dice.of(['nearest', 'up', 'down', 'half-even'] as const),
    when: dice.of(['each-raise', 'each-date'] as const),
  };
}

/** A unit without its baseline, which depends on the proposals. */
export function throwUnit(dice: Dice): UnitModel {
  const made = groups(dice);
  const lowest = Math.min(...made.flatMap((group) => group.pay.map((point) => Number(point.rate))));
  const rounded = rounding(dice, lowest);
  return {
    name: 'A bargaining unit',
    currency: dice.of(['USD', 'USD', 'CAD', 'GBP'] as const),
    groups: made,
    ...(rounded ? { rounding: rounded } : {}),
  };
}
