// `wagecmp solve`: what would it take?
import { type CommandDefinition, tell, usage } from '../command.js';
import { exit } from '../exit.js';
import { answer, csvOptions, diagnosticsOption, outputOptions, questionOptions, requestOf } from '../options.js';
import { deliver, rendererOf } from '../output.js';
import { strictness, unstated } from '../strictness.js';

export const solveCommand: CommandDefinition = {
  name: 'solve',
  description: 'what it would take: the raise that brings the first proposal to a target at every pay point',
  arguments: '<proposal...>',
  options: [
    { flags: '--match <target>', description: 'baseline, another proposal or its file, or a figure such as $115,000' },
    {
      flags: '--measure <measure>',
      description: 'what is matched, such as end-rate or settlement-cost; total-pay where left out',
    },
    {
      flags: '--vary <what>',
      description:
        'what is added: every-year (a percent every year, where left out), year-1 (a percent), lump-sum or flat (in year 1)',
    },
    {
      flags: '--budget <amount>',
      description: 'in place of --match: the largest raise whose settlement cost stays within it; needs people',
    },
    ...questionOptions,
    ...outputOptions(answer),
    ...csvOptions.filter(({ flags }) => flags === '--pretty'),
    diagnosticsOption,
  ],
  examples: [
    'wagecmp solve harvard.yaml --match baseline',
    'wagecmp solve harvard.yaml --match union.yaml --measure end-rate',
    "wagecmp solve harvard.yaml --match '$115,000' --vary lump-sum --pay 35.5k",
    "wagecmp solve '8% over 3 years' --match 9% --measure increase --vary year-1 --pay 35.5k",
  ],
  async run(names, options, shell) {
    const renderer = rendererOf(options, shell);
    if (typeof renderer === 'number') return renderer;
    const match = options['match'] as string | undefined;
    const budget = options['budget'] as string | undefined;
    if (match === undefined && budget === undefined)
      return usage(
        'solve needs a target: `--match` or `--budget`',
        'give --match baseline, --match union or a figure',
        shell,
      );
    if (match !== undefined && budget !== undefined)
      return usage('`--match` and `--budget` are two targets, solve takes one', 'leave one of them out', shell);
    const { solveFiles } = await import('../../run/solve.js');
    const { value, diagnostics, texts } = solveFiles(
      {
        ...requestOf(names, options),
        match: match ?? 'baseline',
        budget,
        measure: options['measure'] as string | undefined,
        vary: options['vary'] as string | undefined,
      },
      shell.disk,
    );
    tell([...diagnostics, ...(value ? unstated(value, options) : [])], texts, options, shell);
    if (value === undefined) return exit.notValid;
    const { solveReport } = await import('../../report/solve/solve-report.js');
    return deliver(solveReport(value), renderer, options, shell, strictness(value, options));
  },
};
