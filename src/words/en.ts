// English: sentences that a reader of a result sees, each as a function of its figures and names. A section is a room of
// report/ or render/; what several sections need stands first. Rooms whose section is empty still say their own.
import { currencyName } from '../number/currency.js';
import { aboutMoney, aboutPercent, toUnit } from './about.js';
import type { Language, Numerals } from './language.js';
import type { Cell, Part, Parts, Said, Text } from './text.js';

/** A term as documents hold it: whole years, and a part of one at its end. */
interface Term {
  readonly wholeYears: number;
  readonly part: { readonly numerator: number; readonly denominator: number } | null;
}

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** `three years`, `one month`, `13 months`. */
const counted = (count: number, unit: string) => `${numbers[count] ?? String(count)} ${unit}${count === 1 ? '' : 's'}`;

/** `three years`, `five years and five months`, `five years and 165 days`; `three contract years` of another unit. */
function length({ wholeYears, part }: Term, unit = 'year'): string {
  if (part === null) return counted(wholeYears, unit);
  const rest = counted(part.numerator, part.denominator === 12 ? 'month' : 'day');
  return wholeYears === 0 ? rest : `${counted(wholeYears, unit)} and ${rest}`;
}

/** What a rate is paid per: `a year`, `an hour`. */
const perPeriod = (per: string) => `${/^[aeiou]|^hour/.test(per) ? 'an' : 'a'} ${per}`;

/** A pay point as sentences speak of it: by name, by its place in the ranking of a roster, or of who starts in a cell. */
interface Place {
  readonly group: Text | null;
  readonly name: Text;
  /** Its rate, where that is not what it is called. */
  readonly rate: Cell | null;
  /** `lowest`, `median` and so on, `all` where they are one rate; null where its name is no place in a ranking. */
  readonly rank: string | null;
  /** Whether it is a cell of a salary schedule, and a person who starts there is spoken of. */
  readonly isPerson: boolean;
}

const ranks: Readonly<Record<string, string>> = {
  lowest: 'the lowest rate',
  'lower quartile': 'the lower quartile',
  median: 'the median',
  'upper quartile': 'the upper quartile',
  highest: 'the highest rate',
  all: 'the one rate',
};

/** `the median`, `the lowest rate of Library`, and any other pay point as its table has it: `Fellows, $42,000`. */
function placed({ group, name, rank }: Pick<Place, 'group' | 'name' | 'rank'>): readonly Part[] {
  if (rank === null) return group === null ? [name] : [group, ', ', name];
  const words = ranks[rank] ?? rank;
  return group === null ? [words] : [`${words} of `, group];
}

const rateBeside = (rate: Cell | null): readonly Part[] => (rate === null ? [] : [' (', rate, ')']);

/** Who starts in a cell of a schedule: `person at MA step 3 now ($54,730)`, `person of Teachers at …`. */
const personNow = ({ group, name, rate }: Place): readonly Part[] => [
  'person',
  ...(group === null ? [] : [' of ', group]),
  ' at ',
  name,
  ' now',
  ...rateBeside(rate),
];

function atPlace(place: Place): readonly Part[] {
  const { group, name, rate, rank, isPerson } = place;
  const beside = rateBeside(rate);
  if (isPerson) return ['For a ', ...personNow(place), ','];
  if (rank !== null) return ['At ', ...placed(place), ...beside, ','];
  if (rate !== null) return ['For ', ...placed(place), ...beside, ','];
  return group === null ? ['At ', name, ','] : ['For ', group, ' at ', name, ','];
}

type Money = Cell & { kind: 'money' };
type Count = Cell & { kind: 'number' };

/** `1 person`, `1,240 people` */
const peopleOf = (count: Count): readonly Part[] => [count, count.digits === '1' ? ' person' : ' people'];

/** More offers than this are counted in a sentence, and not gone through one by one. */
const mostInSentence = 3;

/** An amount without its sign. */
const unsigned = (cell: Money): Cell => ({ ...cell, digits: cell.digits.replace('-', '') });

/** Whether an amount is above zero (1), zero, or below it (-1). */
const signOf = ({ digits }: Money) => (/[1-9]/.test(digits) ? (digits.startsWith('-') ? -1 : 1) : 0);

/** Parts in a row: `A`, `A and B`, `A, B and C`. */
function rowOf(all: readonly Parts[], last = ' and '): Parts {
  return all.flatMap((parts, i) => [...(i === 0 ? [] : [i === all.length - 1 ? last : ', ']), ...parts]);
}

/** Names in a row: `A`, `A and B`, `A, B and C`. */
const row = (names: readonly Text[]): Parts => rowOf(names.map((name) => [name]));

/** Headlines as files have them: `"8% over 3 years" and "$500"`. */
const quotedRow = (headlines: readonly string[]): Parts => row(headlines.map((words) => `"${words}"`));

/** `offer: ` before what is said of it; nothing where it was typed and has no other name than what is said. */
const before = (offer: Text | null): Parts => (offer === null ? [] : [offer, ': ']);

/** Figures as they stand in a picture, written already: its room is measured in letters. */
interface Ends {
  readonly low: string;
  readonly high: string;
}

const fromTo = ({ low, high }: Ends) => `${low} to ${high}`;
const inRange = (figure: string, range: Ends | null) => (range === null ? figure : `${figure} (${fromTo(range)})`);

interface ReadFigure {
  readonly figure: string;
  readonly reading: string;
}

const readFigure = ({ figure, reading }: ReadFigure) => `${figure} (${reading})`;

const readings: Readonly<Record<string, string>> = {
  'as-written': 'as written',
  'sum-even': 'equal yearly raises that add up to it',
  'sum-even-simple': 'equal yearly raises of the starting rate that add up to it',
  'compounded-even': 'equal yearly raises that compound to it',
  'first-year': 'all of it in the first year',
  'last-year': 'all of it in the last year',
};

/** A reading in words, and as it stands where nobody has words for it. */
const readAs = (reading: string) => readings[reading] ?? reading;

/** What measures are called at the head of a column; others by their word, `peak-rate` is `Peak rate`. */
const measureTitles: Readonly<Record<string, string>> = {
  increase: 'Raise',
  'average-increase': 'A year',
  'real-increase': 'Real raise',
  'real-total-pay': 'Real pay',
};

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
const asTitle = (word: string) => capital(word.replaceAll('-', ' '));

/** What stands in the cells of a workbook that are no figures: titles of sheets, heads, words beside a figure. */
const bookLabels = {
  summary: 'Summary',
  inputs: 'Inputs',
  checks: 'Checks',
  notes: 'Notes',
  costs: 'Costs',
  sums: 'Sums of people',
  proposal: 'Proposal',
  reading: 'Reading',
  group: 'Group',
  'pay-point': 'Pay point',
  paid: 'Paid',
  when: 'When',
  what: 'What',
  how: 'How',
  value: 'Value',
  from: 'From',
  now: 'Now',
  none: 'none',
  given: 'given with the command',
  // Inputs.
  legend: 'Legend',
  'an-input': 'an input',
  'a-formula': 'a formula',
  'a-stored-value': 'a stored value, no formula',
  'current-rates': 'Current rates',
  'current-rate': 'Current rate',
  'rate-now': 'current rate',
  'rate-by-rank': "current rate, drawn from a roster's by rank",
  'pay-periods': 'Pay periods of a full year',
  periods: 'Periods',
  raises: 'Raises',
  'what-it-says': 'What it says',
  'what-cell-is': 'What the cell is',
  assumptions: 'Assumptions',
  'length-compared': 'Length compared',
  'contract-years': 'contract years, a part as a fraction',
  'no-input': 'the terms of the proposals; no input',
  rounding: 'Rounding',
  'rounded-to': 'rates are rounded to',
  inflation: 'Inflation',
  'year-before': 'the year before',
  'percent-before': 'percent of the year before the term',
  'percent-of-year': 'percent of the contract year',
  prices: 'Prices',
  'mean-prices': 'mean price level, today is 1',
  'end-prices': 'price level at its end',
  'readings-shown': 'Readings shown in the summary',
  'what-is-open': 'What is left open',
  'number-of-reading': 'Number of the reading',
  'no-such-reading': 'No such reading',
  // A proposal, step by step.
  'step-by-step': 'Step by step',
  'percent-paid': "percent x a year's pay at the rate in force",
  'paid-once': 'paid once',
  'published-rate': 'Rate as it is published',
  'in-force-last': 'in force on the last day, to the cent',
  'rate-pays': 'What the rate pays',
  'lump-sums': 'Lump sums',
  'outside-rate': 'outside the rate',
  'two-together': 'the two together',
  'whole-term': 'Whole term',
  'over-baseline': 'Over baseline',
  'less-baseline': 'less the same of the baseline',
  // Checks.
  figure: 'Figure',
  'this-workbook': 'This workbook',
  'the-program': 'The program',
  verdict: 'Verdict',
  agrees: 'agrees',
  differs: 'differs',
  // A costing.
  'roll-up-paid': 'Roll-up: what is paid on top of wages',
  'no-roll-up': 'Roll-up (the unit states none)',
  'who-is-counted': 'Who is counted',
  people: 'People',
  fte: 'FTE',
  'year-now': 'A year now (P0)',
  'now-p0': 'Now (P0)',
  'one-percent-costs': '1% of a year now costs, with roll-up',
  'cost-of-one-percent': 'Cost of 1%',
  'the-gap': 'The gap',
  'of-p0': 'of P0',
};

/** A figure that a raise states, beside the cell that holds it. */
const statedFigures = {
  'percent-of-rate': 'percent of the rate in force',
  'percent-of-current': 'percent of the current rate',
  'percent-of-clause': 'percent of the rate before the clause',
  amount: 'amount',
  from: 'for rates of this amount and above',
  below: 'for rates below this amount',
  total: 'percent in all',
  share: 'share of inflation',
  plus: 'percent on top of it',
  minimum: 'at least',
  maximum: 'at most',
  'percent-of-pay': "percent of a year's pay",
};

/** What a rule adds up. */
const ruleTerms = {
  rate: 'rate',
  raised: 'rate x (1 + percent)',
  start: 'percent x current rate',
  clause: 'percent x rate before the clause',
  amount: 'amount',
};

/** Measures in a workbook, and what their formulas do; others by their word. */
const bookMeasures: Readonly<Record<string, readonly [title: string, how: string]>> = {
  'end-rate': ['End rate', 'the rate when the comparison ends'],
  increase: ['Increase', 'end rate / current rate - 1'],
  'plain-sum': ['Plain sum', 'the percents added up'],
  'average-increase': ['Increase a year', '(end rate / current rate)^(1 / years) - 1'],
  'total-pay': ['Total pay', 'the pay of all years'],
  'lump-sums': ['Lump sums', 'the part of it that is in no rate'],
  gain: ['Gain over a freeze', "total pay less the years' pay at the current rate"],
  'real-end-rate': ['End rate after inflation', 'end rate / price level at the end'],
  'real-increase': ['Increase after inflation', 'the same / current rate - 1'],
  'real-total-pay': ['Total pay after inflation', "each year's pay / its mean price level"],
};

