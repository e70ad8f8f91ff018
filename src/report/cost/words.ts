// Money of a whole payroll in the words of a sentence, and finding one figure in a cost.
import type { ProposalRecord } from '../../comparison/comparison.js';
import type { CostDocument, CostRecord, CostsRecord } from '../../cost/cost.js';
import type { TermFigure } from '../../cost/figures.js';
import { type Decimal, decimal, fixed, hundred, quotient, rounded, zero } from '../../number/decimal.js';
import { formatMoney } from '../../number/money.js';
import { say } from '../../words/say.js';
import type { Text } from '../../words/text.js';
import type { Cell, Mark } from '../report.js';

type LabelCell = Cell & { readonly kind: 'text'; readonly mark?: Mark };

const million = decimal('1000000');
const billion = decimal('1000000000');

/**
 * An amount as people say it, rounded where its form tells so: `$4.1 million`, `$1.29 billion`, `$183,627`, `$42.50`.
 *
 * Signs are for the words around it: -4,100,000 is `$4.1 million` too.
 */
export function aboutMoney(amount: Decimal, currency: string): string {
  const size = amount.abs();
  const millions = rounded(size.div(million), 1);
  // What one decimal would make 1,000.0 million is a billion.
  if (millions.gte(1000)) return `${formatMoney(size.div(billion), { currency, decimals: 2 })}\u00a0billion`;
  if (size.gte(million)) return `${formatMoney(millions, { currency, decimals: 1 })}\u00a0million`;
  return formatMoney(size, { currency, decimals: size.lt(hundred) && !size.isInteger() ? 2 : 0 });
}

/** An amount beside another: `$4.1 million more`, `$300,000 less`, `the same`. */
export function moreOrLess(amount: Decimal, currency: string): string {
  if (amount.isZero()) return 'the same';
  return `${aboutMoney(amount, currency)} ${amount.isPositive() ? 'more' : 'less'}`;
}

/** An amount in percent of a year's payroll, as people say it: `1.6%`, `0.04%`; null where nobody is paid. */
export function aboutPercent(amount: Decimal, base: Decimal): string | null {
  if (base.isZero()) return null;
  const percent = quotient(amount.abs().mul(hundred), base);
  if (percent.gte(1)) return `${fixed(percent, 1)}%`;
  return percent.lt('0.01') && !percent.isZero() ? 'less than 0.01%' : `${fixed(percent, 2)}%`;
}

/** What everybody is paid in a year at the current rates. */
export const baseOf = ({ base }: CostsRecord): Decimal => decimal(base.payroll);

/** The offers of a cost, without the baseline. */
export function tabledOffers({ tabled }: CostDocument): readonly ProposalRecord[] {
  return tabled.filter(({ baseline }) => baseline !== true);
}

/** The baseline of a cost, where it has one. */
export function tabledBaseline({ tabled }: CostDocument): ProposalRecord | undefined {
  return tabled.find(({ baseline }) => baseline === true);
}

export function tabledBy({ tabled }: CostDocument, id: string): ProposalRecord {
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
  const all = proposals.filter((one) => one.id === id).map(settlementOf);
  const [first = zero] = all;
  return all.reduce((so, next) => ({ low: next.lt(so.low) ? next : so.low, high: next.gt(so.high) ? next : so.high }), {
    low: first,
    high: first,
  });
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

/** A name with `~` where a reading is open, and with the reading where all of them are shown. */
export function labelOf(cost: CostDocument, { id, reading }: CostRecord, allReadings: boolean): LabelCell {
  const { name, ambiguous } = tabledBy(cost, id);
  const text = allReadings && ambiguous ? `${name}: ${reading}` : name;
  return { kind: 'text', text, ...(ambiguous ? { mark: { unstated: true } } : {}) };
}

/** The same as a title: `Harvard's offer ~`. */
export function headingOf(cost: CostDocument, record: CostRecord, allReadings: boolean): Text {
  const { text, mark } = labelOf(cost, record, allReadings);
  return mark?.unstated ? say('marked-unstated', { name: text }) : text;
}
