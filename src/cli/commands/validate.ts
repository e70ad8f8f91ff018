// `wagecmp validate`: all faults of all files, and a line a file.
import { fault } from '../../diagnostic/diagnostic.js';
import { grouped } from '../../number/money.js';
import type { Validation, Verdict } from '../../run/validate.js';
import { placed } from '../../words/visible.js';
import { type CommandDefinition, tell } from '../command.js';
import { exit } from '../exit.js';
import type { Shell } from '../io.js';
import { diagnosticsOption } from '../options.js';
import { written } from '../output.js';
import type { SavedKind, savedFault } from '../saved.js';

export const validateCommand: CommandDefinition = {
  name: 'validate',
  description: 'whether files are valid: proposals, units and check files, with all their faults at once',
  arguments: '<file...>',
  options: [{ flags: '--unit <file>', description: 'the people of proposals that name no unit' }, diagnosticsOption],
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
    const bad = [...saved].flatMap(([file, { wrong }]) =>
      wrong === null ? [] : [fault(wrong.code, file, { why: wrong.why })],
    );
    tell([...diagnostics, ...bad], texts, options, shell);
    const lines = [...linesOf(value), ...[...saved].map(([file, one]) => savedLine(file, one))];
    const code = value.valid && bad.length === 0 ? exit.done : exit.notValid;
    return written(shell.print(lines.map((line) => `${line}\n`).join('')), null, shell, code);
  },
};

/** A saved document, with what is wrong with it; null where nothing is. */
interface Saved {
  readonly kind: SavedKind;
  readonly wrong: ReturnType<typeof savedFault>;
}

/** The saved documents among some files. */
async function savedAmong(names: readonly string[], shell: Shell): Promise<ReadonlyMap<string, Saved>> {
  const { savedKind, savedFault } = await import('../saved.js');
  return new Map(
    names.flatMap((name): [string, Saved][] => {
      const kind = savedKind(name, shell);
      return kind === null ? [] : [[name, { kind, wrong: savedFault(name, kind, shell) }]];
    }),
  );
}

const savedLine = (file: string, { kind, wrong }: Saved) =>
  `${placed(file)}: ${wrong === null ? `a saved ${kind}, whole` : '1 error'}`;

const counted = (count: number, unit: string) => `${count} ${unit}${count === 1 ? '' : 's'}`;

function linesOf({ files }: Validation): readonly string[] {
  return files.map((verdict) => `${placed(verdict.file)}: ${inWords(verdict)}`);
}

/** `5 readings`, `6,846 people in 8,202 rows`. */
function heldInWords({ count, of, rows }: NonNullable<Verdict['holds']>): string {
  if (rows === undefined) return counted(count, of);
  const people = `${grouped(String(count))} ${count === 1 ? 'person' : 'people'}`;
  return `${people} in ${grouped(String(rows))} ${rows === 1 ? 'row' : 'rows'}`;
}

/** `a valid proposal, 5 readings`, `2 errors, 1 warning`. */
function inWords({ kind, errors, warnings, holds }: Verdict): string {
  const faults = [
    ...(errors > 0 ? [counted(errors, 'error')] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
  ];
  if (errors > 0 || kind === null) return faults.join(', ');
  const isPlain = holds === null || (holds.of === 'reading' && holds.count === 1);
  const held = isPlain ? [] : [heldInWords(holds)];
  return [`a valid ${kind}`, ...held, ...faults].join(', ');
}
