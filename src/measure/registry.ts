// Every measure, in the order in which it is printed. A new one is one new file, its test, one line here and one in
// the change log.
import { averageIncrease } from './average-increase.js';
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

/** The current rate is known before anything is projected; a claim about it needs no proposal. */
export const measureWords = [
  ...measures.map(({ key, takes }) => ({ key, takes, isLater: false })),
  { key: 'current-rate', takes: 'money' as const, isLater: false },
];
