// `wagecmp cost`: what proposals cost a whole unit.
import type { CostDocument } from '../../cost/cost.js';
import { quoted } from '../../words/visible.js';
import { type CommandDefinition, type Options, tell, usage } from '../command.js';
import { exit } from '../exit.js';
import type { Shell } from '../io.js';
import {
  costCsvOptions,
  diagnosticsOption,
  drawnAnswer,
  drawnOutputOptions,
  questionOptions,
  requestOf,
} from '../options.js';
import { deliver, rendererOf } from '../output.js';
import { strictness, unstated } from '../strictness.js';
import { withCharts } from '../with-charts.js';

export const costCommand: CommandDefinition = {
  name: 'cost',
  description:
    'what proposals cost a whole unit: payroll, new money, roll-up, the settlement, and the gap between the sides',
  arguments: '<proposal...>',
  options: [
    ...questionOptions.filter(({ flags }) => !/--pay /.test(flags)),
    ...drawnOutputOptions,
    ...costCsvOptions,
    diagnosticsOption,
  ],
  examples: [
    'wagecmp cost proposals/examples/town-offer.yaml proposals/examples/town-ask.yaml',
    "wagecmp cost '3%' '4%, 2%' --unit proposals/examples/costing-101-unit.yaml",
    'wagecmp cost proposals/examples/town-offer.yaml --readings all --format csv --layout long',
    'wagecmp cost proposals/examples/town-offer.yaml proposals/examples/town-ask.yaml -o cost.json',
    'wagecmp cost cost.json --format markdown',
  ],
  async run(names, options, shell) {
    const renderer = rendererOf(options, shell, drawnAnswer);
    if (typeof renderer === 'number') return renderer;
    const cost = await costFor(names, options, shell);
    if (cost === undefined) return exit.notValid;
    const { costReport } = await import('../../report/cost/cost-report.js');
    const report = costReport(cost, { allReadings: options['readings'] === 'all' });
    const charts = async () => (await import('../../report/chart/cost-charts.js')).costCharts(cost);
    const drawn = await withCharts(report, charts, renderer, options);
    return deliver(drawn, renderer, options, shell, strictness({ proposals: cost.tabled }, options));
  },
};

export async function costFor(
  names: readonly string[],
  options: Options,
  shell: Shell,
): Promise<CostDocument | undefined> {
  const { loadCost, savedKind } = await import('../saved.js');
  const [only] = names;
  const kind = names.length === 1 && only !== undefined ? savedKind(only, shell) : null;
  if (only !== undefined && kind === 'comparison') {
    usage(`${quoted(only)} is a saved comparison, and no cost`, 'show it with `wagecmp compare`', shell);
    return undefined;
  }
  if (only !== undefined && kind === 'cost') {
    const saved = loadCost(only, options, shell);
    if (saved !== undefined) tell(unstated({ proposals: saved.tabled }, options), new Map(), options, shell);
    return saved;
  }
  const { costFiles } = await import('../../run/cost.js');
  const { value, diagnostics, texts } = costFiles(requestOf(names, options), shell.disk);
  const open = value === undefined ? [] : unstated({ proposals: value.tabled }, options);
  tell([...diagnostics, ...open], texts, options, shell);
  return value;
}
