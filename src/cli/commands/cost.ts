// `wagecmp cost`: what proposals cost a whole unit.
import { type CommandDefinition, tell } from '../command.js';
import { exit } from '../exit.js';
import { diagnosticsOption, outputOptions, questionOptions, requestOf } from '../options.js';
import { deliver, rendererOf } from '../output.js';
import { strictness, unstated } from '../strictness.js';

export const costCommand: CommandDefinition = {
  name: 'cost',
  says: 'what proposals cost a whole unit: payroll, new money, roll-up, the settlement, and the gap between the sides',
  arguments: '<proposal...>',
  options: [...questionOptions.filter(({ flags }) => !/--pay /.test(flags)), ...outputOptions, diagnosticsOption],
  examples: ['wagecmp cost harvard.yaml union.yaml'],
  async run(names, options, shell) {
    const renderer = rendererOf(options, shell);
    if (typeof renderer === 'number') return renderer;
    const { costFiles } = await import('../../run/cost.js');
    const { value, diagnostics, texts } = costFiles(requestOf(names, options), shell.disk);
    const stated = value && { proposals: value.tabled };
    tell([...diagnostics, ...(stated === undefined ? [] : unstated(stated, options))], texts, options, shell);
    if (value === undefined || stated === undefined) return exit.notValid;
    const { costReport } = await import('../../report/cost-report.js');
    return deliver(costReport(value), renderer, options, shell, strictness(stated, options));
  },
};
