// The going-out rate: what is paid per time when the horizon ends.
import { fixed } from '../number/decimal.js';
import { reportedRate } from '../number/rounding.js';
import { amount } from '../raise/raise.js';
import type { Measure } from './measure.js';

/** Rn as a rate is reported: $35,500 at 5%, 3.5%, 3.5% is 39929.91. */
export const endRate: Measure = {
  key: 'end-rate',
  description: 'the rate at the end of the horizon (the going-out rate)',
  takes: 'money',
  isRate: true,
  // The last of the years' columns.
  notIn: ['table', 'csv'],
  of({ endRate: rate }, { rounding }) {
    const reported = reportedRate(rate, rounding);
    return fixed(reported.rate, reported.decimals);
  },
  derive: ({ endRate: rate }) => ({ working: [amount(rate)], exact: rate }),
};
