// The sheet of inputs: every figure that somebody stated, once, in a marked cell, with the file and the line it is from.

import type { Comparison } from '../../comparison/comparison.js';
import type { BasisRecord, EntryRecord } from '../../comparison/formula-basis.js';
import { decimal, plain } from '../../number/decimal.js';
import { perInWords, readingInWords, termInWords } from '../words.js';
import { parameterKey, parametersOfRaise, whenOf } from './parameters.js';
import { percentShare } from './share.js';
import { address, openSheet, type SheetDraft, sheetRef } from './sheet.js';
import type { Shown } from './workbook.js';

export const inputsName = 'Inputs';

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
const valueColumn = 4;

export function inputsSheet(comparison: Comparison, basis: BasisRecord): Inputs {
  const draft = openSheet(inputsName, 'inputs');
  const { sheet, put, text, across } = draft;
  sheet.widths = [24, 22, 40, 30, 15, 40];
  const refs = new Map<string, string>();
  const names: { name: string; refers: string }[] = [];
  let row = 0;

  const ref = (at: number) => `${sheetRef(inputsName)}${address(at, valueColumn, 'both')}`;
  const named = (name: string, at: number) => {
    names.push({ name, refers: ref(at) });
    return name;
  };
  const heading = (title: string, heads: readonly string[]) => {
    row += 1;
    across(row++, columns, title, 'heading');
    for (const [column, head] of heads.entries())
      text(row, column, head, column === valueColumn ? 'head-figure' : 'head');
    row += 1;
  };
  const labels = (...words: readonly (string | null)[]) => {
    for (const [column, word] of words.entries()) if (word !== null && word !== '') text(row, column, word);
  };
  const input = (digits: string, shown: Shown, from: string, says: string | null = null): string => {
    put(row, valueColumn, { role: 'input', shown, value: digits, note: says === null ? from : `${from}\n${says}` });
    text(row, valueColumn + 1, from, 'aside');
    return ref(row++);
  };

  across(row++, columns, 'Inputs', 'title');
  across(
    row++,
    columns,
    'Change a marked cell, and every figure of this workbook follows, as the program itself would reckon it. What is not marked is a formula, or says that it is none.',
    'note',
  );
  text(row, 0, 'Legend', 'muted');
  put(row, 1, { role: 'input', shown: 'text', text: ['an input'] });
  put(row, 2, { role: 'figure', shown: 'text', text: ['a formula'] });
  put(row++, 3, { role: 'stored', shown: 'text', text: ['a stored value, no formula'] });

  heading('Current rates', ['Group', 'Pay point', 'Paid', '', `Rate, ${comparison.unit.currency}`, '  From']);
  for (const [index, point] of comparison.payPoints.entries()) {
    const at = basis.payPoints[index];
    labels(
      point.group,
      point.name,
      perInWords(point.per),
      at?.isDrawn ? "current rate, drawn from a roster's by rank" : 'current rate',
    );
    const from = at?.file == null ? 'given with the command' : `${at.file}, line ${at.line}`;
    refs.set(`rate ${index}`, input(at?.rate ?? point.currentRate, 'cents', from, `the rate of ${point.name} today`));
  }

  const periodRows = new Map<string, string>();
  const paid = comparison.payPoints.filter(({ per }) => per !== 'year');
  if (paid.length > 0) heading('Pay periods of a full year', ['Group', '', 'Paid', '', 'Periods', '  From']);
  for (const [index, point] of comparison.payPoints.entries()) {
    if (point.per === 'year') continue;
    const key = `${point.group ?? ''} ${point.per} ${point.periods}`;
    if (!periodRows.has(key)) {
      labels(point.group, null, perInWords(point.per), `${point.per}s that a full year is paid for`);
      periodRows.set(key, input(point.periods, 'number', comparison.unit.file ?? 'given with the command'));
    }
    refs.set(`periods ${index}`, periodRows.get(key) ?? '');
  }

  heading('Raises', ['Proposal', 'When', 'What it says', 'What the cell is', 'Value', '  From']);
  for (const [place, raise] of basis.raises.entries()) {
    const proposal = comparison.proposals.find(({ id }) => id === raise.proposal);
    const entries = basis.plans.flatMap((plan) => plan.entries.filter((entry) => entry.raise === place));
    for (const [key, parameter] of parametersOfRaise(raise, entries)) {
      labels(proposal?.name ?? raise.proposal, whenOf(parameter.entries), raise.says, parameter.is);
      const digits = parameter.shown === 'percent' ? percentShare(parameter.digits) : parameter.digits;
      const shown = parameter.shown === 'percent' ? 'percent-fine' : 'cents';
      const from = raise.file === null ? 'typed with the command' : `${raise.file}, line ${raise.line}`;
      refs.set(key, input(digits, shown, from, [raise.says, raise.note].filter((words) => words !== null).join('; ')));
    }
  }

  heading('Assumptions', ['', '', '', 'What the cell is', 'Value', '  From']);
  const { horizon, inflation } = comparison;
  const exact = basis.inflation;
  labels('Length compared', null, termInWords(horizon), 'contract years, a part as a fraction');
  const part = horizon.part === null ? '' : `+${horizon.part.numerator}/${horizon.part.denominator}`;
  put(row, valueColumn, {
    role: 'figure',
    shown: 'number',
    formula: `${horizon.wholeYears}${part}`,
    value: lengthOf(comparison),
  });
  text(row, valueColumn + 1, 'the terms of the proposals; no input', 'aside');
  const years = named('contract_years', row++);
  let roundTo: string | null = null;
  if (basis.rounding !== null) {
    labels('Rounding', null, `Rates are rounded ${comparison.unit.rounding}`, 'rates are rounded to');
    roundTo = named('round_to', row);
    input(basis.rounding.to, 'fine', comparison.unit.file ?? 'given with the command');
  }
  let prices: Inputs['prices'] = null;
  if (inflation !== null) {
    const from = inflation.assumption;
    if (exact?.before != null) {
      labels('Inflation', 'the year before', null, 'percent of the year before the term');
      refs.set('inflation 0', named('inflation_0', row));
      input(percentShare(exact.before), 'percent-fine', from);
    }
    for (let year = 1; year <= comparison.years; year++) {
      labels('Inflation', `Year ${year}`, null, 'percent of the contract year');
      refs.set(`inflation ${year}`, named(`inflation_${year}`, row));
      const stated = exact?.years[year - 1] ?? exact?.years.at(-1) ?? '0';
      input(percentShare(stated), 'percent-fine', from, inflation.source);
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
      const rowOf = (is: string, formula: string, value: string) => {
        labels('Prices', `Year ${year}`, null, is);
        put(row, valueColumn, { role: 'figure', shown: 'fine', formula, value });
        return ref(row++);
      };
      const mean = end.mul(rise.mul('0.5').plus(1));
      means.push(
        rowOf(
          'mean price level, today is 1',
          `${level}*(1+inflation_${year}${times}/2)`,
          plain(mean.toDecimalPlaces(15)),
        ),
      );
      end = end.mul(rise.plus(1));
      level = rowOf('price level at its end', `${level}*(1+inflation_${year}${times})`, plain(end.toDecimalPlaces(15)));
    }
    return { end: level, means };
  }

  const open = comparison.proposals.filter(({ readings }) => readings.length > 1);
  if (open.length > 0)
    heading('Readings shown in the summary', [
      'Proposal',
      '',
      'What is left open',
      'Number of the reading',
      'Reading',
      '',
    ]);
  for (const { id, name, readings, headlines } of open) {
    labels(name, null, `"${headlines.join('", "')}" does not say how it is spread`);
    put(row, valueColumn, {
      role: 'input',
      shown: 'text',
      text: [readings[0] ?? ''],
      note: readings.map((reading) => `${reading}: ${readingInWords(reading)}`).join('\n'),
    });
    sheet.choices = [...sheet.choices, { at: address(row, valueColumn), of: readings }];
    const list = readings.map((reading, i) => `IF(${address(row, valueColumn)}="${reading}",${i + 1},`).join('');
    put(row, 3, { role: 'figure', shown: 'number', formula: `${list}1${')'.repeat(readings.length)}`, value: '1' });
    text(row, valueColumn + 1, readings.join(', '), 'aside');
    refs.set(`reading ${id}`, `${sheetRef(inputsName)}${address(row++, 3, 'both')}`);
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
