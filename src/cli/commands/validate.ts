// `wagecmp validate`: all faults of all files, and a line a file.
import { fault } from '../../diagnostic/diagnostic.js';
import { placed } from '../../diagnostic/visible.js';
import type { Validation, Verdict } from '../../run/validate.js';
import { type CommandDefinition, tell } from '../command.js';
import { exit } from '../exit.js';
import type { Shell } from '../io.js';
import { diagnosticsOption } from '../options.js';
import { written } from '../output.js';

export const validateCommand: CommandDefinition = {
  name: 'validate',
  says: 'whether files are valid: proposals, units and check files, with all their faults at once',
  arguments: '<file...>',
  options: [{ flags: '--unit <file>', says: 'the people of proposals that name no unit' }, diagnosticsOption],
  examples: [
    'wagecmp validate harvard.yaml union.yaml unit.yaml',
    'wagecmp validate union.yaml --unit unit.yaml',
    'wagecmp validate harvard.yaml --diagnostics json',
  ],
  async run(names, options, shell) {
    const { validateFiles } = await import('../../run/validate.js');
    const saved = await savedAmong(names, shell);
    const files = names.filter((name) => !saved.has(name));
    const unit = options['unit'] as string | undefined;
    const { value, diagnostics, texts } = validateFiles({ files, unit }, shell.disk);
    const bad = [...saved].flatMap(([file, why]) => (why === null ? [] : [fault('not-a-comparison', file, { why })]));
    tell([...diagnostics, ...bad], texts, options, shell);
    const lines = [...linesOf(value), ...[...saved].map(([file, why]) => savedLine(file, why))];
    const code = value.valid && bad.length === 0 ? exit.done : exit.notValid;
    return written(shell.print(lines.map((line) => `${line}\n`).join('')), null, shell, code);
  },
};

/** The saved comparisons among some files, with what is wrong with each; null where nothing is. */
async function savedAmong(names: readonly string[], shell: Shell): Promise<ReadonlyMap<string, string | null>> {
  const { isSavedComparison, savedFault } = await import('../saved.js');
  return new Map(names.filter((name) => isSavedComparison(name, shell)).map((name) => [name, savedFault(name, shell)]));
}

const savedLine = (file: string, why: string | null) =>
  `${placed(file)}: ${why === null ? 'a saved comparison, whole' : '1 error'}`;

const counted = (count: number, unit: string) => `${count} ${unit}${count === 1 ? '' : 's'}`;

function linesOf({ files }: Validation): readonly string[] {
  return files.map((verdict) => `${placed(verdict.file)}: ${inWords(verdict)}`);
}

/** `a valid proposal, 5 readings`, `2 errors, 1 warning`. */
function inWords({ kind, errors, warnings, holds }: Verdict): string {
  const faults = [
    ...(errors > 0 ? [counted(errors, 'error')] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
  ];
  if (errors > 0 || kind === null) return faults.join(', ');
  const isPlain = holds === null || (holds.of === 'reading' && holds.count === 1);
  const held = isPlain ? [] : [counted(holds.count, holds.of)];
  return [`a valid ${kind}`, ...held, ...faults].join(', ');
}
