// What an employer pays on top of wages: social security, pension, insurance that follow pay.
import { percent } from '../document/scalars.js';
import { dictionary, forms, mapped, type Shape } from '../document/shape.js';
import { zero } from '../number/decimal.js';
import type { RollUp } from './unit.js';

/** `17.15%`, or its items, which add up: `{Social Security: 6.2%, Medicare: 1.45%}`. */
export const rollUpShape: Shape<RollUp> = forms<RollUp>('a percent, or a mapping of items to percents', {
  text: mapped(percent, (value) => ({ percent: value, items: [] })),
  map: mapped(dictionary(percent, 'a mapping of items to percents, such as {Pension: 6%}'), (entries) => {
    const items = entries.map(({ name, value }) => ({ name: name.value, percent: value.value }));
    return { percent: items.reduce((sum, item) => sum.plus(item.percent), zero), items };
  }),
});
