// The faults of files that are no matter of a single code: what is accepted, what is told together, and in which order.
import { describe, expect, test } from 'vitest';
import { compare } from '../../src/index.js';
import { perform, type Standing, wordsOf } from './stage.js';

const unit = { 'unit.yaml': 'pay: $35,500\nbaseline: 3%\n' };

/** Codes with their places, `2:9 percent-without-sign`, of a proposal by itself. */
function faultsIn(text: string, pay = '35k'): readonly string[] {
  const { diagnostics } = compare([{ file: 'a.yaml', text }], { pay: [pay] });
  return diagnostics.map(({ line, column, code }) => (line === null ? code : `${line}:${column} ${code}`));
}

async function told(files: Readonly<Record<string, Standing>>, line: string) {
  const run = await perform(new Map(Object.entries(files)), wordsOf(line));
  return { ...run, heads: run.told.split('\n').filter((one) => /^\S/.test(one)) };
}

describe('accepted', () => {
  const bytes = (...parts: (string | number[])[]) =>
    Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));
  test.each<[string, Standing]>([
    ['a byte order mark', bytes([0xef, 0xbb, 0xbf], 'raises: [3%]\n')],
    ['lines of Windows', 'raises:\r\n  - {year: 1, percent: 3%}\r\n'],
    ['no line end at the end', 'raises: [3%]'],
    ['comments and a document mark', '# Ours\n---\nraises: [3%]\n'],
    ['JSON', '{"raises": ["3%"]}'],
    ['`no`, `true` and `null` as names', 'name: no\nsource: true\nraises: [3%]\n'],
    ['names that every object has', 'name: __proto__\nsource: constructor\nparty: union\nraises: [3%]\n'],
    ['a number of years as YAML never reads it', 'raises: [{year: 1, percent: 03.10%}]\n'],
  ])('%s', async (_, text) => {
    expect(await told({ 'a.yaml': text }, 'compare a.yaml --pay 35k')).toMatchObject({ code: 0, told: '' });
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    '%s as a file, a group and a pay point',
    async (name) => {
      const files = {
        [`${name}.yaml`]: `unit: unit.yaml\nraises: [{year: 1, percent: 3%, for: ${name}}]\n`,
        'unit.yaml': `groups: [{name: ${name}, pay: {name: ${name}, rate: $35k}}]\nbaseline: 3%\n`,
      };
      const run = await told(files, `compare ${name}.yaml ${name}.yaml -f json`);
      expect(run).toMatchObject({ code: 0, told: '' });
      const { proposals, payPoints } = JSON.parse(run.out);
      expect(proposals.map(({ id }: { id: string }) => id)).toEqual([name, `${name}-2`, 'baseline']);
      expect(payPoints[0].results[0].measures['end-rate']).toBe('36050.00');
    },
  );
});

