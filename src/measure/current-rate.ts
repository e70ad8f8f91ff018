// What is paid today, before any raise. Comparisons print it beside every result; claims and checks may be about it.
import { fixed } from '../number/decimal.js';
import { reportedRate } from '../number/rounding.js';
import { amount } from '../raise/raise.js';
import type { Measure } from './measure.js';

/** R0 as a rate is reported: 35500.00. */
export const currentRate: Measure = {
  key: 'current-rate',
  description: 'the rate of today, before any raise',
  takes: 'money',
  isRate: true,
  of({ startingRate }, { rounding }) {
    const reported = reportedRate(startingRate, rounding);
    return fixed(reported.rate, reported.decimals);
  },
  derive: ({ startingRate }) => ({ working: [amount(startingRate)], exact: startingRate }),
};
