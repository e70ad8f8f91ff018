// What would have happened anyway, as one more proposal: it runs through the whole horizon.
import { compareTerms, type Term } from '../calendar/term.js';
import { type Faults, fault } from '../diagnostic/diagnostic.js';
import { checkBaselineTerms } from '../proposal/checks.js';
import { isAmbiguous, type Proposal, readingsOf } from '../proposal/proposal.js';
import { termOfRaises } from '../proposal/term.js';
import { plainRaise } from '../raise/entries.js';
import type { Raise } from '../raise/raise.js';
import { exactText } from '../raise/working.js';
import type { BaselineTerms } from '../unit/unit.js';

export const baselineId = 'baseline';

/**
 * The baseline of a unit as a proposal: `3%` is 3% in every contract year and is named `3% a year`; of a list the last
 * percent repeats. One that can be read in several ways is a fault.
 */
export function baselineProposal(
  terms: Exclude<BaselineTerms, { form: 'file' }>,
  horizon: Term,
  faults: Faults,
): Proposal | undefined {
  const raises = terms.form === 'percents' ? everyYear(terms) : terms.raises.raises;
  const at = terms.form === 'percents' ? terms.percents[0]?.at : terms.at;
  if (at === undefined) return undefined;
  const term = termOf(terms, horizon);
  checkBaselineTerms({ term, raises: { form: 'entries', raises }, raisesAt: at }, faults);
  const name = terms.form === 'raises' ? (terms.name ?? 'Baseline') : nameOf(terms);
  const nothing = { party: null, date: null, source: null, unit: null, notModelled: [], claims: [] };
  const readings = readingsOf(raises, at, faults);
  return asBaseline({ ...nothing, id: baselineId, file: null, name, term, raises, readings, at }, faults);
}

/** A baseline runs through the horizon, and may know more years than are compared. */
function termOf(terms: Exclude<BaselineTerms, { form: 'file' }>, horizon: Term): Term {
  const told = terms.form === 'raises' ? termOfRaises(terms.raises) : null;
  return told !== null && compareTerms(told, horizon) > 0 ? { ...told, start: horizon.start } : horizon;
}

/** A proposal as the baseline. A fault where it leaves its reading open: a baseline has one. */
export function asBaseline(proposal: Proposal, faults: Faults): Proposal | undefined {
  if (isAmbiguous(proposal)) {
    faults.add(fault('baseline-with-readings', proposal.at, { readings: proposal.readings }));
    return undefined;
  }
  return { ...proposal, id: baselineId };
}

type Percents = Extract<BaselineTerms, { form: 'percents' }>;

function everyYear({ percents }: Percents): readonly Raise[] {
  return percents.map(({ value, at }, index) => {
    const year = index + 1;
    return plainRaise(value, { first: year, last: year === percents.length ? null : year }, at);
  });
}

const nameOf = ({ percents }: Percents) => `${percents.map(({ value }) => `${exactText(value)}%`).join(', ')} a year`;
