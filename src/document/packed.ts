// Plain values as one line of JSON that gives them back whole: decimals, sets, maps, what is undefined, and what is the
// same object in two places. JSON alone keeps none of these.
import { Decimal, decimal, plain } from '../number/decimal.js';

/** A place in the list of values. */
type Place = number;
/** A list of places is an array, an object its keys with places; all else says what it is. */
type Entry =
  | string
  | number
  | boolean
  | null
  | readonly Place[]
  | readonly [tag: 'decimal', digits: string]
  | readonly [tag: 'set' | 'map', ...Place[]]
  | readonly ['undefined']
  | Readonly<Record<string, Place>>;

/**
 * A value as text. `swap` may put another object in the place of one.
 *
 * Throws on what is not plain data: a function, an instance of a class, a number that JSON does not have.
 */
export function packed(value: unknown, swap: (value: object) => object = (same) => same): string {
  const entries: Entry[] = [];
  const places = new Map<unknown, Place>();
  const placeOf = (one: unknown): Place => {
    const known = places.get(one);
    if (known !== undefined) return known;
    const instead = typeof one === 'object' && one !== null ? swap(one) : one;
    const place = places.get(instead) ?? entries.length;
    places.set(one, place);
    if (place < entries.length) return place;
    places.set(instead, place);
    entries.push(null);
    entries[place] = entryOf(instead, placeOf);
    return place;
  };
  placeOf(value);
  return JSON.stringify(entries);
}

function entryOf(value: unknown, placeOf: (value: unknown) => Place): Entry {
  if (value === undefined) return ['undefined'];
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value) && !Object.is(value, -0)) return value;
  if (Decimal.isDecimal(value)) return ['decimal', plain(value as Decimal)];
  if (Array.isArray(value)) return value.map(placeOf);
  if (value instanceof Set) return ['set', ...[...value].map(placeOf)];
  if (value instanceof Map) return ['map', ...[...value].flat().map(placeOf)];
  if (typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype)
    throw new Error(`not plain data: ${typeof value}`);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, placeOf(part)]));
}

/** The value of a text that `packed` made, or of the list that it is once read. */
export function unpacked(text: string | readonly unknown[]): unknown {
  const entries = (typeof text === 'string' ? JSON.parse(text) : text) as readonly Entry[];
  const values = new Map<Place, unknown>();
  const valueAt = (place: Place): unknown => {
    if (values.has(place)) return values.get(place);
    const entry = entries[place];
    if (typeof entry !== 'object' || entry === null) return kept(place, entry);
    if (!Array.isArray(entry)) {
      const record: Record<string, unknown> = kept(place, {});
      for (const [key, part] of Object.entries(entry)) Object.defineProperty(record, key, own(valueAt(part)));
      return record;
    }
    const [tag, ...rest] = entry as readonly unknown[];
    if (tag === 'undefined') return kept(place, undefined);
    if (tag === 'decimal') return kept(place, decimal(rest[0] as string));
    if (tag === 'set') return filled(kept(place, new Set()), rest, valueAt);
    if (tag === 'map') {
      const map = kept(place, new Map());
      const parts = (rest as Place[]).map(valueAt);
      for (let i = 0; i < parts.length; i += 2) map.set(parts[i], parts[i + 1]);
      return map;
    }
    const list: unknown[] = kept(place, []);
    for (const part of entry as readonly Place[]) list.push(valueAt(part));
    return list;
  };
  const kept = <T>(place: Place, value: T): T => {
    values.set(place, value);
    return value;
  };
  return valueAt(0);
}

/** A property like any other, even where its name is `__proto__`. */
const own = (value: unknown) => ({ value, enumerable: true, configurable: true, writable: true });

function filled(set: Set<unknown>, places: readonly unknown[], valueAt: (place: Place) => unknown): Set<unknown> {
  for (const place of places as readonly Place[]) set.add(valueAt(place));
  return set;
}
