// Raises that follow inflation: min(maximum, max(minimum, share x inflation of the year before + plus)).
import { describe, expect, test } from 'vitest';
import { figure, rates, table } from './case.js';

/** $100 under one COLA in year 2, after so much inflation in year 1. */
function secondYear(inflation: string, cola: string): string | undefined {
  const compared = table(`pay: $100\ninflation: ${inflation}\n`, {
    a: `term: 2 years\nraises: [{year: 2, cola: ${cola}}]`,
  });
  return rates(compared, 'a', '$100')[1];
}

describe('the percent of a COLA', () => {
  test.each([
    // Inflation of year 1, the clause, the rate in year 2.
    ['3%', '{share: 100%}', '103.00'],
    ['3%', '{}', '103.00'],
    ['3%', '{share: 50%}', '101.50'],
    ['3%', '{share: 50%, plus: 1%}', '102.50'],
    ['3%', '{plus: -0.5%}', '102.50'],
    ['8%', '{minimum: 2%, maximum: 5%}', '105.00'],
    ['1%', '{minimum: 2%, maximum: 5%}', '102.00'],
    ['3.3%', '{minimum: 2%, maximum: 5%}', '103.30'],
    ['2%', '{minimum: 2%, maximum: 2%}', '102.00'],
    ['9%', '{minimum: 2%}', '109.00'],
    ['-1%', '{maximum: 5%}', '99.00'],
    ['-1%', '{minimum: 0%}', '100.00'],
    // The bounds hold for the sum of both, not for the share alone.
    ['4.5%', '{share: 80%, plus: 1.5%, maximum: 5%}', '105.00'],
    ['4%', '{share: 80%, plus: 1.5%, maximum: 5%}', '104.70'],
  ])('inflation of %s, %s: %s', (inflation, cola, expected) => {
    expect(secondYear(inflation, cola)).toBe(expected);
  });
});

describe('in contract year k it follows year k - 1', () => {
  test('each year the one before', () => {
    const compared = table('pay: $100\ninflation: {before: 1%, years: [4%, 8%, 3%]}\n', {
      a: 'term: 3 years\nraises: [{year: every, cola: {maximum: 5%}}]',
    });
    // 1%, 4%, and 8% held to 5%: 101; 105.04; 110.292.
    expect(rates(compared, 'a', '$100')).toEqual(['101.00', '105.04', '110.29']);
  });

  test('in year 1 an index tells the year before the term', () => {
    // CPI-W of July 2018 over that of July 2017: 246.155 / 238.617.
    const compared = table('pay: $100\ninflation: {index: cpi-w}\n', {
      a: 'term: {start: 2018-07-01, length: 1 year}\nraises: [{year: 1, cola: {share: 100%}}]',
    });
    expect(rates(compared, 'a', '$100')).toEqual(['103.16']);
  });

  test('on a day inside a contract year it follows the contract year before', () => {
    const compared = table('pay: $100\ninflation: [4%, 8%]\n', {
      a: 'term: {start: 2020-01-01, length: 2 years}\nraises: [{date: 2021-07-01, cola: {share: 100%}}]',
    });
    expect(rates(compared, 'a', '$100')).toEqual(['100.00', '104.00']);
    // Half a year at 100, half at 104.
    expect(figure(compared, 'a', '$100', 'total-pay')).toBe('202.00');
  });
});

test('a COLA for some of the people, and from a rate up', () => {
  const unit = 'inflation: 3%\ngroups:\n  - {name: A, pay: [$100, $200]}\n  - {name: B, pay: [$300]}\n';
  const compared = table(unit, {
    named: 'term: 2 years\nraises: [{year: 2, cola: {share: 100%}, for: [B]}]',
    selected: 'term: 2 years\nraises: [{year: 2, cola: {share: 100%}, for: {below: $200}}]',
  });
  const ends = (proposal: string) => ['$100', '$200', '$300'].map((at) => figure(compared, proposal, at, 'end-rate'));
  expect(ends('named')).toEqual(['100.00', '200.00', '309.00']);
  expect(ends('selected')).toEqual(['103.00', '200.00', '300.00']);
});

test('a rounding rounds a COLA as it does any raise', () => {
  const compared = table('pay: $19.99\nper: hour\nhours: 2080\nrounding: {to: $0.05, mode: up}\ninflation: 2.4%\n', {
    a: 'term: 3 years\nraises: [{year: 2+, cola: {share: 100%}}]',
  });
  // 19.99 x 1.024 = 20.46976, up to 20.50; 20.50 x 1.024 = 20.992, up to 21.00.
  expect(rates(compared, 'a', '$19.99')).toEqual(['19.99', '20.50', '21.00']);
});

test('a COLA and a percent of one day are both paid, in the order of the file', () => {
  const compared = table('pay: $100\ninflation: 4%\n', {
    a: 'term: 2 years\nraises: [{year: 2, cola: {maximum: 3%}}, {year: 2, percent: 1.5%}]',
  });
  expect(rates(compared, 'a', '$100')).toEqual(['100.00', '104.55']);
});

test('a baseline can follow inflation, and then ends at no more and no less than today in real money', () => {
  const compared = table(
    'pay: $100\ninflation: {before: 2%, years: 2%}\nbaseline: {raises: [{year: every, cola: {share: 100%}}]}\n',
    {
      a: 'raises: [3%, 3%]',
    },
  );
  expect(rates(compared, 'baseline', '$100')).toEqual(['102.00', '104.04']);
  expect(figure(compared, 'baseline', '$100', 'real-increase')).toBe('0.0000');
});

test('what is assumed changes the COLA, and nothing of a proposal without one', () => {
  const proposals = { a: 'term: 2 years\nraises: [{year: 2, cola: {share: 100%}}]', b: 'raises: [1%, 1%]' };
  const ends = ['1%', '5%'].map((inflation) => {
    const compared = table('pay: $100\ninflation: 3%\n', proposals, { inflation });
    return ['a', 'b'].map((id) => figure(compared, id, '$100', 'end-rate'));
  });
  expect(ends).toEqual([
    ['101.00', '102.01'],
    ['105.00', '102.01'],
  ]);
});
