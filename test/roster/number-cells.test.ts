// The quick reading of a rate is the slow one, or leaves it to that.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quickRate, readHeadcount, readRate, readShare } from '../../src/roster/number-cells.js';

const quick = (text: string, takesDollar = true) => {
  const bytes = new TextEncoder().encode(`7${text}7`);
  return quickRate(bytes, 1, bytes.length - 1, takesDollar);
};

const pieces = fc.constantFrom('0', '1', '35', '500', '000', ',', '.', '$', 'k', '-', ' ', '%', '12345', '99999999999');

test('what is read quickly is read alike slowly', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 6 }), (parts) => {
      const text = parts.join('');
      const found = quick(text);
      if (found !== -1) expect([text, readRate(text, 'USD')]).toEqual([text, found]);
    }),
    { numRuns: 20_000 },
  );
});

test('plain money is read quickly', () => {
  expect(
    ['101442', '101442.0', '101,442.00', '$101,442.00', '1,101,442.2525', '0.5', '99999999999'].map((x) => quick(x)),
  ).toEqual([1_014_420_000, 1_014_420_000, 1_014_420_000, 1_014_420_000, 11_014_422_525, 5000, 999_999_999_990_000]);
  expect(
    ['', '$', '.', '5.', '.5', '0', '0.00', '1,00', '0,100', ',100', '1,000,', '1.00000', '1.2.3'].map((x) => quick(x)),
  ).toEqual(Array.from({ length: 13 }, () => -1));
  expect(quick('$500', false)).toBe(-1);
});

test('shares and headcounts', () => {
  expect(['1', '0', '0.875', '87.5%', '100 %'].map((text) => String(readShare(text, 'fraction')))).toEqual([
    '1',
    '0',
    '0.875',
    '0.875',
    '1',
  ]);
  expect(['100', '87.5', '2%'].map((text) => String(readShare(text, 'percent')))).toEqual(['1', '0.875', '0.02']);
  expect(['1.4', '140%', '-1', '', 'half', '1/2'].map((text) => readShare(text, 'fraction'))).toEqual([
    'above-one',
    'above-hundred',
    'negative',
    'empty',
    'not-a-number',
    'not-a-number',
  ]);
  expect(['0', '12', '1,200', '3.0'].map(readHeadcount)).toEqual([0, 12, 1200, 3]);
  expect(['1.5', '-2', 'two', ''].map(readHeadcount)).toEqual(['not-whole', 'negative', 'not-a-number', 'empty']);
});
