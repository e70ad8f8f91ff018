// Messages about who is counted: headcounts, rosters, salary schedules. They name lines and columns, never a person.
import { grouped } from '../number/money.js';
import { quoted } from './visible.js';
import { someOf } from './words-of-shapes.js';

type Said = string | readonly [message: string, help: string | null];

/** What a cell of a roster holds, by its column. */
const separators: Readonly<Record<string, string>> = { ';': 'semicolons', '\t': 'tabs', '|': 'bars' };

const cellNeeds = {
  rate: 'an amount above zero',
  fte: 'a share of a full-time post',
  headcount: 'a whole number of people',
  group: 'the name of a group',
  step: 'a step of the lane',
  lane: 'a lane of the schedule',
};

/** Why it does not, in words that say nothing of what stands there. */
const cellHas = {
  empty: 'an empty cell',
  'not-a-number': 'no number',
  'misplaced-thousands': 'a comma or a point in the wrong place',
  'decimal-comma': 'a comma',
  'number-too-long': 'more than 15 digits before or after the point',
  'not-plain-digits': 'other digits than 0 to 9, or no plain minus sign',
  'incomplete-number': 'a point without digits on both sides',
  'percent-for-money': 'a percent',
  'other-currency': 'the sign of another currency',
  negative: 'a negative number',
  zero: 'zero',
  'above-one': 'more than 1',
  'above-hundred': 'more than 100%',
  'not-whole': 'a fraction',
  'no-such-step': 'none that it has',
  'no-such-lane': 'none that it has',
  'text-too-long': 'more than 120 characters',
};

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
    `there is no column ${quoted(a.column)}; there are ${someOf(a.known, 20)}`,
    a.near === null ? null : `did you mean ${quoted(a.near)}?`,
  ],
  'ragged-row': (a: { found: number; expected: number }): Said =>
    `a row has ${a.found} cell${a.found === 1 ? '' : 's'}, the first one has ${a.expected}`,
  'unclosed-quote': (_: null): Said => [
    'a quote is opened here and not closed, or not within 1 MiB',
    'close it at the end of the cell; a quote that belongs to the text is doubled',
  ],
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
  'lane-falls': (a: { lane: string; step: string; below: string }): Said => [
    `in lane ${quoted(a.lane)} step ${quoted(a.step)} pays less than step ${quoted(a.below)} before it, and people move from the one to the other`,
    'the first row is the lowest step, the last one the top step',
  ],
  'not-on-schedule': (a: {
    what: 'step' | 'lane';
    /** Null where it may be somebody's. */
    name: string | null;
    near: string | null;
    known: readonly string[];
  }): Said => [
    `${a.name === null ? `this is no ${a.what} of the schedule` : `the schedule has no ${a.what} ${quoted(a.name)}`}; there are ${someOf(a.known)}`,
    a.near !== null
      ? `did you mean ${quoted(a.near)}?`
      : a.name === null
        ? 'a file with a row a person is a `roster` beside the schedule, with columns: {step: Step, lane: Lane}'
        : null,
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
  'duplicate-column': (a: { column: string }): Said => [
    `there are several columns ${quoted(a.column)}, and which one is meant is not known`,
    'give each column a name of its own',
  ],
  'no-commas': (a: { separator: string }): Said => [
    `the cells of a row are separated by commas, these seem to be by ${separators[a.separator] ?? 'something else'}`,
    'save it as CSV with commas',
  ],
  'roster-without-header': (a: { column: string }): Said => [
    'the first row names the columns, found an amount in it and not all of those named here',
    `put a row above the people, with ${quoted(a.column)} over its column`,
  ],
  'roster-without-rows': (a: { hasHeader: boolean }): Said =>
    a.hasHeader
      ? 'the roster has a header and no rows'
      : 'the roster is empty: it has a row with the names of the columns, and a row a person',
  'roster-of-nobody': (_: null): Said => 'no row of the roster counts anybody',
  'schedule-of-nobody': (_: null): Said => 'the headcounts of the schedule count nobody',
  'too-many-groups': (_: null): Said => [
    'a roster has at most 10,000 groups, this one has more',
    'name a column whose texts are groups, not people',
  ],
  'rate-column-needed': (_: null): Said => [
    'which column has the rate is not known',
    'write columns: {rate: Annual Salary}',
  ],
  'unreadable-cell': (a: { column: string; field: keyof typeof cellNeeds; why: keyof typeof cellHas }): Said => [
    `${quoted(a.column)} needs ${cellNeeds[a.field]}, found ${cellHas[a.why]}`,
    a.why === 'above-one' ? 'where 100 is a full-time post, write fte: percent' : null,
  ],
  'more-unreadable-rows': (a: { rows: number }): Said => [
    `${grouped(String(a.rows))} more ${a.rows === 1 ? 'row' : 'rows'} cannot be read`,
    '`unreadable: skip` leaves out the rows whose cells cannot be read, and tells how many',
  ],
  'rows-skipped': (a: { rows: number }): Said =>
    `${grouped(String(a.rows))} ${a.rows === 1 ? 'row' : 'rows'} could not be read and ${a.rows === 1 ? 'is' : 'are'} left out`,
  'drawn-alone': (_: null): Said => [
    'of the roster, the lowest, the quartile and the highest rates are looked at, and nobody between them',
    'figures of `wagecmp cost`, such as `settlement-cost`, count everybody',
  ],
  'people-without-pay': (a: { people: string }): Said =>
    `${grouped(a.people)} ${a.people === '1' ? 'person has' : 'people have'} an FTE of 0, and ${a.people === '1' ? 'is' : 'are'} counted without pay`,
  'cost-of-no-group': (a: { name: string; near: string | null; known: readonly string[] }): Said => [
    `a cost is that of a group or of everybody, and ${quoted(a.name)} is no group; ${a.known.length === 0 ? 'the unit has none' : `there are ${someOf(a.known)}`}`,
    a.near === null ? 'leave `for` out for everybody' : `did you mean ${quoted(a.near)}?`,
  ],
  'where-matches-no-row': (a: { text: string; column: string }): Said =>
    `no row has ${quoted(a.text)} in ${quoted(a.column)}: nobody is counted for it`,
  'shares-all-small': (_: null): Said => [
    'nobody has more than 1% of a full-time post',
    'where 1 is a whole post, leave `fte: percent` out',
  ],
  'stdin-twice': (_: null): Said => ['standard input was read before, and can be read once', 'name a file'],
  'file-changed': (a: { path: string }): Said => `${quoted(a.path)} changed while it was read`,
  'roster-as-document': (a: { path: string }): Said => [
    `${quoted(a.path)} is a table, expected a proposal, a unit or a check file`,
    'a unit names its roster: roster: {file: roster.csv, columns: {rate: Annual Salary}}',
  ],
  'sql-needs-roster': (a: { group: string | null }): Said => [
    `a database is asked about people that it lists, and ${a.group === null ? 'the unit' : `the group ${quoted(a.group)}`} states its people itself`,
    'write roster: {file: payroll.csv, columns: {rate: salary}}: its columns are those of the table, the file is not read',
  ],
  'sql-no-schedule': (a: { group: string | null }): Said =>
    `people who move along a salary schedule cannot be costed in SQL${a.group === null ? '' : `, as the group ${quoted(a.group)} does`}: use \`wagecmp cost\``,
  'sql-several-files': (a: { first: string; second: string }): Said =>
    `the statement reads one table, and the groups are listed in ${quoted(a.first)} and ${quoted(a.second)}`,
  'sql-endless': (a: { raise: string; database: string }): Said => [
    `${quoted(a.raise)} has decimals without end, and ${a.database} has exact decimals of 38 digits`,
    'use --dialect postgres, or --reading with a reading that has an end, such as first-year',
  ],
  'sql-too-wide': (a: { raise: string; year: number; database: string }): Said => [
    `with ${quoted(a.raise)} in year ${a.year} the figures need more than the 38 digits that ${a.database} has for exact decimals`,
    'use --dialect postgres, or --years with fewer years, or a unit whose `rounding` is cent',
  ],
  'sql-many-days': (a: { year: number; days: number }): Said =>
    `the statement knows at most ${a.days} days of a year on which rates change, year ${a.year} has more`,
  'sql-too-long': (a: { steps: number }): Said => `the statement has at most ${a.steps} steps, these raises need more`,
};
