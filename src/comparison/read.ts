// A saved comparison read back. Nothing in it is believed: every text is made visible, every figure must be digits.
import { visible } from '../diagnostic/visible.js';
import { currencyCodes } from '../number/currency.js';
import { asWritten, readings } from '../raise/reading.js';
import { pers } from '../unit/per.js';
import { type Comparison, format } from './comparison.js';

const mostProposals = 1000;
const longestText = 10_000;
const mostValues = 1_000_000;
const digits = /^-?\d{1,400}(\.\d{1,40})?$/;

type Check = (value: unknown) => boolean;
type Shape = { readonly [key: string]: Check };

const isText: Check = (value) => typeof value === 'string' && value.length <= longestText;
/** Words that others look up: none of them may name what every object inherits. */
const oneOf =
  (known: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && known.includes(value);
const isReading = oneOf([...readings, asWritten]);
const isFigure: Check = (value) => typeof value === 'string' && digits.test(value);
const isCount: Check = (value) =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= 1000;
const isTruth: Check = (value) => typeof value === 'boolean';
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const maybe =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const mapOf =
  (check: Check): Check =>
  (value) =>
    isObject(value) && Object.values(value).every(check);

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function object(shape: Shape): Check {
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
const isMeasures = mapOf(orNull(isFigure));
const isResult = object({
  proposal: isText,
  reading: isReading,
  central: isTruth,
  years: listOf(object({ year: isCount, rate: isFigure, pay: isFigure, lumpSums: isFigure })),
  measures: isMeasures,
  overBaseline: orNull(isMeasures),
});
const isRange = object({ low: isFigure, lowReading: isReading, high: isFigure, highReading: isReading });
const isPayPoint = object({
  group: orNull(isText),
  name: isText,
  per: oneOf(pers),
  periods: isFigure,
  currentRate: isFigure,
  results: listOf(isResult),
  ranges: listOf(object({ proposal: isText, measures: mapOf(isRange) })),
});
const parts: Shape = {
  format: (value) => value === format,
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
  proposals: (value) => listOf(isProposal)(value) && (value as unknown[]).length <= mostProposals,
  payPoints: listOf(isPayPoint),
  warnings: listOf(isObject),
};

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

/** The comparison of a saved document, or why it is none. */
export function readComparison(text: string): Comparison | { readonly why: string } {
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
  return consistent((mayHide(text) ? JSON.parse(text, asVisible) : document) as Comparison);
}

/** Every result belongs to a proposal, and every proposal has a central result at every pay point. */
function consistent(comparison: Comparison): Comparison | { readonly why: string } {
  const { proposals, payPoints, years } = comparison;
  const ids = new Set(proposals.map(({ id }) => id));
  const isWhole = payPoints.every(({ results }) => {
    const central = results.filter((result) => result.central).map(({ proposal }) => proposal);
    return central.length === proposals.length && new Set(central).size === ids.size && ids.size === proposals.length;
  });
  const isOwned = payPoints.every(({ results, ranges }) =>
    [...results, ...ranges].every(({ proposal }) => ids.has(proposal)),
  );
  const isFull = payPoints.every(({ results }) => results.every((result) => result.years.length === years));
  return isWhole && isOwned && isFull && payPoints.length > 0
    ? comparison
    : { why: 'its results do not belong to its proposals' };
}
