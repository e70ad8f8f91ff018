// The sheet of inputs: every figure that somebody stated, once, in a marked cell, with the file and the line it is from.

import type { Comparison } from '../../comparison/comparison.js';
import type { BasisRecord, EntryRecord } from '../../comparison/formula-basis.js';
import { decimal, plain } from '../../number/decimal.js';
import { say } from '../../words/say.js';
import type { Phrase, Text } from '../../words/text.js';
import { parameterKey, parametersOfRaise, statedAt, whenOf } from './parameters.js';
import {
  address,
  type BookLabel,
  label,
  openSheet,
  percentShare,
  quoted,
  type SheetDraft,
  type Speech,
  sheetRef,
} from './sheet.js';
import type { Shown } from './workbook.js';

/** The cells of the inputs, as formulas of other sheets call them. */
export interface Inputs {
  readonly draft: SheetDraft;
  readonly rate: (point: number) => string;
  /** Null where a rate is for the year. */
  readonly periods: (point: number) => string | null;
  readonly parameter: (entry: EntryRecord, path: string) => string;
  readonly inflation: (year: number) => string;
  readonly prices: { readonly end: string; readonly means: readonly string[] } | null;
  readonly roundTo: string | null;
  readonly years: string;
  /** The number of the reading that the summary shows of an open proposal. */
  readonly reading: (proposal: string) => string | null;
  readonly names: readonly { readonly name: string; readonly refers: string }[];
}

const columns = 6;
/** The head of the column that says where a figure is from. */
const from = say('together', { parts: ['  ', label('from')] });
const valueColumn = 4;

