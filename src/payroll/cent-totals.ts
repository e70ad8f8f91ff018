// Cents by group, added up in doubles as long as whole numbers are exact in them, and carried into longer ones before
// they are not.
import { mostWhole } from './ratio.js';

export interface CentTotals {
  /** Adds `slots` sums of each of some groups: those of slot s stand from s x groups.length on. */
  addBlock(sums: Float64Array, groups: readonly number[], most: number): void;
  addOne(group: number, slot: number, cents: bigint): void;
  of(group: number): readonly bigint[];
}

export function openCentTotals(slots: number): CentTotals {
  const carried: bigint[][] = [];
  let room = 64;
  let sums = new Float64Array(room * slots);
  let bound = 0;
  const carriedOf = (group: number) => {
    carried[group] ??= Array.from({ length: slots }, () => 0n);
    return carried[group];
  };
  const carry = () => {
    if (bound === 0) return;
    for (let at = 0; at < sums.length; at++) {
      const sum = sums[at] as number;
      if (sum === 0) continue;
      const own = carriedOf(Math.floor(at / slots));
      own[at % slots] = (own[at % slots] ?? 0n) + BigInt(sum);
      sums[at] = 0;
    }
    bound = 0;
  };
  return {
    addBlock(added, groups, most) {
      for (const group of groups) {
        if (group < room) continue;
        while (room <= group) room *= 2;
        const larger = new Float64Array(room * slots);
        larger.set(sums);
        sums = larger;
      }
      if (bound + most > mostWhole) carry();
      bound += most;
      const count = groups.length;
      for (let slot = 0; slot < slots; slot++) {
        for (let i = 0; i < count; i++) {
          const at = (groups[i] as number) * slots + slot;
          sums[at] = (sums[at] as number) + (added[slot * count + i] as number);
        }
      }
    },
    addOne(group, slot, cents) {
      const own = carriedOf(group);
      own[slot] = (own[slot] ?? 0n) + cents;
    },
    of(group) {
      carry();
      return carriedOf(group);
    },
  };
}
