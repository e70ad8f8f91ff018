// The oracle is itself held to the specification's worked lines and to pay tables that others published.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lengthOf, spanOf } from './contract-calendar.js';
import { compareFractions, fraction, fractionPower, parseFraction, round, toFixed } from './fraction.js';
import type { EntryModel, GroupModel, Model, ProposalModel, RaiseModel, RoundingModel, TotalModel } from './model.js';
import { compareModel, type OracleResult } from './oracle.js';

const year: Pick<GroupModel, 'per' | 'times'> = { per: 'year', times: 1 };

function list(...percents: string[]): ProposalModel {
  return { name: 'a list', term: { form: 'years', years: percents.length }, raises: { form: 'list', percents } };
}

function full(years: number, ...entries: EntryModel[]): ProposalModel {
  return { name: 'in full', term: { form: 'years', years }, raises: { form: 'full', entries } };
}

function inYear(first: number, raise: RaiseModel): EntryModel {
  return { years: { form: 'range', first, last: first }, raise };
}

function total(rest: Partial<TotalModel> = {}): ProposalModel {
  return full(3, { total: { kind: 'total', percent: '8', first: 1, over: 3, ...rest } });
}

function model(rate: string, proposals: ProposalModel[], more: Partial<Model['unit']> = {}, group = year): Model {
  return { unit: { name: 'u', currency: 'USD', groups: [{ ...group, pay: [{ rate }] }], ...more }, proposals };
}

function results(made: Model): readonly OracleResult[] {
  return compareModel(made).payPoints[0]?.results ?? [];
}

function rates(rate: string, proposal: ProposalModel, rounding?: RoundingModel): string[] {
  const first = results(model(rate, [proposal], rounding ? { rounding } : {}))[0];
  return first?.years.map((figure) => figure.rate) ?? [];
}

const toCent: RoundingModel = { to: '0.01', mode: 'nearest', when: 'each-raise' };
const flat = (money: string): RaiseModel => ({ kind: 'flat', money });
const percent = (text: string): RaiseModel => ({ kind: 'percent', percent: text });

describe('fractions', () => {
  test.each([
    ['2.5', '1', 'nearest', '3'],
    ['-2.5', '1', 'nearest', '-3'],
    ['2.5', '1', 'half-even', '2'],
    ['3.5', '1', 'half-even', '4'],
    ['-2.5', '1', 'half-even', '-2'],
    ['2.01', '0.3', 'up', '2.1'],
    ['2.39', '0.3', 'down', '2.1'],
    ['2.25', '0.3', 'nearest', '2.4'],
    ['2.25', '0.3', 'half-even', '2.4'],
  ] as const)('%s to %s, %s: %s', (value, to, mode, expected) => {
    expect(compareFractions(round(parseFraction(value), parseFraction(to), mode), parseFraction(expected))).toBe(0);
  });

  test('roots are right in 100 digits', () => {
    const cubeRoot = fractionPower(parseFraction('1.08'), fraction(1, 3));
    expect(toFixed(cubeRoot, 30)).toBe('1.025985568006018193611865323526');
    const cube = fractionPower(cubeRoot, fraction(3));
    const error = cube.top * 10n ** 120n - 108n * 10n ** 118n * cube.bottom;
    expect(error < cube.bottom && error > -cube.bottom).toBe(true);
    expect(compareFractions(fractionPower(parseFraction('1.5625'), fraction(1, 2)), parseFraction('1.25'))).toBe(0);
    expect(toFixed(fractionPower(fraction(2), fraction(73, 398)), 12)).toBe('1.135570349887');
  });

  test('mixed fractions and minus zero', () => {
    expect(toFixed(parseFraction('2 2/3'), 4)).toBe('2.6667');
    expect(toFixed(parseFraction('-0.001'), 2)).toBe('0.00');
  });
});

