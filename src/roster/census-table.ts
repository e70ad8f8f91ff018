// Counting people by class: a table that is filled, handed over and emptied, so that memory does not grow with rows.
import { type Decimal, plain } from '../number/decimal.js';
import { type Census, type Headcounts, mostClasses } from './census.js';
import { mostInTable, type QuickRows, tableBits } from './csv-buffer.js';

export interface CensusTable {
  /** Whether as many classes are held as there is room for. */
  readonly isFull: () => boolean;
  /** Counts people of a class. The rate is whole ten-thousandths. */
  readonly count: (rate: number, fte: number, group: number, people: number) => void;
  /** The number that stands for a rate of more than four decimals in `count`. */
  readonly odd: (rate: Decimal) => number;
  /** The number that stands for a place in `count`, where a schedule tells the rate. */
  readonly placed: (place: number) => number;
  /** Counts plain rows of the memory from an offset on, and returns that of the first row that it left. */
  readonly countRows: (from: number) => number;
  /** Everybody counted since the last time; valid until the next `count`. */
  readonly take: (texts: Pick<Census, 'ftes' | 'groups' | 'places'>) => Census;
}

/** Of a row there are fewer than 10^15 people, so that their sum is exact in a binary number. */
const mostPeople = Number.MAX_SAFE_INTEGER / 2;
/** A slot is a rate in two halves, an FTE with a group, and how many people: a quarter of what a processor fetches. */
const width = 4;
const half = 2 ** 32;
/** How many people there is room for in a slot; whoever comes on top of them is a class of their own. */
const mostInSlot = 2 ** 31 - 1;
const mostWaiting = 512;
/** FTEs and groups are numbered below it. */
const shift = 1 << 16;
const firstPlace = -(2 ** 40);

