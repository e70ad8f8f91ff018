// A sweep, from files to the figures: at each value the question is gathered anew, with that value in its option.

import { type Faults, fault } from '../diagnostic/diagnostic.js';
import type { Disk } from '../document/locate.js';
import { type Decimal, plain } from '../number/decimal.js';
import { gather } from '../question/gather.js';
import type { Question } from '../question/question.js';
import type { Request } from '../question/request.js';
import type { Sweep } from '../sweep/sweep.js';
import { sweepOf } from '../sweep/sweep-figures.js';
import { isRange, readSweepRange, type Swept, sweepable } from '../sweep/sweep-range.js';
import { type Run, run } from './run.js';
import { optionAt } from './solve.js';

/** A question of which one option is a range with steps: `--inflation '0% to 10% by 1%'`. */
export interface SweepRequest extends Request {
  /** Total pay where left out. */
  readonly measure?: string | undefined;
}

/** The measure at every value of the swept option, and where the order of two proposals changes. */
export function sweepFiles(request: SweepRequest, disk: Disk): Run<Sweep> {
  return run(disk, (files, faults) => {
    const option = sweptOption(request, faults);
    if (option === undefined) return undefined;
    const range = readSweepRange(option, optionAt(option, textOf(request, option), files), faults);
    const measure = optionAt('--measure', request.measure ?? 'total-pay', files);
    if (range === undefined) return undefined;
    const known = new Map<string, Question | undefined>();
    const questionAt = (value: Decimal): Question | undefined => {
      const key = plain(value);
      if (!known.has(key)) known.set(key, gather(withValue(request, option, range.write(value)), files, faults));
      return known.get(key);
    };
    return sweepOf(range, measure, questionAt, faults);
  });
}

function textOf({ inflation, baseline, pay }: Request, option: Swept): string {
  if (option === '--pay') return (pay ?? []).join(', ');
  return (option === '--inflation' ? inflation : baseline || undefined) ?? '';
}

function sweptOption(request: Request, faults: Faults): Swept | undefined {
  const options = Object.keys(sweepable) as Swept[];
  const found = options.filter((option) => isRange(textOf(request, option)));
  const [only] = found;
  if (found.length === 1) return only;
  if (found.length === 0) faults.add(fault('sweep-without-range', null, { options }));
  else faults.add(fault('sweep-of-two', null, { options: found }));
  return undefined;
}

/** Prices rise by a swept inflation in the year before the term too, which a first-year COLA looks at. */
function withValue(request: Request, option: Swept, text: string): Request {
  if (option === '--pay') return { ...request, pay: [text] };
  if (option === '--baseline') return { ...request, baseline: text };
  return { ...request, inflation: `{before: ${text}, years: ${text}}` };
}
