// Movement along a salary schedule: how many steps a person moves up on the first day of a contract year.
import { optional } from '../document/record.js';
import { stepCount } from '../document/scalars.js';
import { unchanged } from '../rule/rule.js';
import { given, type Kind, moves } from './kind.js';
import { amount } from './raise.js';

export interface StepRaise {
  readonly kind: 'step';
  readonly steps: number;
}

/**
 * `step: 2` moves people two steps in the years named, in place of what the schedule's `advance` says; `step: 0`
 * freezes them. The rates of the schedule stay as they are: people move, cells do not.
 */
export const stepKind: Kind<StepRaise> = {
  key: 'step',
  says: 'Movement along a salary schedule on the first day of the year; 0 freezes it.',
  example: 'step: 1',
  fields: { step: optional(stepCount, 'How many steps people move up in this year; 0 for none.') },
  needsSchedule: true,
  byYearOnly: true,
  make(values) {
    const steps = given<number>(values, 'step');
    return steps && { kind: 'step', steps: steps.value };
  },
  amounts: () => [],
  describe: ({ steps }) => (steps === 0 ? 'no step' : `${steps} step${steps === 1 ? '' : 's'}`),
  rule: () => unchanged,
  apply: ({ steps }, { rate }) => {
    const movement = steps === 0 ? 'nobody moves up' : `people move up ${steps === 1 ? 'one step' : `${steps} steps`}`;
    return moves(rate, [`${movement}; the rate of this step stays `, amount(rate)]);
  },
};
