// What proposals cost a whole unit, worked by hand from the specification's rules or published by others.
import { describe, expect, test } from 'vitest';
import { memoryDisk } from '../../src/library.js';
import { costFiles } from '../../src/run/cost.js';

type Asked = Partial<Parameters<typeof costFiles>[0]>;

/** The cost of proposals written here to a unit written here. */
function costOf(
  unit: string,
  proposals: Record<string, string>,
  options: Asked = {},
  tables: Record<string, string> = {},
) {
  const sources = Object.entries(proposals).map(([id, text]) => ({
    file: `${id}.yaml`,
    text: `unit: unit.yaml\n${text}`,
  }));
  const beside = Object.entries(tables).map(([file, text]) => ({ file, text }));
  const disk = memoryDisk([{ file: 'unit.yaml', text: unit }, ...sources, ...beside]);
  const { value, diagnostics } = costFiles({ proposals: sources.map(({ file }) => file), ...options }, disk);
  if (value === undefined) throw new Error(JSON.stringify(diagnostics, null, 2));
  return value;
}

type Costs = Pick<ReturnType<typeof costOf>, 'proposals'>;

function planOf({ proposals }: Costs, id: string, reading?: string) {
  const found = proposals.find((one) => one.id === id && (reading ? one.reading === reading : one.central));
  if (!found) throw new Error(`no cost of ${id}`);
  return found;
}

/** One figure of each contract year. */
function byYear(costs: Costs, id: string, figure: string, reading?: string) {
  return planOf(costs, id, reading).years.map(({ figures }) => new Map(Object.entries(figures)).get(figure));
}

function figure(costs: Costs, id: string, name: string, reading?: string) {
  return new Map(Object.entries(planOf(costs, id, reading).figures)).get(name);
}

// A payroll of $1,000,000 as ten people at $100,000. AFSCME, Costing 101 (also the example of costing.md).
const million = 'pay: {rate: $100k, headcount: 10}\n';

describe('a payroll of $1,000,000 at 3, 3, 3%', () => {
  const costs = costOf(million, { offer: 'raises: [3%, 3%, 3%]' });

  test('payroll, what it is over the base, and what each year adds', () => {
    // 1,000,000 × 1.03 = 1,030,000; × 1.03 = 1,060,900; × 1.03 = 1,092,727.
    expect(costs.base.payroll).toBe('1000000.00');
    expect(byYear(costs, 'offer', 'payroll')).toEqual(['1030000.00', '1060900.00', '1092727.00']);
    expect(byYear(costs, 'offer', 'cost-over-base')).toEqual(['30000.00', '60900.00', '92727.00']);
    expect(byYear(costs, 'offer', 'new-money')).toEqual(['30000.00', '30900.00', '31827.00']);
    expect(byYear(costs, 'offer', 'lump-sums')).toEqual(['0.00', '0.00', '0.00']);
    expect(byYear(costs, 'offer', 'step-cost')).toEqual(['0.00', '0.00', '0.00']);
  });

  test('the settlement is 183,627, and nothing is left for the year after', () => {
    // 30,000 + 60,900 + 92,727. The last raise is paid for the whole last year.
    expect(figure(costs, 'offer', 'settlement-cost')).toBe('183627.00');
    expect(figure(costs, 'offer', 'going-out-payroll')).toBe('1092727.00');
    expect(figure(costs, 'offer', 'carry-over')).toBe('0.00');
    // 183,627 over ten people and three years is 6,120.90.
    expect(figure(costs, 'offer', 'per-fte')).toBe('6120.90');
    expect(costs['cost-of-1%']).toBe('10000.00');
  });

  const items =
    'roll-up: {Social Security: 6.2%, Medicare: 1.45%, Pension: 6%, Unemployment: 1.5%, Workers compensation: 1.5%, Life: 0.5%}';

  test.each([['roll-up: 17.15%'], [items]])('with what is on top: %s', (rollUp) => {
    // 30,000 × 17.15% = 5,145; 60,900 × 17.15% = 10,444.35; 92,727 × 17.15% = 15,902.6805.
    const rolled = costOf(`${million}${rollUp}`, { offer: 'raises: [3%, 3%, 3%]' });
    expect(byYear(rolled, 'offer', 'roll-up')).toEqual(['5145.00', '10444.35', '15902.68']);
    // 183,627 + 31,492.03.
    expect(figure(rolled, 'offer', 'settlement-cost')).toBe('215119.03');
    // 215,119.03 / 30 = 7,170.634…
    expect(figure(rolled, 'offer', 'per-fte')).toBe('7170.63');
    // 10,000 + 1,715.
    expect(rolled['cost-of-1%']).toBe('11715.00');
  });
});

