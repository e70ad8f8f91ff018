// `wagecmp rounds` over the dated proposals of December 2019.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { scratchFolder, typed, wagecmp } from './program.js';

const folder = scratchFolder();
afterAll(() => rmSync(folder, { recursive: true }));
const rounds = (options = '') => typed(folder, `wagecmp rounds proposals/2019/*.yaml ${options}`);

test('a table and bars that a stranger understands, at 80 columns', () => {
  const { code, out, told } = rounds();
  expect([code, told]).toEqual([0, '']);
  expect(out.split('\n').filter((line) => line.length > 80 && !line.includes('/news/'))).toEqual([]);
  const text = out.replace(/\s+/g, ' ');
  expect(text).toContain('The employer moved last, on 2019-12-18: at $35,500 its proposal pays $11 less');
  expect(text).toContain('The gap that is left is $3,514 over three years ($552 to $6,374 over all readings)');
  expect(out).toContain('░');
});

describe('formats', () => {
  test('JSON is the document', () => {
    const document = JSON.parse(rounds('--format json').out);
    expect(document.format).toBe('wagecmp/rounds@1');
    expect(document.proposals.map(({ date }: { date: string }) => date)).toEqual([
      '2019-12-02',
      '2019-12-04',
      '2019-12-18',
    ]);
    expect(document.lastMove).toEqual({ proposal: 'december-18-harvard', since: 'december-04-harvard' });
    expect(document.payPoints[0].gap.totalPay).toBe('3513.51');
  });

  test('CSV has a row a pay point and proposal', () => {
    const [head = '', ...rows] = rounds('--format csv').out.trim().split('\r\n');
    expect(rows).toHaveLength(6);
    expect(head).toContain('end_rate_moved,total_pay_moved,end_rate_gap,total_pay_gap');
    expect(rows[0]).toContain('2019-12-02,union,december-02-union');
  });

  test('Markdown has the bars in a fence', () => {
    expect(rounds('--format markdown').out).toMatch(/\n```\n2019-12-02 Union's ask +█+ {2}\+\$9,285\n/);
  });
});

test('`--strict` exits 1 where an offer leaves its reading open', () => {
  const { code, told } = rounds('--strict');
  expect(code).toBe(1);
  expect(told).toContain('december-04-harvard.yaml');
});

test('a file without a date is named, and the exit code is 2', () => {
  writeFileSync(join(folder, 'undated.yaml'), 'party: union\nraises: [3%]\n');
  const { code, out, told } = wagecmp(folder, 'rounds', 'undated.yaml', '--pay', '35.5k');
  expect([code, out]).toEqual([2, '']);
  expect(told).toContain('undated.yaml: error: rounds are proposals with a date and a party, and `date` is missing');
  expect(told).toContain('help: write date: 2019-12-04 in the file');
});
