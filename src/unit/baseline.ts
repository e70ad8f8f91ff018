// `baseline`: what would have happened anyway.
import type { At } from '../diagnostic/span.js';
import { optional, record, required } from '../document/record.js';
import { name, path, raisePercent } from '../document/scalars.js';
import { forms, list, mapped, type Shape } from '../document/shape.js';
import type { Percent } from '../number/percent.js';
import { raisesShape } from '../raise/entries.js';
import type { BaselineTerms } from './unit.js';

/** Whether a baseline is meant as a file: it has a file's ending, or a slash that is no fraction's. */
export const isPath = (text: string) => /\.(ya?ml|json|csv)$/.test(text) || (/[\\/]/.test(text) && !text.endsWith('%'));

const textShape: Shape<BaselineTerms> = {
  expects: 'a percent, or the path of a proposal',
  schema: { anyOf: [raisePercent.schema, path.schema] },
  read(node, key, faults) {
    if (node.kind === 'text' && isPath(node.text.trim())) {
      const value = path.read(node, key, faults);
      return value === undefined ? undefined : { form: 'file', path: { value, at: node.at } };
    }
    const value = raisePercent.read(node, key, faults);
    return value && { form: 'percents', percents: [{ value, at: node.at }] };
  },
};

const raisesRecord = record('a baseline, such as {name: Last contract, raises: 3%}', {
  name: optional(name, 'What it is called.'),
  raises: required(raisesShape, 'Its raises, as in a proposal.', 'write raises: 3%'),
});

/** `3%` in every contract year, `[3%, 2%]` the last repeating, `{name, raises}`, or the path of a proposal file. */
export const baselineShape: Shape<BaselineTerms> = forms<BaselineTerms>(
  'a percent, a list of percents or {name, raises}',
  {
    text: textShape,
    list: mapped(list(raisePercent, 'a list of percents, one a year'), (percents: readonly At<Percent>[]) => ({
      form: 'percents',
      percents,
    })),
    map: mapped(
      raisesRecord,
      ({ values }, at) =>
        values.raises && { form: 'raises', name: values.name?.value ?? null, raises: values.raises.value, at },
    ),
  },
);
