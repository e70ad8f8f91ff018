// What is always true of raises, whatever the figures: laws that a negotiator would sign.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Comparison, compare } from '../../src/index.js';

const runs = { numRuns: Number(process.env['WAGECMP_RUNS'] ?? 100) };

/** A percent from -20% to 20% with two decimals, as a file writes it. */
const percent = fc.integer({ min: -2000, max: 2000 }).map((n) => `${(n / 100).toFixed(2)}%`);
const rate = fc.integer({ min: 10_000_00, max: 200_000_00 }).map((cents) => (cents / 100).toFixed(2));
const amount = fc.integer({ min: 1, max: 5000 }).map((n) => `${n}.25`);
const percents = fc.array(percent, { minLength: 1, maxLength: 6 });

function compared(raises: string | readonly string[], pay: string | readonly string[], term = ''): Comparison {
  const texts = typeof raises === 'string' ? [raises] : raises;
  const files = texts.map((text, i) => ({ file: `p${i}.yaml`, text: `${term}raises: ${text}\n` }));
  const result = compare(files, { pay: [pay].flat(), baseline: '3%' });
  if (!result.ok) throw new Error(result.diagnostics.map(({ text }) => text).join('\n'));
  return result.value;
}

/** The measures of a proposal at a pay point, under its central reading. */
function measured({ payPoints }: Comparison, proposal = 'p0', point = 0) {
  const result = payPoints[point]?.results.find((one) => one.proposal === proposal && one.central);
  if (result === undefined) throw new Error(`no result of ${proposal}`);
  return result;
}

const entries = (list: readonly string[]) => `[${list.join(', ')}]`;
const inYearOne = (list: readonly string[]) => entries(list.map((one) => `{year: 1, percent: ${one}}`));
const cents = (digits: string | null | undefined) => Math.round(Number(digits) * 100);

describe('raises', () => {
  test('a freeze changes nothing', () => {
    fc.assert(
      fc.property(rate, (pay) => {
        const { years, measures } = measured(compared('[0%, 0%, 0%]', pay));
        expect(years.map((year) => [year.rate, year.pay])).toEqual(Array(3).fill([pay, pay]));
        expect(measures).toMatchObject({ increase: '0.0000', 'plain-sum': '0.0000', gain: '0.00' });
      }),
      runs,
    );
  });

  test('a raise of nothing among others changes nothing', () => {
    fc.assert(
      fc.property(rate, percents, (pay, list) => {
        const [without, added] = [inYearOne(list), inYearOne([...list, '0%'])];
        expect(measured(compared(added, pay)).measures).toEqual(measured(compared(without, pay)).measures);
      }),
      runs,
    );
  });

  test('unrounded percents of one day commute', () => {
    fc.assert(
      fc.property(rate, percents, (pay, list) => {
        const [there, back] = [inYearOne(list), inYearOne([...list].reverse())];
        expect(measured(compared(back, pay)).years).toEqual(measured(compared(there, pay)).years);
      }),
      runs,
    );
  });

  test('a percent and a flat amount do not', () => {
    // $20.00: $0.25 then 3.24% is 20.9061; 3.24% then $0.25 is 20.898.
    const ends = [
      '{year: 1, flat: 0.25}, {year: 1, percent: 3.24%}',
      '{year: 1, percent: 3.24%}, {year: 1, flat: 0.25}',
    ];
    expect(ends.map((list) => measured(compared(`[${list}]`, '20')).measures['end-rate'])).toEqual(['20.91', '20.90']);
  });

  test('a lump sum never moves a rate', () => {
    fc.assert(
      fc.property(rate, percents, amount, (pay, list, lump) => {
        const plain = list.map((one, i) => `{year: ${i + 1}, percent: ${one}}`);
        const [without, paid] = [entries(plain), entries([`{year: 1, lump-sum: ${lump}}`, ...plain])];
        const [left, right] = [measured(compared(without, pay)), measured(compared(paid, pay))];
        expect(right.years.map((year) => year.rate)).toEqual(left.years.map((year) => year.rate));
        expect(cents(right.measures['total-pay']) - cents(left.measures['total-pay'])).toBe(cents(lump));
      }),
      runs,
    );
  });

  test('a year that is split where nothing changes keeps its pay', () => {
    const day = fc.integer({ min: 2, max: 28 }).map((n) => `2023-11-${String(n).padStart(2, '0')}`);
    const term = 'term: {start: 2023-07-01, length: 2 years}\n';
    fc.assert(
      fc.property(rate, percent, day, (pay, one, date) => {
        const whole = `[{year: 1, percent: ${one}}]`;
        const split = `[{year: 1, percent: ${one}}, {date: ${date}, percent: 0%}]`;
        expect(measured(compared(split, pay, term)).years).toEqual(measured(compared(whole, pay, term)).years);
      }),
      runs,
    );
  });

  test('a higher pay point never ends below a lower one', () => {
    const raise = fc.oneof(
      percent.map((one) => `{year: 1, percent: ${one}}`),
      amount.map((one) => `{year: 1, flat: ${one}}`),
      rate.map((one) => `{year: 1, minimum: ${one}}`),
    );
    fc.assert(
      fc.property(
        fc.uniqueArray(rate, { minLength: 2, maxLength: 2 }),
        fc.array(raise, { minLength: 1, maxLength: 6 }),
        (pay, list) => {
          const points = [...pay].sort((a, b) => Number(a) - Number(b));
          const result = compared(entries(list), points);
          const [low, high] = [0, 1].map((point) => cents(measured(result, 'p0', point).measures['end-rate']));
          expect(high).toBeGreaterThanOrEqual(low ?? 0);
        },
      ),
      runs,
    );
  });
});

describe('comparisons', () => {
  test('a proposal beside itself is the same at every figure', () => {
    fc.assert(
      fc.property(rate, percents, (pay, list) => {
        const result = compared([entries(list), entries(list)], pay);
        const { proposal: _, ...left } = measured(result, 'p0');
        const { proposal: __, ...right } = measured(result, 'p1');
        expect(right).toEqual(left);
      }),
      runs,
    );
  });

  test('every reading lies within the range that is shown', () => {
    const total = fc.integer({ min: 1, max: 3000 }).map((n) => `${(n / 100).toFixed(2)}%`);
    fc.assert(
      fc.property(rate, total, fc.integer({ min: 1, max: 6 }), (pay, all, years) => {
        const { payPoints } = compared(`[{total: ${all}, over: ${years} years}]`, pay);
        const range = payPoints[0]?.ranges[0]?.measures['total-pay'];
        const totals = payPoints[0]?.results.filter(({ proposal }) => proposal === 'p0') ?? [];
        expect(totals).toHaveLength(5);
        const figures = totals.map(({ measures }) => cents(measures['total-pay']));
        expect([Math.min(...figures), Math.max(...figures)]).toEqual([cents(range?.low), cents(range?.high)]);
      }),
      runs,
    );
  });

  test('the years add up to the total, and JSON reads back exactly', () => {
    fc.assert(
      fc.property(rate, percents, (pay, list) => {
        const result = compared(entries(list), pay);
        const { years, measures } = measured(result);
        expect(years.reduce((sum, year) => sum + cents(year.pay), 0)).toBe(cents(measures['total-pay']));
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
      }),
      runs,
    );
  });
});
