// `wagecmp strike` as somebody runs it.
import { rmSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { scratchFolder, wagecmp } from './program.js';

const folder = scratchFolder();
afterAll(() => rmSync(folder, { recursive: true }));
const strike = (...args: string[]) => wagecmp(folder, 'strike', ...args);
const harvard = ['--offer', 'harvard.yaml', '--demand', 'union.yaml', '--weeks', '4'];

test('a table that a stranger understands, at 80 columns', () => {
  const { code, out } = strike(...harvard);
  expect(code).toBe(0);
  expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
  const text = out.replace(/\s+/g, ' ');
  expect(text).toContain("At $35,500 four weeks without pay cost $2,804 under Harvard's offer.");
  expect(text).toContain(
    "paid back by Union's ask after 132 weeks (2.5 years); over all readings 69 weeks to 228 weeks.",
  );
  expect(text).toContain('paid back after 69 weeks (1.3 years) (all of it in the last year)');
  expect(text).toContain('As reported on 3 December 2019');
});

describe('formats', () => {
  test('JSON is the document', () => {
    const document = JSON.parse(strike(...harvard, '--settle', '50%', '--format', 'json').out);
    expect(document).toMatchObject({ format: 'wagecmp/strike@1', offer: 'harvard', demand: 'union', weeks: 4 });
    expect(document.payPoints[1].outcomes).toHaveLength(3);
  });

  test('CSV has a row a pay point and outcome', () => {
    const [head = '', ...rows] = strike(...harvard, '--format', 'csv')
      .out.trim()
      .split('\r\n');
    expect(rows).toHaveLength(4);
    expect(head).toContain('loss,settled_at,year_1_worth');
    expect(rows[1]).toContain(',2803.59,100.0000,828.33,1161.05,1513.50,3502.88,132,2.5,yes,69,228');
    expect(rows[0]).toMatch(/,never,,$/);
  });

  test('Markdown', () => {
    const { out } = strike(...harvard, '--format', 'markdown');
    expect(out).toContain('| \\$35,500 now'.replace('\\', ''));
  });
});

test('`--strict` exits 1, and the result is there all the same', () => {
  const { code, out, told } = strike(...harvard, '--strict');
  expect(code).toBe(1);
  expect(out).toContain('$35,500 now');
  expect(told).toContain('[unstated-reading]');
});

describe('refused with a 2', () => {
  test.each([
    [['--weeks', '4'], 'a strike needs `--offer`, `--demand`'],
    [['--offer', 'harvard.yaml', '--demand', 'union.yaml'], 'a strike needs `--weeks`'],
    [[...harvard.slice(0, 4), '--weeks', '0'], '`--weeks` needs a whole number of weeks from 1 to 520'],
    [[...harvard.slice(0, 4), '--weeks', '10000'], '`--weeks` needs a whole number of weeks from 1 to 520'],
    [['harvard.yaml', ...harvard], 'too many arguments'],
    [['--offer', 'harvrd.yaml', ...harvard.slice(2)], '`harvrd.yaml` is not there'],
    [[...harvard, '--baseline', '3%'], 'unknown option `--baseline`'],
  ])('%j', (args, expected) => {
    const { code, out, told } = strike(...args);
    expect([code, out]).toEqual([2, '']);
    expect(told).toContain(expected);
  });
});
