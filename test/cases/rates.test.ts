// How a rate moves and when it is rounded. Worked lines of the calculation rules, sections 1 to 3, and the table of
// raises, each worked by hand.
import { describe, expect, test } from 'vitest';
import { figure, rates, table } from './case.js';

const yearly = (rate: string, more = '') => `pay: [{name: Member, rate: ${rate}}]\n${more}`;
const hourly = (rate: string, more = '') => `per: hour\ntimes: 2080\n${yearly(rate, more)}`;

/** The rates that the raises lead to, year by year. */
function ratesAfter(unit: string, proposal: string) {
  return rates(table(unit, { offer: proposal }), 'offer', 'Member');
}

describe('exact figures', () => {
  // 8/3 percent of 36,000 is 960 exactly: nothing is left over to be rounded up.
  test('$36,000 at a total of 8% over 3 years, read simply, rounded up to the cent: 36,960.00', () => {
    const compared = table(yearly('36000', 'rounding: {to: $0.01, mode: up}\n'), {
      offer: 'raises: [{total: 8%, over: 3 years}]\n',
    });
    expect(rates(compared, 'offer', 'Member', 'sum-even-simple')).toEqual(['36960.00', '37920.00', '38880.00']);
  });

  // The one percent that three times in a row makes 8% is irrational; its third power is not.
  test('an even compounded total ends exactly at the total, rounded up or not', () => {
    const compared = table(yearly('36000'), { offer: 'raises: [{total: 8%, over: 3 years}]\n' });
    expect(figure(compared, 'offer', 'Member', 'end-rate', 'compounded-even')).toBe('38880.00');
    expect(figure(compared, 'offer', 'Member', 'increase', 'compounded-even')).toBe('8.0000');
  });

  // Half a cent goes away from zero: 100.10 x 1.05 = 105.105.
  test('halves are rounded away from zero', () => {
    expect(ratesAfter(yearly('100.10'), 'raises: [5%]\n')).toEqual(['105.11']);
  });

  test('2 2/3% three times is a third of 8% three times', () => {
    expect(ratesAfter(yearly('36000'), 'raises: [2 2/3%]\n')).toEqual(['36960.00']);
  });
});

describe('the rate', () => {
  test('$35,500 at 5, 3.5 and 3.5%: 37,275; 38,579.625; 39,929.911875', () => {
    expect(ratesAfter(yearly('35500'), 'raises: [5%, 3.5%, 3.5%]\n')).toEqual(['37275.00', '38579.63', '39929.91']);
    // To a millionth of a dollar nothing of it is lost.
    const fine = table(yearly('35500', 'rounding: {to: $0.000001}\n'), { offer: 'raises: [5%, 3.5%, 3.5%]\n' });
    expect(figure(fine, 'offer', 'Member', 'end-rate')).toBe('39929.911875');
  });

  test('$0.25 then 3.24% on $20.00 an hour: 20.9061; the other way round 20.898', () => {
    const exact = 'rounding: {to: $0.0001}\n';
    const first = 'term: 1 year\nraises:\n  - {year: 1, flat: $0.25}\n  - {year: 1, percent: 3.24%}\n';
    const second = 'term: 1 year\nraises:\n  - {year: 1, percent: 3.24%}\n  - {year: 1, flat: $0.25}\n';
    expect(ratesAfter(hourly('20.00', exact), first)).toEqual(['20.9061']);
    expect(Number(ratesAfter(hourly('20.00', exact), second)[0])).toBe(20.898);
    expect(ratesAfter(hourly('20.00'), first)).toEqual(['20.91']);
    expect(ratesAfter(hourly('20.00'), second)).toEqual(['20.90']);
  });

  test('raises of one day apply in the order of the file, days in the order of the calendar', () => {
    const dated = (first: string, second: string) =>
      `term: {start: 2020-01-01, length: 1 year}\nraises:\n  - {date: ${first}, flat: $1000}\n  - {date: ${second}, percent: 10%}\n`;
    expect(ratesAfter(yearly('10000'), dated('2020-01-01', '2020-07-01'))).toEqual(['12100.00']);
    expect(ratesAfter(yearly('10000'), dated('2020-07-01', '2020-01-01'))).toEqual(['12000.00']);
  });
});

