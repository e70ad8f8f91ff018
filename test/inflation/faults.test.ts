// What is refused of an assumption about prices: each fault at its line, with what to type.
import { describe, expect, test } from 'vitest';
import { compare } from '../../src/index.js';

interface Given {
  readonly unit?: string;
  readonly proposal?: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly inflation?: string;
}

const dated = 'term: {start: 2020-01-01, length: 2 years}\nraises: 3%';

/** The faults of one comparison, `code file:line`. */
function faults({ unit = 'inflation: 2%', proposal = dated, files = {}, ...options }: Given): readonly string[] {
  const text = `unit: unit.yaml\n${proposal}\n`;
  const compared = compare([{ file: 'a.yaml', text }], {
    files: { 'unit.yaml': `pay: $100\n${unit}\n`, ...files },
    ...options,
  });
  return compared.diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ code, file, line }) => `${code} ${file}:${line}`);
}

const index = (...rows: string[]) => ({ unit: 'inflation: {file: own.csv}', files: { 'own.csv': rows.join('\n') } });
const months = (from: number, count: number) =>
  Array.from({ length: count }, (_, at) => {
    const month = from + at;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')},${100 + at}`;
  });
const january2020 = 2020 * 12;

describe('an index file of one’s own', () => {
  test('a good one is read, whatever ends its lines', () => {
    const good = ['month,index', ...months(january2020, 25)];
    expect(faults(index(...good))).toEqual([]);
    expect(faults({ ...index(), files: { 'own.csv': good.join('\r\n') } })).toEqual([]);
    expect(faults({ ...index(), files: { 'own.csv': `\ufeff${good.join('\n')}\n\n` } })).toEqual([]);
  });

  test('its figures are the ones reckoned with', () => {
    const text = ['month,index', ...months(january2020, 25)].join('\n');
    const compared = compare([{ file: 'a.yaml', text: `unit: unit.yaml\n${dated}` }], {
      files: { 'unit.yaml': 'pay: $100\ninflation: {file: own.csv}', 'own.csv': text },
    });
    // 100, 112 and 124 at the turns of the years.
    expect(compared.ok && compared.value.inflation?.years).toEqual(['12.0000', '10.7143']);
    expect(compared.ok && compared.value.inflation?.source).toBe('own.csv, 2020-01 to 2022-01');
  });

  test.each([
    ['a missing month', ['2020-01,100', '2020-03,101'], 'index-order own.csv:3'],
    ['a month twice', ['2020-01,100', '2020-01,100'], 'index-order own.csv:3'],
    ['descending months', ['2020-02,100', '2020-01,100'], 'index-order own.csv:3'],
    ['text for a figure', ['2020-01,100', '2020-02,n/a'], 'index-row own.csv:3'],
    ['a figure with a comma', ['2020-01,"1,000"'], 'index-row own.csv:2'],
    ['an exponent', ['2020-01,1e3'], 'index-row own.csv:2'],
    ['zero', ['2020-01,0'], 'index-row own.csv:2'],
    ['a negative figure', ['2020-01,-5'], 'index-row own.csv:2'],
    ['no figure', ['2020-01'], 'index-row own.csv:2'],
    ['a third column', ['2020-01,100,x'], 'index-row own.csv:2'],
    ['a month that no year has', ['2020-13,100'], 'index-row own.csv:2'],
    ['a day for a month', ['2020-01-01,100'], 'index-row own.csv:2'],
    ['nothing but a header', [], 'index-row own.csv:1'],
  ])('%s', (_, rows, expected) => {
    expect(faults(index('month,index', ...rows))).toEqual([expected]);
  });

  test.each(['date,value', '2020-01,100', 'index,month', ''])('another header: %j', (header) => {
    expect(faults(index(header, ...months(january2020, 25)))).toEqual([
      header === '' ? expect.stringMatching(/^(index-header|empty-file) own\.csv:/) : 'index-header own.csv:1',
    ]);
  });

  test('one that is not there', () => {
    expect(faults({ unit: 'inflation: {file: own.csv}' })).toEqual(['no-such-file unit.yaml:2']);
  });

  test('months outside it', () => {
    expect(faults(index('month,index', ...months(january2020 + 1, 30)))).toEqual(['month-before-index unit.yaml:2']);
    expect(faults(index('month,index', ...months(january2020, 24)))).toEqual(['month-not-published unit.yaml:2']);
  });
});

