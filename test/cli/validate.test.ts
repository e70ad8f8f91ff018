// `wagecmp validate`, `init` and `schema`, as somebody runs them.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { scratchFolder, wagecmp } from './program.js';

let folder: string;

beforeEach(() => {
  folder = scratchFolder();
});

afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

test('a line a file, whatever its kind', () => {
  write('c.yaml', 'compare: [proposals/union.yaml]\nchecks:\n  - {of: union, measure: end-rate, at-least: baseline}\n');
  const { code, out } = wagecmp(folder, 'validate', 'harvard.yaml', 'proposals/union.yaml', 'unit.yaml', 'c.yaml');
  expect(out.split('\n')).toEqual([
    'proposals/harvard.yaml: a valid proposal, 5 readings',
    'proposals/union.yaml: a valid proposal',
    'proposals/unit.yaml: a valid unit, 2 pay points',
    'c.yaml: a valid check file, 1 check',
    '',
  ]);
  expect(code).toBe(0);
});

test('all faults of all files, also those that show with the unit and its baseline', () => {
  write('u.yaml', 'pay: $35,500\nbaseline: b.yaml\n');
  write('b.yaml', 'raises: [3%, 3]\n');
  write('names.yaml', 'unit: u.yaml\nterm: 1 year\nraises:\n  - {year: 1, percent: 3%, for: [Nobody]}\n');
  write('zero.yaml', 'term: 1 year\nraises:\n  - {year: 1, flat: -$40000}\n');
  const all = wagecmp(folder, 'validate', 'names.yaml', 'zero.yaml', 'nope.yaml', '--unit', 'proposals/unit.yaml');
  expect(all.code).toBe(2);
  expect(all.told).toMatch(/\[percent-without-sign\]/);
  expect(all.told).toMatch(/zero.yaml:3:5: error: .*\[rate-not-above-zero\]/);
  expect(all.told).toMatch(/`nope.yaml` is not there/);
  write('b.yaml', 'raises: [3%]\n');
  expect(wagecmp(folder, 'validate', 'names.yaml').told).toMatch(/names.yaml:4:34: error: .*\[names-nobody\]/);
});

test('`--diagnostics json` is one array, also an empty one', () => {
  expect(wagecmp(folder, 'validate', 'proposals/unit.yaml', '--diagnostics', 'json').told).toBe('[]\n');
  write('bad.yaml', 'raises: 3\n');
  write('worse.yaml', 'raise: 3%\n');
  const codes = JSON.parse(wagecmp(folder, 'validate', 'bad.yaml', 'worse.yaml', '--diagnostics', 'json').told);
  expect(codes.map(({ code }: { code: string }) => code)).toEqual(['percent-without-sign', 'unknown-kind']);
});

test.each([
  ['checks: []', 'empty-list'],
  ['checks: [{of: union, measure: end-rat, at-least: baseline}]', 'unknown-word'],
  ['checks: [{of: onion, measure: end-rate, at-least: baseline}]', 'unknown-word'],
  ['checks: [{of: union, measure: end-rate, at-least: $1, at-most: $2}]', 'one-of-these'],
  ['checks: [{of: union, measure: end-rate}]', 'one-of-these'],
  ['checks: [{of: union, measure: end-rate, at-least: 3%}]', 'measure-takes'],
  ['checks: [{of: union, measure: end-rate, at-least: baseline, readings: first}]', 'unknown-word'],
  ['checks: [{of: union, measure: end-rate, at-least: baseline, for: [Nobody]}]', 'names-nobody'],
  [
    'scenarios: [{name: low, inflation: 2}]\nchecks: [{of: union, measure: end-rate, at-least: baseline}]',
    'percent-without-sign',
  ],
  [
    'scenarios: [{name: long, inflation: [1%, 2%, 3%, 4%]}]\nchecks: [{of: union, measure: end-rate, at-least: baseline}]',
    'inflation-longer-than-term',
  ],
])('a check file with %s is refused with %s', (text, code) => {
  write('c.yaml', `compare: [proposals/union.yaml]\n${text}\n`);
  const run = wagecmp(folder, 'validate', 'c.yaml');
  expect(run.code).toBe(2);
  expect(run.told).toContain(`[${code}]`);
});

test('a saved comparison is looked at too', () => {
  wagecmp(folder, 'compare', 'union.yaml', '-o', 'c.json');
  expect(wagecmp(folder, 'validate', 'c.json')).toMatchObject({ code: 0, out: 'c.json: a saved comparison, whole\n' });
  write('c.json', readFileSync(join(folder, 'c.json'), 'utf8').replace('"payPoints"', '"points"'));
  expect(wagecmp(folder, 'validate', 'c.json').code).toBe(2);
});

test('init writes files that compare, and never over a file', () => {
  const run = wagecmp(folder, 'init', 'talks');
  expect(run.code).toBe(0);
  expect(run.out).toContain('wagecmp compare talks/proposal.yaml');
  expect(wagecmp(folder, 'validate', 'talks/unit.yaml', 'talks/proposal.yaml')).toMatchObject({ code: 0, told: '' });
  expect(wagecmp(folder, 'compare', 'talks/proposal.yaml')).toMatchObject({ code: 0, told: '' });
  mkdirSync(join(folder, 'half'));
  write('half/proposal.yaml', 'mine');
  const half = wagecmp(folder, 'init', 'half');
  expect([half.code, half.told.includes('[file-exists]')]).toEqual([2, true]);
  expect(readFileSync(join(folder, 'half/proposal.yaml'), 'utf8')).toBe('mine');
  expect(() => readFileSync(join(folder, 'half/unit.yaml'))).toThrow();
  expect(wagecmp(folder, 'init', 'half/proposal.yaml/x').code).toBe(4);
});
