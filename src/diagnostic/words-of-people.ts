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
  'budget-is-cost': (a: { measure: string }): Said => [
    `a budget is held against the settlement cost, found \`--measure ${a.measure}\``,
    'leave `--measure` out, or give --match in place of --budget',
  ],
  'people-needed': (a: { measure: string }): Said => [
    `\`${a.measure}\` is a figure of all people, and how many there are is not known`,
    'give pay points a headcount, or the unit a roster',
  ],
  'step-needs-schedule': (a: { kind: string }): Said => [
    `\`${a.kind}\` speaks of the steps of a salary schedule, and this unit has none`,
    'write schedule: {file: schedule.csv} in the unit',
  ],
  'no-such-column': (a: { column: string; near: string | null; known: readonly string[] }): Said => [
    `there is no column ${quoted(a.column)}; there are ${someOf(a.known)}`,
    a.near === null ? null : `did you mean ${quoted(a.near)}?`,
  ],
  'ragged-row': (a: { found: number; expected: number }): Said =>
    `a row has ${a.found} cell${a.found === 1 ? '' : 's'}, the first one has ${a.expected}`,
  'unclosed-quote': (_: null): Said => 'a quote is opened here and never closed',
  'stray-quote': (_: null): Said => [
    'a quote stands in a cell that does not begin with one',
    'put the whole cell in quotes, and double the quotes inside',
  ],
  'text-after-quote': (_: null): Said =>
    'text follows the closing quote of a cell, expected a comma or the end of the line',
  'too-many-columns': (_: null): Said => 'a row has at most 16,384 columns, this one has more',
  'record-too-long': (_: null): Said => 'a row has at most 1 MiB, this one is longer',
  'empty-grid': (a: { what: 'lanes' | 'steps' }): Said =>
    a.what === 'lanes'
      ? 'a schedule has a column for each lane, found the column of the steps alone'
      : 'a schedule has a row for each step, found none',
  'unnamed-in-grid': (a: { what: 'lane' | 'step' }): Said =>
    a.what === 'lane' ? 'a lane has a name above its column' : 'a step has a name at the start of its row',
  'name-means-all': (a: { name: string }): Said =>
    `${quoted(a.name)} means every step or lane where amounts are added, and is the name of none`,
  'hole-in-lane': (a: { lane: string; step: string }): Said =>
    `lane ${quoted(a.lane)} has no step ${quoted(a.step)}, and steps below and above it: a lane may begin later or end earlier than others, and has no holes`,
  'not-on-schedule': (a: {
    what: 'step' | 'lane';
    name: string;
    near: string | null;
    known: readonly string[];
  }): Said => [
    `the schedule has no ${a.what} ${quoted(a.name)}; there are ${someOf(a.known)}`,
    a.near === null ? null : `did you mean ${quoted(a.near)}?`,
  ],
  'no-such-cell': (a: { cell: string; what: 'people' | 'an amount' }): Said =>
    `here is ${a.what} for ${quoted(a.cell)}, and the schedule has no such cell`.replace('is people', 'are people'),
  'amount-twice': (a: { cell: string }): Said => [
    `${quoted(a.cell)} is given an amount twice`,
    'a row or a column `*` is for all steps or lanes: leave the cells empty that another one covers',
  ],
  'placement-needed': (_: null): Said => [
    'who is on the schedule is not known',
    'write people: placement.csv in `schedule`: the same grid with headcounts, or a row a person',
  ],
};