describe('AFSCME, Costing 101', () => {
  // 40 people at $50,000: 2,000,000. Each is paid 750 once: 30,000, which no later year has to pay again.
  const forty = 'roll-up: 17.15%\npay: {rate: $50k, headcount: 40}';

  test('a bonus of $750 for 40 people costs 30,000 and is not cumulative', () => {
    const costs = costOf(forty, { offer: 'term: 3 years\nraises: [{year: 1, lump-sum: $750}]' });
    expect(byYear(costs, 'offer', 'lump-sums')).toEqual(['30000.00', '0.00', '0.00']);
    expect(byYear(costs, 'offer', 'payroll')).toEqual(['2000000.00', '2000000.00', '2000000.00']);
    expect(byYear(costs, 'offer', 'cost-over-base')).toEqual(['30000.00', '0.00', '0.00']);
    expect(byYear(costs, 'offer', 'new-money')).toEqual(['0.00', '0.00', '0.00']);
    expect(byYear(costs, 'offer', 'roll-up')).toEqual(['0.00', '0.00', '0.00']);
    expect(figure(costs, 'offer', 'settlement-cost')).toBe('30000.00');
  });

  test('it rolls up where the raise says so', () => {
    // 30,000 × 17.15% = 5,145.
    const costs = costOf(forty, { offer: 'term: 3 years\nraises: [{year: 1, lump-sum: $750, rolls-up: true}]' });
    expect(byYear(costs, 'offer', 'roll-up')).toEqual(['5145.00', '0.00', '0.00']);
    expect(figure(costs, 'offer', 'settlement-cost')).toBe('35145.00');
  });

  test('one of two bonuses rolls up, beside a raise', () => {
    // 2% of 2,000,000 is 40,000, the bonuses are 30,000 and 20,000. On top: (40,000 + 30,000) × 17.15% = 12,005.
    const costs = costOf(forty, {
      offer:
        'raises:\n- {year: 1, percent: 2%}\n- {year: 1, lump-sum: $750, rolls-up: true}\n- {year: 1, lump-sum: $500}',
    });
    expect(byYear(costs, 'offer', 'lump-sums')).toEqual(['50000.00']);
    expect(byYear(costs, 'offer', 'cost-over-base')).toEqual(['90000.00']);
    expect(byYear(costs, 'offer', 'roll-up')).toEqual(['12005.00']);
    expect(figure(costs, 'offer', 'settlement-cost')).toBe('102005.00');
  });

  test('$0.30 on 100,000 paid hours is 30,000', () => {
    const unit = 'per: hour\nhours: 2000\npay: {rate: $20, headcount: 50}';
    const costs = costOf(unit, { offer: 'raises: [{year: 1, flat: $0.30}]' });
    expect(costs.base.payroll).toBe('2000000.00');
    expect(byYear(costs, 'offer', 'cost-over-base')).toEqual(['30000.00']);
  });
});

