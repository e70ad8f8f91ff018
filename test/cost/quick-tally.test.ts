// Quick sums of rosters, by hand: half cents, floors at the rate itself, bounds at the rate itself, and which way each
// class of a usual roster is summed, so that a silent fall to a slow way is noticed.
import { describe, expect, test } from 'vitest';
import type { GroupTally } from '../../src/cost/tally.js';
import { openCentTotals } from '../../src/payroll/cent-totals.js';
import { type Asked, ask, bothWays, type Row } from './tally-stage.js';

const years = (raises: string, term = '1 year') => `term: ${term}\nraises: ${raises}\n`;

function asked(proposal: string, unit = '', more: readonly string[] = []): Asked {
  const texts = [proposal, ...more];
  const files = texts.map((text, i) => ({ file: `p${i}.yaml`, text: `unit: unit.yaml\n${text}` }));
  const [pay, rest] = unit.startsWith('groups') ? ['', unit] : ['pay: [$50000, $90000]\n', unit];
  return ask([{ file: 'unit.yaml', text: `${pay}${rest}` }, ...files], {
    proposals: files.map(({ file }) => file),
    baseline: false,
  });
}

interface Digits {
  readonly head: Record<keyof GroupTally['head'], string>;
  readonly tallies: readonly { readonly years: readonly Record<string, string>[]; readonly goingOut: string }[];
}

/** Sums of the first group under the first proposal, which both ways agree on. */
function sums(question: Asked, rows: readonly Row[]) {
  const { groups, applied, faults, paths } = bothWays(question, rows);
  const [group] = (groups ?? []) as readonly Digits[];
  const tally = group?.tallies[0];
  return {
    head: group?.head,
    years: tally?.years,
    payroll: tally?.years.at(-1)?.['payroll'],
    goingOut: tally?.goingOut,
    applied,
    faults,
    paths,
  };
}

describe('half cents', () => {
  // 3% on $1.50 is 1.545: a rate of 1.55 rounded away from zero, 1.54 to even or down.
  test.each([
    ['nearest', '1.55'],
    ['up', '1.55'],
    ['down', '1.54'],
    ['half-even', '1.54'],
  ])('of a rate, rounded %s', (mode, rate) => {
    for (const when of ['each-raise', 'each-date']) {
      const unit = `rounding: {to: $0.01, mode: ${mode}, when: ${when}}\n`;
      expect(sums(asked(years('3%'), unit), [{ rate: '1.5' }]).goingOut).toBe(rate);
    }
  });

  test('of pay: $0.05 at half time is 2.5 cents, and three people get 3 cents each', () => {
    const { head, payroll } = sums(asked(years('0%')), [{ rate: '0.05', fte: '0.5', count: 3 }]);
    expect(head).toEqual({ headcount: '3', fte: '1.5', payroll: '0.09' });
    expect(payroll).toBe('0.09');
  });

  test('after unrounded raises: 4.125% twice on $640,000 for 1/64 of a post', () => {
    // 640,000 x 833/800 x 833/800 = 693,889 exactly; 0.015625 of it is 10,842.015625.
    const { payroll } = sums(asked(years('[4.125%, 4.125%]', '2 years')), [{ rate: '640000', fte: '0.015625' }]);
    expect(payroll).toBe('10842.02');
  });

  test('after so many raises that no double holds the rate', () => {
    // A minimum of 55,000 in year 3, then 4.125%: 57,268.75, and half of it 28,634.375 is 28,634.38.
    const ask3 = years(
      '[{year: 1-2, percent: 4.125%}, {year: 3, minimum: $55000}, {year: 4, percent: 4.125%}]',
      '4 years',
    );
    const { payroll, paths } = sums(asked(ask3), [
      { rate: '28400.01', fte: '0.5' },
      { rate: '188399.99', count: 1 },
    ]);
    // 188,399.99 x 1.04125^3 is 212,689.44.
    expect(payroll).toBe('241323.82');
    expect(paths?.exactly).toBe(0);
  });
});

