// From the names of dated proposals to the rounds of a bargaining.
import { comparisonOf } from '../comparison/record.js';
import type { CostDocument } from '../cost/cost.js';
import { costDocument } from '../cost/cost-record.js';
import { knowsPeople } from '../cost/population.js';
import { type Faults, fault } from '../diagnostic/diagnostic.js';
import type { Disk } from '../document/locate.js';
import { plansOf } from '../plan/plans.js';
import { gather } from '../question/gather.js';
import type { Question } from '../question/question.js';
import type { Request, Sources } from '../question/request.js';
import type { Rounds } from '../rounds/rounds.js';
import { roundsOf } from '../rounds/rounds-record.js';
import { populationOf } from './population.js';
import { type Run, run } from './run.js';

/** The proposals of both parties by date. One without a date or a party is a fault that names its file. */
export function roundsFiles(request: Request, disk: Disk): Run<Rounds> {
  return run(disk, (files, faults) => {
    const question = gather({ ...request, baseline: false }, files, faults);
    if (question === undefined) return undefined;
    for (const { file, id, date, party } of question.proposals) {
      const place = file ?? id;
      if (date === null) faults.add(fault('round-needs', place, { key: 'date', write: 'date: 2019-12-04' }));
      if (party === null) faults.add(fault('round-needs', place, { key: 'party', write: 'party: employer' }));
    }
    const comparison = faults.failed ? undefined : comparisonOf(question, faults);
    const isPriced = comparison !== undefined && knowsPeople(question.unit);
    const cost = isPriced ? costIn(question, files, faults) : null;
    return comparison && cost !== undefined ? roundsOf(comparison, cost) : undefined;
  });
}

/** What the proposals of a question cost everybody; undefined where a fault was found. */
function costIn(question: Question, files: Sources, faults: Faults): CostDocument | undefined {
  const population = populationOf({ unit: question.unit, loaded: null }, files, faults);
  const plans = plansOf(question, faults);
  const groups = plans && population?.tally(plans, question, faults);
  if (plans === undefined || groups === undefined || population === undefined) return undefined;
  return costDocument({ groups, plans, skipped: population.skipped }, question, faults);
}
