// Components: a cell is the sum of amounts that are raised, and rounded, one by one. Worked by hand.
import { describe, expect, test } from 'vitest';
import { perform } from '../errors/stage.js';
import { figure, rates, table } from './case.js';

const files = {
  'grid.csv': 'Step,BA,MA\n1,40001,40001\n2,42001,42001\n',
  'more.csv': 'Step,MA\n*,3001\n',
  'long.csv': 'Step,*\n2,901\n',
};
const unit =
  'schedule:\n  file: grid.csv\n  name: Base\n  plus:\n    - {name: Degree, file: more.csv}\n    - {name: Longevity, file: long.csv}\n';
const cells = ['BA step 1', 'BA step 2', 'MA step 1', 'MA step 2'];

function raised(raises: string, rounding = 'none') {
  const text = `${unit}rounding: ${rounding}\n`;
  const compared = table(text, { a: `term: 1 year\nraises: ${raises}\n` }, { files: { ...files, 'unit.yaml': text } });
  return { compared, rates: cells.map((cell) => rates(compared, 'a', cell)[0]) };
}

describe('a cell and what is paid on top of it', () => {
  // BA 1: 40,001. BA 2: 42,001 + 901. MA 1: 40,001 + 3,001. MA 2: 42,001 + 3,001 + 901.
  test('is their sum', () => {
    expect(raised('0%').rates).toEqual(['40001.00', '42902.00', '43002.00', '45903.00']);
  });

  // 3.3%: 40,001 is 41,321.033, 42,001 is 43,387.033, 3,001 is 3,100.033, 901 is 930.733.
  test('without rounding it makes no difference', () => {
    expect(raised('3.3%').rates).toEqual(['41321.03', '44317.77', '44421.07', '47417.80']);
  });

  test('with rounding each is rounded by itself', () => {
    // 41,321; 43,387 + 931; 41,321 + 3,100; 43,387 + 3,100 + 931.
    expect(raised('3.3%', 'dollar').rates).toEqual(['41321.00', '44318.00', '44421.00', '47418.00']);
  });

  test('once a day where the agreement rounds so', () => {
    // 2% and 1.3% on one day: 40,001 is 41,331.43326, 42,001 is 43,397.95326, 3,001 is 3,100.81326, 901 is 930.96126.
    const entries = '[{year: 1, percent: 2%}, {year: 1, percent: 1.3%}]';
    const found = raised(entries, '{to: $1, when: each-date}').rates;
    expect(found).toEqual(['41331.00', '44329.00', '44432.00', '47430.00']);
  });
});

describe('a raise of one component', () => {
  test('leaves the others, and cells without it', () => {
    // 10% of 901 is 90.10.
    expect(raised('[{year: 1, percent: 10%, for: [Longevity]}]').rates).toEqual([
      '40001.00',
      '42992.10',
      '43002.00',
      '45993.10',
    ]);
  });

  test('or of all but one', () => {
    // 10% of 40,001 is 4,000.10, of 42,001 4,200.10, of 3,001 300.10.
    expect(raised('[{year: 1, percent: 10%, except: [Degree]}]').rates).toEqual([
      '44001.10',
      '47192.20', // 42,902 + 4,200.10 + 90.10
      '47002.10', // 43,002 + 4,000.10
      '50193.20', // 45,903 + 4,200.10 + 90.10
    ]);
    // Where nothing else is paid, nothing is raised.
    expect(raised('[{year: 1, percent: 10%, except: [Base]}]').rates[0]).toBe('40001.00');
  });

  test('an amount of money on top of it', () => {
    expect(raised('[{year: 1, flat: $100, for: [Degree]}]').rates).toEqual([
      '40001.00',
      '42902.00',
      '43102.00',
      '46003.00',
    ]);
  });

  test('is no percent of the whole rate', () => {
    expect(figure(raised('[{year: 1, percent: 10%, for: [Longevity]}]').compared, 'a', 'BA step 2', 'plain-sum')).toBe(
      null,
    );
    expect(figure(raised('10%').compared, 'a', 'BA step 2', 'plain-sum')).toBe('10.0000');
  });
});

describe('what is no percent moves the sum', () => {
  test('a minimum of $43,000 lifts the cells that are lower', () => {
    expect(raised('[{year: 1, minimum: $43000}]').rates).toEqual(['43000.00', '43000.00', '43002.00', '45903.00']);
  });

  test('a flat amount is paid once, however many components there are', () => {
    expect(raised('[{year: 1, flat: $500}]').rates).toEqual(['40501.00', '43402.00', '43502.00', '46403.00']);
  });
});

test('explain shows each component', async () => {
  const stage = new Map(Object.entries({ ...files, 'unit.yaml': `${unit}rounding: dollar\n` }));
  const { out } = await perform(stage, ['explain', '3.3%', '--unit', 'unit.yaml', '--cells', 'MA step 2']);
  const text = out.replace(/\s+/g, ' ');
  expect(text).toContain('Rate today Base 42,001.00 + Degree 3,001.00 + Longevity 901.00 = 45,903.00, grid.csv:3');
  expect(text).toContain(
    'Base 42,001.00 x 1.033 = 43,387.033, rounded to 43,387.00; Degree 3,001.00 x 1.033 = 3,100.033, rounded to 3,100.00; Longevity 901.00 x 1.033 = 930.733, rounded to 931.00; together 47,418.00, offer-1',
  );
});
