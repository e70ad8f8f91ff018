// "8% over three years": what it can mean, and what each meaning pays. Worked lines of the calculation rules, section 5.
import { describe, expect, test } from 'vitest';
import { compare } from '../../src/index.js';
import { figure, overBaseline, rates, table } from './case.js';

const stipend = 'pay: [{name: Stipend, rate: 35500}]\nbaseline: 3%\n';
const eight = (more: string) => `term: 3 years\nraises:\n  - {total: 8%${more}}\n`;

function readings(raises: string) {
  const compared = table(stipend, { offer: `term: 3 years\nraises:\n${raises}` });
  if (!compared.ok) throw new Error(JSON.stringify(compared.diagnostics));
  return compared.value.proposals[0]?.readings;
}

describe('8% over 3 years on $35,500, against 3% a year (38,791.81 at the end, 113,018.76 in all)', () => {
  const compared = table(stipend, { offer: eight('') });

  test('the baseline', () => {
    expect(figure(compared, 'baseline', 'Stipend', 'end-rate')).toBe('38791.81');
    expect(figure(compared, 'baseline', 'Stipend', 'total-pay')).toBe('113018.76');
  });

  test.each([
    ['sum-even', ['36446.67', '37418.58', '38416.41'], '112281.66', '-737.10'],
    ['sum-even-simple', ['36446.67', '37393.33', '38340.00'], '112180.00', '-838.76'],
    ['compounded-even', ['36422.49', '37368.95', '38340.00'], '112131.44', '-887.32'],
    ['first-year', ['38340.00', '38340.00', '38340.00'], '115020.00', '2001.24'],
    ['last-year', ['35500.00', '35500.00', '38340.00'], '109340.00', '-3678.76'],
  ])('%s', (reading, years, total, over) => {
    expect(rates(compared, 'offer', 'Stipend', reading)).toEqual(years);
    expect(figure(compared, 'offer', 'Stipend', 'end-rate', reading)).toBe(years[2]);
    expect(figure(compared, 'offer', 'Stipend', 'total-pay', reading)).toBe(total);
    expect(overBaseline(compared, 'offer', 'Stipend', 'total-pay', reading)).toBe(over);
  });

  // Every reading but the central one ends 8% up: 38,340 - 38,791.81 = -451.81.
  test('the end rate over the baseline', () => {
    expect(overBaseline(compared, 'offer', 'Stipend', 'end-rate')).toBe('-375.40');
    for (const reading of ['sum-even-simple', 'compounded-even', 'first-year', 'last-year'])
      expect(overBaseline(compared, 'offer', 'Stipend', 'end-rate', reading)).toBe('-451.81');
  });
});

