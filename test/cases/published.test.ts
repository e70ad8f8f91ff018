// Figures that others have published, in print or on their pages, recomputed. Each names its source.
import { describe, expect, test } from 'vitest';
import { figure, pays, rates, table } from './case.js';

const yearly = (rate: string, more = '') => `pay: [{name: Member, rate: ${rate}}]\n${more}`;
const hourly = (rate: string, more = '') => `per: hour\ntimes: 2080\n${yearly(rate, more)}`;

function at(unit: string, proposal: string, measure: string) {
  return figure(table(unit, { offer: proposal }), 'offer', 'Member', measure);
}

function ratesAfter(unit: string, proposal: string) {
  return rates(table(unit, { offer: proposal }), 'offer', 'Member');
}

/** Raises that come more than one to a year, in order. */
function parts(...years: string[][]) {
  const raises = years.flatMap((percents, index) => percents.map((p) => `  - {year: ${index + 1}, percent: ${p}%}\n`));
  return `term: ${years.length} years\nraises:\n${raises.join('')}`;
}

/** A percent as a headline prints it. */
const to = (decimals: number, percent: unknown) => Number(percent).toFixed(decimals);

// heu.org, frequently asked questions on compensation improvements.
describe('HEU (British Columbia): 1.5, 2, 2 and 2.7% on $19.00 an hour', () => {
  const raises = 'raises: [1.5%, 2%, 2%, 2.7%]\n';

  test('"8.2% not compounded", "+$1.61 or 8.5% compounded"', () => {
    expect(at(hourly('19.00'), raises, 'plain-sum')).toBe('8.2000');
    expect(at(hourly('19.00'), raises, 'increase')).toBe('8.4518');
    expect(at(hourly('19.00'), raises, 'end-rate')).toBe('20.61'); // 20.605845
  });

  test('rounding each step: 19.29, 19.68, 20.07, 20.61, which is 8.47%', () => {
    expect(ratesAfter(hourly('19.00', 'rounding: cent\n'), raises)).toEqual(['19.29', '19.68', '20.07', '20.61']);
    expect(at(hourly('19.00', 'rounding: cent\n'), raises, 'increase')).toBe('8.4737'); // 1.61 / 19
  });

  test('licensed practical nurses, 1.5% on top each year: 15.1%, so the parts multiply', () => {
    const nurses = parts(['1.5', '1.5'], ['2', '1.5'], ['2', '1.5'], ['2.7', '1.5']);
    expect(at(hourly('19.00'), nurses, 'increase')).toBe('15.1068');
    expect(at(hourly('19.00'), nurses, 'plain-sum')).toBe('14.2000');
    // Added up within each year it would be 14.97%.
    expect(at(hourly('19.00'), 'raises: [3%, 3.5%, 3.5%, 4.2%]\n', 'increase')).toBe('14.9703');
  });

  test('pharmacy technicians, 1% on top in years 2 to 4: 11.7%', () => {
    expect(at(hourly('19.00'), parts(['1.5'], ['2', '1'], ['2', '1'], ['2.7', '1']), 'increase')).toBe('11.7380');
  });
});

// United Electrical Workers (UE), on when a raise comes.
describe('UE: the same 90 cents, $832 apart', () => {
  const cents = (...amounts: string[]) =>
    `term: 3 years\nraises:\n${amounts.map((amount, index) => `  - {year: ${index + 1}, flat: $${amount}}\n`).join('')}`;

  test('20, 30 and 40 cents are worth $3,328, 40, 30 and 20 cents $4,160', () => {
    expect(at(hourly('9.00'), cents('0.20', '0.30', '0.40'), 'gain')).toBe('3328.00');
    expect(at(hourly('9.00'), cents('0.40', '0.30', '0.20'), 'gain')).toBe('4160.00');
  });

  test('30 cents on $9.00 is 3.33%', () => {
    expect(to(2, at(hourly('9.00'), cents('0.30'), 'increase'))).toBe('3.33');
  });
});

// Annualizing: what a raise within the year costs in that year, and what it does to the rate.
describe('annualizing', () => {
  test('3% on 1 January and 2% on 1 July: 4.03% of pay in the year, 5.06% on the rate', () => {
    const offer =
      'term: {start: 2020-01-01, length: 1 year}\nraises:\n  - {date: 2020-01-01, percent: 3%}\n  - {date: 2020-07-01, percent: 2%}\n';
    expect(at(yearly('10000'), offer, 'total-pay')).toBe('10403.00');
    expect(at(yearly('10000'), offer, 'increase')).toBe('5.0600');
  });

  // Massachusetts Nurses Association.
  test('6% for half a year is 3% of the year', () => {
    const offer = 'term: {start: 2020-01-01, length: 1 year}\nraises:\n  - {date: 2020-07-01, percent: 6%}\n';
    expect(at(yearly('10000'), offer, 'gain')).toBe('300.00');
  });
});

