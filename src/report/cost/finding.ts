// What proposals cost, in the sentences that a stranger should read first. Figures are rounded as people say them; the
// exact ones stand in the tables.
import type { ProposalRecord } from '../../comparison/comparison.js';
import type { CostDocument } from '../../cost/cost.js';
import { type Decimal, zero } from '../../number/decimal.js';
import { formatMoney } from '../../number/money.js';
import { inProse } from '../lookup.js';
import { counted, named, termInWords } from '../words.js';
import {
  aboutMoney,
  aboutPercent,
  baseOf,
  centralCost,
  moreOrLess,
  settlementOf,
  spreadOf,
  sumOf,
  tabledBaseline,
  tabledOffers,
} from './words.js';

/** More offers than this are not gone through one by one. */
const mostInSentences = 3;

/** `Union's ask costs $4.1 million more than Harvard's offer over three years, 1.6% of a year's payroll at today's rates.` */
export function costFinding(cost: CostDocument): readonly string[] {
  const ranked = [...tabledOffers(cost)].sort((a, b) => centralSettlement(cost, b).cmp(centralSettlement(cost, a)));
  const [dearest] = ranked;
  const cheapest = ranked.at(-1);
  if (dearest === undefined || cheapest === undefined) return [];
  const baseline = tabledBaseline(cost);
  const shown = ranked.length > mostInSentences ? [dearest, cheapest] : ranked;
  const main = ranked.length === 1 ? alone(cost, dearest, baseline) : between(cost, ranked, dearest, cheapest);
  return [
    ...main,
    ...(baseline !== undefined && ranked.length > 1 ? [againstBaseline(cost, shown, baseline)] : []),
    ...stepSentences(cost, shown),
  ];
}

const centralSettlement = (cost: CostDocument, proposal: ProposalRecord) => settlementOf(centralCost(cost, proposal));

/** `, 1.6% of a year's payroll at today's rates`, and that the roll-up is in it. */
function ofPayroll(cost: CostDocument, amount: Decimal): string {
  const percent = aboutPercent(amount, baseOf(cost));
  const rollUp = cost.rollUp === null ? '' : ', roll-up included';
  return `${percent === null ? '' : `, ${percent} of a year's payroll at today's rates`}${rollUp}.`;
}

const today = "today's payroll";

/** One proposal against the baseline, or against a payroll that stays as it is where there is none. */
function alone(cost: CostDocument, offer: ProposalRecord, baseline: ProposalRecord | undefined): string[] {
  const other = baseline === undefined ? zero : centralSettlement(cost, baseline);
  const { low, high } = baseline === undefined ? { low: zero, high: zero } : spreadOf(cost, baseline);
  const difference = centralSettlement(cost, offer).minus(other);
  const name = baseline === undefined ? today : inProse(baseline);
  const over = `over ${termInWords(cost.horizon)}`;
  const own = spreadOf(cost, offer);
  const open = [offer, ...(baseline === undefined ? [] : [baseline])];
  const range = rangeSentence(cost, open, own.low.minus(high), own.high.minus(low));
  if (difference.isZero()) return [`${inProse(offer)} costs as much as ${name} ${over}.`, ...range];
  const amount = moreOrLess(difference, cost.unit.currency);
  return [`${inProse(offer)} costs ${amount} than ${name} ${over}${ofPayroll(cost, difference)}`, ...range];
}

/** The dearest of several against the cheapest. */
function between(
  cost: CostDocument,
  ranked: readonly ProposalRecord[],
  dearest: ProposalRecord,
  cheapest: ProposalRecord,
): string[] {
  const difference = centralSettlement(cost, dearest).minus(centralSettlement(cost, cheapest));
  const over = `over ${termInWords(cost.horizon)}`;
  const [most, least] = [spreadOf(cost, dearest), spreadOf(cost, cheapest)];
  const range = [
    ...rangeSentence(cost, [dearest, cheapest], most.low.minus(least.high), most.high.minus(least.low)),
    ...orderSentence(cost, ranked),
  ];
  if (difference.isZero()) {
    const same = moreOrLess(centralSettlement(cost, dearest), cost.unit.currency);
    const each = same === 'the same' ? `as much as ${today}` : `${same} than ${today}`;
    return [`${named(ranked.map(inProse))} cost the same ${over}: ${each}.`, ...range];
  }
  const amount = aboutMoney(difference, cost.unit.currency);
  const share = ofPayroll(cost, difference);
  if (ranked.length === 2) {
    return [`${inProse(dearest)} costs ${amount} more than ${inProse(cheapest)} ${over}${share}`, ...range];
  }
  const many = `Of ${counted(ranked.length, 'proposal')} ${inProse(dearest)} costs the most ${over}`;
  return [`${many} and ${inProse(cheapest)} the least, ${amount} less${share}`, ...range];
}

