// Figures and terms in the words of a sentence.
import type { TermRecord } from '../comparison/comparison.js';
import { readingWords } from '../raise/reading.js';

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** `three years`, `one month`, `13 months`. */
export function counted(count: number, unit: string): string {
  return `${numbers[count] ?? String(count)} ${unit}${count === 1 ? '' : 's'}`;
}

/** A term in words: `three years`, `five years and five months`, `five years and 165 days`. */
export function termInWords({ wholeYears, part }: TermRecord): string {
  if (part === null) return counted(wholeYears, 'year');
  const rest = counted(part.numerator, part.denominator === 12 ? 'month' : 'day');
  return wholeYears === 0 ? rest : `${counted(wholeYears, 'year')} and ${rest}`;
}

/** What a rate is paid per: `a year`, `an hour`. */
export function perInWords(per: string): string {
  return `${/^[aeiou]|^hour/.test(per) ? 'an' : 'a'} ${per}`;
}

/** A reading in words: `all of it in year 1`; what it is a reading of is said before it. */
export function readingInWords(reading: string): string {
  return (readingWords as Readonly<Record<string, string>>)[reading] ?? reading;
}

/** Names in a row: `A`, `A and B`, `A, B and C`. */
export function named(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
