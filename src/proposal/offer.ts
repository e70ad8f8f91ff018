// An offer typed on the command line: '8% over 3 years', '5%, 3.5%, 3.5%', '3% for 4 years'.
import { readLength } from '../calendar/length.js';
import { longestTerm, termOfLength } from '../calendar/term.js';
import { type Faults, fault } from '../diagnostic/diagnostic.js';
import type { At, Span } from '../diagnostic/span.js';
import { readMoneyAt } from '../document/scalars.js';
import { partsOf } from '../number/parts.js';
import { readPercent } from '../number/percent.js';
import { plainRaise, type Raises } from '../raise/entries.js';
import type { Raise } from '../raise/raise.js';
import type { What } from '../raise/registry.js';
import { everybody } from '../raise/selector.js';
import { plainProposal } from './parse.js';
import type { Proposal } from './proposal.js';

const spread = /^(\S.*?) (over|for) (\d{1,4} (?:years?|months?))$/;

/** Whether an argument that is no file is meant as an offer: it speaks of percents or of money. */
export function looksLikeOffer(text: string): boolean {
  return (
    /^-?[\p{Sc}\d]/u.test(text) &&
    !/\.(ya?ml|json|csv)$/.test(text) &&
    !/[\\/]/.test(text.replaceAll(/\d+\/\d+ ?%/g, '%'))
  );
}

/** Reads an offer; its name is its text. Undefined where a fault was recorded. */
export function readOffer(text: string, id: string, faults: Faults): Proposal | undefined {
  const place = (from: number, length: number): Span => ({
    file: id,
    line: 1,
    column: from + 1,
    end: from + 1 + Math.max(1, length),
  });
  const all = place(0, text.length);
  const words = spread.exec(text);
  if (words) {
    const [, amount = '', how, lengthText = ''] = words;
    const length = readLength(lengthText);
    if (!length.ok || (length.length.unit === 'months' && length.length.count % 12 !== 0)) {
      const write = length.ok ? 'whole years, such as over 3 years' : length.write;
      faults.add(
        fault('not-a-length', place(text.length - lengthText.length, lengthText.length), {
          key: how ?? '',
          found: lengthText,
          write,
        }),
      );
      return undefined;
    }
    const what = readWhat(amount, place(0, amount.length), text, faults);
    if (what === undefined) return undefined;
    const term = termOfLength(length.length, null);
    if (how === 'for') return make([every(what, all)], 'every', term.years);
    if (what.kind !== 'percent') {
      faults.add(
        fault('not-an-offer', place(0, amount.length), { found: amount, write: `${amount} for ${lengthText}` }),
      );
      return undefined;
    }
    const total: What = { kind: 'total', total: what.percent, over: term.years, adds: null, split: null };
    return make(
      [
        {
          when: { by: 'year', years: [{ first: 1, last: 1 }], at: all },
          who: everybody,
          what: total,
          note: null,
          at: all,
        },
      ],
      'entries',
      term.years,
    );
  }
  const parts = partsOf(text);
  const raises = parts.map((part, index): Raise | undefined => {
    const at = place(part.from, part.text.length);
    const what = readWhat(part.text, at, text, faults);
    const years = { first: index + 1, last: index + 1 };
    return what && { when: { by: 'year', years: [years], at }, who: everybody, what, note: null, at };
  });
  if (parts.length > longestTerm) {
    faults.add(fault('term-too-long', all, { limit: longestTerm }));
    return undefined;
  }
  const read = raises.filter((raise) => raise !== undefined);
  return read.length < parts.length ? undefined : make(read, 'yearly', parts.length);

  function make(list: readonly Raise[], form: Raises['form'], years: number): Proposal {
    return plainProposal(
      id,
      text,
      { form, raises: list },
      termOfLength({ count: years, unit: 'years' }, null),
      all,
      faults,
    );
  }
}

function every(what: What, at: Span): Raise {
  return { when: { by: 'year', years: [{ first: 1, last: null }], at }, who: everybody, what, note: null, at };
}

function readWhat(text: string, at: Span, offer: string, faults: Faults): What | undefined {
  const percent = readPercent(text);
  if (percent.ok && percent.percent.gt(-100)) return plainRaise(percent.percent, { first: 1, last: 1 }, at).what;
  const key = 'percent';
  if (percent.ok) faults.add(fault('percent-too-low', at, { key, found: text }));
  else if (percent.why === 'percent-without-sign') {
    const write = /^-?\d{3}/.test(text) ? `$${text}, or ${text}%` : (percent.write ?? '3%');
    faults.add(fault('percent-without-sign', at, { key, found: text, write }));
  } else if (percent.why === 'decimal-comma' && (text.endsWith('%') || percent.write !== undefined)) {
    faults.add(fault('decimal-comma', at, { key, found: text, write: percent.write ?? null }));
  } else if (/^-?\p{Sc}|k$/u.test(text) && meantOffer(offer) === null) {
    const money = readMoneyAt(text, 'flat', at, faults);
    const amount: At<typeof money> = { value: money, at };
    return money && { kind: 'flat', amount: { ...amount, value: money } };
  } else faults.add(fault('not-an-offer', at, { found: text, write: meantOffer(offer) }));
  return undefined;
}

/** What somebody meant who typed `8% over three years`, `5%; 3%` or `3% a year`; null where that is anyone's guess. */
function meantOffer(text: string): string | null {
  const yearly = /^(\S+%) (?:a|per|each|every) ?year$/i.exec(text);
  const spoken = /^(\S{1,20}) (over|for) (\S+(?: \S+)?)$/i.exec(text);
  const length = spoken && readLength(spoken[3] ?? '');
  const meant = yearly
    ? `${yearly[1]} for 3 years`
    : spoken && length && !length.ok
      ? `${spoken[1]} ${spoken[2]?.toLowerCase()} ${length.write.replace(/ or .*/, '')}`
      : text.replace(/ *; *| and |(?<=%) +(?=-?\d)/g, ', ');
  const isOne = meant !== text && meant.length <= 60 && (spread.test(meant) || /^-?[\d.]+%(, -?[\d.]+%)+$/.test(meant));
  return isOne ? `'${meant}'` : null;
}
