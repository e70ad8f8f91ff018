// How a unit file says where its people are listed.
import type { At } from '../diagnostic/span.js';
import { optional, record, required } from '../document/record.js';
import { csvPath, name } from '../document/scalars.js';
import { dictionary, forms, list, mapped, type Shape, word } from '../document/shape.js';
import { type RosterColumns, type RosterCondition, type RosterTerms, rosterFields } from './terms.js';

const columnSays = {
  rate: 'The column with the rate, per what the unit is paid per.',
  group: 'The column whose texts are the groups.',
  fte: 'The column with the share of a full-time post.',
  headcount: 'The column with how many people a row stands for.',
  step: 'The column with the step of the salary schedule.',
  lane: 'The column with the lane of the salary schedule.',
} as const;

const columnFields = Object.fromEntries(rosterFields.map((field) => [field, optional(name, columnSays[field])]));
const columnsShape: Shape<RosterColumns> = mapped(
  record('the columns, such as {rate: Annual Salary}', columnFields),
  ({ values }) => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)),
);

const textsShape: Shape<readonly string[]> = forms<readonly string[]>('a text, or a list of texts', {
  text: mapped(name, (value) => [value]),
  list: mapped(list(name, 'a list of texts'), (texts) => texts.map(({ value }) => value)),
});

/** `{Salary or Hourly: Salary}`: a mapping whose keys are the columns of somebody's file. */
const whereShape: Shape<readonly RosterCondition[]> = mapped(
  dictionary(textsShape, 'a mapping of columns to texts, such as {Salary or Hourly: Salary}'),
  (entries) => entries.map(({ name: column, value }) => ({ column, texts: value.value })),
);

/** The roster of a unit or a group, or the people of a salary schedule: the latter have no rate of their own. */
export const rosterShape: Shape<RosterTerms> = mapped(
  record('a roster, such as {file: roster.csv, columns: {rate: Annual Salary}}', {
    file: required(csvPath, 'The CSV file with a row a person; "-" is standard input.', 'write file: roster.csv'),
    columns: optional(columnsShape, 'What its columns mean.'),
    fte: optional(word(['fraction', 'percent'] as const), 'How the share of a full-time post is written.'),
    where: optional(whereShape, 'Only rows whose columns have these texts count.'),
    unreadable: optional(
      word(['error', 'skip'] as const),
      'Whether a row that cannot be read is an error, or is skipped and counted; error where left out.',
    ),
  }),
  ({ values: { file, columns, fte, where, unreadable } }, at) =>
    file && {
      file: file as At<string>,
      columns: columns?.value ?? {},
      fte: fte?.value ?? 'fraction',
      where: where?.value ?? [],
      unreadable: unreadable?.value ?? 'error',
      at,
    },
);