describe('an assumption that does not fit', () => {
  test.each<[string, Given, string]>([
    ['a list longer than the term', { unit: 'inflation: [1%, 2%, 3%]' }, 'inflation-longer-than-term unit.yaml:2'],
    [
      'an index for a term without a start',
      { unit: 'inflation: {index: cpi-u}', proposal: 'raises: [3%]' },
      'index-needs-start unit.yaml:2',
    ],
    [
      'a future month without `then`',
      { unit: 'inflation: {index: cpi-u}', proposal: 'term: {start: 2026-01-01, length: 2 years}\nraises: 3%' },
      'month-not-published unit.yaml:2',
    ],
    [
      'October 2025',
      {
        unit: 'inflation: {index: cpi-u, then: 2%}',
        proposal: 'term: {start: 2024-10-01, length: 1 year}\nraises: 3%',
      },
      'month-never-published unit.yaml:2',
    ],
    [
      'a month before the first',
      { unit: 'inflation: {index: cpi-w}', proposal: 'term: {start: 1989-12-01, length: 1 year}\nraises: 3%' },
      'month-before-index unit.yaml:2',
    ],
    ['an unknown index', { unit: 'inflation: {index: cpi-x}' }, 'unknown-word unit.yaml:2'],
    ['two sources', { unit: 'inflation: {index: cpi-u, file: own.csv}' }, 'one-of-these unit.yaml:2'],
    ['no source', { unit: 'inflation: {then: 2%}' }, 'one-of-these unit.yaml:2'],
    ['no years', { unit: 'inflation: {before: 2%}' }, 'missing-key unit.yaml:2'],
    ['a bare number', { unit: 'inflation: 2.5' }, 'percent-without-sign unit.yaml:2'],
    ['an empty list', { unit: 'inflation: []' }, 'empty-list unit.yaml:2'],
    ['a fall of everything', { unit: 'inflation: -100%' }, 'percent-too-low unit.yaml:2'],
    ['another filler of gaps', { unit: 'inflation: {index: cpi-u, gaps: guess}' }, 'unknown-word unit.yaml:2'],
    [
      'a list longer than the term, as an option',
      { inflation: '1%, 2%, 3%' },
      'inflation-longer-than-term --inflation:1',
    ],
    ['an unknown index, as an option', { inflation: 'cpi-x' }, 'unknown-word --inflation:1'],
  ])('%s', (_, given, expected) => {
    expect(faults(given)).toEqual([expected]);
  });
});

describe('a COLA that cannot be worked out', () => {
  const cola = (raise: string, unit: string): Given => ({ unit, proposal: `term: 2 years\nraises:\n  - ${raise}` });

  test.each<[string, Given, string]>([
    ['no assumption', cola('{year: 2, cola: {maximum: 5%}}', 'baseline: 3%'), 'inflation-needed a.yaml:4'],
    [
      'nothing known of the year before the term',
      cola('{year: every, cola: {maximum: 5%}}', 'inflation: 2%'),
      'inflation-before-needed a.yaml:4',
    ],
    [
      'a minimum above the maximum',
      cola('{year: 2, cola: {minimum: 5%, maximum: 2%}}', 'inflation: 2%'),
      'cola-bounds a.yaml:4',
    ],
    ['a key it does not have', cola('{year: 2, cola: {max: 5%}}', 'inflation: 2%'), 'unknown-key a.yaml:4'],
    [
      'a rate taken to nothing',
      cola('{year: 2, cola: {share: 1000%}}', 'inflation: -20%'),
      'rate-not-above-zero a.yaml:4',
    ],
  ])('%s', (_, given, expected) => {
    expect(faults(given)).toEqual([expected]);
  });

  test('the help of each says what to write', () => {
    const help = (unit: string) =>
      compare([{ file: 'a.yaml', text: 'unit: u.yaml\nraises: [{year: 1, cola: {share: 100%}}]' }], {
        files: { 'u.yaml': `pay: $100\n${unit}` },
      }).diagnostics[0]?.help;
    expect(help('')).toBe('write inflation: 2.5% in the unit, or give --inflation 2.5%');
    expect(help('inflation: 2%')).toBe('write inflation: {before: 1.4%, years: 2.5%}');
  });
});
