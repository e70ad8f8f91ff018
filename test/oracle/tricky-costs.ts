// Costs that random models meet too seldom.
import type { GroupModel, Model } from './model.js';
import { every, inYear, minimum, percent, proposal, total, years } from './model-builders.js';

const ladder: GroupModel = {
  per: 'year',
  times: 1,
  pay: [
    { name: 'A step 1', rate: '40000', alsoNamed: ['A', 'step 1'] },
    { name: 'A step 2', rate: '41333.35', alsoNamed: ['A', 'step 2'] },
  ],
  schedule: {
    steps: ['1', '2'],
    lanes: [{ name: 'A', cells: [0, 1] }],
    people: [
      { lane: 0, rank: 0, headcount: 3 },
      { lane: 0, rank: 1, headcount: 2 },
    ],
  },
};

export const trickyCosts: readonly (readonly [string, Model])[] = [
  [
    'ten people, and what is on top of their pay',
    {
      unit: {
        name: 'U',
        currency: 'USD',
        groups: [{ per: 'year', times: 1, pay: [{ rate: '100000' }], headcount: 10 }],
        rollUp: '17.15',
      },
      proposals: [
        { name: 'P', term: { form: 'years', years: 3 }, raises: { form: 'list', percents: ['3', '3', '3'] } },
      ],
    },
  ],
  [
    'a total that may first apply when its step has one above it, in five readings',
    {
      unit: { name: 'U', currency: 'USD', groups: [ladder], rounding: { to: '1', mode: 'up', when: 'each-date' } },
      proposals: [
        proposal(
          years(3),
          { ...total('8', 3), whom: { names: ['A step 2'] } },
          inYear(1, { kind: 'add-top-step', percent: '4' }),
          inYear(2, { kind: 'step', steps: 2 }),
          { ...inYear(3, { kind: 'step', steps: 0 }), whom: { names: ['step 2'] } },
        ),
      ],
    },
  ],
  [
    'shares of a post, and payments that end in half cents',
    {
      unit: {
        name: 'U',
        currency: 'USD',
        groups: [
          {
            name: 'Clerks',
            per: 'year',
            times: 1,
            pay: [
              { rate: '35500.25', fte: '0.5' },
              { rate: '35500.25', fte: '1' },
              { rate: '20000', fte: '0', headcount: 2 },
            ],
          },
        ],
        rollUp: '33 1/3',
        roster: { form: 'column', fte: 'percent', counts: true },
      },
      proposals: [
        proposal(
          { form: 'months', months: 29 },
          every({ kind: 'lump-sum', percent: '2', prorated: true, rollsUp: true }),
          every({ kind: 'lump-sum', money: '333.33', prorated: true }),
          inYear(2, minimum('36000')),
        ),
        proposal(years(2), every(percent('1.5'))),
      ],
    },
  ],
];
