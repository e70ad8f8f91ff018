// `inflation` as it is written: percents by contract year, or a published index.
import { type Faults, fault } from '../diagnostic/diagnostic.js';
import type { At } from '../diagnostic/span.js';
import { entryOf } from '../document/node.js';
import { optional, record, required } from '../document/record.js';
import { path, raisePercent } from '../document/scalars.js';
import { forms, list, mapped, type Shape, word } from '../document/shape.js';
import type { Percent } from '../number/percent.js';
import type { InflationTerms } from './inflation.js';
import { publishedNames } from './price-index.js';

const expects = 'a percent, a list of percents, {index: cpi-u} or {file: prices.csv}';

const yearsShape: Shape<readonly At<Percent>[]> = forms<readonly At<Percent>[]>('a percent or a list of percents', {
  text: mapped(raisePercent, (value, at) => [{ value, at }]),
  list: list(raisePercent, 'a list of percents, one a contract year'),
});

const percentsRecord = record(expects, {
  before: optional(raisePercent, 'Inflation in the year before the term, which a first-year COLA looks at.'),
  years: required(yearsShape, 'Inflation by contract year, the last repeating.', 'write years: [4.7%, 8.0%, 4.1%]'),
});

const laterFields = {
  // biome-ignore lint/suspicious/noThenProperty: it is the word of the file format, and nothing awaits this
  then: optional(raisePercent, 'Inflation a year for months that are not published yet.'),
  gaps: optional(word(['interpolate'] as const), 'What a month that was never published is taken to be.'),
};
const indexRecord = record(expects, {
  index: required(word(publishedNames), 'A published index that ships with wagecmp.', 'write index: cpi-u'),
  ...laterFields,
});
const fileRecord = record(expects, {
  file: required(path, 'A file of your own, with the columns month,index.', 'write file: prices.csv'),
  ...laterFields,
});

const percentsShape: Shape<InflationTerms> = mapped(
  percentsRecord,
  ({ values: { before, years } }, at) =>
    years && { form: 'percents', before: before?.value ?? null, years: years.value, at },
);
const indexShape: Shape<InflationTerms> = mapped(
  indexRecord,
  ({ values: { index, then: later, gaps } }, at) =>
    index && { form: 'index', index, isFile: false, later: later?.value ?? null, interpolates: gaps !== undefined, at },
);
const fileShape: Shape<InflationTerms> = mapped(
  fileRecord,
  ({ values: { file, then: later, gaps } }, at) =>
    file && {
      form: 'index',
      index: file,
      isFile: true,
      later: later?.value ?? null,
      interpolates: gaps !== undefined,
      at,
    },
);

const mapShape: Shape<InflationTerms> = {
  expects,
  schema: { anyOf: [percentsShape.schema, indexShape.schema, fileShape.schema] },
  read(node, key, faults) {
    const telling = ['years', 'index', 'file'].filter((name) => entryOf(node, name) !== undefined);
    if (telling.length !== 1 && !(telling.length === 0 && entryOf(node, 'before'))) {
      addUnclear(telling, node.at, faults);
      return undefined;
    }
    const shape = telling[0] === 'index' ? indexShape : telling[0] === 'file' ? fileShape : percentsShape;
    return shape.read(node, key, faults);
  },
};

function addUnclear(found: readonly string[], at: InflationTerms['at'], faults: Faults): void {
  faults.add(fault('one-of-these', at, { keys: ['years', 'index', 'file'], found, subject: '`inflation`' }));
}

const asTerms = (years: readonly At<Percent>[], at: InflationTerms['at']): InflationTerms => ({
  form: 'percents',
  before: null,
  years,
  at,
});

/** `2.5%`, `[4.7%, 8.0%, 4.1%]`, `{before: 1.4%, years: …}`, `{index: cpi-u, then: 2.5%}`, `{file: …}`. */
export const inflationShape: Shape<InflationTerms> = forms<InflationTerms>(expects, {
  text: mapped(yearsShape, asTerms),
  list: mapped(yearsShape, asTerms),
  map: mapShape,
});
