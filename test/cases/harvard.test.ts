// The main job: Harvard's offer and the union's ask of December 2019, at $35,500 and $43,000, against 3% a year.
// Offers as reported on 3 December 2019; the pay range and the 3% are the user's figures; the rest is a calculator's.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compare } from '../../src/index.js';
import { figure, overBaseline, pays, rates } from './case.js';

const read = (file: string) => readFileSync(new URL(`../../proposals/${file}`, import.meta.url), 'utf8');
const compared = compare(
  [
    { file: 'proposals/harvard.yaml', text: read('harvard.yaml') },
    { file: 'proposals/union.yaml', text: read('union.yaml') },
  ],
  { files: { 'proposals/unit.yaml': read('unit.yaml') } },
);

test("Harvard's 8% has five readings, equal yearly raises that add up to 8% first; the union's ask has one", () => {
  if (!compared.ok) throw new Error(JSON.stringify(compared.diagnostics));
  const [harvard, union, baseline] = compared.value.proposals;
  expect(harvard).toMatchObject({
    id: 'harvard',
    party: 'employer',
    ambiguous: true,
    readings: ['sum-even', 'sum-even-simple', 'compounded-even', 'first-year', 'last-year'],
  });
  expect(union).toMatchObject({ id: 'union', party: 'union', ambiguous: false, readings: ['as-written'] });
  expect(baseline).toMatchObject({ id: 'baseline', baseline: true, ambiguous: false, readings: ['as-written'] });
  expect(compared.value.years).toBe(3);
  expect(compared.value.payPoints.map((payPoint) => payPoint.name)).toEqual(['$35,500', '$43,000']);
});

describe('a stipend of $35,500', () => {
  const at = '$35,500';

  test('3% a year: 36,565; 37,661.95; 38,791.81', () => {
    expect(rates(compared, 'baseline', at)).toEqual(['36565.00', '37661.95', '38791.81']);
    expect(figure(compared, 'baseline', at, 'total-pay')).toBe('113018.76');
    expect(figure(compared, 'baseline', at, 'gain')).toBe('6518.76');
    expect(figure(compared, 'baseline', at, 'increase')).toBe('9.2727');
    expect(figure(compared, 'baseline', at, 'average-increase')).toBe('3.0000');
  });

  test("the union's 5, 3.5 and 3.5%: 37,275; 38,579.63; 39,929.91", () => {
    expect(rates(compared, 'union', at)).toEqual(['37275.00', '38579.63', '39929.91']);
    expect(figure(compared, 'union', at, 'total-pay')).toBe('115784.54');
    expect(figure(compared, 'union', at, 'gain')).toBe('9284.54');
    expect(figure(compared, 'union', at, 'increase')).toBe('12.4786');
    expect(figure(compared, 'union', at, 'plain-sum')).toBe('12.0000');
    expect(figure(compared, 'union', at, 'average-increase')).toBe('3.9976');
    expect(overBaseline(compared, 'union', at, 'end-rate')).toBe('1138.10');
    expect(overBaseline(compared, 'union', at, 'total-pay')).toBe('2765.78');
  });

  test("Harvard's 8% as three raises of 2 2/3%: ends at 38,416.41, $737.10 under 3% a year over the three years", () => {
    expect(rates(compared, 'harvard', at)).toEqual(['36446.67', '37418.58', '38416.41']);
    expect(figure(compared, 'harvard', at, 'increase')).toBe('8.2152');
    expect(figure(compared, 'harvard', at, 'plain-sum')).toBe('8.0000');
    expect(figure(compared, 'harvard', at, 'average-increase')).toBe('2.6667');
    expect(figure(compared, 'harvard', at, 'gain')).toBe('5781.66');
    expect(overBaseline(compared, 'harvard', at, 'end-rate')).toBe('-375.40');
    expect(overBaseline(compared, 'harvard', at, 'total-pay')).toBe('-737.10');
  });
});

describe('a stipend of $43,000', () => {
  const at = '$43,000';

  test('3% a year: 44,290; 45,618.70; 46,987.26', () => {
    expect(rates(compared, 'baseline', at)).toEqual(['44290.00', '45618.70', '46987.26']);
    expect(figure(compared, 'baseline', at, 'total-pay')).toBe('136895.96');
  });

  test("the union's ask: 45,150; 46,730.25; 48,365.81", () => {
    expect(rates(compared, 'union', at)).toEqual(['45150.00', '46730.25', '48365.81']);
    expect(figure(compared, 'union', at, 'total-pay')).toBe('140246.06');
    expect(overBaseline(compared, 'union', at, 'total-pay')).toBe('3350.10');
  });

  // 43,000 x 8% = 3,440. In year 1 it is paid three times, in year 3 once.
  test.each([
    ['sum-even', ['44146.67', '45323.91', '46532.55'], '136003.13', '-892.83'],
    ['sum-even-simple', ['44146.67', '45293.33', '46440.00'], '135880.00', '-1015.96'],
    ['compounded-even', ['44117.38', '45263.79', '46440.00'], '135821.17', '-1074.79'],
    ['first-year', ['46440.00', '46440.00', '46440.00'], '139320.00', '2424.04'],
    ['last-year', ['43000.00', '43000.00', '46440.00'], '132440.00', '-4455.96'],
  ])("Harvard's 8%% read as %s", (reading, years, total, over) => {
    expect(pays(compared, 'harvard', at, reading)).toEqual(years);
    expect(figure(compared, 'harvard', at, 'total-pay', reading)).toBe(total);
    expect(overBaseline(compared, 'harvard', at, 'total-pay', reading)).toBe(over);
  });
});