describe('refused, each where it stands', () => {
  test.each<[string, string, ...string[]]>([
    ['UTF-16 without a mark', 'r\u0000a\u0000', '1:2 control-character'],
    ['an anchor and an alias', 'name: &a x\nsource: *a\nraises: [3%]\n', '1:7 not-plain-data', '2:9 not-plain-data'],
    ['a list of 51 raises', `raises: [${Array(51).fill('1%').join(', ')}]\n`, '1:9 term-too-long'],
    ['a year past 50 that tells the term', 'raises:\n  - {year: 51, percent: 3%}\n', '2:3 term-too-long'],
    ['a total past year 50', 'raises:\n  - {year: 3, total: 3%, over: 50 years}\n', '2:3 term-too-long'],
    ['a tag', 'raises: !!seq [3%]\n', '1:9 not-plain-data'],
    ['a merge key', '<<: {name: x}\nraises: [3%]\n', '1:1 not-plain-data'],
    ['a directive', '%YAML 1.1\n---\nraises: [3%]\n', '1:1 not-plain-data'],
    ['a tab', 'raises:\n\t- 3%\n', '2:1 yaml-syntax'],
    ['a lone dash for standard input', 'roster:\n  file: -\n  columns: {rate: a}\n', '2:9 yaml-syntax'],
    ['`years:3` without a space', 'raises:3%\n', '1:1 wrong-form'],
    ['infinity', 'raises: [{year: 1, flat: .inf}]\n', '1:26 not-a-number'],
    ['no number', 'raises: [{year: 1, flat: .nan}]\n', '1:26 not-a-number'],
    ['hexadecimal', 'raises: [{year: 1, flat: 0x10}]\n', '1:26 not-a-number'],
    ['a time', 'raises: [{year: 1, flat: 12:30}]\n', '1:26 not-a-number'],
    ['an exponent', 'raises: [{year: 1, flat: 61e9540}]\n', '1:26 not-a-number'],
    ['an underscore', 'raises: [{year: 1, flat: 35_500}]\n', '1:26 not-a-number'],
    ['Arabic digits', 'raises: [٣%]\n', '1:10 not-plain-digits'],
    ['full-width digits', 'raises: [３%]\n', '1:10 not-plain-digits'],
    ['thousands in the wrong place', 'raises:\n  - year: 1\n    flat: $35,50\n', '3:11 misplaced-thousands'],
    ['a decimal comma', 'raises:\n  - year: 1\n    flat: 35.500,00\n', '3:11 misplaced-thousands'],
    ['3 for a percent', 'raises: [3]\n', '1:10 percent-without-sign'],
    ['0.03 for a percent', 'raises: [0.03]\n', '1:10 percent-without-sign'],
    ['less than everything', 'raises: [-100.5%]\n', '1:10 percent-too-low'],
    ['a rate that falls below zero', 'raises: [{year: 1, flat: -$36k}]\n', '1:10 rate-not-above-zero'],
    ['year 0', 'raises: [{year: 0, percent: 3%}]\n', '1:17 not-years'],
    ['years backwards', 'raises: [{year: 3-1, percent: 3%}]\n', '1:17 not-years'],
    ['a year after the term', 'raises: [{year: 1-4, percent: 3%}]\nterm: 3 years\n', '1:17 year-outside-term'],
    [
      'a day after the term',
      'raises: [{date: 2022-07-01, percent: 3%}]\nterm: {start: 2019-07-01, length: 3 years}\n',
      '1:17 date-outside-term',
    ],
    [
      'a month for a day',
      'raises: [{date: 07/01/2020, percent: 3%}]\nterm: {start: 2019-07-01, length: 3 years}\n',
      '1:17 not-a-date',
    ],
    ['a `for` that names nobody', 'raises: [{year: 1, percent: 3%, for: [Postdocs]}]\n', '1:39 names-nobody'],
  ])('%s', (_, text, ...expected) => {
    expect(faultsIn(text)).toEqual(expected);
  });

  test('keys that every object has are unknown keys like others', () => {
    const text =
      '"__proto__": {raises: 5%}\nconstructor: 1\ntoString: 2\nraises: [{year: 1, percent: 3%, __proto__: 1}]\n';
    expect(faultsIn(text)).toEqual(['1:1 unknown-key', '2:1 unknown-key', '3:1 unknown-key', '4:33 unknown-key']);
  });

  test('a rate that only rounding takes to zero', async () => {
    const files = { 'unit.yaml': 'pay: $0.40\nrounding: dollar\n', 'a.yaml': 'unit: unit.yaml\nraises: [3%]\n' };
    expect((await told(files, 'compare a.yaml')).heads).toEqual([
      'a.yaml:2:10: error: 3% takes the rate of `$0.40` to zero or below  [rate-not-above-zero]',
    ]);
  });

  test('a name of nobody lists those that there are, and the nearest', async () => {
    const files = {
      'unit.yaml': 'groups:\n  - {name: Postdocs, pay: $52k}\n  - {name: Fellows, pay: $35k}\n',
      'a.yaml': 'unit: unit.yaml\nraises: [{year: 1, percent: 3%, for: Postdcos}]\n',
    };
    expect((await told(files, 'compare a.yaml')).told).toContain(
      '`Postdcos` names no group and no pay point; there are `Postdocs`, `Fellows`, `$52,000`, `$35,000`  [names-nobody]',
    );
  });
});

test('a term thousands of years after the last month of an index', async () => {
  const files = { 'a.yaml': 'raises: [3%]\nterm: {start: 9850-01-01, length: 1 year}\n' };
  const run = await told(files, "compare a.yaml --pay 35k --inflation 'cpi-u then 2%' -f json");
  expect(run).toMatchObject({ code: 0, told: '' });
  expect(JSON.parse(run.out).inflation.years).toEqual(['2.0000']);
});

describe('paths', () => {
  test('a unit whose baseline leads back to it is a circle', async () => {
    const files = { 'unit.yaml': 'pay: $35k\nbaseline: base.yaml\n', 'base.yaml': 'unit: unit.yaml\nraises: [3%]\n' };
    expect((await told(files, 'compare base.yaml')).heads).toEqual([
      'base.yaml:1:7: error: `unit.yaml` leads in a circle, back to the file that names it  [circular-path]',
    ]);
  });

  test('two units are told with both of their names, unless one is chosen', async () => {
    const files = {
      'a.yaml': 'unit: ours.yaml\nraises: [3%]\n',
      'b.yaml': 'raises: [4%]\nunit: theirs.yaml\n',
      'ours.yaml': 'pay: $35k\n',
      'theirs.yaml': 'pay: £20k\ncurrency: GBP\n',
    };
    const { heads } = await told(files, 'compare a.yaml b.yaml');
    expect(heads).toEqual([
      'b.yaml:2:7: error: two different units are named, `ours.yaml` and `theirs.yaml`  [different-units]',
    ]);
    expect(await told(files, 'compare a.yaml b.yaml --unit ours.yaml')).toMatchObject({ code: 0, told: '' });
  });

  test('another currency than the unit is paid in', async () => {
    const files = {
      'unit.yaml': 'pay: £20k\ncurrency: GBP\n',
      'a.yaml': 'unit: unit.yaml\nraises: [{year: 1, flat: $500}]\n',
    };
    expect((await told(files, 'compare a.yaml')).heads).toEqual([
      'a.yaml:2:26: error: the unit is paid in GBP, found `$500`  [other-currency]',
    ]);
  });
});

