// Finding one figure in a comparison.
import type { Comparison, PayPointRecord, ProposalRecord, ResultRecord } from '../comparison/comparison.js';
import { type Decimal, decimal } from '../number/decimal.js';
import { nameOfRate } from '../number/money.js';
import { rankOf } from '../roster/ranks.js';
import { say } from '../words/say.js';
import type { Cell, Text } from '../words/text.js';

/** The result that stands for a proposal: its central reading. */
export function centralResult({ results }: PayPointRecord, { id }: ProposalRecord): ResultRecord {
  const result = results.find(({ proposal, central }) => proposal === id && central);
  if (result === undefined) throw new Error('a comparison without a central reading');
  return result;
}

export function offersOf({ proposals }: Pick<Comparison, 'proposals'>): readonly ProposalRecord[] {
  return proposals.filter(({ baseline }) => baseline !== true);
}

/** The baseline of a comparison, where it has one. */
export function baselineOf({ proposals }: Pick<Comparison, 'proposals'>) {
  return proposals.find(({ baseline }) => baseline === true);
}

/** A measure as a decimal; null where it does not exist. */
export function figureOf({ measures }: ResultRecord, key: string): Decimal | null {
  const digits = measures[key] ?? null;
  return digits === null ? null : decimal(digits);
}

/** All results of a proposal at a pay point, one a reading. */
export function readingsAt({ results }: PayPointRecord, { id }: ProposalRecord): readonly ResultRecord[] {
  return results.filter(({ proposal }) => proposal === id);
}

/** A pay point as a sentence names it: `$35,500`, `Research assistants at $35,500`. */
export function placeName({ group, name }: Pick<PayPointRecord, 'group' | 'name'>): string {
  return group === null ? name : `${group}, ${name}`;
}

/** A name in running text: an offer typed as figures stands in quotes, `"5%, 3.5%, 3.5%" pays …`. */
export function inProse({ name, file, baseline }: ProposalRecord): string {
  return file === null && baseline !== true ? `"${name}"` : name;
}

/** A pay point as a row or a heading has it: `$35,500`, `Research assistants, $35,500`. */
export function inGroup({ group, name }: Pick<PayPointRecord, 'group' | 'name'>): Text {
  return group === null ? name : say('in-group', { group, name });
}

/** What a baseline of plain percents is: `3% a year` is `3`; null for what has a name of its own. */
function percentsOf({ name, file, baseline }: ProposalRecord): readonly string[] | null {
  const [, percents] = /^(-?[\d.]+%(?:, -?[\d.]+%)*) a year$/.exec(name) ?? [];
  if (percents === undefined || file !== null || baseline !== true) return null;
  return percents.split(', ').map((percent) => percent.slice(0, -1));
}

/** What a proposal is called; a baseline without a name of its own by its percents. */
export function nameOf(proposal: ProposalRecord): Text {
  const percents = percentsOf(proposal);
  return percents === null ? proposal.name : say('percents-a-year', { percents });
}

/** The title of a column of differences from the baseline. */
export function versus(baseline: ProposalRecord): Text {
  return say('versus', { name: baseline.name, percents: percentsOf(baseline) });
}

/** A name within a sentence: an offer typed as figures stands in quotes, `"5%, 3.5%, 3.5%" pays …`. */
export function nameInSentence(proposal: ProposalRecord): Text {
  const { name, file, baseline } = proposal;
  return file === null && baseline !== true ? say('quoted-name', { name }) : nameOf(proposal);
}

/** Its rate as a name, `$35,500`; null where that is what the pay point is called. */
export function rateOf({ name, currentRate }: Pick<PayPointRecord, 'name' | 'currentRate'>, currency: string) {
  const rate: Cell = { kind: 'money', digits: currentRate, named: true };
  return name === nameOfRate(decimal(currentRate), currency) ? null : rate;
}

/** How a sentence begins that speaks of a pay point: `at-place` of words/ makes `At $35,500,` of it. */
export function startAt(point: PayPointRecord, { currency }: Comparison['unit']) {
  return { ...placeOf(point), rate: rateOf(point, currency), isPerson: point.cell !== undefined };
}

/** A pay point as a sentence of words/ speaks of it. */
export function placeOf({ group, name }: Pick<PayPointRecord, 'group' | 'name'>) {
  return { group, name, rank: rankOf(name) };
}
