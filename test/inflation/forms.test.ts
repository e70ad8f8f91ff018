// One assumption in all its spellings, in a unit and as an option; and where it shows in each format.
import { describe, expect, test } from 'vitest';
import { readComparison } from '../../src/comparison/read.js';
import { compare } from '../../src/index.js';
import { renderCsv } from '../../src/render/csv.js';
import { renderJson } from '../../src/render/json.js';
import { renderMarkdown } from '../../src/render/text/markdown.js';
import { renderTerminal } from '../../src/render/text/terminal.js';
import { comparisonReport } from '../../src/report/pay/comparison-report.js';
import { english } from '../../src/words/en.js';
import { type Compared, figure, table } from '../cases/case.js';

const dated = { a: 'term: {start: 2020-01-01, length: 2 years}\nraises: 3%' };
const ownIndex = 'month,index\n'.concat(
  Array.from(
    { length: 25 },
    (_, at) => `${2020 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')},${100 + at}\n`,
  ).join(''),
);

function yearsOf(compared: Compared): readonly string[] | undefined {
  if (!compared.ok) throw new Error(JSON.stringify(compared.diagnostics));
  return compared.value.inflation?.years;
}

describe('`inflation` of a unit and `--inflation`', () => {
  test.each([
    ['2.5%', ['2.5000', '2.5000']],
    ['2 1/2%', ['2.5000', '2.5000']],
    ['[4.7%, 8.0%]', ['4.7000', '8.0000']],
    ['[4.7%]', ['4.7000', '4.7000']],
    ['{years: 2.5%}', ['2.5000', '2.5000']],
    ['{before: 1.4%, years: [4.7%, 8.0%]}', ['4.7000', '8.0000']],
    ['{index: cpi-u}', ['1.3998', '7.4799']],
    ['{index: cpi-w, then: 2%, gaps: interpolate}', ['1.5655', '8.2257']],
    ['{file: own.csv}', ['12.0000', '10.7143']],
  ])('%s', (text, expected) => {
    const files = { 'own.csv': ownIndex };
    const stated = compare([{ file: 'a.yaml', text: `unit: u.yaml\n${dated.a}` }], {
      files: { 'u.yaml': `pay: $100\ninflation: ${text}`, ...files },
    });
    const asked = compare([{ file: 'a.yaml', text: `unit: u.yaml\n${dated.a}` }], {
      files: { 'u.yaml': 'pay: $100\ninflation: 9%', ...files },
      inflation: text,
    });
    expect(yearsOf(stated)).toEqual(expected);
    expect(yearsOf(asked)).toEqual(expected);
  });

  test.each([
    ['4.7%, 8.0%', ['4.7000', '8.0000']],
    ['4.7%,8.0%', ['4.7000', '8.0000']],
    [' 2.5% ', ['2.5000', '2.5000']],
    ['cpi-u', ['1.3998', '7.4799']],
    ['cpi-u then 2.5%', ['1.3998', '7.4799']],
    ['own.csv', ['12.0000', '10.7143']],
    ['own.csv then 2%', ['12.0000', '10.7143']],
  ])('short forms of the option: %s', (inflation, expected) => {
    const asked = compare([{ file: 'a.yaml', text: dated.a }], {
      files: { 'own.csv': ownIndex },
      pay: ['$100'],
      inflation,
    });
    expect(yearsOf(asked)).toEqual(expected);
  });
});

const compared = table('pay: $35,500\nbaseline: 3%\ninflation: {index: cpi-u, then: 2.5%}\n', {
  offer: 'name: Offer\nterm: {start: 2024-07-01, length: 3 years}\nraises: [{total: 8%}]',
  ask: 'name: Ask\nterm: {start: 2024-07-01, length: 3 years}\nraises: [{year: 1, percent: 5%}, {year: 2+, cola: {minimum: 2%, maximum: 5%}}]',
});
if (!compared.ok) throw new Error(JSON.stringify(compared.diagnostics));
const report = comparisonReport(compared.value, { allReadings: false });
const style = { width: 80, color: false, cents: false, pretty: false, layout: 'wide', language: english };

describe('every format carries the real figures and what they rest on', () => {
  test('JSON', async () => {
    const document = JSON.parse(await renderJson(report, style));
    const [first] = document.payPoints[0].results;
    expect(Object.keys(first.measures)).toEqual(
      expect.arrayContaining(['real-end-rate', 'real-increase', 'real-total-pay']),
    );
    expect(Object.keys(first.overBaseline)).toEqual(
      expect.arrayContaining(['real-end-rate', 'real-increase', 'real-total-pay']),
    );
    expect(document.inflation).toMatchObject({
      before: expect.any(String),
      source: expect.stringContaining('CUUR0000SA0'),
    });
    expect(document.payPoints[0].ranges[0].measures['real-total-pay'].lowReading).toBe('last-year');
  });

  test('CSV', async () => {
    const [head = '', row = ''] = (await renderCsv(report, style)).split('\r\n');
    expect(head).toMatch(/,real_end_rate,real_increase,real_total_pay$/);
    expect(row.split(',').at(-1)).toBe(figure(compared, 'offer', '$35,500', 'real-total-pay'));
  });

  test.each([
    ['the terminal', renderTerminal],
    ['Markdown', renderMarkdown],
  ])('%s', async (_, render) => {
    const text = await render(report, style);
    expect(text.replace(/\s+/g, ' ')).toContain('Inflation by CPI-U');
    expect(text).toContain('CUUR0000SA0');
    expect(text).toMatch(/Real\s+raise|Real raise/);
  });

  test('a saved comparison gives the same bytes again', async () => {
    const saved = readComparison(await renderJson(report, style));
    if ('why' in saved) throw new Error(saved.why);
    const again = comparisonReport(saved, { allReadings: false });
    for (const render of [renderTerminal, renderCsv, renderJson, renderMarkdown])
      expect(await render(again, style)).toBe(await render(report, style));
  });

  test('a saved comparison whose inflation is no figure is refused', async () => {
    const text = (await renderJson(report, style)).replace(/"before": "[\d.]+"/, '"before": "much"');
    expect(readComparison(text)).toEqual({ why: '`inflation` is not as this version writes it' });
  });
});

test('an option of one comparison leaves the next as it was', () => {
  const ask = () => table('pay: $100\ninflation: 2%\n', dated);
  const before = ask();
  table('pay: $100\ninflation: 2%\n', dated, { inflation: '9%' });
  expect(ask()).toEqual(before);
});
