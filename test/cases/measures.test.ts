// One word for one thing: what each measure is. The calculation rules, section 6, worked by hand.
import { describe, expect, test } from 'vitest';
import { figure, overBaseline, result, table } from './case.js';

const stipend = 'pay: [{name: Member, rate: 35500}]\nbaseline: 3%\n';
const at = (compared: ReturnType<typeof table>, measure: string, id = 'offer') =>
  figure(compared, id, 'Member', measure);

describe('a union ask of 5, 3.5 and 3.5% on $35,500', () => {
  const compared = table(stipend, { offer: 'raises: [5%, 3.5%, 3.5%]\n' });

  test('increase is compounded, plain-sum is not', () => {
    expect(at(compared, 'increase')).toBe('12.4786'); // 1.05 x 1.035 x 1.035 = 1.12478625
    expect(at(compared, 'plain-sum')).toBe('12.0000');
  });

  test('average-increase is the one percent a year that leads there', () => {
    expect(at(compared, 'average-increase')).toBe('3.9976'); // the third root of 1.12478625
  });

  test('total-pay adds up the years, gain takes off three years at the current rate', () => {
    expect(at(compared, 'total-pay')).toBe('115784.54'); // 37,275.00 + 38,579.63 + 39,929.91
    expect(at(compared, 'gain')).toBe('9284.54'); // less 106,500
    expect(at(compared, 'lump-sums')).toBe('0.00');
  });

  // 39,929.91 - 38,791.81, 115,784.54 - 113,018.76, and 12.4786 - 9.2727.
  test('over the baseline is the difference of the two printed figures', () => {
    expect(overBaseline(compared, 'offer', 'Member', 'end-rate')).toBe('1138.10');
    expect(overBaseline(compared, 'offer', 'Member', 'total-pay')).toBe('2765.78');
    expect(overBaseline(compared, 'offer', 'Member', 'gain')).toBe('2765.78');
    expect(overBaseline(compared, 'offer', 'Member', 'increase')).toBe('3.2059');
    expect(overBaseline(compared, 'offer', 'Member', 'average-increase')).toBe('0.9976');
    expect(overBaseline(compared, 'offer', 'Member', 'plain-sum')).toBe('3.0000');
    expect(result(compared, 'baseline', 'Member').overBaseline).toBeNull();
  });

  test('without a baseline there is nothing to be over', () => {
    const alone = table(stipend, { offer: 'raises: [5%, 3.5%, 3.5%]\n' }, { baseline: false });
    expect(result(alone, 'offer', 'Member').overBaseline).toBeNull();
  });
});

describe('average-increase goes by the horizon', () => {
  // 1.03^4 x 1.0325 = 1.1620878..., to the power of 12/65.
  test('65 months are 65/12 years', () => {
    const offer = 'term: 65 months\nraises:\n  - {year: 1-4, percent: 3%}\n  - {year: 5, percent: 3.25%}\n';
    expect(at(table(stipend, { offer }), 'average-increase')).toBe('2.8121');
  });

  // 6.09% in two years, then nothing: over four years 1.0609^(1/4) = 1.03^(1/2) = 1.014889.
  test('of a proposal whose own term is shorter as well', () => {
    const compared = table(stipend, { offer: 'raises: [3%, 3%]\n', ask: 'raises: [1%, 1%, 1%, 1%]\n' });
    expect(at(compared, 'average-increase')).toBe('1.4889');
    expect(at(compared, 'average-increase', 'ask')).toBe('1.0000');
  });
});

describe('plain-sum is there as long as only percents moved the rate', () => {
  const sum = (what: string, unit = stipend) =>
    at(table(unit, { offer: `term: 2 years\nraises:\n${what}` }), 'plain-sum');
  const five = '  - {year: 1, percent: 5%}\n';

  test('percents, also of the starting rate, and the yearly percents of a total', () => {
    expect(sum(`${five}  - {year: 2, percent: 3%, of: starting-rate}\n`)).toBe('8.0000');
    expect(sum('  - {total: 8%}\n')).toBe('8.0000');
    expect(sum('  - {total: 8.16%, split: [4%, 4%]}\n')).toBe('8.0000');
  });

  test('not where a flat amount, a set rate or a minimum that bites moved it', () => {
    expect(sum(`${five}  - {year: 2, flat: $100}\n`)).toBeNull();
    expect(sum(`${five}  - {year: 2, set-to: $40k}\n`)).toBeNull();
    expect(sum(`${five}  - {year: 2, minimum: $40k}\n`)).toBeNull();
  });

  test('nor after a greater-of, whichever part won', () => {
    expect(sum(`${five}  - {year: 2, greater-of: [{percent: 4%}, {flat: $1}]}\n`)).toBeNull();
    expect(sum(`${five}  - {year: 2, least-of: [{percent: 4%}, {percent: 3%}]}\n`)).toBeNull();
  });

  test('a minimum that does not bite, a lump sum and rounding do not count', () => {
    expect(sum(`${five}  - {year: 2, minimum: $30k}\n`)).toBe('5.0000');
    expect(sum(`${five}  - {year: 2, lump-sum: $1000}\n`)).toBe('5.0000');
    expect(sum(five, `${stipend}rounding: dollar\n`)).toBe('5.0000');
  });
});

describe('lump sums', () => {
  // 36,565 + 37,661.95 + 1,000, of which 1,000 is not in the rate; 71,000 would be paid under a freeze.
  test('are part of the pay and of the gain, not of the rate', () => {
    const compared = table(stipend, {
      offer: 'term: 2 years\nraises:\n  - {year: every, percent: 3%}\n  - {year: 1, lump-sum: $1000}\n',
    });
    expect(at(compared, 'total-pay')).toBe('75226.95');
    expect(at(compared, 'lump-sums')).toBe('1000.00');
    expect(at(compared, 'gain')).toBe('4226.95');
    expect(at(compared, 'increase')).toBe('6.0900');
    expect(overBaseline(compared, 'offer', 'Member', 'total-pay')).toBe('1000.00');
    expect(overBaseline(compared, 'offer', 'Member', 'end-rate')).toBe('0.00');
  });
});

test('65 months at no raise gain nothing', () => {
  const compared = table(stipend, { offer: 'term: 65 months\nraises: 0%\n' });
  expect(at(compared, 'total-pay')).toBe('192291.67'); // 5 x 35,500 + 14,791.67
  expect(at(compared, 'gain')).toBe('0.00'); // 35,500 x 65/12 = 192,291.666..., so 0.0033... too much: 0.00
});
