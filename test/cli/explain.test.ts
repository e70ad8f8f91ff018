// `wagecmp explain`: the steps of calculation.md, worked by hand, with the lines they come from.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { wagecmp } from './program.js';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wagecmp-explain-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

/** The output with its wrapped lines joined again. */
function explain(...args: string[]): string {
  const { code, out, told } = wagecmp(folder, 'explain', ...args);
  expect([code, told]).toEqual([0, '']);
  return out.replace(/\n {3,}/g, ' ').replace(/ {2,}/g, ' ');
}

const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

test('every step of 5%, 3.5%, 3.5% on $35,500, with file and line', () => {
  write(
    'union.yaml',
    'unit: unit.yaml\nterm: 3 years\nraises:\n  - {year: 1, percent: 5%}\n  - {year: 2+, percent: 3.5%}\n',
  );
  write('unit.yaml', 'pay: $35,500\nbaseline: 3%\n');
  const text = explain('union.yaml');
  for (const line of [
    'Rate today 35,500.00, unit.yaml:1',
    'Rate, year 1 35,500.00 x 1.05 = 37,275.00, union.yaml:4',
    'Rate, year 2 37,275.00 x 1.035 = 38,579.625, union.yaml:5',
    'Rate, year 3 38,579.625 x 1.035 = 39,929.911875, union.yaml:5',
    'Pay, year 2 38,579.625, rounded to 38,579.63',
    'Total pay 37,275.00 + 38,579.63 + 39,929.91 = 115,784.54',
    'Increase 39,929.911875 / 35,500.00 - 1 = 12.478625%, rounded to 12.4786%',
    'Plain sum 5% + 3.5% + 3.5% = 12%',
    'Gain 115,784.54 - 106,500.00 (35,500.00 x 3 years) = 9,284.54',
    'Total pay 115,784.54 - 113,018.76 = 2,765.78',
  ])
    expect(text).toContain(line);
});

test('rounding to the cent: 37,275.00; 38,579.63; 39,929.92', () => {
  write('unit.yaml', 'pay: $35,500\nrounding: cent\n');
  const text = explain('5%, 3.5%, 3.5%', '--unit', 'unit.yaml');
  expect(text).toContain('Rate, year 2 37,275.00 x 1.035 = 38,579.625, rounded to 38,579.63, offer-1');
  expect(text).toContain('Rate, year 3 38,579.63 x 1.035 = 39,929.91705, rounded to 39,929.92, offer-1');
});

test('a raise after six months, a lump sum and a note', () => {
  write('unit.yaml', 'pay: $100\n');
  write(
    'offer.yaml',
    `unit: unit.yaml
term: {start: 2020-07-01, length: 1 year}
raises:
  - {year: 1, percent: 3%, note: on ratification}
  - {date: 2021-01-01, percent: 2%}
  - {year: 1, lump-sum: 2%}
`,
  );
  const text = explain('offer.yaml');
  expect(text).toContain('100.00 x 1.03 = 103.00, offer.yaml:4 (on ratification)');
  expect(text).toContain('Lump sum, year 1 2% of 103.00 = 2.06, offer.yaml:6');
  expect(text).toContain('Rate, 2021-01-01 103.00 x 1.02 = 105.06, offer.yaml:5');
  expect(text).toContain('103.00 x 6/12 + 105.06 x 6/12 = 104.03; 104.03 + 2.06 paid once = 106.09');
});

test('the central reading says how its percent comes about, and quotients are cut in sight', () => {
  const text = explain('8% over 3 years', '--pay', '35.5k');
  expect(text).toContain('8% / 3 = 2.6666666666…%; 35,500.00 x 1.0266666666… = 36,446.6666666666…, offer-1');
  expect(text).toContain('Total pay 36,446.67 + 37,418.58 + 38,416.41 = 112,281.66');
  expect(text).toContain('one of 5 readings');
  expect(text).not.toContain('1.08^(1/3)');
  const all = explain('8% over 3 years', '--pay', '35.5k', '--readings', 'all');
  expect(all).toContain('1.08^(1/3) - 1 = 2.5985568006…%');
  expect(all).toContain('35,500.00 + 2.6666666666…% of 35,500.00 = 36,446.6666666666…');
  const chosen = explain('8% over 3 years', '--pay', '35.5k', '--reading', 'last-year');
  expect(chosen).toContain('Rate, year 2 no raise: 35,500.00');
  expect(chosen).toContain('35,500.00 + 35,500.00 + 38,340.00 = 109,340.00');
});

test('the document wagecmp/explanation@1, and a row a step as CSV', () => {
  const { out } = wagecmp(folder, 'explain', '3%', '--pay', '100', '-f', 'json');
  const document = JSON.parse(out);
  expect(document.format).toBe('wagecmp/explanation@1');
  expect(document.payPoints[0].results[0].steps).toEqual([
    {
      year: 1,
      date: null,
      raise: '3%',
      derivation: null,
      working: '100.00 x 1.03 = 103.00',
      before: '100',
      after: '103',
      rounded: null,
      payment: null,
      note: null,
      place: { file: 'offer-1', line: null },
    },
  ]);
  const csv = wagecmp(folder, 'explain', '3%', '--pay', '100', '-f', 'csv').out.split('\r\n');
  expect(csv[2]).toBe(',$100,offer-1,3%,as-written,rate,1,,100.00 x 1.03 = 103.00,103,,offer-1,');
});

test('what nobody could read is refused', () => {
  write('unit.yaml', 'pay: $20,000 to $30,000 every $1\n'.replace('$20,000', '$20,001'));
  const { code, told } = wagecmp(folder, 'explain', '3%', '--unit', 'unit.yaml');
  expect([code, told.includes('[too-much-to-explain]')]).toEqual([2, true]);
});
