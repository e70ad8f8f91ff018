// How a unit file says where its salary schedule stands.
import { optional, record, required } from '../document/record.js';
import { csvPath, name, stepCount } from '../document/scalars.js';
import { forms, list, mapped, type Shape } from '../document/shape.js';
import { rosterShape } from '../roster/shape.js';
import type { ScheduleTerms } from './salary-schedule.js';

const plusShape = record('a component, such as {name: Longevity, file: longevity.csv}', {
  name: required(name, 'What the component is called; `for` can name it.', 'write name: Longevity'),
  file: required(
    csvPath,
    'A grid like that of the schedule; a row or column named * means all.',
    'write file: longevity.csv',
  ),
});

const peopleShape: Shape<NonNullable<ScheduleTerms['people']>> = forms<NonNullable<ScheduleTerms['people']>>(
  'a CSV file, or a roster',
  {
    text: mapped(csvPath, (value, at) => ({ value, at })),
    map: mapped(rosterShape, (roster) => roster),
  },
);

/** `schedule: {file: schedule.csv, people: placement.csv, advance: 1}`. */
export const scheduleShape: Shape<ScheduleTerms> = mapped(
  record('a salary schedule, such as {file: schedule.csv}', {
    file: required(
      csvPath,
      'First column the step, one column a lane; an empty cell does not exist.',
      'write file: schedule.csv',
    ),
    name: optional(name, 'What the amounts in `file` are called where `plus` adds others; Step where left out.'),
    plus: optional(
      list(plusShape, 'a list of components, such as [{name: Longevity, file: longevity.csv}]'),
      'Amounts on top of the grid, each raised and rounded by itself.',
    ),
    people: optional(peopleShape, 'The same grid with headcounts, or a roster with step and lane columns.'),
    advance: optional(stepCount, 'Steps that people move up on the first day of each contract year; 1 where left out.'),
  }),
  ({ values: { file, name: first, plus, people, advance } }) => {
    if (file === undefined) return undefined;
    const components = (plus?.value ?? []).flatMap(({ value }) =>
      value.values.name && value.values.file ? [{ name: value.values.name, file: value.values.file }] : [],
    );
    return {
      file,
      name: first?.value ?? 'Step',
      plus: components,
      people: people?.value ?? null,
      advance: advance?.value ?? 1,
    };
  },
);
