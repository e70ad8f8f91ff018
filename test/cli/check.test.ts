// `wagecmp check`, `claims` and `compare --fail-if`, as somebody runs them: what they print, and how they end.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { scratchFolder, typed, wagecmp } from './program.js';

let folder: string;

beforeEach(() => {
  folder = scratchFolder();
});

afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
const shipped = () => readFileSync(join(folder, 'proposals/checks.yaml'), 'utf8');

/** The output with its wrapped lines joined again. */
const joined = (text: string) => text.replace(/\n {3,}/g, ' ').replace(/ {2,}/g, ' ');

describe('the checks that ship', () => {
  test('all hold, the claim of Harvard with them', () => {
    const { code, out } = wagecmp(folder, 'check', 'checks.yaml');
    expect([code, out.split('\n')[0]]).toEqual([0, ' All seven verdicts hold.']);
    expect(out).toContain('Harvard\'s offer: "8.2% over three years"  holds under sum-even');
  });

  test('a broken figure is a 1, and says expected, found, pay point, reading and by how much', () => {
    write('proposals/broken.yaml', shipped().replace('less-than: baseline', 'at-least: $38,400'));
    const { code, out } = wagecmp(folder, 'check', 'proposals/broken.yaml');
    expect(code).toBe(1);
    expect(out).toContain('DOES NOT HOLD');
    expect(joined(out)).toContain('Expected: end-rate of harvard at least $38,400.');
    expect(joined(out)).toContain('38,340.00 at $35,500, first-year: 60.00 less than 38,400.00.');
  });

  test('a misspelt measure is a 2, and nothing is checked', () => {
    write('proposals/broken.yaml', shipped().replace('measure: end-rate', 'measure: end-rat'));
    const { code, out, told } = wagecmp(folder, 'check', 'proposals/broken.yaml');
    expect([code, out]).toEqual([2, '']);
    expect(told).toMatch(/broken\.yaml:\d+:\d+: error: .*`end-rat`.*\[unknown-word\][\s\S]*did you mean `end-rate`\?/);
  });

  test('a false claim of a proposal is a 1', () => {
    write(
      'proposals/harvard.yaml',
      readFileSync(join(folder, 'proposals/harvard.yaml'), 'utf8').replace('figure: 8.2%', 'figure: 8.3%'),
    );
    const { code, out } = wagecmp(folder, 'check', 'checks.yaml');
    expect(code).toBe(1);
    expect(joined(out)).toContain(
      '"8.2% over three years": 8.3% is none of them: compounded it is between 8% and 8.22%, the plain sum is between 7.8% and 8%.',
    );
  });
});

/** A check file with one check, a key a line: inside braces a comma would split amounts. */
function check(keys: string, more = ''): void {
  const lines = keys.split(/, (?=[a-z-]+: )/).join('\n    ');
  write('c.yaml', `compare: [proposals/harvard.yaml, proposals/union.yaml]\n${more}checks:\n  - ${lines}\n`);
}