describe('New Jersey, In re State: 2% a year on a base of 56,945,856.70', () => {
  const base = 'pay: {rate: 56945856.70, headcount: 1}';
  const costs = costOf(base, {
    simple: 'term: 4 years\nraises: [{year: every, percent: 2%, of: starting-rate}]',
    compounded: 'raises: [2%, 2%, 2%, 2%]',
  });

  // The published 4,555,668 is 8% of the base: what the fourth year pays over it, which is the new money of all four.
  test('simple, the fourth year is 4,555,668 over the base', () => {
    // 2% is 1,138,917.134; the base and 1, 2, 3, 4 times that, each to the cent.
    expect(byYear(costs, 'simple', 'payroll')).toEqual(['58084773.83', '59223690.97', '60362608.10', '61501525.24']);
    expect(byYear(costs, 'simple', 'new-money')).toEqual(['1138917.13', '1138917.14', '1138917.13', '1138917.14']);
    expect(byYear(costs, 'simple', 'cost-over-base').at(-1)).toBe('4555668.54');
  });

  test('compounded, it would be 4,694,169.97', () => {
    // 1.02⁴ - 1 = 8.243216%.
    expect(byYear(costs, 'compounded', 'cost-over-base').at(-1)).toBe('4694169.97');
  });

  test('the four years together cost 20% of the base, not 8%', () => {
    // 2 + 4 + 6 + 8 = 20%: 1,138,917.13 + 2,277,834.27 + 3,416,751.40 + 4,555,668.54.
    expect(figure(costs, 'simple', 'settlement-cost')).toBe('11389171.34');
  });
});

describe('the weighted average rate', () => {
  // 25 at 12.00, 30 at 12.50, 15 at 13.00 and 50 at 15.00: 300 + 375 + 195 + 750 = 1,620 an hour over 120 members, 13.50.
  const unit = `per: hour
hours: 1
pay: [{rate: 12, headcount: 25}, {rate: 12.50, headcount: 30}, {rate: 13, headcount: 15}, {rate: 15, headcount: 50}]`;

  test('1,620 an hour for 120 members', () => {
    const costs = costOf(unit, { offer: 'raises: 4%\nterm: 1 year' });
    expect(costs.people).toEqual({ headcount: '120', fte: '120', skipped: 0 });
    expect(costs.base.payroll).toBe('1620.00');
    expect(costs['cost-of-1%']).toBe('16.20');
    // 4% is 64.80 in all, and 0.54 of the average of 13.50.
    expect(byYear(costs, 'offer', 'cost-over-base')).toEqual(['64.80']);
    expect(figure(costs, 'offer', 'per-fte')).toBe('0.54');
  });

  test('54 cents for everyone cost the same and move other people', () => {
    const costs = costOf(unit, { offer: 'raises: [{year: 1, flat: $0.54}]' });
    expect(byYear(costs, 'offer', 'cost-over-base')).toEqual(['64.80']);
  });
});

describe('UE: the same 90 cents, front-loaded or not', () => {
  const unit = 'per: hour\nhours: 2080\npay: {rate: $15, headcount: 25}';
  const costs = costOf(unit, {
    back: 'raises: [{year: 1, flat: $0.20}, {year: 2, flat: $0.30}, {year: 3, flat: $0.40}]',
    front: 'raises: [{year: 1, flat: $0.40}, {year: 2, flat: $0.30}, {year: 3, flat: $0.20}]',
  });

  test('cents times hours', () => {
    // One person: (0.20 + 0.50 + 0.90) × 2,080 = 3,328 and (0.40 + 0.70 + 0.90) × 2,080 = 4,160; 25 of them.
    expect(figure(costs, 'back', 'settlement-cost')).toBe('83200.00');
    expect(figure(costs, 'front', 'settlement-cost')).toBe('104000.00');
    expect(figure(costs, 'back', 'going-out-payroll')).toBe(figure(costs, 'front', 'going-out-payroll'));
  });

  test('the gap is $832 a person', () => {
    // 25 × 832 = 20,800 of a payroll of 15 × 2,080 × 25 = 780,000: 2.6667%.
    expect(costs.gaps[0]?.between).toEqual(['back', 'front']);
    expect(costs.gaps[0]?.figures['settlement-cost']).toBe('20800.00');
    expect(costs.gaps[0]?.percentOfBase['settlement-cost']).toBe('2.6667');
    expect(costs.gaps[0]?.figures['going-out-payroll']).toBe('0.00');
    expect(costs.gaps[0]?.years.map(({ figures }) => figures.payroll)).toEqual(['10400.00', '10400.00', '0.00']);
  });
});

