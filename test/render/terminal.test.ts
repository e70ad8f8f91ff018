import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import type { Style } from '../../src/render/renderer.js';
import { renderTerminal } from '../../src/render/text/terminal.js';
import type { Table } from '../../src/report/report.js';
import { english } from '../../src/words/en.js';
import { figureText } from '../../src/words/figures.js';
import type { CellOf } from '../../src/words/text.js';
import { bigTable, harvard, harvardTable, money, none, percent, reportOf, text } from './reports.js';

const style: Style = { width: 80, color: false, cents: false, pretty: false, layout: 'wide', language: english };
const show = (report: typeof harvard, more: Partial<Style> = {}) => renderTerminal(report, { ...style, ...more });
const linesOf = (output: string) => output.replace(/\n$/, '').split('\n');

function figuresOf(table: Table, cents = false): string[] {
  return table.rows.flatMap((row) =>
    row.cells.slice(1).map((cell) => figureText(cell as CellOf<string>, { cents, language: english })),
  );
}

describe('a table for people', () => {
  it('is what a committee reads at 80 columns', async () => {
    expect(await show(harvard)).toBe(
      [
        " At $35,500 the union's ask pays $3,503 more than Harvard's offer over three",
        " years and ends $1,514 a year higher. Harvard's offer ends below 3% a year.",
        '',
        ' Harvard doctoral students, US dollars a year, three contract years',
        '',
        ' $35,500 now        Year 1  Year 2  Year 3   Raise  A year  3 years  vs 3%/yr',
        " Harvard's offer ~  36,447  37,419  38,416   8.22%   2.67%  112,282      -737",
        " Union's ask        37,275* 38,580* 39,930* 12.48%*  4.00%* 115,785*   +2,766*",
        ' 3% a year          36,565  37,662  38,792   9.27%   3.00%  113,019         –',
        '',
        ' ~ "8% over 3 years" does not say how it is split. Shown: equal yearly raises',
        '   that add up to 8%. Over all readings the three years pay between $109,340',
        '   (all of it in year 3) and $115,020 (all of it in year 1).',
        '',
        ' Sources',
        "   Harvard's offer: The Harvard Crimson, 3 December 2019,",
        '     https://www.thecrimson.com/article/2019/12/3/grad-union-strike/',
        "   Union's ask: HGSU-UAW, bargaining update of 20 November 2019",
        '',
      ].join('\n'),
    );
  });

  it('is no wider on a wide terminal than its figures need', async () => {
    const lines = linesOf(await show(harvard, { width: 400 }));
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it('shows cents where asked, in two panels where they do not fit', async () => {
    const lines = linesOf(await show(reportOf(harvardTable), { cents: true }));
    expect(lines[2]).toBe(" Union's ask        37,275.00* 38,579.63* 39,929.91*");
    expect(lines[7]).toBe(" Union's ask        12.48%*  4.00%* 115,784.54* +2,765.78*");
  });

  it('is turned on its side where the terminal is narrow', async () => {
    const lines = linesOf(await show(reportOf(harvardTable), { width: 40 }));
    expect(lines).toContain('             offer ~      ask  3% a year');
    expect(lines).toContain(' 3 years     112,282  115,785*   113,019');
  });

  it('wraps names before it splits figures', async () => {
    const names = ["Graduate Employees' Organization's revised package proposal", '3% a year'];
    expect(linesOf(await show(reportOf(bigTable(3, names))))).toEqual([
      ' $35,500 now                   Year 1  Year 2  Year 3   Raise  3 years  vs 3%/yr',
      " Graduate Employees'           36,210* 36,934* 37,673*  8.00%* 108,000*     -737",
      "   Organization's revised",
      '   package proposal',
      ' 3% a year ~                   36,388  37,297  38,230  11.21%  109,235      +263',
    ]);
  });

  it('splits fifty years into panels, the names beside each', async () => {
    const lines = linesOf(await show(reportOf(bigTable(50, ['Harvard', 'Union']))));
    expect(lines.filter((line) => line.startsWith(' Harvard '))).toHaveLength(8);
    expect(lines[0]).toMatch(/^ \$35,500 now +Year 1 .* Year 7$/);
    expect(lines.at(-3)).toMatch(/^ +Year 50 +Raise +50 years +vs 3%\/yr$/);
  });

  it('gives a long title a line of its own', async () => {
    const title = 'Graduate students in the humanities and social sciences, $35,500 now';
    expect(linesOf(await show(reportOf(bigTable(1, ['Harvard', 'Union'], title))))).toEqual([
      ` ${title}`,
      '          Year 1    Raise   1 years   vs 3%/yr',
      ' Harvard  36,210*   8.00%*   36,000*      -737',
      ' Union ~  36,388   11.21%    37,235       +263',
    ]);
  });

  it('breaks Chinese between characters and aligns it by the columns it takes', async () => {
    const names = ['哈佛大学研究生工会的最新提案和修改意见书第二版，二〇二五年', '校方的最后报价'];
    const lines = linesOf(await show(reportOf(bigTable(4, names))));
    expect(lines[1]).toBe(' 哈佛大学研究生工会的  36,210* 36,934* 37,673* 38,426*  8.00%* 144,000*     -737');
    expect(lines.every((line) => !/^ *[，。]/.test(line))).toBe(true);
    const ends = lines.flatMap((line) => /.*(?=-737|\+263)/.exec(line)?.[0] ?? []).map((line) => stringWidth(line));
    expect(ends).toEqual([76, 76]);
  });

  it('aligns names of emoji, Thai and Devanagari', async () => {
    const names = ['👩‍🏫 teachers', 'สหภาพ', 'संघ', '🇺🇸 plain'];
    const lines = linesOf(await show(reportOf(bigTable(1, names)), { width: 100 })).slice(1);
    const ends = lines.map((line) => stringWidth(line.slice(0, line.indexOf('36,') + 6)));
    expect(new Set(ends).size).toBe(1);
  });

  it('marks with colour and boldness what it marks without', async () => {
    const colored = await show(harvard, { color: true });
    expect(colored).toContain('\u001b[1m37,275*\u001b[22m');
    expect(colored).toContain('\u001b[2m3% a year\u001b[22m');
    expect(colored.replace(/\p{Cc}\[\d+m/gu, '')).toBe(await show(harvard));
  });

  it('puts words in columns of their own', async () => {
    const table: Table = {
      kind: 'table',
      title: 'Checks',
      cents: false,
      columns: [
        { key: 'check', title: '', align: 'left' },
        { key: 'says', title: 'Says', align: 'left' },
        { key: 'figure', title: 'Figure', align: 'right' },
      ],
      rows: [
        {
          role: 'plain',
          cells: [text('end-rate'), text('never ends below the baseline of 3% a year'), money('1234.5')],
        },
        { role: 'plain', cells: [text('total'), text('holds'), none] },
      ],
    };
    expect(linesOf(await show(reportOf(table), { width: 62 }))).toEqual([
      ' Checks    Says                                        Figure',
      ' end-rate  never ends below the baseline of 3% a year   1,235',
      ' total     holds                                            –',
    ]);
    const narrow = linesOf(await show(reportOf(table), { width: 44 }));
    expect(narrow.every((line) => line.length <= 44)).toBe(true);
    expect(narrow.join('\n')).toContain('1,235');
  });

  it('prints reports with nothing in them', async () => {
    expect(await show(reportOf())).toBe('');
    const list = { kind: 'list', title: 'Sources', entries: [], cents: false } as const;
    expect(await show(reportOf(list))).toBe('');
    expect(await show(reportOf({ ...harvardTable, rows: [] }))).toContain('Year 3');
    expect(await show(reportOf({ ...harvardTable, rows: [], columns: [] }), { width: 40 })).toBe(' $35,500 now\n');
  });

  it('says that a warning is one', async () => {
    const warning = { kind: 'paragraph', role: 'warning', parts: ['a raise never applies'], cents: false } as const;
    expect(await show(reportOf(warning))).toBe(' Warning: a raise never applies\n');
  });

  it('copes with very many rows and very long names', async () => {
    const rows = Array.from({ length: 2000 }, (_, index) => `Person ${index}`);
    expect(linesOf(await show(reportOf(bigTable(1, rows))))).toHaveLength(2001);
    expect(await show(reportOf(bigTable(1, ['x'.repeat(5000), 'y '.repeat(5000), '中'.repeat(5000)])))).toContain(
      '36,210*',
    );
  });
});

describe('hostile names', () => {
  const hostile = [
    ...[
      '::set-output name=x::y',
      ' \u3000::add-mask::x',
      '##vso[task.setvariable]x',
      '##[group]x',
      'a\r\n::stop-commands::x',
    ],
    ...[
      '\u001b[31mred\u001b[0m',
      '\u001b]52;c;eA==\u0007',
      '\u202egnp.exe',
      'a\tb',
      '中::stop-commands::x',
      '\ue000\ue001 private',
    ],
  ];

  it.each(hostile)('%j neither starts a command nor reaches the terminal', async (name) => {
    for (const width of [24, 40, 80, 200]) {
      const paragraph = {
        kind: 'paragraph',
        role: 'subtitle',
        parts: [name, ', three years ', name],
        cents: false,
      } as const;
      const list = { kind: 'list', title: name, entries: [[name, ' ', name]], cents: false } as const;
      const table = bigTable(3, [name, `${name} ${name}`, 'other'], name);
      const columns = table.columns.map((column) => ({ ...column, title: name }));
      const output = await show(reportOf(paragraph, list, table, { ...table, columns }), { width });
      expect(output).not.toMatch(/^\s*::/m);
      expect(output).not.toMatch(/##\w*\[/);
      expect(output.replaceAll('\n', '')).not.toMatch(/\p{Cc}|[\u202a-\u202e]/u);
    }
  });

  it('are shown, not dropped', async () => {
    const output = await show(reportOf(bigTable(1, ['\ue000\ue001 private', '\u001b[31mred'])));
    expect(output).toContain(' \ue000\ue001 private');
    expect(output).toContain('\\u{1b}[31mred');
  });
});

describe('at any width', () => {
  const names = fc.array(
    fc.oneof(
      fc.stringMatching(/^[A-Za-z' -]{1,60}$/),
      fc.constantFrom(
        '3% a year',
        "Harvard's offer",
        '哈佛大学研究生工会的最新提案，二〇二五年',
        'ein Aufsichtsratsvorsitzendenvorschlag',
      ),
    ),
    { minLength: 1, maxLength: 6 },
  );
  const digits = fc
    .tuple(fc.bigInt(-(10n ** 12n), 10n ** 12n), fc.nat(99))
    .map(([whole, cents]) => `${whole}.${`${cents}`.padStart(2, '0')}`);
  const mark = fc.record({ best: fc.boolean(), unstated: fc.boolean() });
  const cell = fc.oneof(
    fc.record({ kind: fc.constant('money' as const), digits, signed: fc.boolean(), mark }),
    fc.record({
      kind: fc.constant('percent' as const),
      digits: digits.map((text) => text.slice(-8)).filter((text) => /^\d/.test(text)),
      mark,
    }),
    fc.constant(none),
  );
  const tables = fc.tuple(names, fc.integer({ min: 1, max: 50 })).chain(([names, years]) =>
    fc
      .array(fc.array(cell, { minLength: years, maxLength: years }), {
        minLength: names.length,
        maxLength: names.length,
      })
      .map(
        (cells): Table => ({
          kind: 'table',
          title: '$35,500 now',
          cents: false,
          columns: [
            { key: 'name', title: '', align: 'left' },
            ...Array.from({ length: years }, (_, year) => ({
              key: `y${year}`,
              title: `Year ${year + 1}`,
              align: 'right' as const,
              group: year < years - 2 ? 'years' : 'rest',
            })),
          ],
          rows: names.map((name, row) => ({ role: 'offer', cells: [text(name), ...(cells[row] ?? [])] })),
        }),
      ),
  );

  it('every figure stands whole, no line is too wide or ends in blanks', async () => {
    await fc.assert(
      fc.asyncProperty(tables, fc.constantFrom(40, 59, 60, 80, 120, 200), fc.boolean(), async (table, width, cents) => {
        const output = await show(reportOf(table), { width, cents });
        expect(output).toMatch(/[^\n]\n$/);
        const lines = linesOf(output);
        for (const line of lines) {
          expect(stringWidth(line)).toBeLessThanOrEqual(width);
          expect(line).not.toMatch(/\s$/);
          expect(line).toMatch(/^$|^ /);
        }
        const printed = output.split(/[\s*~]+/).filter((word) => /^[-+]?[\d,]+(\.\d+)?%?$|^–$/.test(word));
        for (const [figure, count] of counted(figuresOf(table, cents))) {
          expect(printed.filter((word) => word === figure).length, figure).toBeGreaterThanOrEqual(count);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('figures of a column end at one place', async () => {
    await fc.assert(
      fc.asyncProperty(names, fc.constantFrom(80, 120, 200), async (names, width) => {
        const lines = linesOf(
          await show(
            reportOf(
              bigTable(
                3,
                names.map((_, row) => `Offer ${'x'.repeat(row)}`),
              ),
            ),
            { width },
          ),
        );
        const ends = lines
          .slice(1)
          .map((line) =>
            [...line.matchAll(/[\d,.]+%?(?=[* ]|$)/g)].slice(-6).map((match) => match.index + match[0].length),
          );
        for (const end of ends) expect(end).toEqual(ends[0]);
      }),
    );
  });
});

function counted(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

describe('a figure for people', () => {
  it.each([
    [money('36446.67'), false, '36,447'],
    [money('36446.67'), true, '36,446.67'],
    [money('15.2475', { rate: true }), true, '15.2475'],
    [money('15.2475'), true, '15.25'],
    [money('15.5', { rate: true }), true, '15.50'],
    [money('0.50'), false, '1'],
    [money('-0.50'), false, '-1'],
    [money('-0.49', { signed: true }), false, '0'],
    [money('2765.78', { signed: true }), false, '+2,766'],
    [money('-737.10', { signed: true }), false, '-737'],
    [money('123456789012345.67'), true, '123,456,789,012,345.67'],
    [percent('8.2152'), false, '8.22%'],
    [percent('8.2150'), false, '8.22%'],
    [percent('3.2051', { signed: true }), false, '+3.21%'],
    [percent('-3.2051', { signed: true }), false, '-3.21%'],
    [percent('0.001', { signed: true }), false, '0.00%'],
    [percent('-0.001'), false, '0.00%'],
    [{ kind: 'number', digits: '12345' } as const, false, '12,345'],
    [{ kind: 'number', digits: '-1234.5' } as const, false, '-1,234.5'],
    [none, false, '–'],
  ])('%j with cents %j is %s', (cell, cents, expected) => {
    expect(figureText(cell as CellOf<string>, { cents, language: english })).toBe(expected);
  });

  it('carries its currency in running text, and is not broken there', async () => {
    const parts = ['between ', money('109340'), ' and ', money('115020')];
    const note = { kind: 'paragraph', role: 'note', parts, cents: false } as const;
    const output = await show({ ...reportOf(note), currency: 'CHF' }, { width: 16 });
    expect(output).toBe(' between\n CHF 109,340 and\n CHF 115,020\n');
  });
});
