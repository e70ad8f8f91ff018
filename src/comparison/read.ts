// A saved comparison read back: every result must belong to a proposal of it.
import { pers } from '../unit/per.js';
import { type Comparison, format } from './comparison.js';
import {
  headParts,
  isCount,
  isFigure,
  isProposals,
  isReading,
  isText,
  isTruth,
  isWarnings,
  listOf,
  mapOf,
  maybe,
  object,
  oneOf,
  orNull,
  readDocument,
  type Shape,
} from './document-checks.js';
import { basisDefinitions, isBasis, isBasisOf } from './read-formula-basis.js';

const isMeasures = mapOf(orNull(isFigure));
const isResult = object({
  proposal: isText,
  reading: isReading,
  central: isTruth,
  years: listOf(object({ year: isCount, rate: isFigure, pay: isFigure, lumpSums: isFigure })),
  measures: isMeasures,
  overBaseline: orNull(isMeasures),
  career: maybe(listOf(object({ year: isCount, step: isText, rate: isFigure, pay: isFigure, lumpSums: isFigure }))),
});
const isRange = object({ low: isFigure, lowReading: isReading, high: isFigure, highReading: isReading });
const isPayPoint = object({
  group: orNull(isText),
  name: isText,
  per: oneOf(pers),
  periods: isFigure,
  currentRate: isFigure,
  cell: maybe(object({ lane: isText, step: isText })),
  results: listOf(isResult),
  ranges: listOf(object({ proposal: isText, measures: mapOf(isRange) })),
});
const parts: Shape = {
  format: oneOf([format]),
  ...headParts,
  proposals: isProposals,
  payPoints: listOf(isPayPoint),
  warnings: isWarnings,
};

/** What a saved comparison holds, for programs that read it. */
export const comparisonSchema = {
  ...object({ ...parts, basis: maybe(orNull(isBasis)) }).schema,
  definitions: basisDefinitions,
};

/** The comparison of a saved document, or why it is none. */
export function readComparison(text: string): Comparison | { readonly why: string } {
  const comparison = readDocument<Comparison>(text, parts);
  return 'why' in comparison ? comparison : consistent(comparison);
}

/** Every result belongs to a proposal, and every proposal has a central result at every pay point. */
function consistent(comparison: Comparison): Comparison | { readonly why: string } {
  if (!isBasisOf(comparison)) return { why: '`basis` is not as this version writes it' };
  const { proposals, payPoints, years } = comparison;
  const ids = new Set(proposals.map(({ id }) => id));
  const isWhole = payPoints.every(({ results }) => {
    const central = results.filter((result) => result.central).map(({ proposal }) => proposal);
    return central.length === proposals.length && new Set(central).size === ids.size && ids.size === proposals.length;
  });
  const isOwned = payPoints.every(({ results, ranges }) =>
    [...results, ...ranges].every(({ proposal }) => ids.has(proposal)),
  );
  const isFull = payPoints.every(({ cell, results }) =>
    results.every((result) => result.years.length === years && result.career?.length === (cell && years)),
  );
  return isWhole && isOwned && isFull && payPoints.length > 0
    ? comparison
    : { why: 'its results do not belong to its proposals' };
}
