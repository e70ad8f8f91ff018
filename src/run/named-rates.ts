// Whom names mean in a roster that is never held: one person of each group, and those whose exact rate a raise names.
import { rosterPoint } from '../cost/listed-staff.js';
import { decimal, plain } from '../number/decimal.js';
import type { Proposal } from '../proposal/proposal.js';
import { type Census, rateUnits } from '../roster/census.js';
import { rateOf } from '../roster/rates.js';
import type { Group, PayPoint } from '../unit/unit.js';

export interface NamedRates {
  readonly see: (census: Census, groups: readonly Group[]) => void;
  /** A group with who was seen of it. */
  readonly of: (group: Group) => Group;
}

interface Seen {
  first: PayPoint['rate'];
  rates: Set<number>;
  odd: Set<string>;
}

/** Looks for the rates that some proposals name. */
export function openNamedRates(proposals: readonly Proposal[]): NamedRates {
  const named = proposals.flatMap(({ raises }) =>
    raises.flatMap(({ who }) => [...(who.names?.amounts ?? []), ...who.except.amounts]),
  );
  const wanted = new Set(named.map((digits) => decimal(digits).mul(rateUnits).toNumber()));
  const seen = new Map<Group, Seen>();
  return {
    see(census, groups) {
      const known = groups.map((group) => seen.get(group));
      const here = new Set(census.heads.map(({ group }) => group));
      let unseen = [...here].filter((group) => known[group] === undefined && groups[group]?.schedule === null).length;
      for (let at = 0; at < census.size && (unseen > 0 || wanted.size > 0); at++) {
        const ofGroup = census.ofGroup[at] as number;
        const group = groups[ofGroup] as Group;
        if (group.schedule !== null) continue;
        let own = known[ofGroup];
        if (own === undefined) {
          own = { first: rateOf(census, at), rates: new Set(), odd: new Set() };
          known[ofGroup] = own;
          unseen--;
          seen.set(group, own);
        }
        if (wanted.size === 0) continue;
        const odd = census.longRates.get(at);
        if (odd !== undefined) {
          if (named.includes(plain(odd))) own.odd.add(plain(odd));
        } else if (wanted.has(census.rates[at] as number)) own.rates.add(census.rates[at] as number);
      }
    },
    of(group) {
      const own = seen.get(group);
      if (own === undefined) return group;
      const listed = { rates: Float64Array.from(own.rates).sort(), odd: own.odd };
      return { ...group, payPoints: [rosterPoint(group, own.first)], listed };
    },
  };
}
