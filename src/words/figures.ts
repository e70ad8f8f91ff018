// A cell as people read it, in one place for terminal, Markdown and pretty CSV. Digits are rounded here and only here,
// halves away from zero.

import { currencySymbol } from '../number/currency.js';
import { decimal, fixed } from '../number/decimal.js';
import { harmless } from './harmless.js';
import type { Language, Numerals } from './language.js';
import type { CellOf, SpokenParts } from './text.js';

export interface FigureStyle {
  /** Money to the cent; without it in whole units. */
  readonly cents: boolean;
  /** Put the currency's symbol before money: in running text, where no heading names the currency. */
  readonly currency?: string;
  readonly language: Language;
}

/**
 * The words or the figure of a cell: `36,447`, `36,446.67` with cents, `-737`, `+2,766`, `8.22%`, `–` for none.
 *
 * A rate with cents keeps the decimals it is reported with where an agreement rounds finer than the cent: `15.2475`.
 */
export function figureText(cell: CellOf<string>, style: FigureStyle): string {
  switch (cell.kind) {
    case 'text':
      return harmless(cell.text);
    case 'money':
      return moneyText(cell, style);
    case 'percent':
      return percentText(cell, style.language.numerals);
    case 'number':
      return countText(cell.digits, style.language.numerals);
    case 'none':
      return style.language.numerals.none;
  }
}

function moneyText(cell: CellOf<string> & { kind: 'money' }, style: FigureStyle): string {
  const own = cell.digits.split('.')[1]?.length ?? 0;
  const places = decimal(cell.digits).decimalPlaces();
  const usual = style.cents ? (cell.rate ? Math.max(2, own) : 2) : 0;
  const decimals = cell.decimals ?? (cell.named ? (places === 0 ? 0 : Math.max(2, places)) : usual);
  const { numerals } = style.language;
  const { sign, digits } = written(fixed(decimal(cell.digits), decimals), cell.signed ?? false, numerals);
  const currency = cell.currency === undefined ? style.currency : cell.currency;
  const symbol = currency == null ? '' : currencySymbol(currency);
  return numerals.money(sign, symbol, digits);
}

function percentText(cell: CellOf<string> & { kind: 'percent' }, numerals: Numerals): string {
  const { digits, signed = false, decimals = 2 } = cell;
  // A percent of a thousand and more is written as it is spoken of: 1250.00%.
  const text = written(fixed(decimal(digits), decimals), signed, { ...numerals, group: '' });
  return text.sign + numerals.percent(text.digits);
}

function countText(digits: string, numerals: Numerals): string {
  const text = written(digits, false, numerals);
  return text.sign + text.digits;
}

/** Digits with a language's marks; a plus on what is above zero where that is asked for. */
function written(text: string, signed: boolean, { point, group, minus, plus }: Numerals) {
  const [integer = '', fraction] = text.replace('-', '').split('.');
  const digits = integer.replace(/\B(?=(\d{3})+$)/g, group) + (fraction === undefined ? '' : point + fraction);
  const sign = text.startsWith('-') ? minus : signed && /[1-9]/.test(text) ? plus : '';
  return { sign, digits };
}

/** A text with figures in it as one string; its money carries the currency's symbol and is never broken over lines. */
export function runningText(parts: SpokenParts, style: FigureStyle): string {
  const texts = parts.map((part) => {
    if (typeof part === 'string') return part;
    if (part.kind === 'text') return part.text;
    // A rate that is a name may be broken like every other name, and so may an amount beside what a claim says.
    const isName = part.kind === 'money' && (part.named === true || part.currency !== undefined);
    return isName ? figureText(part, style) : figureText(part, style).replaceAll(' ', '\u00a0');
  });
  return harmless(texts.join(''));
}
