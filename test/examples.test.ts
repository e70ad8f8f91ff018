// Every proposal that ships is valid, names its source and compares; together they use every kind of raise.
import { describe, expect, test } from 'vitest';
import { compare } from '../src/index.js';
import { textByPath as byPath, yamlFiles as files, proposals, tables, units } from './shipped-examples.js';

test('there are the two of the main job, and at least ten real settlements and offers', () => {
  expect(Object.keys(byPath)).toEqual(
    expect.arrayContaining(['proposals/unit.yaml', 'proposals/harvard.yaml', 'proposals/union.yaml']),
  );
  expect(proposals.length).toBeGreaterThanOrEqual(12);
  // A file is a proposal, a unit or a file of checks, and every unit serves somebody.
  const checks = files.filter(({ text }) => /^checks:/m.test(text));
  expect(proposals.length + units.length + checks.length).toBe(files.length);
  expect(tables.flatMap((entry) => entry.proposals).length).toBe(proposals.length);
  expect(tables.filter((entry) => entry.proposals.length === 0)).toEqual([]);
});

describe('each proposal by itself', () => {
  test.each(proposals.map((proposal) => [proposal.file, proposal] as const))('%s', (_, proposal) => {
    const compared = compare([proposal], { files: byPath });
    expect(compared.diagnostics).toEqual([]);
    if (!compared.ok) throw new Error('no comparison');
    const [first] = compared.value.proposals;
    expect(first?.source, 'names its source').toMatch(/\S/);
    expect(compared.value.payPoints.length).toBeGreaterThan(0);
    for (const payPoint of compared.value.payPoints)
      for (const result of payPoint.results) expect(Number(result.measures['end-rate'])).toBeGreaterThan(0);
  });
});

test('a settlement with its COLA clause ends where the clause as it came out does', () => {
  const endsOf = (name: string) => {
    const proposal = proposals.find(({ file }) => file === `proposals/examples/${name}.yaml`);
    if (proposal === undefined) throw new Error(name);
    const compared = compare([proposal], { files: byPath });
    if (!compared.ok) throw new Error(JSON.stringify(compared.diagnostics));
    return compared.value.payPoints.map(({ results }) => results[0]?.measures['end-rate']);
  };
  expect(endsOf('bc-cola')).toEqual(endsOf('bc-shared-recovery'));
});

describe('the proposals of one unit, side by side', () => {
  test.each(tables.map((entry) => [entry.unit, entry.proposals] as const))('%s', (_, together) => {
    const compared = compare([...together], { files: byPath });
    expect(compared.diagnostics.filter((diagnostic) => diagnostic.severity === 'error')).toEqual([]);
    expect(compared.ok).toBe(true);
  });
});

test('every file opens with the schema an editor checks it against', () => {
  for (const { file, text } of [...proposals, ...units]) {
    const kind = /^raises:/m.test(text) ? 'proposal' : 'unit';
    const up = file.startsWith('proposals/examples/') ? '../../' : '../';
    expect(text.split('\n')[0], file).toBe(`# yaml-language-server: $schema=${up}schema/${kind}.schema.json`);
  }
});

test('every unit says where its figures come from', () => {
  for (const { file, text } of units) expect(text, file).toMatch(/^source: \S/m);
});

describe('together they use everything the format can say', () => {
  const said = [...proposals, ...units].map(({ text }) => text.replace(/(^|\s)#.*$/gm, '')).join('\n');

  test.each([
    ['percent', /\bpercent: \d/],
    ['percent of the starting rate', /percent: [^,}]+, of: starting-rate/],
    ['flat', /\bflat: [$£]/],
    ['minimum in money', /\bminimum: \$/],
    ['minimum as a percent of the starting rate', /\bminimum: \d+% of starting-rate/],
    ['set-to', /\bset-to: \$/],
    ['greater-of', /\bgreater-of:/],
    ['least-of', /\bleast-of:/],
    ['lump-sum in money', /\blump-sum: \$/],
    ['lump-sum as a percent', /\blump-sum: \d+%/],
    ['a total of which nothing more is said', /^ {2}- total: 8%\n(?! {4}(adds|split))/m],
    ['a total that says only how it adds up', /total: [^,}]+, adds: compounded, for/],
    ['a total with a list', /\bsplit: \[/],
    ['a total in the first year', /\bsplit: first-year/],
    ['a list of raises', /^raises: \[/m],
    ['for, by name', /\bfor: \[/],
    ['except', /\bexcept: \[/],
    ['below', /\bbelow: \$/],
    ['from', /\bfrom: \$/],
    ['a dated raise', /\bdate: \d/],
    ['a term with a start and a length', /term: \{start: [-\d]+, length:/],
    ['a term with a start and an end', /term: \{start: [-\d]+, end:/],
    ['a term in months', /term: 65 months/],
    ['a raise that follows inflation', /\bcola: \{minimum: [^,]+, maximum: /],
    ['an assumption about inflation', /^inflation: \[/m],
    ['groups', /^groups:/m],
    ['hourly people', /\bhours: \d/],
    ['nine monthly payments', /per: month\n +times: 9/],
    ['rounding to the cent', /^rounding: cent/m],
    ['rounding to a step', /^rounding: \{to: \S+, mode: \S+, when: \S+\}/m],
    ['claims', /^claims:/m],
    ['what is not modelled', /^not-modelled:/m],
    ['a mediator', /^party: mediator/m],
    ['another currency', /^currency: GBP/m],
  ])('%s', (_, pattern) => {
    expect(said).toMatch(pattern);
  });
});