describe('at the very amount', () => {
  const odd = 'rounding: {to: $0.05}\n';

  test('a minimum at the rate moves nothing, and what is not moved is not rounded', () => {
    expect(sums(asked(years('[{year: 1, minimum: $19.02}]'), odd), [{ rate: '19.02' }]).goingOut).toBe('19.02');
    expect(sums(asked(years('[{year: 1, minimum: $19.03}]'), odd), [{ rate: '19.02' }]).goingOut).toBe('19.05');
  });

  test('below leaves out the amount, from takes it in', () => {
    const rows = [{ rate: '49999.99' }, { rate: '50000' }];
    const below = sums(asked(years('[{year: 1, for: {below: $50k}, flat: $1}]')), rows);
    const from = sums(asked(years('[{year: 1, for: {from: $50k}, flat: $1}]')), rows);
    expect([below.payroll, from.payroll]).toEqual(['100000.99', '100000.99']);
    expect(sums(asked(years('[{year: 1, for: {below: $50k}, flat: $1}]')), [{ rate: '50000' }]).applied).toEqual([[]]);
  });

  test('and so after raises that no double holds', () => {
    // Three times 3.123456789% lifts nobody here to 55,000, the minimum does; the last raise is for whoever is from there on.
    const first =
      '{year: 1, percent: 3.123456789%}, {year: 1, percent: 3.123456789%}, {year: 1, percent: 3.123456789%}';
    const list = `[${first}, {year: 1, minimum: $55000}, {year: 1, for: {from: $55000}, flat: $100}, {year: 1, for: {below: $55000}, flat: $7}]`;
    const { payroll, paths } = sums(asked(years(list)), [{ rate: '40000' }, { rate: '30000.01', count: 2 }]);
    expect(payroll).toBe('165300');
    expect(paths).toEqual({ inBlocks: 2, byThemselves: 2, exactly: 0 });
  });

  test('people of exactly one rate, by name', () => {
    const rows = [{ rate: '50000' }, { rate: '50000.01' }, { rate: '90000', count: 2 }];
    const { payroll, paths } = sums(asked(years('[{year: 1, for: ["$50,000"], flat: $1000}]')), rows);
    expect(payroll).toBe('281000.01');
    expect(paths).toEqual({ inBlocks: 6, byThemselves: 0, exactly: 0 });
  });
});

describe('parts of a year', () => {
  const term = '{start: 2024-07-01, length: 1 year}';

  test('days count where somebody is moved on a day in mid-month, months where they are not', () => {
    const list = '[{date: 2024-10-01, percent: 4%}, {date: 2025-01-11, minimum: $52000}]';
    const { paths } = sums(asked(years(list, term)), [{ rate: '50000' }, { rate: '40000' }, { rate: '60000' }]);
    // 50,000 for 3/12, then 52,000: 51,500. 60,000, then 62,400: 61,800. 40,000 for 92 days of 365, 41,600 for 102, then
    // 52,000 for 171: 10,082.19 + 11,625.21 + 24,361.64.
    const each = ['50000', '60000', '40000'].map((rate) => sums(asked(years(list, term)), [{ rate }]).payroll);
    expect(each).toEqual(['51500', '61800', '46069.04']);
    expect(paths).toEqual({ inBlocks: 4, byThemselves: 2, exactly: 0 });
  });

  test('whole months need nobody to be told apart', () => {
    const list = '[{date: 2024-10-01, percent: 4%}, {date: 2025-01-01, minimum: $52000}]';
    const { payroll, paths } = sums(asked(years(list, term)), [{ rate: '50000' }, { rate: '40000' }]);
    // 51,500, and 40,000 x 3/12 + 41,600 x 3/12 + 52,000 x 6/12 = 46,400.
    expect(payroll).toBe('97900');
    expect(paths).toEqual({ inBlocks: 4, byThemselves: 0, exactly: 0 });
  });
});

