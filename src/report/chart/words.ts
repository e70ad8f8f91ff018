// What every chart says beside its figures: whose they are, what the light parts are, where the figures come from.
import type { ProposalRecord } from '../../comparison/comparison.js';
import { say } from '../../words/say.js';
import type { Text } from '../../words/text.js';
import { nameInSentence, nameOf } from '../lookup.js';
import type { Drawn } from '../report.js';

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
export function chartKey(proposals: readonly ProposalRecord[]): Text | null {
  const open = proposals.filter(({ ambiguous }) => ambiguous).map(nameInSentence);
  return open.length === 0 ? null : say('light-parts', { open });
}
