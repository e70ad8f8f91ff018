// `--strict`: a reading that nobody has stated makes the run a 1; the result is printed all the same.
import type { Comparison } from '../comparison/comparison.js';
import { type Diagnostic, fault } from '../diagnostic/diagnostic.js';
import { type Options, tell } from './command.js';
import { type ExitCode, exit } from './exit.js';
import type { Shell } from './io.js';

/** The code that a result has earned under `--strict`. */
export function strictness({ proposals }: Pick<Comparison, 'proposals'>, options: Options, shell: Shell): ExitCode {
  if (options['strict'] !== true) return exit.done;
  const open = proposals.filter(({ ambiguous }) => ambiguous);
  const faults = open.map(
    ({ name, readings, file }): Diagnostic =>
      fault('unstated-reading', file, { name, shown: readings[0] ?? '', count: readings.length }),
  );
  if (faults.length > 0) tell(faults, new Map(), options, shell);
  return faults.length > 0 ? exit.doesNotHold : exit.done;
}
