// `wagecmp chart`: one picture of some proposals.
import type { Comparison, PayPointRecord } from '../../comparison/comparison.js';
import { nearest } from '../../diagnostic/near.js';
import type { Content } from '../../render/renderer.js';
import type { Chart, Report } from '../../report/report.js';
import { quoted } from '../../words/visible.js';
import { type CommandDefinition, type OptionDefinition, type Options, usage } from '../command.js';
import { type ExitCode, exit } from '../exit.js';
import type { Shell } from '../io.js';
import { diagnosticsOption, drawingOptions, outputOptions, questionOptions } from '../options.js';
import { deliver, rendererOf } from '../output.js';
import { strictness } from '../strictness.js';
import { comparisonFor } from './compare.js';
import { costFor } from './cost.js';

const subjects = ['rate', 'total-pay', 'over-baseline', 'range', 'cost'] as const;
type Subject = (typeof subjects)[number];

const subjectOption: OptionDefinition = {
  flags: '--of <subject>',
  description:
    'rate (by contract year), total-pay (by contract year), over-baseline, range (of open readings) or cost (of a whole unit)',
  read: (text) => {
    const near = nearest(text, subjects);
    return (subjects as readonly string[]).includes(text)
      ? { value: text }
      : { expected: `${subjects.join(', ')}${near === null ? '' : ` (did you mean ${quoted(near)}?)`}` };
  },
};

const pointOption: OptionDefinition = {
  flags: '--point <name>',
  description: 'which pay point is drawn; the first where left out (over-baseline: all of up to six)',
};

/** A picture, and the same in characters with its finding. */
const gives: readonly Content[] = ['blocks', 'chart'];

export const chartCommand: CommandDefinition = {
  name: 'chart',
  description:
    'one picture of proposals: rates by contract year, the difference to the baseline, the range of readings, or cost',
  arguments: '<proposal...>',
  options: [
    subjectOption,
    pointOption,
    ...drawingOptions,
    ...questionOptions,
    ...outputOptions(gives).filter(({ flags }) => flags !== '--cents'),
    diagnosticsOption,
  ],
  examples: [
    'wagecmp chart proposals/harvard.yaml proposals/union.yaml -o chart.svg',
    'wagecmp chart proposals/harvard.yaml proposals/union.yaml --of over-baseline --size phone -o chart.png',
    'wagecmp chart proposals/harvard.yaml proposals/union.yaml --of range',
    'wagecmp chart proposals/examples/town-offer.yaml proposals/examples/town-ask.yaml --of cost -o cost.svg',
    "wagecmp chart proposals/harvard.yaml proposals/union.yaml --point '$43,000' --outline-text -o flyer.svg",
  ],
  async run(names, options, shell) {
    const renderer = rendererOf(options, shell, gives);
    if (typeof renderer === 'number') return renderer;
    const subject = (options['of'] as Subject | undefined) ?? 'rate';
    const drawn =
      subject === 'cost' ? await costDrawn(names, options, shell) : await drawnOf(subject, names, options, shell);
    if (drawn === undefined) return exit.notValid;
    return deliver(drawn.report, renderer, options, shell, drawn.earned);
  },
};

interface Drawn {
  readonly report: Report;
  readonly earned: ExitCode;
}

function reportOf(chart: Chart, document: unknown): Report {
  const title = { kind: 'paragraph', role: 'finding', parts: chart.title, cents: chart.cents } as const;
  const open = '~ rests on a reading that nobody has stated; `--of range` draws all of them.';
  const words = chart.key === null ? null : chart.shape === 'lines' ? open : chart.key;
  const key = words === null ? [] : [{ kind: 'paragraph', role: 'note', parts: [words], cents: false } as const];
  return { currency: chart.currency, blocks: [title, chart, ...key], charts: [chart], sheets: {}, document };
}

async function costDrawn(names: readonly string[], options: Options, shell: Shell): Promise<Drawn | undefined> {
  if (options['point'] !== undefined) {
    usage('a chart of the cost is of everybody, and takes no `--point`', null, shell);
    return undefined;
  }
  const cost = await costFor(names, options, shell);
  if (cost === undefined) return undefined;
  const { costCharts } = await import('../../report/chart/cost-charts.js');
  const [chart] = costCharts(cost);
  return chart && { report: reportOf(chart, cost), earned: strictness({ proposals: cost.tabled }, options) };
}

async function drawnOf(
  subject: Exclude<Subject, 'cost'>,
  names: readonly string[],
  options: Options,
  shell: Shell,
): Promise<Drawn | undefined> {
  const found = await comparisonFor(names, options, shell);
  if (found === undefined) return undefined;
  const { comparison } = found;
  const name = options['point'] as string | undefined;
  const chosen = name === undefined ? null : await pointNamed(comparison, name, shell);
  if (chosen === undefined) return undefined;
  const chart = await chartOf(subject, comparison, chosen);
  if (chart !== null) return { report: reportOf(chart, comparison), earned: strictness(comparison, options) };
  if (subject === 'over-baseline') {
    usage('there is no baseline to be over', "give one: --baseline 3%, or `baseline` in the unit's file", shell);
  } else {
    usage('every proposal says how its raises are spread: there is no range', 'draw --of rate or total-pay', shell);
  }
  return undefined;
}

async function chartOf(
  subject: Exclude<Subject, 'cost'>,
  comparison: Comparison,
  chosen: PayPointRecord | null,
): Promise<Chart | null> {
  const { differenceChart, payChart, rangeChart, rateChart } = await import('../../report/chart/comparison-charts.js');
  const point = chosen ?? comparison.payPoints[0];
  if (point === undefined) return null;
  switch (subject) {
    case 'rate':
      return rateChart(comparison, point);
    case 'total-pay':
      return payChart(comparison, point);
    case 'over-baseline':
      return differenceChart(comparison, chosen);
    case 'range':
      return rangeChart(comparison, point);
  }
}

/** The pay point of a name, with its group's before it or without; undefined, and told, where there is none or several. */
async function pointNamed(comparison: Comparison, name: string, shell: Shell): Promise<PayPointRecord | undefined> {
  const { placeName } = await import('../../report/lookup.js');
  const { payPoints } = comparison;
  const whole = payPoints.filter((point) => placeName(point) === name);
  const [only, ...others] =
    whole.length > 0 ? whole : payPoints.filter((point) => [point.name, point.group].includes(name));
  if (only !== undefined && others.length === 0) return only;
  const names = payPoints.slice(0, 1000).map(placeName);
  const near = nearest(name, names);
  const help =
    near === null
      ? `they are ${names.slice(0, 5).map(quoted).join(', ')}${names.length > 5 ? ' …' : ''}`
      : `did you mean ${quoted(near)}?`;
  if (only === undefined) usage(`there is no pay point ${quoted(name)}`, help, shell);
  else
    usage(
      `${quoted(name)} is the name of several pay points`,
      `give the group with it: ${quoted(placeName(only))}`,
      shell,
    );
  return undefined;
}
