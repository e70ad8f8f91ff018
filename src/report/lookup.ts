// Finding one figure in a comparison.
import type { Comparison, PayPointRecord, ProposalRecord, ResultRecord } from '../comparison/comparison.js';
import { type Decimal, decimal } from '../number/decimal.js';

/** The result that stands for a proposal: its central reading. */
export function centralResult({ results }: PayPointRecord, { id }: ProposalRecord): ResultRecord {
  const result = results.find(({ proposal, central }) => proposal === id && central);
  if (result === undefined) throw new Error('a comparison without a central reading');
  return result;
}

export function offersOf({ proposals }: Comparison): readonly ProposalRecord[] {
  return proposals.filter(({ baseline }) => baseline !== true);
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
export function placeName({ group, name }: PayPointRecord): string {
  return group === null ? name : `${group}, ${name}`;
}

/** A name in running text: an offer typed as figures stands in quotes, `"5%, 3.5%, 3.5%" pays …`. */
export function inProse({ name, file, baseline }: ProposalRecord): string {
  return file === null && baseline !== true ? `"${name}"` : name;
}
