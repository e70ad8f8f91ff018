// What would it take? Worked by hand: the answer, the figures at it, and the figures one step below, which just fail.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type SolveOptions, type SourceText, solve } from '../../src/index.js';

const read = (file: string) => readFileSync(new URL(`../../proposals/${file}`, import.meta.url), 'utf8');
const harvard = { file: 'proposals/harvard.yaml', text: read('harvard.yaml') };
const union = { file: 'proposals/union.yaml', text: read('union.yaml') };
const files = { 'proposals/unit.yaml': read('unit.yaml') };

function solved(proposals: readonly (SourceText | string)[], options: SolveOptions) {
  const result = solve(proposals, { files, ...options });
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics, null, 2));
  return result.value;
}

/** The central answer: what is added, what just fails, and for each pay point the figures below and at the answer. */
function answer(proposals: readonly (SourceText | string)[], options: SolveOptions) {
  const [central] = solved(proposals, options).answers;
  return [central?.added, central?.justFails, ...(central?.payPoints.map(({ below, at }) => [below, at]) ?? [])];
}

describe("Harvard's 8% against 3% a year in total pay", () => {
  // sum-even: each year x 1.02666… x (1 + p). 3% a year pays 113,018.76 at $35,500 and 136,895.96 at $43,000.
  // p = 0.32%: 36,563.30 + 37,658.44 + 38,786.39 = 113,008.13; 44,287.94 + 45,614.45 + 46,980.69 = 136,883.08.
  // p = 0.33%: 36,566.94 + 37,665.95 + 38,797.99 = 113,030.88; 44,292.35 + 45,623.54 + 46,994.74 = 136,910.63.
  test('0.33% more every year', () => {
    expect(answer([harvard], { match: 'baseline' })).toEqual([
      '0.33',
      '0.32',
      ['113008.13', '113030.88'],
      ['136883.08', '136910.63'],
    ]);
  });

  // p once, in year 1. 0.65%: 36,683.57 + 37,661.80 + 38,666.11 = 113,011.48; 0.66%: 36,687.21 + 37,665.54 + 38,669.95.
  test('0.66% more in year 1', () => {
    expect(answer([harvard], { match: 'baseline', vary: 'year-1' })).toEqual([
      '0.66',
      '0.65',
      ['113011.48', '113022.70'],
      ['136887.15', '136900.74'],
    ]);
  });

  // The gap is 737.10 at $35,500 and 892.83 at $43,000; a payment outside the rate closes it to the cent.
  test('a lump sum of $892.83, the larger of the two gaps', () => {
    expect(answer([harvard], { match: 'baseline', vary: 'lump-sum' })).toEqual([
      '892.83',
      '892.82',
      ['113174.48', '113174.49'],
      ['136895.95', '136895.96'],
    ]);
  });

  // All 8% in year 1 is 2,001.24 ahead at $35,500. 38,340 x 0.9913 a year: 38,006.44 + 37,675.79 + 37,348.01 =
  // 113,030.24, still above 113,018.76; x 0.9912 a year: 38,002.61 + 37,668.19 + 37,336.71 = 113,007.51, below it.
  test('under other readings: from what could be given up to what must be added', () => {
    const { answers } = solved([harvard], { match: 'baseline' });
    expect(answers.map(({ reading, added, already }) => [reading, added, already])).toEqual([
      ['sum-even', '0.33', false],
      ['sum-even-simple', '0.38', false],
      ['compounded-even', '0.40', false],
      ['first-year', '-0.87', true],
      ['last-year', '1.65', false],
    ]);
    expect(answers[3]?.payPoints[0]).toMatchObject({ at: '113030.24', below: '113007.51' });
  });

  test("against the union's ask, with both files in the list", () => {
    const { match, varied, answers } = solved([harvard, union], { match: 'union', measure: 'end-rate' });
    expect([varied, match]).toEqual(['harvard', { proposal: 'union' }]);
    // (39,929.911875 / 38,416.41481…)^(1/3) = 1.01296…: 1.29% ends below the ask, 1.30% above it.
    expect([answers[0]?.added, answers[0]?.justFails]).toEqual(['1.30', '1.29']);
  });

  test("against the union's ask, named by its file alone", () => {
    const options = { match: 'proposals/union.yaml', measure: 'end-rate' };
    const { match, answers } = solved([harvard], { files: { ...files, [union.file]: union.text }, ...options });
    expect([match, answers[0]?.added]).toEqual([{ proposal: 'union' }, '1.30']);
  });
});

