// Texts that are known by a number: those of groups, and shares of a full-time post. What is not found here is looked up
// by the row reader, which knows all of them.

const space: u8 = 0x20;

/** A text that is known stands in a slot of 64 bytes: its length and one, its number, its bytes and zeros. */
const longestText: i32 = 56;
const textBits: i32 = 12;

// @ts-expect-error: decorator
function eightOf(at: i32, left: i32): u64 {
  const eight = load<u64>(at);
  return left >= 8 ? eight : eight & ((1 << ((left as u64) << 3)) - 1);
}

/** Where a text stands if it is known. */
function slotOfText(start: i32, end: i32, texts: i32): i32 {
  let hash: u64 = (end - start) as u64;
  for (let at = start; at < end; at += 8) hash = (rotl(hash, 23) ^ eightOf(at, end - at)) * 0x165667b19e3779;
  return texts + (((hash >> (64 - textBits)) as i32) << 6);
}

/** The number of a text; -1 where it is not known. */
// @ts-expect-error: decorator
export function textOf(start: i32, end: i32, texts: i32): i32 {
  const length = end - start;
  if (length > longestText || (length > 0 && (load<u8>(start) === space || load<u8>(end - 1) === space))) return -1;
  const slot = slotOfText(start, end, texts);
  if (load<i32>(slot) !== length + 1) return -1;
  for (let at = 0; at < length; at += 8) {
    if (eightOf(start + at, length - at) !== load<u64>(slot + 8 + at)) return -1;
  }
  return load<i32>(slot + 4);
}

/** Keeps the number of a text of at most 56 bytes. */
export function keepText(start: i32, end: i32, texts: i32, id: i32): void {
  const length = end - start;
  if (length > longestText) return;
  const slot = slotOfText(start, end, texts);
  store<i32>(slot, length + 1);
  store<i32>(slot + 4, id);
  for (let at = 0; at < length; at += 8) store<u64>(slot + 8 + at, eightOf(start + at, length - at));
}
