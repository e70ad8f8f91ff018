// A measure over an assumption, worked by hand: the figures at some values, and the two neighbours of each crossing.
import { describe, expect, test } from 'vitest';
import { type SourceText, type Sweep, type SweepOptions, sweep } from '../../src/index.js';

function swept(proposals: readonly (SourceText | string)[], options: SweepOptions): Sweep {
  const result = sweep(proposals, options);
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics, null, 2));
  return result.value;
}

/** The central figures of a proposal at the first pay point, by value. */
function figures({ payPoints }: Sweep, id: string) {
  const values = payPoints[0]?.values ?? [];
  return values.map(({ value, results }) => [
    value,
    results.find(({ proposal, central }) => proposal === id && central)?.figure,
  ]);
}

/** How the left stands to the right: each stretch as `above 0 to 2.66`. */
function stretches({ payPoints }: Sweep, left: string, right: string | null, reading?: string) {
  const found = payPoints[0]?.orderings.find(
    (one) =>
      one.left.proposal === left &&
      (one.right?.proposal ?? null) === right &&
      (reading ? one.left.reading === reading : one.central),
  );
  return found?.stretches.map(({ order, from, to }) => `${order} ${from} to ${to}`);
}

describe('inflation from 0% to 10%', () => {
  // 1.03^3 / 1.02^3 - 1 = 2.9701%, as assumptions.md works it; 1.092727 / 1.331 - 1 = -17.9018%.
  const made = swept(['3% for 3 years'], { pay: ['$35,500'], inflation: '0% to 10% by 1%', measure: 'real-increase' });

  test('3% a year in real terms', () => {
    expect(figures(made, 'offer-1')).toHaveLength(11);
    expect(figures(made, 'offer-1').filter(([value]) => ['0', '2', '10'].includes(value ?? ''))).toEqual([
      ['0', '9.2727'],
      ['2', '2.9701'],
      ['10', '-17.9018'],
    ]);
  });

  test('it is level with prices at 3%, above below it and below above it', () => {
    expect(stretches(made, 'offer-1', null)).toEqual(['above 0 to 2.99', 'equal 3 to 3', 'below 3.01 to 10']);
  });

  // 1.08^(1/3) = 1.02598…: prices win from 2.60% on if all comes to 8% compounded; 1.026666…: from 2.67% on.
  test('every reading has a crossing of its own', () => {
    const open = swept(['8% over 3 years'], { pay: ['$100'], inflation: '0% to 10% by 5%', measure: 'real-increase' });
    expect(stretches(open, 'offer-1', null)).toEqual(['above 0 to 2.66', 'below 2.67 to 10']);
    expect(stretches(open, 'offer-1', null, 'compounded-even')).toEqual(['above 0 to 2.59', 'below 2.6 to 10']);
    const [first] = open.payPoints[0]?.values ?? [];
    expect(first?.ranges).toEqual([
      { proposal: 'offer-1', low: '8.0000', lowReading: 'sum-even-simple', high: '8.2152', highReading: 'sum-even' },
    ]);
  });

  // The COLA of year 2 is inflation within 2% and 5%; 100 x (1 + c) against 103.5: level at 3.50%, above it to 5% and on.
  test('a COLA moves with what is swept', () => {
    const cola = {
      file: 'cola.yaml',
      text: 'term: 2 years\nraises:\n  - {year: 2, cola: {minimum: 2%, maximum: 5%}}\n',
    };
    const made = swept([cola, '0%, 3.5%'], { pay: ['$100'], inflation: '0% to 8% by 2%', measure: 'end-rate' });
    expect(figures(made, 'cola')).toEqual([
      ['0', '102.00'],
      ['2', '102.00'],
      ['4', '104.00'],
      ['6', '105.00'],
      ['8', '105.00'],
    ]);
    expect(stretches(made, 'cola', 'offer-1')).toEqual(['below 0 to 3.49', 'equal 3.5 to 3.5', 'above 3.51 to 8']);
  });

  test('a first-year COLA looks at the same inflation in the year before', () => {
    const cola = { file: 'cola.yaml', text: 'term: 1 year\nraises:\n  - {year: 1, cola: {share: 50%}}\n' };
    expect(figures(swept([cola], { pay: ['$100'], inflation: '0% to 3% by 2%', measure: 'end-rate' }), 'cola')).toEqual(
      [
        ['0', '100.00'],
        ['2', '101.00'],
        ['3', '101.50'],
      ],
    );
  });
});

