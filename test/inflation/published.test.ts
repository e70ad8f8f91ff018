// The indices that ship are the Bureau of Labor Statistics' figures to the last digit, and Social Security's COLAs
// follow from them. The files beside this one are its public-domain series CUUR0000SA0 and CWUR0000SA0.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { priceIndex } from '../../src/index.js';

function rows(file: string): readonly (readonly [string, string])[] {
  const [, ...lines] = readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => {
    const [period = '', figure = ''] = line.trim().split(',');
    return [period, figure];
  });
}

/** A shipped index by month. */
function shipped(name: string): ReadonlyMap<string, string | null> {
  return new Map(priceIndex(name)?.months.map(({ month, figure }) => [month, figure]));
}

describe('the shipped figures', () => {
  test.each([
    ['cpi-u', 'cpi-u-monthly.csv', '1990-01', '2026-05'],
    ['cpi-w', 'cpi-w-monthly.csv', '1990-01', '2024-08'],
  ])('%s equals %s to the last digit', (name, file, first, last) => {
    const found = shipped(name);
    const published = rows(file);
    expect([...found].filter(([, figure]) => figure !== null)).toEqual(published);
    expect([[...found.keys()][0], [...found.keys()].at(-1)]).toEqual([first, last]);
  });

  test('the one month that was never published has no figure', () => {
    const missing = [...shipped('cpi-u')].filter(([, figure]) => figure === null);
    expect(missing).toEqual([['2025-10', null]]);
    expect([...shipped('cpi-w')].filter(([, figure]) => figure === null)).toEqual([]);
  });

  test('the mean of twelve months is the annual average that the Bureau prints, through 2024', () => {
    const months = shipped('cpi-u');
    const annual = rows('cpi-u-annual.csv').filter(([year]) => Number(year) <= 2024);
    expect(annual).toHaveLength(35);
    for (const [year, printed] of annual) {
      const decimals = printed.split('.')[1]?.length ?? 0;
      const sum = Array.from({ length: 12 }, (_, at) => months.get(`${year}-${String(at + 1).padStart(2, '0')}`));
      expect([year, ratio(sum.map(thousandths).reduce(added), 12n * 1000n, decimals)]).toEqual([year, printed]);
    }
  });

  test('there is no index of another name', () => {
    expect(priceIndex('cpi-x')).toBeUndefined();
    expect(priceIndex('__proto__')).toBeUndefined();
    expect(priceIndex('cpi-w')?.source).toContain('CWUR0000SA0');
  });
});

const added = (a: bigint, b: bigint): bigint => a + b;

/** `171.4` as 171,400 thousandths. */
function thousandths(figure: string | null | undefined): bigint {
  const [units = '', decimals = ''] = (figure ?? '').split('.');
  return BigInt(units + decimals.padEnd(3, '0'));
}

/** One whole number over another, to so many decimals, halves up. */
function ratio(top: bigint, bottom: bigint, decimals: number): string {
  const digits = String((2n * top * 10n ** BigInt(decimals) + bottom) / (2n * bottom)).padStart(decimals + 1, '0');
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

// Social Security Administration, cost-of-living adjustments by the year in whose December they take effect.
const adjustments = `
  2005 4.1  2006 3.3  2007 2.3  2008 5.8  2009 0.0  2010 0.0  2011 3.6  2012 1.7  2013 1.5  2014 1.7
  2015 0.0  2016 0.3  2017 2.0  2018 2.8  2019 1.6  2020 1.3  2021 5.9  2022 8.7  2023 3.2`;

test("Social Security's COLAs from 2005 to 2023 follow from the shipped CPI-W", () => {
  const months = shipped('cpi-w');
  /** July, August and September together, in thousandths: three times the quarter's mean. */
  const quarter = (year: number) =>
    ['07', '08', '09'].map((at) => thousandths(months.get(`${year}-${at}`))).reduce(added);
  /** Social Security prints the mean to three decimals, and works with that. */
  const mean = (year: number) => (2n * quarter(year) + 3n) / 6n;
  const printed = adjustments.trim().split(/\s+/);
  const expected = Array.from({ length: printed.length / 2 }, (_, at) => printed.slice(2 * at, 2 * at + 2));
  let last = mean(2004);
  const found = expected.map(([year = '']) => {
    const now = mean(Number(year));
    const cola = now > last ? ratio((now - last) * 100n, last, 1) : '0.0';
    // A year without a COLA does not become the one that the next is measured against.
    if (cola !== '0.0') last = now;
    return [year, cola];
  });
  expect(found).toHaveLength(19);
  expect(found).toEqual(expected);
});