/** How far the difference goes where somebody leaves the reading open. */
function rangeSentence(cost: CostDocument, both: readonly ProposalRecord[], low: Decimal, high: Decimal): string[] {
  const open = both.filter(({ ambiguous }) => ambiguous);
  if (open.length === 0) return [];
  const takes = `That takes the central reading of ${named(open.map(inProse))}`;
  if (low.eq(high)) return [` ${takes}; it is the same under every other.`];
  const sameSide = !low.isNegative() || !high.isPositive();
  const [near, far] = low.abs().lt(high.abs()) || !sameSide ? [low, high] : [high, low];
  const first = sameSide && !near.isZero() ? aboutMoney(near, cost.unit.currency) : orNothing(near, cost);
  return [` ${takes}; over all readings it is between ${first} and ${moreOrLess(far, cost.unit.currency)}.`];
}

const orNothing = (amount: Decimal, { unit }: CostDocument) =>
  amount.isZero() ? 'nothing' : moreOrLess(amount, unit.currency);

/** Of more than two, whether another reading changes which costs more. */
function orderSentence(cost: CostDocument, ranked: readonly ProposalRecord[]): string[] {
  if (ranked.length < 3) return [];
  const turns = ranked.some((dearer, i) =>
    ranked.slice(i + 1).some((cheaper) => {
      const isOpen = dearer.ambiguous || cheaper.ambiguous;
      return isOpen && spreadOf(cost, cheaper).high.gt(spreadOf(cost, dearer).low);
    }),
  );
  return turns ? [' Under some readings the order is another.'] : [];
}

/** `Against 3% a year, Harvard's offer costs $1.2 million less and Union's ask $2.9 million more.` */
function againstBaseline(cost: CostDocument, offers: readonly ProposalRecord[], baseline: ProposalRecord): string {
  const other = centralSettlement(cost, baseline);
  const parts = offers.map((offer, i) => {
    const amount = moreOrLess(centralSettlement(cost, offer).minus(other), cost.unit.currency);
    return `${inProse(offer)} ${i === 0 ? 'costs ' : ''}${amount}`;
  });
  return ` Against ${inProse(baseline)}, ${named(parts)}.`;
}

/** How much of what a proposal costs is movement along a schedule, which nobody calls a raise; to the unit, as it adds up. */
function stepSentences(cost: CostDocument, offers: readonly ProposalRecord[]): string[] {
  const whole = (amount: Decimal) => formatMoney(amount.abs(), { currency: cost.unit.currency, decimals: 0 });
  return offers.flatMap((offer) => {
    const central = centralCost(cost, offer);
    const [steps, overBase] = [sumOf(central, 'step-cost'), sumOf(central, 'cost-over-base')];
    if (steps.isZero()) return [];
    const raises = sumOf(central, 'lump-sums').isZero() ? 'raises' : 'raises and lump sums';
    const rest = overBase.minus(steps);
    if (steps.isNegative() || overBase.isNegative()) {
      const signed = formatMoney(steps, { currency: cost.unit.currency, decimals: 0 });
      return [` Steps at today's rates come to ${signed} under ${inProse(offer)}, and the rest is its ${raises}.`];
    }
    const above = `that ${inProse(offer)} costs over base${cost.rollUp === null ? '' : ', before roll-up'}`;
    if (rest.isNegative()) {
      const less = `its ${raises} take ${whole(rest)} off that`;
      return [` Steps at today's rates cost ${whole(steps)} under ${inProse(offer)}; ${less}.`];
    }
    if (rest.isZero()) return [` All of the ${whole(overBase)} ${above} is steps, and none of it raises.`];
    const movement = `${whole(steps)} is steps that people get at today's rates`;
    return [` Of the ${whole(overBase)} ${above}, ${movement}, and ${whole(rest)} ${raises}.`];
  });
}