describe('what is stated decides what it can mean, the central reading first', () => {
  test.each([
    ['nothing', '', ['sum-even', 'sum-even-simple', 'compounded-even', 'first-year', 'last-year']],
    ['that it adds up', ', adds: sum', ['sum-even', 'first-year', 'last-year']],
    ['that it compounds', ', adds: compounded', ['compounded-even', 'first-year', 'last-year']],
    ['that it is even', ', split: even', ['sum-even', 'sum-even-simple', 'compounded-even']],
  ])('%s', (_, stated, expected) => {
    expect(readings(`  - {total: 8%${stated}}\n`)).toEqual(expected);
  });

  // What is stated takes readings away; it does not change what a reading is.
  const inEach: Record<string, string[]> = {
    'sum-even': ['36446.67', '37418.58', '38416.41'],
    'sum-even-simple': ['36446.67', '37393.33', '38340.00'],
    'compounded-even': ['36422.49', '37368.95', '38340.00'],
    'first-year': ['38340.00', '38340.00', '38340.00'],
    'last-year': ['35500.00', '35500.00', '38340.00'],
  };
  test.each([
    ['adds: sum', ['sum-even', 'first-year', 'last-year']],
    ['adds: compounded', ['compounded-even', 'first-year', 'last-year']],
    ['split: even', ['sum-even', 'sum-even-simple', 'compounded-even']],
  ])('%s: each reading pays what it pays', (stated, left) => {
    const compared = table(stipend, { offer: eight(`, ${stated}`) });
    const found = left.map((reading) => [reading, rates(compared, 'offer', 'Stipend', reading)]);
    expect(found).toEqual(left.map((reading) => [reading, inEach[reading]]));
  });

  // Where one reading is left, the rates are those of that reading.
  test.each([
    ['all of it in the first year', ', split: first-year', ['38340.00', '38340.00', '38340.00']],
    ['in the first year, a sum', ', split: first-year, adds: sum', ['38340.00', '38340.00', '38340.00']],
    ['in the first year, compounded', ', split: first-year, adds: compounded', ['38340.00', '38340.00', '38340.00']],
    ['all of it in the last year', ', split: last-year', ['35500.00', '35500.00', '38340.00']],
    ['in the last year, a sum', ', split: last-year, adds: sum', ['35500.00', '35500.00', '38340.00']],
    ['evenly, a sum', ', split: even, adds: sum', ['36446.67', '37418.58', '38416.41']],
    ['evenly, compounded', ', split: even, adds: compounded', ['36422.49', '37368.95', '38340.00']],
    // 35,500 x 1.025 = 36,387.50; x 1.0275 = 37,388.15625; x 1.0275 = 38,416.330546875
    ['year by year', ', split: [2.5%, 2.75%, 2.75%]', ['36387.50', '37388.16', '38416.33']],
    ['year by year, a sum', ', split: [2.5%, 2.75%, 2.75%], adds: sum', ['36387.50', '37388.16', '38416.33']],
  ])('%s', (_, stated, years) => {
    const compared = table(stipend, { offer: eight(stated) });
    if (!compared.ok) throw new Error(JSON.stringify(compared.diagnostics));
    expect(compared.value.proposals[0]).toMatchObject({ ambiguous: false });
    expect(compared.value.proposals[0]?.readings).toHaveLength(1);
    expect(rates(compared, 'offer', 'Stipend')).toEqual(years);
  });

  // 4% then 4% is a sum of 8% and compounds to 8.16%; 5% then 4% compounds to 9.2%.
  test('a list may come to the total either way where nobody has said which', () => {
    for (const [total, adds] of [
      ['8%', ''],
      ['8.16%', ''],
      ['8%', ', adds: sum'],
      ['8.16%', ', adds: compounded'],
    ])
      expect(table(stipend, { offer: `term: 2 years\nraises: [{total: ${total}, split: [4%, 4%]${adds}}]\n` }).ok).toBe(
        true,
      );
  });

  test('a list that does not come to the total as stated is an error that gives both sums', () => {
    for (const stated of ['split: [5%, 4%]', 'split: [4%, 4%], adds: compounded', 'split: [5%, 3.5%], adds: sum']) {
      const compared = table(stipend, { offer: `term: 2 years\nraises: [{total: 8%, ${stated}}]\n` });
      expect(compared.ok).toBe(false);
    }
    const compared = table(stipend, { offer: 'term: 2 years\nraises: [{total: 8%, split: [5%, 4%]}]\n' });
    const said = JSON.stringify(compared.diagnostics);
    expect(said).toMatch(/9(\.0+)?%/);
    expect(said).toMatch(/9\.20*%/);
  });
});

describe('how sources have used such headlines', () => {
  // Harvard, August 2021: "8.5% over three years" was 2.5, 3 and 3.
  test('8.5% was a sum: 2.5 + 3 + 3', () => {
    const compared = table(stipend, {
      offer: 'term: 3 years\nraises: [{total: 8.5%, adds: sum, split: [2.5%, 3%, 3%]}]\n',
    });
    expect(figure(compared, 'offer', 'Stipend', 'plain-sum')).toBe('8.5000');
  });

  // Harvard, December 2019: the 8% (7% for teaching fellows) was printed two weeks later as 8.2% (7.2%).
  test('8/3% a year compounds to 8.2%, 7/3% to 7.2%', () => {
    const compared = table(stipend, {
      research: 'term: 3 years\nraises: [{total: 8%}]\n',
      teaching: 'term: 3 years\nraises: [{total: 7%}]\n',
    });
    expect(figure(compared, 'research', 'Stipend', 'increase')).toBe('8.2152');
    expect(figure(compared, 'teaching', 'Stipend', 'increase')).toBe('7.1646');
  });
});

