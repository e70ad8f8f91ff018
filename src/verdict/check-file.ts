// A check file: what must hold, for scripts and CI. Here it is read; whether a check holds is another matter.
import { type Faults, fault } from '../diagnostic/diagnostic.js';
import { nearest } from '../diagnostic/near.js';
import type { At, Span } from '../diagnostic/span.js';
import type { Node } from '../document/node.js';
import { type Field, optional, type Read, record, required } from '../document/record.js';
import { money, name, path, percent } from '../document/scalars.js';
import { forms, list, mapped, type Shape, text, word } from '../document/shape.js';
import type { InflationTerms } from '../inflation/inflation.js';
import { inflationShape } from '../inflation/parse.js';
import type { Decimal } from '../number/decimal.js';
import type { Money } from '../number/money.js';
import { type MeasureWord, measureShape } from '../proposal/claim.js';
import { baseName, freeId } from '../proposal/proposal.js';
import { baselineId } from '../question/baseline.js';
import { asWritten, type ReadingName, readings } from '../raise/reading.js';

export const relations = ['at-least', 'at-most', 'more-than', 'less-than', 'equals'] as const;
export type Relation = (typeof relations)[number];

/** What a figure is held against: the baseline, another proposal, or a figure with the decimals it was given. */
export type Bound =
  | { readonly by: 'proposal'; readonly id: string }
  | { readonly by: 'figure'; readonly value: Decimal; readonly money: At<Money> | null; readonly text: string };

export interface Check {
  readonly name: string | null;
  /** The id of a proposal. */
  readonly of: string;
  readonly measure: MeasureWord;
  readonly relation: Relation;
  readonly bound: Bound;
  readonly readings: At<'all' | 'any' | ReadingName>;
  /** Names of groups and pay points; null for all of them. */
  readonly names: readonly At<string>[] | null;
  readonly at: Span;
}

/** What every check runs in; null where the unit's own assumption stays. */
export interface Scenario {
  readonly name: string;
  readonly inflation: InflationTerms | null;
}

export interface CheckFile {
  readonly name: string | null;
  /** The proposals, with the ids that their base names give them. */
  readonly compare: readonly { readonly id: string; readonly path: At<string> }[];
  readonly scenarios: readonly Scenario[];
  readonly checks: readonly Check[];
}

const boundText = text('`baseline`, a proposal, an amount or a percent', 120);

const relationFields = {
  'at-least': optional(boundText, 'The figure is this or higher: `baseline`, a proposal, $38,000 or 8%.'),
  'at-most': optional(boundText, 'The figure is this or lower.'),
  'more-than': optional(boundText, 'The figure is higher.'),
  'less-than': optional(boundText, 'The figure is lower.'),
  equals: optional(boundText, 'The figure is this, at the decimals given.'),
} satisfies Record<Relation, Field<string>>;

const forShape: Shape<readonly At<string>[] | null> = forms<readonly At<string>[] | null>('all, or a list of names', {
  text: mapped(name, (value, at) => (value === 'all' ? null : [{ value, at }])),
  list: list(name, 'a list of names'),
});

function checkFields(measures: readonly MeasureWord[]) {
  return {
    name: optional(name, 'What is checked, in words.'),
    of: required(name, "A proposal, by its file's base name.", 'write of: union'),
    measure: required(measureShape(measures), 'The measure that it is about.', 'write measure: end-rate'),
    ...relationFields,
    readings: optional(
      word(['all', 'any', ...readings, asWritten] as const),
      'Under which readings it holds: all (where left out), any, or one by its name.',
    ),
    for: optional(forShape, 'Names of groups or pay points; all where left out.'),
  };
}

type CheckFields = ReturnType<typeof checkFields>;

/** A check file: the one definition that reads it, and that editors are told. */
export function checkFileShape(measures: readonly MeasureWord[]) {
  const one = record('a check, such as {of: union, measure: end-rate, at-least: baseline}', checkFields(measures), {
    schema: { oneOf: relations.map((relation) => ({ required: [relation] })) },
  });
  const scenario = record('a scenario, such as {name: low inflation, inflation: 2%}', {
    name: required(name, 'What it is called.', 'write name: low inflation'),
    inflation: optional(inflationShape, 'What prices do in it, in place of what the unit assumes.'),
  });
  return record(
    'a check file',
    {
      name: optional(name, 'What the checks are about.'),
      compare: required(
        list(path, 'a list of proposal files', 'write compare: [harvard.yaml, union.yaml]'),
        'The proposals, relative to this file.',
        'write compare: [harvard.yaml, union.yaml]',
      ),
      scenarios: optional(list(scenario, 'a list of scenarios'), 'Every check runs in each of them.'),
      checks: required(
        list(one, 'a list of checks', 'write one: {of: union, measure: end-rate, at-least: baseline}'),
        'What must hold.',
        'write checks: [{of: union, measure: end-rate, at-least: baseline}]',
      ),
    },
    { says: 'What must hold of some proposals, for scripts and CI.' },
  );
}

