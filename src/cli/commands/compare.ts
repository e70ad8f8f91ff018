// `wagecmp compare`: proposals side by side.
import type { Comparison } from '../../comparison/comparison.js';
import type { Question } from '../../question/question.js';
import type { Report } from '../../report/report.js';
import { quoted } from '../../words/visible.js';
import { areCells, tellNoCell, tellSeveralCells } from '../cell-names.js';
import { type CommandDefinition, type Options, tell, usage } from '../command.js';
import { exit } from '../exit.js';
import type { Shell } from '../io.js';
import {
  careerOption,
  cellsOption,
  csvOptions,
  diagnosticsOption,
  drawnAnswer,
  drawnOutputOptions,
  failIfOption,
  questionOptions,
  requestOf,
} from '../options.js';
import { deliver, rendererOf } from '../output.js';
import { strictness, unstated } from '../strictness.js';
import { withCharts } from '../with-charts.js';

export const compareCommand: CommandDefinition = {
  name: 'compare',
  description: 'proposals side by side: rates by year, the raise, total pay, and how they stand to the baseline',
  arguments: '<proposal...>',
  options: [
    ...questionOptions,
    cellsOption,
    careerOption,
    failIfOption,
    ...drawnOutputOptions,
    ...csvOptions,
    diagnosticsOption,
  ],
  examples: [
    'wagecmp compare harvard.yaml union.yaml',
    "wagecmp compare harvard.yaml union.yaml --pay '$35.5k to $43k' --baseline 3%",
    "wagecmp compare '8% over 3 years' '5%, 3.5%, 3.5%' --pay 35.5k",
    'wagecmp compare harvard.yaml union.yaml --readings all --format csv',
    "wagecmp compare school-offer.yaml school-ask.yaml --career 'MA step 3'",
    'wagecmp compare harvard.yaml union.yaml -o comparison.json',
    'wagecmp compare comparison.json --format markdown',
    "wagecmp compare union.yaml --fail-if 'union end-rate < baseline'",
  ],
  async run(names, options, shell) {
    const renderer = rendererOf(options, shell, drawnAnswer);
    if (typeof renderer === 'number') return renderer;
    const isDrawn = options['chart'] === true || renderer.takes === 'chart';
    if (options['career'] !== undefined && isDrawn) {
      return usage('a career has no chart', 'leave `--career` out to draw the proposals', shell);
    }
    const found = await comparisonFor(names, options, shell);
    if (found === undefined) return exit.notValid;
    const { comparison, isMet } = found;
    const told = await reportOf(comparison, options, shell);
    if (told === undefined) return exit.notValid;
    const earned = isMet ? exit.doesNotHold : strictness(comparison, options);
    const charts = async () => (await import('../../report/chart/comparison-charts.js')).comparisonCharts(comparison);
    const report = await withCharts(told, charts, renderer, options);
    const whole =
      renderer.takes === 'page' ? await (await import('../page.js')).asPage(report, found, options) : report;
    return deliver(whole, renderer, options, shell, earned);
  },
};

/** The report: every proposal side by side, or one career; undefined, and told, where there is no such cell. */
export async function reportOf(comparison: Comparison, options: Options, shell: Shell): Promise<Report | undefined> {
  const allReadings = options['readings'] === 'all';
  const cells = options['cells'] as readonly string[] | undefined;
  const career = options['career'] as string | undefined;
  if (career !== undefined) {
    const { cellsNamed, unknownCell } = await import('../../report/pay/shown-cells.js');
    const [point, ...others] = cellsNamed(comparison, career);
    if (point === undefined || others.length > 0) {
      const near = unknownCell(comparison, [career])?.near ?? null;
      if (point === undefined) tellNoCell(comparison, { name: career, near }, shell);
      else tellSeveralCells(point, others.length + 1, shell);
      return undefined;
    }
    const { careerReport } = await import('../../report/pay/career-report.js');
    return careerReport(comparison, point, { allReadings });
  }
  if (!(await areCells(comparison, cells ?? [], shell))) return undefined;
  const { comparisonReport } = await import('../../report/pay/comparison-report.js');
  return comparisonReport(comparison, { allReadings, cells });
}

const again = 'compare the proposals again';

export interface Found {
  readonly comparison: Comparison;
  /** What was asked; null where a saved comparison is shown. */
  readonly question: Question | null;
  /** Whether a condition of `--fail-if` is true. */
  readonly isMet: boolean;
}

export async function comparisonFor(
  names: readonly string[],
  options: Options,
  shell: Shell,
): Promise<Found | undefined> {
  const { loadComparison, savedKind } = await import('../saved.js');
  const conditions = (options['failIf'] as readonly string[] | undefined) ?? [];
  const [only] = names;
  const kind = names.length === 1 && only !== undefined ? savedKind(only, shell) : null;
  if (kind === 'cost') {
    usage(`${quoted(only ?? '')} is a saved cost, and no comparison`, 'show it with `wagecmp cost`', shell);
    return undefined;
  }
  if (only !== undefined && kind !== null) {
    if (conditions.length > 0) {
      usage('a saved comparison has rounded figures alone, and `--fail-if` compares exact ones', again, shell);
      return undefined;
    }
    const saved = loadComparison(only, options, shell);
    if (saved !== undefined) tell(unstated(saved, options), new Map(), options, shell);
    return saved && { comparison: saved, question: null, isMet: false };
  }
  const { compareFiles } = await import('../../pipeline.js');
  const {
    value,
    met,
    question = null,
    diagnostics,
    texts,
  } = compareFiles(requestOf(names, options), shell.disk, conditions);
  tell([...diagnostics, ...(value === undefined ? [] : [...met, ...unstated(value, options)])], texts, options, shell);
  return value && { comparison: value, question, isMet: met.length > 0 };
}