describe('a part of a year', () => {
  // 65 months: five years, and 5/12 of a sixth. Twelve people at $60,000, 720,000 in all.
  const unit = 'roll-up: 10%\npay: {rate: $60k, headcount: 12}';
  const costs = costOf(unit, { offer: 'term: 65 months\nraises: [{year: 1, percent: 2%}, {year: 6, percent: 1%}]' });

  test('is paid and held against its part of the base', () => {
    // 61,200 × 12 = 734,400. In the sixth year 61,812 × 5/12 = 25,755 each: 309,060, over a base of 300,000.
    const years = ['734400.00', '734400.00', '734400.00', '734400.00', '734400.00', '309060.00'];
    expect(byYear(costs, 'offer', 'payroll')).toEqual(years);
    expect(byYear(costs, 'offer', 'cost-over-base').slice(4)).toEqual(['14400.00', '9060.00']);
    expect(byYear(costs, 'offer', 'roll-up').slice(4)).toEqual(['1440.00', '906.00']);
    // 5 × 15,840 + 9,966.
    expect(figure(costs, 'offer', 'settlement-cost')).toBe('89166.00');
  });

  test('has no new money and carries nothing over, and its going-out payroll is a full year', () => {
    expect(byYear(costs, 'offer', 'new-money')).toEqual(['14400.00', '0.00', '0.00', '0.00', '0.00', null]);
    expect(figure(costs, 'offer', 'carry-over')).toBeNull();
    // 61,812 × 12.
    expect(figure(costs, 'offer', 'going-out-payroll')).toBe('741744.00');
    // 89,166 over 12 people and 65/12 years is 89,166 / 65 = 1,371.784…
    expect(figure(costs, 'offer', 'per-fte')).toBe('1371.78');
  });
});

describe('a raise in the middle of a year', () => {
  // 3% on day one and 2% after six months on 100,000: (103,000 + 105,060) / 2 = 104,030, and 105,060 in a full year.
  const costs = costOf('pay: {rate: $100k, headcount: 1}', {
    offer: `term: {start: 2024-01-01, length: 1 year}
raises: [{date: 2024-01-01, percent: 3%}, {date: 2024-07-01, percent: 2%}]`,
  });

  test('is half paid for, and carried over', () => {
    expect(byYear(costs, 'offer', 'payroll')).toEqual(['104030.00']);
    expect(figure(costs, 'offer', 'settlement-cost')).toBe('4030.00');
    expect(figure(costs, 'offer', 'going-out-payroll')).toBe('105060.00');
    expect(figure(costs, 'offer', 'carry-over')).toBe('1030.00');
  });
});

