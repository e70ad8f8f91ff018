// What proposals cost, in the sentences that a stranger should read first. They round figures as people say them; the
// exact ones stand in the tables.
import type { ProposalRecord } from '../../comparison/comparison.js';
import type { CostDocument } from '../../cost/cost.js';
import { type Decimal, decimal, hundred, quotient, zero } from '../../number/decimal.js';
import { say } from '../../words/say.js';
import type { Parts, Phrase } from '../../words/text.js';
import { nameInSentence } from '../lookup.js';
import { baselineIn, centralCost, offersIn, settlementOf, spreadOf, sumOf } from './lookup.js';

/** More offers than this are not gone through one by one. */
const mostInSentences = 3;

const money = (amount: Decimal) => ({ kind: 'money', digits: amount.toFixed() }) as const;

/** `Union's ask costs $4.1 million more than Harvard's offer over three years, 1.6% of a year's payroll at today's rates.` */
export function costFinding(cost: CostDocument): Parts {
  const ranked = [...offersIn(cost)].sort((a, b) => centralSettlement(cost, b).cmp(centralSettlement(cost, a)));
  const [dearest] = ranked;
  const cheapest = ranked.at(-1);
  if (dearest === undefined || cheapest === undefined) return [];
  const baseline = baselineIn(cost);
  const shown = ranked.length > mostInSentences ? [dearest, cheapest] : ranked;
  const main = ranked.length === 1 ? alone(cost, dearest, baseline) : between(cost, ranked, dearest, cheapest);
  const all = [
    ...main,
    ...(baseline !== undefined && ranked.length > 1 ? [againstBaseline(cost, shown, baseline)] : []),
    ...shown.flatMap((offer) => stepSentence(cost, offer)),
  ];
  return all.flatMap((one, i) => (i === 0 ? [one] : [' ', one]));
}

const centralSettlement = (cost: CostDocument, proposal: ProposalRecord) => settlementOf(centralCost(cost, proposal));

/** A difference over the term, and what it is in percent of a year's payroll; null where nobody is paid. */
function differenceOf({ base, rollUp, horizon }: CostDocument, difference: Decimal) {
  const payroll = decimal(base.payroll);
  const digits = payroll.isZero() ? null : quotient(difference.mul(hundred), payroll).toFixed();
  const share = digits === null ? null : ({ kind: 'percent', digits } as const);
  return { difference: money(difference), share, hasRollUp: rollUp !== null, term: horizon };
}

/** One proposal against the baseline, or against a payroll that stays as it is where there is none. */
function alone(cost: CostDocument, offer: ProposalRecord, baseline: ProposalRecord | undefined): Phrase[] {
  const other = baseline === undefined ? zero : centralSettlement(cost, baseline);
  const { low, high } = baseline === undefined ? { low: zero, high: zero } : spreadOf(cost, baseline);
  const own = spreadOf(cost, offer);
  const both = baseline === undefined ? [offer] : [offer, baseline];
  return [
    say('costs-beside', {
      offer: nameInSentence(offer),
      other: baseline === undefined ? null : nameInSentence(baseline),
      ...differenceOf(cost, centralSettlement(cost, offer).minus(other)),
    }),
    ...rangeSentence(both, own.low.minus(high), own.high.minus(low)),
  ];
}

/** The dearest of several against the cheapest. */
function between(
  cost: CostDocument,
  ranked: readonly ProposalRecord[],
  dearest: ProposalRecord,
  cheapest: ProposalRecord,
): Phrase[] {
  const [most, least] = [spreadOf(cost, dearest), spreadOf(cost, cheapest)];
  return [
    leadOf(cost, ranked, dearest, cheapest),
    ...rangeSentence([dearest, cheapest], most.low.minus(least.high), most.high.minus(least.low)),
    ...(isOrderOpen(cost, ranked) ? [say('cost-order-is-open')] : []),
  ];
}

function leadOf(
  cost: CostDocument,
  ranked: readonly ProposalRecord[],
  dearest: ProposalRecord,
  cheapest: ProposalRecord,
): Phrase {
  const difference = centralSettlement(cost, dearest).minus(centralSettlement(cost, cheapest));
  if (difference.isZero()) {
    const over = money(centralSettlement(cost, dearest));
    return say('cost-the-same', { offers: ranked.map(nameInSentence), over, term: cost.horizon });
  }
  const [most, least] = [nameInSentence(dearest), nameInSentence(cheapest)];
  const more = differenceOf(cost, difference);
  return ranked.length === 2
    ? say('costs-beside', { offer: most, other: least, ...more })
    : say('costs-the-most', { offers: ranked.length, dearest: most, cheapest: least, ...more });
}

/** How far the difference goes where somebody leaves the reading open. */
function rangeSentence(both: readonly ProposalRecord[], low: Decimal, high: Decimal): Phrase[] {
  const open = both.filter(({ ambiguous }) => ambiguous).map(nameInSentence);
  return open.length === 0 ? [] : [say('costs-by-reading', { open, low: money(low), high: money(high) })];
}

/** Of more than two, whether another reading changes which costs more. */
function isOrderOpen(cost: CostDocument, ranked: readonly ProposalRecord[]): boolean {
  if (ranked.length < 3) return false;
  return ranked.some((dearer, i) =>
    ranked.slice(i + 1).some((cheaper) => {
      const isOpen = dearer.ambiguous || cheaper.ambiguous;
      return isOpen && spreadOf(cost, cheaper).high.gt(spreadOf(cost, dearer).low);
    }),
  );
}

function againstBaseline(cost: CostDocument, shown: readonly ProposalRecord[], baseline: ProposalRecord): Phrase {
  const other = centralSettlement(cost, baseline);
  const offers = shown.map((offer) => ({
    name: nameInSentence(offer),
    over: money(centralSettlement(cost, offer).minus(other)),
  }));
  return say('costs-against', { baseline: nameInSentence(baseline), offers });
}

/** How much of what a proposal costs is movement along a schedule, which nobody calls a raise; to the unit, as it adds up. */
function stepSentence(cost: CostDocument, offer: ProposalRecord): Phrase[] {
  const central = centralCost(cost, offer);
  const [steps, overBase] = [sumOf(central, 'step-cost'), sumOf(central, 'cost-over-base')];
  if (steps.isZero()) return [];
  return [
    say('cost-of-steps', {
      offer: nameInSentence(offer),
      overBase: money(overBase),
      steps: money(steps),
      rest: money(overBase.minus(steps)),
      hasLumpSums: !sumOf(central, 'lump-sums').isZero(),
      hasRollUp: cost.rollUp !== null,
    }),
  ];
}
