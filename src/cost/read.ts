// A saved cost read back: it may come from the other side of the table. Every figure must be money, and every cost must
// belong to a proposal of it.
import {
  type Check,
  checked,
  headParts,
  isCount,
  isObject,
  isProposals,
  isReading,
  isText,
  isTruth,
  isWarnings,
  listOf,
  object,
  oneOf,
  orNull,
  readDocument,
  type Shape,
  textLike,
  wholeUpTo,
} from '../comparison/document-checks.js';
import { type CostDocument, type CostsRecord, costFormat } from './cost.js';
import { termFigures, yearFigures } from './figures.js';

const isMoney = textLike(/^-?\d{1,400}\.\d\d$/);
const isShare = textLike(/^-?\d{1,400}\.\d{4}$/);
const isSize = textLike(/^\d{1,400}(\.\d{1,40})?$/);
const isRowCount = wholeUpTo(Number.MAX_SAFE_INTEGER);

/** Where a term ends within a year these are not told; the others always are. */
const mayBeNull: readonly string[] = ['new-money', 'carry-over', 'per-fte'];

const figuresOf = (keys: readonly string[]): Check =>
  object(Object.fromEntries(keys.map((key) => [key, mayBeNull.includes(key) ? orNull(isMoney) : isMoney])));

const isYearFigures = figuresOf(yearFigures);
const isTermFigures = figuresOf(termFigures);
const isRange = object({ low: isMoney, lowReading: isReading, high: isMoney, highReading: isReading });

const isCost = object({
  id: isText,
  reading: isReading,
  central: isTruth,
  years: listOf(
    object({
      year: isCount,
      figures: isYearFigures,
      overBaseline: orNull(isYearFigures),
      rollingLumpSums: isMoney,
    }),
  ),
  figures: isTermFigures,
  overBaseline: orNull(isTermFigures),
});

const isGap = object({
  between: listOf(isText, 2, 2),
  years: listOf(object({ year: isCount, figures: isYearFigures })),
  figures: isTermFigures,
  percentOfBase: object({ 'settlement-cost': orNull(isShare), 'going-out-payroll': orNull(isShare) }),
  range: orNull(object({ low: isMoney, high: isMoney })),
});

/** Ranges by the figure: those that are there are whole, and none is of a figure that nobody knows. */
const isRanges = checked(
  {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(termFigures.map((key) => [key, isRange.schema])),
  },
  (value) =>
    isObject(value) &&
    Object.entries(value).every(([key, range]) => (termFigures as readonly string[]).includes(key) && isRange(range)),
);

const costsParts: Shape = {
  people: object({ headcount: isSize, fte: isSize, skipped: isRowCount }),
  base: object({ payroll: isMoney }),
  'cost-of-1%': isMoney,
  proposals: listOf(isCost),
  gaps: listOf(isGap),
  ranges: listOf(object({ proposal: isText, figures: isRanges })),
};

const parts: Shape = {
  format: oneOf([costFormat]),
  ...headParts,
  rollUp: orNull(object({ percent: isSize, items: listOf(object({ name: isText, percent: isSize })) })),
  tabled: isProposals,
  ...costsParts,
  groups: listOf(object({ name: isText, ...costsParts })),
  warnings: isWarnings,
};

/** What a saved cost holds, for programs that read it. */
export const costSchema = object(parts).schema;

/** The cost of a saved document, or why it is none. */
export function readCost(text: string): CostDocument | { readonly why: string } {
  const cost = readDocument<CostDocument>(text, parts);
  if ('why' in cost) return cost;
  const all: readonly CostsRecord[] = [cost, ...cost.groups];
  return cost.tabled.length > 0 && all.every((costs) => belongs(costs, cost))
    ? cost
    : { why: 'its costs do not belong to its proposals' };
}

/** Every proposal has one central cost over all years, once a reading, and nothing is of a proposal that is not there. */
function belongs({ proposals, gaps, ranges }: CostsRecord, { tabled, years }: CostDocument): boolean {
  const ids = new Set(tabled.map(({ id }) => id));
  const central = proposals.filter((cost) => cost.central).map(({ id }) => id);
  const isWhole = central.length === ids.size && new Set(central).size === ids.size && ids.size === tabled.length;
  const isOnce = new Set(proposals.map(({ id, reading }) => `${reading} ${id}`)).size === proposals.length;
  const named = [
    ...proposals.map(({ id }) => id),
    ...gaps.flatMap(({ between }) => between),
    ...ranges.map(({ proposal }) => proposal),
  ];
  const isFull = [...proposals, ...gaps].every(
    (one) => one.years.length === years && one.years.every(({ year }, i) => year === i + 1),
  );
  return isWhole && isOnce && isFull && named.every((id) => ids.has(id));
}
