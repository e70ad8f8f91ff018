// `wagecmp explain`: every step of every figure, with the line of the file that it comes from.
import { areCells } from '../cell-names.js';
import { type CommandDefinition, tell } from '../command.js';
import { exit } from '../exit.js';
import {
  answer,
  cellsOption,
  diagnosticsOption,
  outputOptions,
  questionOptions,
  readingsOption,
  requestOf,
} from '../options.js';
import { deliver, rendererOf } from '../output.js';
import { strictness, unstated } from '../strictness.js';

export const explainCommand: CommandDefinition = {
  name: 'explain',
  description: 'how each figure comes about: every step with its working, its file and its line',
  arguments: '<proposal...>',
  options: [...questionOptions, cellsOption, readingsOption, ...outputOptions(answer), diagnosticsOption],
  examples: [
    'wagecmp explain union.yaml --pay 35500',
    'wagecmp explain harvard.yaml union.yaml',
    'wagecmp explain harvard.yaml --reading first-year',
    'wagecmp explain harvard.yaml --readings all --format csv',
    "wagecmp explain '8% over 3 years' --pay 35.5k --baseline 3%",
    'wagecmp explain union.yaml --pay 35500 -o explanation.md',
  ],
  async run(names, options, shell) {
    const renderer = rendererOf(options, shell);
    if (typeof renderer === 'number') return renderer;
    const { explainFiles } = await import('../../pipeline.js');
    const request = requestOf(names, options);
    const { value, diagnostics, texts } = explainFiles(request, options['readings'] === 'all', shell.disk);
    tell([...diagnostics, ...(value === undefined ? [] : unstated(value, options))], texts, options, shell);
    if (value === undefined) return exit.notValid;
    const cells = options['cells'] as readonly string[] | undefined;
    if (!(await areCells(value, cells ?? [], shell))) return exit.notValid;
    const { explanationReport } = await import('../../report/explanation/explanation-report.js');
    return deliver(explanationReport(value, cells), renderer, options, shell, strictness(value, options));
  },
};