/** An empty table. What a million people come down to takes some 15 MB. Where `quick` is given, it counts along. */
export function openCensusTable(quick: QuickRows | null): CensusTable {
  const larger: number[] = [...tableBits];
  let bits = larger.shift() as number;
  let slots = quick?.openTable(bits) ?? new Int32Array(width << bits);
  const oddIds = new Map<string, number>();
  const odds: Decimal[] = [];
  let hasPlaces = false;
  let columns = openColumns(0);
  let size = 0;
  const queue = new Float64Array(mostWaiting * 3);
  let waiting = 0;
  /** A rate, an FTE with a group, and people, of whom there are too many for a slot. */
  let crowds: [rate: number, key: number, people: number][] = [];
  let all = 0;

  function grow(): void {
    const before = slots;
    bits = larger.shift() as number;
    if (quick !== null) {
      slots = quick.growTable(bits);
      return;
    }
    slots = new Int32Array(width << bits);
    for (let from = 0; from < before.length; from += width) {
      if (before[from + 3] === 0) continue;
      const [low, high, key] = [before[from] as number, before[from + 1] as number, before[from + 2] as number];
      let at = slotOf(low, high, key, bits);
      while (slots[at + 3] !== 0) at = at + width === slots.length ? 0 : at + width;
      slots[at] = low;
      slots[at + 1] = high;
      slots[at + 2] = key;
      slots[at + 3] = before[from + 3] as number;
    }
  }

  /**
   * Looks up those that wait, one right after the other: the table is larger than the processor's cache, and it fetches
   * the next slots while the first one is still on its way.
   */
  function countWaiting(): void {
    const end = waiting * 3;
    waiting = 0;
    for (let from = 0; from < end; from += 3) {
      add(queue[from] as number, queue[from + 1] as number, queue[from + 2] as number);
    }
  }

  function add(rate: number, key: number, people: number): void {
    const low = rate | 0;
    const high = Math.floor(rate / half);
    let at = slotOf(low, high, key, bits);
    for (;;) {
      const held = slots[at + 3] as number;
      if (held === 0) break;
      if (slots[at] === low && slots[at + 1] === high && slots[at + 2] === key) {
        if (held + people > mostInSlot) crowds.push([rate, key, people]);
        else slots[at + 3] = held + people;
        return;
      }
      at += width;
      if (at === slots.length) at = 0;
    }
    if (people > mostInSlot) {
      crowds.push([rate, key, people]);
      return;
    }
    slots[at] = low;
    slots[at + 1] = high;
    slots[at + 2] = key;
    slots[at + 3] = people;
    size++;
    if (size > mostInTable(bits) && larger.length > 0) grow();
  }

  return {
    isFull: () => size + crowds.length + waiting >= mostClasses || all > mostPeople,
    odd(rate) {
      const text = plain(rate);
      const known = oddIds.get(text) ?? odds.push(rate) - 1;
      oddIds.set(text, known);
      return -1 - known;
    },
    placed(place) {
      hasPlaces = true;
      return firstPlace - place;
    },
    count(rate, fte, group, people) {
      all += people;
      const at = waiting * 3;
      queue[at] = rate;
      queue[at + 1] = group * shift + fte;
      queue[at + 2] = people;
      if (++waiting === mostWaiting) countWaiting();
    },
    countRows(from) {
      if (quick === null) return from;
      quick.classes = size;
      const at = quick.read(from, Math.min(mostInTable(bits), mostClasses - crowds.length - waiting));
      size = quick.classes;
      all += quick.rows();
      return at;
    },
    take(texts) {
      countWaiting();
      if (size + crowds.length > columns.counts.length) columns = openColumns(size + crowds.length);
      const { rates, ofFte, ofGroup, ofPlace, counts } = columns;
      const longRates = new Map<number, Decimal>();
      let taken = 0;
      const heads = openHeads(texts.groups.length, texts.ftes.length);
      const put = (rate: number, key: number, people: number) => {
        const at = taken++;
        const group = key >>> 16;
        const fte = key & (shift - 1);
        const isPlaced = rate <= firstPlace;
        if (rate < 0 && !isPlaced) longRates.set(at, odds[-1 - rate] as Decimal);
        rates[at] = rate < 0 ? Number.NaN : rate;
        ofGroup[at] = group;
        ofFte[at] = fte;
        heads.add(group, fte, people);
        if (hasPlaces) ofPlace[at] = isPlaced ? firstPlace - rate : 0;
        counts[at] = people;
      };
      for (let from = 0; from < slots.length; from += width) {
        const people = slots[from + 3] as number;
        if (people === 0) continue;
        put((slots[from + 1] as number) * half + ((slots[from] as number) >>> 0), slots[from + 2] as number, people);
      }
      for (const [rate, key, people] of crowds) put(rate, key, people);
      const census: Census = { size: taken, longRates, ...columns, heads: heads.all(), ...texts };
      slots.fill(0);
      oddIds.clear();
      odds.length = 0;
      crowds = [];
      size = 0;
      all = 0;
      return census;
    },
  };
}

/** Groups times shares of a post that are counted in an array. */
const mostPairs = 1 << 18;

/** Counts people by group and share of a post. */
function openHeads(groups: number, ftes: number) {
  const isMany = groups * ftes > mostPairs;
  const few = new Float64Array(isMany ? 0 : groups * ftes);
  const many = new Map<number, number>();
  return {
    add(group: number, fte: number, people: number) {
      const pair = group * ftes + fte;
      if (isMany) many.set(pair, (many.get(pair) ?? 0) + people);
      else few[pair] = (few[pair] as number) + people;
    },
    all(): readonly Headcounts[] {
      const heads: Headcounts[] = [];
      const tell = (people: number, pair: number) => {
        if (people > 0) heads.push({ group: Math.floor(pair / ftes), fte: pair % ftes, people });
      };
      if (isMany) many.forEach(tell);
      else few.forEach(tell);
      return heads;
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

/** Where a class would stand: the topmost bits of a product depend on all bits of its factors. */
function slotOf(low: number, high: number, key: number, bits: number): number {
  const mixed = low ^ Math.imul(high, 0x85ebca6b) ^ Math.imul(key, 0x27d4eb2f);
  return (Math.imul(mixed ^ (mixed >>> 15), 0x9e3779b1) >>> (32 - bits)) * width;
}