export function inputsSheet(speech: Speech, comparison: Comparison, basis: BasisRecord): Inputs {
  const draft = openSheet(speech, label('inputs'), 'inputs');
  const { sheet, put, text, across } = draft;
  sheet.widths = [24, 22, 40, 30, 15, 40];
  const refs = new Map<string, string>();
  const names: { name: string; refers: string }[] = [];
  let row = 0;

  const ref = (at: number) => `${sheetRef(sheet.name)}${address(at, valueColumn, 'both')}`;
  const named = (name: string, at: number) => {
    names.push({ name, refers: ref(at) });
    return name;
  };
  const heading = (title: BookLabel, heads: readonly (BookLabel | '' | Phrase)[]) => {
    row += 1;
    across(row++, columns, label(title), 'heading');
    for (const [column, head] of heads.entries()) {
      const words = typeof head === 'object' || head === '' ? head : label(head);
      text(row, column, words, column === valueColumn ? 'head-figure' : 'head');
    }
    row += 1;
  };
  const labels = (...words: readonly (Text | null)[]) => {
    for (const [column, word] of words.entries()) if (word !== null && word !== '') text(row, column, word);
  };
  const input = (digits: string, shown: Shown, where: Text, about: Text | null = null): string => {
    put(row, valueColumn, {
      role: 'input',
      shown,
      value: digits,
      note: about === null ? where : say('lines', { all: [where, about] }),
    });
    text(row, valueColumn + 1, where, 'aside');
    return ref(row++);
  };

  const ofUnit = comparison.unit.file ?? label('given');

  across(row++, columns, label('inputs'), 'title');
  across(row++, columns, say('inputs-mean'), 'note');
  text(row, 0, label('legend'), 'muted');
  put(row, 1, { role: 'input', shown: 'text', text: [label('an-input')] });
  put(row, 2, { role: 'figure', shown: 'text', text: [label('a-formula')] });
  put(row++, 3, { role: 'stored', shown: 'text', text: [label('a-stored-value')] });

  heading('current-rates', [
    'group',
    'pay-point',
    'paid',
    '',
    say('rate-in', { currency: comparison.unit.currency }),
    from,
  ]);
  for (const [index, point] of comparison.payPoints.entries()) {
    const at = basis.payPoints[index];
    labels(
      point.group,
      point.name,
      say('per-period', { per: point.per }),
      label(at?.isDrawn ? 'rate-by-rank' : 'rate-now'),
    );
    const where = say('stated-at', { file: at?.file ?? null, line: at?.line ?? null, isRaise: false });
    const today = say('rate-today', { name: point.name });
    refs.set(`rate ${index}`, input(at?.rate ?? point.currentRate, 'cents', where, today));
  }

  const periodRows = new Map<string, string>();
  const paid = comparison.payPoints.filter(({ per }) => per !== 'year');
  if (paid.length > 0) heading('pay-periods', ['group', '', 'paid', '', 'periods', from]);
  for (const [index, point] of comparison.payPoints.entries()) {
    if (point.per === 'year') continue;
    const key = `${point.group ?? ''} ${point.per} ${point.periods}`;
    if (!periodRows.has(key)) {
      labels(point.group, null, say('per-period', { per: point.per }), say('periods-paid', { per: point.per }));
      periodRows.set(key, input(point.periods, 'number', ofUnit));
    }
    refs.set(`periods ${index}`, periodRows.get(key) ?? '');
  }

  heading('raises', ['proposal', 'when', 'what-it-says', 'what-cell-is', 'value', from]);
  for (const [place, raise] of basis.raises.entries()) {
    const proposal = comparison.proposals.find(({ id }) => id === raise.proposal);
    const entries = basis.plans.flatMap((plan) => plan.entries.filter((entry) => entry.raise === place));
    for (const [key, parameter] of parametersOfRaise(raise, entries)) {
      labels(
        proposal?.name ?? raise.proposal,
        whenOf(parameter.entries),
        raise.says,
        say('stated-figure', { is: parameter.is }),
      );
      const digits = parameter.shown === 'percent' ? percentShare(parameter.digits) : parameter.digits;
      const shown = parameter.shown === 'percent' ? 'percent-fine' : 'cents';
      const about = raise.note === null ? raise.says : say('with-note', { text: raise.says, note: raise.note });
      refs.set(key, input(digits, shown, statedAt(raise), about));
    }
  }

  heading('assumptions', ['', '', '', 'what-cell-is', 'value', from]);
  const { horizon, inflation } = comparison;
  const exact = basis.inflation;
  labels(label('length-compared'), null, say('term-length', { term: horizon }), label('contract-years'));
  const part = horizon.part === null ? '' : `+${horizon.part.numerator}/${horizon.part.denominator}`;
  put(row, valueColumn, {
    role: 'figure',
    shown: 'number',
    formula: `${horizon.wholeYears}${part}`,
    value: lengthOf(comparison),
  });
  text(row, valueColumn + 1, label('no-input'), 'aside');
  const years = named('contract_years', row++);
  let roundTo: string | null = null;
  if (basis.rounding !== null) {
    labels(
      label('rounding'),
      null,
      say('rates-rounded-as', { rounding: comparison.unit.rounding ?? '' }),
      label('rounded-to'),
    );
    roundTo = named('round_to', row);
    input(basis.rounding.to, 'fine', ofUnit);
  }
  let prices: Inputs['prices'] = null;
  if (inflation !== null) {
    if (exact?.before != null) {
      labels(label('inflation'), label('year-before'), null, label('percent-before'));
      refs.set('inflation 0', named('inflation_0', row));
      input(percentShare(exact.before), 'percent-fine', inflation.assumption);
    }
    for (let year = 1; year <= comparison.years; year++) {
      labels(label('inflation'), say('year-column', { year, part: null }), null, label('percent-of-year'));
      refs.set(`inflation ${year}`, named(`inflation_${year}`, row));
      const stated = exact?.years[year - 1] ?? exact?.years.at(-1) ?? '0';
      input(percentShare(stated), 'percent-fine', inflation.assumption, inflation.source);
    }
    prices = priceRows(comparison);
  }

  function priceRows({ years: count }: Comparison): Inputs['prices'] {
    const means: string[] = [];
    let level = '1';
    let end = decimal('1');
    for (let year = 1; year <= count; year++) {
      const isPart = horizon.part !== null && year > horizon.wholeYears;
      const times = isPart ? `*${horizon.part?.numerator}/${horizon.part?.denominator}` : '';
      const stated = decimal(exact?.years[year - 1] ?? exact?.years.at(-1) ?? '0').mul('0.01');
      const rise = isPart ? stated.mul(horizon.part?.numerator ?? 1).div(horizon.part?.denominator ?? 1) : stated;
      const rowOf = (is: BookLabel, formula: string, value: string) => {
        labels(label('prices'), say('year-column', { year, part: null }), null, label(is));
        put(row, valueColumn, { role: 'figure', shown: 'fine', formula, value });
        return ref(row++);
      };
      const mean = end.mul(rise.mul('0.5').plus(1));
      means.push(rowOf('mean-prices', `${level}*(1+inflation_${year}${times}/2)`, plain(mean.toDecimalPlaces(15))));
      end = end.mul(rise.plus(1));
      level = rowOf('end-prices', `${level}*(1+inflation_${year}${times})`, plain(end.toDecimalPlaces(15)));
    }
    return { end: level, means };
  }

  const open = comparison.proposals.filter(({ readings }) => readings.length > 1);
  if (open.length > 0) heading('readings-shown', ['proposal', '', 'what-is-open', 'number-of-reading', 'reading', '']);
  for (const { id, name, readings, headlines } of open) {
    labels(name, null, say('not-spread', { headlines }));
    put(row, valueColumn, {
      role: 'input',
      shown: 'text',
      text: [readings[0] ?? ''],
      note: say('lines', { all: readings.map((reading) => say('reading-meaning', { reading })) }),
    });
    sheet.choices = [...sheet.choices, { at: address(row, valueColumn), of: readings }];
    const list = readings.map((reading, i) => `IF(${address(row, valueColumn)}=${quoted(reading)},${i + 1},`).join('');
    put(row, 3, { role: 'figure', shown: 'number', formula: `${list}1${')'.repeat(readings.length)}`, value: '1' });
    text(row, valueColumn + 1, readings.join(', '), 'aside');
    refs.set(`reading ${id}`, `${sheetRef(sheet.name)}${address(row++, 3, 'both')}`);
  }
  sheet.frozen = { rows: 3, columns: 0 };
  draft.fitColumns([
    [14, 36],
    [14, 36],
    [16, 60],
    [20, 44],
    [15, 15],
    [20, 60],
  ]);

  const found = (key: string) => refs.get(key) ?? null;
  return {
    draft,
    rate: (point) => found(`rate ${point}`) ?? '0',
    periods: (point) => found(`periods ${point}`),
    parameter: (entry, path) => found(parameterKey(entry, path)) ?? '0',
    inflation: (year) => found(`inflation ${Math.min(year, comparison.years)}`) ?? '0',
    prices,
    roundTo,
    years,
    reading: (proposal) => found(`reading ${proposal}`),
    names,
  };
}

function lengthOf({ horizon: { wholeYears, part } }: Comparison): string {
  const rest = part === null ? decimal('0') : decimal(String(part.numerator)).div(part.denominator);
  return plain(rest.plus(wholeYears).toDecimalPlaces(15));
}