// psacunion.ca, breaking down the gains (2023): "total 12%, compounded 12.6", running 1.5, 6.4, 10.1, 12.6. The parts of
// each year as itemised in IBEW 2228's parallel deal.
describe('PSAC 2021-24: 1.5, 4.75, 3.5 and 2.25%', () => {
  const straight = 'raises: [1.5%, 4.75%, 3.5%, 2.25%]\n';
  const sameDay = parts(['1.5'], ['3.5', '1.25'], ['3.0', '0.5'], ['2.0', '0.25']);

  test('a total of 12% either way', () => {
    expect(at(yearly('100000'), straight, 'plain-sum')).toBe('12.0000');
    expect(at(yearly('100000'), sameDay, 'plain-sum')).toBe('12.0000');
  });

  test('the yearly figures compound to 12.5%, not to the published 12.6%', () => {
    expect(at(yearly('100000'), straight, 'increase')).toBe('12.5184');
  });

  test('their parts, compounded on the same day, do: 1.5, 6.4, 10.1 and 12.6%', () => {
    expect(ratesAfter(yearly('100000'), sameDay)).toEqual(['101500.00', '106365.66', '110104.41', '112587.26']);
    expect(at(yearly('100000'), sameDay, 'increase')).toBe('12.5873');
  });
});

describe('a sum and a compounded figure of the same settlement', () => {
  test.each([
    ['DC 37, "16.21%" (dc37.net)', ['3', '3', '3', '3', '3.25'], '15.2500', '16.2088', '16.21'],
    ['Boeing, "38%" and "43.65%"', ['13', '9', '9', '7'], '38.0000', '43.6532', '43.65'],
    ['Boeing, "35%" and "39.8%"', ['12', '8', '8', '7'], '35.0000', '39.7814', '39.8'],
    ['Rail, Emergency Board 250, "22%" and "24%"', ['3', '3.5', '7', '4', '4.5'], '22.0000', '23.9684', '24'],
    ['Rail, "14.1% immediately": its first three', ['3', '3.5', '7'], '13.5000', '14.0674', '14.1'],
    [
      'Yale Local 33, "30 percent" (Yale Daily News, 20 Dec 2023)',
      ['17.7', '2.5', '2.5', '2.5', '2.5'],
      '27.7000',
      '29.9188',
      '30',
    ],
    ['UTLA 2022-25, "21%", 22.92% compounded', ['3', '4', '3', '4', '3', '4'], '21.0000', '22.9169', '22.92'],
    [
      'Ford 2023-28, "25%"; "26% compounded" in print is 27.36%',
      ['11', '3', '3', '3', '5'],
      '25.0000',
      '27.3573',
      '27.36',
    ],
  ])('%s', (_, percents, sum, compounded, printed) => {
    const offer = `raises: [${percents.map((percent) => `${percent}%`).join(', ')}]\n`;
    expect(at(yearly('100000'), offer, 'plain-sum')).toBe(sum);
    expect(at(yearly('100000'), offer, 'increase')).toBe(compounded);
    expect(to(printed.split('.')[1]?.length ?? 0, compounded)).toBe(printed);
  });

  // The back pay of the rail settlement, as of its third year.
  test('rail: three of the five years are 14.07%', () => {
    const rail = 'term: {start: 2020-07-01, length: 5 years}\nraises: [3%, 3.5%, 7%, 4%, 4.5%]\n';
    const three = table(yearly('100000'), { rail }, { years: 3 });
    expect(figure(three, 'rail', 'Member', 'increase')).toBe('14.0674');
    expect(rates(three, 'rail', 'Member')).toEqual(['103000.00', '106605.00', '114067.35']);
  });
});

// New Jersey, In re State: base 56,945,856.70; 2% a year for four years without compounding is 4,555,668; with it 4,694,169.97.
test('2% of the base each year for four years, and 2% compounded', () => {
  const simple = 'term: 4 years\nraises:\n  - {year: every, percent: 2%, of: starting-rate}\n';
  expect(at(yearly('56945856.70'), simple, 'end-rate')).toBe('61501525.24'); // + 4,555,668.54
  expect(at(yearly('56945856.70'), 'raises: [2%, 2%, 2%, 2%]\n', 'end-rate')).toBe('61640026.67'); // + 4,694,169.97
});