describe('figures that a calculator gives', () => {
  const pay = ['$100'];

  test('8% in year 1 and nothing after it matches a rate of $110 with a flat $2', () => {
    expect(answer(['8%'], { pay, match: '110', measure: 'end-rate', vary: 'flat' })).toEqual([
      '2.00',
      '1.99',
      ['109.99', '110.00'],
    ]);
  });

  // 1.03 x 1.0389 = 1.070067, and 1.03 x 1.0388 = 1.069964.
  test('3% and 3.89% come to 7%', () => {
    expect(answer(['3%'], { pay, match: '7%', measure: 'increase', vary: 'year-1' })).toEqual([
      '3.89',
      '3.88',
      ['6.9964', '7.0067'],
    ]);
  });

  test('what is ahead says what could be given up, and what is level needs nothing', () => {
    expect(answer(['5%'], { pay, match: '103', measure: 'end-rate', vary: 'flat' }).slice(0, 2)).toEqual([
      '-2.00',
      '-2.01',
    ]);
    expect(answer(['3%'], { pay, match: 'baseline', baseline: '3%' }).slice(0, 2)).toEqual(['0.00', '-0.01']);
  });

  // 100 x 1.005 is 100.50 and rounds up to 101; 100 x 1.0049 is 100.49 and rounds down to 100.
  test('rounding to the dollar: half a percent is rounded up to a whole one', () => {
    const options = { files: { 'unit.yaml': 'pay: $100\nrounding: dollar\n' }, unit: 'unit.yaml' };
    expect(answer(['0%'], { ...options, match: '101', measure: 'end-rate' })).toEqual([
      '0.50',
      '0.49',
      ['100.00', '101.00'],
    ]);
  });

  // $100.40 is not rounded while it stays. To the dollar any raise below 0.10% makes it 100, 0.10% makes it 101.
  test('a raise that costs money: what is rounded for the first time may fall', () => {
    const options = { files: { 'unit.yaml': 'pay: $100.40\nrounding: dollar\n' }, unit: 'unit.yaml' };
    expect(answer(['0%'], { ...options, match: '100.40', measure: 'end-rate' })).toEqual([
      '0.00',
      '-0.01',
      ['100.00', '100.40'],
    ]);
    expect(answer(['0%'], { ...options, match: '100.41', measure: 'end-rate' })).toEqual([
      '0.10',
      '0.09',
      ['100.00', '101.00'],
    ]);
  });

  // Below $104 a pay point gets 5% in year 2. 3.99% more keeps it there: 103.99 x 1.05 x 1.0399 = 113.546…; 4% more
  // loses it: 104 x 1.04 = 108.16. So 110 is reached from 2.36% (102.36 x 1.05 x 1.0236 = 110.014…).
  test('a raise for those below $104 is lost by those whom the added raise lifts over it', () => {
    const offer = {
      file: 'a.yaml',
      text: 'term: 2 years\nraises:\n  - {year: 2, percent: 5%, for: {below: $104}}\n  - {year: 2, flat: 0}\n',
    };
    const find = (match: string) => answer([offer], { pay, match, measure: 'end-rate' });
    expect(find('110')).toEqual(['2.36', '2.35', ['109.99', '110.01']]);
    expect(find('113.5')).toEqual(['3.97', '3.96', ['113.48', '113.50']]);
    // Beyond 3.99% the raise of year 2 is gone, and only a square gets there: 1.0655^2 = 1.13529…, 1.0656^2 = 1.13550….
    expect(find('113.55')).toEqual(['6.56', '6.55', ['113.53', '113.55']]);
  });

  test('a minimum bites until the raise is past it', () => {
    const offer = { file: 'a.yaml', text: 'term: 1 year\nraises:\n  - {year: 1, minimum: $105}\n' };
    expect(answer([offer], { pay, match: '105', measure: 'end-rate' }).slice(0, 2)).toEqual(['0.00', '-0.01']);
    const late = {
      file: 'a.yaml',
      text: 'term: 2 years\nraises:\n  - {year: 2, minimum: $105}\n  - {year: 1, percent: 1%}\n',
    };
    // 101 x 1.0396 is 104.9996: the minimum lifts it to 105, and the raise of year 1 alone is not felt.
    expect(answer([late], { pay, match: '105.01', measure: 'end-rate', vary: 'year-1' }).slice(0, 2)).toEqual([
      '3.98',
      '3.97',
    ]);
  });
});

test('what needs headcounts says so', () => {
  const codes = (options: SolveOptions) =>
    solve(['3%'], { pay: ['$100'], ...options }).diagnostics.map(({ code }) => code);
  expect(codes({ match: '105', measure: 'settlement-cost' })).toEqual(['people-needed']);
  expect(codes({ match: '105', measure: 'endrate' })).toEqual(['unknown-word']);
  expect(codes({ match: '5%' })).toEqual(['measure-takes']);
  expect(codes({ match: '£105' })).toEqual(['other-currency']);
});