describe('how a check reads', () => {
  // Harvard's ends at $35,500: 38,416.41 (sum-even) and 38,340.00. 3% a year ends at 35,500 x 1.092727 = 38,791.8085.
  test.each([
    ['of: harvard, measure: end-rate, at-least: $38,340, for: "$35,500"', 0],
    ['of: harvard, measure: end-rate, more-than: $38,340, for: "$35,500"', 1],
    ['of: harvard, measure: end-rate, more-than: $38,340, readings: any, for: "$35,500"', 0],
    ['of: harvard, measure: end-rate, equals: $38,416, readings: sum-even, for: "$35,500"', 0],
    ['of: harvard, measure: end-rate, equals: $38,416, for: "$35,500"', 1],
    ['of: harvard, measure: end-rate, at-most: $38,417', 1],
    ['of: harvard, measure: end-rate, at-most: $38,417, for: ["35500"]', 0],
    ['of: harvard, measure: increase, equals: 8%, readings: last-year', 0],
    ['of: harvard, measure: average-increase, less-than: 3%', 0],
    // 8.2152% under sum-even, and exactly 8% otherwise.
    ['of: harvard, measure: increase, at-least: 8%', 0],
    ['of: harvard, measure: increase, more-than: 8%', 1],
    // A target under all of its readings, or under the one that is named: 115,784.54 against 115,020.00 at most.
    ['of: union, measure: total-pay, more-than: harvard', 0],
    ['of: union, measure: end-rate, at-least: harvard, readings: any', 0],
    ['of: harvard, measure: total-pay, less-than: union, readings: first-year', 0],
    ['of: union, measure: current-rate, equals: harvard', 0],
    ['of: union, measure: end-rate, at-least: union', 0],
  ])('%s', (line, code) => {
    check(line);
    expect(wagecmp(folder, 'check', 'c.yaml').code).toBe(code);
  });

  test('comparisons are exact, not of what is printed', () => {
    // 39,929.911875 is printed 39,929.91.
    for (const [line, code] of [
      ['more-than: $39,929.91', 0],
      ['more-than: $39,929.911875', 1],
      ['at-least: $39,929.911875', 0],
      ['less-than: $39,929.911876', 0],
      ['equals: $39,929.91', 0],
      ['equals: $39,929.92', 1],
    ] as const) {
      check(`of: union, measure: end-rate, ${line}, for: "$35,500"`);
      expect([line, wagecmp(folder, 'check', 'c.yaml').code]).toEqual([line, code]);
    }
    check('of: union, measure: end-rate, more-than: $39,929.911874, for: "$35,500"');
    expect(wagecmp(folder, 'check', 'c.yaml').out).toContain('0.000001 more');
  });

  test('every check runs in each scenario, with its inflation in any form', () => {
    const scenarios = 'scenarios:\n  - {name: low, inflation: 2%}\n  - {name: high, inflation: [4.7%, 8.0%, 4.1%]}\n';
    // 1.12478625 / 1.061208 = 1.0599; 1.047 x 1.08 x 1.041 = 1.177121, which is more.
    check('name: The ask keeps up with prices, of: union, measure: real-increase, at-least: 0%', scenarios);
    const { code, out } = wagecmp(folder, 'check', 'c.yaml');
    expect(code).toBe(1);
    expect(joined(out)).toMatch(/low 5\.99% at \$35,500: 5\.99 points holds/);
    expect(joined(out)).toMatch(/high -4\.45% at \$35,500: 4\.45 points DOES NOT HOLD/);
    expect(out).toContain('The ask keeps up with prices [high], c.yaml:6');
    expect(out).toContain('low: Assumed: inflation of 2% a year.');
    const { scenarios: named } = JSON.parse(wagecmp(folder, 'check', 'c.yaml', '-f', 'json').out).files[0];
    expect(named.map((one: { name: string }) => one.name)).toEqual(['low', 'high']);
  });

  test('an index of a scenario is read from beside the check file', () => {
    write('proposals/dated.yaml', 'unit: unit.yaml\nterm: {start: 2020-07-01, length: 1 year}\nraises: [3%]\n');
    const months = Array.from(
      { length: 13 },
      (_, i) => `${2020 + Math.floor((6 + i) / 12)}-${String(((6 + i) % 12) + 1).padStart(2, '0')},${100 + i / 4}`,
    );
    write('proposals/prices.csv', `month,index\n${months.join('\n')}\n`);
    write(
      'proposals/c.yaml',
      'compare: [dated.yaml]\nscenarios: [{name: ours, inflation: {file: prices.csv}}]\nchecks:\n  - {of: dated, measure: real-increase, equals: 0%}\n',
    );
    expect(wagecmp(folder, 'check', 'proposals/c.yaml').code).toBe(0);
  });
});

