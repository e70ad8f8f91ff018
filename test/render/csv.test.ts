import { describe, expect, it } from 'vitest';
import { renderCsv } from '../../src/render/csv.js';
import type { Style } from '../../src/render/renderer.js';
import type { MarkedCell, Report } from '../../src/report/report.js';
import { english } from '../../src/words/en.js';
import { harvard, money, none, percent, text } from './reports.js';

const style: Style = { width: 80, color: false, cents: false, pretty: false, layout: 'wide', language: english };

/** RFC 4180 to the letter: CRLF ends every record, quotes are doubled, and nothing else is let through. */
function read(csv: string): string[][] {
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  const records: string[][] = [[]];
  while (field.lastIndex < csv.length) {
    const start = field.lastIndex;
    const match = field.exec(csv);
    if (match === null) throw new Error(`not a field at ${start}: ${csv.slice(start, start + 20)}`);
    records.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') records.push([]);
  }
  if (records.pop()?.length !== 0) throw new Error('the last record has no end');
  return records;
}

function sheetOf(...cells: MarkedCell[]): Report {
  const columns = cells.map((_, index) => ({ key: `column_${index + 1}`, title: 'ignored', align: 'left' }) as const);
  const table = { kind: 'table', title: '', columns, rows: [{ role: 'plain', cells }], cents: false } as const;
  return { currency: 'USD', blocks: [], sheets: { wide: table }, document: {} };
}

const rowOf = async (cells: MarkedCell[], more: Partial<Style> = {}) =>
  read(await renderCsv(sheetOf(...cells), { ...style, ...more }))[1];

describe('csv', () => {
  it('has a header of machine names and plain digits', async () => {
    const csv = await renderCsv(harvard, style);
    expect(csv.startsWith('name,year_1_rate,')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    const records = read(csv);
    expect(records).toHaveLength(4);
    expect(records[1]).toEqual([
      "Harvard's offer",
      '36446.67',
      '37418.58',
      '38416.41',
      '8.2152',
      '2.6667',
      '112281.66',
      '-737.10',
    ]);
    expect(records[3]?.at(-1)).toBe('');
  });

  it('is as people print it where asked', async () => {
    const cells = [money('36446.67'), percent('8.2152'), money('-737.1', { signed: true }), none];
    expect(await rowOf(cells, { pretty: true })).toEqual(['$36,447', '8.22%', '-$737', '']);
    expect(await rowOf(cells, { pretty: true, cents: true })).toEqual(['$36,446.67', '8.22%', '-$737.10', '']);
  });

  it('reads back names with quotes, commas and line ends as one cell', async () => {
    expect(await rowOf([text('a "b", c'), text('é 中'), text('')])).toEqual(['a "b", c', 'é 中', '']);
    expect(await rowOf([text('a\nb'), text('a\rb'), text('a\r\n"b"')])).toEqual([
      'a\\u{a}b',
      'a\\u{d}b',
      'a\\u{d}\\u{a}"b"',
    ]);
  });

  it.each(['=1+1', '+1', '-1+cmd', '@SUM(A1)', '  =1', '\u00a0=1', '\u3000＝1', '＋1', '－1', '＠x', '−1'])(
    'the name %j is no formula',
    async (name) => {
      for (const pretty of [false, true]) {
        const [cell] = (await rowOf([text(name)], { pretty })) ?? [];
        expect(cell).toBe(`'${name}`);
      }
    },
  );

  it('leaves numbers and plain names alone', async () => {
    expect(await rowOf([money('-838.76'), percent('-1.5000'), text("Harvard's 3%-offer = best")])).toEqual([
      '-838.76',
      '-1.5000',
      "Harvard's 3%-offer = best",
    ]);
  });

  it('starts no command of a build server', async () => {
    const csv = await renderCsv(sheetOf(text('::set-output name=x::y'), text('##vso[task.x]y')), style);
    expect(csv).not.toMatch(/^\s*::/m);
    expect(csv).not.toMatch(/##\w*\[/);
  });

  it('refuses a layout that the report does not have', async () => {
    for (const layout of ['long', '__proto__', 'toString']) {
      await expect(renderCsv(harvard, { ...style, layout })).rejects.toThrow('no sheet');
    }
  });
});
