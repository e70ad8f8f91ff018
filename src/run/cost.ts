// What proposals cost a whole unit, from files to the document.

import type { CostDocument } from '../cost/cost.js';
import { costDocument } from '../cost/cost-record.js';
import type { Disk } from '../document/locate.js';
import { checkQuestion, plansOf, warnOfPlans } from '../plan/plans.js';
import { gatherBound } from '../question/gather.js';
import { listsPeople } from '../question/read-people.js';
import type { Request } from '../question/request.js';
import { sumPeople } from './population.js';
import { type Run, run } from './run.js';

/** Counts everybody, and prices each proposal under each of its readings. */
export function costFiles(request: Request, disk: Disk): Run<CostDocument> {
  return run(disk, (files, faults) => {
    const gathered = gatherBound(request, files, faults, 'everybody');
    if (gathered === undefined) return undefined;
    const { question, loaded } = gathered;
    const isListed = listsPeople(question.unit);
    const plans = plansOf(question, faults, !isListed);
    if (plans === undefined) return undefined;
    const summed = sumPeople({ unit: question.unit, loaded }, plans, question, files, faults);
    if (summed === undefined) return undefined;
    if (isListed) checkQuestion(question, summed.unit, faults);
    if (faults.failed) return undefined;
    warnOfPlans(plans, question, faults);
    return costDocument({ groups: summed.groups, plans, skipped: summed.skipped }, question, faults);
  });
}
