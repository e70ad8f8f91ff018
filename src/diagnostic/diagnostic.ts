// A user's mistake is a value, never an exception: collected, sorted, all of them told in one run.

import { type FaultArgs, type FaultCode, faultText } from '../words/faults.js';
import type { Span } from './span.js';

export type Severity = 'error' | 'warning' | 'note';

export interface Diagnostic {
  readonly code: FaultCode;
  /** What was found, so that whoever renders it can say it in words of its own. */
  readonly args: FaultArgs;
  readonly severity: Severity;
  /** In English, as `help` is. */
  readonly message: string;
  readonly help: string | null;
  /** Null where the fault is not in a file's text: a missing file, a wrong option. */
  readonly span: Span | null;
  /** The file that it is about where there is no span. */
  readonly file: string | null;
}

type Place = Span | string | null;

function make<C extends FaultCode>(severity: Severity, code: C, place: Place, args: FaultArgs<C>): Diagnostic {
  const span = typeof place === 'string' ? null : place;
  const file = typeof place === 'string' ? place : (place?.file ?? null);
  return { code, args, severity, ...faultText(code, args), span, file };
}

/** A fault that stops the run: `fault('unknown-key', span, { key: 'precent', … })`. */
export function fault<C extends FaultCode>(code: C, place: Place, args: FaultArgs<C>): Diagnostic {
  return make('error', code, place, args);
}

/** Something that the reader should know and that stops nothing. */
export function warning<C extends FaultCode>(code: C, place: Place, args: FaultArgs<C>): Diagnostic {
  return make('warning', code, place, args);
}

/** Something told for completeness, such as where a file was found. */
export function note<C extends FaultCode>(code: C, place: Place, args: FaultArgs<C>): Diagnostic {
  return make('note', code, place, args);
}

/** Where readers put what they find. It only ever grows, and belongs to one run. */
export interface Faults {
  add(diagnostic: Diagnostic): void;
  /** Whether a file has so many that no more of it are told. */
  isFull(file: string): boolean;
  readonly all: readonly Diagnostic[];
  readonly failed: boolean;
}

/** What is told of one file: nobody reads the 20,000 faults of a file that is no YAML at all. */
export const mostOfOneFile = 100;

export function collectFaults(): Faults {
  const all: Diagnostic[] = [];
  const seen = new Set<string>();
  const counts = new Map<string, number>();
  const countOf = (file: string) => counts.get(file) ?? 0;
  return {
    all,
    get failed() {
      return all.some((d) => d.severity === 'error');
    },
    isFull: (file) => countOf(file) > mostOfOneFile,
    add(diagnostic) {
      const { code, message, file, span } = diagnostic;
      if (file !== null && countOf(file) > mostOfOneFile) return;
      const key = [code, file, span?.line, span?.column, message].join('|');
      if (seen.has(key)) return;
      seen.add(key);
      if (file !== null) counts.set(file, countOf(file) + 1);
      const isOneTooMany = file !== null && countOf(file) > mostOfOneFile;
      all.push(isOneTooMany ? more(diagnostic, span ?? file) : diagnostic);
    },
  };
}

/** Takes the place of the first fault that is not told; an error if that is one, so that the run fails all the same. */
const more = ({ severity }: Diagnostic, place: Span | string) =>
  make(severity, 'more-faults', place, { limit: mostOfOneFile });

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