describe('over, year and the rate it starts from', () => {
  // 10% over two years from year 2, on 36,565 (after 3%): 5% of 36,565 is 1,828.25 each year if simple.
  test('a total that starts in year 2 takes its S from there', () => {
    const compared = table(stipend, {
      offer: 'term: 3 years\nraises:\n  - {year: 1, percent: 3%}\n  - {total: 10%, year: 2, over: 2 years}\n',
    });
    expect(rates(compared, 'offer', 'Stipend', 'sum-even-simple')).toEqual(['36565.00', '38393.25', '40221.50']);
    expect(rates(compared, 'offer', 'Stipend', 'sum-even')).toEqual(['36565.00', '38393.25', '40312.91']);
    expect(rates(compared, 'offer', 'Stipend', 'first-year')).toEqual(['36565.00', '40221.50', '40221.50']);
    expect(rates(compared, 'offer', 'Stipend', 'last-year')).toEqual(['36565.00', '36565.00', '40221.50']);
  });

  test('over one year all readings stay, though they agree', () => {
    const compared = table(stipend, { offer: 'raises: [{total: 8%, over: 1 year}]\n' });
    if (!compared.ok) throw new Error(JSON.stringify(compared.diagnostics));
    expect(compared.value.proposals[0]).toMatchObject({ ambiguous: true });
    expect(compared.value.proposals[0]?.readings).toHaveLength(5);
    for (const reading of compared.value.proposals[0]?.readings ?? [])
      expect(figure(compared, 'offer', 'Stipend', 'end-rate', reading)).toBe('38340.00');
  });

  test('typed on the command line it means the same', () => {
    const compared = compare(['8% over 3 years', '5%, 3.5%, 3.5%'], { pay: ['$35,500'], baseline: '3%' });
    expect(rates(compared, 'offer-1', '$35,500')).toEqual(['36446.67', '37418.58', '38416.41']);
    expect(rates(compared, 'offer-2', '$35,500')).toEqual(['37275.00', '38579.63', '39929.91']);
    expect(overBaseline(compared, 'offer-2', '$35,500', 'total-pay')).toBe('2765.78');
  });
});

describe('several totals in one proposal are read alike', () => {
  const two = (first: string, second: string, third = '') =>
    `  - {total: 4%, over: 2 years${first}}\n  - {total: 6%, year: 3, over: 2 years${second}}\n${third}`;
  const offer = (raises: string) => table(stipend, { offer: `term: 4 years\nraises:\n${raises}` });

  test('only the readings that all of them share are left', () => {
    const compared = offer(two('', ', adds: compounded'));
    if (!compared.ok) throw new Error(JSON.stringify(compared.diagnostics));
    expect(compared.value.proposals[0]?.readings).toEqual(['compounded-even', 'first-year', 'last-year']);
  });

  // 35,500 x 1.04 = 36,920 at once, then x 1.06 = 39,135.20 in year 3; never one of them early and the other late.
  test('both in their first year, or both in their last', () => {
    const compared = offer(two('', ''));
    expect(rates(compared, 'offer', 'Stipend', 'first-year')).toEqual(['36920.00', '36920.00', '39135.20', '39135.20']);
    expect(rates(compared, 'offer', 'Stipend', 'last-year')).toEqual(['35500.00', '36920.00', '36920.00', '39135.20']);
  });

  test('where they share none, it is an error', () => {
    expect(offer(two(', adds: sum', ', adds: compounded', '  - {total: 2%, over: 2 years, split: even}\n')).ok).toBe(
      false,
    );
  });
});

describe('choosing a reading', () => {
  const choose = (reading: string) =>
    table(stipend, { offer: eight(''), ask: 'raises: [5%, 3.5%, 3.5%]\n' }, { reading });

  test('an ambiguous proposal is read as told, one as written stays as it is', () => {
    const compared = choose('first-year');
    expect(figure(compared, 'offer', 'Stipend', 'total-pay')).toBe('115020.00');
    expect(figure(compared, 'ask', 'Stipend', 'total-pay')).toBe('115784.54');
  });

  test('a reading that an ambiguous proposal does not have is an error', () => {
    expect(table(stipend, { offer: eight(', adds: compounded') }, { reading: 'sum-even' }).ok).toBe(false);
  });
});
