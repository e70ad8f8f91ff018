// A quotient that is rounded by whole division is the long one, rounded.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimal, fixed, ofCents, plain, quotient, rounded, roundedQuotient } from '../../src/number/decimal.js';

test.each([
  ['2', '3', 2, '0.67'],
  ['-1', '8', 2, '-0.13'],
  ['1', '8', 2, '0.13'],
  ['1', '-8', 2, '-0.13'],
  ['1', '-3', 2, '-0.33'],
  ['0', '7', 2, '0'],
  ['100', '4', 0, '25'],
  ['0.004', '1', 2, '0'],
  ['0.005', '1', 2, '0.01'],
  // 215,119.03 / 6 = 35,853.1716…, and 82,700 of 554,500,000 in percent
  ['215119.03', '6', 2, '35853.17'],
  ['8270000', '554500000', 4, '0.0149'],
])('%s / %s to %s decimals is %s', (a, b, decimals, wanted) => {
  expect(plain(roundedQuotient(decimal(a), decimal(b), decimals))).toBe(wanted);
});

test('it is the long quotient, rounded', () => {
  const digits = fc.tuple(fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }), fc.integer({ min: 0, max: 9 }));
  const figure = digits.map(([n, scale]) => decimal(`${n}`).div(10 ** scale));
  const divisor = fc.oneof(
    figure.filter((one) => !one.isZero()),
    fc.constantFrom('2', '4', '8', '40', '-16', '12', '52', '0.5').map(decimal),
  );
  fc.assert(
    fc.property(figure, divisor, fc.integer({ min: 0, max: 6 }), (a, b, decimals) => {
      expect(plain(roundedQuotient(a, b, decimals))).toBe(plain(rounded(quotient(a, b), decimals)));
    }),
    { numRuns: 5000 },
  );
});

test('nothing is divided by zero', () => {
  expect(() => roundedQuotient(decimal('1'), decimal('0'), 2)).toThrow('division by zero');
});

test.each([
  [0n, '0'],
  [1n, '0.01'],
  [-1n, '-0.01'],
  [1234n, '12.34'],
  [-350_000n, '-3500'],
  [10n ** 40n + 7n, `1${'0'.repeat(38)}.07`],
])('%s cents are %s', (cents, money) => {
  expect(plain(ofCents(cents))).toBe(money);
});

test.each([
  ['-0.001', 2, '0.00'],
  ['-0.001', 0, '0'],
  ['0', 2, '0.00'],
  ['0', 0, '0'],
  ['-0.005', 2, '-0.01'],
  ['12.5', 3, '12.500'],
])('%s with %i decimals is %s', (figure, decimals, digits) => {
  expect(fixed(decimal(figure), decimals)).toBe(digits);
});
