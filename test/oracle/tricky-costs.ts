// Costs that random models meet too seldom.
import type { Model } from './model.js';

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
];
