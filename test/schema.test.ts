// The schemas that editors read: what the program validates with, judged by a validator that knows nothing of it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { starterFiles } from '../src/cli/starter-files.js';
import { wagecmp } from './cli/program.js';

const root = join(import.meta.dirname, '..');
const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
const textOf = (kind: string) => readFileSync(join(root, `schema/${kind}.schema.json`), 'utf8');
const validators = {
  proposal: ajv.compile(JSON.parse(textOf('proposal'))),
  unit: ajv.compile(JSON.parse(textOf('unit'))),
  check: ajv.compile(JSON.parse(textOf('check'))),
};

/** What is wrong with a YAML text, as an editor sees it: read by the core schema, so that numbers are numbers. */
function faultsIn(text: string): unknown {
  const document = parse(text);
  const kind = 'raises' in document ? 'proposal' : 'checks' in document ? 'check' : 'unit';
  return validators[kind](document) ? [] : validators[kind].errors;
}

test.each(['proposal', 'unit', 'check', 'comparison', 'cost'])(
  'schema/%s.schema.json is what `wagecmp schema` prints',
  (kind) => {
    expect(wagecmp(root, 'schema', kind).out).toBe(textOf(kind));
  },
);

const shipped = ['proposals', 'proposals/examples'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `${folder}/${name}`),
);

test.each(shipped)('%s fits', (file) => {
  expect(faultsIn(readFileSync(join(root, file), 'utf8'))).toEqual([]);
});

test.each(starterFiles)('$name of `wagecmp init` fits', ({ text }) => {
  expect(faultsIn(text)).toEqual([]);
});

describe('what an editor should take', () => {
  test.each([
    'pay: 35500',
    'pay: [35500, 12.10, $42k]\nname: 2026',
    'groups: [{name: 7, pay: 15, per: hour, hours: 2080}]',
    'raises: [{year: 2, flat: 500}, {year: 2+, lump-sum: 2%}, {year: [1, 3], minimum: 108% of starting-rate}]',
    'raises: 2 2/3%',
    'compare: [a.yaml]\nchecks: [{of: a, measure: end-rate, at-least: 38000}]',
  ])('%s', (text) => expect(faultsIn(text)).toEqual([]));
});

describe('what an editor should mark', () => {
  test.each([
    'raises: 3',
    'raises: [5%, 3.5]',
    'raises: [{year: 1, precent: 3%}]',
    'raises: [{year: 1, percent: 3%, flat: 500}]',
    'raises: [{year: 0, percent: 3%}]',
    'raises: [{percent: 3%}]',
    'raises: [{year: 1, greater-of: [{percent: 3%, flat: 5}, {flat: 6}]}]',
    'raises: [{year: 1, lump-sum: "1.000,00"}]',
    'raises: 3%\nterm: 3',
    'raises: 3%\nparty: boss',
    'pay: -5',
    'pay: $43,000 up to $50,000',
    'pay: 35500\nroster: people.csv',
    'pay: 35500\ngroups: [{name: A, pay: 1}]',
    'checks: [{of: a, measure: end-rate}]\ncompare: [a.yaml]',
    'checks: []\ncompare: [a.yaml]',
  ])('%s', (text) => expect(faultsIn(text)).not.toEqual([]));
});

describe('saved documents', () => {
  const fits = (kind: string, document: unknown) => ajv.compile(JSON.parse(textOf(kind)))(document);
  const saved = (...words: string[]) => JSON.parse(wagecmp(root, ...words, '--format', 'json').out);
  const files = ['proposals/harvard.yaml', 'proposals/union.yaml'];

  test('a comparison fits its schema, and one with a figure that is none does not', () => {
    const comparison = saved('compare', ...files);
    expect(fits('comparison', comparison)).toBe(true);
    const [payPoint, ...others] = comparison.payPoints;
    const payPoints = [{ ...payPoint, currentRate: '=1+1' }, ...others];
    expect(fits('comparison', { ...comparison, payPoints })).toBe(false);
    expect(fits('comparison', { ...comparison, proposals: null })).toBe(false);
  });

  test('a cost fits its schema, and one with an amount that is none does not', () => {
    const cost = saved('cost', 'proposals/examples/town-ask.yaml');
    expect(fits('cost', cost)).toBe(true);
    expect(fits('cost', { ...cost, 'cost-of-1%': '3.5' })).toBe(false);
    expect(fits('cost', { ...cost, tabled: {} })).toBe(false);
  });
});
