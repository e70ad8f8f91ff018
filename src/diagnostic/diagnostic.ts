// A user's mistake is a value, never an exception: collected, sorted, all of them told in one run.
import type { Span } from './span.js';
import { type Code, type WordsOf, words } from './words.js';

export type Severity = 'error' | 'warning' | 'note';

export interface Diagnostic {
  readonly code: Code;
  readonly severity: Severity;
  readonly message: string;
  readonly help: string | null;
  /** Null where the fault is not in a file's text: a missing file, a wrong option. */
  readonly span: Span | null;
  /** The file that it is about where there is no span. */
  readonly file: string | null;
}

type Place = Span | string | null;

function make<C extends Code>(severity: Severity, code: C, place: Place, args: WordsOf<C>): Diagnostic {
  const say = words[code] as (args: WordsOf<C>) => string | readonly [string, string | null];
  const said = say(args);
  const [message, help] = typeof said === 'string' ? [said, null] : said;
  const span = typeof place === 'string' ? null : place;
  return { code, severity, message, help, span, file: typeof place === 'string' ? place : (place?.file ?? null) };
}

/** A fault that stops the run: `fault('unknown-key', span, { key: 'precent', … })`. */
export function fault<C extends Code>(code: C, place: Place, args: WordsOf<C>): Diagnostic {
  return make('error', code, place, args);
}

/** Something that the reader should know and that stops nothing. */
export function warning<C extends Code>(code: C, place: Place, args: WordsOf<C>): Diagnostic {
  return make('warning', code, place, args);
}

/** Something told for completeness, such as where a file was found. */
export function note<C extends Code>(code: C, place: Place, args: WordsOf<C>): Diagnostic {
  return make('note', code, place, args);
}

/** Where readers put what they find. It only ever grows, and belongs to one run. */
export interface Faults {
  add(diagnostic: Diagnostic): void;
  readonly all: readonly Diagnostic[];
  readonly failed: boolean;
}

export function collectFaults(): Faults {
  const all: Diagnostic[] = [];
  const seen = new Set<string>();
  return {
    all,
    get failed() {
      return all.some((d) => d.severity === 'error');
    },
    add(diagnostic) {
      const { code, message, file, span } = diagnostic;
      const key = [code, file, span?.line, span?.column, message].join('|');
      if (seen.has(key)) return;
      seen.add(key);
      all.push(diagnostic);
    },
  };
}

/** In the order in which the files were read, then by line and column; what has no place in a file comes first. */
export function sorted(diagnostics: readonly Diagnostic[], files: readonly string[]): readonly Diagnostic[] {
  const rank = (d: Diagnostic) =>
    d.file === null ? -1 : (files.indexOf(d.file) + files.length + 1) % (files.length + 1);
  return diagnostics
    .map((diagnostic, index) => ({ diagnostic, index }))
    .sort(
      (a, b) =>
        rank(a.diagnostic) - rank(b.diagnostic) ||
        (a.diagnostic.span?.line ?? 0) - (b.diagnostic.span?.line ?? 0) ||
        (a.diagnostic.span?.column ?? 0) - (b.diagnostic.span?.column ?? 0) ||
        a.index - b.index,
    )
    .map(({ diagnostic }) => diagnostic);
}

/** What a function that may fail on a user's input gives back. Warnings travel with a success too. */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly diagnostics: readonly Diagnostic[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };
