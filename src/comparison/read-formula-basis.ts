// The basis of a saved comparison: formulas are made of it, so nothing in it is believed before it was looked at.

import type { JsonSchema } from '../document/shape.js';
import { roundingModes } from '../number/rounding.js';
import { formNames } from '../rule/rule.js';
import type { Comparison } from './comparison.js';
import {
  anyOf,
  type Check,
  checked,
  isFigure,
  isNull,
  isObject,
  isReading,
  isText,
  isTruth,
  listOf,
  object,
  oneOf,
  orNull,
  wholeUpTo,
} from './document-checks.js';
import type { BasisRecord } from './formula-basis.js';

const mostNested = 4;
const mostYears = 50;
const mostDays = 366;

const isPlace = wholeUpTo(1_000_000);
const isYear = wholeUpTo(mostYears + 1);
const isDay = wholeUpTo(mostDays);
const isMonths = orNull(wholeUpTo(12));

const isSum = object({
  form: oneOf(['sum']),
  keeps: isTruth,
  percent: orNull(isFigure),
  start: orNull(isFigure),
  clause: orNull(isFigure),
  amount: orNull(isFigure),
});

const isMode = oneOf(roundingModes);

const isOtherForm = oneOf(formNames.filter((form) => form !== 'sum'));
const ruleSchema: JsonSchema = { $ref: '#/definitions/rule' };

/** A sum, or another form: figures, ways of rounding, and rules within it. */
const isRule = (deep: number): Check =>
  checked(ruleSchema, (value) => {
    if (isSum(value)) return true;
    if (deep === mostNested || !isObject(value)) return false;
    const { form, ...parts } = value;
    return isOtherForm(form) && Object.values(parts).every(partOf(isRule(deep + 1)));
  });
const partOf = (isInner: Check) => anyOf(isFigure, isMode, isInner, listOf(isInner));

/** What the schema of a document with a basis refers to: rules stand within rules. */
export const basisDefinitions: JsonSchema = {
  rule: {
    anyOf: [
      isSum.schema,
      {
        type: 'object',
        required: ['form'],
        properties: { form: isOtherForm.schema },
        additionalProperties: partOf(isRule(0)).schema,
      },
    ],
  },
};

const isPortion = object({
  from: oneOf(['total']),
  total: isFigure,
  years: wholeUpTo(mostYears + 1, 1),
  adds: oneOf(['sum', 'compounded']),
});
const isFollowed = object({
  from: oneOf(['inflation']),
  year: isYear,
  share: isFigure,
  plus: isFigure,
  minimum: orNull(isFigure),
  maximum: orNull(isFigure),
});

const isRaise = object({
  proposal: isText,
  says: isText,
  file: orNull(isText),
  line: orNull(isPlace),
  note: orNull(isText),
  from: orNull(isFigure),
  below: orNull(isFigure),
  reaches: orNull(listOf(isPlace)),
});
const isEntry = object({
  raise: isPlace,
  year: isYear,
  day: isDay,
  date: orNull(isText),
  rule: orNull(isRule(0)),
  payment: orNull(anyOf(object({ amount: isFigure, percent: isNull }), object({ amount: isNull, percent: isFigure }))),
  origin: orNull(anyOf(isPortion, isFollowed)),
  isPartOfClause: isTruth,
  isPercent: isTruth,
});
const isPlaces = object({
  year: isYear,
  length: isDay,
  end: isDay,
  endMonths: isMonths,
  days: listOf(object({ day: isDay, months: isMonths })),
});
const isTrail = object({ entry: isPlace, after: isFigure, rounded: orNull(isFigure), payment: orNull(isFigure) });

/** The shape alone, whatever the rest of the document says. */
export const isBasis = object({
  rounding: orNull(
    object({
      to: isFigure,
      mode: oneOf(['nearest', 'up', 'down', 'half-even']),
      when: oneOf(['each-raise', 'each-date']),
    }),
  ),
  inflation: orNull(object({ before: orNull(isFigure), years: listOf(isFigure) })),
  raises: listOf(isRaise),
  plans: listOf(object({ proposal: isText, reading: isReading, entries: listOf(isEntry), places: listOf(isPlaces) })),
  payPoints: listOf(
    object({
      rate: isFigure,
      file: orNull(isText),
      line: orNull(isPlace),
      without: orNull(oneOf(['components'])),
      isDrawn: isTruth,
      trails: listOf(listOf(isTrail)),
    }),
  ),
});

/** Whether what a document says of its basis fits the rest of it; a document may have none. */
export function isBasisOf({ payPoints, basis, inflation }: Comparison): boolean {
  if (basis === undefined || basis === null) return true;
  if (!isBasis(basis)) return false;
  const { raises, plans, payPoints: points } = basis as BasisRecord;
  const isWithin = plans.every(({ entries, places }) =>
    entries.every(
      ({ raise, day, year, rule, payment, origin }) =>
        raise < raises.length &&
        (rule === null) !== (payment === null) &&
        (origin?.from !== 'inflation' || inflation !== null) &&
        (day === 0 || places.some((place) => place.year === year && place.days.some((one) => one.day === day))),
    ),
  );
  const isAlike = payPoints.every(({ results }) =>
    results.every((result, i) => plans[i]?.proposal === result.proposal && plans[i]?.reading === result.reading),
  );
  const isFull = payPoints.every(({ results }) => results.length === plans.length);
  const isTrailed = points.every(
    ({ trails }) =>
      trails.length === plans.length &&
      trails.every((trail, i) => trail.every(({ entry }) => entry < (plans[i]?.entries.length ?? 0))),
  );
  return isWithin && isAlike && isFull && isTrailed && points.length === payPoints.length;
}
