// `wagecmp report`: everything about some proposals on one page, to mail and to hand out.
import type { Comparison } from '../../comparison/comparison.js';
import { type CommandDefinition, type Options, tell, usage } from '../command.js';
import { type ExitCode, exit } from '../exit.js';
import type { Shell } from '../io.js';
import {
  careerOption,
  cellsOption,
  diagnosticsOption,
  failIfOption,
  questionOptions,
  readingsOption,
  requestOf,
} from '../options.js';
import { deliver, rendererOf } from '../output.js';
import { strictness } from '../strictness.js';
import { withCharts } from '../with-charts.js';
import { comparisonFor, reportOf } from './compare.js';

const usual = 'report.html';

export const reportCommand: CommandDefinition = {
  name: 'report',
  description: 'one page to mail and to print: charts, tables, every step, and "What would I get?"',
  arguments: '<proposal...>',
  options: [
    ...questionOptions,
    cellsOption,
    careerOption,
    readingsOption,
    failIfOption,
    {
      flags: '--checks <file>',
      description: 'a check file whose verdicts the page shows (may be repeated)',
      repeats: true,
    },
    { flags: '--title <text>', description: "what the page is called; the unit's name where left out" },
    { flags: '-o, --output <file>', description: `the page, ${usual} where left out; - for standard output` },
    { flags: '--open', description: 'open the page when it is written' },
    { flags: '--cents', description: 'show cents in tables' },
    diagnosticsOption,
  ],
  examples: [
    'wagecmp report harvard.yaml union.yaml',
    'wagecmp report harvard.yaml union.yaml --checks checks.yaml -o december.html --open',
  ],
  async run(names, given, shell) {
    const file = (given['output'] as string | undefined) ?? usual;
    if (!/^-$|\.html?$/i.test(file)) return usage('a report is a page', 'end it in .html', shell);
    const options = { ...given, output: file, format: 'html' };
    const renderer = rendererOf(options, shell, ['page']);
    if (typeof renderer === 'number') return renderer;
    const found = await comparisonFor(names, options, shell);
    const told = found && (await reportOf(found.comparison, options, shell));
    if (found === undefined || told === undefined) return exit.notValid;
    const { comparison, isMet } = found;
    const judged = await judgedFor(names, comparison, options, shell);
    if (judged === undefined) return exit.notValid;
    const charts = async () => (await import('../../report/chart/comparison-charts.js')).comparisonCharts(comparison);
    const report = await withCharts(told, charts, renderer, options);
    const { asPage } = await import('../page.js');
    const earned = isMet ? exit.doesNotHold : Math.max(judged.earned, strictness(comparison, options));
    const code = await deliver(asPage(report, found, options, judged), renderer, options, shell, earned as ExitCode);
    if (code !== exit.notWritten && file !== '-') await shown(file, given, shell);
    return code;
  },
};

/** The verdicts on what the proposals claim, and on check files; undefined, and told, where a check file is none. */
async function judgedFor(names: readonly string[], { proposals }: Comparison, options: Options, shell: Shell) {
  const files = (options['checks'] as readonly string[] | undefined) ?? [];
  const claims = proposals.some((proposal) => proposal.claims.length > 0)
    ? await claimsOf(names, options, shell)
    : null;
  if (files.length === 0) return { claims, checks: null, earned: exit.done };
  const { checkFiles } = await import('../../run/check.js');
  const unit = options['unit'] as string | undefined;
  const { value, diagnostics, texts } = checkFiles({ files, unit }, shell.disk);
  tell(errorsOf(diagnostics), texts, options, shell);
  if (value === undefined) return undefined;
  const failed = value.doNotHold > 0 ? exit.doesNotHold : exit.done;
  return { claims, checks: value, earned: value.errors > 0 ? exit.notValid : failed };
}

/** Nothing where they cannot be judged, as for a saved comparison: they stand in the page as they were made. */
async function claimsOf(names: readonly string[], options: Options, shell: Shell) {
  if (names.length === 1 && names[0]?.endsWith('.json')) return null;
  const { claimsOfFiles } = await import('../../run/claims.js');
  return claimsOfFiles(requestOf(names, options), shell.disk).value ?? null;
}

/** What else was noticed the comparison has told already. */
const errorsOf = <T extends { readonly severity: string }>(diagnostics: readonly T[]) =>
  diagnostics.filter(({ severity }) => severity === 'error');

/** Where the page is, where nobody said so, and the page itself where that was asked for. */
async function shown(file: string, given: Options, shell: Shell): Promise<void> {
  const isData = given['diagnostics'] === 'json';
  if (given['output'] === undefined && !isData) shell.tell(`note: the page is \`${file}\`\n`);
  if (given['open'] !== true || shell.open === undefined) return;
  const why = await shell.open(file);
  if (why !== null && !isData) shell.tell(`note: the page is written and could not be opened: ${why}\n`);
}