describe('worked lines of the specification', () => {
  test.each<[string, ProposalModel, RoundingModel | undefined, string[]]>([
    ['35500', list('5', '3.5', '3.5'), undefined, ['37275.00', '38579.63', '39929.91']],
    ['35500', list('5', '3.5', '3.5'), toCent, ['37275.00', '38579.63', '39929.92']],
    ['20.00', full(1, inYear(1, flat('0.25')), inYear(1, percent('3.24'))), undefined, ['20.91']],
    ['20.00', full(1, inYear(1, percent('3.24')), inYear(1, flat('0.25'))), undefined, ['20.90']],
    ['19.00', list('1.5', '2', '2', '2.7'), toCent, ['19.29', '19.68', '20.07', '20.61']],
    [
      '19.00',
      list('1.5', '2', '2', '2.7'),
      { ...toCent, to: '0.000001' },
      ['19.285000', '19.670700', '20.064114', '20.605845'],
    ],
    ['36000', total({ adds: 'sum', split: 'even' }), { ...toCent, mode: 'up' }, ['36960.00', '37945.60', '38957.49']],
  ])('%s', (rate, proposal, rounding, expected) => {
    expect(rates(rate, proposal, rounding)).toEqual(expected);
  });

  test('an even total of the current rate, rounded up, stays a whole amount', () => {
    const made = model('36000', [total({ split: 'even' })], { rounding: { ...toCent, mode: 'up' } });
    expect(results(made).map((result) => result.years[0]?.rate)).toEqual(['36960.00', '36960.00', '36935.49']);
    expect(results(made).map((result) => result.measures['end-rate'])).toEqual(['38957.49', '38880.00', '38880.02']);
  });

  test('the table of readings', () => {
    const rows = results(model('35500', [total()], { baseline: { form: 'percent', percent: '3' } })).map((result) => [
      result.reading,
      ...result.years.map((figure) => figure.rate),
      result.measures['total-pay'],
      result.overBaseline?.['total-pay'],
    ]);
    expect(rows).toEqual([
      ['sum-even', '36446.67', '37418.58', '38416.41', '112281.66', '-737.10'],
      ['sum-even-simple', '36446.67', '37393.33', '38340.00', '112180.00', '-838.76'],
      ['compounded-even', '36422.49', '37368.95', '38340.00', '112131.44', '-887.32'],
      ['first-year', '38340.00', '38340.00', '38340.00', '115020.00', '2001.24'],
      ['last-year', '35500.00', '35500.00', '38340.00', '109340.00', '-3678.76'],
      ['as-written', '36565.00', '37661.95', '38791.81', '113018.76', undefined],
    ]);
  });

  test('the example of the output format', () => {
    const first = results(model('35500', [total()], { baseline: { form: 'percent', percent: '3' } }))[0];
    expect(first?.measures.increase).toBe('8.2152');
    expect(first?.overBaseline?.['end-rate']).toBe('-375.40');
  });

  test('a raise in mid-year: 104.03 paid, 105.06 at the end', () => {
    const proposal: ProposalModel = {
      name: 'mid-year',
      term: { form: 'years', years: 1, start: '2020-01-01' },
      raises: {
        form: 'full',
        entries: [
          { date: '2020-07-01', raise: percent('2') },
          { date: '2020-01-01', raise: percent('3') },
        ],
      },
    };
    const [result] = results(model('100', [proposal]));
    expect([result?.measures['total-pay'], result?.measures['end-rate']]).toEqual(['104.03', '105.06']);
  });

  test('35,500 at 3, 3, 3% with 2% inflation', () => {
    const [result] = results(model('35500', [list('3', '3', '3')], { inflation: { years: ['2'] } }));
    expect([result?.measures['real-end-rate'], result?.measures['real-increase']]).toEqual(['36554.39', '2.9701']);
  });

  test('a COLA of at least 2% and at most 5% after 8%, 1% and 3.3%', () => {
    const cola: RaiseModel = { kind: 'cola', minimum: '2', maximum: '5' };
    const proposal = full(3, { years: { form: 'every' }, raise: cola });
    const [result] = results(model('100', [proposal], { inflation: { before: '8', years: ['1', '3.3'] } }));
    expect(result?.years.map((figure) => figure.rate)).toEqual(['105.00', '107.10', '110.63']);
    expect(result?.measures['plain-sum']).toBeNull();
  });

  test('cents an hour, sooner or later', () => {
    const gains = [
      ['0.20', '0.30', '0.40'],
      ['0.40', '0.30', '0.20'],
    ].map((cents) => {
      const proposal = full(3, ...cents.map((money, index) => inYear(index + 1, flat(money))));
      return results(model('15', [proposal], {}, { per: 'hour', times: 2080 }))[0]?.measures.gain;
    });
    expect(gains).toEqual(['3328.00', '4160.00']);
  });

  test('the length of a term', () => {
    const length = lengthOf(spanOf({ form: 'end', start: '2021-05-26', end: '2026-11-06' }));
    expect(compareFractions(length, fraction(5 * 365 + 165, 365))).toBe(0);
    expect(compareFractions(lengthOf(spanOf({ form: 'months', months: 65 })), fraction(65, 12))).toBe(0);
    const leap = spanOf({ form: 'end', start: '2020-02-29', end: '2022-02-27' });
    expect(leap).toMatchObject({ whole: 2, months: 0, days: 0 });
  });
});

describe('published figures', () => {
  const lines = readFileSync(new URL('../cases/military-2008-2010.csv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1);

  test('US military basic pay 2008 to 2010: 3.9% and 3.4%, to the nearest $0.30', () => {
    const rounding: RoundingModel = { to: '0.30', mode: 'nearest', when: 'each-raise' };
    const wrong = lines.filter((line) => {
      const [grade, service, first = '', second, third] = line.split(',');
      const found = rates(first, list('3.9', '3.4'), rounding);
      return grade && service && (found[0] !== second || found[1] !== third);
    });
    expect(lines.length).toBeGreaterThan(400);
    expect(wrong).toEqual([]);
  });

  test.each([
    [['3', '3', '3', '3', '3.25'], '16.2088'],
    [['13', '9', '9', '7'], '43.6532'],
    [['17.7', '2.5', '2.5', '2.5', '2.5'], '29.9188'],
    [['1.5', '2', '2', '2.7'], '8.4518'],
  ])('%j compounds to %s', (percents, expected) => {
    expect(results(model('100', [list(...percents)]))[0]?.measures.increase).toBe(expected);
  });
});