describe('what could not be run is a 2, never a 1 and never a 0', () => {
  test.each([
    ['of: union, measure: end-rate, at-least: baseline, at-most: baseline', '', 'one-of-these', null],
    ['of: union, measure: end-rate', '', 'one-of-these', null],
    ['of: onion, measure: end-rate, at-least: baseline', '', 'unknown-word', 'union'],
    ['of: union, measure: endrate, at-least: baseline', '', 'unknown-word', 'end-rate'],
    ['of: union, measure: end-rate, at-least: base-line', '', 'unknown-word', 'baseline'],
    ['of: union, measure: end-rate, at-least: baseline, for: ["$35,501"]', '', 'names-nobody', '$35,500'],
    ['of: harvard, measure: end-rate, at-least: baseline, readings: first-years', '', 'unknown-word', 'first-year'],
    ['of: union, measure: end-rate, at-least: 3%', '', 'measure-takes', null],
    ['of: union, measure: real-increase, at-least: 0%', '', 'measure-needs-inflation', null],
    [
      'of: union, measure: end-rate, at-least: baseline',
      'scenarios: [{name: a, inflation: [1%, 1%, 1%, 1%]}]\n',
      'inflation-longer-than-term',
      null,
    ],
    ['of: union, measure: end-rate, at-least: baseline', 'scenarios: [{name: a}, {name: a}]\n', 'duplicate-name', null],
  ])('%s %s', (line, more, code, near) => {
    check(line, more);
    const run = wagecmp(folder, 'check', 'c.yaml');
    expect(run.code).toBe(2);
    expect(run.told).toMatch(new RegExp(`c\\.yaml:\\d+:\\d+: error: .*\\[${code}\\]`));
    if (near !== null) expect(run.told).toContain(`did you mean \`${near}\`?`);
  });

  test('an empty check file, one without checks, and a file of another kind', () => {
    write('c.yaml', 'compare: [proposals/union.yaml]\nchecks: []\n');
    expect(wagecmp(folder, 'check', 'c.yaml')).toMatchObject({
      code: 2,
      told: expect.stringContaining('[empty-list]'),
    });
    write('c.yaml', '');
    expect(wagecmp(folder, 'check', 'c.yaml').code).toBe(2);
    expect(wagecmp(folder, 'check', 'union.yaml')).toMatchObject({
      code: 2,
      told: expect.stringContaining('[wrong-kind]'),
    });
  });

  test('no baseline to compare with', () => {
    write('u.yaml', 'pay: $35,500\n');
    write('a.yaml', 'unit: u.yaml\nraises: [3%]\n');
    write('c.yaml', 'compare: [a.yaml]\nchecks:\n  - {of: a, measure: end-rate, at-least: baseline}\n');
    const { code, told } = wagecmp(folder, 'check', 'c.yaml');
    expect([code, told.includes('c.yaml:3:5: error: there is no baseline')]).toEqual([2, true]);
  });

  test('one that cannot be run does not hide the others, and wins over one that fails', () => {
    write('a.yaml', 'unit: proposals/unit.yaml\nterm: 1 year\nraises: [{year: 1, flat: $500}]\n');
    write(
      'c.yaml',
      `compare: [a.yaml]
checks:
  - {name: good, of: a, measure: end-rate, at-least: $36000}
  - {name: bad, of: a, measure: end-rate, at-least: $50000}
  - {name: lost, of: a, measure: plain-sum, at-least: 0%}
`,
    );
    const { code, out, told } = wagecmp(folder, 'check', 'c.yaml');
    expect(code).toBe(2);
    expect(out.split('\n')[0]).toBe(' 1 of 3 does not hold and 1 of 3 could not be checked.');
    expect(told).toContain('c.yaml:5:5: error: `plain-sum` does not exist for `a` at `$35,500`');
    const { holds, doNotHold, errors } = JSON.parse(wagecmp(folder, 'check', 'c.yaml', '-f', 'json').out);
    expect([holds, doNotHold, errors]).toEqual([1, 1, 1]);
    const junit = wagecmp(folder, 'check', 'c.yaml', '-f', 'junit').out;
    expect(junit).toContain('tests="3" failures="1" errors="1"');
  });

  test('all faults of all check files are told', () => {
    check('of: onion, measure: end-rate, at-least: baseline');
    write('d.yaml', 'compare: [proposals/union.yaml]\nchecks: []\n');
    const { told } = wagecmp(folder, 'check', 'c.yaml', 'd.yaml', 'gone.yaml');
    expect(told).toMatch(/c\.yaml:.*unknown-word[\s\S]*d\.yaml:.*empty-list/);
    expect(told).toContain('`gone.yaml` is not there');
  });
});

