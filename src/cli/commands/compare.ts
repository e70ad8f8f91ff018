// `wagecmp compare`: proposals side by side.
import type { Comparison } from '../../comparison/comparison.js';
import { type CommandDefinition, type Options, tell } from '../command.js';
import { exit } from '../exit.js';
import type { Shell } from '../io.js';
import { csvOptions, diagnosticsOption, outputOptions, questionOptions, requestOf } from '../options.js';
import { deliver, rendererOf } from '../output.js';
import { strictness, unstated } from '../strictness.js';

export const compareCommand: CommandDefinition = {
  name: 'compare',
  says: 'proposals side by side: rates by year, the raise, total pay, and how they stand to the baseline',
  arguments: '<proposal...>',
  options: [...questionOptions, ...outputOptions, ...csvOptions, diagnosticsOption],
  examples: [
    'wagecmp compare harvard.yaml union.yaml',
    "wagecmp compare harvard.yaml union.yaml --pay '$35.5k to $43k' --baseline 3%",
    "wagecmp compare '8% over 3 years' '5%, 3.5%, 3.5%' --pay 35.5k",
    'wagecmp compare harvard.yaml union.yaml --readings all --format csv',
    'wagecmp compare harvard.yaml union.yaml -o comparison.json',
    'wagecmp compare comparison.json --format markdown',
  ],
  async run(names, options, shell) {
    const renderer = rendererOf(options, shell);
    if (typeof renderer === 'number') return renderer;
    const comparison = await comparisonFor(names, options, shell);
    if (comparison === undefined) return exit.notValid;
    const { comparisonReport } = await import('../../report/comparison-report.js');
    const report = comparisonReport(comparison, { allReadings: options['readings'] === 'all' });
    return deliver(report, renderer, options, shell, strictness(comparison, options));
  },
};

async function comparisonFor(
  names: readonly string[],
  options: Options,
  shell: Shell,
): Promise<Comparison | undefined> {
  const { isSavedComparison, loadComparison } = await import('../saved.js');
  const [only] = names;
  if (names.length === 1 && only !== undefined && isSavedComparison(only, shell)) {
    const saved = loadComparison(only, options, shell);
    if (saved !== undefined) tell(unstated(saved, options), new Map(), options, shell);
    return saved;
  }
  const { compareFiles } = await import('../../pipeline.js');
  const { value, diagnostics, texts } = compareFiles(requestOf(names, options), shell.disk);
  tell([...diagnostics, ...(value === undefined ? [] : unstated(value, options))], texts, options, shell);
  return value;
}
