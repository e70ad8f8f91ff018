// Files as a cat on the keyboard leaves them: every answer is a comparison or faults with places, never a crash.
//
// WAGECMP_RUNS and WAGECMP_SEED choose how many and which; a failure prints both.
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare } from '../../src/index.js';
import { perform } from './stage.js';

const runs = Number(process.env['WAGECMP_RUNS'] ?? 300);

const root = new URL('../../proposals/', import.meta.url);
const files = ['', 'examples/'].flatMap((folder) =>
  readdirSync(new URL(folder, root))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => ({ file: `${folder}${name}`, text: readFileSync(new URL(folder + name, root), 'utf8') })),
);
const proposals = files.filter(({ text }) => /^unit: /m.test(text) && /^raises:/m.test(text));

type Change = (text: string) => string;

const odd = [
  ...'[]{}:,-?&*!|>%@`"\'#\t \n~^\\=$€£/.0159',
  '\u0000',
  '\r\n',
  '\u2028',
  '\ufeff',
  '😀',
  '\ud83d',
  '٣',
  '−',
  '<<: ',
  '---\n',
  '- ',
  ': ',
  '1e400',
  '.nan',
  '0x10',
  '{[',
  '!!x ',
  '&a ',
  '*a ',
  '% ',
  '$1,000',
  '3,5%',
  '__proto__',
  'null',
  '    ',
  '2+',
  '1-3',
  '99',
  '-100%',
  '0%',
  '50 years',
  '2021-02-29',
];
const arbitraryPlace = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const at = (text: string, place: number) => Math.floor(place * (text.length + 1));
const onLines = (text: string, change: (lines: string[]) => void) => {
  const lines = text.split('\n');
  change(lines);
  return lines.join('\n');
};

const arbitraryChange: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(arbitraryPlace, fc.constantFrom(...odd)).map(
    ([place, piece]): Change =>
      (text) =>
        text.slice(0, at(text, place)) + piece + text.slice(at(text, place)),
  ),
  fc.tuple(arbitraryPlace, fc.integer({ min: 1, max: 12 })).map(
    ([place, count]): Change =>
      (text) =>
        text.slice(0, at(text, place)) + text.slice(at(text, place) + count),
  ),
  fc.tuple(arbitraryPlace, fc.constantFrom(...odd)).map(
    ([place, piece]): Change =>
      (text) =>
        text.slice(0, at(text, place)) + piece + text.slice(at(text, place) + 1),
  ),
  fc.tuple(arbitraryPlace, fc.integer({ min: 1, max: 30 })).map(
    ([place, count]): Change =>
      (text) =>
        text.slice(0, at(text, place) + count) + text.slice(at(text, place)),
  ),
  arbitraryPlace.map(
    (place): Change =>
      (text) =>
        onLines(text, (lines) => lines.splice(Math.floor(place * lines.length), 1)),
  ),
  fc.tuple(arbitraryPlace, arbitraryPlace).map(
    ([from, to]): Change =>
      (text) =>
        onLines(text, (lines) =>
          lines.splice(Math.floor(to * lines.length), 0, lines[Math.floor(from * lines.length)] ?? ''),
        ),
  ),
  fc.tuple(arbitraryPlace, fc.constantFrom(' ', '  ', '\t', '- ')).map(
    ([place, indent]): Change =>
      (text) =>
        onLines(text, (lines) => {
          const index = Math.floor(place * lines.length);
          lines[index] = indent + (lines[index] ?? '');
        }),
  ),
  arbitraryPlace.map(
    (place): Change =>
      (text) =>
        text.slice(0, at(text, place)),
  ),
);

const arbitraryFiles = fc.record({
  proposal: fc.constantFrom(...proposals),
  changes: fc.array(arbitraryChange, { minLength: 1, maxLength: 4 }),
  unitChanges: fc.array(arbitraryChange, { maxLength: 1 }),
});

