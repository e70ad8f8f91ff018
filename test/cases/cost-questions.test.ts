// Budgets, checks and rounds in money of a whole unit, worked by hand.
import { describe, expect, test } from 'vitest';
import { check, rounds, type SolveOptions, solve } from '../../src/index.js';

// Ten people at $100,000: every figure of one person ten times over.
const files = { 'unit.yaml': 'name: Ten\npay: $100,000\nheadcount: 10\nbaseline: 3%\n' };
const proposal = (name: string, raises: string, more = '') => ({
  file: `${name}.yaml`,
  text: `name: ${name}\nunit: unit.yaml\nterm: 3 years\nraises: ${raises}\n${more}`,
});
const freeze = proposal('freeze', '0%');
const open = proposal('open', '[{total: 8%, over: 3 years}]');

function answers(of: typeof freeze, options: Partial<SolveOptions>) {
  const result = solve([of], { files, match: 'baseline', ...options });
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics, null, 2));
  return result.value.answers.map(({ reading, added, justFails, payPoints }) => {
    const [whole] = payPoints;
    return [reading, added, justFails, whole?.at, whole?.below];
  });
}

describe('what a budget has room for', () => {
  // 3.26%: 103,260.00; 106,626.28; 110,102.29 a person: 3,260.00 + 6,626.28 + 10,102.29 = 19,988.57.
  // 3.27%: 103,270.00; 106,646.93; 110,134.28: 3,270.00 + 6,646.93 + 10,134.28 = 20,051.21, above 20,000.
  test('3.26% a year in $200,000 over three years', () => {
    expect(answers(freeze, { budget: '200,000' })).toEqual([['as-written', '3.26', '3.27', '199885.70', '200512.10']]);
  });

  // One payment in year 1 is paid once: $20,000 each is the whole of it.
  test('a lump sum of $20,000 each, to the cent', () => {
    expect(answers(freeze, { budget: '$200,000', vary: 'lump-sum' })).toEqual([
      ['as-written', '20000.00', '20000.01', '200000.00', '200000.10'],
    ]);
  });

  // $3,333.33 on the rate costs 3,333.33 x 3 = 9,999.99 a person; one cent more 10,000.02.
  test('$3,333.33 on the rate in $100,000', () => {
    expect(answers(freeze, { budget: '$100,000', vary: 'flat' })).toEqual([
      ['as-written', '3333.33', '3333.34', '99999.90', '100000.20'],
    ]);
  });

  // All 8% in year 1 costs 3 x 8,000 = 24,000 a person, 9,000 above 15,000; all of it in year 3 costs 8,000.
  test('what must be given up, and what is left, under each reading of 8%', () => {
    const found = answers(open, { budget: '$150,000', vary: 'lump-sum' });
    expect(found.at(-2)).toEqual(['first-year', '-9000.00', '-8999.99', '150000.00', '150000.10']);
    expect(found.at(-1)).toEqual(['last-year', '7000.00', '7000.01', '150000.00', '150000.10']);
  });

  // 3,000 + 6,090 + 9,272.70 = 18,362.70 a person is what 3% a year costs; 2.99% a year costs 18,300.28.
  test('the settlement cost of the baseline is reached at 3.00%', () => {
    expect(answers(freeze, { measure: 'settlement-cost' })).toEqual([
      ['as-written', '3.00', '2.99', '183627.00', '183002.80'],
    ]);
  });

  test('a budget needs people', () => {
    const result = solve([freeze], { files: { 'unit.yaml': 'pay: $100,000\n' }, match: 'baseline', budget: '200,000' });
    expect(result.diagnostics.map(({ code }) => code)).toEqual(['people-needed']);
  });
});

