// The quick sums of a roster are those of the exact way, to the last digit: on random raises, and on the figures at which
// binary numbers like to go wrong.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Decimal, plain } from '../../src/number/decimal.js';
import type { Plan } from '../../src/plan/plans.js';
import { type Asked, ask, bothWays, type Row } from '../cost/tally-stage.js';
import { arbitraryModel } from '../oracle/arbitrary.js';
import { type Dice, decimalText } from '../oracle/dice.js';
import type { Model } from '../oracle/model.js';
import { inflationOption, modelToYaml } from '../oracle/model-to-yaml.js';

const runs = Number(process.env['WAGECMP_RUNS'] ?? 150);

function askModel(model: Model, spelling: number): Asked {
  const { unit, proposals, tables } = modelToYaml(model, spelling);
  return ask([{ file: 'unit.yaml', text: unit }, ...proposals, ...tables], {
    proposals: proposals.map(({ file }) => file),
    years: model.years,
    reading: model.reading,
    inflation: model.inflation && inflationOption(model.inflation),
    baseline: model.baseline === undefined ? undefined : model.baseline === false ? false : `${model.baseline}%`,
  });
}

/** Lump sums that roll up or are paid by FTE, which models do not always have. */
function varied({ question, plans }: Asked, dice: Dice): Asked {
  const vary = (plan: Plan): Plan => ({
    ...plan,
    schedule: plan.schedule.map((entry) =>
      entry.what.kind === 'lump-sum'
        ? { ...entry, what: { ...entry.what, prorated: dice.chance(50), rollsUp: dice.chance(50) } }
        : entry,
    ),
  });
  return { question, plans: plans.map(vary) };
}

const parts = ['1', '1', '1', '0.5', '0.75', '0.375', '0.2', '0.8', '0.3333', '0.9999', '0', '1.0', '0.0001'];
const awkward = [
  '0.333333333333333',
  '0.666666666666667',
  '0.166666666666667',
  '0.083333333333333',
  '0.123456789012345',
];

/** Amounts that the raises speak of, at which rates tie with them. */
function amountsOf({ plans }: Asked): readonly Decimal[] {
  const amounts: Decimal[] = [];
  const walk = (value: unknown, depth: number): void => {
    if (value === null || typeof value !== 'object' || depth > 6) return;
    if ('symbol' in value && 'amount' in value) amounts.push(value.amount as Decimal);
    else for (const one of Object.values(value)) walk(one, depth + 1);
  };
  for (const { schedule } of plans) for (const { raise } of schedule) walk([raise.what, raise.who], 0);
  return amounts.filter((amount) => amount.gt(0));
}

function throwRows(dice: Dice, asked: Asked): readonly Row[] {
  const { groups } = asked.question.unit;
  const amounts = amountsOf(asked);
  const rateNear = (group: number): string => {
    const points = groups[group]?.payPoints ?? [];
    const base = dice.of(points).rate;
    const style = dice.int(0, 19);
    if (style < 2 && amounts.length > 0) return plain(dice.of(amounts));
    if (style < 4) return plain(base);
    if (style < 9) return plain(base.plus(decimalText(dice.int(0, 9999), 0)));
    if (style < 15) return plain(base.plus(decimalText(dice.int(0, 99_999), 2)));
    if (style < 17) return plain(base.plus(decimalText(dice.int(0, 999_999), 4)));
    if (style < 18) return plain(base.plus(decimalText(dice.int(1, 999_999_999), dice.int(5, 15))));
    return dice.chance(50)
      ? decimalText(dice.int(1, 99), 2)
      : plain(base.mul(dice.of(['1000', '1000000', '999999999'])).plus('0.01'));
  };
  const isVaried = dice.chance(20);
  return Array.from({ length: dice.int(1, 40) }, (): Row => {
    const group = dice.int(0, groups.length - 1);
    const rate = rateNear(group);
    const isUsual = isVaried || Number(rate) < 1e6;
    return {
      group,
      rate: isUsual ? rate : '50000.01',
      fte: dice.chance(80) ? dice.of(parts) : dice.of(awkward),
      count: isVaried ? dice.of([1, 2, 12_345, 999_999_999]) : dice.int(1, 3),
    };
  });
}

describe('quick sums are the exact ones', () => {
  test(
    `on ${runs} random models`,
    () => {
      const all = { inBlocks: 0, byThemselves: 0, exactly: 0 };
      fc.assert(
        fc.property(arbitraryModel(), fc.nat(), fc.infiniteStream(fc.noBias(fc.nat())), (model, spelling, stream) => {
          const next = () => stream.next().value as number;
          const dice = diceOf(next);
          const asked = varied(askModel(model, spelling), dice);
          const { paths } = bothWays(asked, throwRows(dice, asked), dice.int(1, 3));
          if (paths) for (const key of ['inBlocks', 'byThemselves', 'exactly'] as const) all[key] += paths[key];
        }),
        { numRuns: runs },
      );
      expect(all.inBlocks).toBeGreaterThan(all.byThemselves + all.exactly);
    },
    60_000 + runs * 400,
  );
});

function diceOf(next: () => number): Dice {
  const int = (min: number, max: number) => min + (next() % (max - min + 1));
  return {
    int,
    of: (choices) => choices[int(0, choices.length - 1)] as (typeof choices)[number],
    chance: (percent) => int(0, 99) >= 100 - percent,
    some: (choices) => choices,
  };
}