describe('rounding', () => {
  test('$35,500 at 5, 3.5 and 3.5%, to the cent: 37,275.00; 38,579.63; 39,929.92', () => {
    expect(ratesAfter(yearly('35500', 'rounding: cent\n'), 'raises: [5%, 3.5%, 3.5%]\n')).toEqual([
      '37275.00',
      '38579.63',
      '39929.92',
    ]);
  });

  test('$19.00 at 1.5, 2, 2 and 2.7%, to the cent: 19.29, 19.68, 20.07, 20.61', () => {
    const raises = 'raises: [1.5%, 2%, 2%, 2.7%]\n';
    expect(ratesAfter(hourly('19.00', 'rounding: cent\n'), raises)).toEqual(['19.29', '19.68', '20.07', '20.61']);
    // Unrounded: 19.285, 19.6707, 20.064114, 20.605845078.
    expect(ratesAfter(hourly('19.00'), raises)).toEqual(['19.29', '19.67', '20.06', '20.61']);
  });

  // 1,010.00 x 1.025 = 1,035.25, the nearest multiple of 0.30 below is 1,035.00 and above 1,035.30.
  test.each([
    ['nearest', '1035.30'],
    ['up', '1035.30'],
    ['down', '1035.00'],
  ])('to a multiple of 30 cents, %s', (mode, expected) => {
    expect(ratesAfter(yearly('1010', `rounding: {to: $0.30, mode: ${mode}}\n`), 'raises: [2.5%]\n')).toEqual([
      expected,
    ]);
  });

  // 1,000 + 0.50 and 1,001 + 0.50 lie halfway between two dollars.
  test('half-even takes the even dollar, nearest the higher one', () => {
    const even = 'rounding: {to: $1, mode: half-even}\n';
    const flat = 'term: 1 year\nraises:\n  - {year: 1, flat: $0.50}\n';
    expect(ratesAfter(yearly('1000', even), flat)).toEqual(['1000.00']);
    expect(ratesAfter(yearly('1001', even), flat)).toEqual(['1002.00']);
    expect(ratesAfter(yearly('1000', 'rounding: dollar\n'), flat)).toEqual(['1001.00']);
  });

  // Two raises of 50.4 cents on 1,000: 1,000.504 -> 1,001 -> 1,001.504 -> 1,002; in one go 1,001.008 -> 1,001.
  test('after each raise, or once for all raises of a day', () => {
    const two = 'term: 1 year\nraises:\n  - {year: 1, flat: $0.504}\n  - {year: 1, flat: $0.504}\n';
    expect(ratesAfter(yearly('1000', 'rounding: {to: $1, when: each-raise}\n'), two)).toEqual(['1002.00']);
    expect(ratesAfter(yearly('1000', 'rounding: {to: $1, when: each-date}\n'), two)).toEqual(['1001.00']);
    expect(ratesAfter(yearly('1000', 'rounding: dollar\n'), two)).toEqual(['1002.00']);
  });

  test('a rate that no raise moves is not rounded', () => {
    const odd = yearly('35500.55', 'rounding: dollar\n');
    expect(ratesAfter(odd, 'term: 2 years\nraises: 0%\n')).toEqual(['35500.55', '35500.55']);
    expect(ratesAfter(odd, 'term: 1 year\nraises:\n  - {year: 1, minimum: $30k}\n')).toEqual(['35500.55']);
    expect(ratesAfter(odd, 'term: 1 year\nraises:\n  - {year: 1, lump-sum: $500}\n')).toEqual(['35500.55']);
    // $1 up and $1 down again on one day: the day leaves the rate as it found it.
    const back = 'term: 1 year\nraises:\n  - {year: 1, flat: $1}\n  - {year: 1, flat: -$1}\n';
    expect(ratesAfter(yearly('35500.55', 'rounding: {to: $1, when: each-date}\n'), back)).toEqual(['35500.55']);
  });

  // 1,000 + 0.6 is 1,000.60 until the day is over: below 1,001, and 10% of it is 100.06.
  test('between the raises of one day, each-date has not rounded yet', () => {
    const unit = yearly('1000', 'rounding: {to: $1, when: each-date}\n');
    const compared = table(unit, {
      selected: 'term: 1 year\nraises:\n  - {year: 1, flat: $0.60}\n  - {year: 1, flat: $10, for: {below: $1001}}\n',
      lump: 'term: 1 year\nraises:\n  - {year: 1, flat: $0.60}\n  - {year: 1, lump-sum: 10%}\n',
    });
    expect(rates(compared, 'selected', 'Member')).toEqual(['1011.00']); // 1,010.60
    expect(figure(compared, 'lump', 'Member', 'lump-sums')).toBe('100.06');
    expect(rates(compared, 'lump', 'Member')).toEqual(['1001.00']);
  });

  // On 1,000 the flat amount wins by 20 cents, on 1,020 the 4% by 60.
  test('a greater-of is one raise and rounds once', () => {
    const offer = 'term: 1 year\nraises:\n  - year: 1\n    greater-of: [{percent: 4%}, {flat: $40.20}]\n';
    expect(ratesAfter(yearly('1000', 'rounding: dollar\n'), offer)).toEqual(['1040.00']); // 1,040.20
    expect(ratesAfter(yearly('1020', 'rounding: dollar\n'), offer)).toEqual(['1061.00']); // 1,060.80
  });
});

