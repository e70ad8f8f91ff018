// What every function of the library is given and gives back: files that are texts in memory, and a value or faults.
import { asRecord, asText, type DiagnosticRecord } from './diagnostic/excerpt.js';
import { type Disk, folderOf, normalized } from './document/locate.js';
import type { Run } from './run/run.js';

/** A file by its path and its text. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
}

/** A disk that holds these files and no others. */
export function memoryDisk(files: readonly SourceText[]): Disk {
  const texts = new Map(files.map(({ file, text }) => [normalized(file), text]));
  return {
    read(path, mostBytes) {
      const text = texts.get(path);
      if (text === undefined) return { ok: false, why: 'missing' };
      if (new TextEncoder().encode(text).length > mostBytes) return { ok: false, why: 'too-large' };
      return { ok: true, content: text.replace(/^\ufeff/, '') };
    },
    stream(path, { push }) {
      const text = texts.get(path);
      if (text === undefined) return { ok: false, why: 'missing' };
      const bytes = new TextEncoder().encode(text);
      push(bytes, bytes.length);
      return { ok: true };
    },
    isInside: (path, folders) =>
      folders.some((folder) =>
        folder === '.' ? !path.startsWith('../') && !path.startsWith('/') : path.startsWith(`${folder}/`),
      ),
    namesBeside: (path) => [...texts.keys()].filter((name) => folderOf(name) === folderOf(normalized(path))),
  };
}

/** A fault or a warning, as data and as a person reads it. */
export interface LibraryDiagnostic extends DiagnosticRecord {
  /** With the line of the file and a caret under the fault. */
  readonly text: string;
}

export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly diagnostics: readonly LibraryDiagnostic[] }
  | { readonly ok: false; readonly diagnostics: readonly LibraryDiagnostic[] };

/** The names of sources, and a disk that holds them and the files beside them. */
export function asked<O extends { readonly files?: Readonly<Record<string, string>> }>(
  sources: readonly (SourceText | string)[],
  { files = {}, ...rest }: O,
) {
  const linked = Object.entries(files).map(([file, text]) => ({ file, text }));
  const named = sources.filter((source) => typeof source !== 'string');
  const names = sources.map((source) => (typeof source === 'string' ? source : source.file));
  return { names, disk: memoryDisk([...linked, ...named]), rest };
}

/** A run as the library gives it back: a value where nothing failed, and everything that was noticed. */
export function resultOf<T>({ value, diagnostics: found, texts }: Run<T>): Result<T> {
  const diagnostics = found.map((diagnostic) => ({ ...asRecord(diagnostic), text: asText(diagnostic, texts) }));
  return value === undefined ? { ok: false, diagnostics } : { ok: true, value, diagnostics };
}
