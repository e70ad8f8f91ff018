// Counting people by class: a table that is filled, handed over and emptied, so that memory does not grow with rows.
import { type Decimal, plain } from '../number/decimal.js';
import { type Census, mostClasses } from './census.js';

export interface CensusTable {
  /** Whether as many classes are held as there is room for. */
  readonly isFull: () => boolean;
  /** Counts people of a class. The rate is whole ten-thousandths. */
  readonly count: (rate: number, fte: number, group: number, people: number) => void;
  /** The number that stands for a rate of more than four decimals in `count`. */
  readonly odd: (rate: Decimal) => number;
  /** The number that stands for a place in `count`, where a schedule tells the rate. */
  readonly placed: (place: number) => number;
  /** Everybody counted since the last time; valid until the next `count`. */
  readonly take: (texts: Pick<Census, 'ftes' | 'groups' | 'places'>) => Census;
}

/** Of a row there are fewer than 10^15 people, so that their sum is exact in a binary number. */
const mostPeople = Number.MAX_SAFE_INTEGER / 2;
/** A slot is a rate, an FTE with a group, and how many people: side by side, since each row looks at all of them. */
const width = 3;
/** An eighth of an eighth of what the most classes need: half of the slots stay free. */
const firstSlots = mostClasses / 32;
const mostSlots = mostClasses * 2;
const mostWaiting = 512;
/** FTEs and groups are numbered below it. */
const shift = 1 << 16;
const firstPlace = -(2 ** 40);

/** An empty table. What a million people come down to takes some 20 MB. */
export function openCensusTable(): CensusTable {
  let slots = new Float64Array(firstSlots * width);
  let mask = firstSlots - 1;
  const oddIds = new Map<string, number>();
  const odds: Decimal[] = [];
  let columns = openColumns(0);
  let size = 0;
  const queue = new Float64Array(mostWaiting * width);
  let waiting = 0;
  let all = 0;

  function grow(): void {
    const before = slots;
    mask = mask * 8 + 7;
    slots = new Float64Array((mask + 1) * width);
    for (let from = 0; from < before.length; from += width) {
      if (before[from + 2] === 0) continue;
      let at = (hashOf(before[from] as number, before[from + 1] as number) & mask) * width;
      while (slots[at + 2] !== 0) at = at + width === slots.length ? 0 : at + width;
      slots[at] = before[from] as number;
      slots[at + 1] = before[from + 1] as number;
      slots[at + 2] = before[from + 2] as number;
    }
  }

  /**
   * Looks up those that wait, one right after the other: the table is larger than the processor's cache, and it fetches
   * the next slots while the first one is still on its way.
   */
  function countWaiting(): void {
    const end = waiting * width;
    waiting = 0;
    for (let from = 0; from < end; from += width) {
      add(queue[from] as number, queue[from + 1] as number, queue[from + 2] as number);
    }
  }

  function add(rate: number, key: number, people: number): void {
    let at = (hashOf(rate, key) & mask) * width;
    for (;;) {
      const held = slots[at + 2] as number;
      if (held === 0) break;
      if (slots[at] === rate && slots[at + 1] === key) {
        slots[at + 2] = held + people;
        return;
      }
      at += width;
      if (at === slots.length) at = 0;
    }
    slots[at] = rate;
    slots[at + 1] = key;
    slots[at + 2] = people;
    size++;
    if (size * 2 > mask && mask < mostSlots - 1) grow();
  }

  return {
    isFull: () => size + waiting >= mostClasses || all > mostPeople,
    odd(rate) {
      const text = plain(rate);
      const known = oddIds.get(text) ?? odds.push(rate) - 1;
      oddIds.set(text, known);
      return -1 - known;
    },
    placed: (place) => firstPlace - place,
    count(rate, fte, group, people) {
      all += people;
      const at = waiting * width;
      queue[at] = rate;
      queue[at + 1] = group * shift + fte;
      queue[at + 2] = people;
      if (++waiting === mostWaiting) countWaiting();
    },
    take(texts) {
      countWaiting();
      if (size > columns.counts.length) columns = openColumns(size);
      const { rates, ofFte, ofGroup, ofPlace, counts } = columns;
      const oddRates = new Map<number, Decimal>();
      for (let from = 0, at = 0; from < slots.length; from += width) {
        if (slots[from + 2] === 0) continue;
        const rate = slots[from] as number;
        const key = slots[from + 1] as number;
        const isPlaced = rate <= firstPlace;
        if (rate < 0 && !isPlaced) oddRates.set(at, odds[-1 - rate] as Decimal);
        rates[at] = rate < 0 ? Number.NaN : rate;
        ofGroup[at] = key / shift;
        ofFte[at] = key % shift;
        ofPlace[at] = isPlaced ? firstPlace - rate : 0;
        counts[at] = slots[from + 2] as number;
        at++;
      }
      const census: Census = { size, oddRates, ...columns, ...texts };
      slots.fill(0);
      oddIds.clear();
      odds.length = 0;
      size = 0;
      all = 0;
      return census;
    },
  };
}

function openColumns(room: number) {
  return {
    rates: new Float64Array(room),
    ofFte: new Int32Array(room),
    ofGroup: new Int32Array(room),
    ofPlace: new Int32Array(room),
    counts: new Float64Array(room),
  };
}

function hashOf(rate: number, key: number): number {
  let hash = Math.imul(rate | 0, 0x9e3779b1) ^ Math.imul((rate / 0x100000000) | 0, 0x85ebca6b);
  hash ^= Math.imul(key | 0, 0x27d4eb2f);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}