describe('each kind of raise', () => {
  const one = (what: string) => `term: 1 year\nraises:\n  - {year: 1, ${what}}\n`;
  const three = (what: string) => `term: 3 years\nraises:\n  - {year: every, ${what}}\n`;

  test('percent: on the rate in force, so it compounds', () => {
    expect(ratesAfter(yearly('10000'), three('percent: 3%'))).toEqual(['10300.00', '10609.00', '10927.27']);
    expect(ratesAfter(yearly('10000'), 'term: 3 years\nraises: 3%\n')).toEqual(['10300.00', '10609.00', '10927.27']);
    expect(ratesAfter(yearly('10000'), one('percent: -1.5%'))).toEqual(['9850.00']);
  });

  test('percent of the starting rate: 300 each year on 10,000, so it does not', () => {
    expect(ratesAfter(yearly('10000'), three('percent: 3%, of: starting-rate'))).toEqual([
      '10300.00',
      '10600.00',
      '10900.00',
    ]);
  });

  test('percent of the starting rate means the current rate, before any raise', () => {
    const offer =
      'term: 2 years\nraises:\n  - {year: 1, percent: 10%}\n  - {year: 2, percent: 10%, of: starting-rate}\n';
    expect(ratesAfter(yearly('10000'), offer)).toEqual(['11000.00', '12000.00']);
  });

  test('flat', () => {
    expect(ratesAfter(yearly('35500'), three('flat: $1000'))).toEqual(['36500.00', '37500.00', '38500.00']);
  });

  test('minimum: lifts who is below and leaves the others', () => {
    expect(ratesAfter(yearly('35500'), one('minimum: $40k'))).toEqual(['40000.00']);
    expect(ratesAfter(yearly('41000'), one('minimum: $40k'))).toEqual(['41000.00']);
  });

  // 108% of 35,500 is 38,340. After 10% the rate is 39,050 already.
  test('minimum, as a percent of the starting rate', () => {
    expect(ratesAfter(yearly('35500'), one('minimum: 108% of starting-rate'))).toEqual(['38340.00']);
    const late = 'term: 1 year\nraises:\n  - {year: 1, percent: 10%}\n  - {year: 1, minimum: 108% of starting-rate}\n';
    expect(ratesAfter(yearly('35500'), late)).toEqual(['39050.00']);
  });

  test('set-to: up or down', () => {
    expect(ratesAfter(yearly('35500'), one('set-to: $41k'))).toEqual(['41000.00']);
    expect(ratesAfter(yearly('43000'), one('set-to: $41k'))).toEqual(['41000.00']);
  });

  // 4% is worth $3,750 at 93,750.
  test('greater-of and least-of: decided for each pay point, a tie takes the first', () => {
    const people = 'pay: [{name: Low, rate: 60000}, {name: Even, rate: 93750}, {name: High, rate: 120000}]\n';
    const compared = table(people, {
      better: one('greater-of: [{percent: 4%}, {flat: $3750}]'),
      worse: one('least-of: [{percent: 4%}, {flat: $3750}]'),
    });
    expect(['Low', 'Even', 'High'].map((who) => rates(compared, 'better', who)[0])).toEqual([
      '63750.00',
      '97500.00',
      '124800.00',
    ]);
    expect(['Low', 'Even', 'High'].map((who) => rates(compared, 'worse', who)[0])).toEqual([
      '62400.00',
      '97500.00',
      '123750.00',
    ]);
  });

  test('greater-of: a flat amount or a stated rate, whichever is higher', () => {
    const people = 'per: hour\ntimes: 2080\npay: [{name: New, rate: 16.20}, {name: Long, rate: 20.00}]\n';
    const compared = table(people, { offer: one('greater-of: [{flat: $2.75}, {set-to: $21}]') });
    expect(rates(compared, 'offer', 'New')).toEqual(['21.00']);
    expect(rates(compared, 'offer', 'Long')).toEqual(['22.75']);
  });

  test('lump-sum: is paid in each contract year named, and the rate does not move', () => {
    const compared = table(yearly('40000'), { offer: three('lump-sum: $1000') });
    expect(rates(compared, 'offer', 'Member')).toEqual(['40000.00', '40000.00', '40000.00']);
    expect(figure(compared, 'offer', 'Member', 'lump-sums')).toBe('3000.00');
    expect(figure(compared, 'offer', 'Member', 'total-pay')).toBe('123000.00');
    expect(figure(compared, 'offer', 'Member', 'gain')).toBe('3000.00');
    expect(figure(compared, 'offer', 'Member', 'increase')).toBe('0.0000');
  });

  // 1% of a full year at the rate in force: before the 2% it is 400, after it 408. By the hour, 1% of 2,080 hours.
  test('lump-sum, as a percent of a full year at the rate in force', () => {
    const before = 'term: 1 year\nraises:\n  - {year: 1, lump-sum: 1%}\n  - {year: 1, percent: 2%}\n';
    const behind = 'term: 1 year\nraises:\n  - {year: 1, percent: 2%}\n  - {year: 1, lump-sum: 1%}\n';
    const compared = table(yearly('40000'), { before, behind });
    expect(figure(compared, 'before', 'Member', 'lump-sums')).toBe('400.00');
    expect(figure(compared, 'behind', 'Member', 'lump-sums')).toBe('408.00');
    expect(figure(table(hourly('20.00'), { behind }), 'behind', 'Member', 'lump-sums')).toBe('424.32');
  });
});

