// Messages about what well-written files say: terms, selectors, readings, units that do not fit one another.
import { quoted } from './visible.js';
import { someOf } from './words-of-shapes.js';

type Said = string | readonly [message: string, help: string | null];

const suggest = (near: string | null): string | null => (near === null ? null : `did you mean ${quoted(near)}?`);

const inThousands = (count: number) => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

export const meaningWords = {
  usage: (a: { message: string; help: string | null }): Said => [a.message, a.help],
  'duplicate-name': (a: { name: string; of: string }): Said => `two ${a.of} are named ${quoted(a.name)}`,
  'unknown-times': (a: { per: string }): Said => [
    `how many paid ${a.per}s a year has is never assumed`,
    a.per === 'hour' ? 'write hours: 400 (paid hours in a year)' : `write times: 6 (paid ${a.per}s in a year)`,
  ],
  'baseline-with-readings': (a: { readings: readonly string[] }): Said => [
    `a baseline has one reading, this one has ${a.readings.length}`,
    'say which with `adds` and `split`',
  ],
  'term-needed': (_: null): Said => ['`term` is missing, and the raises do not tell it', 'write term: 3 years'],
  'end-before-start': (a: { start: string; end: string }): Said =>
    `a term ends after it starts, found ${a.start} to ${a.end}`,
  'term-too-long': (a: { limit: number }): Said => `a term has at most ${a.limit} years, this one is longer`,
  'year-outside-term': (a: { year: number; years: number }): Said =>
    `the term has ${a.years} contract year${a.years === 1 ? '' : 's'}, found year ${a.year}`,
  'date-needs-start': (_: null): Said => [
    'a dated raise needs a term with a start',
    'write term: {start: 2019-07-01, length: 3 years}',
  ],
  'date-outside-term': (a: { date: string; start: string; end: string }): Said =>
    `the term runs from ${a.start} to ${a.end}, found ${a.date}`,
  'raises-longer-than-term': (a: { raises: number; years: number }): Said =>
    `the term has ${a.years} contract year${a.years === 1 ? '' : 's'}, found ${a.raises} raises`,
  'raises-shorter-than-term': (a: { raises: number; years: number }): Said =>
    `${a.raises} raise${a.raises === 1 ? '' : 's'} for ${a.years} contract years: nothing is raised after year ${a.raises}`,
  'total-needs-over': (_: null): Said => [
    '`total` needs its years, because the term is not whole years',
    'write over: 3 years',
  ],
  'total-beyond-term': (a: { first: number; last: number; years: number }): Said => [
    `\`total\` runs from year ${a.first} to year ${a.last}, and the term has ${a.years} whole year${a.years === 1 ? '' : 's'}`,
    a.years >= a.first ? `write over: ${a.years - a.first + 1} year${a.years === a.first ? '' : 's'}` : null,
  ],
  'split-length': (a: { years: number; found: number }): Said =>
    `\`split\` has one percent a year: ${a.years} of them, found ${a.found}`,
  'split-does-not-add-up': (a: { total: string; sum: string; compounded: string; adds: string | null }): Said => [
    `\`split\` does not come to ${a.total}${a.adds === null ? '' : ` ${a.adds}`}: its sum is ${a.sum}, compounded it is ${a.compounded}`,
    null,
  ],
  'year-named-twice': (a: { year: number }): Said => `year ${a.year} is named twice`,
  'no-common-reading': (_: null): Said => [
    'the totals of this proposal have no reading in common',
    'state `adds` and `split` of one of them',
  ],
  'unknown-reading': (a: { reading: string; known: readonly string[]; near: string | null }): Said => [
    `there is no reading ${quoted(a.reading)} here; there are ${someOf(a.known)}`,
    suggest(a.near),
  ],
  'unstated-reading': (a: { name: string; shown: string; count: number }): Said => [
    `${quoted(a.name)} does not state how its total is spread: ${a.count} readings, shown is ${a.shown}`,
    'state `adds` and `split`, or choose with `--reading`',
  ],
  'names-nobody': (a: { name: string; near: string | null; known: readonly string[] }): Said => [
    `${quoted(a.name)} names no group and no pay point; there are ${someOf(a.known)}`,
    suggest(a.near),
  ],
  'selects-nobody': (_: null): Said => '`for` and `except` leave nobody to be raised',
  'money-across-pers': (a: { found: string; pers: readonly string[] }): Said => [
    `${quoted(a.found)} reaches people whose rates are paid per ${a.pers.slice(0, -1).join(', ')} and ${a.pers.at(-1)}`,
    'narrow it with `for`',
  ],
  'empty-selection': (a: { from: string; below: string }): Said =>
    `\`from\` is below \`below\`, found from ${a.from} and below ${a.below}`,
  'rate-not-above-zero': (a: { raise: string; payPoint: string }): Said =>
    `${a.raise} takes the rate of ${quoted(a.payPoint)} to zero or below`,
  'raise-never-applies': (_: null): Said => 'this raise never applies: it reaches nobody in the comparison',
  'no-unit': (a: { isCounted: boolean }): Said => [
    'nobody is covered yet: no proposal names a unit',
    `write \`unit: unit.yaml\` in a proposal, or give --unit unit.yaml${a.isCounted ? '' : ' or --pay $35.5k'}`,
  ],
  'too-much-to-compare': (a: { limit: number; found: number; isOfOne: boolean }): Said => [
    a.isOfOne
      ? `a proposal raises a rate at most ${inThousands(a.limit)} times, one here does more often`
      : `a comparison applies at most ${inThousands(a.limit)} raises (pay points x readings x raises), this one ${inThousands(a.found)}`,
    a.isOfOne
      ? null
      : 'compare fewer pay points with `--pay`, fewer years with `--years`, or one reading with `--reading`',
  ],
  'different-units': (a: { first: string; second: string }): Said => [
    `two different units are named, ${quoted(a.first)} and ${quoted(a.second)}`,
    `choose one with --unit, such as --unit ${a.first}`,
  ],
  'different-starts': (a: { first: string; second: string }): Said =>
    `the terms start on different days, ${a.first} and ${a.second}; they are compared contract year by contract year`,
  'term-ended': (a: { name: string; years: string; horizon: string }): Said =>
    `the term of ${quoted(a.name)} ends after ${a.years}; its last rate is kept to the end of the ${a.horizon} compared`,
  'too-much-to-explain': (a: { asked: number; limit: number }): Said => [
    `an explanation has at most ${a.limit} parts (a pay point under a proposal), this one has ${a.asked}`,
    'choose fewer pay points with `--pay`, or fewer proposals',
  ],
  'measure-takes': (a: { measure: string; takes: string; found: string }): Said =>
    `${quoted(a.measure)} is ${a.takes}, found ${quoted(a.found)}`,
  'baseline-needed': (_: null): Said => ['there is no baseline to compare with', 'write baseline: 3% in the unit'],
  'too-much-to-check': (a: { limit: number; found: number }): Said => [
    `a run compares at most ${inThousands(a.limit)} figures (checks x scenarios x pay points x readings), this one ${inThousands(a.found)}`,
    'narrow the checks with `for` and `readings`, or split the file',
  ],
  'condition-form': (a: { found: string }): Said => [
    `\`--fail-if\` needs a proposal, a measure, one of <, <=, >=, > and ==, and what to compare with, found ${quoted(a.found)}`,
    "write --fail-if 'harvard end-rate < baseline'",
  ],
  'condition-met': (a: {
    condition: string;
    place: string;
    found: string;
    operator: string;
    expected: string;
    more: number;
  }): Said =>
    `${quoted(a.condition)} is true at ${a.place}: ${a.found} ${a.operator} ${a.expected}${a.more === 0 ? '' : `, and at ${a.more} more`}`,
  'measure-does-not-exist': (a: { measure: string; name: string; payPoint: string; why: string }): Said =>
    `${quoted(a.measure)} does not exist for ${quoted(a.name)} at ${quoted(a.payPoint)}: ${a.why}`,
  'measure-needs-inflation': (a: { measure: string }): Said => [
    `${quoted(a.measure)} needs an assumption about inflation`,
    'give --inflation 2.5%, or write inflation: 2.5% in the unit',
  ],
  'inflation-needed': (_: null): Said => [
    'a raise that follows inflation needs an assumption about it',
    'write inflation: 2.5% in the unit, or give --inflation 2.5%',
  ],
  'inflation-before-needed': (_: null): Said => [
    'a raise that follows inflation in year 1 needs the inflation of the year before the term',
    'write inflation: {before: 1.4%, years: 2.5%}',
  ],
  'inflation-longer-than-term': (a: { years: number; found: number }): Said =>
    `${a.years} contract year${a.years === 1 ? ' is' : 's are'} compared, found inflation for ${a.found}`,
  'index-needs-start': (_: null): Said => [
    'an index is read by the months of the term, and the term has no start',
    'write term: {start: 2019-07-01, length: 3 years} in a proposal',
  ],
  'month-never-published': (a: { index: string; month: string }): Said => [
    `${quoted(a.index)} was never published for ${a.month}`,
    'write gaps: interpolate for the straight line between the months beside it',
  ],
  'month-not-published': (a: { index: string; month: string; last: string }): Said => [
    `${quoted(a.index)} is known to ${a.last}, found ${a.month}`,
    'write then: 2.5% for the months after it',
  ],
  'month-before-index': (a: { index: string; month: string; first: string }): Said =>
    `${quoted(a.index)} starts in ${a.first}, found ${a.month}`,
  'index-header': (a: { found: string }): Said => [
    `an index file starts with the header \`month,index\`, found ${quoted(a.found)}`,
    'write month,index on the first line',
  ],
  'index-row': (a: { found: string }): Said => [
    `a line of an index file is a month and a figure, found ${quoted(a.found)}`,
    'write 2020-07,259.101',
  ],
  'index-order': (a: { why: string; expected: string; found: string }): Said =>
    `an index file has every month once, in order: ${a.why}, expected ${a.expected}, found ${quoted(a.found)}`,
  'cola-bounds': (a: { minimum: string; maximum: string }): Said =>
    `\`minimum\` is at most \`maximum\`, found ${a.minimum} and ${a.maximum}`,
  'round-needs': (a: { key: string; write: string }): Said => [
    `rounds are proposals with a date and a party, and \`${a.key}\` is missing`,
    `write ${a.write} in the file`,
  ],
  'bad-option': (a: { option: string; expected: string; found: string }): Said =>
    `\`${a.option}\` needs ${a.expected}, found ${quoted(a.found)}`,
  'not-an-offer': (a: { found: string; write: string | null }): Said => [
    `this part of the offer is no percent and no amount, found ${quoted(a.found)}`,
    a.write === null
      ? "write '5%, 3.5%, 3.5%', '$1,000, $500', '3% for 4 years' or '8% over 3 years'"
      : `write ${a.write}`,
  ],
};
