// Counting people by class: a table that is filled, handed over and emptied, so that memory does not grow with rows.
import { type Decimal, plain } from '../number/decimal.js';
import { type Census, mostClasses } from './census.js';

export interface CensusTable {
  /** Whether as many classes are held as there is room for. */
  readonly isFull: () => boolean;
  /** Counts people of a class. The rate is whole ten-thousandths; 0 where a schedule tells it. */
  readonly count: (rate: number, fte: number, group: number, place: number, people: number) => void;
  /** The number that stands for a rate of more than four decimals in `count`. */
  readonly odd: (rate: Decimal) => number;
  /** Everybody counted since the last time; valid until the next `count`. */
  readonly take: (texts: Pick<Census, 'ftes' | 'groups' | 'places'>) => Census;
}

/** Of a row there are fewer than 10^15 people, so that their sum is exact in a binary number. */
const mostPeople = Number.MAX_SAFE_INTEGER / 2;

/** An empty table. 230,000 classes take about 9 MB. */
export function openCensusTable(): CensusTable {
  const slots = new Int32Array(mostClasses * 2);
  const mask = slots.length - 1;
  const rates = new Float64Array(mostClasses);
  const ofFte = new Int32Array(mostClasses);
  const ofGroup = new Int32Array(mostClasses);
  const ofPlace = new Int32Array(mostClasses);
  const counts = new Float64Array(mostClasses);
  const oddIds = new Map<string, number>();
  const odds: Decimal[] = [];
  let size = 0;
  let all = 0;

  return {
    isFull: () => size === mostClasses || all > mostPeople,
    odd(rate) {
      const text = plain(rate);
      const known = oddIds.get(text);
      if (known !== undefined) return -1 - known;
      oddIds.set(text, odds.length);
      return -1 - (odds.push(rate) - 1);
    },
    count(rate, fte, group, place, people) {
      all += people;
      let slot = hashOf(rate, fte, group, place) & mask;
      for (; ; slot = (slot + 1) & mask) {
        const at = (slots[slot] as number) - 1;
        if (at < 0) break;
        if (rates[at] === rate && ofFte[at] === fte && ofGroup[at] === group && ofPlace[at] === place) {
          counts[at] = (counts[at] as number) + people;
          return;
        }
      }
      rates[size] = rate;
      ofFte[size] = fte;
      ofGroup[size] = group;
      ofPlace[size] = place;
      counts[size] = people;
      slots[slot] = ++size;
    },
    take(texts) {
      const oddRates = new Map<number, Decimal>();
      for (let at = 0; at < size; at++) {
        const rate = rates[at] as number;
        if (rate > 0) continue;
        if (rate < 0) oddRates.set(at, odds[-1 - rate] as Decimal);
        rates[at] = Number.NaN;
      }
      const census: Census = { size, rates, oddRates, ofFte, ofGroup, ofPlace, counts, ...texts };
      slots.fill(0);
      oddIds.clear();
      odds.length = 0;
      size = 0;
      all = 0;
      return census;
    },
  };
}

function hashOf(rate: number, fte: number, group: number, place: number): number {
  let hash = Math.imul(rate | 0, 0x9e3779b1) ^ Math.imul((rate / 0x100000000) | 0, 0x85ebca6b);
  hash ^= Math.imul(fte + 1, 0xc2b2ae35) ^ Math.imul(group + 1, 0x27d4eb2f) ^ Math.imul(place + 1, 0x165667b1);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}
