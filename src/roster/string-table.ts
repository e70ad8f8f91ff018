// The texts of a column, each kept once: a million rows name nine departments, and no string is made for a row.

export interface StringTable {
  /** The number of a text, in the order of appearance; it is kept where it is new. */
  readonly idOf: (bytes: Uint8Array, start: number, end: number) => number;
  readonly textOf: (id: number) => string;
  readonly size: () => number;
  /** Forgets all of them. */
  readonly clear: () => void;
}

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
const firstSlots = 256;

/** An empty table of texts: open addressing over hashes of their bytes. */
export function openStringTable(): StringTable {
  let slots = new Int32Array(firstSlots);
  let hashes: number[] = [];
  let starts: number[] = [0];
  let kept = new Uint8Array(4096);
  let size = 0;

  /** The slot of a text, or of where it would stand. */
  function slotOf(bytes: Uint8Array, start: number, end: number, hash: number): number {
    const mask = slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const id = (slots[slot] as number) - 1;
      if (id < 0) return slot;
      if (hashes[id] === hash && isSame(bytes, start, end, id)) return slot;
    }
  }

  function isSame(bytes: Uint8Array, start: number, end: number, id: number): boolean {
    let at = starts[id] as number;
    if ((starts[id + 1] as number) - at !== end - start) return false;
    for (let own = start; own < end; own++, at++) if (bytes[own] !== kept[at]) return false;
    return true;
  }

  function keep(bytes: Uint8Array, start: number, end: number, hash: number, slot: number): number {
    const from = starts[size] as number;
    const to = from + end - start;
    if (to > kept.length) {
      const wider = new Uint8Array(Math.max(to, kept.length * 2));
      wider.set(kept);
      kept = wider;
    }
    kept.set(bytes.subarray(start, end), from);
    hashes.push(hash);
    starts.push(to);
    slots[slot] = ++size;
    if (size * 2 > slots.length) spread();
    return size - 1;
  }

  function spread(): void {
    slots = new Int32Array(slots.length * 4);
    const mask = slots.length - 1;
    for (let id = 0; id < size; id++) {
      let slot = (hashes[id] as number) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = id + 1;
    }
  }

  return {
    idOf(bytes, start, end) {
      const hash = hashOf(bytes, start, end);
      const slot = slotOf(bytes, start, end, hash);
      const id = (slots[slot] as number) - 1;
      return id >= 0 ? id : keep(bytes, start, end, hash, slot);
    },
    textOf: (id) => utf8.decode(kept.subarray(starts[id], starts[id + 1])),
    size: () => size,
    clear() {
      slots = new Int32Array(firstSlots);
      hashes = [];
      starts = [0];
      size = 0;
    },
  };
}

/** Four bytes a step, each turned and multiplied; its bits are mixed once more, since the low ones choose the slot. */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = end - start;
  let at = start;
  for (; at + 4 <= end; at += 4) {
    const four =
      (bytes[at] as number) |
      ((bytes[at + 1] as number) << 8) |
      ((bytes[at + 2] as number) << 16) |
      ((bytes[at + 3] as number) << 24);
    hash = Math.imul(((hash << 13) | (hash >>> 19)) ^ four, 0x9e3779b1);
  }
  for (; at < end; at++) hash = Math.imul(((hash << 13) | (hash >>> 19)) ^ (bytes[at] as number), 0x9e3779b1);
  hash ^= hash >>> 15;
  return hash | 0;
}
