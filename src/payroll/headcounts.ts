// How many people each group of a roster has, and how many full-time posts they come to.
import { type Decimal, whole, zero } from '../number/decimal.js';
import { fteUnits, type QuickFte } from './block.js';
import { mostWhole } from './ratio.js';

interface Heads {
  people: number;
  units: number;
  carriedPeople: Decimal;
  carriedFte: Decimal;
}

export interface HeadcountSums {
  add(group: number, count: number, fte: QuickFte): void;
  of(group: number): { readonly headcount: Decimal; readonly fte: Decimal };
}

export function openHeadcounts(): HeadcountSums {
  const groups: Heads[] = [];
  const carry = (heads: Heads) => {
    heads.carriedPeople = heads.carriedPeople.plus(whole(heads.people));
    heads.carriedFte = heads.carriedFte.plus(whole(heads.units).div(fteUnits));
    heads.people = 0;
    heads.units = 0;
  };
  return {
    add(group, count, { fte, units }) {
      groups[group] ??= { people: 0, units: 0, carriedPeople: zero, carriedFte: zero };
      const heads = groups[group];
      const added = units * count;
      heads.people += count;
      // Not a number, where a share has more than four decimals, is not below the bound either.
      if (added <= mostWhole) heads.units += added;
      else heads.carriedFte = heads.carriedFte.plus(fte.mul(whole(count)));
      if (heads.people > mostWhole || heads.units > mostWhole) carry(heads);
    },
    of(group) {
      const heads = groups[group];
      if (heads === undefined) return { headcount: zero, fte: zero };
      carry(heads);
      return { headcount: heads.carriedPeople, fte: heads.carriedFte };
    },
  };
}
