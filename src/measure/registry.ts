// Every measure, in the order in which it is printed. A new one is one new file, its test, one line here and one in
// the change log.
import { averageIncrease } from './average-increase.js';
import { currentRate } from './current-rate.js';
import { endRate } from './end-rate.js';
import { gain } from './gain.js';
import { increase } from './increase.js';
import { lumpSums } from './lump-sums.js';
import type { Measure } from './measure.js';
import { plainSum } from './plain-sum.js';
import { realEndRate, realIncrease, realTotalPay } from './real.js';
import { totalPay } from './total-pay.js';

export const measures: readonly Measure[] = [
  endRate,
  increase,
  plainSum,
  averageIncrease,
  totalPay,
  lumpSums,
  gain,
  realEndRate,
  realIncrease,
  realTotalPay,
];

/** The words that claims and checks may use: the current rate too, which comparisons print in a place of its own. */
export const wordedMeasures: readonly Measure[] = [...measures, currentRate];

export const measureWords = wordedMeasures.map(({ key, takes }) => ({ key, takes }));

/** A measure by its word. A word that no measure has is a fault of the program: files were checked before. */
export function measureNamed(key: string): Measure {
  const measure = wordedMeasures.find((candidate) => candidate.key === key);
  if (measure === undefined) throw new Error(`no measure ${key}`);
  return measure;
}