/** The figures of a costing. */
const costFigures = {
  payroll: 'Payroll',
  'lump-sums': 'Lump sums',
  'new-money': 'New money',
  'step-cost': 'Steps',
  'cost-over-base': 'Over base',
  'roll-up': 'Roll-up',
  'settlement-cost': 'Settlement cost',
  'going-out-payroll': 'Going-out payroll',
  'carry-over': 'Carry-over',
  'per-fte': 'Per FTE and year',
  /** Lump sums that wages are paid on top of. */
  rolling: 'with roll-up',
};

const costHow = {
  'settlement-cost': 'over base and roll-up, all years',
  'going-out-payroll': 'a full year at the end rates',
  'carry-over': "that less the last year's payroll",
  'per-fte': 'settlement cost by FTE and year',
};

/** How often people are paid, by the pay checks in a year. */
const payPeriods: Readonly<Record<number, string>> = {
  52: 'every week',
  26: 'every two weeks',
  24: 'twice a month',
  12: 'every month',
};

/** The other way round, or another way, than the first sentence of a finding says. */
const otherOrders = {
  another: 'the order is another',
  'another-pays-more': 'another pays more',
  reversed: 'the order is the other way round',
  'another-pays-as-much': 'another pays as much',
  'pay-the-same': 'they pay the same',
};

const orders = { same: 'the same', less: 'less', most: 'the most', more: 'more' };

const payPoints = (areCells: boolean) => (areCells ? 'cells' : 'pay points');

/** Where an offer ends beside the baseline: `at or above 3% a year`. */
function endsBeside({ signs, baseline, byPayPoint, byReading }: EndsBeside): Parts {
  const words = [signs.includes(0) ? 'at' : '', signs.includes(1) ? 'above' : '', signs.includes(-1) ? 'below' : ''];
  const where = words.filter((word) => word !== '').join(' or ');
  if (signs.length === 1) return [`${where === 'at' ? 'at the rate of' : where} `, baseline];
  const causes = [...(byPayPoint ? ['the pay point'] : []), ...(byReading ? ['the reading'] : [])];
  return [`${where} `, baseline, `, depending on ${causes.join(' and ')}`];
}

interface EndsBeside {
  readonly baseline: Text;
  /** Over all pay points and readings: 1 where it ends above the baseline, 0 at its rate, -1 below it. */
  readonly signs: readonly number[];
  readonly byPayPoint: boolean;
  readonly byReading: boolean;
}

/** How often in a year people are paid: `2,080 hours`, `12 months for Library`. */
interface Periods {
  readonly count: Cell & { kind: 'number' };
  readonly per: string;
  readonly group: Text | null;
}

const periodsOf = ({ count, per, group }: Periods): Parts => [
  count,
  ` ${per}${count.digits === '1' ? '' : 's'}`,
  ...(group === null ? [] : [' for ', group]),
];

/** A contract year, with the calendar year it starts in where that is known. */
interface ContractYear {
  readonly year: number;
  readonly starts: number | null;
  /** Whether it runs from the first of January. */
  readonly isCalendarYear: boolean;
}

/** `year 3`, `year 3 (2028-29)`, `year 3 (2028)` where it is a calendar year. */
function contractYear({ year, starts, isCalendarYear }: ContractYear): string {
  if (starts === null) return `year ${year}`;
  const ends = String((starts + 1) % 100).padStart(2, '0');
  return `year ${year} (${isCalendarYear ? starts : `${starts}-${ends}`})`;
}

/** A step, and the rate there under each of some offers. */
interface CareerEnd {
  readonly step: string;
  readonly isNew: boolean;
  readonly offers: readonly { readonly name: Text; readonly rate: Cell }[];
}

const atStep = ({ step, isNew }: CareerEnd) => `at ${isNew ? 'the new ' : ''}step ${step}`;
const underEach = ({ offers }: CareerEnd) => rowOf(offers.map(({ name, rate }) => [rate, ' under ', name]));

/** The last, part year of a term at the head of a column: ` (5 mo)`; nothing for a whole year. */
const partOfYear = (part: Term['part']) =>
  part === null ? '' : ` (${part.numerator} ${part.denominator === 12 ? 'mo' : 'd'})`;

/** Measures within a sentence, `8% is the plain sum`; others by their word. */
const measureNouns: Readonly<Record<string, string>> = {
  'average-increase': 'the average increase a year',
  gain: 'what is gained over a freeze',
  increase: 'the compounded increase',
  'lump-sums': 'what is paid in lump sums',
  'real-end-rate': 'the end rate after inflation',
  'real-increase': 'the increase after inflation',
  'real-total-pay': 'total pay after inflation',
  'total-pay': 'total pay',
};

const measureNoun = (measure: string) => measureNouns[measure] ?? `the ${measure.replaceAll('-', ' ')}`;

/** A measure over some pay points and readings. */
interface MeasureRange {
  readonly measure: string;
  readonly low: Cell & { readonly digits: string };
  readonly high: Cell & { readonly digits: string };
}

/** `compounded it is 8.2%`, `the end rate is between $38,416 and $39,930`. */
function measureIs({ measure, low, high }: MeasureRange): Parts {
  const subject = measure === 'increase' ? 'compounded it' : measureNoun(measure);
  return low.digits === high.digits ? [`${subject} is `, low] : [`${subject} is between `, low, ' and ', high];
}

/** `A`, `A or B`, and no more than three of many. */
function alternatives(all: readonly Parts[]): Parts {
  return rowOf(all.length > 3 ? [...all.slice(0, 2), [`${all.length - 2} more`]] : all, ' or ');
}

const withReadings = (readings: readonly string[]): Parts =>
  readings.length === 0 ? [] : [' with ', ...alternatives(readings.map((reading) => [readAs(reading)]))];

/** Titles of what claims and checks come to. */
const verdictLabels = {
  measure: 'Measure',
  said: 'Said',
  found: 'Found',
  verdict: 'Verdict',
  scenario: 'Scenario',
  decides: 'What decides it',
  checks: 'Checks',
  claims: 'Claims',
  'every-pay-point': 'Every pay point',
  'would-be-true': 'What would be true',
  'who-said-so': 'Who said so',
  'false-claims': 'Claims that do not hold',
};

type ClaimOutcome = 'holds' | 'holds-under' | 'does-not-hold' | 'not-judged';

function claimsThat(outcome: ClaimOutcome, count: number): string {
  const [hold, does] = count === 1 ? ['holds', 'does'] : ['hold', 'do'];
  if (outcome === 'holds') return hold;
  if (outcome === 'holds-under') return `${hold} under some readings alone`;
  return outcome === 'not-judged' ? 'could not be judged' : `${does} not hold`;
}

const checkRelations = {
  'at-least': 'at least',
  'at-most': 'at most',
  'more-than': 'more than',
  'less-than': 'less than',
  equals: 'exactly',
};

/** What a check asks. */
interface Asked {
  readonly measure: string;
  readonly proposal: string;
  readonly relation: keyof typeof checkRelations;
  /** A proposal, or a figure as it was written; null for the baseline. */
  readonly target: string | null;
  readonly isFigure: boolean;
  readonly readings: string;
}

/** One figure held against another. */
interface HeldAgainst {
  readonly place: Pick<Place, 'group' | 'name' | 'rank'>;
  readonly reading: string;
  readonly targetReading: string | null;
  readonly found: Cell;
  readonly expected: Cell;
  /** How far they are apart, without a sign, and whether the first is more (1) or less (-1). */
  readonly difference: Cell;
  readonly sign: number;
  readonly inPoints: boolean;
}

const targetOf = ({ target }: Asked) => target ?? 'the baseline';
const isOpenReading = (reading: string | null) => reading !== null && reading !== 'as-written';
const inScenario = (scenario: string | null) => (scenario === null ? '' : ` [${scenario}]`);

/** `end-rate of harvard at least the baseline, under any one reading` */
function askedFor(asked: Asked): string {
  const { measure, proposal, relation, readings } = asked;
  const under = readings === 'all' ? '' : readings === 'any' ? ', under any one reading' : `, under ${readings}`;
  return `${measure} of ${proposal} ${checkRelations[relation]} ${targetOf(asked)}${under}`;
}

/** `375.40 less than 38,791.81`, `the same as 8.00%` */
function lessOrMore({ difference, sign, inPoints }: HeldAgainst, than: Parts): Parts {
  if (sign === 0) return ['the same as ', ...than];
  return [difference, `${inPoints ? ' points' : ''} ${sign < 0 ? 'less' : 'more'} than `, ...than];
}

/** `at $35,500 with all of it in the first year end-rate is 38,340.00, 451.81 less than the baseline (38,791.81)` */
function foundIn(a: Asked & HeldAgainst): Parts {
  const { reading, targetReading: other } = a;
  return [
    'at ',
    ...placed(a.place),
    isOpenReading(reading) ? ` with ${readAs(reading)}` : '',
    other !== null && isOpenReading(other) ? `, ${targetOf(a)} with ${readAs(other)}` : '',
    ` ${a.measure} is `,
    a.found,
    ', ',
    ...lessOrMore(a, a.isFigure ? [targetOf(a)] : [targetOf(a), ' (', a.expected, ')']),
  ];
}

/** An amount of a whole payroll: `$4.1 million`, `$183,627`. */
function aboutAmount(money: Money): Parts {
  const { amount, power } = aboutMoney(money);
  return power === 0 ? [amount] : [amount, power === 6 ? '\u00a0million' : '\u00a0billion'];
}

/** One beside another: `$4.1 million more`, `$300,000 less`, `the same`. */
const moreOrLess = (money: Money): Parts =>
  signOf(money) === 0 ? ['the same'] : [...aboutAmount(money), signOf(money) > 0 ? ' more' : ' less'];

/** What a difference in cost is of a year's payroll (null where nobody is paid), and what is in it. */
interface Share {
  readonly share: (Cell & { kind: 'percent' }) | null;
  readonly hasRollUp: boolean;
}

/** `, 1.6% of a year's payroll at today's rates, roll-up included.` */
function ofPayroll({ share, hasRollUp }: Share): Parts {
  const end = hasRollUp ? ', roll-up included.' : '.';
  if (share === null) return [end];
  const { percent, isLess } = aboutPercent(share);
  return [isLess ? ', less than ' : ', ', percent, ` of a year's payroll at today's rates${end}`];
}

const todaysPayroll = "today's payroll";

/** `1 row`, `1,356 rows` of a roster. */
const rowsOf = (count: Count): Parts => [count, count.digits === '1' ? ' row' : ' rows'];