describe('what is left to the exact way', () => {
  test('ties of raises whose figures never end', () => {
    // 8% over 3 years in all but the first reading: 1.08 x 0.125 = 0.135 on paper, by thirds and by roots. By thirds that
    // compound it is 0.1353.
    const { tallies } = (
      bothWays(asked('term: 3 years\nraises: [{total: 8%}]\n'), [{ rate: '0.125' }]).groups as Digits[]
    )[0] as Digits;
    expect(tallies.map(({ goingOut }) => goingOut)).toEqual(['0.14', '0.14', '0.14', '0.14', '0.14']);
  });

  test('a raise that takes somebody to zero is a fault, and no message says what they are paid', () => {
    const { faults } = sums(asked(years('[{year: 1, flat: -$60000}]')), [{ rate: '90000' }, { rate: '60000' }]);
    expect(faults).toHaveLength(1);
    expect(faults[0]).not.toMatch(/60,?000`|90,?000/);
  });
});

test('sums beyond what doubles hold', () => {
  const rows = Array.from({ length: 20 }, () => ({ rate: '99999999.99', count: 999_999 }));
  const { payroll } = sums(asked(years('0%')), [...rows, { rate: '12345678901.23', count: 999_999_999_999 }]);
  // 20 x 999,999 x 99,999,999.99 + 999,999,999,999 x 12,345,678,901.23
  expect(payroll).toBe('12345680901215654121098.97');
});

test('sums of many blocks are carried before doubles cannot hold them', () => {
  const sums = openCentTotals(2);
  const most = 2 ** 52 - 1;
  // Two groups, 0 and 70, in two slots: the sums of a slot stand side by side.
  for (let block = 0; block < 5; block++) sums.addBlock(Float64Array.of(most, 1, 0, most), [0, 70], most);
  sums.addOne(70, 0, 10n ** 30n);
  expect(sums.of(0)).toEqual([5n * (2n ** 52n - 1n), 0n]);
  expect(sums.of(70)).toEqual([10n ** 30n + 5n, 5n * (2n ** 52n - 1n)]);
});

describe('which way a usual roster goes', () => {
  const rows = Array.from({ length: 6000 }, (_, i): Row => {
    const rate = (28_400 + ((i * 7919) % 160_000) + ((i * 31) % 100) / 100).toFixed(2);
    return { rate, fte: ['1', '1', '1', '0.75', '0.5', '0.375', '0.8', '0.2'][(i * 5) % 8] ?? '1' };
  });
  const offers = [
    years(
      '[{year: 1, percent: 2.5%}, {year: 1, lump-sum: $750, prorated: true}, {year: 2, greater-of: [{percent: 2.25%}, {flat: $1500}]}, {year: 3, percent: 2%}, {year: 3, lump-sum: 1%}]',
      '3 years',
    ),
    years(
      '[{year: 1, percent: 3.75%}, {year: 1, minimum: $42k}, {year: 2-4, percent: 3.25%}, {year: 4, lump-sum: 1.5%, prorated: true}]',
      '4 years',
    ),
    years(
      '[{year: 1, greater-of: [{percent: 6%}, {flat: $3000}]}, {year: 1, for: {below: $50k}, lump-sum: $1200}, {year: 2-5, percent: 4.125%}, {year: 3, minimum: $55k}, {year: 5, lump-sum: $2000}]',
      '5 years',
    ),
  ];
  const first = offers[0] ?? '';

  test.each([
    ['cent', 0],
    ['dollar', 0],
    ['none', 0.03],
    ['{to: $0.05, mode: up, when: each-date}', 0],
  ])('rounding: %s', (rounding, mostByThemselves) => {
    const { paths } = bothWays(asked(first, `rounding: ${rounding}\n`, offers.slice(1)), rows.slice(0, 1500));
    const all = 1500 * 4;
    expect(paths?.exactly).toBe(0);
    expect(paths?.byThemselves).toBeLessThanOrEqual(all * mostByThemselves);
    expect((paths?.inBlocks ?? 0) + (paths?.byThemselves ?? 0)).toBe(all);
  });
});