// shorelineclassicsfm; thestar.com, 2 August 2022.
describe('OSBCU (Ontario), on the average of $27.87 an hour', () => {
  test('$1.00 is "about 3.59%"; the ask of $3.25 is "11.7%"', () => {
    const flat = (amount: string) => `term: 1 year\nraises:\n  - {year: 1, flat: $${amount}}\n`;
    expect(at(hourly('27.87'), flat('1.00'), 'increase')).toBe('3.5881');
    expect(at(hourly('27.87'), flat('3.25'), 'increase')).toBe('11.6613');
  });
});

// newsrepublican, 2021. (The other published rate, 33.05 from $30.04, is 33.044: the $30.04 hides a part of a cent.)
test('Deere: $20.12 and 10% is $22.13', () => {
  expect(ratesAfter(hourly('20.12', 'rounding: cent\n'), 'raises: [10%]\n')).toEqual(['22.13']);
  expect(ratesAfter(hourly('30.04', 'rounding: cent\n'), 'raises: [10%]\n')).toEqual(['33.04']);
});

// AFSCME, Costing 101.
describe('AFSCME: $10.00 an hour', () => {
  test('4% then 2%: 10.40, 10.61; 2% then 4%: 10.20, 10.61', () => {
    expect(ratesAfter(hourly('10.00'), 'raises: [4%, 2%]\n')).toEqual(['10.40', '10.61']);
    expect(ratesAfter(hourly('10.00'), 'raises: [2%, 4%]\n')).toEqual(['10.20', '10.61']);
  });

  test('a payroll of 1,000,000 at 3, 3 and 3%: 1,030,000; 1,060,900; 1,092,727', () => {
    const compared = table(yearly('1000000'), { offer: 'raises: [3%, 3%, 3%]\n' });
    expect(pays(compared, 'offer', 'Member')).toEqual(['1030000.00', '1060900.00', '1092727.00']);
    expect(figure(compared, 'offer', 'Member', 'gain')).toBe('183627.00'); // 30,000 + 60,900 + 92,727
  });
});

// SEIU 99 and Los Angeles Unified, 2020-24, sold as "30%".
test('6, 7 and 7% and $2 an hour: 34.7% on $15.00, 29.4% on $25.00', () => {
  const offer =
    'term: {start: 2020-07-01, end: 2024-06-30}\nraises:\n  - {date: 2021-07-01, percent: 6%}\n  - {date: 2022-07-01, percent: 7%}\n  - {date: 2023-07-01, percent: 7%}\n  - {date: 2024-01-01, flat: $2.00}\n';
  expect(to(1, at(hourly('15.00'), offer, 'increase'))).toBe('34.7');
  expect(to(1, at(hourly('25.00'), offer, 'increase'))).toBe('29.4');
});

// uft.org: New York City UFT salary schedules of 14 May 2021 and 14 September 2022, a 3% raise rounded to the dollar. The
// first column of the psychologists' schedule at the steps without a longevity payment, which are one component each.
test.each([
  ['1A', '65822', '67797'],
  ['1B', '65822', '67797'],
  ['2A', '69937', '72035'],
  ['2B', '69937', '72035'],
  ['3A', '70659', '72779'],
  ['3B', '72922', '75110'],
  ['4A', '74896', '77143'],
  ['4B', '77120', '79434'],
  ['5A', '78973', '81342'],
  ['5B', '81327', '83767'],
  ['6A', '83423', '85926'],
  ['6B', '89511', '92196'],
  ['7A', '93123', '95917'],
  ['7B', '97890', '100827'],
])('UFT step %s: $%s becomes $%s', (_, before, published) => {
  expect(ratesAfter(yearly(before, 'rounding: dollar\n'), 'raises: [3%]\n')).toEqual([`${published}.00`]);
});

// uft.org (2023): 17.58% for the top salary, $151,271, and $72,349 for a starter, with the yearly bonus of $1,035 counted as
// part of the salary; the raises alone compound to 16.77%. $128,657 and $61,070 are the salaries before.
describe('UFT 2023: 3, 3, 3, 3.25 and 3.5%, and a bonus of $1,035 for good', () => {
  const raises = parts(['3'], ['3'], ['3'], ['3.25'], ['3.5']);
  const withBonus = `${raises}  - {year: 5, flat: $1035}\n`;

  test('16.77% without the bonus, 17.58% with it', () => {
    expect(to(2, at(yearly('128657'), raises, 'increase'))).toBe('16.77');
    expect(to(2, at(yearly('128657'), withBonus, 'increase'))).toBe('17.58');
  });

  test('the top salary and that of a starter', () => {
    // 150,236.5163… + 1,035 and 71,313.2130… + 1,035; the starter was printed a dollar higher.
    expect(ratesAfter(yearly('128657'), withBonus).at(-1)).toBe('151271.52');
    expect(ratesAfter(yearly('61070'), withBonus).at(-1)).toBe('72348.21');
  });
});