describe('8% over 3 years for a hundred people at $35,500, against 3% a year', () => {
  // A hundred times the table of calculation.md, section 5, less a freeze of 106,500 each.
  const costs = costOf('baseline: 3%\npay: {rate: $35.5k, headcount: 100}', {
    harvard: 'raises: [{total: 8%, over: 3 years}]',
    union: 'raises: [5%, 3.5%, 3.5%]',
  });

  test.each([
    ['sum-even', '578166.00', '-73710.00'],
    ['sum-even-simple', '568000.00', '-83876.00'],
    ['compounded-even', '563144.00', '-88732.00'],
    ['first-year', '852000.00', '200124.00'],
    ['last-year', '284000.00', '-367876.00'],
  ])('%s', (reading, cost, overBaseline) => {
    expect(figure(costs, 'harvard', 'settlement-cost', reading)).toBe(cost);
    expect(planOf(costs, 'harvard', reading).overBaseline?.['settlement-cost']).toBe(overBaseline);
  });

  test('sum-even is the central one, and the range goes from last-year to first-year', () => {
    expect(planOf(costs, 'harvard').reading).toBe('sum-even');
    const [range] = costs.ranges;
    expect(range?.proposal).toBe('harvard');
    expect(range?.figures['settlement-cost']).toEqual({
      low: '284000.00',
      lowReading: 'last-year',
      high: '852000.00',
      highReading: 'first-year',
    });
  });

  test('the gap to 5, 3.5, 3.5%', () => {
    // 37,275 + 38,579.63 + 39,929.91 = 115,784.54 each, less 112,281.66: 3,502.88. Of 3,550,000 that is 9.8673%.
    const [gap] = costs.gaps;
    expect(gap?.between).toEqual(['harvard', 'union']);
    expect(gap?.figures['settlement-cost']).toBe('350288.00');
    expect(gap?.percentOfBase['settlement-cost']).toBe('9.8673');
    // A full year at the end: 39,929.91 - 38,416.41 = 1,513.50 each, 4.2634%.
    expect(gap?.figures['going-out-payroll']).toBe('151350.00');
    expect(gap?.percentOfBase['going-out-payroll']).toBe('4.2634');
    // 115,784.54 less 115,020 and less 109,340.
    expect(gap?.range).toEqual({ low: '76454.00', high: '644454.00' });
    expect(costs.gaps).toHaveLength(1);
  });

  test('the baseline is over nothing', () => {
    // 36,565 + 37,661.95 + 38,791.81 - 106,500 = 6,518.76 each.
    expect(figure(costs, 'baseline', 'settlement-cost')).toBe('651876.00');
    expect(planOf(costs, 'baseline').overBaseline).toBeNull();
  });
});

describe('a group by the year and one by the hour', () => {
  const unit = `roll-up: 7.65%
groups:
- {name: Salaried, pay: [{rate: $90k, headcount: 4}, {rate: $110k, headcount: 6}]}
- {name: Hourly, per: hour, hours: 400, pay: $15, headcount: 20}`;
  const costs = costOf(unit, {
    offer: 'raises: [{year: 1, percent: 3%}, {year: 2, flat: $1, for: [Hourly]}]',
  });
  const [salaried, hourly] = costs.groups;

  test('each group by itself', () => {
    // Salaried: 360,000 + 660,000 = 1,020,000; 3% is 30,600. Hourly: 15 × 400 × 20 = 120,000; 3% is 3,600, and a dollar
    // more is 8,000: 11,600 in year 2.
    expect(salaried?.name).toBe('Salaried');
    expect(salaried?.base.payroll).toBe('1020000.00');
    expect(salaried && byYear(salaried, 'offer', 'cost-over-base')).toEqual(['30600.00', '30600.00']);
    expect(hourly?.people).toEqual({ headcount: '20', fte: '20', skipped: 0 });
    expect(hourly?.base.payroll).toBe('120000.00');
    expect(hourly && byYear(hourly, 'offer', 'cost-over-base')).toEqual(['3600.00', '11600.00']);
    // 3,600 × 7.65% = 275.40; 11,600 × 7.65% = 887.40.
    expect(hourly && byYear(hourly, 'offer', 'roll-up')).toEqual(['275.40', '887.40']);
    // 3,600 + 11,600 + 1,162.80, over 20 people and 2 years: 409.07.
    expect(hourly && figure(hourly, 'offer', 'settlement-cost')).toBe('16362.80');
    expect(hourly && figure(hourly, 'offer', 'per-fte')).toBe('409.07');
  });

  test('and in all', () => {
    expect(costs.base.payroll).toBe('1140000.00');
    expect(byYear(costs, 'offer', 'cost-over-base')).toEqual(['34200.00', '42200.00']);
    // 34,200 × 7.65% = 2,616.30; 42,200 × 7.65% = 3,228.30. In all 76,400 + 5,844.60.
    expect(byYear(costs, 'offer', 'roll-up')).toEqual(['2616.30', '3228.30']);
    expect(figure(costs, 'offer', 'settlement-cost')).toBe('82244.60');
    // 11,400 × 1.0765.
    expect(costs['cost-of-1%']).toBe('12272.10');
  });
});

