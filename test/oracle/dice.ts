// Draws from fast-check in the order of a plain function, and the amounts that make ties likely.
import fc from 'fast-check';
import type { DecimalText, PercentText } from './model.js';

export interface Dice {
  readonly int: (min: number, max: number) => number;
  readonly of: <T>(choices: readonly T[]) => T;
  /** True in so many of a hundred. */
  readonly chance: (percent: number) => boolean;
  /** Some of them, at least one, in their order. */
  readonly some: <T>(choices: readonly T[]) => readonly T[];
}

/** Every value as likely as the next, so that models are not mostly small ones. */
function evenly(min: number, max: number): fc.Arbitrary<number> {
  return fc.noBias(fc.integer({ min, max }));
}

/** An arbitrary from a function that throws dice. */
export function thrown<T>(make: (dice: Dice) => T): fc.Arbitrary<T> {
  return fc.gen().map((g) => {
    const int = (min: number, max: number): number => g(evenly, min, max);
    const of = <C>(choices: readonly C[]): C => {
      const choice = choices[int(0, choices.length - 1)];
      if (choice === undefined) throw new Error('nothing to choose from');
      return choice;
    };
    return make({
      int,
      of,
      chance: (percent) => int(0, 99) >= 100 - percent,
      some: (choices) => {
        const first = int(0, choices.length - 1);
        return choices.filter((_, index) => index === first || int(0, 1) === 1);
      },
    });
  });
}

/** So many units of `scale` as text: 355005 of a tenth is `35500.5`. */
export function decimalText(units: number, decimals: number): DecimalText {
  const digits = String(Math.abs(units)).padStart(decimals + 1, '0');
  const cut = digits.length - decimals;
  const text = decimals === 0 ? digits : `${digits.slice(0, cut)}.${digits.slice(cut)}`;
  const short = text.includes('.') ? text.replace(/0+$/, '').replace(/\.$/, '') : text;
  return units < 0 && short !== '0' ? `-${short}` : short;
}

/** Percents as they are offered: half and quarter points, whole ones, mixed fractions, now and then none or a cut. */
export function percentText(dice: Dice): PercentText {
  const style = dice.int(0, 19);
  if (style < 4) return `${dice.int(1, 9)}`;
  if (style < 9) return `${dice.int(0, 7)}.5`;
  if (style < 12) return dice.of(['2.25', '3.75', '1.25', '0.25', '6.25', '3.125']);
  if (style < 15) return decimalText(dice.int(1, 900), 2);
  if (style < 17) return dice.of(['2 2/3', '3 1/3', '1 1/7', '4 5/6', '2 1/2']);
  if (style < 18) return '0';
  return style < 19 ? `${dice.int(8, 25)}` : `-${dice.of(['1', '0.5', '2.25', '10'])}`;
}

/** An amount between two, in steps at which percents of it like to end in half cents. */
export function amountBetween(dice: Dice, low: number, high: number): DecimalText {
  const steps = high >= 1000 ? [500, 50, 1, 0.5, 0.01] : high >= 50 ? [5, 1, 0.5, 0.01] : [0.5, 0.25, 0.1, 0.01, 0.001];
  const step = dice.of(steps);
  const least = Math.ceil(low / step);
  const units = dice.int(least, Math.max(least, Math.floor(high / step)));
  return decimalText(Math.round(units * step * 1000), 3);
}
