// How a saved document is believed: nothing in it is, before its shape was looked at. Every text is made visible, every
// figure must be digits.

import type { JsonSchema } from '../document/shape.js';
import { currencyCodes } from '../number/currency.js';
import { asWritten, readings } from '../raise/reading.js';
import { visible } from '../words/visible.js';

const mostProposals = 1000;
const longestText = 10_000;
const mostValues = 1_000_000;

/** Whether a value is as this version writes it; and the same told to others, as JSON Schema. */
export interface Check {
  (value: unknown): boolean;
  readonly schema: JsonSchema;
  /** Whether an object may be without it. */
  readonly isOptional?: true;
}
export type Shape = { readonly [key: string]: Check };

export const checked = (schema: JsonSchema, fits: (value: unknown) => boolean): Check =>
  Object.assign((value: unknown) => fits(value), { schema });

export const textLike = (pattern: RegExp): Check =>
  checked({ type: 'string', pattern: pattern.source }, (value) => typeof value === 'string' && pattern.test(value));
export const isText = checked(
  { type: 'string', maxLength: longestText },
  (value) => typeof value === 'string' && value.length <= longestText,
);
/** Words that others look up: none of them may name what every object inherits. */
export const oneOf = (known: readonly string[]): Check =>
  checked({ enum: known }, (value) => typeof value === 'string' && known.includes(value));
export const isReading = oneOf([...readings, asWritten]);
export const isFigure = textLike(/^-?\d{1,400}(\.\d{1,40})?$/);
export const wholeUpTo = (most: number, least = 0): Check =>
  checked(
    { type: 'integer', minimum: least, maximum: most },
    (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= least && value <= most,
  );
export const isCount = wholeUpTo(1000);
export const isTruth = checked({ type: 'boolean' }, (value) => typeof value === 'boolean');
export const isNull = checked({ type: 'null' }, (value) => value === null);
export const anyOf = (...checks: readonly Check[]): Check =>
  checked({ anyOf: checks.map(({ schema }) => schema) }, (value) => checks.some((check) => check(value)));
export const orNull = (check: Check): Check => anyOf(isNull, check);
export const listOf = (check: Check, least = 0, most = Number.POSITIVE_INFINITY): Check =>
  checked(
    {
      type: 'array',
      items: check.schema,
      ...(least > 0 ? { minItems: least } : {}),
      ...(most < Number.POSITIVE_INFINITY ? { maxItems: most } : {}),
    },
    (value) => Array.isArray(value) && value.length >= least && value.length <= most && value.every(check),
  );
export const maybe = (check: Check): Check =>
  Object.assign(
    checked(check.schema, (value) => value === undefined || check(value)),
    { isOptional: true as const },
  );
export const mapOf = (check: Check): Check =>
  checked(
    { type: 'object', additionalProperties: check.schema },
    (value) => isObject(value) && Object.values(value).every(check),
  );

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An object with those keys; it may have others, for keys may be added within a version. */
export function object(shape: Shape): Check {
  const entries = Object.entries(shape);
  const schema = {
    type: 'object',
    required: entries.flatMap(([key, { isOptional }]) => (isOptional ? [] : [key])),
    properties: Object.fromEntries(entries.map(([key, check]) => [key, check.schema])),
  };
  return checked(
    schema,
    (value) =>
      isObject(value) && entries.every(([key, check]) => check(Object.hasOwn(value, key) ? value[key] : undefined)),
  );
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

export const isProposals = listOf(isProposal, 0, mostProposals);
export const isWarnings = listOf(object({}));

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
