// English: every sentence that a reader of a result sees, as a function of its figures and names. A section is a room of
// report/ or render/; what several sections need stands first.
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

/** `three years`, `five years and five months`, `five years and 165 days`. */
function length({ wholeYears, part }: Term): string {
  if (part === null) return counted(wholeYears, 'year');
  const rest = counted(part.numerator, part.denominator === 12 ? 'month' : 'day');
  return wholeYears === 0 ? rest : `${counted(wholeYears, 'year')} and ${rest}`;
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

function atPlace(place: Place): readonly Part[] {
  const { group, name, rate, rank, isPerson } = place;
  const beside: Part[] = rate === null ? [] : [' (', rate, ')'];
  if (isPerson)
    return ['For a person', ...(group === null ? [] : [' of ', group]), ' at ', name, ' now', ...beside, ','];
  if (rank !== null) return ['At ', ...placed(place), ...beside, ','];
  if (rate !== null) return ['For ', ...placed(place), ...beside, ','];
  return group === null ? ['At ', name, ','] : ['For ', group, ' at ', name, ','];
}

/** An amount without its sign. */
const unsigned = (cell: Cell & { kind: 'money' }): Cell => ({ ...cell, digits: cell.digits.replace('-', '') });

/** Names in a row: `A`, `A and B`, `A, B and C`. */
function row(names: readonly Text[]): Parts {
  return names.flatMap((name, i) => (i === 0 ? [name] : [i === names.length - 1 ? ' and ' : ', ', name]));
}

const readings: Readonly<Record<string, string>> = {
  'as-written': 'as written',
  'sum-even': 'equal yearly raises that add up to it',
  'sum-even-simple': 'equal yearly raises of the starting rate that add up to it',
  'compounded-even': 'equal yearly raises that compound to it',
  'first-year': 'all of it in the first year',
  'last-year': 'all of it in the last year',
};

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
  reading: (a: { reading: string }): Said => readings[a.reading] ?? a.reading,
  'in-a-row': (a: { names: readonly Text[] }): Said => row(a.names),

  // ── pay ──────────────────────────────────────────────────────────────────────────────────────────────────────────

  // ── the page of a member ─────────────────────────────────────────────────────────────────────────────────────────

  // ── cost ─────────────────────────────────────────────────────────────────────────────────────────────────────────

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

  // ── charts ───────────────────────────────────────────────────────────────────────────────────────────────────────

  // ── claims and checks ────────────────────────────────────────────────────────────────────────────────────────────

  // ── explanations ─────────────────────────────────────────────────────────────────────────────────────────────────

  // ── solve ────────────────────────────────────────────────────────────────────────────────────────────────────────

  // ── strike ───────────────────────────────────────────────────────────────────────────────────────────────────────

  // ── sweep ────────────────────────────────────────────────────────────────────────────────────────────────────────

  // ── workbook ─────────────────────────────────────────────────────────────────────────────────────────────────────

  // ── formats: what stands around a report in a terminal, on a page, in a drawing ──────────────────────────────────

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
