// What a strike costs and when it is paid back, worked by hand.
import { describe, expect, test } from 'vitest';
import { strike } from '../../src/index.js';

type Asked = Parameters<typeof strike>;

function struck(...asked: Asked) {
  const found = strike(...asked);
  if (!found.ok) throw new Error(JSON.stringify(found.diagnostics, null, 2));
  return found.value;
}

const point = (...asked: Asked) => struck(...asked).payPoints[0];
const won = (...asked: Asked) => point(...asked)?.outcomes.at(-1);
const file = (name: string, text: string) => ({ file: `${name}.yaml`, text });

describe('Koppekin: $600 a week, 3% offered, settled at 4% after four weeks', () => {
  const asked: Asked = ['3%', '4%', { pay: ['$31,200'], weeks: 4 }];

  test('2,400 + 72 = 2,472 is lost', () => {
    expect(point(...asked)).toMatchObject({ yearlyPay: '32136.00', weeklyPay: '618.00', loss: '2472.00' });
  });

  test('a gain of $6 a week pays it back after 412 weeks: 7.9 years, and not 3.5 as was printed', () => {
    expect(won(...asked)).toMatchObject({
      worth: ['312.00'],
      payback: { weeks: '412', years: '7.9', withinTerm: false },
      ranges: null,
    });
  });

  test('a settlement halfway takes twice as long; at the offer it is never paid back', () => {
    const outcomes = point('3%', '4%', { pay: ['$31,200'], weeks: 4, settle: '50%' })?.outcomes;
    expect(outcomes?.map(({ settledAt, payback }) => [settledAt, payback.weeks])).toEqual([
      ['0.0000', null],
      ['50.0000', '824'],
      ['100.0000', '412'],
    ]);
  });

  test('paid by the week, it is the same', () => {
    const unit = { files: { 'u.yaml': 'per: week\npay: $600\n' }, unit: 'u.yaml' };
    expect(won('3%', '4%', { ...unit, weeks: 4 })?.payback.weeks).toBe('412');
  });

  test('$275 a week from a strike fund: 4 x (618 - 275) = 1,372, paid back after 228.67 weeks', () => {
    const found = point('3%', '4%', { pay: ['$31,200'], weeks: 4, strikePay: '$275' });
    expect(found?.loss).toBe('1372.00');
    expect(found?.outcomes.at(-1)?.payback).toEqual({ weeks: '229', years: '4.4', withinTerm: false });
  });
});

describe('rates that differ by year', () => {
  test('Harvard and the union at $35,500: the third year pays the rest of four weeks', () => {
    // Offered 2 2/3% a year: a week of year 1 is 36,446.67 / 52; four are 2,803.59. Years 1 and 2 add 828.33 and 1,161.05,
    // the third 1,513.50 / 52 = 29.106 a week: 104 + 814.21 / 29.106 = 131.97 weeks.
    const found = point('8% over 3 years', '5%, 3.5%, 3.5%', { pay: ['$35,500'], weeks: 4 });
    expect(found?.loss).toBe('2803.59');
    const outcome = found?.outcomes.at(-1);
    expect(outcome?.worth).toEqual(['828.33', '1161.05', '1513.50']);
    expect(outcome?.worthOverTerm).toBe('3502.88');
    expect(outcome?.payback).toEqual({ weeks: '132', years: '2.5', withinTerm: true });
  });

  test('every reading of the offer: soonest if all of it comes last, latest if all of it comes first', () => {
    const found = point('8% over 3 years', '5%, 3.5%, 3.5%', { pay: ['$35,500'], weeks: 4 });
    expect(found?.lossRange).toEqual([
      { figure: '2730.77', offerReading: 'last-year', demandReading: 'as-written' },
      { figure: '2949.23', offerReading: 'first-year', demandReading: 'as-written' },
    ]);
    // All last: 1,775 in year 1, then 3,079.63 / 52 a week: 52 + 955.77 / 59.22 = 68.1.
    // All first: -1,065 in year 1, 239.63 in year 2, then 1,589.91 / 52: 104 + (2,949.23 + 825.37) / 30.575 = 227.5.
    const [soonest, latest] = found?.outcomes.at(-1)?.ranges?.payback ?? [];
    expect(soonest).toMatchObject({ figure: { weeks: '69', withinTerm: true }, offerReading: 'last-year' });
    expect(latest).toMatchObject({ figure: { weeks: '228', withinTerm: false }, offerReading: 'first-year' });
  });

  test('one chosen reading has no range', () => {
    const found = point('8% over 3 years', '5%, 3.5%, 3.5%', { pay: ['$35,500'], weeks: 4, reading: 'first-year' });
    expect([found?.lossRange, found?.outcomes.at(-1)?.ranges]).toEqual([null, null]);
  });

  test('in the week in which a year turns', () => {
    // 52,000 a year: a week is 1,010 under 1%; 2% adds 10 a week, so 520 in year 1; one week's 1,010 needs 52 + 490 / 30.502.
    const found = won('1%, 1%', '2%, 3%', { pay: ['52,000'], weeks: 1 });
    expect(found?.worth).toEqual(['520.00', '1586.00']);
    expect(found?.payback.weeks).toBe('69');
  });

  test('a raise on a day inside a contract year counts from that day', () => {
    const term = 'term: {start: 2020-01-01, length: 1 year}\n';
    const offer = file('offer', `${term}raises: 0%`);
    const demand = file('demand', `${term}raises: [{date: 2020-07-01, percent: 4%}]`);
    // 1,000 lost; nothing for 26 weeks, then 40 a week.
    expect(won(offer, demand, { pay: ['52,000'], weeks: 1 })?.payback).toEqual({
      weeks: '51',
      years: '1.0',
      withinTerm: true,
    });
  });

  test('a lump sum pays back on the day it is due', () => {
    const demand = file('demand', 'term: 2 years\nraises: [{year: every, percent: 0%}, {year: 2, lump-sum: $1500}]');
    expect(won('0%, 0%', demand, { pay: ['52,000'], weeks: 1 })).toMatchObject({
      worth: ['0.00', '1500.00'],
      payback: { weeks: '52', withinTerm: true },
    });
  });

  test('a part of a year at the end', () => {
    const half = (name: string, raise: string) => file(name, `term: 18 months\nraises: [{year: 1, percent: ${raise}}]`);
    const found = won(half('a', '0%'), half('b', '1%'), { pay: ['52,000'], weeks: 1 });
    expect(found?.worth).toEqual(['520.00', '260.00']);
    expect(found?.payback).toMatchObject({ weeks: '100', withinTerm: false });
  });
});

describe('never, and nothing to pay back', () => {
  test('a demand that ends below the offer never pays back', () => {
    expect(won('4%', '3%', { pay: ['$31,200'], weeks: 2 })?.payback).toEqual({
      weeks: null,
      years: null,
      withinTerm: false,
    });
  });

  test('a demand that ends where the offer does pays back within the term or never', () => {
    const weeks = (lost: number) => won('1%, 1%', '2.01%, 0%', { pay: ['52,000'], weeks: lost })?.payback.weeks;
    // 525.20 more in year 1, nothing after it, while a single week is 1,010.
    expect(weeks(1)).toBeNull();
  });

  test.each(['618', '$700'])('strike pay of %s a week, no less than pay: no loss', (strikePay) => {
    const found = point('3%', '4%', { pay: ['$31,200'], weeks: 4, strikePay });
    expect(found?.loss).toBe('0.00');
    expect(found?.outcomes.map(({ payback }) => payback.weeks)).toEqual(['0', '0']);
  });

  test('paid back within the term exactly where the term is worth the loss', () => {
    for (const weeks of [1, 2, 3, 4, 5, 6, 8, 10]) {
      const found = point('8% over 3 years', '5%, 3.5%, 3.5%', { pay: ['$43,000'], weeks });
      const outcome = found?.outcomes.at(-1);
      expect(outcome?.payback.withinTerm).toBe(Number(outcome?.worthOverTerm) >= Number(found?.loss));
    }
  });
});

describe('refused', () => {
  const refused = (options: Partial<Asked[2]>) => {
    const found = strike('3%', '4%', { pay: ['$31,200'], weeks: 4, ...options });
    return [found.ok, ...found.diagnostics.map(({ code, message }) => `${code}: ${message}`)];
  };
  const weeks = 'bad-option: `--weeks` needs a whole number of weeks from 1 to 520, found';

  test.each<[Partial<Asked[2]>, string]>([
    [{ weeks: 0 }, `${weeks} \`0\``],
    [{ weeks: 10_000 }, `${weeks} \`10000\``],
    [{ weeks: 2.5 }, `${weeks} \`2.5\``],
    [{ weeks: -1 }, `${weeks} \`-1\``],
    [{ weeks: Number.NaN }, `${weeks} \`NaN\``],
    [{ strikePay: '-$5' }, 'bad-option: `--strike-pay` needs money a week, zero or more, such as $275, found `-$5`'],
    [{ strikePay: 'some' }, 'bad-option: `--strike-pay` needs money a week, zero or more, such as $275, found `some`'],
    [{ settle: '0%' }, 'bad-option: `--settle` needs a percent between 0% and 100%, such as 50%, found `0%`'],
    [{ settle: '100%' }, 'bad-option: `--settle` needs a percent between 0% and 100%, such as 50%, found `100%`'],
    [{ settle: '0.5' }, 'bad-option: `--settle` needs a percent between 0% and 100%, such as 50%, found `0.5`'],
  ])('%j', (options, expected) => {
    expect(refused(options)).toEqual([false, expected]);
  });

  test('strike pay in another currency', () => {
    expect(refused({ strikePay: '£275' })[1]).toMatch(/^other-currency/);
  });
});
