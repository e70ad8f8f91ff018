// Reports made by hand: what report/ would build for the two offers at Harvard, and variations of it.
import type { MarkedCell, Report, Row, Table } from '../../src/report/report.js';

export const money = (digits: string, more: object = {}): MarkedCell => ({ kind: 'money', digits, ...more });
export const percent = (digits: string, more: object = {}): MarkedCell => ({ kind: 'percent', digits, ...more });
export const text = (words: string, more: object = {}): MarkedCell => ({ kind: 'text', text: words, ...more });
export const none: MarkedCell = { kind: 'none' };

const best = { mark: { best: true } };

export const harvardTable: Table = {
  kind: 'table',
  title: '$35,500 now',
  cents: false,
  columns: [
    { key: 'name', title: '', align: 'left' },
    ...[1, 2, 3].map(
      (year) => ({ key: `year_${year}_rate`, title: `Year ${year}`, align: 'right', group: 'years' }) as const,
    ),
    { key: 'increase', title: 'Raise', align: 'right' },
    { key: 'average_increase', title: 'A year', align: 'right' },
    { key: 'total_pay', title: '3 years', align: 'right' },
    { key: 'total_pay_over_baseline', title: 'vs 3%/yr', align: 'right' },
  ],
  rows: [
    {
      role: 'offer',
      cells: [
        text("Harvard's offer", { mark: { unstated: true } }),
        ...[money('36446.67'), money('37418.58'), money('38416.41'), percent('8.2152'), percent('2.6667')],
        ...[money('112281.66'), money('-737.10', { signed: true })],
      ],
    },
    {
      role: 'offer',
      cells: [
        text("Union's ask"),
        ...[money('37275.00', best), money('38579.63', best), money('39929.91', best), percent('12.4786', best)],
        ...[percent('3.9969', best), money('115784.54', best), money('2765.78', { signed: true, ...best })],
      ],
    },
    {
      role: 'baseline',
      cells: [
        text('3% a year'),
        ...[money('36565.00'), money('37661.95'), money('38791.81'), percent('9.2727'), percent('3.0000')],
        ...[money('113018.76'), none],
      ],
    },
  ],
};

export function reportOf(...blocks: Report['blocks']): Report {
  return { currency: 'USD', blocks, sheets: {}, document: {} };
}

export const harvard: Report = {
  currency: 'USD',
  blocks: [
    {
      kind: 'paragraph',
      role: 'finding',
      cents: false,
      parts: [
        ...[
          'At ',
          money('35500.00'),
          " the union's ask pays ",
          money('3502.88'),
          " more than Harvard's offer over three years",
        ],
        ...[' and ends ', money('1513.50'), " a year higher. Harvard's offer ends below 3% a year."],
      ],
    },
    {
      kind: 'paragraph',
      role: 'subtitle',
      cents: false,
      parts: ['Harvard doctoral students, US dollars a year, three contract years'],
    },
    harvardTable,
    {
      kind: 'paragraph',
      role: 'note',
      cents: false,
      parts: [
        '~ "8% over 3 years" does not say how it is split. Shown: equal yearly raises that add up to 8%. Over all readings the three years pay between ',
        ...[money('109340.00'), ' (all of it in year 3) and ', money('115020.00'), ' (all of it in year 1).'],
      ],
    },
    {
      kind: 'list',
      title: 'Sources',
      cents: false,
      entries: [
        [
          "Harvard's offer: The Harvard Crimson, 3 December 2019, https://www.thecrimson.com/article/2019/12/3/grad-union-strike/",
        ],
        ["Union's ask: HGSU-UAW, bargaining update of 20 November 2019"],
      ],
    },
  ],
  sheets: {
    wide: {
      ...harvardTable,
      columns: harvardTable.columns.map((column) => (column.title === '' ? { ...column, title: 'name' } : column)),
    },
  },
  document: { format: 'wagecmp/comparison@1', currency: 'USD' },
};

/** A table of so many years and offers, with figures that grow by 3% or so. */
export function bigTable(years: number, names: readonly string[], title = '$35,500 now'): Table {
  const columns: Table['columns'] = [
    { key: 'name', title: '', align: 'left' },
    ...Array.from({ length: years }, (_, year) => ({
      ...({ key: `year_${year + 1}_rate`, title: `Year ${year + 1}`, align: 'right', group: 'years' } as const),
    })),
    { key: 'increase', title: 'Raise', align: 'right' },
    { key: 'total_pay', title: `${years} years`, align: 'right' },
    { key: 'over', title: 'vs 3%/yr', align: 'right' },
  ];
  const rows = names.map((name, offer): Row => {
    const rates = Array.from({ length: years }, (_, year) => (35500 * (1.02 + offer / 200) ** (year + 1)).toFixed(2));
    const mark = offer === 0 ? { mark: { best: true } } : {};
    return {
      role: offer > 0 && offer === names.length - 1 ? 'baseline' : 'offer',
      cells: [
        text(name, offer === 1 ? { mark: { unstated: true } } : {}),
        ...rates.map((rate) => money(rate, mark)),
        percent((offer * 3.21 + 8).toFixed(4), mark),
        money((years * 36000 + offer * 1234.5).toFixed(2), mark),
        money((offer * 1000 - 737.1).toFixed(2), { signed: true }),
      ],
    };
  });
  return { kind: 'table', title, cents: false, columns, rows };
}
