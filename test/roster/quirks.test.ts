// The same five people in every form that payrolls come in.
import { describe, expect, test } from 'vitest';
import { payrolls, priced, unitOf } from './priced.js';

const columns = 'rate: Annual Salary, group: Department, fte: FTE';
const rows = [
  ['Name', 'Department', 'Annual Salary', 'FTE'],
  ['Employee 1', 'Dining', '35500', '1'],
  ['Employee 2', 'Dining', '35500', '0.5'],
  ['Employee 3', 'Parks, Roads', '101442.05', '1'],
  ['Employee 4', 'Parks, Roads', '43000', '0.875'],
  ['Employee 5', 'Dining', '35500', '1'],
];
const quotedCell = (text: string) => `"${text.replaceAll('"', '""')}"`;
const plain = (text: string) => (text.includes(',') ? quotedCell(text) : text);
const file = (cell: (text: string, column: number, row: number) => string, end = '\n') =>
  rows.map((row, i) => row.map((text, j) => cell(text, j, i)).join(',') + end).join('');
const money = (write: (text: string) => string) =>
  file((text, column, row) => plain(column === 2 && row > 0 ? write(text) : text));

const base = file(plain);
const forms: Readonly<Record<string, string | Uint8Array>> = {
  'as it is': base,
  'every cell in quotes': file(quotedCell),
  'a byte order mark': `\ufeff${base}`,
  'a byte order mark and quotes': `\ufeff${file(quotedCell)}`,
  CRLF: file(plain, '\r\n'),
  'bare CR': file(plain, '\r'),
  'no line end at the end': base.slice(0, -1),
  'blank lines': base.replaceAll('\n', '\n\n\r\n'),
  'padded cells': file((text) => `  ${plain(text)}\t `),
  'padding inside quotes': file((text) => quotedCell(` ${text} `)),
  'names over several lines': base
    .replaceAll('Employee ', '"Employee\n')
    .replaceAll(/"Employee\n(\d)/g, '"Employee\r\n$1"'),
  'quotes inside of names': base.replaceAll(/Employee (\d)/g, '"Employee ""$1"", Esq."'),
  'thousands marks': money((text) => text.replace(/^(\d+)(\d{3})/, '$1,$2')),
  'dollar signs': money((text) => `$${text}`),
  'dollar signs and thousands marks': money((text) => `$${text.replace(/^(\d+)(\d{3})/, '$1,$2')}`),
  'four decimals': money((text) => (text.includes('.') ? `${text}00` : `${text}.0000`)),
  'more zeros than anybody needs': money((text) => `00${text}${text.includes('.') ? '' : '.'}0000000`),
  thousands: money((text) => (text.includes('.') ? text : `${Number(text) / 1000}k`)),
  'FTE in percent signs': file((text, column, row) =>
    column === 3 && row > 0 ? `${Number(text) * 100}%` : plain(text),
  ),
  bytes: new TextEncoder().encode(base),
};

// By hand: 35,500 + 17,750 + 35,500 = 88,750 and 101,442.05 + 37,625 = 139,067.05; 2% on each is 35,500 → 36,210,
// 18,105, 101,442.05 → 103,470.891 → 103,470.89, and 43,860 × 0.875 = 38,377.50.
test.each(Object.entries(forms))('%s', async (_, roster) => {
  const { cost, told } = await priced('2%', unitOf(columns), { 'roster.csv': roster });
  expect(told).toBe('');
  expect(cost.people).toEqual({ headcount: '5', fte: '4.375', skipped: 0 });
  expect(cost.groups.map(({ name, base: { payroll } }) => [name, payroll])).toEqual([
    ['Dining', '88750.00'],
    ['Parks, Roads', '139067.05'],
  ]);
  expect(cost.groups.map((group) => payrolls(group)[0])).toEqual(['90525.00', '141848.39']);
});

describe('what a unit says of its roster', () => {
  const listed = 'Kind,Rate,N,Share\nfull,40000,3,100\nhalf,30000,2,50\nfull,N/A,0,100\nother,N/A,1,\n';

  test('rows outside of `where` are not read', async () => {
    const unit = unitOf('rate: Rate, headcount: N, fte: Share', '  fte: percent\n  where: {Kind: [full, half]}\n');
    const { cost } = await priced('0%', unit, { 'roster.csv': listed });
    expect(cost.people).toEqual({ headcount: '5', fte: '4', skipped: 0 });
    expect(cost.base.payroll).toBe('150000.00');
  });

  test('groups of one file have their own terms, and it is read once', async () => {
    const group = (name: string, kind: string, more: string) =>
      `  - {name: ${name}, ${more}roster: {file: '-', columns: {rate: Rate}, where: {Kind: ${kind}}}}\n`;
    const unit = `groups:\n${group('Full', 'full', '')}${group('Half', 'half', 'per: hour, hours: 1000, ')}`;
    const input = 'Kind,Rate\nfull,40000\nhalf,20\nhalf,30\n';
    const { cost } = await priced('[{year: 1, for: [Half], flat: $1}]', unit, { '-': input });
    expect(cost.groups.map(({ name, base: { payroll } }) => [name, payroll])).toEqual([
      ['Full', '40000.00'],
      ['Half', '50000.00'],
    ]);
    expect(cost.groups.map((one) => payrolls(one)[0])).toEqual(['40000.00', '52000.00']);
  });

  test('a group of the file and a group of the column answer to both names', async () => {
    const unit = 'groups:\n  - name: Salaried\n    roster: {file: roster.csv, columns: {rate: Rate, group: Dept}}\n';
    const roster = { 'roster.csv': 'Dept,Rate\nDining,10000\nParks,20000\n' };
    const raises = '[{year: 1, for: [Salaried], flat: $100}, {year: 1, for: [Parks], flat: $1000}]';
    const { cost } = await priced(raises, unit, roster);
    expect(cost.groups.map((one) => [one.name, payrolls(one)[0]])).toEqual([
      ['Salaried, Dining', '10100.00'],
      ['Salaried, Parks', '21100.00'],
    ]);
  });

  test('what is skipped is counted', async () => {
    const unit = unitOf('rate: Rate, group: Kind', '  unreadable: skip\n');
    const { cost, told } = await priced('0%', unit, { 'roster.csv': listed });
    expect(cost.people).toEqual({ headcount: '2', fte: '2', skipped: 2 });
    expect(cost.groups.map(({ name, people: { skipped } }) => [name, skipped])).toEqual([
      ['full', 1],
      ['half', 0],
      ['other', 1],
    ]);
    expect(told).toContain('2 rows could not be read and are left out');
  });

  test('rates of many decimals, and rates beyond all payrolls, are exact', async () => {
    const roster = 'Rate\n0.000000000000001\n23.12345678\n999999999999999.99\n123456789012.3456\n';
    const { cost } = await priced('100%', unitOf('rate: Rate'), { 'roster.csv': roster });
    expect(cost.base.payroll).toBe('1000123456789035.46');
    expect(payrolls(cost)[0]).toBe('2000246913578070.92');
  });
});