describe('everybody to the cent, then the sum', () => {
  test('a thousand people at 100.17 and 3%', () => {
    // 103.1751 is 103.18 for each: 103,180 in all, where 3% on the sum would be 103,175.10.
    const costs = costOf('pay: {rate: 100.17, headcount: 1000}', { offer: 'raises: 3%\nterm: 1 year' });
    expect(byYear(costs, 'offer', 'payroll')).toEqual(['103180.00']);
  });

  test('each payment by itself', () => {
    // 2% of 35,500.25 is 710.005, paid as 710.01; twice that for three people is 4,260.06.
    const costs = costOf('pay: {rate: 35500.25, headcount: 3}', {
      offer: 'raises: [{year: 1, lump-sum: 2%}, {year: 1, lump-sum: 2%}]',
    });
    expect(byYear(costs, 'offer', 'lump-sums')).toEqual(['4260.06']);
  });

  test('with rounding to the cent, the rates are what is rounded', () => {
    // $19.00 at 1.5, 2, 2, 2.7%: 19.29, 19.68, 20.07, 20.61 an hour; 1,950 hours and eight people.
    const unit = 'per: hour\nhours: 1950\nrounding: cent\npay: {rate: $19.00, headcount: 8}';
    const costs = costOf(unit, { offer: 'raises: [1.5%, 2%, 2%, 2.7%]' });
    const payrolls = ['300924.00', '307008.00', '313092.00', '321516.00'];
    expect(byYear(costs, 'offer', 'payroll')).toEqual(payrolls);
  });
});

describe('terms of different length', () => {
  test('a proposal that has ended keeps costing what it ended at', () => {
    // 2% of 1,000,000 once, for three years; and 1% in each of three years: 10,000 + 20,100 + 30,301.
    const costs = costOf(million, { short: 'raises: [2%]', long: 'raises: [1%, 1%, 1%]' });
    expect(byYear(costs, 'short', 'cost-over-base')).toEqual(['20000.00', '20000.00', '20000.00']);
    expect(figure(costs, 'short', 'settlement-cost')).toBe('60000.00');
    expect(figure(costs, 'long', 'settlement-cost')).toBe('60401.00');
  });

  test('--years looks at fewer', () => {
    const costs = costOf(million, { long: 'raises: [1%, 1%, 1%]' }, { years: 2 });
    expect(costs.years).toBe(2);
    expect(figure(costs, 'long', 'settlement-cost')).toBe('30100.00');
    expect(figure(costs, 'long', 'going-out-payroll')).toBe('1020100.00');
  });
});

test('people above a minimum cost nothing, people below it what they lack', () => {
  // $40,000: 12 people lack 4,500 each, 5 lack nothing: 54,000 of 12 × 35,500 + 5 × 43,000 = 641,000.
  const unit = 'pay: [{rate: $35.5k, headcount: 12}, {rate: $43k, headcount: 5}]';
  const costs = costOf(unit, { offer: 'raises: [{year: 1, minimum: $40k}]' });
  expect(costs.base.payroll).toBe('641000.00');
  expect(byYear(costs, 'offer', 'cost-over-base')).toEqual(['54000.00']);
});