/** Reads a check file. Undefined where it has a fault. */
export function readCheckFile(node: Node, measures: readonly MeasureWord[], faults: Faults): CheckFile | undefined {
  const read = checkFileShape(measures).read(node, 'the check file', faults);
  if (read === undefined) return undefined;
  const { values } = read;
  const taken = new Set<string>([baselineId]);
  const compare = (values.compare?.value ?? []).map((file) => ({
    id: freeId(baseName(file.value), taken),
    path: file,
  }));
  const ids = compare.map(({ id }) => id);
  const checks = (values.checks?.value ?? []).map(({ value }) => makeCheck(value, ids, faults));
  const whole = checks.filter((check) => check !== undefined);
  if (values.compare === undefined || values.checks === undefined || whole.length < checks.length) return undefined;
  const scenarios = (values.scenarios?.value ?? []).flatMap(({ value }) =>
    value.values.name ? [{ name: value.values.name.value, inflation: value.values.inflation?.value ?? null }] : [],
  );
  const places = (values.scenarios?.value ?? []).flatMap(({ value }) => (value.values.name ? [value.values.name] : []));
  for (const [index, { value, at }] of places.entries()) {
    if (places.slice(0, index).some((other) => other.value === value))
      faults.add(fault('duplicate-name', at, { name: value, of: 'scenarios' }));
  }
  return { name: values.name?.value ?? null, compare, scenarios, checks: whole };
}

function makeCheck({ values, keys, at }: Read<CheckFields>, ids: readonly string[], faults: Faults): Check | undefined {
  const found = relations.filter((relation) => keys.has(relation));
  const [relation] = found;
  if (relation === undefined || found.length > 1) {
    faults.add(fault('one-of-these', at, { keys: relations, found, subject: 'a check' }));
  }
  const { of, measure } = values;
  if (of !== undefined && !ids.includes(of.value)) addUnknown('of', of, ids, faults);
  const stated = relation && values[relation];
  const bound = relation && stated && measure && readBound(relation, stated, measure.value, ids, faults);
  if (!of || !ids.includes(of.value) || !measure || !relation || !bound || found.length > 1) return undefined;
  return {
    name: values.name?.value ?? null,
    of: of.value,
    measure: measure.value,
    relation,
    bound,
    readings: values.readings ?? { value: 'all', at },
    names: values.for?.value ?? null,
    at,
  };
}

function addUnknown(key: string, { value, at }: At<string>, known: readonly string[], faults: Faults): void {
  faults.add(fault('unknown-word', at, { key, known, found: value, near: nearest(value, known) }));
}

/** `baseline`, the id of a proposal, or a figure of the measure's own kind. */
export function readBound(
  key: string,
  stated: At<string>,
  { key: measure, takes }: MeasureWord,
  ids: readonly string[],
  faults: Faults,
): Bound | undefined {
  const { value: written, at } = stated;
  const known = [baselineId, ...ids];
  if (known.includes(written)) return { by: 'proposal', id: written };
  if (!/^-?[\p{Sc}\d]/u.test(written)) {
    addUnknown(key, stated, known, faults);
    return undefined;
  }
  const isPercent = written.endsWith('%');
  if (isPercent !== (takes === 'percent') && /[%\p{Sc}]/u.test(written)) {
    const expected = takes === 'percent' ? 'a percent' : 'an amount of money';
    faults.add(fault('measure-takes', at, { measure, takes: expected, found: written }));
    return undefined;
  }
  const node = { kind: 'text', text: written, isPlain: true, at } as const;
  if (takes === 'percent') {
    const value = percent.read(node, key, faults);
    return value && { by: 'figure', value, money: null, text: written };
  }
  const value = money.read(node, key, faults);
  return value && { by: 'figure', value: value.amount, money: { value, at }, text: written };
}
