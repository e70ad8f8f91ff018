// From names of files to what is compared: units, proposals and the baseline, loaded and bound to one another.
import { type Faults, fault } from '../diagnostic/diagnostic.js';
import { nearest } from '../diagnostic/near.js';
import type { Loaded } from '../document/locate.js';
import { type ReadingName, readings } from '../raise/reading.js';
import { horizonOf } from './horizon.js';
import { loadProposals } from './load-proposals.js';
import type { Question } from './question.js';
import type { Request, Sources } from './request.js';
import { resolveBaseline, statedBaseline } from './resolve-baseline.js';
import { readInflationOption, resolveInflation } from './resolve-inflation.js';
import { type PeopleWanted, resolveUnit } from './resolve-unit.js';
import { readPay } from './stated-pay.js';

/** Everything that a comparison needs; undefined where a fault was found, all of them recorded. */
export function gather(request: Request, files: Sources, faults: Faults): Question | undefined {
  return gatherBound(request, files, faults, 'pay points')?.question;
}

/** The same with the file of the unit. With `everybody`, its rosters are still to be read. */
export function gatherBound(
  request: Request,
  files: Sources,
  faults: Faults,
  people: PeopleWanted,
): { readonly question: Question; readonly loaded: Loaded | null } | undefined {
  const reading = chosenReading(request.reading, faults);
  const tabled = loadProposals(request.proposals, request.unit === undefined, files, faults);
  const pay = request.pay && readPay(request.pay, files, faults);
  const unit = resolveUnit(request, tabled, pay ?? null, files, faults, people);
  const proposals = tabled.map(({ proposal }) => proposal);
  const stated = statedBaseline(request.baseline, files, faults);
  if (faults.failed || unit === undefined || proposals.length === 0) return undefined;
  const option = request.inflation === undefined ? null : readInflationOption(request.inflation, files, faults);
  const horizon = horizonOf(proposals, request.years ?? null, faults);
  const terms = stated ?? (request.baseline === false ? null : unit.unit.baseline);
  const baseline = terms === null ? null : resolveBaseline(terms, unit, horizon, files, faults);
  const assumption = option ?? unit.unit.inflation;
  const inflation = assumption === null ? null : resolveInflation(assumption, unit.loaded, horizon, files, faults);
  if (faults.failed || baseline === undefined || inflation === undefined) return undefined;
  const question = { unit: unit.unit, proposals, baseline, horizon, reading, inflation };
  return { question, loaded: unit.loaded };
}

/** The reading that an option names; null where none does. */
export function chosenReading(name: string | undefined, faults: Faults): ReadingName | null {
  if (name === undefined) return null;
  const known = readings.find((reading) => reading === name);
  if (known === undefined)
    faults.add(fault('unknown-reading', null, { reading: name, known: readings, near: nearest(name, readings) }));
  return known ?? null;
}
