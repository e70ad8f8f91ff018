// One value, many spellings: the ways in which the specification lets a person write the same scalar.
import { compareFractions, parseFraction } from './fraction.js';
import type { DecimalText, PercentText, UnitModel, YearsModel } from './model.js';

/** Takes one of several spellings, the same ones for the same seed. */
export type Pick = <T>(choices: readonly [T, ...T[]]) => T;

export function pickBySeed(seed: number): Pick {
  let state = seed >>> 0;
  return (choices) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return choices[((mixed ^ (mixed >>> 14)) >>> 0) % choices.length] ?? choices[0];
  };
}

/** Moves the point of a number above zero three digits to the left: `35500` is `35.5` thousand. */
function thousands(text: DecimalText): string {
  const [whole = '', decimals = ''] = text.split('.');
  const padded = whole.padStart(4, '0');
  const digits = `${padded.slice(-3)}${decimals}`.replace(/0+$/, '');
  return digits === '' ? padded.slice(0, -3) : `${padded.slice(0, -3)}.${digits}`;
}

function grouped(text: DecimalText): string {
  const [whole = '', decimals] = text.split('.');
  const marked = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return decimals === undefined ? marked : `${marked}.${decimals}`;
}

const symbols: Readonly<Record<UnitModel['currency'], string>> = { USD: '$', CAD: '$', GBP: '£' };

export function spellMoney(money: DecimalText, currency: UnitModel['currency'], pick: Pick): string {
  const [sign, size] = money.startsWith('-') ? ['-', money.slice(1)] : ['', money];
  const symbol = pick([symbols[currency], symbols[currency], '']);
  const inThousands = compareFractions(parseFraction(size), parseFraction('1000')) >= 0;
  const filled = /\.\d$/.test(size) ? `${size}0` : size.includes('.') ? size : `${size}.00`;
  const body = pick([size, grouped(size), grouped(filled), inThousands ? `${thousands(size)}k` : filled]);
  return `${sign}${symbol}${body}`;
}

export function spellPercent(percent: PercentText, pick: Pick): string {
  if (percent.includes('/')) return pick([`${percent}%`, `${percent} %`]);
  const longer = percent.includes('.') ? `${percent}0` : `${percent}.0`;
  return pick([`${percent}%`, `${percent}%`, `${percent} %`, `${longer}%`]);
}

/** Years as scalars; a list of them as an array. */
export function spellYears(years: YearsModel, pick: Pick): string | readonly string[] {
  if (years.form === 'every') return pick(['every', 'every', '1+']);
  if (years.form === 'from') return `${years.first}+`;
  if (years.form === 'list') return years.years.map(String);
  if (years.first === years.last) return pick([`${years.first}`, `${years.first}`, `${years.first}-${years.last}`]);
  const numbers = Array.from({ length: years.last - years.first + 1 }, (_, index) => String(years.first + index));
  return pick<string | readonly string[]>([`${years.first}-${years.last}`, numbers]);
}

export function spellLength(count: number, unit: 'year' | 'month'): string {
  return count === 1 ? `1 ${unit}` : `${count} ${unit}s`;
}
