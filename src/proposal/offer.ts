// An offer typed on the command line: '8% over 3 years', '5%, 3.5%, 3.5%', '3% for 4 years'.
import { readLength } from '../calendar/length.js';
import { longestTerm, type Term, termOfLength } from '../calendar/term.js';
import type { YearRange } from '../calendar/years.js';
import { type Faults, fault } from '../diagnostic/diagnostic.js';
import type { Span } from '../diagnostic/span.js';
import { money, raisePercent } from '../document/scalars.js';
import { partsOf } from '../number/digits.js';
import type { Raise } from '../raise/raise.js';
import type { What } from '../raise/registry.js';
import { everybody } from '../raise/selector.js';
import { plainProposal } from './parse.js';
import type { Proposal } from './proposal.js';

const stretch = /^(\S.*?) (over|for) (\d{1,4} (?:years?|months?))$/;

/** Whether an argument that is no file is meant as an offer: it speaks of percents or of money. */
export function looksLikeOffer(text: string): boolean {
  const isPath = /\.(ya?ml|json|csv)$/.test(text) || /[\\/]/.test(text.replaceAll(/\d+\/\d+ ?%/g, '%'));
  return !isPath && /^-?[\p{Sc}\d]/u.test(text);
}

/** A part of an offer's text, and where it stands. */
interface Part {
  readonly text: string;
  readonly at: Span;
}

/** Reads an offer; its name is its text, and messages call it by its id. Undefined where a fault was recorded. */
export function readOffer(text: string, id: string, faults: Faults): Proposal | undefined {
  const part = (words: string, from: number): Part => {
    const column = [...text.slice(0, from)].length + 1;
    return { text: words, at: { file: id, line: 1, column, end: column + Math.max(1, [...words].length) } };
  };
  const all = part(text, 0);
  const parts = partsOf(text);
  if (parts.length > longestTerm) {
    faults.add(fault('term-too-long', all.at, { limit: longestTerm }));
    return undefined;
  }
  const spread = stretch.exec(text);
  const [, amount = '', how = '', length = ''] = spread ?? [];
  const read =
    spread === null
      ? yearly(
          parts.map(({ text: words, from }) => part(words, from)),
          all,
          faults,
        )
      : stretched(part(amount, 0), how, part(length, text.length - length.length), all, faults);
  if (read === undefined) return undefined;
  const form = spread === null ? 'yearly' : 'entries';
  return plainProposal(id, text, { form, raises: read.raises }, read.term, all.at, faults);
}

interface Read {
  readonly raises: readonly Raise[];
  readonly term: Term;
}

/** `5%, $1,000, 3%`: one a contract year. */
function yearly(parts: readonly Part[], all: Part, faults: Faults): Read | undefined {
  const raises = parts.flatMap((part, index) => {
    const what = whatOf(part, all.text, faults);
    return what === undefined ? [] : [raiseOf(what, { first: index + 1, last: index + 1 }, part.at)];
  });
  return raises.length < parts.length
    ? undefined
    : { raises, term: termOfLength({ count: parts.length, unit: 'years' }, null) };
}

/** `3% for 4 years` is 3% in each of them, `8% over 3 years` a total whose split nobody has stated. */
function stretched(amount: Part, how: string, length: Part, all: Part, faults: Faults): Read | undefined {
  const read = readLength(length.text);
  const term = read.ok ? termOfLength(read.length, null) : null;
  if (term === null || term.part !== null) {
    const write = read.ok ? 'whole years' : read.write;
    faults.add(fault('not-a-length', length.at, { key: how, found: length.text, write }));
    return undefined;
  }
  const what = whatOf(amount, all.text, faults);
  if (what === undefined) return undefined;
  if (how === 'for') return { raises: [raiseOf(what, { first: 1, last: null }, all.at)], term };
  if (what.kind !== 'percent') {
    faults.add(fault('not-an-offer', amount.at, { found: amount.text, write: `${amount.text} for ${length.text}` }));
    return undefined;
  }
  const total: What = { kind: 'total', total: what.percent, over: term.years, adds: null, split: null };
  return { raises: [raiseOf(total, { first: 1, last: 1 }, all.at)], term };
}

function raiseOf(what: What, years: YearRange, at: Span): Raise {
  return { when: { by: 'year', years: [years], at }, who: everybody, what, note: null, at };
}

/** A percent, or an amount by its currency's sign or its `k`. */
function whatOf({ text, at }: Part, offer: string, faults: Faults): What | undefined {
  const node = { kind: 'text', text, isPlain: true, at } as const;
  if (/^-?\p{Sc}\S*$|^\S+k$/u.test(text)) {
    const value = money.read(node, 'flat', faults);
    return value && { kind: 'flat', amount: { value, at } };
  }
  if (/^-?\d{3,}$/.test(text)) {
    faults.add(fault('percent-without-sign', at, { key: 'percent', found: text, write: `$${text}, or ${text}%` }));
    return undefined;
  }
  if (!/^-?[\d.,]+( \d+\/\d+)? ?%?$/.test(text)) {
    faults.add(fault('not-an-offer', at, { found: text, write: meantBy(offer) }));
    return undefined;
  }
  const percent = raisePercent.read(node, 'percent', faults);
  return percent && { kind: 'percent', percent, of: 'rate' };
}

/** What somebody meant who typed `8% over three years`, `5%; 3%` or `3% a year`; null where that is anyone's guess. */
function meantBy(offer: string): string | null {
  if (offer.length > 60) return null;
  const yearly = /^(\S+%) (?:a|per|each|every) ?year$/i.exec(offer);
  const [, amount, how = '', long = ''] = /^(\S+) (over|for) (\S+(?: \S+)?)$/i.exec(offer) ?? [];
  const length = readLength(long);
  const meant = yearly
    ? `${yearly[1]} for 3 years`
    : amount !== undefined && !length.ok
      ? `${amount} ${how.toLowerCase()} ${length.write.replace(/ or .*/, '')}`
      : offer.replace(/ *; *| and |(?<=%) +(?=-?\d)/g, ', ');
  const isOffer = stretch.test(meant) || /^-?[\d.]+%(, -?[\d.]+%)+$/.test(meant);
  return meant !== offer && isOffer ? `'${meant}'` : null;
}
