// Real pay under an assumption about prices, worked by hand: the lines of the specification, lists, parts of a year,
// and published indices by the months of the term.
import { describe, expect, test } from 'vitest';
import { figure, overBaseline, result, table } from './case.js';

const threes = { a: 'raises: [3%, 3%, 3%]' };
const real = ['real-end-rate', 'real-increase', 'real-total-pay'] as const;

function realFigures(compared: ReturnType<typeof table>, proposal = 'a', payPoint = '$35,500') {
  return real.map((measure) => figure(compared, proposal, payPoint, measure));
}

/** Three times 3% on $35,500 under inflation as a unit says it. */
const under = (inflation: string, proposals: Record<string, string> = threes, more = '') =>
  table(`pay: $35,500\n${more}inflation: ${inflation}\n`, proposals);

test('35,500 at 3, 3, 3% with 2% inflation: a real end rate of 36,554.39, a real increase of 2.9701%', () => {
  // 38,791.8085 / 1.061208; each year's pay by the mean price of its year, 1.01, 1.0302 and 1.050804:
  // 36,565 / 1.01 + 37,661.95 / 1.0302 + 38,791.81 / 1.050804 = 36,202.9703 + 36,557.9014 + 36,916.3136,
  // added up before anything is rounded.
  expect(realFigures(under('2%'))).toEqual(['36554.39', '2.9701', '109677.19']);
});

describe('a list of percents', () => {
  test('one a contract year', () => {
    // Prices end at 1.047 x 1.08 x 1.041 = 1.17712116; on average they are 1.0235, 1.047 x 1.04 and 1.13076 x 1.0205.
    // 38,791.8085 / 1.17712116; 36,565 / 1.0235 + 37,661.95 / 1.08888 + 38,791.81 / 1.15394058.
    expect(realFigures(under('[4.7%, 8.0%, 4.1%]'))).toEqual(['32954.81', '-7.1695', '103930.06']);
  });

  test('the last repeats', () => {
    expect(realFigures(under('[4%, 2%]'))).toEqual(realFigures(under('[4%, 2%, 2%]')));
    expect(realFigures(under('[2%]'))).toEqual(realFigures(under('2%')));
  });

  test('the year before the term changes no price of the term', () => {
    expect(realFigures(under('{before: 9%, years: [4.7%, 8.0%, 4.1%]}'))).toEqual(
      realFigures(under('[4.7%, 8.0%, 4.1%]')),
    );
  });

  test('prices may fall', () => {
    // 36,565 / 0.99; the mean of the year is 0.995: 36,565 / 0.995.
    expect(realFigures(under('-1%', { a: 'raises: [3%]' }))).toEqual(['36934.34', '4.0404', '36748.74']);
  });

  test('a percent in thirds', () => {
    // 36,565 / (1 + 8/300) and 36,565 / (1 + 4/300).
    expect(realFigures(under('2 2/3%', { a: 'raises: [3%]' }))).toEqual(['35615.26', '0.3247', '36083.88']);
  });
});

test('a freeze loses what prices gain', () => {
  const compared = under('2%', { a: 'term: 1 year\nraises: 0%' });
  // 35,500 / 1.02 and 35,500 / 1.01.
  expect(realFigures(compared)).toEqual(['34803.92', '-1.9608', '35148.51']);
});

describe('a part of a year takes the share of its inflation that it is', () => {
  test('65 months: 5/12 of the sixth year', () => {
    // Without a raise the real end rate is 35,500 / (1.024^5 x (1 + 0.024 x 5/12)) = 35,500 / (1.125899907 x 1.01).
    const compared = under('2.4%', { a: 'term: 65 months\nraises: 0%' });
    expect(figure(compared, 'a', '$35,500', 'real-end-rate')).toBe('31218.15');
    // The sixth year pays 14,791.67, at a mean price of 1.125899907 x 1.005.
    expect(figure(compared, 'a', '$35,500', 'real-total-pay')).toBe('180436.33');
  });

  test('165 days of 365', () => {
    const compared = under('2%', { a: 'term: {start: 2021-05-26, end: 2026-11-06}\nraises: 0%' });
    // 35,500 / (1.02^5 x (1 + 0.02 x 165/365)).
    expect(figure(compared, 'a', '$35,500', 'real-end-rate')).toBe('31865.35');
  });
});