describe('formats', () => {
  test('JUnit by its ending, annotations with file and line, CSV, Markdown and JSON', () => {
    check('name: "Too low, 3%: never", of: union, measure: end-rate, at-least: $40,000, for: "$35,500"');
    expect(wagecmp(folder, 'check', 'c.yaml', '-o', 'v.xml').code).toBe(1);
    expect(readFileSync(join(folder, 'v.xml'), 'utf8')).toContain(
      '<testcase name="Too low, 3%: never" classname="c.yaml">',
    );
    const github = wagecmp(folder, 'check', 'c.yaml', '-f', 'github').out.split('\n');
    expect(github).toEqual([
      '::error file=c.yaml,line=3,col=5,title=Does not hold%3A Too low%2C 3%25%3A never::c.yaml: expected end-rate of union at least $40,000; at $35,500 end-rate is 39,929.91, 70.09 less than $40,000%0A$35,500, as-written: 39,929.91 against 40,000.00',
      'wagecmp: 1 of 2 hold',
      '',
    ]);
    const csv = wagecmp(folder, 'check', 'c.yaml', '-f', 'csv').out.split('\r\n');
    expect(csv[1]).toBe(
      'c.yaml,3,check,"Too low, 3%: never",,union,end-rate,at-least,"$40,000",,"$35,500",as-written,,39929.911875,40000,-70.088125,does-not-hold,',
    );
    expect(wagecmp(folder, 'check', 'c.yaml', '-f', 'markdown').out).toContain('DOES NOT HOLD');
    const { format, files } = JSON.parse(wagecmp(folder, 'check', 'c.yaml', '-f', 'json').out);
    expect(format).toBe('wagecmp/verdicts@1');
    expect(files[0].checks[0]).toMatchObject({
      outcome: 'does-not-hold',
      at: { file: 'c.yaml', line: 3, column: 5 },
      deciding: {
        payPoint: '$35,500',
        found: '39929.911875',
        expected: '40000',
        difference: '-70.088125',
        holds: false,
      },
    });
  });

  test('formats of verdicts are refused where there are none', () => {
    for (const format of ['junit', 'github']) {
      const { code, told } = wagecmp(folder, 'compare', 'union.yaml', '-f', format);
      expect([code, told.includes('use it with `wagecmp check`')]).toEqual([2, true]);
    }
    expect(wagecmp(folder, 'compare', 'union.yaml', '-o', 'x.xml').code).toBe(2);
    expect(wagecmp(folder, 'claims', 'harvard.yaml', '-f', 'github').out).toBe('wagecmp: 1 of 1 hold\n');
  });
});

