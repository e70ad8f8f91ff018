// "No input whatever prints a stack trace, hangs, or takes more than two seconds or 200 MB to be refused."
import { expect, test } from 'vitest';
import { folder, metered } from './run.js';

const limit = 256 * 1024;
const lines = (count: number, line: (i: number) => string) => Array.from({ length: count }, (_, i) => line(i)).join('');
const start = '{"format":"wagecmp/comparison@1",';
const unit = { 'unit.yaml': 'pay: $35k\n', 'many.yaml': 'pay: $1 to $10,000 every $1\n' };
const aliases = 'abcdefgh'
  .split('')
  .map((name, i) => `${'bcdefghi'[i]}: &${'bcdefghi'[i]} [${`*${name},`.repeat(9)}]\n`);

/** Named for what is wrong with it: the text of a.yaml (or a.json), and the arguments where they are not `compare a.yaml`. */
const inputs: Readonly<Record<string, readonly [text: string | Uint8Array, ...args: string[]]>> = {
  'a flat map of 256 KiB': [`raises: 3%\n${lines(33_000, (i) => `${i.toString(36)}:\n`)}`],
  'a flat map in brackets': [`raises: {${lines(24_000, (i) => `k${i},`)}}\n`],
  '20,000 percents on one line': [`raises: [${'3%,'.repeat(20_000)}3%]\n`],
  '24,000 empty maps': [`raises: [${'{},'.repeat(12_000)}{}]\n`],
  '5,000 raises, fifty years': [
    `unit: unit.yaml\nterm: 50 years\nraises:\n${'- {year: every, percent: 1.123456789012345%}\n'.repeat(4900)}`,
  ],
  'a greater-of with 6,000 options': [
    `unit: unit.yaml\nraises: [{year: 1, greater-of: [${'{percent: 1%},'.repeat(6000)}{flat: $1}]}]\n`,
  ],
  '100,000 levels of brackets': [`raises: ${'['.repeat(100_000)}${']'.repeat(100_000)}\n`],
  '700 levels of blocks': [lines(700, (i) => `${' '.repeat(i)}a:\n`)],
  '120,000 dashes of a list': [`${'- '.repeat(120_000)}\n`],
  '120,000 question marks': [`${'? '.repeat(120_000)}\n`],
  '130,000 empty keys': [':\n'.repeat(130_000)],
  '65,000 tags': ['!!x '.repeat(65_000)],
  '15,000 anchors': [lines(15_000, (i) => `a${i}: &a${i} 1\n`)],
  '50,000 aliases': [`a: &a [x]\nb: [${'*a,'.repeat(50_000)}]\n`],
  'an alias bomb': [`a: &a [l,l,l,l,l,l,l,l,l]\n${aliases.join('')}`],
  '26,000 directives': ['%YAML 1.1\n'.repeat(26_000)],
  '65,000 documents': ['---\n'.repeat(65_000)],
  'a digit 260,000 times': [`raises: ${'3'.repeat(260_000)}%\n`],
  'a key of 260,000 letters': [`${'r'.repeat(260_000)}: 3%\n`],
  'a name of 260,000 letters': [`name: ${'x'.repeat(260_000)}\nraises: [3%]\n`],
  'a name of 60,000 escapes': [`name: "${'\\x1b'.repeat(60_000)}"\nraises: [3%]\n`],
  'a quote that is never closed': [`name: "${'x\n'.repeat(130_000)}`],
  '260,000 quotes': ['"'.repeat(260_000)],
  '260,000 blanks in a value': [`raises:${' '.repeat(260_000)}3\n`],
  '130,000 accents': [`raises: a${'\u0301'.repeat(130_000)}\n`],
  '65,000 wide characters': [`raises: [${'😀,'.repeat(40_000)}]\n`],
  '2,100 unknown keys': [`raises: [3%]\n${lines(2100, (i) => `${'x'.repeat(115)}${i}: 1\n`)}`],
  '15,000 names of nobody, in 10,000 pay points': [
    `unit: many.yaml\nraises: [{year: 1, percent: 1%, for: [${lines(15_000, (i) => `n${i}, `)}x]}]\n`,
  ],
  '3,000 raises for nobody, in 10,000 pay points': [
    `unit: many.yaml\nterm: 50 years\nraises:\n${'- {year: every, for: x, percent: 1%}\n'.repeat(3000)}`,
  ],
  '10,000 years in a list': [`raises: [{year: [${lines(9999, (i) => `${i + 1}, `)}1], percent: 1%}]\n`],
  'ten thousand pay points, fifty years, five readings': [
    'unit: many.yaml\nterm: 50 years\nraises: [{total: 12.123456789012345%}]\n',
  ],
  '5,000 ranges of 10,000 pay points': [
    `pay:\n${'- $1 to $10,000 every $1\n'.repeat(5000)}`,
    'compare',
    '3%',
    '--unit',
    'a.yaml',
  ],
  '1,000 groups of 10,000 pay points': [
    `groups:\n${lines(1000, (i) => `- {name: g${i}, pay: $1 to $10k every $1}\n`)}`,
    'compare',
    '3%',
    '--unit',
    'a.yaml',
  ],
  '--pay with 2,000 ranges of 10,000 pay points': ['', 'compare', '3%', '--pay', '1 to 10k every 1, '.repeat(2000)],
  'a range in steps of a trillionth': [
    'pay: $0.000000000000001 to $999999999999999 every $0.000000000000001\n',
    'compare',
    '3%',
    '--unit',
    'a.yaml',
  ],
  'NUL bytes': [new Uint8Array(limit)],
  'a last byte that is no UTF-8': [new Uint8Array(limit).fill(0x61).fill(0xff, limit - 1)],
  'a file of 50 MB': [new Uint8Array(50 * 1024 * 1024).fill(0x61)],
  'a saved comparison, 490,000 levels deep': [`${start}"unit":${'['.repeat(490_000)}${']'.repeat(490_000)}}`],
  'a saved comparison of a million keys': [`${start}${lines(900_000, (i) => `"${i}":1,`)}"x":1}`],
  'a saved comparison that is one text of 15 MB': [`${start}"unit":"${'\\u001b'.repeat(2_500_000)}"}`],
  'a saved comparison of 17 MB': [`${start}"unit":"${'x'.repeat(17 * 1024 * 1024)}"}`],
  '--pay of 100,000 characters': ['', 'compare', '3%', '--pay', '1,'.repeat(50_000)],
  'an offer of 100,000 characters': ['', 'compare', '3%, '.repeat(25_000), '--pay', '35k'],
  'an offer with 100,000 blanks': ['', 'compare', `3% ${' '.repeat(100_000)} over x`, '--pay', '35k'],
  '--baseline of 100,000 characters': ['', 'compare', '3%', '--pay', '35k', '--baseline', '3%,'.repeat(33_000)],
  '--inflation of 100,000 characters': ['', 'compare', '3%', '--pay', '35k', '--inflation', '3%,'.repeat(33_000)],
  '2,000 proposals that are not there': ['', 'compare', ...Array.from({ length: 2000 }, (_, i) => `missing-${i}.yaml`)],
  '100,000 characters for a file': ['', 'compare', 'x'.repeat(100_000)],
};

test.each(Object.entries(inputs))('%s', (_, [text, ...args]) => {
  const name = String(text).startsWith(start) ? 'a.json' : 'a.yaml';
  const run = metered(folder({ ...unit, [name]: text }), args.length > 0 ? args : ['compare', name]);
  expect(run).toMatchObject({ code: 2, out: '' });
  expect(run.told).not.toMatch(/^ {4}at |internal error/m);
  expect(run.told.length).toBeLessThan(250_000);
  expect(run.told).toMatch(/error: .*\[[a-z0-9-]+\]|more faults/);
  expect(run.seconds).toBeLessThan(2);
  expect(run.megabytes).toBeLessThan(200);
  if (process.env['WAGECMP_SHOW'] === '1')
    process.stdout.write(`${run.seconds.toFixed(2)} s ${run.megabytes.toFixed(0)} MB  ${_}\n`);
});