describe('over the baseline', () => {
  test('real figures are compared as they are reported', () => {
    const compared = under('2%', threes, 'baseline: 2%\n');
    expect(figure(compared, 'baseline', '$35,500', 'real-end-rate')).toBe('35500.00');
    expect(figure(compared, 'baseline', '$35,500', 'real-increase')).toBe('0.0000');
    expect(overBaseline(compared, 'a', '$35,500', 'real-end-rate')).toBe('1054.39');
    expect(overBaseline(compared, 'a', '$35,500', 'real-increase')).toBe('2.9701');
  });

  test('a rate that is reported finer than the cent is so in real money too', () => {
    const unit = 'per: hour\nhours: 2080\npay: $20\nrounding: {to: $0.0001}\ninflation: 2%\n';
    // 20.60 / 1.02 = 20.196078...
    expect(figure(table(unit, { a: 'raises: [3%]' }), 'a', '$20', 'real-end-rate')).toBe('20.1961');
  });
});

describe('a published index, by the months in which contract years start', () => {
  const from = (start: string, years: string) => ({ a: `term: {start: ${start}, length: ${years}}\nraises: 0%` });

  test('CPI-U from July 2019 to July 2022', () => {
    // 256.571, 259.101, 273.003, 296.276: prices end at 296.276 / 256.571 = 1.1547525...
    const compared = under('{index: cpi-u}', from('2019-07-01', '3 years'));
    expect(compared.ok && compared.value.inflation?.years).toEqual(['0.9861', '5.3655', '8.5248']);
    expect(figure(compared, 'a', '$35,500', 'real-end-rate')).toBe('30742.52');
    expect(figure(compared, 'a', '$35,500', 'real-increase')).toBe('-13.4014');
    // The year before the term is known to an index: 252.006 in July 2018.
    expect(compared.ok && compared.value.inflation?.before).toBe('1.8115');
  });

  test('CPI-W is another one', () => {
    // 250.236 to 252.636.
    const compared = under('{index: cpi-w}', from('2019-07-15', '1 year'));
    expect(compared.ok && compared.value.inflation?.years).toEqual(['0.9591']);
  });

  test('its source and last month stand with the figures', () => {
    const compared = under('{index: cpi-w}', from('2019-07-15', '1 year'));
    expect(compared.ok && compared.value.inflation?.assumption).toContain('CPI-W');
    expect(compared.ok && compared.value.inflation?.source).toContain('CWUR0000SA0');
    expect(compared.ok && compared.value.inflation?.source).toContain('2024-08');
  });

  test('`then` is the inflation of a contract year whose months are not published yet', () => {
    // May 2026, 335.123, is the last month: from 2025-05 (321.465) it is 4.2487%, and after it 2.5% a year.
    const compared = under('{index: cpi-u, then: 2.5%}', from('2025-05-01', '3 years'));
    expect(compared.ok && compared.value.inflation?.years).toEqual(['4.2487', '2.5000', '2.5000']);
  });

  test('a month that was never published lies between its neighbours where one asks for it', () => {
    // September 2025 324.8, November 324.122: October is taken as 324.461. October 2024 was 315.664.
    const compared = under('{index: cpi-u, then: 2%, gaps: interpolate}', from('2024-10-01', '1 year'));
    expect(compared.ok && compared.value.inflation?.years).toEqual(['2.7868']);
  });

  test('prices of a part of a year', () => {
    // Eighteen months from July 2019: the whole first year, half of the second's 5.3655%.
    const compared = under('{index: cpi-u}', from('2019-07-01', '18 months'));
    // 35,500 / (259.101 / 256.571 x (1 + (273.003 / 259.101 - 1) / 2)).
    expect(figure(compared, 'a', '$35,500', 'real-end-rate')).toBe('34234.93');
  });
});

test('without an assumption there are no real figures at all', () => {
  const compared = table('pay: $35,500\n', threes);
  expect(Object.keys(result(compared, 'a', '$35,500').measures)).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/^real-/)]),
  );
  expect(JSON.stringify(compared)).not.toContain('real-');
});
