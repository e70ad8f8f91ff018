// `wagecmp rounds`: the proposals of both parties by date, how each moved, and the gap that is left.
import { type CommandDefinition, tell } from '../command.js';
import { exit } from '../exit.js';
import { diagnosticsOption, drawnAnswer, drawnOutputOptions, questionOptions, requestOf } from '../options.js';
import { deliver, rendererOf } from '../output.js';
import { strictness, unstated } from '../strictness.js';
import { withCharts } from '../with-charts.js';

export const roundsCommand: CommandDefinition = {
  name: 'rounds',
  description: 'the proposals of both parties by date: how each moved, who moved last, and the gap that is left',
  arguments: '<proposal...>',
  options: [
    ...questionOptions.filter(({ flags }) => !/baseline/.test(flags)),
    ...drawnOutputOptions.filter(({ flags }) => flags !== '--chart'),
    diagnosticsOption,
  ],
  examples: [
    'wagecmp rounds proposals/2019/*.yaml',
    'wagecmp rounds proposals/2019/*.yaml --pay 35.5k --reading first-year',
    'wagecmp rounds proposals/2019/*.yaml -o rounds.md',
  ],
  async run(names, options, shell) {
    const renderer = rendererOf(options, shell, drawnAnswer);
    if (typeof renderer === 'number') return renderer;
    const { roundsFiles } = await import('../../run/rounds.js');
    const { value, diagnostics, texts } = roundsFiles(requestOf(names, options), shell.disk);
    tell([...diagnostics, ...(value === undefined ? [] : unstated(value, options))], texts, options, shell);
    if (value === undefined) return exit.notValid;
    const { roundsReport } = await import('../../report/rounds/rounds-report.js');
    const charts = async () => (await import('../../report/chart/rounds-chart.js')).roundsCharts(value);
    const drawn = await withCharts(roundsReport(value), charts, renderer, options);
    return deliver(drawn, renderer, options, shell, strictness(value, options));
  },
};
