// `wagecmp claims`: whether the headlines of proposals are true.
import { type CommandDefinition, tell } from '../command.js';
import { exit } from '../exit.js';
import { diagnosticsOption, judgedAnswer, outputOptions, questionOptions, requestOf } from '../options.js';
import { deliver, rendererOf } from '../output.js';

/** A claim is judged by its own proposal: a baseline has nothing to say to it. */
const claimOptions = questionOptions.filter(({ flags }) => !/baseline|strict/.test(flags));

export const claimsCommand: CommandDefinition = {
  name: 'claims',
  description: 'headlines put to the test: what each claim of a proposal comes to, and what would make it true',
  arguments: '<proposal...>',
  options: [...claimOptions, ...outputOptions(judgedAnswer), diagnosticsOption],
  examples: [
    'wagecmp claims harvard.yaml',
    'wagecmp claims boeing.yaml heu.yaml --format markdown',
    'wagecmp claims harvard.yaml --reading sum-even --format csv',
  ],
  async run(names, options, shell) {
    const renderer = rendererOf(options, shell, judgedAnswer);
    if (typeof renderer === 'number') return renderer;
    const { claimsOfFiles } = await import('../../run/claims.js');
    const { value, diagnostics, texts } = claimsOfFiles(requestOf(names, options), shell.disk);
    tell(diagnostics, texts, options, shell);
    if (value === undefined) return exit.notValid;
    const verdicts = value.proposals.flatMap(({ claims }) => claims.map(({ verdict }) => verdict));
    const { claimsReport } = await import('../../report/verdict/claims-report.js');
    const failed = verdicts.includes('does-not-hold') ? exit.doesNotHold : exit.done;
    const earned = verdicts.includes('not-judged') ? exit.notValid : failed;
    return deliver(claimsReport(value), renderer, options, shell, earned);
  },
};
