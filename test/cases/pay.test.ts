// What is earned in a contract year. Worked lines of the calculation rules, sections 2 and 4.
import { describe, expect, test } from 'vitest';
import { figure, pays, rates, table } from './case.js';

const yearly = (rate: string, more = '') => `pay: [{name: Member, rate: ${rate}}]\n${more}`;

describe('a raise within the year', () => {
  // 103 for half the year and 103 x 1.02 = 105.06 for the other half.
  test('3% on day one and 2% after six months, on 100: pay 104.03, end rate 105.06', () => {
    const compared = table(yearly('100'), {
      offer:
        'term: {start: 2020-01-01, length: 1 year}\nraises:\n  - {date: 2020-01-01, percent: 3%}\n  - {date: 2020-07-01, percent: 2%}\n',
    });
    expect(pays(compared, 'offer', 'Member')).toEqual(['104.03']);
    expect(figure(compared, 'offer', 'Member', 'end-rate')).toBe('105.06');
    expect(figure(compared, 'offer', 'Member', 'increase')).toBe('5.0600');
  });

  // Whole months where every raise falls on the day of the month on which the year starts: a third of the year at 12,000,
  // two thirds at 15,000, whatever the lengths of the months.
  test('in whole months', () => {
    const compared = table(yearly('12000'), {
      offer: 'term: {start: 2021-03-15, length: 1 year}\nraises:\n  - {date: 2021-07-15, flat: $3000}\n',
    });
    expect(pays(compared, 'offer', 'Member')).toEqual(['14000.00']);
  });

  // Ten days at 100 a day and 355 at 110.
  test('in days otherwise', () => {
    const compared = table(yearly('36500'), {
      offer: 'term: {start: 2021-01-01, length: 1 year}\nraises:\n  - {date: 2021-01-11, percent: 10%}\n',
    });
    expect(pays(compared, 'offer', 'Member')).toEqual(['40050.00']);
  });

  // One raise on the 1st and one on the 11th: the whole year is counted in days. 2020 has 366: 182 to 30 June, 10 more to
  // 10 July, 174 after. At 1, 2 and 3 dollars a day: 182 + 20 + 522 = 724.
  test('in days for all of the year as soon as one raise asks for it', () => {
    const compared = table(yearly('366'), {
      offer:
        'term: {start: 2020-01-01, length: 1 year}\nraises:\n  - {date: 2020-07-01, flat: $366}\n  - {date: 2020-07-11, flat: $366}\n',
    });
    expect(pays(compared, 'offer', 'Member')).toEqual(['724.00']);
  });

  // 100.005 a year is 100.01 in each of two years, and the printed column adds up: 200.02, not 200.01.
  test('each year is rounded by itself, and a total is the sum of the years', () => {
    const compared = table('pay: [{name: Member, rate: 100.005}]\n', { offer: 'term: 2 years\nraises: 0%\n' });
    expect(pays(compared, 'offer', 'Member')).toEqual(['100.01', '100.01']);
    expect(figure(compared, 'offer', 'Member', 'total-pay')).toBe('200.02');
  });
});

describe('periods in a year', () => {
  test.each([
    ['month', 12],
    ['semimonth', 24],
    ['biweek', 26],
    ['week', 52],
  ])('per %s', (per, times) => {
    const compared = table(`per: ${per}\n${yearly('1000')}`, { offer: 'term: 1 year\nraises: 10%\n' });
    expect(pays(compared, 'offer', 'Member')).toEqual([`${1100 * times}.00`]);
    expect(rates(compared, 'offer', 'Member')).toEqual(['1100.00']);
  });

  test('a nine-month stipend and hourly people, in groups of one unit', () => {
    const compared = table(
      'groups:\n  - {name: Teaching, per: month, times: 9, pay: [{name: TF, rate: 3000}]}\n  - {name: Casual, per: hour, hours: 400, pay: [{name: Hourly, rate: 15}]}\n',
      { offer: 'term: 1 year\nraises: 10%\n' },
    );
    expect(pays(compared, 'offer', 'TF')).toEqual(['29700.00']);
    expect(pays(compared, 'offer', 'Hourly')).toEqual(['6600.00']);
  });

  // The same 90 cents an hour: 20 + 50 + 90 cents is 1.60 x 2,080; 40 + 70 + 90 is 2.00 x 2,080.
  test('20, 30 and 40 cents over 3 years at 2,080 hours are worth $3,328 over a freeze; 40, 30 and 20 are worth $4,160', () => {
    const cents = (...amounts: string[]) =>
      `term: 3 years\nraises:\n${amounts.map((amount, at) => `  - {year: ${at + 1}, flat: $${amount}}\n`).join('')}`;
    const compared = table(`per: hour\ntimes: 2080\n${yearly('9.00')}`, {
      late: cents('0.20', '0.30', '0.40'),
      early: cents('0.40', '0.30', '0.20'),
    });
    expect(figure(compared, 'late', 'Member', 'gain')).toBe('3328.00');
    expect(figure(compared, 'early', 'Member', 'gain')).toBe('4160.00');
    expect(figure(compared, 'late', 'Member', 'end-rate')).toBe('9.90');
    expect(figure(compared, 'early', 'Member', 'end-rate')).toBe('9.90');
  });
});

