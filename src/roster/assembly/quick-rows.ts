// The rows of a roster that are plain, which nearly all are: read, looked up and counted without leaving WebAssembly.
//
// This is AssemblyScript, which looks like TypeScript and is not: `npm run wasm` compiles it into quick-rows-wasm.ts.
// Whatever is not plain is left to the scanner and the row reader, who know all of the grammar and say what is wrong.
// test/roster/quick-rows.test.ts holds both to the same counts.

import { rateOf } from './rate';
import { textOf } from './texts';

export { keepText } from './texts';

const quote: u8 = 0x22;
const comma: u8 = 0x2c;
const lf: u8 = 0x0a;
const cr: u8 = 0x0d;

/** The columns of the file, and which of them tell the rate, the group and the FTE; -1 where none does. */
let columns: i32 = 0;
let rateColumn: i32 = -1;
let groupColumn: i32 = -1;
let fteColumn: i32 = -1;
let takesDollar: bool = false;

/** Where in the memory the offsets of the marks stand, known texts of groups and of FTEs, and the table of classes. */
let offsets: i32 = 0;
let groupTexts: i32 = 0;
let fteTexts: i32 = 0;
let table: i32 = 0;
let tableBits: i32 = 0;

/** What `readRows` leaves behind: rows that were counted, the next mark, and the classes that the table holds. */
export let rows: i32 = 0;
export let mark: i32 = 0;
export let classes: i32 = 0;

export function setPlaces(marks: i32, groups: i32, ftes: i32): void {
  offsets = marks;
  groupTexts = groups;
  fteTexts = ftes;
}

export function setLayout(count: i32, rate: i32, group: i32, fte: i32, dollars: bool): void {
  columns = count;
  rateColumn = rate;
  groupColumn = group;
  fteColumn = fte;
  takesDollar = dollars;
}

export function setTable(at: i32, bits: i32): void {
  table = at;
  tableBits = bits;
}

/** Moves all classes into a larger table, which is empty. */
export function moveTable(to: i32, bits: i32): void {
  const before = table;
  const end = tableEnd();
  setTable(to, bits);
  for (let from = before; from < end; from += 16) {
    if (load<i32>(from + 12) === 0) continue;
    let slot = slotOf(load<i32>(from), load<i32>(from + 4), load<i32>(from + 8));
    while (load<i32>(slot + 12) !== 0) {
      slot += 16;
      if (slot === tableEnd()) slot = table;
    }
    v128.store(slot, v128.load(from));
  }
}

function tableEnd(): i32 {
  return table + (16 << tableBits);
}

/** Where a class would stand, as in census-table.ts. */
function slotOf(low: i32, high: i32, key: i32): i32 {
  const mixed = low ^ (high * (0x85ebca6b as i32)) ^ (key * 0x27d4eb2f);
  return table + ((((mixed ^ (mixed >>> 15)) * (0x9e3779b1 as i32)) >>> (32 - tableBits)) << 4);
}

/** Of 16 bytes a bit each. Compared with a sign, bytes from 0x80 on are below zero, and so below 0x0e. */
// @ts-expect-error: decorator
function marksOf16(at: i32): u64 {
  const bytes = v128.load(at);
  return i8x16.bitmask(
    v128.or(
      i8x16.lt_s(bytes, i8x16.splat(0x0e)),
      v128.or(i8x16.eq(bytes, i8x16.splat(quote)), i8x16.eq(bytes, i8x16.splat(comma))),
    ),
  ) as u32 as u64;
}

/** Writes the offsets of the marks from 0 to `last`, and perhaps of some behind it. */
export function findMarks(last: i32): void {
  let out = offsets;
  for (let at = 0; at <= last; at += 64) {
    let left = marksOf16(at) | (marksOf16(at + 16) << 16) | (marksOf16(at + 32) << 32) | (marksOf16(at + 48) << 48);
    while (left !== 0) {
      store<i32>(out, at + (ctz(left) as i32));
      out += 4;
      left &= left - 1; // takes the lowest bit away
    }
  }
}

// @ts-expect-error: decorator
function markAt(index: i32): i32 {
  return load<i32>(offsets + (index << 2));
}

/**
 * Reads and counts plain rows from `from` on, and returns the offset of the first row that is not plain, is not there
 * to its end, or would be one class more than `mostClasses`.
 */
export function readRows(from: i32, mostClasses: i32): i32 {
  let at = from;
  let next = mark;
  rows = 0;
  while (markAt(next) < at) next++;
  while (true) {
    const row = at;
    mark = next;
    let rateStart = 0;
    let rateEnd = 0;
    let groupStart = 0;
    let groupEnd = 0;
    let fteStart = 0;
    let fteEnd = 0;
    let cell = 0;
    for (;;) {
      let start = at;
      let end = markAt(next);
      if (end === start && load<u8>(start) === quote) {
        start++;
        for (;;) {
          end = markAt(++next);
          const byte = load<u8>(end);
          if (byte === comma) continue;
          if (byte !== quote) return row;
          if (load<u8>(end + 1) !== quote) break;
          next++; // a doubled one; no known text has any
        }
        at = end + 1;
        next++;
        if (markAt(next) !== at) return row;
      } else at = end;
      // One column may tell several of them.
      if (cell === rateColumn) {
        rateStart = start;
        rateEnd = end;
      }
      if (cell === groupColumn) {
        groupStart = start;
        groupEnd = end;
      }
      if (cell === fteColumn) {
        fteStart = start;
        fteEnd = end;
      }
      cell++;
      const byte = load<u8>(at);
      if (byte === comma) {
        at++;
        next++;
        continue;
      }
      if (byte === lf) {
        at++;
        next++;
        break;
      }
      if (byte !== cr || load<u8>(at + 1) !== lf) return row;
      at += 2;
      next += 2;
      break;
    }
    if (cell !== columns) return row;
    const rate = rateOf(rateStart, rateEnd, takesDollar);
    const group = groupColumn < 0 ? 0 : textOf(groupStart, groupEnd, groupTexts);
    const fte = fteColumn < 0 ? 0 : textOf(fteStart, fteEnd, fteTexts);
    if (rate === 0 || group < 0 || fte < 0) return row;

    const low = rate as i32;
    const high = (rate >> 32) as i32;
    const key = (group << 16) | fte;
    let slot = slotOf(low, high, key);
    for (;;) {
      const people = load<i32>(slot + 12);
      if (people === 0) {
        if (classes >= mostClasses) return row;
        store<i32>(slot, low);
        store<i32>(slot + 4, high);
        store<i32>(slot + 8, key);
        store<i32>(slot + 12, 1);
        classes++;
        break;
      }
      if (load<i32>(slot) === low && load<i32>(slot + 4) === high && load<i32>(slot + 8) === key) {
        if (people === i32.MAX_VALUE) return row;
        store<i32>(slot + 12, people + 1);
        break;
      }
      slot += 16;
      if (slot === tableEnd()) slot = table;
    }
    rows++;
  }
}
