// The pictures of a report: for a format that draws, or one small one in the table.
import type { Renderer } from '../render/renderer.js';
import type { Chart, Report } from '../report/report.js';
import type { Options } from './command.js';

/** The report with its charts where its format draws them; with `--chart` the first stands above the tables. */
export async function withCharts(
  report: Report,
  charts: () => Promise<readonly Chart[]>,
  renderer: Renderer,
  options: Options,
): Promise<Report> {
  const isShown = options['chart'] === true;
  if (renderer.takes !== 'chart' && renderer.takes !== 'page' && !isShown) return report;
  const all = await charts();
  const [first] = all;
  const at = report.blocks.findIndex(({ kind }) => kind === 'table');
  const blocks =
    isShown && first !== undefined ? [...report.blocks.slice(0, at), first, ...report.blocks.slice(at)] : report.blocks;
  return { ...report, blocks, charts: all };
}