describe('contract years', () => {
  test('65 months are five whole years and 5/12 of a sixth', () => {
    const compared = table(yearly('36000'), { offer: 'term: 65 months\nraises: 0%\n' });
    expect(pays(compared, 'offer', 'Member')).toEqual([
      '36000.00',
      '36000.00',
      '36000.00',
      '36000.00',
      '36000.00',
      '15000.00',
    ]);
  });

  // $100 a day in a year of 365 days.
  test('26 May 2021 to 6 November 2026 is five years and 165 days of 365', () => {
    const compared = table(yearly('36500'), { offer: 'term: {start: 2021-05-26, end: 2026-11-06}\nraises: 0%\n' });
    expect(pays(compared, 'offer', 'Member').slice(4)).toEqual(['36500.00', '16500.00']);
  });

  test('an end is the last day: 1 July 2020 to 30 June 2024 is four years', () => {
    const compared = table(yearly('36500'), { offer: 'term: {start: 2020-07-01, end: 2024-06-30}\nraises: 1%\n' });
    expect(pays(compared, 'offer', 'Member')).toHaveLength(4);
  });

  test('a part of a year in whole months is counted in months', () => {
    const compared = table(yearly('12000'), { offer: 'term: {start: 2023-02-01, end: 2024-07-31}\nraises: 0%\n' });
    expect(pays(compared, 'offer', 'Member')).toEqual(['12000.00', '6000.00']);
  });

  // The second contract year begins on 28 February 2021, so a raise of that day pays for all of it.
  test('the anniversary of 29 February is 28 February', () => {
    const compared = table(yearly('36500'), {
      offer: 'term: {start: 2020-02-29, length: 2 years}\nraises:\n  - {date: 2021-02-28, percent: 10%}\n',
    });
    expect(pays(compared, 'offer', 'Member')).toEqual(['36500.00', '40150.00']);
  });

  test('a proposal whose term has ended keeps its last rate, and the baseline runs on', () => {
    const compared = table(yearly('10000', 'baseline: 3%\n'), {
      short: 'raises: [10%]\n',
      long: 'raises: [5%, 5%, 5%]\n',
    });
    expect(rates(compared, 'short', 'Member')).toEqual(['11000.00', '11000.00', '11000.00']);
    expect(rates(compared, 'baseline', 'Member')).toEqual(['10300.00', '10609.00', '10927.27']);
  });

  test('--years sets the horizon', () => {
    const compared = table(yearly('10000', 'baseline: 3%\n'), { offer: 'raises: [10%, 10%]\n' }, { years: 4 });
    expect(rates(compared, 'offer', 'Member')).toEqual(['11000.00', '12100.00', '12100.00', '12100.00']);
    expect(rates(compared, 'baseline', 'Member')).toHaveLength(4);
    const shorter = table(yearly('10000'), { offer: 'raises: [10%, 10%]\n' }, { years: 1 });
    expect(rates(shorter, 'offer', 'Member')).toEqual(['11000.00']);
  });

  test('terms that start on different days are compared year by year, with a warning', () => {
    const from = (start: string) => `term: {start: ${start}, length: 2 years}\nraises: [5%, 5%]\n`;
    const compared = table(yearly('10000'), { first: from('2020-07-01'), second: from('2020-09-01') });
    expect(rates(compared, 'first', 'Member')).toEqual(rates(compared, 'second', 'Member'));
    expect(compared.diagnostics.map((diagnostic) => diagnostic.severity)).toContain('warning');
  });
});

describe('the pay points of a range', () => {
  const names = (pay: string) => {
    const compared = table(`pay: ${pay}\n`, { offer: 'raises: [1%]\n' });
    if (!compared.ok) throw new Error(JSON.stringify(compared.diagnostics));
    return compared.value.payPoints.map((payPoint) => payPoint.currentRate);
  };

  test('the lowest and the highest, or counted up from the lowest with the highest always there', () => {
    expect(names('$35,500 to $43,000')).toEqual(['35500.00', '43000.00']);
    expect(names('$35,500 to $43,000 every $2,500')).toEqual(['35500.00', '38000.00', '40500.00', '43000.00']);
    expect(names('$35,500 to $43,000 every $3,000')).toEqual(['35500.00', '38500.00', '41500.00', '43000.00']);
    expect(names('[$35.5k, $43k]')).toEqual(['35500.00', '43000.00']);
  });
});