/** What the words of a cost mean depends on what is in it. */
interface Costing {
  readonly term: Term;
  readonly baseline: Text | null;
  readonly hasRollUp: boolean;
  readonly hasLumpSums: boolean;
  /** Whether a gap depends on a reading. */
  readonly hasRange: boolean;
}

const costMeanings = {
  unstated: (): Said => '~ rests on a reading that nobody has stated.',
  p0: (): Said => "P0: a full year's pay of everyone at today's rates.",
  'settlement-cost': ({ term, hasRollUp }: Costing): Said => {
    const isOne = term.wholeYears === 1 && term.part === null;
    return `Settlement cost: what ${length(term)} ${isOne ? 'costs' : 'cost'} over P0${hasRollUp ? ', roll-up included' : ''}.`;
  },
  versus: ({ baseline }: Costing): Said => ['vs: the settlement cost less that of ', baseline ?? '', '.'],
  'going-out-payroll': (): Said => 'Going-out payroll: a full year at the rates of the last day.',
  'carry-over': ({ term }: Costing): Said =>
    `Carry-over: how much more that is than the last year's payroll; the year after inherits it.${term.part === null ? '' : ' Not told where the term ends within a year.'}`,
  'per-fte': (): Said => 'Per FTE: the settlement cost for each full-time post and year.',
  gap: ({ hasRange }: Costing): Said =>
    `The gap: settlement cost over the term, and going-out payroll a year, in money and in percent of P0.${hasRange ? ' Lowest and highest: over the term, under all readings.' : ''}`,
  'lump-sums': (): Said => 'Lump sums: what is paid once, outside the rates.',
  'new-money': ({ term }: Costing): Said =>
    `New money: payroll less that of the year before${term.part === null ? '' : ', for whole years'}.`,
  'step-cost': (): Said => "Steps: the part of payroll that movement along the schedule adds, at today's rates.",
  'cost-over-base': ({ term, hasLumpSums }: Costing): Said =>
    `Over base: payroll${hasLumpSums ? ' and lump sums' : ''} less P0${term.part === null ? '' : ', or less as much of P0 as there is of the year'}.`,
  cost: (): Said => 'Cost: over base and roll-up; that of all years is the settlement cost.',
  'one-percent': ({ hasRollUp }: Costing): Said =>
    `1% costs: one percent of P0${hasRollUp ? ', roll-up included' : ''}.`,
};

const roundedTo = ({ working, rounded }: { readonly working: Text; readonly rounded: Cell | null }): Parts =>
  rounded === null ? [working] : [working, ', rounded to ', rounded];

