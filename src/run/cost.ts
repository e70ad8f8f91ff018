// What proposals cost a whole unit, from files to the document.
import { plansOf, warnOfPlans } from '../comparison/plans.js';
import type { CostDocument } from '../cost/cost.js';
import { costDocument } from '../cost/cost-record.js';
import { countedStaff } from '../cost/counted-staff.js';
import { exactTallies } from '../cost/exact-tally.js';
import type { Disk } from '../document/locate.js';
import { gather } from '../question/gather.js';
import type { Request } from '../question/request.js';
import { type Run, run } from './run.js';

/** Counts everybody, and prices each proposal under each of its readings. */
export function costFiles(request: Request, disk: Disk): Run<CostDocument> {
  return run(disk, (files, faults) => {
    const question = gather(request, files, faults);
    const plans = question && plansOf(question, faults);
    if (question === undefined || plans === undefined) return undefined;
    const staff = question.unit.groups.flatMap((group) => countedStaff(group, faults));
    if (faults.failed) return undefined;
    const groups = exactTallies(staff, plans, question, faults);
    if (groups === undefined) return undefined;
    warnOfPlans(plans, question, faults);
    return costDocument({ groups, plans, skipped: new Map() }, question, faults);
  });
}