// $1,000 is 3% of 33,333.33…. To the cent both gain 1,000.00 from 33,333.17 (999.9951) to 33,333.49 (1,000.0047).
test('who gains more from $1,000 than from 3%', () => {
  const made = swept(['$1,000', '3%'], { pay: ['$20k to $50k by $5k'], measure: 'gain' });
  expect(stretches(made, 'offer-1', 'offer-2')).toEqual([
    'above 20000 to 33333.16',
    'equal 33333.17 to 33333.49',
    'below 33333.5 to 50000',
  ]);
  const exact = swept(['$1,000', '3%'], { pay: ['$20k to $50k by $5k'], measure: 'increase' });
  expect(stretches(exact, 'offer-1', 'offer-2')).toEqual(['above 20000 to 33333.33', 'below 33333.34 to 50000']);
});

// 35,500 x 1.0266…, three times, pays 112,281.66. 2.66% a year pays 112,266.94, 2.67% 112,289.01.
test('the baseline that an offer beats', () => {
  const made = swept(['8% over 3 years'], { pay: ['$35,500'], baseline: '2% to 5% by 0.5%' });
  expect(stretches(made, 'offer-1', 'baseline')).toEqual(['above 2 to 2.66', 'below 2.67 to 5']);
  expect(
    made.payPoints[0]?.orderings
      .find(({ central }) => central)
      ?.stretches.map(({ atFrom, atTo }) => [atFrom.right, atTo.right]),
  ).toEqual([
    ['110817.08', '112266.94'],
    ['112289.01', '117509.44'],
  ]);
});

describe('bad ranges', () => {
  const codes = (options: Omit<SweepOptions, 'pay'> & { pay?: string[] }) => {
    const result = sweep(['3%'], { pay: ['$100'], ...options });
    return result.ok ? 'ok' : result.diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code);
  };

  test.each([
    [{}, ['sweep-without-range']],
    [{ inflation: '0% to 10%' }, ['sweep-without-range']],
    [{ inflation: '0% to by 1%' }, ['sweep-without-range']],
    [{ inflation: '0% to 10% by 1%', baseline: '0% to 6% by 1%' }, ['sweep-of-two']],
    [{ inflation: '0% to 10% by 0%' }, ['sweep-step']],
    [{ inflation: '0% to 10% by -1%' }, ['sweep-step']],
    [{ inflation: '10% to 0% by 1%' }, ['range-backwards']],
    [{ inflation: '3% to 3% by 1%' }, ['range-of-one']],
    [{ inflation: '0% to 10% by 0.01%' }, ['sweep-too-many']],
    [{ inflation: '0% to 10% by 1/3%' }, ['sweep-decimals']],
    [{ inflation: '0 to 10 by 1' }, ['percent-without-sign', 'percent-without-sign', 'percent-without-sign']],
    [{ inflation: '-100% to 10% by 10%' }, ['percent-too-low']],
    [{ baseline: '0% to 6% by 1%', measure: 'real-increase' }, ['measure-needs-inflation']],
    [{ baseline: '0% to 6% by 1%', measure: 'endrate' }, ['unknown-word']],
    [{ baseline: '0% to 6% by 1%', measure: 'settlement-cost' }, ['unknown-word']],
    [{ pay: ['$0 to $100 by $10'] }, ['not-above-zero']],
  ])('%o', (options, expected) => {
    expect(codes(options)).toEqual(expected);
  });

  test('a plain sum that exists for nobody', () => {
    const result = sweep(['$1,000'], { pay: ['$100'], inflation: '0% to 1% by 1%', measure: 'plain-sum' });
    expect(result.diagnostics.map(({ code }) => code)).toEqual(['measure-does-not-exist']);
  });
});
