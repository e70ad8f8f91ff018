// UTF-8, and nothing else, byte by byte: overlong forms, halves of UTF-16 pairs and code points beyond U+10FFFF are none.

/**
 * The offset after the character that begins at `at` with a byte from 0x80 on, or the complement (`~offset`, below
 * zero) of the first byte that cannot stand there.
 *
 * C3 A9 (é) at 5 gives 7; C3 41 gives ~6; a lone A9 gives ~5.
 */
export function afterCharacter(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] as number;
  if (lead < 0xc2 || lead > 0xf4) return ~at;
  const second = bytes[at + 1] as number;
  const lowest = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const highest = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  if (!(second >= lowest && second <= highest)) return ~(at + 1);
  const after = at + (lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4);
  for (let next = at + 2; next < after; next++) if (!isContinuation(bytes[next] as number)) return ~next;
  return after;
}

/** Whether a byte goes on with a character; every other one begins one. */
export function isContinuation(byte: number): boolean {
  return (byte & 0xc0) === 0x80;
}
