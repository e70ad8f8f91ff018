// How a saved document is believed: nothing in it is, before its shape was looked at. Every text is made visible, every
// figure must be digits.

import { currencyCodes } from '../number/currency.js';
import { asWritten, readings } from '../raise/reading.js';
import { visible } from '../words/visible.js';

const mostProposals = 1000;
const longestText = 10_000;
const mostValues = 1_000_000;
const digits = /^-?\d{1,400}(\.\d{1,40})?$/;

/** Whether a value is as this version writes it. */
export type Check = (value: unknown) => boolean;
export type Shape = { readonly [key: string]: Check };

export const isText: Check = (value) => typeof value === 'string' && value.length <= longestText;
/** Words that others look up: none of them may name what every object inherits. */
export const oneOf =
  (known: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && known.includes(value);
export const isReading = oneOf([...readings, asWritten]);
export const isFigure: Check = (value) => typeof value === 'string' && digits.test(value);
export const isCount: Check = (value) =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= 1000;
export const isTruth: Check = (value) => typeof value === 'boolean';
export const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
export const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
export const maybe =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
export const mapOf =
  (check: Check): Check =>
  (value) =>
    isObject(value) && Object.values(value).every(check);

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function object(shape: Shape): Check {
  return (value) =>
    isObject(value) &&
    Object.entries(shape).every(([key, check]) => check(Object.hasOwn(value, key) ? value[key] : undefined));
}

const isTerm = object({
  start: orNull(isText),
  wholeYears: isCount,
  part: orNull(object({ numerator: isCount, denominator: isCount })),
});
const isClaim = object({ says: isText, measure: isText, figure: isText, source: orNull(isText) });
const isProposal = object({
  id: isText,
  name: isText,
  baseline: maybe(isTruth),
  party: orNull(isText),
  date: orNull(isText),
  file: orNull(isText),
  source: orNull(isText),
  term: isTerm,
  ambiguous: isTruth,
  readings: listOf(isReading),
  chosenReading: orNull(isReading),
  headlines: listOf(isText),
  notModelled: listOf(isText),
  claims: listOf(isClaim),
});
/** What every document of proposals begins with: who is paid, over what term, and what prices do. */
export const headParts: Shape = {
  unit: object({
    name: orNull(isText),
    currency: oneOf(currencyCodes),
    file: orNull(isText),
    asOf: orNull(isText),
    source: orNull(isText),
    rounding: isText,
  }),
  years: isCount,
  horizon: isTerm,
  inflation: orNull(
    object({ assumption: isText, source: orNull(isText), before: orNull(isFigure), years: listOf(isFigure) }),
  ),
};

export const isProposals: Check = (value) => listOf(isProposal)(value) && (value as unknown[]).length <= mostProposals;

/** Whether any text could hold what is not seen: only then is each of them looked at, which takes its time. */
const mayHide = (text: string) =>
  /\\[bfnrtu]/.test(text) || visible(text.replace(/[\r\n\t]/g, '')) !== text.replace(/[\r\n\t]/g, '');

const asVisible = (_key: string, value: unknown) =>
  typeof value === 'string' ? visible(value.slice(0, longestText)) : value;

/** How many values a document has at the most, counted without keeping any of them. */
function countOf(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const character = text[i];
    if (character === '[' || character === '{' || character === ',') count++;
  }
  return count;
}

/** A saved document, its parts as they should be, or why it is none. */
export function readDocument<T>(text: string, parts: Shape): T | { readonly why: string } {
  const values = countOf(text);
  if (values > mostValues) return { why: `it has more than ${mostValues.toLocaleString('en-US')} values` };
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return { why: 'it is not whole JSON' };
  }
  if (!isObject(document)) return { why: 'it is no object' };
  for (const [key, check] of Object.entries(parts)) {
    const value = Object.hasOwn(document, key) ? document[key] : undefined;
    if (value === undefined) return { why: `\`${key}\` is missing` };
    if (!check(value))
      return { why: key === 'format' ? 'it is of another version' : `\`${key}\` is not as this version writes it` };
  }
  // What else it holds is kept, and is no more to be trusted than the rest.
  return (mayHide(text) ? JSON.parse(text, asVisible) : document) as T;
}
