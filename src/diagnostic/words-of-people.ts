// Messages about who is counted: headcounts, rosters, salary schedules. They name lines and columns, never a person.
import { quoted } from './visible.js';
import { someOf } from './words-of-shapes.js';

type Said = string | readonly [message: string, help: string | null];

export const peopleWords = {
  'headcount-over-several': (a: { payPoints: number }): Said => [
    `\`headcount\` goes with one pay point, here are ${a.payPoints}: who is paid what is not known`,
    'write pay: [{rate: $35.5k, headcount: 12}, …]',
  ],
  'headcount-twice': (_: null): Said => 'the pay point has a `headcount` of its own',
  'headcount-needed': (a: { payPoint: string }): Said => [
    `how many people are paid ${quoted(a.payPoint)} is not known`,
    'write {rate: …, headcount: 12}, or give a roster',
  ],
  'step-needs-schedule': (a: { kind: string }): Said => [
    `\`${a.kind}\` speaks of the steps of a salary schedule, and this unit has none`,
    'write schedule: {file: schedule.csv} in the unit',
  ],
  'no-such-column': (a: { column: string; near: string | null; known: readonly string[] }): Said => [
    `there is no column ${quoted(a.column)}; there are ${someOf(a.known)}`,
    a.near === null ? null : `did you mean ${quoted(a.near)}?`,
  ],
};
