// Every message about a mistake, by its code: English, as a function of what was found. A code never changes; its words
// may. Lower case, no full stop, expected then found, and a help line where there is something to type.
import { grouped } from '../number/money.js';
import { quoted, visible } from './visible.js';

type Said = string | readonly [message: string, help: string | null];

const suggest = (near: string | null): string | null => (near === null ? null : `did you mean ${quoted(near)}?`);

/** What to write instead; nothing where it would be too long to type. */
const typed = (write: string | null, otherwise: string | null = null): string | null =>
  write === null || write.length > 40 ? otherwise : `write ${write}`;

const inThousands = (count: number) => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

const allOf = (keys: readonly string[]) => keys.map(quoted).join(', ');

/** `a`, `b` or `c`. */
function oneOf(words: readonly string[]): string {
  const marked = words.map((word) => quoted(word));
  return marked.length < 2 ? marked.join('') : `${marked.slice(0, -1).join(', ')} or ${marked.at(-1)}`;
}

/** The first ten of a list of names, the rest counted. */
function someOf(names: readonly string[], most = 10): string {
  const shown = names.slice(0, most).map((name) => quoted(name));
  return shown.join(', ') + (names.length > most ? ` and ${names.length - most} more` : '');
}

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

const faultWords = {
  // ── files as files: finding them, reading them, and YAML before it has a meaning ──

  'no-such-file': (a: { path: string; near: string | null; offer: boolean }): Said => [
    `${a.path === '' ? 'an empty argument' : quoted(a.path)} ${a.offer ? 'is no file, and does not read as an offer' : 'is not there'}`,
    suggest(a.near) ?? (a.offer ? "an offer reads '8% over 3 years', '5%, 3.5%, 3.5%' or '3% for 4 years'" : null),
  ],
  'not-a-file': (a: { path: string; is: string }): Said => `${quoted(a.path)} is ${a.is}, expected a file`,
  'cannot-read-file': (a: { path: string; why: string }): Said => `${quoted(a.path)} cannot be read: ${a.why}`,
  'file-too-large': (a: { limit: string }): Said => `a file has at most ${a.limit}, this one is larger`,
  'not-utf-8': (a: { found: string }): Said => [`a file is UTF-8 text, found ${a.found}`, 'save it again as UTF-8'],
  'control-character': (a: { character: string }): Said =>
    `a file is plain text, found the control character ${a.character}`,
  'empty-file': (_: null): Said => [
    'the file is empty',
    'a proposal has `raises`, a unit `pay` or `groups`, a check file `checks`; `wagecmp init` writes files to start from',
  ],
  'path-outside': (a: { path: string }): Said => [
    `${quoted(a.path)} leads out of the working directory and of the folder of the file that was named`,
    'move the file inside, or run wagecmp in a folder that holds both',
  ],
  'path-ending': (a: { path: string }): Said => `a path ends in .yaml, .yml, .json or .csv, found ${quoted(a.path)}`,
  'not-a-csv-path': (a: { path: string }): Said => [
    `a roster or a schedule is a CSV file, found ${quoted(a.path)}`,
    'save it as CSV, and name a path that ends in .csv',
  ],
  'circular-path': (a: { path: string }): Said => [
    `${quoted(a.path)} leads in a circle, back to the file that names it`,
    'a baseline file needs no `unit`, and a unit is never its own baseline',
  ],
  'wrong-kind': (a: { path: string; expected: string; found: string }): Said => [
    `expected a ${a.expected}, ${quoted(a.path)} is a ${a.found}`,
    a.found === 'unit' && a.expected === 'proposal'
      ? 'a proposal has `raises`; a unit is named with `--unit`, or in a proposal as `unit: …`'
      : null,
  ],
  'unknown-kind': (a: { key: string | null; near: string | null }): Said => [
    'the file is no proposal (`raises`), no unit (`pay`, `groups`, `roster` or `schedule`) and no check file (`checks`)',
    a.key !== null && a.near !== null ? `did you mean ${quoted(a.near)} for ${quoted(a.key)}?` : null,
  ],
  'file-found-in': (a: { path: string; place: string }): Said => `${quoted(a.path)} was found ${a.place}`,
  'cannot-write-file': (a: { path: string | null; why: string }): Said =>
    `${a.path === null ? 'the result' : quoted(a.path)} could not be written: ${a.why}`,
  'file-exists': (a: { path: string }): Said => [
    `${quoted(a.path)} is there already, and is left as it is`,
    'name another folder, or move the file away',
  ],
  'more-faults': (a: { limit: number }): Said => `this file has more faults; the first ${a.limit} are told`,
  'yaml-syntax': (a: { message: string; help: string | null }): Said => [a.message, a.help],
  'not-plain-data': (a: { feature: string; help: string | null }): Said => [
    `a file is data only, found ${a.feature}`,
    a.help,
  ],
  'several-documents': (_: null): Said => [
    'a file holds one document, found a second one',
    'put it into a file of its own',
  ],
  'too-deep': (a: { limit: number }): Said => `a file is nested at most ${a.limit} levels deep, this one goes deeper`,
  'too-many-tokens': (a: { limit: string }): Said => `a file has at most ${a.limit} tokens, this one has more`,
  'comma-splits-money': (a: { found: string; write: string }): Said => [
    `inside \`[ ]\` and \`{ }\` a comma starts a new entry, found ${quoted(a.found)}`,
    `write ${a.write}`,
  ],
  'comment-in-value': (a: { comment: string }): Said => [
    `${quoted(a.comment)} is read as a comment, and is not part of the value before it`,
    'put the whole value in quotes where it belongs to it',
  ],
  'not-a-comparison': (a: { why: string }): Said => [
    `the file is no \`wagecmp/comparison@1\` document: ${a.why}`,
    'make one with `wagecmp compare … -o comparison.json`',
  ],
  'not-a-cost': (a: { why: string }): Said => [
    `the file is no \`wagecmp/cost@1\` document: ${a.why}`,
    'make one with `wagecmp cost … -o cost.json`',
  ],

  // ── the shape of a document: its keys, and what stands behind them ──

  'duplicate-key': (a: { key: string; line: number }): Said =>
    `${quoted(a.key)} stands here twice, first on line ${a.line}`,
  'key-not-text': (_: null): Said => 'a key is plain text, found a list or a mapping',
  'unknown-key': (a: { key: string; near: string | null; known: readonly string[] }): Said => [
    `unknown key ${quoted(a.key)}`,
    suggest(a.near) ?? `the keys here are ${allOf(a.known)}`,
  ],
  'missing-key': (a: { key: string; why: string | null; help: string | null }): Said => [
    `${quoted(a.key)} is missing${a.why === null ? '' : `: ${a.why}`}`,
    a.help,
  ],
  'wrong-form': (a: { key: string; expected: string; found: string; help: string | null }): Said => [
    `${quoted(a.key)} needs ${a.expected}, found ${a.found}`,
    a.help,
  ],
  'empty-value': (a: { key: string; expected: string }): Said => `${quoted(a.key)} needs ${a.expected}, found nothing`,
  'empty-list': (a: { key: string; help: string | null }): Said => [`${quoted(a.key)} is an empty list`, a.help],
  'text-too-long': (a: { key: string; limit: number; length: number }): Said =>
    `${quoted(a.key)} has at most ${a.limit} characters, found ${a.length}`,
  'unknown-word': (a: { key: string; known: readonly string[]; found: string; near: string | null }): Said => [
    `${quoted(a.key)} is ${a.known.length > 12 ? `one of ${a.known.length} words (${someOf(a.known, 3)})` : oneOf(a.known)}, found ${quoted(a.found)}`,
    suggest(a.near),
  ],
  'one-of-these': (a: { keys: readonly string[]; found: readonly string[]; subject: string; help?: string }): Said =>
    a.found.length === 0
      ? [`${a.subject} needs one of ${allOf(a.keys)}, found none`, a.help ?? null]
      : `${a.subject} takes exactly one of ${allOf(a.keys)}, found ${a.found.map(quoted).join(' and ')}`,
  'key-goes-with': (a: { key: string; goesWith: string }): Said => `${quoted(a.key)} goes with ${a.goesWith} only`,

  // ── numbers, days and lengths as they are written ──

  'percent-without-sign': (a: { key: string; found: string; write: string }): Said => [
    `${quoted(a.key)} needs a percent sign, found ${quoted(a.found)}`,
    `write ${a.write}${/^-?0\.\d/.test(a.found) ? ` (or ${a.found}% where that is meant)` : ''}`,
  ],
  'decimal-comma': (a: { key: string; found: string; write: string | null }): Said => [
    `${quoted(a.key)} needs a point before decimals, found ${quoted(a.found)}`,
    typed(a.write),
  ],
  'misplaced-thousands': (a: { key: string; found: string; write: string | null }): Said => [
    `${quoted(a.key)} has a comma or a point in the wrong place, found ${quoted(a.found)}`,
    typed(a.write, 'write 35,500 or 35500.00'),
  ],
  'number-too-long': (a: { key: string; found: string }): Said =>
    `${quoted(a.key)} has more than 15 digits before or after the point, found ${quoted(a.found)}`,
  'not-plain-digits': (a: { key: string; found: string }): Said => [
    `${quoted(a.key)} needs the digits 0 to 9 and a plain minus sign, found ${quoted(a.found)}`,
    'type the number again on the keyboard',
  ],
  'incomplete-number': (a: { key: string; found: string; write: string | null }): Said => [
    `${quoted(a.key)} needs digits on both sides of the point, found ${quoted(a.found)}`,
    typed(a.write),
  ],
  'not-a-number': (a: { key: string; expected: string; found: string; write: string | null }): Said => [
    `${quoted(a.key)} needs ${a.expected}, found ${quoted(a.found)}`,
    typed(a.write),
  ],
  'percent-for-money': (a: { key: string; found: string }): Said => [
    `${quoted(a.key)} needs an amount of money, found the percent ${quoted(a.found)}`,
    a.key === 'flat' ? `write percent: ${a.found}` : 'write an amount, such as $1,000',
  ],
  'other-currency': (a: { found: string; currency: string }): Said => [
    `the unit is paid in ${a.currency}, found ${quoted(a.found)}`,
    'write the amount without a symbol, or change `currency` in the unit',
  ],
  'not-above-zero': (a: { key: string; found: string }): Said =>
    `${quoted(a.key)} is above zero, found ${quoted(a.found)}`,
  'percent-too-low': (a: { key: string; found: string }): Said => [
    `${quoted(a.key)} is above -100%, found ${quoted(a.found)}`,
    'write -5% for a cut of five percent',
  ],
  'not-a-date': (a: { key: string; found: string }): Said => [
    `${quoted(a.key)} needs a day of the calendar, found ${quoted(a.found)}`,
    'write it as 2020-07-01: year, month, day',
  ],
  'not-a-length': (a: { key: string; found: string; write: string }): Said => [
    `${quoted(a.key)} needs a length of at most 50 years, found ${quoted(a.found)}`,
    `write ${a.write}`,
  ],
  'not-years': (a: { key: string; found: string }): Said => [
    `${quoted(a.key)} needs contract years, found ${quoted(a.found)}`,
    'write 2, 1-3, 2+, every or [1, 3]; years count from 1',
  ],
  'range-backwards': (a: { key: string; low: string; high: string }): Said => [
    `${quoted(a.key)} goes from the lower to the higher, found ${quoted(a.low)} to ${quoted(a.high)}`,
    `write ${a.high} to ${a.low}`,
  ],
  'range-of-one': (a: { found: string }): Said => [
    `a range has two different ends, found ${quoted(a.found)} twice`,
    `write ${a.found}`,
  ],
  'too-many-pay-points': (a: { limit: string }): Said => `a unit has at most ${a.limit} pay points, this one has more`,

  // ── what well-written files say: terms, selectors, readings, units that do not fit one another ──

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

  // ── who is counted: headcounts, rosters, salary schedules. They name lines and columns, never a person ──

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

  // ── questions that try many values: sweeps, and raises that are solved for ──

  'unknown-target': (a: { found: string; known: readonly string[]; near: string | null }): Said => [
    `${quoted(a.found)} is no figure and no proposal to match; there ${a.known.length === 1 ? 'is' : 'are'} ${someOf(a.known)}`,
    a.near === null ? 'give an amount or a percent, such as $115,000 or 9%' : `did you mean ${quoted(a.near)}?`,
  ],
  'match-needs-baseline': (_: null): Said => ['there is no baseline to match', 'give --baseline 3%'],
  'match-itself': (a: { id: string }): Said => [
    `${quoted(a.id)} is the proposal that is varied; it always matches itself`,
    'match `baseline`, another proposal of the list, or a figure',
  ],
  'solve-across-pers': (a: { vary: string; pers: readonly string[] }): Said => [
    `${quoted(a.vary)} adds one amount for all, and these people are paid by the ${a.pers.join(' and by the ')}`,
    'add a percent: --vary every-year or --vary year-1',
  ],
  'solve-out-of-reach': (a: { name: string; target: string; why: string }): Said => [
    `no raise of that kind brings ${quoted(a.name)} to ${a.target}: ${a.why}`,
    null,
  ],
  'solve-too-long': (a: { name: string; limit: string }): Said => [
    `${quoted(a.name)} can be judged only step by step, and after ${a.limit} steps there is no answer`,
    'choose fewer pay points with `--pay`, or another `--vary`',
  ],
  'sweep-without-range': (a: { options: readonly string[] }): Said => [
    `a sweep needs a range with steps in one of ${a.options.map(quoted).join(', ')}`,
    "write --inflation '0% to 10% by 1%'",
  ],
  'sweep-of-two': (a: { options: readonly string[] }): Said => [
    `one option is swept at a time, found ranges in ${a.options.map(quoted).join(' and ')}`,
    'give the other one a fixed value',
  ],
  'sweep-step': (a: { key: string; found: string }): Said => [
    `the step of a sweep is above zero, found ${quoted(a.found)}`,
    a.key === '--pay' ? "write '$30k to $50k by $1,000'" : "write '0% to 10% by 1%'",
  ],
  'sweep-decimals': (a: { key: string; found: string; limit: number }): Said =>
    `the figures of a sweep have at most ${a.limit} decimals, found ${quoted(a.found)}`,
  'sweep-too-many': (a: { found: string; limit: string }): Said => [
    `a sweep has at most ${a.limit}, this one has ${a.found}`,
    'take larger steps, fewer proposals, or fewer pay points with `--pay`',
  ],
};

/** The closed union of codes. */
export type FaultCode = keyof typeof faultWords;

/** What was found, by the code: what its words are made of. */
export type FaultArgs<C extends FaultCode = FaultCode> = Parameters<(typeof faultWords)[C]>[0];

export const faultCodes = Object.keys(faultWords) as readonly FaultCode[];

const longestMessage = 1000;

/** Whatever of a file got into a message, it comes out in one harmless line. */
function inOneLine(text: string): string {
  const line = visible(text);
  return line.length > longestMessage ? `${[...line.slice(0, longestMessage)].slice(0, -1).join('')}…` : line;
}

/** A fault in words: the message, and what to type where there is something. */
export function faultText(
  code: FaultCode,
  args: FaultArgs,
): { readonly message: string; readonly help: string | null } {
  const said = (faultWords[code] as (args: FaultArgs) => Said)(args);
  const [message, help] = typeof said === 'string' ? [said, null] : said;
  return { message: inOneLine(message), help: help === null ? null : inOneLine(help) };
}
