// From the names of dated proposals to the rounds of a bargaining.
import { comparisonOf } from '../comparison/record.js';
import { fault } from '../diagnostic/diagnostic.js';
import type { Disk } from '../document/locate.js';
import { gather } from '../question/gather.js';
import type { Request } from '../question/request.js';
import type { Rounds } from '../rounds/rounds.js';
import { roundsOf } from '../rounds/rounds-record.js';
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
    return comparison && roundsOf(comparison);
  });
}
