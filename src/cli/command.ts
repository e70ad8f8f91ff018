// What a command says of itself, and what it is given. The definition costs nothing to load; `run` brings the rest in.
import { type Diagnostic, fault } from '../diagnostic/diagnostic.js';
import { asRecord, asText } from '../diagnostic/excerpt.js';
import { type ExitCode, exit } from './exit.js';
import type { Shell } from './io.js';

/** The options of a run, by their long names in camel case, as commander gives them. */
export type Options = Readonly<Record<string, unknown>>;

/** One option: `flags` as commander reads them. */
export interface OptionDefinition {
  readonly flags: string;
  readonly description: string;
  /** May be given several times; all are kept. */
  readonly repeats?: boolean;
  /** Reads the text, or says what was expected. */
  readonly read?: (text: string) => { readonly value: unknown } | { readonly expected: string };
}

export interface CommandDefinition {
  readonly name: string;
  readonly description: string;
  /** As commander writes arguments: `<file...>`; empty where there are none. */
  readonly arguments: string;
  readonly options: readonly OptionDefinition[];
  /** Lines that work as they are typed. */
  readonly examples: readonly string[];
  readonly run: (names: readonly string[], options: Options, shell: Shell) => Promise<ExitCode>;
}

/** Tells what was noticed, on standard error: as text with excerpts, or as data. */
export function tell(
  diagnostics: readonly Diagnostic[],
  texts: ReadonlyMap<string, string>,
  options: Options,
  shell: Shell,
): void {
  if (options['diagnostics'] === 'json') {
    shell.tell(`${JSON.stringify(diagnostics.map(asRecord), null, 2)}\n`);
    return;
  }
  for (const diagnostic of diagnostics) shell.tell(`${asText(diagnostic, texts)}\n`);
}

/** A fault in how the program was called. */
export function usage(message: string, help: string | null, shell: Shell): ExitCode {
  return notValid(fault('usage', null, { message, help }), shell);
}

/** Tells a fault that stands in no file. */
export function notValid(diagnostic: Diagnostic, shell: Shell): ExitCode {
  tell([diagnostic], new Map(), { diagnostics: shell.tellsData ? 'json' : 'text' }, shell);
  return exit.notValid;
}