describe('people with a share of a full-time post', () => {
  // 50,000, half of 40,000 and a quarter of 30,000: 77,500 for three people and 1.75 posts.
  const roster = 'Rate,Share\n"$50,000.00",1\n40000,0.5\n"30,000",0.25\n';
  const unit = 'roster: {file: roster.csv, columns: {rate: Rate, fte: Share}}';
  const costs = (raises: string) => costOf(unit, { offer: raises }, {}, { 'roster.csv': roster });

  test('are paid their share of the rate', () => {
    // 51,500 + 20,600 + 7,725 = 79,825.
    const made = costs('raises: 3%\nterm: 1 year');
    expect(made.people).toEqual({ headcount: '3', fte: '1.75', skipped: 0 });
    expect(made.base.payroll).toBe('77500.00');
    expect(byYear(made, 'offer', 'payroll')).toEqual(['79825.00']);
    // 2,325 / 1.75 = 1,328.571…
    expect(figure(made, 'offer', 'per-fte')).toBe('1328.57');
  });

  test('and a lump sum whole, or their share of it with `prorated`', () => {
    expect(byYear(costs('raises: [{year: 1, lump-sum: $1000}]'), 'offer', 'lump-sums')).toEqual(['3000.00']);
    // 1,000 + 500 + 250.
    const prorated = costs('raises: [{year: 1, lump-sum: $1000, prorated: true}]');
    expect(byYear(prorated, 'offer', 'lump-sums')).toEqual(['1750.00']);
  });

  test('each payment to the cent', () => {
    // 333.33 + 166.665 + 83.3325: 333.33 + 166.67 + 83.33.
    const prorated = costs('raises: [{year: 1, lump-sum: 333.33, prorated: true}]');
    expect(byYear(prorated, 'offer', 'lump-sums')).toEqual(['583.33']);
  });
});

// psacunion.ca (2023) prints 12.6% for 1.5, 4.75, 3.5 and 2.25%; the parts of each year as IBEW 2228's parallel deal has
// them. What the two ways of reading it cost a hundred people at $100,000.
describe('PSAC 2021-24: the parts of one day compound', () => {
  const costs = costOf('pay: {rate: $100k, headcount: 100}\n', {
    straight: 'raises: [1.5%, 4.75%, 3.5%, 2.25%]\n',
    parts:
      'term: 4 years\nraises:\n' +
      [
        [1, '1.5'],
        [2, '3.5'],
        [2, '1.25'],
        [3, '3'],
        [3, '0.5'],
        [4, '2'],
        [4, '0.25'],
      ]
        .map(([year, percent]) => `  - {year: ${year}, percent: ${percent}%}\n`)
        .join(''),
  });

  test('a payroll of 112,518.45 each is 12.52% above the base, one of 112,587.26 each 12.59%', () => {
    // 101,500; 106,321.25; 110,042.49375; 112,518.4498…
    expect(byYear(costs, 'straight', 'payroll')).toEqual(['10150000.00', '10632125.00', '11004249.00', '11251845.00']);
    // 101,500; 106,365.65625; 110,104.4090…; 112,587.2634…
    expect(byYear(costs, 'parts', 'payroll')).toEqual(['10150000.00', '10636566.00', '11010441.00', '11258726.00']);
  });

  test('which is a gap of $17,514 over four years, and $6,881 a year after them', () => {
    // 4,441 + 6,192 + 6,881, and 11,258,726 - 11,251,845.
    expect(figure(costs, 'straight', 'settlement-cost')).toBe('3038219.00');
    expect(figure(costs, 'parts', 'settlement-cost')).toBe('3055733.00');
    expect(figure(costs, 'parts', 'going-out-payroll')).toBe('11258726.00');
  });
});

// uft.org (2023), as in published.test.ts: one member at the top and two starters.
test('UFT 2023: 3, 3, 3, 3.25 and 3.5% and $1,035 for good', () => {
  const percents = ['3', '3', '3', '3.25', '3.5'].map((percent, i) => `  - {year: ${i + 1}, percent: ${percent}%}\n`);
  const unit = 'pay: [{name: Top, rate: $128657, headcount: 1}, {name: Starter, rate: $61070, headcount: 2}]\n';
  const offer = `term: 5 years\nraises:\n${percents.join('')}  - {year: 5, flat: $1035}\n`;
  // 151,271.52 + 2 x 72,348.21; the first year is 132,516.71 + 2 x 62,902.10.
  const costs = costOf(unit, { offer });
  expect(byYear(costs, 'offer', 'payroll').at(0)).toBe('258320.91');
  expect(byYear(costs, 'offer', 'payroll').at(-1)).toBe('295967.94');
});
