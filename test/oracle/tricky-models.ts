// Models made by hand for the places where a calculation goes wrong first.
import type { Model } from './model.js';
import {
  cents,
  every,
  flat,
  hourly,
  inYear,
  lump,
  minimum,
  on,
  percent,
  proposal,
  three,
  total,
  unit,
  yearly,
  years,
} from './model-builders.js';

/** Each with what it is about. */
export const trickyModels: readonly (readonly [string, Model])[] = [
  [
    'the main job',
    {
      unit: unit(['35500', '43000'], { baseline: three }),
      proposals: [
        proposal(years(3), total('8', 3)),
        { name: 'Q', term: years(3), raises: { form: 'list', percents: ['5', '3.5', '3.5'] } },
      ],
    },
  ],
  ...(['nearest', 'up', 'down', 'half-even'] as const).map(
    (mode) =>
      [
        `half cents, ${mode}`,
        {
          unit: unit(['100.50', '35501', '20.50', '35500.50'], { rounding: cents(mode), baseline: three }),
          proposals: [
            proposal(years(4), every(percent('1')), inYear(2, percent('2.5'))),
            proposal(years(3), total('8', 3)),
          ],
        },
      ] as const,
  ),
  [
    'thirds that come to whole cents, rounded up',
    { unit: unit(['36000'], { rounding: cents('up') }), proposals: [proposal(years(3), total('8', 3))] },
  ],
  [
    'a whole day is rounded once, and a day that changes nothing is not',
    {
      unit: unit(['20.125', '33.333'], { rounding: cents('nearest', 'each-date') }, hourly),
      proposals: [
        proposal(
          years(3, '2021-03-15'),
          inYear(1, percent('3.3')),
          inYear(1, { kind: 'lump-sum', percent: '1.5' }),
          inYear(1, flat('0.004')),
          on('2022-03-15', flat('0.333')),
          inYear(2, flat('-0.333')),
          on('2023-06-15', percent('0')),
          on('2023-09-14', percent('2 2/3')),
        ),
      ],
    },
  ],
  [
    'raises that leave an unrounded rate as it is do not round it',
    {
      unit: unit(['20.125'], { rounding: cents('nearest') }, hourly),
      proposals: [
        proposal(years(1), every(percent('0')), every(minimum('20.1')), every({ kind: 'set-to', money: '20.125' })),
      ],
    },
  ],
  [
    'leap days: a term from 29 February, with whole months and odd days',
    {
      unit: unit(['36600', '41235.67'], { baseline: three }),
      proposals: [
        proposal(
          years(4, '2020-02-29'),
          on('2020-08-29', percent('2')),
          on('2021-08-28', percent('2')),
          on('2024-02-28', percent('1')),
        ),
        proposal(
          years(4, '2020-02-29'),
          on('2021-08-29', percent('2')),
          on('2023-06-28', percent('3')),
          on('2023-07-01', flat('100')),
        ),
      ],
    },
  ],
  [
    'the example of 26 May 2021 to 6 November 2026',
    {
      unit: unit(['35500'], { baseline: three }),
      proposals: [
        proposal(
          { form: 'end', start: '2021-05-26', end: '2026-11-06' },
          every(percent('2')),
          on('2026-08-26', flat('250')),
        ),
        proposal({ form: 'months', months: 65 }, { years: { form: 'from', first: 2 }, raise: percent('3.5') }),
      ],
    },
  ],
  [
    'a part of a year in months with a change on an odd day',
    {
      unit: unit(['43000']),
      proposals: [
        proposal(
          { form: 'months', months: 17, start: '2021-07-01' },
          on('2022-08-15', percent('4')),
          on('2021-10-01', percent('1')),
        ),
      ],
    },
  ],
  [
    'two changes in one year, one of them on an odd day',
    {
      unit: unit(['36500']),
      proposals: [proposal(years(1, '2021-01-01'), on('2021-04-01', percent('2')), on('2021-10-15', percent('2')))],
    },
  ],
  [
    'the starting rate, ties of a greater-of, and a bound met exactly',
    {
      unit: unit(['25000', '30000', '35000'], { baseline: { form: 'list', percents: ['2', '0', '4'] } }),
      proposals: [
        proposal(
          years(4),
          every({ kind: 'percent', percent: '3', ofStartingRate: true }),
          inYear(2, {
            kind: 'greater-of',
            parts: [
              { kind: 'percent', percent: '4' },
              { kind: 'flat', money: '1200' },
            ],
          }),
          inYear(2, {
            kind: 'least-of',
            parts: [
              { kind: 'flat', money: '0' },
              { kind: 'percent', percent: '2' },
            ],
          }),
          inYear(3, { kind: 'minimum', percentOfStartingRate: '108' }),
          { ...inYear(4, lump('1000')), whom: { bound: { from: '30000', below: '40000' } } },
        ),
        proposal(
          years(2),
          { ...inYear(1, percent('5')), whom: { bound: { below: '30000' } } },
          inYear(2, percent('1')),
        ),
      ],
    },
  ],
  [
    'two totals that are read alike, with other raises between them',
    {
      unit: unit(['35500'], {
        baseline: { form: 'mapping', name: 'B', raises: { form: 'full', entries: [every(flat('900'))] } },
      }),
      proposals: [
        proposal(
          years(4),
          inYear(1, flat('500')),
          total('8', 3),
          inYear(2, percent('1')),
          { total: { kind: 'total', percent: '4', first: 3, over: 2, adds: 'compounded' } },
          every(lump('333.335')),
        ),
      ],
    },
  ],
  [
    'groups paid by the year, the hour and for nine months',
    {
      unit: {
        name: 'U',
        currency: 'GBP',
        rounding: { to: '0.0025', mode: 'up', when: 'each-raise' },
        groups: [
          { name: 'A', ...yearly, pay: [{ rate: '35500' }, { name: 'Top', rate: '43000' }] },
          { name: 'H', per: 'hour', times: 400, pay: [{ rate: '15.125' }, { rate: '17' }] },
          { name: 'M', per: 'month', times: 9, pay: [{ name: 'Top', rate: '4444.44' }] },
        ],
      },
      proposals: [
        proposal(
          years(3),
          { ...every(percent('2.75')), whom: { except: ['Top'] } },
          { ...inYear(2, flat('0.37')), whom: { names: ['H'] } },
          { ...inYear(3, { kind: 'lump-sum', percent: '1.5' }), whom: { names: ['Top', 'H'] } },
        ),
      ],
      baseline: '2 2/3',
    },
  ],
  [
    'a horizon shorter than the term, and one reading chosen',
    {
      unit: unit(['35500'], { baseline: three }),
      proposals: [proposal(years(5), total('10', 5))],
      years: 3,
      reading: 'last-year',
    },
  ],
  [
    'a horizon longer than any term, without a baseline',
    {
      unit: unit(['35500'], { baseline: three }),
      proposals: [proposal(years(2), every(percent('2')))],
      years: 6,
      baseline: false,
    },
  ],
  [
    'a total of which only the even split is known',
    {
      unit: unit(['35500'], { baseline: three }),
      proposals: [proposal(years(3), { total: { kind: 'total', percent: '8', first: 1, over: 3, split: 'even' } })],
    },
  ],
  [
    'a freeze over a part of a year, at half a cent, gains nothing',
    {
      unit: unit(['58830.5', '31416.02']),
      proposals: [
        proposal({ form: 'months', months: 33 }, every(percent('0'))),
        proposal(years(2), every(percent('3'))),
      ],
    },
  ],
  [
    'a term that is a day short of four years from 29 February',
    {
      unit: unit(['36600'], { baseline: { form: 'list', percents: ['3 1/3', '2'] } }),
      proposals: [proposal({ form: 'end', start: '2020-02-29', end: '2024-02-27' }, every(percent('2')))],
    },
  ],
];
