// A cell as people read it, in one place for terminal, Markdown and pretty CSV. Digits are rounded here and only here,
// halves away from zero.
import { decimal, fixed } from '../number/decimal.js';
import { formatMoney, grouped } from '../number/money.js';
import type { Cell } from '../report/report.js';
import { harmless } from './harmless.js';

export interface FigureStyle {
  /** Money to the cent; without it in whole units. */
  readonly cents: boolean;
  /** Put the currency's symbol before money: in running text, where no heading names the currency. */
  readonly currency?: string;
}

/**
 * The words or the figure of a cell: `36,447`, `36,446.67` with cents, `-737`, `+2,766`, `8.22%`, `–` for none.
 *
 * A rate with cents keeps the decimals it is reported with where an agreement rounds finer than the cent: `15.2475`.
 */
export function figureText(cell: Cell, style: FigureStyle): string {
  switch (cell.kind) {
    case 'text':
      return harmless(cell.text);
    case 'money':
      return moneyText(cell, style);
    case 'percent':
      return percentText(cell.digits, cell.signed ?? false);
    case 'number':
      return countText(cell.digits);
    case 'none':
      return '–';
  }
}

function moneyText(cell: Cell & { kind: 'money' }, style: FigureStyle): string {
  const own = cell.digits.split('.')[1]?.length ?? 0;
  return formatMoney(cell.digits, {
    decimals: style.cents ? (cell.rate ? Math.max(2, own) : 2) : 0,
    signed: cell.signed ?? false,
    ...(style.currency === undefined ? {} : { currency: style.currency }),
  });
}

function percentText(digits: string, signed: boolean): string {
  const text = fixed(decimal(digits), 2);
  return `${signed && /^[^-]*[1-9]/.test(text) ? '+' : ''}${text}%`;
}

function countText(digits: string): string {
  const [integer = '', ...fraction] = digits.split('.');
  const sign = integer.startsWith('-') ? '-' : '';
  return [sign + grouped(integer.slice(sign.length)), ...fraction].join('.');
}

/** A text with figures in it as one string; its money carries the currency's symbol and is never broken over lines. */
export function runningText(parts: readonly (string | Cell)[], style: FigureStyle): string {
  const texts = parts.map((part) => {
    if (typeof part === 'string') return part;
    if (part.kind === 'text') return part.text;
    return figureText(part, style).replaceAll(' ', '\u00a0');
  });
  return harmless(texts.join(''));
}
