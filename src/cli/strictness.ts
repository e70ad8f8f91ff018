// `--strict`: a reading that nobody has stated makes the run a 1; the result is printed all the same.
import type { Comparison } from '../comparison/comparison.js';
import { type Diagnostic, fault } from '../diagnostic/diagnostic.js';
import type { Options } from './command.js';
import { type ExitCode, exit } from './exit.js';

/** Under `--strict`, a fault for each proposal that leaves its reading open. */
export function unstated({ proposals }: Pick<Comparison, 'proposals'>, options: Options): readonly Diagnostic[] {
  if (options['strict'] !== true) return [];
  return proposals
    .filter(({ ambiguous }) => ambiguous)
    .map(({ name, readings, file }) =>
      fault('unstated-reading', file, { name, shown: readings[0] ?? '', count: readings.length }),
    );
}

/** The code that a result has earned under `--strict`. */
export function strictness(shown: Pick<Comparison, 'proposals'>, options: Options): ExitCode {
  return unstated(shown, options).length > 0 ? exit.doesNotHold : exit.done;
}
