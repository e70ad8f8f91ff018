// `wagecmp sweep`: what if prices, the baseline or pay were otherwise?
import { type CommandDefinition, tell } from '../command.js';
import { exit } from '../exit.js';
import { answer, csvOptions, diagnosticsOption, outputOptions, questionOptions, requestOf } from '../options.js';
import { deliver, rendererOf } from '../output.js';
import { strictness, unstated } from '../strictness.js';

export const sweepCommand: CommandDefinition = {
  name: 'sweep',
  description: 'a measure over a range of inflation, baselines or pay, and where the order of two proposals changes',
  arguments: '<proposal...>',
  options: [
    { flags: '--measure <measure>', description: 'what is shown, such as real-increase; total-pay where left out' },
    ...questionOptions,
    ...outputOptions(answer),
    ...csvOptions.filter(({ flags }) => !flags.startsWith('--layout')),
    diagnosticsOption,
  ],
  examples: [
    "wagecmp sweep harvard.yaml union.yaml --inflation '0% to 10% by 1%' --measure real-increase",
    "wagecmp sweep harvard.yaml union.yaml --baseline '2% to 5% by 0.5%'",
    "wagecmp sweep '$1,000' '3%' --pay '$20k to $50k by $5k' --measure gain",
  ],
  async run(names, options, shell) {
    const renderer = rendererOf(options, shell);
    if (typeof renderer === 'number') return renderer;
    const { sweepFiles } = await import('../../run/sweep.js');
    const request = { ...requestOf(names, options), measure: options['measure'] as string | undefined };
    const { value, diagnostics, texts } = sweepFiles(request, shell.disk);
    tell([...diagnostics, ...(value ? unstated(value, options) : [])], texts, options, shell);
    if (value === undefined) return exit.notValid;
    const { sweepReport } = await import('../../report/sweep/sweep-report.js');
    const report = sweepReport(value, { allReadings: options['readings'] === 'all' });
    return deliver(report, renderer, options, shell, strictness(value, options));
  },
};