describe('for whom', () => {
  const people =
    'groups:\n  - {name: Research, pay: [{name: RA, rate: 36000}, {name: Senior RA, rate: 42000}]}\n  - {name: Teaching, pay: [{name: TF, rate: 30000}]}\n';
  const ends = (what: string) => {
    const compared = table(people, { offer: `term: 1 year\nraises:\n${what}` });
    return ['RA', 'Senior RA', 'TF'].map((who) => figure(compared, 'offer', who, 'end-rate'));
  };

  test('a group, a pay point, or all except them', () => {
    expect(ends('  - {year: 1, percent: 10%, for: [Research]}\n')).toEqual(['39600.00', '46200.00', '30000.00']);
    expect(ends('  - {year: 1, percent: 10%, for: [TF, RA]}\n')).toEqual(['39600.00', '42000.00', '33000.00']);
    expect(ends('  - {year: 1, percent: 10%, except: [Research]}\n')).toEqual(['36000.00', '42000.00', '33000.00']);
    expect(ends('  - {year: 1, percent: 10%, for: [Research], except: [RA]}\n')).toEqual([
      '36000.00',
      '46200.00',
      '30000.00',
    ]);
  });

  // `below` leaves out who is exactly there, `from` takes them in.
  test('below and from', () => {
    expect(ends('  - {year: 1, flat: $100, for: {below: $36k}}\n')).toEqual(['36000.00', '42000.00', '30100.00']);
    expect(ends('  - {year: 1, flat: $100, for: {from: $36k}}\n')).toEqual(['36100.00', '42100.00', '30000.00']);
    expect(ends('  - {year: 1, flat: $100, for: {from: $36k, below: $42k}}\n')).toEqual([
      '36100.00',
      '42000.00',
      '30000.00',
    ]);
  });

  // After 10% on all, 36,000 is 39,600: no longer below $39k.
  test('by the rate in force just before the raise', () => {
    const both = '  - {year: 1, percent: 10%}\n  - {year: 1, flat: $100, for: {below: $39k}}\n';
    expect(ends(both)).toEqual(['39600.00', '46200.00', '33100.00']);
  });

  // 36,000 is below $37k once, when the total first applies: it then gets all three raises, though 37,080 is above.
  test('for a total: just before it first applies, once', () => {
    const compared = table(people, {
      offer: 'term: 3 years\nraises:\n  - {total: 9%, split: [3%, 3%, 3%], for: {below: $37k}}\n',
    });
    expect(rates(compared, 'offer', 'RA')).toEqual(['37080.00', '38192.40', '39338.17']);
    expect(rates(compared, 'offer', 'Senior RA')).toEqual(['42000.00', '42000.00', '42000.00']);
  });
});

describe('the years of the short forms', () => {
  test('2+, 1-3, a list of years, and a freeze', () => {
    const offer = (year: string) => `term: 4 years\nraises:\n  - {year: ${year}, flat: $1000}\n`;
    expect(ratesAfter(yearly('10000'), offer('2+'))).toEqual(['10000.00', '11000.00', '12000.00', '13000.00']);
    expect(ratesAfter(yearly('10000'), offer('1-3'))).toEqual(['11000.00', '12000.00', '13000.00', '13000.00']);
    expect(ratesAfter(yearly('10000'), offer('2-2'))).toEqual(['10000.00', '11000.00', '11000.00', '11000.00']);
    expect(ratesAfter(yearly('10000'), offer('[1, 3]'))).toEqual(['11000.00', '11000.00', '12000.00', '12000.00']);
    expect(ratesAfter(yearly('10000'), 'term: 2 years\nraises: 0%\n')).toEqual(['10000.00', '10000.00']);
  });

  test('a list shorter than the term: nothing after it, with a warning', () => {
    const compared = table(yearly('10000'), { offer: 'term: 3 years\nraises: [5%]\n' });
    expect(rates(compared, 'offer', 'Member')).toEqual(['10500.00', '10500.00', '10500.00']);
    expect(compared.diagnostics.map((diagnostic) => diagnostic.severity)).toContain('warning');
    expect(table(yearly('10000'), { offer: 'term: 1 year\nraises: [5%, 5%]\n' }).ok).toBe(false);
  });
});