describe('all of them in one run', () => {
  test('of every file, in the order of the command line and then of the line', async () => {
    const files = {
      'b.yaml': 'raises: [3]\nterm: 3\nunit: unit.yaml\n',
      'a.yaml': 'unit: unit.yaml\nparty: onion\nraises: [{year: 1, percent: 3, note: [x]}]\n',
      'unit.yaml': 'pay: $35k\nbaseline: 3\nrounding: cents\n',
    };
    const { heads, code } = await told(files, 'compare b.yaml a.yaml');
    expect(code).toBe(2);
    expect(heads.map((head) => head.replace(/error.*\[/, '['))).toEqual([
      'b.yaml:1:10: [percent-without-sign]',
      'b.yaml:2:7: [not-a-length]',
      'a.yaml:2:8: [unknown-word]',
      'a.yaml:3:29: [percent-without-sign]',
      'a.yaml:3:38: [wrong-form]',
      'unit.yaml:2:11: [percent-without-sign]',
      'unit.yaml:3:11: [unknown-word]',
    ]);
  });

  test('two in one entry, and none about what only follows from them', () => {
    expect(faultsIn('raises: [{yaer: 1, percent: 3}]\n')).toEqual(['1:11 unknown-key', '1:29 percent-without-sign']);
    expect(faultsIn('raises: [{year: 1, precent: 3%}]\n')).toEqual(['1:20 unknown-key']);
    expect(faultsIn('raises: 3%\ntrem: 3 years\n')).toEqual(['2:1 unknown-key']);
    expect(faultsIn('raises: [3,5%, 4%]\n')).toEqual(['1:10 comma-splits-money']);
  });

  test('no warning stands beside an error that explains it', () => {
    expect(faultsIn('raises: [{year: 1, percent: 3%}, {year: 2, flat: -$90k}]\n')).toEqual([
      '1:34 rate-not-above-zero',
    ]);
  });

  test('warnings stand in the order of the files, and change no exit code', async () => {
    const files = {
      ...unit,
      'a.yaml': 'unit: unit.yaml\nname: Ask #2\nraises: [3%]\nterm: 2 years\n',
      'b.yaml': 'unit: unit.yaml\nraises: [{year: 1, percent: 3%, for: {below: $1}}]\n',
    };
    const { heads, code } = await told(files, 'compare a.yaml b.yaml');
    expect(code).toBe(0);
    expect(heads.map((head) => head.replace(/warning.*\[/, '['))).toEqual([
      'a.yaml:2:11: [comment-in-value]',
      'a.yaml:3:9: [raises-shorter-than-term]',
      'b.yaml:1:1: [term-ended]',
      'b.yaml:2:10: [raise-never-applies]',
    ]);
  });

  test('`--diagnostics json` has the same, as one document', async () => {
    const { told: json } = await told({ 'a.yaml': 'raises: [3, 4]\n' }, 'compare a.yaml --pay 35k --diagnostics json');
    expect(JSON.parse(json)).toEqual([
      {
        code: 'percent-without-sign',
        severity: 'error',
        file: 'a.yaml',
        line: 1,
        column: 10,
        message: '`raises` needs a percent sign, found `3`',
        help: 'write 3%',
      },
      {
        code: 'percent-without-sign',
        severity: 'error',
        file: 'a.yaml',
        line: 1,
        column: 13,
        message: '`raises` needs a percent sign, found `4`',
        help: 'write 4%',
      },
    ]);
  });
});

describe('offers typed wrongly', () => {
  test.each([
    ["'3, 3, 3'", 'write 3%'],
    ["'5%; 3%'", "write '5%, 3%'"],
    ["'5% 3%'", "write '5%, 3%'"],
    ["'8% over 3'", "write '8% over 3 years'"],
    ["'8% over three years'", "write '8% over 3 years'"],
    ["'8% over 3 yrs'", "write '8% over 3 years'"],
    ["'3% a year'", "write '3% for 3 years'"],
    ["'5%,3.5%,3,5%'", 'write 3.5%'],
    ["'1000, 500'", 'write $1000, or 1000%'],
    ["'$1000 over 3 years'", 'write $1000 for 3 years'],
    ["'3% for 60 years'", 'write 50 years or less'],
    ["'3% for 18 months'", 'write whole years'],
    ["'$1000 and 3%'", "write '5%, 3.5%, 3.5%', '$1,000, $500', '3% for 4 years' or '8% over 3 years'"],
  ])('%s', async (offer, help) => {
    const run = await told({}, `compare ${offer} --pay 35k`);
    expect(run.told).toContain(`  help: ${help}\n`);
    expect(run).toMatchObject({ code: 2, out: '' });
  });

  test('commas between digits never make two amounts of one', async () => {
    for (const pay of ['35,50', '1,00', '35,500,'])
      expect(await told({}, `compare 3% --pay ${pay}`)).toMatchObject({ code: 2, out: '' });
    const { out } = await told({}, 'compare 3% --pay 35,500,$43,000 -f json');
    expect(JSON.parse(out).payPoints.map((point: { name: string }) => point.name)).toEqual(['$35,500', '$43,000']);
  });
});