const sentences = {
  // What several sections say.
  /** Words and figures one after the other, as a part of something longer. */
  together: (a: { parts: Parts }): Said => a.parts,
  'term-length': (a: { term: Term }): Said => length(a.term),
  'per-period': (a: { per: string }): Said => perPeriod(a.per),
  /** A name with the mark of a reading that nobody has stated: `Harvard's offer ~`. */
  'marked-unstated': (a: { name: Text }): Said => [a.name, ' ~'],
  /** How a sentence begins that speaks of a pay point: `At $35,500,`, `For Packer ($19.40),`, `For Fellows at $42,000,`. */
  'at-place': (a: { place: Place }): Said => atPlace(a.place),
  /** The same within a sentence: `the median rate`, `Fellows, $42,000`. */
  place: (a: { place: Pick<Place, 'group' | 'name' | 'rank'> }): Said => placed(a.place),
  /** A name of a group and of a pay point in it, as a heading or a row has it: `Research assistants, $35,500`. */
  'in-group': (a: { group: Text; name: Text }): Said => [a.group, ', ', a.name],
  /** An offer typed as figures, in running text: `"5%, 3.5%, 3.5%"`. */
  'quoted-name': (a: { name: Text }): Said => ['"', a.name, '"'],
  /** A reading of an open total; what it is a reading of is said before it. */
  reading: (a: { reading: string }): Said => readAs(a.reading),
  'in-a-row': (a: { names: readonly Text[] }): Said => row(a.names),
  /** A measure at the head of a column: `Total pay`. */
  'measure-column': (a: { measure: string }): Said => measureTitles[a.measure] ?? asTitle(a.measure),
  /** A contract year at the head of a column: `Year 2`, `Year 6 (5 mo)` for a part of one. */
  'year-column': ({ year, part }: { year: number; part: Term['part'] }): Said => `Year ${year}${partOfYear(part)}`,
  /** What is more or less than the baseline, at the head of a column: `vs 3%/yr`, `vs baseline` for a long name. */
  versus: ({ name, percents }: { name: string; percents: readonly string[] | null }): Said => {
    const short = percents === null ? name : `${percents.map((percent) => `${percent}%`).join(', ')}/yr`;
    return `vs ${short.length <= 8 ? short : 'baseline'}`;
  },
  /** The name of a baseline that has no other: `3% a year`, `3%, 2% a year`. */
  'percents-a-year': (a: { percents: readonly string[] }): Said =>
    `${a.percents.map((percent) => `${percent}%`).join(', ')} a year`,
  /** A sentence that a document has without its full stop. */
  stated: (a: { text: Text }): Said => [a.text, '.'],
  'prices-assumed': (): Said => 'What prices are assumed to do',
  'please-note': (): Said => 'Please note',
  sources: (): Said => 'Sources',
  'words-mean': (): Said => 'What the words mean',
  'claims-made': (): Said => 'Claims, as they were made (wagecmp claims judges them)',
  'not-counted': (): Said => 'Not in these figures',
  /** What is said of an offer: `Union's ask: parental leave`. */
  'of-offer': (a: { offer: Text; text: Text }): Said => [a.offer, ': ', a.text],

  // ── pay ──────────────────────────────────────────────────────────────────────────────────────────────────────────

  /** One offer alone: `At $35,500, the offer pays $115,785 over three years and ends at $39,930 a year, 8.22% above today.` */
  pays: (a: { place: Place; offer: Text; total: Cell; term: Term; end: Cell; per: string; increase: Cell }): Said => [
    ...atPlace(a.place),
    ' ',
    a.offer,
    ' pays ',
    a.total,
    ` over ${length(a.term)} and ends at `,
    a.end,
    ` ${perPeriod(a.per)}, `,
    a.increase,
    ' above today.',
  ],
  'one-of-readings': (a: { readings: number }): Said =>
    `That is one of ${a.readings} readings; their range stands under the table.`,
  /** `At $35,500, A pays $3,503 more than B over three years and ends $1,000 a year higher.` */
  'pays-more': (a: {
    place: Place;
    offer: Text;
    other: Text;
    /** How many offers there are, where it pays the most of several; null for two, and beside the baseline. */
    offers: number | null;
    /** What it pays more over the term, below zero for less, and how much higher its last rate is. */
    pay: Money;
    end: Money;
    per: string;
    term: Term;
  }): Said => {
    const [pay, end] = [signOf(a.pay), signOf(a.end)];
    const start = [...atPlace(a.place), ' ', a.offer, ' pays '];
    const over = ` over ${length(a.term)}`;
    const joint = pay === 0 || pay === end ? ' and ends ' : ', but ends ';
    const ending: Parts =
      end === 0
        ? [pay === 0 ? ' and ends at the same rate.' : ', and both end at the same rate.']
        : [joint, unsigned(a.end), ` ${perPeriod(a.per)} ${end > 0 ? 'higher' : 'lower'}.`];
    if (pay === 0) return [...start, 'the same as ', a.other, over, ...ending];
    const most = a.offers === null ? '' : `the most of ${counted(a.offers, 'offer')}: `;
    return [...start, most, unsigned(a.pay), ` ${pay > 0 ? 'more' : 'less'} than `, a.other, over, ...ending];
  },
  /** Where the order of the first sentence does not hold: `At 2 of 5 pay points they pay the same.` */
  'order-elsewhere': (a: { at: number; of: number; areCells: boolean; order: keyof typeof otherOrders }): Said =>
    `At ${a.at} of ${a.of} ${payPoints(a.areCells)} ${otherOrders[a.order]}.`,
  'order-by-reading': (a: { offers: readonly Text[]; order: keyof typeof otherOrders }): Said => [
    'Under some readings of ',
    ...row(a.offers),
    ` ${otherOrders[a.order]}.`,
  ],
  /** `It pays more at all 5 pay points and under every reading of Harvard's offer.` */
  'order-holds': (a: {
    order: keyof typeof orders;
    payPoints: number;
    areCells: boolean;
    /** Those that leave their reading open. */
    open: readonly Text[];
  }): Said => [
    `It pays ${orders[a.order]} `,
    a.payPoints > 1 ? `at ${a.payPoints === 2 ? 'both' : `all ${a.payPoints}`} ${payPoints(a.areCells)}` : '',
    a.payPoints > 1 && a.open.length > 0 ? ' and ' : '',
    ...(a.open.length > 0 ? ['under every reading of ', ...row(a.open)] : []),
    '.',
  ],
  /** `A and B end at or above 3% a year, depending on the reading.` */
  'ends-beside': (a: EndsBeside & { offers: readonly Text[] }): Said => [
    ...row(a.offers),
    ` ${a.offers.length === 1 ? 'ends' : 'end'} `,
    ...endsBeside(a),
    '.',
  ],

  /** `Harvard doctoral students, US dollars a year, three contract years`; `per` is null where several are compared. */
  subtitle: (a: { unit: Text | null; currency: string; per: string | null; term: Term }): Said => [
    ...(a.unit === null ? [] : [a.unit, ', ']),
    currencyName(a.currency),
    a.per === null ? '' : ` ${perPeriod(a.per)}`,
    `, ${length(a.term, 'contract year')}`,
  ],
  /** What stands over a table: `$35,500 now`, `Packer, $19.40 an hour now`. */
  'place-now': (a: { group: Text | null; name: Text; rate: Cell | null; per: string }): Said => [
    ...placed({ ...a, rank: null }),
    ...(a.rate === null ? [] : [', ', a.rate]),
    `${a.per === 'year' ? '' : ` ${perPeriod(a.per)}`} now`,
  ],
  /** A row of one reading of several: `Harvard's offer: sum-even`. */
  'with-reading': (a: { offer: Text; reading: string }): Said => [a.offer, `: ${a.reading}`],

  legend: (a: { hasBest: boolean; isOpen: boolean; term: Term; periods: readonly Periods[] }): Said => [
    a.hasBest ? '* is the highest of the offers. ' : '',
    a.isOpen ? '~ rests on a reading that nobody has stated. ' : '',
    'Year: the rate on the last day of that contract year. ',
    "Raise: how much higher the last rate is than today's, compounded; A year: the same as one percent a year. ",
    `Total pay: all that is earned in ${length(a.term)}.`,
    ...(a.periods.length === 0 ? [] : [" A year's pay is ", ...rowOf(a.periods.map(periodsOf)), '.']),
  ],
  'real-figures': (): Said => 'Real figures are in the money of the first day',
  'open-reading': (a: { offer: Text | null; headlines: readonly string[] }): Said => [
    '~ ',
    ...before(a.offer),
    ...quotedRow(a.headlines),
    ` ${a.headlines.length > 1 ? 'do' : 'does'} not say how the raise is spread`,
  ],
  'reading-shown': (a: { reading: string; readings: number }): Said =>
    `Shown: ${readAs(a.reading)} (${a.reading}), one of ${counted(a.readings, 'reading')}.`,
  'reading-meaning': (a: { reading: string }): Said => `${a.reading}: ${readAs(a.reading)}`,
  /** What the readings of an open offer pay at a pay point, the least and the most. */
  'readings-pay': (a: {
    place: Place;
    low: Cell;
    lowReading: string;
    high: Cell;
    highReading: string;
    term: Term;
    /** Between what the last rate lies, where it is not the same under all readings. */
    end: readonly [low: Cell, high: Cell] | null;
  }): Said => [
    ...atPlace(a.place),
    ' it pays between ',
    a.low,
    ` (${readAs(a.lowReading)}) and `,
    a.high,
    ` (${readAs(a.highReading)}) over ${length(a.term)}`,
    ...(a.end === null ? [] : [', and ends between ', a.end[0], ' and ', a.end[1]]),
    '.',
  ],
  'readings-pay-the-same': (a: { place: Place; total: Cell; term: Term }): Said => [
    ...atPlace(a.place),
    ' all readings pay ',
    a.total,
    ` over ${length(a.term)}.`,
  ],
  'total-pay-readings': (): Said => 'Total pay over all readings',
  lowest: (): Said => 'Lowest',
  highest: (): Said => 'Highest',
  'lowest-end-rate': (): Said => 'Lowest end rate',
  'highest-end-rate': (): Said => 'Highest end rate',
  /** An offer whose term is not the one compared; `isLonger` where it runs on, else its last rate is kept. */
  'other-term': (a: { offer: Text; term: Term; compared: Term; isLonger: boolean }): Said => [
    a.offer,
    ` runs for ${length(a.term)}; `,
    a.isLonger
      ? `${length(a.compared)} of it are compared.`
      : `its last rate is kept to the end of the ${length(a.compared)} compared.`,
  ],
  'read-as-chosen': (a: { offer: Text | null; headlines: readonly string[]; reading: string }): Said => [
    ...quotedRow(a.headlines),
    ...(a.offer === null ? [] : [' of ', a.offer]),
    ` does not say how it is spread; it is read as you chose: ${readAs(a.reading)}.`,
  ],
  'rates-rounded': (a: { rounding: Text }): Said => [
    'Rates are rounded ',
    a.rounding,
    ', as the agreement publishes them.',
  ],
  /** `Union's ask: "13.5% in all" (plain-sum 13.5%; a leaflet)` */
  'claim-made': (a: { offer: Text; claim: string; measure: string; figure: string; source: string | null }): Said => [
    a.offer,
    `: "${a.claim}" (${a.measure} ${a.figure}`,
    ...(a.source === null ? [] : ['; ', a.source]),
    ')',
  ],
  /** `Harvard's offer (2026-02-12): the university's website` */
  'offer-source': (a: { offer: Text; date: string | null; source: string | null }): Said => [
    a.offer,
    a.date === null ? '' : ` (${a.date})`,
    a.source === null ? '' : `: ${a.source}`,
  ],
  'unit-source': (a: { unit: Text | null; asOf: string | null; source: string | null }): Said => [
    a.unit ?? 'Pay',
    a.asOf === null ? '' : `, rates of ${a.asOf}`,
    a.source === null || a.source === '' ? '' : `: ${a.source}`,
  ],

  /** How many cells of a schedule are shown, and how to see the others. */
  'cells-shown': (a: {
    shown: number;
    of: number;
    /** Whether somebody has named them; else they are the lowest, the middle and the top step of each lane. */
    isChosen: boolean;
    /** One that is not shown. */
    other: Text;
  }): Said => [
    `${a.shown} of ${a.of} cells of the schedule ${a.shown === 1 ? 'is' : 'are'} shown`,
    a.isChosen ? '. ' : ': the lowest, the middle and the top step of each lane. ',
    "For another: --cells '",
    a.other,
    "'; for all: --cells all, csv or json.",
  ],
  'all-cells-shown': (a: { cells: number }): Said => `All ${a.cells} cells of the schedule are shown.`,
  'cells-mean': (): Said =>
    'A table is of one cell as it is raised; the line under it is of a full-time person who stands there today and moves from step to step.',
  /** `A person at MA step 3 now ($54,730) is at step 6 in year 3 (2028-29): $61,234 under A and $62,000 under B.` */
  'person-ends': (a: {
    person: Place;
    in: ContractYear;
    /** Whether all offers leave the person on today's step. */
    isStill: boolean;
    ends: readonly CareerEnd[];
  }): Said => {
    const [end] = a.ends;
    const start: Parts = ['A ', ...personNow(a.person)];
    const when = `in ${contractYear(a.in)}`;
    if (end !== undefined && a.ends.length === 1)
      return [...start, ` is ${a.isStill ? 'still ' : ''}${atStep(end)} ${when}: `, ...underEach(end), '.'];
    const each = a.ends.flatMap((one, i): Parts => {
      const joint = i === 0 ? '' : i === a.ends.length - 1 ? ', and ' : ', ';
      return [`${joint}${atStep(one)} for `, ...underEach(one)];
    });
    return [...start, ` is ${when} `, ...each, '.'];
  },

  // A career, followed year by year.
  'offer-as-read': (a: { offer: Text; reading: string }): Said => [a.offer, ` ~ ${readAs(a.reading)}`],
  step: (): Said => 'Step',
  rate: (): Said => 'Rate',
  pay: (): Said => 'Pay',
  today: (): Said => 'Today',
  'in-all': (): Said => 'In all',
  'career-legend': (a: { group: Text | null; name: Text; rate: Cell; per: string; term: Term }): Said => [
    'A full-time person who stands at ',
    ...placed({ ...a, rank: null }),
    ', ',
    a.rate,
    `${a.per === 'year' ? '' : ` ${perPeriod(a.per)}`}, today. Step: where the person stands in that contract year; `,
    'people move on its first day, and nobody passes the top step. Rate: of that step on the last day of the year. ',
    `In all: what is earned in ${length(a.term)}.`,
  ],
  'career-readings': (a: { low: Cell; lowReading: string; high: Cell; highReading: string; term: Term }): Said => [
    'Over all readings it pays this person between ',
    a.low,
    ` (${readAs(a.lowReading)}) and `,
    a.high,
    ` (${readAs(a.highReading)}) over ${length(a.term)}.`,
  ],

  // ── the page of a member ─────────────────────────────────────────────────────────────────────────────────────────
  'claims-tested': (): Said => 'Claims, put to the test',
  'what-was-checked': (): Said => 'What was checked',
  'how-figures-come-about': (): Said => 'How every figure comes about',
  'steps-of-some': (a: { shown: number; of: number }): Said =>
    `These are the steps at ${a.shown} of ${a.of} pay points; wagecmp explain shows them all.`,

  // "What would I get?": the question, and the tables of its answer.
  'what-would-i-get': (): Said => 'What would I get?',
  'pay-stays-here': (): Said =>
    'Your own pay under each proposal. It is reckoned here on your device: nothing is sent, nothing is kept.',
  group: (): Said => 'Group',
  position: (): Said => 'Position',
  lane: (): Said => 'Lane',
  'you-are-paid': (): Said => 'You are paid',
  'your-pay-now': (): Said => 'Your pay now',
  everybody: (): Said => 'Everybody',
  'another-rate': (): Said => 'Another rate',
  /** What stands beside the field of a rate: `US dollars a year`. */
  'currency-per': (a: { currency: string; per: string }): Said => `${currencyName(a.currency)} ${perPeriod(a.per)}`,
  /** Amounts as the field reads them, whatever the language. */
  'type-your-pay': (a: { symbol: string }): Said => `Type what you are paid: ${a.symbol}35,500, 35.5k or 19.25.`,
  'not-reckoned': (): Said => 'That cannot be reckoned.',
  /** What is wrong with what was typed, of a message that speaks of the field: Your pay needs …, found “abc”. */
  'wrong-pay': (a: { message: string; help: string | null }): Said => {
    const plain = a.message.replace('`your pay`', 'your pay').replace(/^(your pay) is above/, '$1 has to be above');
    const help = a.help === null ? '' : ` ${capital(a.help.replaceAll('`', ''))}.`;
    return `${capital(plain.replace(/`([^`]*)`/g, '“$1”'))}.${help}`;
  },
  'pay-period': (a: { checks: number }): Said => capital(payPeriods[a.checks] ?? ''),
  'pay-by-year': (): Said => 'A year, before tax',
  /** `In three years`: what a term pays in all. */
  'in-term': (a: { term: Term }): Said => `In ${length(a.term)}`,
  'pay-check': (a: { checks: number; now: Cell }): Said => [
    a.checks === 12 ? 'A month' : `A pay check, ${payPeriods[a.checks] ?? ''}`,
    ', before tax: ',
    a.now,
    ' now',
  ],
  'how-reckoned': (): Said => 'How this is reckoned',
  'before-taxes': (): Said => 'Before taxes, dues and everything else that is taken off.',
  'pay-shared-out': (): Said =>
    "A month is a twelfth of a year's pay; a pay check is a year's pay shared out evenly over 24, 26 or 52. Lump sums are in the years and not in the checks.",
  'full-time-post': (): Said => 'Of a full-time post, all year round.',
  'full-time-person': (): Said => 'Of a full-time person who moves from step to step.',

  // ── cost ─────────────────────────────────────────────────────────────────────────────────────────────────────────

  'settlement-cost': (): Said => 'Settlement cost',

  /** `Union's ask costs $4.1 million more than Harvard's offer over three years, 1.6% of a year's payroll at today's rates.` */
  'costs-beside': (
    a: Share & {
      offer: Text;
      /** Null for a payroll that stays as it is. */
      other: Text | null;
      difference: Money;
      term: Term;
    },
  ): Said => {
    const end: Parts = [a.other ?? todaysPayroll, ` over ${length(a.term)}`];
    if (signOf(a.difference) === 0) return [a.offer, ' costs as much as ', ...end, '.'];
    return [a.offer, ' costs ', ...moreOrLess(a.difference), ' than ', ...end, ...ofPayroll(a)];
  },
  /** `Offer and Ask cost the same over three years: $121,608 more than today's payroll.` */
  'cost-the-same': (a: { offers: readonly Text[]; over: Money; term: Term }): Said => [
    ...row(a.offers),
    ` cost the same over ${length(a.term)}: `,
    ...(signOf(a.over) === 0 ? ['as much as '] : [...moreOrLess(a.over), ' than ']),
    `${todaysPayroll}.`,
  ],
  /** `Of three proposals C costs the most over three years and B the least, $123,226 less, 12.3% of …` */
  'costs-the-most': (
    a: Share & { offers: number; dearest: Text; cheapest: Text; difference: Money; term: Term },
  ): Said => [
    `Of ${counted(a.offers, 'proposal')} `,
    a.dearest,
    ` costs the most over ${length(a.term)} and `,
    a.cheapest,
    ' the least, ',
    ...aboutAmount(a.difference),
    ' less',
    ...ofPayroll(a),
  ],
  /** How far a difference in cost goes: `…; over all readings it is between $61,608 less and $58,392 more.` */
  'costs-by-reading': (a: { open: readonly Text[]; low: Money; high: Money }): Said => {
    const start: Parts = ['That takes the central reading of ', ...row(a.open), '; '];
    if (a.low.digits === a.high.digits) return [...start, 'it is the same under every other.'];
    const isLess = signOf(a.high) < 0;
    const [near, far] = isLess ? [a.high, a.low] : [a.low, a.high];
    const sameSide = isLess || signOf(a.low) >= 0;
    const first = signOf(near) === 0 ? ['nothing'] : sameSide ? aboutAmount(near) : moreOrLess(near);
    return [...start, 'over all readings it is between ', ...first, ' and ', ...moreOrLess(far), '.'];
  },
  'cost-order-is-open': (): Said => 'Under some readings the order is another.',
  /** `Against 3% a year, Harvard's offer costs $1.2 million less and Union's ask $2.9 million more.` */
  'costs-against': (a: { baseline: Text; offers: readonly { readonly name: Text; readonly over: Money }[] }): Said => [
    'Against ',
    a.baseline,
    ', ',
    ...rowOf(a.offers.map(({ name, over }, i) => [name, i === 0 ? ' costs ' : ' ', ...moreOrLess(over)])),
    '.',
  ],
  /** `Of the $17,040 that Offer costs over base, $12,000 is steps that people get at today's rates, and $5,040 raises.` */
  'cost-of-steps': (a: {
    offer: Text;
    overBase: Money;
    steps: Money;
    /** What is left of the cost over base. */
    rest: Money;
    hasLumpSums: boolean;
    hasRollUp: boolean;
  }): Said => {
    const raises = a.hasLumpSums ? 'raises and lump sums' : 'raises';
    const whole = (money: Money) => toUnit({ digits: money.digits.replace('-', '') });
    if (signOf(a.steps) < 0 || signOf(a.overBase) < 0)
      return [
        "Steps at today's rates come to ",
        toUnit(a.steps),
        ' under ',
        a.offer,
        `, and the rest is its ${raises}.`,
      ];
    if (signOf(a.rest) < 0) {
      const start: Parts = ["Steps at today's rates cost ", whole(a.steps), ' under ', a.offer];
      return [...start, `; its ${raises} take `, whole(a.rest), ' off that.'];
    }
    const above: Parts = [
      whole(a.overBase),
      ' that ',
      a.offer,
      ` costs over base${a.hasRollUp ? ', before roll-up' : ''}`,
    ];
    if (signOf(a.rest) === 0) return ['All of the ', ...above, ' is steps, and none of it raises.'];
    const movement: Parts = [whole(a.steps), " is steps that people get at today's rates, and "];
    return ['Of the ', ...above, ', ', ...movement, whole(a.rest), ` ${raises}.`];
  },
  'rows-left-out': (a: { rows: Count }): Said => [
    ...rowsOf(a.rows),
    ` of the roster could not be read, and ${a.rows.digits === '1' ? 'is' : 'are'} in none of these figures.`,
  ],
  /** `1,356 rows of Salaried, 6,846 rows of Hourly`: one row may be left out of one group and counted in another. */
  'rows-left-out-of': (a: {
    groups: readonly { readonly name: Text; readonly rows: Count }[];
    /** Of groups that are not told. */
    others: Count | null;
  }): Said => [
    'Rows could not be read, and are not in the figures of their group: ',
    ...a.groups.flatMap(({ name, rows }, i): Parts => [i === 0 ? '' : ', ', ...rowsOf(rows), ' of ', name]),
    ...(a.others === null ? [] : [', ', ...rowsOf(a.others), ' of other groups']),
    '.',
  ],

  // The tables.
  /** `Library: 1,240 people (1,180.5 FTE), $52,000,000 a year now` */
  'people-now': (a: { group: Text | null; headcount: Count; fte: Count | null; payroll: Money }): Said => [
    ...before(a.group),
    ...peopleOf(a.headcount),
    ...(a.fte === null ? [] : [' (', a.fte, ' FTE)']),
    ', ',
    toUnit(a.payroll),
    ' a year now',
  ],
  /** A group of people whose cell is blank would else be taken for everybody. */
  'no-name': (): Said => '(no name)',
  'per-fte': (): Said => 'Per FTE',
  'over-term': ({ term }: { term: Term }): Said => (term.part === null ? `Over ${length(term)}` : 'Over the term'),
  'going-out-a-year': (): Said => 'Going out, a year',
  /** One figure of all groups: `Settlement cost by group`. */
  'by-group': (a: { figure: keyof typeof costFigures }): Said => `${costFigures[a.figure]} by group`,
  'rows-out': (): Said => 'Rows left out',
  'one-percent': (): Said => '1% costs',
  'cost-in-year': (): Said => 'Cost',
  /** A row of what a whole term comes to: `Three years`. */
  'whole-term': (a: { term: Term }): Said => capital(length(a.term)),

  // What stands under them.
  'cost-word': (a: Costing & { word: keyof typeof costMeanings }): Said => costMeanings[a.word](a),
  /** What is nothing and has no column, and how people were counted. */
  'cost-leaves-out': (a: { hasLumpSums: boolean; hasSteps: boolean; hasRollUp: boolean }): Said => {
    const nothing = [...(a.hasLumpSums ? [] : ['lump sums']), ...(a.hasSteps ? [] : ['steps'])];
    return [
      nothing.length === 0 ? '' : `There are no ${nothing.join(' and no ')} in these figures. `,
      a.hasRollUp ? '' : 'The unit states no roll-up: what the employer pays on top of wages is not counted. ',
      "Everybody of today stays in every year: nobody is hired and nobody leaves. Each person's pay is rounded to the cent, and sums are sums of people; tables round to whole units unless --cents is given.",
    ];
  },
  'roll-up-on-top': (): Said => 'Roll-up: what the employer pays on top of wages',
  /** `10% of pay: Pension 9% and Other 1%.`; one item alone is all of it. */
  'roll-up-paid': (a: {
    percent: Count;
    items: readonly { readonly name: string; readonly percent: Count }[];
  }): Said => [
    a.percent,
    '% of pay',
    ...(a.items.length < 2 ? [] : [': ', ...rowOf(a.items.map(({ name, percent }) => [name, ' ', percent, '%']))]),
    '.',
  ],
  'rolls-up-where-said': (): Said => 'It is paid on a lump sum only where the raise says `rolls-up: true`.',
  /** What the readings of an open proposal cost; of everybody, of one group, or of a unit without groups. */
  'readings-cost': (a: {
    of: { readonly group: Text } | 'everybody' | null;
    low: Money;
    lowReading: string;
    high: Money;
    highReading: string;
    term: Term;
    /** Between what the going-out payroll lies, where it is not the same under all readings. */
    goingOut: readonly [low: Money, high: Money] | null;
  }): Said => {
    const who: Parts = a.of === null ? ['It'] : ['For ', a.of === 'everybody' ? a.of : a.of.group, ' it'];
    const over = ` over ${length(a.term)}`;
    if (a.low.digits === a.high.digits) return [...who, ' costs ', a.low, `${over} under all readings.`];
    return [
      ...who,
      ' costs between ',
      a.low,
      ` (${readAs(a.lowReading)}) and `,
      a.high,
      ` (${readAs(a.highReading)})${over}`,
      ...(a.goingOut === null ? [] : [', and leaves a payroll of ', a.goingOut[0], ' to ', a.goingOut[1], ' a year']),
      '.',
    ];
  },
  'cost-over-readings': (): Said => 'Settlement cost over all readings',

  // ── rounds ───────────────────────────────────────────────────────────────────────────────────────────────────────

  'no-party-moved': (): Said => 'No party has moved: each has made one proposal.',
  'moved-last': (a: {
    party: string;
    date: string;
    place: Pick<Place, 'group' | 'name' | 'rank'>;
    /** What its total pay rose by. */
    change: Cell & { kind: 'money' };
    term: Term;
    isOpen: boolean;
  }): Said => {
    const { digits } = a.change;
    const start = [`The ${a.party} moved last, on ${a.date}: at `, ...placed(a.place), ' its proposal pays '];
    const end = ` the one before${a.isOpen ? ', as they are read below' : ''}.`;
    if (!/[1-9]/.test(digits)) return [...start, `as much as${end}`];
    const direction = digits.startsWith('-') ? 'less' : 'more';
    return [...start, unsigned(a.change), ` ${direction} over ${length(a.term)} than${end}`];
  },
  'no-gap': (): Said => 'There is no gap to tell: it takes a proposal of the employer and one of the union.',
  'gap-left': (a: {
    gap: Cell & { kind: 'money' };
    term: Term;
    /** Over all readings, where a proposal leaves its own open. */
    range: readonly [low: Cell, high: Cell] | null;
    /** What it was at first, where it was another. */
    first: (Cell & { kind: 'money' }) | null;
  }): Said => [
    a.gap.digits.startsWith('-') ? 'The offer is above the ask by ' : 'The gap that is left is ',
    unsigned(a.gap),
    ` over ${length(a.term)}`,
    ...(a.range === null ? [] : [' (', a.range[0], ' to ', a.range[1], ' over all readings)']),
    ...(a.first === null ? [] : [' after ', unsigned(a.first), ' at first']),
    '.',
  ],

  /** A proposal by the day it was made: `2026-02-12 Harvard's offer`. */
  dated: (a: { date: string | null; name: Text }): Said => [`${a.date ?? ''} `, a.name],
  party: (): Said => 'Party',
  'moved-by': (): Said => 'moved by',
  'gap-left-column': (): Said => 'Gap left',
  /** `Library, Fellows ($42,000) now`, `$19.40 an hour now` */
  'rounds-of-place': (a: { group: Text | null; name: Text; rate: Cell | null; per: string }): Said => [
    ...placed({ ...a, rank: null }),
    ...rateBeside(a.rate),
    `${a.per === 'year' ? '' : ` ${perPeriod(a.per)}`} now`,
  ],
  'adds-to-pay': (a: { term: Term; place: Pick<Place, 'group' | 'name' | 'rank'> }): Said => [
    `What each adds to today's pay over ${length(a.term)}, at `,
    ...placed(a.place),
  ],
  'rounds-open': (): Said =>
    '~ does not say how the raise is spread; ░ lies between the lowest and the highest reading',
  'round-readings': (a: {
    offer: Text;
    headlines: readonly string[];
    reading: string;
    place: Pick<Place, 'group' | 'name' | 'rank'>;
    low: Cell;
    high: Cell;
  }): Said => [
    a.offer,
    `, ${a.headlines.map((words) => `"${words}"`).join(', ')}: shown ${readAs(a.reading)}; at `,
    ...placed(a.place),
    ' it pays ',
    a.low,
    ' to ',
    a.high,
    '.',
  ],
  'rounds-legend': (a: { term: Term }): Said =>
    `Total pay: all that is earned in ${length(a.term)}. Moved by: against the same party's proposal before. Gap left: total pay of the union's latest proposal less the employer's, as of that day.`,
  'round-not-counted': (a: { round: Text; text: Text }): Said => [a.round, ', not counted: ', a.text],
  'sources-and-not-counted': (): Said => 'Sources, and what is not counted',

  // What the rounds cost everybody.
  'cost-of-people': (a: { count: Count }): Said => ['Cost of ', a.count, ' people'],
  'settlement-cost-means': (a: { base: Cell; term: Term; rollUp: string | null }): Said => [
    "Settlement cost: what is paid over a year's payroll at current rates (",
    a.base,
    `) in ${length(a.term)} together${a.rollUp === null ? '' : `, with a roll-up of ${a.rollUp}%`}.`,
  ],
  'cost-gap-left': (a: {
    gap: Money;
    range: readonly [low: Cell, high: Cell] | null;
    percent: Cell & { kind: 'percent' };
  }): Said => [
    a.gap.digits.startsWith('-') ? ' The offer costs more than the ask by ' : ' The gap that is left is ',
    unsigned(a.gap),
    ...(a.range === null ? [] : [' (', a.range[0], ' to ', a.range[1], ' over all readings)']),
    ', ',
    { ...a.percent, digits: a.percent.digits.replace('-', '') },
    ' of that payroll.',
  ],

  // ── charts ───────────────────────────────────────────────────────────────────────────────────────────────────────

  /** What is drawn, in what currency, and of whom: the line under the title. */
  'rate-chart': (a: { currency: string; per: string; at: Text }): Said => [
    `Rate at the end of each contract year, ${currencyName(a.currency)} ${perPeriod(a.per)}. `,
    a.at,
  ],
  'pay-chart': (a: { currency: string; at: Text }): Said => [
    `Pay earned in each contract year, lump sums included, ${currencyName(a.currency)}. `,
    a.at,
  ],
  'difference-chart': (a: { currency: string; at: Text | null; term: Term; baseline: Text }): Said => [
    `Total pay over ${length(a.term)} less what `,
    a.baseline,
    ` pays, ${currencyName(a.currency)}.`,
    ...(a.at === null ? [] : [' ', a.at]),
  ],
  'range-chart': (a: { currency: string; at: Text; term: Term }): Said => [
    `Total pay over ${length(a.term)} under every reading, ${currencyName(a.currency)}. `,
    a.at,
  ],
  'rounds-chart': (a: { currency: string; at: Text; term: Term }): Said => [
    `Total pay over ${length(a.term)} by the day of each proposal, ${currencyName(a.currency)}. `,
    a.at,
  ],
  'cost-chart': (a: { hasRollUp: boolean; currency: string; unit: Text | null; headcount: Count }): Said => [
    `Cost over base by contract year${a.hasRollUp ? ', roll-up included' : ''}, ${currencyName(a.currency)}. `,
    ...(a.unit === null ? [] : [a.unit, ', ']),
    ...peopleOf(a.headcount),
  ],
  /** `Library, Fellows, $42,000 (pay point 1 of 2)` */
  'chart-place': (a: {
    unit: Text | null;
    group: Text | null;
    name: Text;
    rate: Cell | null;
    nth: number;
    of: number;
  }): Said => [
    ...(a.unit === null ? [] : [a.unit, ', ']),
    ...placed({ ...a, rank: null }),
    ...rateBeside(a.rate),
    a.of > 1 ? ` (pay point ${a.nth} of ${a.of})` : '',
  ],
  /** What stands after the last figure of a line. */
  'line-in-all': (a: { total: Cell }): Said => [', in all ', a.total],
  'line-over-term': (a: { term: Term; total: Cell }): Said => [`, over ${length(a.term)} `, a.total],
  now: (): Said => 'Now',
  'the-party': (a: { party: string }): Said => `The ${a.party}`,
  'light-parts': (a: { open: readonly Text[] }): Said => [
    'Light: from the lowest to the highest reading of ',
    ...row(a.open),
    `, which ${a.open.length === 1 ? 'does' : 'do'} not say how the raise is spread.`,
  ],
  /** `At $35,500, over three years, A pays $737 less than 3% a year and B $2,766 more.`; of many how many pay more. */
  'pay-beside-baseline': (a: {
    place: Place;
    term: Term;
    baseline: Text;
    offers: readonly { readonly name: Text; readonly over: Money }[];
  }): Said => {
    const start = [...atPlace(a.place), ` over ${length(a.term)}, `];
    if (a.offers.length > mostInSentence) {
      const kinds = ([1, -1, 0] as const).flatMap((sign): Parts[] => {
        const count = a.offers.filter(({ over }) => signOf(over) === sign).length;
        const words = sign === 0 ? 'the same as ' : `${sign > 0 ? 'more' : 'less'} than `;
        return count === 0 ? [] : [[`${counted(count, 'offer')} ${count === 1 ? 'pays' : 'pay'} ${words}`, a.baseline]];
      });
      return [...start, ...rowOf(kinds), '.'];
    }
    const each = a.offers.map(({ name, over }, i): Parts => {
      const sign = signOf(over);
      const pays = i === 0 ? ' pays ' : ' ';
      if (sign === 0) return [name, `${pays}the same as `, a.baseline];
      const than: Parts = i === 0 ? [' than ', a.baseline] : [];
      return [name, pays, unsigned(over), sign > 0 ? ' more' : ' less', ...than];
    });
    return [...start, ...rowOf(each), '.'];
  },
  /** `At $35,500, A pays between $109,340 and $115,020 over three years, depending on how it is read.` */
  'pay-by-reading': (a: {
    place: Place;
    term: Term;
    open: readonly { readonly name: Text; readonly low: Money; readonly high: Money }[];
  }): Said => {
    const start = [...atPlace(a.place), ' '];
    const over = ` over ${length(a.term)}`;
    if (a.open.length > mostInSentence)
      return [...start, `what ${counted(a.open.length, 'offer')} pay${over} depends on how they are read.`];
    const each = a.open.map(({ name, low, high }, i): Parts => {
      const pays = i === 0 ? ' pays ' : ' ';
      return low.digits === high.digits ? [name, pays, low] : [name, `${pays}between `, low, ' and ', high];
    });
    return [...start, ...rowOf(each), `${over}, depending on how ${a.open.length === 1 ? 'it is' : 'they are'} read.`];
  },

  // ── claims and checks ────────────────────────────────────────────────────────────────────────────────────────────

  'verdict-label': (a: { label: keyof typeof verdictLabels }): Said => verdictLabels[a.label],
  /** `Of three claims one holds, one holds under some readings alone and one does not hold.` */
  'claims-judged': (a: { outcomes: readonly ClaimOutcome[] }): Said => {
    const all = a.outcomes.length;
    if (all === 0) return 'No proposal here makes a claim: there is nothing to judge.';
    const words = (['holds', 'holds-under', 'does-not-hold', 'not-judged'] as const).flatMap((outcome) => {
      const count = a.outcomes.filter((one) => one === outcome).length;
      return count === 0 ? [] : [[`${numbers[count] ?? String(count)} ${claimsThat(outcome, count)}`]];
    });
    if (all === 1) return ['The one claim ', ...a.outcomes.map((outcome) => claimsThat(outcome, 1)), '.'];
    return [`Of ${counted(all, 'claim')} `, ...rowOf(words), '.'];
  },
  /** What became of a claim: `holds under sum-even`; `isLoud` beside checks, where it fails. */
  'claim-verdict': (a: { verdict: ClaimOutcome; readings: readonly string[]; isLoud: boolean }): Said => {
    if (a.verdict === 'holds-under') return ['holds under ', ...row(a.readings)];
    const words = claimsThat(a.verdict, 1);
    return a.isLoud ? words.toUpperCase() : words;
  },
  /** `A, three years` over a table. */
  'name-and-term': (a: { name: Text; term: Term }): Said => [a.name, `, ${length(a.term)}`],
  /** `8.22%`, or `8.00% to 8.22%` over the readings and pay points. */
  'low-to-high': ({ low, high }: Pick<MeasureRange, 'low' | 'high'>): Said =>
    low.digits === high.digits ? low : [low, ' to ', high],
  'measure-is': (a: { measure: string; figure: Text }): Said => [`${a.measure} is `, a.figure],
  /** The title of the figures of a claim: `"8.2%": increase, ✓ where it is 8.2%`. */
  'where-true': (a: { says: string; measure: string; figure: string }): Said =>
    `"${a.says}": ${a.measure}, ✓ where it is ${a.figure}`,
  'true-figure': (a: { figure: Cell; isTrue: boolean }): Said => [a.figure, a.isTrue ? ' ✓' : '  '],
  'reading-named': (a: { reading: string }): Said => `${readAs(a.reading)} (${a.reading})`,
  'figure-at': (a: { place: Text; reading: string; figure: Cell }): Said => [a.place, `, ${a.reading}: `, a.figure],
  'source-of-claim': (a: { offer: Text | null; says: string; source: string }): Said => [
    ...(a.offer === null ? [] : [a.offer, ', ']),
    `"${a.says}": ${a.source}`,
  ],
  'claim-of': (a: { offer: Text; says: string }): Said => [a.offer, `: "${a.says}"`],
  'claim-named': (a: { says: string; measure: string; figure: string; scenario: string | null }): Said =>
    `"${a.says}": ${a.measure} ${a.figure}${inScenario(a.scenario)}`,
  'said-of-claim': (a: { says: string; scenario: string | null; text: Text }): Said => [
    `"${a.says}"${inScenario(a.scenario)}: `,
    a.text,
    '.',
  ],
  // What would make a claim true.
  /** `8.2% needs equal yearly raises that add up to it; otherwise compounded it is 8%` */
  'needs-reading': (a: MeasureRange & { figure: string; readings: readonly string[] }): Said => [
    `${a.figure} needs `,
    ...alternatives(a.readings.map((reading) => [readAs(reading)])),
    '; otherwise ',
    ...measureIs(a),
  ],
  /** `38% is the plain sum; compounded it is 43.7%` */
  'is-other-measure': (a: MeasureRange & { figure: string; other: string; readings: readonly string[] }): Said => [
    `${a.figure} is ${measureNoun(a.other)}`,
    ...withReadings(a.readings),
    '; ',
    ...measureIs(a),
  ],
  /** `$36565 is right at $35,500 alone; elsewhere the end rate is $44,290` */
  'right-at': (
    a: MeasureRange & {
      figure: string;
      places: readonly Pick<Place, 'group' | 'name' | 'rank'>[];
      readings: readonly string[];
    },
  ): Said => [
    `${a.figure} is right at `,
    ...alternatives(a.places.map(placed)),
    ...withReadings(a.readings),
    ' alone; elsewhere ',
    ...measureIs(a),
  ],
  /** `26% is none of them: compounded it is 27.36%, the plain sum is 25%` */
  'is-no-measure': (a: MeasureRange & { figure: string; closest: MeasureRange | null }): Said => [
    `${a.figure} is none of them: `,
    ...measureIs(a),
    ...(a.closest === null ? [] : [', ', ...measureIs(a.closest)]),
  ],
  // Checks.
  /** `1 of 3 does not hold and 1 of 3 could not be checked.` */
  'checks-held': (a: { holds: number; doNotHold: number; errors: number }): Said => {
    const all = a.holds + a.doNotHold + a.errors;
    const failed = a.doNotHold > 0 ? [[`${a.doNotHold} of ${all} do${a.doNotHold === 1 ? 'es' : ''} not hold`]] : [];
    const missed = a.errors > 0 ? [[`${a.errors} of ${all} could not be checked`]] : [];
    if (failed.length + missed.length > 0) return [...rowOf([...failed, ...missed]), '.'];
    return all === 1 ? 'What was checked holds.' : `All ${counted(all, 'verdict')} hold.`;
  },
  'with-file': (a: { name: string; file: string }): Said => `${a.name} (${a.file})`,
  'check-named': (a: { name: string; scenario: string | null }): Said => a.name + inScenario(a.scenario),
  'check-at': (a: { name: string; scenario: string | null; file: string; line: number }): Said =>
    `${a.name}${inScenario(a.scenario)}, ${a.file}:${a.line}`,
  'check-outcome': (a: { outcome: 'holds' | 'does-not-hold' | 'error' }): Said =>
    ({ holds: 'holds', 'does-not-hold': 'DOES NOT HOLD', error: 'NOT CHECKED' })[a.outcome],
  'check-expected': (a: Asked): Said => `Expected: ${askedFor(a)}.`,
  'check-found': (a: Asked & HeldAgainst): Said => foundIn(a),
  'check-failed': (a: Asked & HeldAgainst): Said => [`expected ${askedFor(a)}; `, ...foundIn(a)],
  /** In a table: `38,340.00 at $35,500, first-year: 451.81 less than 38,791.81`. */
  'check-decided': (a: HeldAgainst): Said => [
    a.found,
    ' at ',
    ...placed({ ...a.place, rank: null }),
    ...[a.reading, a.targetReading].filter(isOpenReading).map((reading) => `, ${reading}`),
    ': ',
    ...lessOrMore(a, [a.expected]),
  ],
  'found-against': (a: HeldAgainst): Said => [
    ...placed({ ...a.place, rank: null }),
    `, ${a.reading}: `,
    a.found,
    ' against ',
    a.expected,
  ],
  'more-failed': (a: { count: number }): Said => `And ${a.count} more; --format csv has all.`,
  /** A fault as an entry of a list. */
  'fault-stated': (a: { message: string }): Said => `${capital(a.message)}.`,
  /** What prices are assumed to do, and who says so, in a scenario. */
  'prices-in-scenario': (a: { scenario: string | null; assumption: Text; source: string | null }): Said => [
    a.scenario === null ? '' : `${a.scenario}: `,
    a.assumption,
    a.source === null ? '.' : `. ${a.source}.`,
  ],

  // ── explanations ─────────────────────────────────────────────────────────────────────────────────────────────────

  /** What is explained: `$35,500: Union's ask`, `Hourly, Senior ($17.50 an hour): Harvard's offer ~ as written`. */
  'explained-title': (a: {
    group: Text | null;
    name: Text;
    rate: Cell | null;
    per: string;
    offer: Text;
    reading: string | null;
  }): Said => {
    const paid = a.per === 'year' ? '' : ` ${perPeriod(a.per)}`;
    return [
      ...placed({ ...a, rank: null }),
      ...(a.rate === null ? [paid] : [' (', a.rate, `${paid})`]),
      ': ',
      a.offer,
      a.reading === null ? '' : ` ~ ${readAs(a.reading)}`,
    ];
  },
  'over-other': (a: { offer: Text; other: Text }): Said => [a.offer, ' over ', a.other],
  'tables-of-cells': (): Said =>
    'A table is of one cell as it is raised. People move; `wagecmp compare --career` follows one of them.',
  'rate-today-title': (): Said => 'Rate today',
  /** `Step 83,423.00 + Longevity 1,286.00 = 84,709.00, unit.yaml:4` */
  'rate-stated': (a: {
    components: readonly { readonly name: Text; readonly rate: Cell }[];
    rate: Cell;
    place: string;
  }): Said => [
    ...a.components.flatMap(({ name, rate }, i): Parts => [i === 0 ? '' : ' + ', name, ' ', rate]),
    a.components.length === 0 ? '' : ' = ',
    a.rate,
    `, ${a.place}`,
  ],
  'step-title': (a: { isLumpSum: boolean; date: string | null; year: number }): Said =>
    `${a.isLumpSum ? 'Lump sum' : 'Rate'}, ${a.date ?? `year ${a.year}`}`,
  'no-raise': (a: { rate: Cell }): Said => ['no raise: ', a.rate],
  /** `8% / 3 = 2.6666666666…%; 35,500.00 x 1.02666… = 36,446.67, harvard.yaml:8 (as announced)` */
  'step-worked': (a: {
    derivation: Text | null;
    working: Text;
    rounded: Cell | null;
    place: string | null;
    note: string | null;
  }): Said => [
    ...(a.derivation === null ? [] : [a.derivation, '; ']),
    ...roundedTo(a),
    a.place === null ? '' : `, ${a.place}`,
    a.note === null ? '' : ` (${a.note})`,
  ],
  /** `Step 83,423.00 x 1.03 = 85,925.69, rounded to 85,926.00; Longevity 1,286.00; together 87,212.00` */
  'components-worked': (a: {
    components: readonly { readonly name: Text; readonly working: Text; readonly rounded: Cell | null }[];
    together: Cell;
  }): Said => [
    ...a.components.flatMap((one): Parts => [one.name, ' ', ...roundedTo(one), '; ']),
    'together ',
    a.together,
  ],
  'rounded-to': (a: { working: Text; rounded: Cell | null }): Said => roundedTo(a),
  'pay-title': (a: { year: number }): Said => `Pay, year ${a.year}`,
  /** `37,275.00; lump sums 250.00 + 250.00, to the cent 500.00; 37,275.00 + 500.00 paid once = 37,775.00` */
  'pay-with-lump-sums': (a: {
    paid: Text;
    /** The payments added up; null where it is one, to the cent. */
    working: Text | null;
    ratePays: Cell;
    lumpSums: Cell;
    pay: Cell;
  }): Said => [
    a.paid,
    ...(a.working === null ? [] : ['; lump sums ', a.working, ', to the cent ', a.lumpSums]),
    '; ',
    a.ratePays,
    ' + ',
    a.lumpSums,
    ' paid once = ',
    a.pay,
  ],
  'measure-word': (a: { measure: string }): Said => asTitle(a.measure),
  'none-because': (a: { why: Text }): Said => ['none: ', a.why],
  'one-does-not-exist': (): Said => 'one of the two does not exist',
  'reading-left-open': (a: { offer: Text; headlines: readonly string[] }): Said => [
    a.offer,
    ' ~ ',
    ...quotedRow(a.headlines),
    ' does not say how the raise is spread',
  ],
  'explained-as-chosen': (a: { reading: string }): Said =>
    `Explained as you chose: ${readAs(a.reading)} (${a.reading}).`,
  'all-explained': (a: { readings: number }): Said => `All ${a.readings} readings are explained.`,
  'one-explained': (a: { reading: string; readings: number }): Said =>
    `Explained: ${readAs(a.reading)} (${a.reading}), one of ${a.readings} readings.`,
  'other-readings': (a: { readings: readonly string[] }): Said => ['The others: ', ...row(a.readings), '.'],
  'measure-meaning': (a: { measure: string; description: Text }): Said => [`${asTitle(a.measure)}: `, a.description],
  'figures-go-on': (): Said =>
    'A figure that ends in … goes on; it is reckoned with in full, and nothing is rounded but where it says so',

  // ── solve ────────────────────────────────────────────────────────────────────────────────────────────────────────

  // ── strike ───────────────────────────────────────────────────────────────────────────────────────────────────────

  // ── sweep ────────────────────────────────────────────────────────────────────────────────────────────────────────

  // ── workbook ─────────────────────────────────────────────────────────────────────────────────────────────────────
  'book-label': (a: { label: keyof typeof bookLabels }): Said => bookLabels[a.label],
  'comparison-of': (a: { unit: Text | null }): Said => (a.unit === null ? 'Comparison' : ['Comparison: ', a.unit]),
  'cost-of': (a: { unit: Text | null }): Said => (a.unit === null ? 'Cost' : ['Cost: ', a.unit]),
  /** Sentences one after the other. */
  sentences: (a: { all: readonly Text[] }): Said => a.all.flatMap((text, i) => (i === 0 ? [text] : [' ', text])),
  /** One below the other, in a remark on a cell. */
  lines: (a: { all: readonly Text[] }): Said => a.all.flatMap((text, i) => (i === 0 ? [text] : ['\n', text])),
  'with-note': (a: { text: Text; note: string }): Said => [a.text, '; ', a.note],
  'page-of': (a: { page: string; pages: string }): Said => `Page ${a.page} of ${a.pages}`,
  'one-of': (a: { choices: readonly string[] }): Said => `One of ${a.choices.join(', ')}`,

  // The first sheet; `checks` is what the sheet of checks says.
  'found-before': (a: { checks: Text }): Said => [
    a.checks,
    '. The sentence above says what was found before any input was changed.',
  ],
  'where-figures-are': (): Said =>
    'Where the figures come from: the sheet of each proposal, step by step; what was put in: Inputs; what must be known: Notes.',
  'least-of-readings': (a: { offer: Text }): Said => [a.offer, ': lowest of all readings'],
  'most-of-readings': (a: { offer: Text }): Said => [a.offer, ': highest of all readings'],
  'rates-by-year': (a: { place: Text }): Said => ['Rates by contract year: ', a.place],
  'without-formulas': (a: { why: 'too-many' | 'earlier-version' | null }): Said => {
    const why = {
      'too-many': ' It compares more than formulas are written for.',
      'earlier-version': ' It was saved by an earlier version.',
    };
    return `These figures are stored values, without formulas.${a.why === null ? '' : why[a.why]}`;
  },
  'notes-stay': (): Said =>
    'The finding on the first sheet and these notes are texts: they do not change with the inputs. Formulas reckon in binary figures, rounded so that they meet the cents of the program, which reckons in decimals.',

  // The sheet of inputs.
  'inputs-mean': (): Said =>
    'Change a marked cell, and every figure of this workbook follows, as the program itself would reckon it. What is not marked is a formula, or says that it is none.',
  'rate-in': (a: { currency: string }): Said => `Rate, ${a.currency}`,
  'rate-today': (a: { name: Text }): Said => ['the rate of ', a.name, ' today'],
  /** Where a figure is written; a raise that is in no file was typed. */
  'stated-at': (a: { file: string | null; line: number | null; isRaise: boolean }): Said => {
    if (a.file !== null) return `${a.file}, line ${a.line}`;
    return a.isRaise ? 'typed with the command' : bookLabels.given;
  },
  'periods-paid': (a: { per: string }): Said => `${a.per}s that a full year is paid for`,
  'stated-figure': (a: { is: keyof typeof statedFigures }): Said => statedFigures[a.is],
  /** The contract years in which a raise applies: `Year 2`, `Years 1 to 3`, `Years 1, 3`. */
  'in-years': ({ years }: { years: readonly number[] }): Said => {
    const [first = 0] = years;
    const last = years.at(-1) ?? first;
    if (years.length === 1) return `Year ${first}`;
    return last - first + 1 === years.length ? `Years ${first} to ${last}` : `Years ${years.join(', ')}`;
  },
  'rates-rounded-as': (a: { rounding: Text }): Said => ['Rates are rounded ', a.rounding],
  'not-spread': (a: { headlines: readonly string[] }): Said =>
    `"${a.headlines.join('", "')}" does not say how it is spread`,

  // A proposal, step by step.
  'proposal-from': (a: { file: string | null; source: string | null }): Said =>
    `${a.file ?? 'Given with the command or the unit'}${a.source === null ? '' : `. ${a.source}`}`,
  'read-as': (a: { reading: string }): Said => `Read as: ${readAs(a.reading)} (${a.reading})`,
  rounded: (a: { rounding: Text }): Said => ['rounded ', a.rounding],
  'for-rates-named': (a: { how: Text }): Said => [a.how, '; for the rates named in the inputs'],
  /** `the greater of rate x (1 + percent) and rate + amount` */
  'best-of': (a: { isGreatest: boolean; options: readonly Text[] }): Said => [
    `the ${a.isGreatest ? 'greater' : 'lesser'} of `,
    ...a.options.flatMap((option, i) => (i === 0 ? [option] : [' and ', option])),
  ],
  'sum-of-rule': (a: { terms: readonly (keyof typeof ruleTerms)[] }): Said =>
    a.terms.map((term) => ruleTerms[term]).join(' + '),
  'rounded-to-full': (a: { how: Text; mode: string }): Said => [a.how, `, rounded ${a.mode} to full amounts`],
  /** How a year's pay comes about: `each rate for its part of the year; 5/12 of the year`. */
  'year-shared': (a: { isShared: boolean; share: string | null }): Said =>
    [
      ...(a.isShared ? ['each rate for its part of the year'] : []),
      ...(a.share === null ? [] : [`${a.share} of the year`]),
    ].join('; '),
  'rate-in-year': (a: { year: number }): Said => `Rate, year ${a.year}`,
  'pay-in-year': (a: { year: number }): Said => `Pay, year ${a.year}`,
  'lump-sums-in-year': (a: { year: number }): Said => `Lump sums, year ${a.year}`,
  'book-measure': (a: { measure: string }): Said => bookMeasures[a.measure]?.[0] ?? asTitle(a.measure),
  /** What a formula does; a measure that has none says what it is. */
  'measured-how': (a: { measure: string; description: string }): Said => bookMeasures[a.measure]?.[1] ?? a.description,
  'over-baseline-of': (a: { figure: Text }): Said => [a.figure, ', over baseline'],

  // The sheet of checks.
  'checks-mean': (): Said =>
    'Each figure as the formulas of this workbook give it, beside the one that wagecmp has stored. They agree until an input is changed; from then on a row that differs is what the change does.',
  'figures-agree': ({ figures }: { figures: number }): Said =>
    figures === 0
      ? 'No figure of this workbook is a formula, so none is checked'
      : `All ${figures} figures agree with the program`,
  /** `differing` is counted by a formula. */
  'figures-differ': (a: { differing: Text; figures: number }): Said => [
    a.differing,
    ` of ${a.figures} figures differ from the program's: an input was changed`,
  ],
  'leading-checked': (a: { figures: number }): Said =>
    `Of ${a.figures} figures the end rates and the total pay are checked, to which all others lead.`,
  'components-stored': (a: { payPoints: number }): Said =>
    `The figures of ${counted(a.payPoints, 'pay point')} are stored values: their rates are sums of components that are raised by themselves.`,
  'groups-stored': (): Said => 'The figures of groups are stored values.',

  // A costing.
  'cost-inputs-mean': (): Said => 'Change a marked cell, and every figure that is made of it follows.',
  'roll-up-of': (a: { percent: string }): Said => `roll-up: ${a.percent}%`,
  'contract-years-of': (a: { term: Term }): Said => `Contract years (${length(a.term)})`,
  'sums-mean': (): Said =>
    'Sums of people, each person rounded to the cent: stored values, without formulas, as a roster has none. Run wagecmp cost again where people or raises change; everything made of these sums is a formula.',
  'costs-mean': (): Said => 'Every figure is a formula on the sums of people and the roll-up.',
  costed: (a: { figure: keyof typeof costFigures }): Said => costFigures[a.figure],
  'costed-how': (a: { figure: keyof typeof costHow }): Said => `${costFigures[a.figure]}: ${costHow[a.figure]}`,
  /** A sum of people at the head of its column: `Payroll, Year 6 (5 mo)`. */
  'summed-in-year': (a: { sum: keyof typeof costFigures; year: number; part: Term['part'] }): Said =>
    `${costFigures[a.sum]}, Year ${a.year}${partOfYear(a.part)}`,
  'costed-in-year': (a: { figure: keyof typeof costFigures; year: number; part: Term['part'] }): Said =>
    `${costFigures[a.figure]}, year ${a.year}${partOfYear(a.part)}`,
  'of-p0': (a: { figure: keyof typeof costFigures }): Said => `${costFigures[a.figure]}, of P0`,
  /** What the gap between two offers is: `Union's ask less Harvard's offer`. */
  'less-offer': (a: { offer: Text; other: Text }): Said => [a.offer, ' less ', a.other],

  // ── formats: what stands around a report in a terminal, on a page, in a drawing ──────────────────────────────────

  'warning-follows': (): Said => 'Warning:',
  /** What a page is called that nobody has given a name. */
  'proposals-compared': (): Said => 'Wage proposals compared',
  'side-by-side': (): Said => 'Side by side',
  'reckoned-in-page': (): Said =>
    'Your own pay under each proposal. It is reckoned in this page, by a browser of 2023 or later that may run scripts.',
  'made-with': (a: { hasCalculator: boolean }): Said =>
    `Made with wagecmp: every figure is exact and can be followed to its source. This page is complete in itself and never connects to anything.${a.hasCalculator ? ' What you type is reckoned on your device: it is not sent and not stored.' : ''}`,
  'more-tables': (a: { count: number; from: string; to: string }): Said =>
    `${a.count} more tables, from “${a.from}” to “${a.to}”`,
  /** A table without a title, to somebody who hears the page. */
  'a-table': (): Said => 'Table',
  /** A slip to be filled in by hand. */
  'my-own-pay': (): Said => 'My own pay, now: ______________',
  /** A caption ends like a sentence. */
  caption: (a: { text: string }): Said => (/[.!?)]$/.test(a.text) ? a.text : `${a.text}.`),
  /** In place of what there is no room for; `isAll` where nothing else has room. */
  'and-more': (a: { count: number; isAll: boolean }): Said => `${a.isAll ? '' : 'and '}${a.count} more`,
  'more-in-larger-size': (a: { count: number }): Said => `and ${a.count} more, in a larger size`,
  'sources-of-chart': (a: { sources: readonly string[] }): Said => `Sources: ${a.sources.join('; ')}`,
  /** A figure on a scale of large steps: `$1.5 million`. */
  'in-large-units': (a: { amount: string; power: 6 | 9 }): Said =>
    `${a.amount} ${a.power === 6 ? 'million' : 'billion'}`,
  'from-to': (a: Ends): Said => fromTo(a),
  'figure-in-range': (a: { figure: string; range: Ends | null }): Said => inRange(a.figure, a.range),
  'shown-reading': (a: { reading: string }): Said => `shown: ${a.reading}`,
  /** An end of a range, and the reading that gives it. */
  'end-of-range': (a: ReadFigure): Said => `${a.figure}: ${a.reading}`,
  'ends-of-range': (a: { low: ReadFigure; high: ReadFigure }): Said => `${readFigure(a.low)} to ${readFigure(a.high)}`,
  /** A chart to somebody who hears it: what is drawn, then every figure. */
  'chart-told': (a: { subtitle: string; figures: readonly string[]; key: string | null }): Said =>
    [`${a.subtitle}.`, ...a.figures, ...(a.key === null ? [] : [a.key])].join(' '),
  'line-told': (a: {
    name: string;
    points: readonly { readonly place: string; readonly figure: string; readonly range: Ends | null }[];
    /** What is said beside the line's last figure. */
    more: string;
  }): Said =>
    `${a.name}: ${a.points.map(({ place, figure, range }) => `${place} ${inRange(figure, range)}`).join('; ')}${a.more}.`,
  'bar-told': (a: { group: string | null; name: string; figure: string; range: Ends | null }): Said =>
    `${a.group === null ? '' : `${a.group}, `}${a.name}: ${inRange(a.figure, a.range)}.`,
  'range-told': (a: { name: string; figure: string; ends: readonly ReadFigure[] }): Said =>
    `${a.name}: ${a.figure}${a.ends.length === 0 ? '' : `; ${a.ends.map(readFigure).join(' to ')}`}.`,
  /** Above an annotation of a build server. */
  'verdict-title': (a: { isError: boolean; name: string }): Said =>
    `${a.isError ? 'Could not be checked' : 'Does not hold'}: ${a.name}`,
  'so-many-hold': (a: { holding: number; count: number }): Said => `wagecmp: ${a.holding} of ${a.count} hold`,

  // ── documents: what a raise says, an assumption, a rounding ──────────────────────────────────────────────────────
};

export type English = typeof sentences;

const numerals: Numerals = {
  point: '.',
  group: ',',
  minus: '-',
  plus: '+',
  money: (sign, symbol, digits) => sign + symbol + digits,
  percent: (digits) => `${digits}%`,
  none: '–',
};

export const english: Language = { code: 'en', numerals, sentences };