test(`on ${runs} changed files`, { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryFiles, async ({ proposal, changes, unitChanges }) => {
      const text = changes.reduce((so, change) => change(so), proposal.text);
      const own = /^unit: (\S+)/m.exec(proposal.text)?.[1] ?? '';
      const folder = proposal.file.slice(0, proposal.file.lastIndexOf('/') + 1);
      const others = Object.fromEntries(
        files.map((each) => [
          each.file,
          each.file === folder + own ? unitChanges.reduce((so, change) => change(so), each.text) : each.text,
        ]),
      );
      const question = () => compare([{ file: proposal.file, text }], { files: others });
      const answer = question();
      const texts = new Map(Object.entries({ ...others, [proposal.file]: text }));
      const errors = answer.diagnostics.filter(({ severity }) => severity === 'error');
      expect(errors.length === 0).toBe(answer.ok);
      for (const { file, line, column, text: shown, message, help } of answer.diagnostics) {
        expect(`${message}${help}`).not.toMatch(/undefined|NaN|\[object|[\u0000-\u001f\u202e\ufeff]/);
        expect(shown.length).toBeLessThan(2000);
        if (line === null || column === null) continue;
        const lines = (texts.get(file ?? '') ?? '').replace(/^\ufeff/, '').split('\n');
        expect(line).toBeGreaterThan(0);
        expect(line).toBeLessThanOrEqual(lines.length);
        expect(column).toBeGreaterThan(0);
        expect(column).toBeLessThanOrEqual([...(lines[line - 1] ?? '')].length + 1);
      }
      expect(question()).toEqual(answer);
      const run = await perform(texts, ['compare', proposal.file]);
      expect(run.code).toBe(answer.ok ? 0 : 2);
      expect(run.out === '').toBe(!answer.ok);
      expect(run.told.replace(/\n$/, '')).toBe(answer.diagnostics.map((one) => one.text).join('\n'));
    }),
    { numRuns: runs },
  );
});

test('on a saved comparison with any one value changed', { timeout: 120_000 }, async () => {
  const source = new Map([
    ['unit.yaml', 'name: Staff\npay: [{name: A, rate: $35k}, $43k]\nbaseline: 3%\n'],
    [
      'a.yaml',
      'unit: unit.yaml\nsource: s\nnot-modelled: [x]\nterm: {start: 2019-07-01, length: 30 months}\nclaims: [{says: x, measure: increase, figure: 3%}]\nraises: [{total: 8%, over: 2 years}]\n',
    ],
    ['b.yaml', 'unit: unit.yaml\nraises: [5%, 3%]\n'],
  ]);
  const saved = (await perform(source, ['compare', 'a.yaml', 'b.yaml', '-f', 'json'])).out;
  const paths: string[][] = [];
  const walk = (value: unknown, path: string[]) => {
    if (path.length > 0) paths.push(path);
    if (typeof value === 'object' && value !== null)
      for (const [key, child] of Object.entries(value)) walk(child, [...path, key]);
  };
  walk(JSON.parse(saved), []);
  const values = [
    undefined,
    null,
    -1,
    1e308,
    'x',
    '',
    '1e400',
    '-0',
    [],
    {},
    [null],
    true,
    '9'.repeat(500),
    'toString',
    '__proto__',
    'constructor',
  ];
  const formats = ['table', 'csv', 'markdown', 'json'];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...paths),
      fc.constantFrom(...values),
      fc.constantFrom(...formats),
      async (path, value, format) => {
        const changed = JSON.parse(saved);
        const parent = path.slice(0, -1).reduce((so, key) => so[key], changed);
        if (value === undefined) delete parent[path.at(-1) ?? ''];
        else parent[path.at(-1) ?? ''] = value;
        const run = await perform(new Map([['s.json', JSON.stringify(changed)]]), ['compare', 's.json', '-f', format]);
        expect([0, 2]).toContain(run.code);
        expect(run.out === '').toBe(run.code === 2);
        expect(run.told === '').toBe(run.code === 0);
        expect(run.out + run.told).not.toMatch(/undefined|NaN|\[object|\[native code/);
      },
    ),
    { numRuns: runs },
  );
});