describe('claims', () => {
  test('a false one is a 1, one that holds under some readings a 0, none at all a 0', () => {
    expect(wagecmp(folder, 'claims', 'uaw-ford.yaml').code).toBe(1);
    expect(wagecmp(folder, 'claims', 'harvard.yaml').code).toBe(0);
    expect(wagecmp(folder, 'claims', 'union.yaml')).toMatchObject({
      code: 0,
      out: ' No proposal here makes a claim: there is nothing to judge.\n',
    });
    expect(wagecmp(folder, 'claims', 'harvard.yaml', '--reading', 'first-year').code).toBe(1);
    expect(wagecmp(folder, 'claims', 'gone.yaml').code).toBe(2);
    expect(wagecmp(folder, 'claims', 'harvard.yaml', '--baseline', '3%').code).toBe(2);
  });

  test('one that cannot be judged is a 2', () => {
    write('a.yaml', 'raises: [3%]\nclaims: [{says: x, measure: real-increase, figure: 1%}]\n');
    const run = wagecmp(folder, 'claims', 'a.yaml', '--pay', '35.5k');
    expect([run.code, run.told.includes('[measure-needs-inflation]')]).toEqual([2, true]);
    expect(run.out).toContain('could not be judged');
    expect(wagecmp(folder, 'claims', 'a.yaml', '--pay', '35.5k', '--inflation', '2%').code).toBe(0);
  });

  test('every figure by reading, as a table and as CSV', () => {
    const { out } = wagecmp(folder, 'claims', 'harvard.yaml');
    expect(out).toMatch(/equal yearly raises that add up to it \(sum-even\) +8\.22% ✓/);
    expect(out).toMatch(/all of it in the last year \(last-year\) +8\.00%\n/);
    const csv = wagecmp(folder, 'claims', 'harvard.yaml', '-f', 'csv').out.split('\r\n');
    expect(csv[1]).toMatch(
      /^harvard,Harvard's offer,8\.2% over three years,increase,8\.2%,,"\$35,500",sum-even,8\.2152,true,holds-under,sum-even,/,
    );
    expect(csv.filter((line) => line !== '')).toHaveLength(11);
  });
});

describe('compare --fail-if', () => {
  test.each([
    ['harvard end-rate < baseline', 1],
    ['harvard end-rate >= baseline', 0],
    ['union total-pay <= harvard', 0],
    ['union total-pay < $115,784.54', 0],
    ['union total-pay <= $115,784.54', 1],
    ['union increase == 12.5%', 1],
    ['union increase>12.4786%', 1],
    ['union increase > 12.478625%', 0],
    ['harvard total-pay > baseline', 1],
  ])('%s: %i', (condition, code) => {
    const run = wagecmp(folder, 'compare', 'harvard.yaml', 'union.yaml', '--fail-if', condition);
    expect(run.code).toBe(code);
    expect(run.out).toContain('Harvard doctoral students');
    expect(run.told.includes('[condition-met]')).toBe(code === 1);
  });

  test('says which pay point and reading, and how often', () => {
    const { told } = typed(folder, "wagecmp compare harvard.yaml union.yaml --fail-if 'harvard total-pay > baseline'");
    expect(told).toContain(
      '`harvard total-pay > baseline` is true at $35,500, harvard first-year: $115,020.00 > $113,018.76, and at 1 more',
    );
  });

  test('one reading, and several conditions', () => {
    const args = ['compare', 'harvard.yaml', '--fail-if', 'harvard total-pay > baseline'];
    expect(wagecmp(folder, ...args, '--reading', 'sum-even').code).toBe(0);
    const two = wagecmp(folder, ...args, '--fail-if', 'harvard end-rate < baseline');
    expect([two.code, two.told.match(/condition-met/g)?.length]).toEqual([1, 2]);
  });

  test.each([
    ['havard end-rate < baseline', 'did you mean `harvard`?'],
    ['harvard endrate < baseline', 'did you mean `end-rate`?'],
    ['harvard end-rate < baselin', 'did you mean `baseline`?'],
    ['harvard end-rate = 3', 'condition-form'],
    ['harvard end-rate < 3%', 'measure-takes'],
    ['harvard end-rate < £300', 'other-currency'],
    ['harvard real-increase < 0%', 'measure-needs-inflation'],
    ['', 'condition-form'],
  ])('%s is a 2: %s', (condition, words) => {
    const { code, out, told } = wagecmp(folder, 'compare', 'harvard.yaml', 'union.yaml', '--fail-if', condition);
    expect([code, out]).toEqual([2, '']);
    expect(told).toContain(words);
  });

  test('a saved comparison has no exact figures to hold it against', () => {
    wagecmp(folder, 'compare', 'union.yaml', '-o', 'c.json');
    const { code, told } = wagecmp(folder, 'compare', 'c.json', '--fail-if', 'union end-rate < baseline');
    expect([code, told.includes('compare the proposals again')]).toEqual([2, true]);
  });
});