describe('checks on figures of people', () => {
  const checks = (lines: readonly string[]) => ({
    file: 'checks.yaml',
    text: `compare: [freeze.yaml, open.yaml]\nchecks:\n${lines.map((line) => `  - ${line}\n`).join('')}`,
  });
  const all = { ...files, 'freeze.yaml': freeze.text, 'open.yaml': open.text };

  // The dearest reading is all 8% in year 1: 10 x 24,000 = 240,000.
  test('hold or not, to the cent, under every reading', () => {
    const result = check(
      [
        checks([
          '{of: freeze, measure: settlement-cost, equals: 0}',
          '{of: open, measure: settlement-cost, at-most: 240000}',
          '{of: open, measure: settlement-cost, less-than: 240000}',
          '{of: open, measure: settlement-cost, less-than: 240000, readings: any}',
          '{of: open, measure: going-out-payroll, at-least: baseline}',
        ]),
      ],
      { files: all },
    );
    if (!result.ok) throw new Error(JSON.stringify(result.diagnostics, null, 2));
    const outcomes = result.value.files[0]?.checks.map(({ outcome }) => outcome);
    expect(outcomes).toEqual(['holds', 'holds', 'does-not-hold', 'holds', 'does-not-hold']);
    const failed = result.value.files[0]?.checks[2]?.deciding;
    expect([failed?.payPoint, failed?.reading, failed?.found, failed?.difference]).toEqual([
      'the whole unit',
      'first-year',
      '240000',
      '0',
    ]);
  });

  test('by group, where the check names one', () => {
    const unit = [
      'groups:',
      '  - {name: Clerks, pay: $50k, headcount: 4}',
      '  - {name: Drivers, per: hour, hours: 2000, pay: $30, headcount: 6}',
    ].join('\n');
    // 8% last year of the three: 4 x 4,000 = 16,000 for clerks, 6 x 4,800 = 28,800 for drivers.
    const result = check(
      [
        checks([
          '{of: open, measure: settlement-cost, for: [Clerks], readings: last-year, equals: 16000}',
          '{of: open, measure: settlement-cost, for: [Drivers], readings: last-year, equals: 28800}',
          '{of: open, measure: settlement-cost, readings: last-year, equals: 44800}',
        ]),
      ],
      { files: { ...all, 'unit.yaml': unit } },
    );
    if (!result.ok) throw new Error(JSON.stringify(result.diagnostics, null, 2));
    expect(result.value.files[0]?.checks.map(({ outcome }) => outcome)).toEqual(['holds', 'holds', 'holds']);
  });

  test('a pay point is no group, and nobody counted is a fault', () => {
    const named = check([checks(['{of: open, measure: settlement-cost, at-most: 1, for: ["$100,000"]}'])], {
      files: all,
    });
    expect(named.diagnostics.map(({ code }) => code)).toEqual(['cost-of-no-group']);
    const unknown = check([checks(['{of: open, measure: per-fte, at-most: 1}'])], {
      files: { ...all, 'unit.yaml': 'pay: $100k\n' },
    });
    expect(unknown.diagnostics.map(({ code }) => code)).toEqual(['people-needed']);
  });
});

describe('rounds in money', () => {
  const dated = (name: string, party: string, day: number, percent: string) =>
    proposal(name, percent, `party: ${party}\ndate: 2026-01-0${day}\n`);
  const first = [
    dated('ask', 'union', 1, '5%'),
    dated('offer', 'employer', 2, '2%'),
    dated('second', 'union', 3, '4%'),
  ];

  // Over three years: 5%: 5,000 + 10,250 + 15,762.50 = 31,012.50 a person; 2%: 2,000 + 4,040 + 6,120.80 = 12,160.80;
  // 4%: 4,000 + 8,160 + 12,486.40 = 24,646.40. The gap that is left: 124,856.00, 12.4856% of 1,000,000.
  test('each move, and the gap that is left', () => {
    const result = rounds(first, { files });
    if (!result.ok) throw new Error(JSON.stringify(result.diagnostics, null, 2));
    const { cost } = result.value;
    expect(cost?.rounds.map(({ figures }) => figures.settlementCost)).toEqual(['310125.00', '121608.00', '246464.00']);
    expect(cost?.rounds.map(({ moved }) => moved?.settlementCost ?? null)).toEqual([null, null, '-63661.00']);
    expect(cost?.gap).toMatchObject({ settlementCost: '124856.00', percentOfBase: '12.4856' });
  });

  test('no cost where nobody is counted', () => {
    const result = rounds(first, { files: { 'unit.yaml': 'pay: $100k\n' } });
    expect(result.ok && result.value.cost).toBe(null);
  });
});
