// A new top step: every lane of a salary schedule gets one more step, so much above the one that was its top.
import { optional } from '../document/record.js';
import { raisePercent } from '../document/scalars.js';
import { factor, type Percent } from '../number/percent.js';
import { type Rule, rateAfter, sumOf, unchanged } from '../rule/rule.js';
import { given, type Kind, moves } from './kind.js';
import { amount } from './raise.js';
import { exactText } from './working.js';

export interface AddTopStepRaise {
  readonly kind: 'add-top-step';
  readonly percent: Percent;
}

const ruleOf = ({ percent }: AddTopStepRaise, isAddedStep: boolean): Rule =>
  isAddedStep ? sumOf({ rate: factor(percent) }) : unchanged;

/**
 * `add-top-step: 4%` on a top step of $60,000 adds one of $62,400 in that lane. People at the old top move up to it as
 * they advance, from the first day of the year on; the steps that were there keep their rates.
 */
export const addTopStepKind: Kind<AddTopStepRaise> = {
  key: 'add-top-step',
  says: 'One more step in every lane, so much above the top one.',
  example: 'add-top-step: 4%',
  fields: { 'add-top-step': optional(raisePercent, 'How much the new step is above the top one, such as 4%.') },
  needsSchedule: true,
  byYearOnly: true,
  make(values) {
    const percent = given<Percent>(values, 'add-top-step');
    return percent && { kind: 'add-top-step', percent: percent.value };
  },
  amounts: () => [],
  describe: ({ percent }) => `a new top step ${exactText(percent)}% above the last`,
  rule: (what, { isAddedStep }) => ruleOf(what, isAddedStep),
  apply(what, situation) {
    const { rate, isAddedStep } = situation;
    if (!isAddedStep)
      return moves(rate, ['a step is added above the top one; the rate of this step stays ', amount(rate)]);
    return moves(rateAfter(ruleOf(what, true), situation), [amount(rate), ' x ', factor(what.percent)]);
  },
};
