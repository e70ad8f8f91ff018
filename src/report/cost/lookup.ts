// Finding one figure or name in a cost.
import type { ProposalRecord } from '../../comparison/comparison.js';
import type { CostDocument, CostRecord, CostsRecord } from '../../cost/cost.js';
import type { TermFigure } from '../../cost/figures.js';
import { type Decimal, decimal, zero } from '../../number/decimal.js';
import { say } from '../../words/say.js';
import type { Text } from '../../words/text.js';
import { baselineOf, nameOf, offersOf } from '../lookup.js';
import type { Cell, Mark } from '../report.js';

type LabelCell = Cell & { readonly kind: 'text'; readonly mark?: Mark };

/** The offers of a cost, without the baseline. */
export const offersIn = ({ tabled }: CostDocument) => offersOf({ proposals: tabled });

/** The baseline of a cost, where it has one. */
export const baselineIn = ({ tabled }: CostDocument) => baselineOf({ proposals: tabled });

export function proposalOf({ tabled }: CostDocument, id: string): ProposalRecord {
  const proposal = tabled.find((one) => one.id === id);
  if (proposal === undefined) throw new Error('a cost of a proposal that is not there');
  return proposal;
}

/** What a proposal costs as its central reading has it. */
export function centralCost({ proposals }: CostsRecord, { id }: ProposalRecord): CostRecord {
  const cost = proposals.find((one) => one.id === id && one.central);
  if (cost === undefined) throw new Error('a cost without a central reading');
  return cost;
}

export function settlementOf({ figures }: CostRecord): Decimal {
  return decimal(figures['settlement-cost'] ?? '0');
}

/** The lowest and the highest settlement cost over all readings of a proposal. */
export function spreadOf({ proposals }: CostsRecord, { id }: ProposalRecord): { low: Decimal; high: Decimal } {
  const sorted = proposals
    .filter((one) => one.id === id)
    .map(settlementOf)
    .sort((a, b) => a.cmp(b));
  return { low: sorted[0] ?? zero, high: sorted.at(-1) ?? zero };
}

/** What the years of a cost come to in one figure. */
export function sumOf(
  { years }: Pick<CostRecord, 'years'>,
  key: keyof CostRecord['years'][number]['figures'],
): Decimal {
  return years.reduce((sum, { figures }) => sum.plus(figures[key] ?? '0'), zero);
}

/** The range of a figure where its proposal leaves the reading open. */
export function rangeOf({ ranges }: CostsRecord, { id }: { readonly id: string }, key: TermFigure) {
  return ranges.find(({ proposal }) => proposal === id)?.figures[key];
}

/** What a group is called where everybody stands beside it. */
export const groupTitle = (name: string): Text => (name === '' ? say('no-name') : name);

/** A name with the reading where all of them are shown, marked where its reading is open. */
export function labelOf(cost: CostDocument, { id, reading }: CostRecord, allReadings: boolean): LabelCell {
  const proposal = proposalOf(cost, id);
  const offer = nameOf(proposal);
  if (!proposal.ambiguous) return { kind: 'text', text: offer };
  return {
    kind: 'text',
    text: allReadings ? say('with-reading', { offer, reading }) : offer,
    mark: { unstated: true },
  };
}

/** The same as a title: `Harvard's offer ~`. */
export function headingOf(cost: CostDocument, record: CostRecord, allReadings: boolean): Text {
  const { text, mark } = labelOf(cost, record, allReadings);
  return mark?.unstated ? say('marked-unstated', { name: text }) : text;
}
