// `wagecmp strike`: what weeks without pay cost, what the better settlement is worth, and when it has paid them back.
import type { StrikeRequest } from '../../run/strike.js';
import { type CommandDefinition, type Options, tell, usage } from '../command.js';
import { exit } from '../exit.js';
import { answer, diagnosticsOption, outputOptions, questionOptions, requestOf } from '../options.js';
import { deliver, rendererOf } from '../output.js';
import { strictness, unstated } from '../strictness.js';

export const strikeCommand: CommandDefinition = {
  name: 'strike',
  description:
    'a strike: what the weeks without pay cost, what a better settlement is worth, and when it has paid them back',
  arguments: '',
  options: [
    { flags: '--offer <proposal>', description: 'what is on the table: a file, or an offer such as 3%, 3%' },
    { flags: '--demand <proposal>', description: 'what the strike is for' },
    { flags: '--weeks <n>', description: 'weeks without pay' },
    { flags: '--strike-pay <money>', description: 'money a week from a strike fund' },
    { flags: '--settle <percent>', description: 'also a settlement between the two: 50% is halfway' },
    ...questionOptions.filter(({ flags }) => !/baseline/.test(flags)),
    ...outputOptions(answer),
    diagnosticsOption,
  ],
  examples: [
    'wagecmp strike --offer harvard.yaml --demand union.yaml --weeks 4',
    'wagecmp strike --offer harvard.yaml --demand union.yaml --weeks 4 --strike-pay 275 --settle 50%',
    "wagecmp strike --offer '3%' --demand '4%' --pay 31200 --weeks 4 --format csv",
  ],
  async run(_names, options, shell) {
    const renderer = rendererOf(options, shell);
    if (typeof renderer === 'number') return renderer;
    const missing = ['offer', 'demand', 'weeks'].filter((name) => options[name] === undefined);
    if (missing.length > 0) {
      const names = missing.map((name) => `\`--${name}\``).join(', ');
      const help = 'write wagecmp strike --offer harvard.yaml --demand union.yaml --weeks 4';
      return usage(`a strike needs ${names}`, help, shell);
    }
    const { strikeFiles } = await import('../../run/strike.js');
    const { value, diagnostics, texts } = strikeFiles(strikeRequest(options), shell.disk);
    tell([...diagnostics, ...(value === undefined ? [] : unstated(value, options))], texts, options, shell);
    if (value === undefined) return exit.notValid;
    const { strikeReport } = await import('../../report/strike/strike-report.js');
    return deliver(strikeReport(value), renderer, options, shell, strictness(value, options));
  },
};

function strikeRequest(options: Options): StrikeRequest {
  const { proposals: _, baseline: __, ...rest } = requestOf([], options);
  return {
    ...rest,
    offer: options['offer'] as string,
    demand: options['demand'] as string,
    weeks: options['weeks'] as string,
    strikePay: options['strikePay'] as string | undefined,
    settle: options['settle'] as string | undefined,
  };
}
