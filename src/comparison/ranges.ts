// What is not known is shown as a range: the lowest and the highest figure over all readings.
import { decimal } from '../number/decimal.js';
import type { PayPointRecord, RangeRecord, ResultRecord } from './comparison.js';

/** For each proposal with several readings, the range of each measure; the first reading that gives an end names it. */
export function rangesOf(results: readonly ResultRecord[]): PayPointRecord['ranges'] {
  const byProposal = new Map<string, ResultRecord[]>();
  for (const result of results) byProposal.set(result.proposal, [...(byProposal.get(result.proposal) ?? []), result]);
  return [...byProposal].flatMap(([proposal, readings]) => {
    if (readings.length < 2) return [];
    const keys = Object.keys(readings[0]?.measures ?? {});
    const ranges = keys.flatMap((key): (readonly [string, RangeRecord])[] => {
      const range = rangeOf(key, readings);
      return range === null ? [] : [[key, range]];
    });
    return [{ proposal, measures: Object.fromEntries(ranges) }];
  });
}

function rangeOf(key: string, readings: readonly ResultRecord[]): RangeRecord | null {
  let range = null as RangeRecord | null;
  for (const { reading, measures } of readings) {
    const figure = measures[key] ?? null;
    if (figure === null) return null;
    if (range === null) range = { low: figure, lowReading: reading, high: figure, highReading: reading };
    else if (decimal(figure).lt(decimal(range.low))) range = { ...range, low: figure, lowReading: reading };
    else if (decimal(figure).gt(decimal(range.high))) range = { ...range, high: figure, highReading: reading };
  }
  return range;
}
