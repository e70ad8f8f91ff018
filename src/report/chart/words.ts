// What every chart says beside its figures: whose they are, what the light parts are, where the figures come from.
import type { ProposalRecord } from '../../comparison/comparison.js';
import { inProse, nameOf } from '../lookup.js';
import type { Drawn } from '../report.js';
import { named } from '../words.js';

/** Who is drawn, in the order in which they were given, the baseline last. */
export function drawnOf(
  proposals: readonly ProposalRecord[],
): readonly (Drawn & { readonly record: ProposalRecord })[] {
  const offers = proposals.filter(({ baseline }) => baseline !== true);
  return proposals.map((record) => ({
    record,
    name: nameOf(record),
    offer: record.baseline === true ? null : offers.indexOf(record),
  }));
}

/** What the light parts are: what nobody has said. Null where everything was. */
export function chartKey(proposals: readonly ProposalRecord[]): string | null {
  const open = proposals.filter(({ ambiguous }) => ambiguous).map(inProse);
  if (open.length === 0) return null;
  const does = open.length === 1 ? 'does' : 'do';
  return `Light: from the lowest to the highest reading of ${named(open)}, which ${does} not say how the raise is spread.`;
}
