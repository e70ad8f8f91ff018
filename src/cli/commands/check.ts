// `wagecmp check`: what must hold, for scripts and build servers.
import { type CommandDefinition, tell } from '../command.js';
import { exit } from '../exit.js';
import { diagnosticsOption, judgedAnswer, outputOptions } from '../options.js';
import { deliver, rendererOf } from '../output.js';

export const checkCommand: CommandDefinition = {
  name: 'check',
  description: 'what must hold: every check of a check file in every scenario, and the claims of its proposals',
  arguments: '<file...>',
  options: [
    { flags: '--unit <file>', description: 'the people of proposals that name no unit' },
    ...outputOptions(judgedAnswer),
    diagnosticsOption,
  ],
  examples: [
    'wagecmp check checks.yaml',
    'wagecmp check checks.yaml --format github',
    'wagecmp check checks.yaml -o verdicts.xml',
    'wagecmp check checks.yaml --format json',
  ],
  async run(names, options, shell) {
    const renderer = rendererOf(options, shell, judgedAnswer);
    if (typeof renderer === 'number') return renderer;
    const { checkFiles } = await import('../../run/check.js');
    const request = { files: names, unit: options['unit'] as string | undefined };
    const { value, diagnostics, texts } = checkFiles(request, shell.disk);
    tell(diagnostics, texts, options, shell);
    if (value === undefined) return exit.notValid;
    const { verdictsReport } = await import('../../report/verdict/verdicts-report.js');
    const failed = value.doNotHold > 0 ? exit.doesNotHold : exit.done;
    const earned = value.errors > 0 ? exit.notValid : failed;
    return deliver(verdictsReport(value), renderer, options, shell, earned);
  },
};
