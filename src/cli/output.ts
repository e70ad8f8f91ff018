// From a report to where it belongs: a format told by `--format` or by the ending of `-o`, a stream or a file.
import { fault } from '../diagnostic/diagnostic.js';
import { nearest } from '../diagnostic/near.js';
import { renderers } from '../render/registry.js';
import type { Content, Renderer } from '../render/renderer.js';
import type { Report } from '../report/report.js';
import { english } from '../words/en.js';
import { quoted } from '../words/visible.js';
import { type Options, tell, usage } from './command.js';
import { type ExitCode, exit } from './exit.js';
import type { Shell, Written } from './io.js';
import { answer, formatsOf } from './options.js';

/** What a format shows that not every command gives, and which commands do. */
const wanting: Readonly<Record<Content, string>> = {
  blocks: 'is prose and tables',
  sheet: 'is a table of figures',
  document: 'is everything that was calculated',
  workbook: 'is a workbook of the figures',
  page: 'is a page of the whole',
  chart: 'is a chart',
  verdicts: 'shows what holds and what does not',
};

/** The renderer that the options ask for, of those that take what a command gives; an exit code, told, where there is none. */
export function rendererOf(options: Options, shell: Shell, gives: readonly Content[] = answer): Renderer | ExitCode {
  const format = options['format'] as string | undefined;
  const file = options['output'] as string | undefined;
  const fitting = formatsOf(gives);
  const known = fitting.map((renderer) => renderer.format);
  const ending = file === undefined || file === '-' ? null : (/\.[a-z]+$/i.exec(file)?.[0].toLowerCase() ?? '');
  const wanted = format ?? (ending === null ? 'table' : null);
  const found = renderers.find((renderer) =>
    wanted === null ? renderer.endings.includes(ending ?? '') : renderer.format === wanted,
  );
  if (found !== undefined && fitting.includes(found)) return found;
  if (found !== undefined) {
    const help = `use it with ${helpOn(found.takes)}; here the format is ${known.join(', ')}`;
    return usage(`the format ${quoted(found.format)} ${wanting[found.takes]}`, help, shell);
  }
  if (wanted === null) {
    const endings = fitting.flatMap((renderer) => renderer.endings).join(', ');
    return usage(
      `the ending of ${quoted(file ?? '')} tells no format`,
      `end it in ${endings}, or give --format`,
      shell,
    );
  }
  const near = nearest(wanted, known);
  return usage(
    `the format is ${known.join(', ')}, found ${quoted(wanted)}`,
    near === null ? null : `did you mean ${quoted(near)}?`,
    shell,
  );
}

/** Commands that give it, to be typed. */
function helpOn(content: Content): string {
  const commands: Partial<Record<Content, string>> = {
    verdicts: '`wagecmp check` or `wagecmp claims`',
    chart: '`wagecmp chart`, `compare`, `cost` or `rounds`',
  };
  return commands[content] ?? '`wagecmp compare`';
}

/** Renders a report and writes it; `earned` is the code of a run whose result arrives. */
export async function deliver(
  report: Report,
  renderer: Renderer,
  options: Options,
  shell: Shell,
  earned: ExitCode,
): Promise<ExitCode> {
  const file = options['output'] as string | undefined;
  const toFile = file !== undefined && file !== '-';
  const color = (options['color'] as boolean | undefined) ?? (shell.color && !toFile);
  const render = await renderer.load();
  const style = {
    width: shell.width,
    color,
    cents: options['cents'] === true,
    pretty: options['pretty'] === true,
    layout: (options['layout'] as string | undefined) ?? 'wide',
    language: english,
    drawing: {
      size: (options['size'] as string | undefined) ?? null,
      outlineText: options['outlineText'] === true,
      shipped: shell.shipped,
    },
  };
  const content = await render(report, style);
  await tellOfLetters(report, renderer, options, shell);
  return toFile
    ? written(shell.writeFile(file, content), file, shell, earned)
    : written(shell.print(content), null, shell, earned);
}

/** Letters that the charts' font lacks are boxes in a picture; an SVG borrows them from the machine that shows it. */
async function tellOfLetters(
  { charts = [], currency }: Report,
  { format }: Renderer,
  options: Options,
  shell: Shell,
): Promise<void> {
  const isPicture = format === 'png' || (format === 'svg' && options['outlineText'] === true);
  const [chart] = charts;
  if (!isPicture || chart === undefined) return;
  const { missingLetters } = await import('../render/fonts.js');
  const { speaker } = await import('../render/spoken.js');
  const missing = missingLetters(JSON.stringify(speaker(english, currency).chart(chart)));
  if (missing === '') return;
  const help = 'an svg without `--outline-text` shows them in the fonts of whoever opens it';
  shell.tell(`warning: the picture has no letters for ${quoted(missing)}\n  help: ${help}\n`);
}

/** The code of a run after its result was written, or was not. */
export function written(result: Written, file: string | null, shell: Shell, earned: ExitCode): ExitCode {
  if (result.ok || result.closed) return earned;
  tell([fault('cannot-write-file', null, { path: file, why: result.why })], new Map(), {}, shell);
  return exit.notWritten;
}
