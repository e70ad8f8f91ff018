// How money and percents are written: what is read, what is refused, and what to write in its place.
import { describe, expect, test } from 'vitest';
import { plain } from '../../src/number/decimal.js';
import { readMoney } from '../../src/number/money.js';
import { readPercent } from '../../src/number/percent.js';

describe('money is read', () => {
  test.each([
    ['35500', '35500', null],
    ['35,500', '35500', null],
    ['$35,500.00', '35500', '$'],
    ['35.5k', '35500', null],
    ['$35.5k', '35500', '$'],
    ['£1,925', '1925', '£'],
    ['-$500', '-500', '$'],
    ['12.10', '12.1', null],
    ['₹42,000', '42000', '₹'],
  ])('%s', (text, amount, symbol) => {
    const read = readMoney(text);
    expect(read.ok && [plain(read.money.amount), read.money.symbol]).toEqual([amount, symbol]);
  });
});

describe('money is refused', () => {
  test.each([
    ['35.500,00', '35,500.00'],
    ['35,50', '35.50'],
    ['3,55,000', '355000'],
    ['.5', '0.5'],
    ['5.', '5'],
    ['35.5K', '35.5k'],
    ['35 500', '35,500'],
    ["35'500", '35,500'],
    ['35,500 USD', '35,500'],
    ['5m', '5,000,000'],
    ['$1.25 million', '$1,250,000'],
    ['1250m', '1,250,000,000'],
    ['1e400', undefined],
    ['0x10', undefined],
    ['35_500', '35,500'],
    ['+500', undefined],
    ['−500', undefined],
    ['٣٥٥٠٠', undefined],
    ['3%', undefined],
    ['1234567890123456', undefined],
    ['0.1234567890123456', undefined],
    ['', undefined],
  ])('%s', (text, write) => {
    const read = readMoney(text);
    expect(read.ok).toBe(false);
    expect(read.ok ? '' : read.write).toBe(write);
  });
});

describe('percents are read', () => {
  test.each([
    ['3%', '3'],
    ['3 %', '3'],
    ['3.25%', '3.25'],
    ['-1.5%', '-1.5'],
    ['2 1/2%', '2.5'],
    ['-2 1/4%', '-2.25'],
    ['1/2%', '0.5'],
    ['0%', '0'],
  ])('%s', (text, percent) => {
    const read = readPercent(text);
    expect(read.ok && plain(read.percent)).toBe(percent);
  });

  test('2 2/3% three times is 8%', () => {
    const read = readPercent('2 2/3%');
    expect(read.ok && read.percent.mul(3).toFixed(40)).toBe(`8.${'0'.repeat(40)}`);
  });
});

describe('percents are refused', () => {
  test.each([
    ['3', '3%'],
    ['0.03', '3%'],
    ['0.035', '3.5%'],
    ['0', '0%'],
    ['-2', '-2%'],
    ['3,5%', '3.5%'],
    ['3,5', '3.5%'],
    ['3,5,3%', undefined],
    ['2 3/2%', undefined],
    ['1/0%', undefined],
    ['−3%', undefined],
    ['three%', undefined],
    ['%', undefined],
  ])('%s', (text, write) => {
    const read = readPercent(text);
    expect(read.ok).toBe(false);
    expect(read.ok ? '' : read.write).toBe(write);
  });
});
