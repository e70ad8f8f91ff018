// Finding files: what a name on the command line or in a file means, and how far a file may reach.
import { type Faults, fault, note } from '../diagnostic/diagnostic.js';
import { nearest } from '../diagnostic/near.js';
import type { At, Span } from '../diagnostic/span.js';
import { decode, mostBytes } from './decode.js';
import type { Node } from './node.js';
import { parseDocument } from './parse.js';

/** Files, wherever they are kept. The shell gives the real ones; tests and browsers give theirs. Paths use `/`. */
export interface Disk {
  readonly read: (path: string, mostBytes: number) => DiskRead;
  /**
   * Gives a file's bytes in chunks, however large it is, until it ends or `push` says false. `-` is standard input.
   */
  readonly stream: (path: string, taker: ByteTaker) => Streamed;
  /** Whether a path, its links followed, stays inside one of some folders (`.` is the working directory). */
  readonly isInside: (path: string, folders: readonly string[]) => boolean;
  /** Names near a path, to suggest one for a misspelt one. */
  readonly namesBeside: (path: string) => readonly string[];
}

export type DiskRead =
  | { readonly ok: true; readonly content: Uint8Array | string }
  | { readonly ok: false; readonly why: 'missing' }
  | { readonly ok: false; readonly why: 'not-a-file'; readonly is: string }
  | { readonly ok: false; readonly why: 'too-large' }
  | { readonly ok: false; readonly why: 'unreadable'; readonly reason: string };

/** Takes the bytes of a file. */
export interface ByteTaker {
  /** The first `length` bytes of a chunk, valid during the call alone. False where there is no need for more. */
  readonly push: (chunk: Uint8Array, length: number) => boolean;
  /** How many rows were read so far, for whoever shows progress. */
  readonly rows: () => number;
}

export type Streamed =
  | { readonly ok: true }
  | { readonly ok: false; readonly why: 'changed' }
  | (DiskRead & { readonly ok: false });

/** The examples that ship with the package. */
export const shipped = 'wagecmp:proposals';

/** A document with the name that messages use for it, and the folder that it may reach into. */
export interface Loaded {
  readonly path: string;
  readonly node: Node;
  readonly folder: string;
}

/** The files of one run: each is read once, and its text is kept for excerpts. */
export interface Files {
  /** A file named on the command line. `-` is standard input. */
  readonly named: (path: string, isOfferToo: boolean) => Loaded | undefined;
  /** Whether a name on the command line is a file. */
  readonly exists: (path: string) => boolean;
  /** A file named by another file, relative to it. */
  readonly linked: (path: At<string>, from: { readonly path: string; readonly folder: string }) => Loaded | undefined;
  /**
   * The text of a file that is no document (an index), named by another file or, without `from`, by an option. That of a
   * confidential one is kept for no excerpt.
   */
  readonly text: (
    path: At<string>,
    from: Loaded | null,
    secrecy?: 'confidential',
  ) => { readonly path: string; readonly text: string } | undefined;
  /**
   * The bytes of a roster that another file names, in chunks; its text is kept for no excerpt. `open` is told the name
   * that messages use for it. False where a fault was recorded.
   */
  readonly stream: (path: At<string>, from: Loaded, open: (path: string) => ByteTaker) => boolean;
  /** What is made of files once in a run, by a name. */
  readonly once: <T>(key: string, make: () => T) => T;
  /** Text that stands in no file: an offer, an option. */
  readonly keep: (name: string, text: string) => void;
  readonly texts: ReadonlyMap<string, string>;
}

/** `a/b/../c.yaml` is `a/c.yaml`. */
export function normalized(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '.' || (part === '' && parts.length > 0)) continue;
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..' && parts.at(-1) !== '') parts.pop();
    else parts.push(part);
  }
  return parts.join('/') || '.';
}

export const folderOf = (path: string) => (path.includes('/') ? path.slice(0, path.lastIndexOf('/')) || '/' : '.');
const isBare = (path: string) => !/[\\/]/.test(path);

export function openFiles(disk: Disk, faults: Faults): Files {
  const texts = new Map<string, string>();
  const nodes = new Map<string, Node | undefined>();

  const find = (path: string): { path: string; read: DiskRead } => {
    const places =
      isBare(path) && path !== '-'
        ? [path, `proposals/${path}`, `${shipped}/${path}`, `${shipped}/examples/${path}`]
        : [path];
    for (const place of places) {
      const read = disk.read(place, mostBytes);
      if (read.ok || read.why !== 'missing') return { path: place, read };
    }
    return { path, read: { ok: false, why: 'missing' } };
  };

  const textOf = (path: string, { content }: DiskRead & { ok: true }, isKept = true): string | undefined => {
    const text = typeof content === 'string' ? content : decode(content, path, faults);
    if (text !== undefined && isKept) texts.set(path, text);
    return text;
  };

  /** Where a path leads that another file names; undefined where it may not. */
  const placeOf = ({ value, at }: At<string>, from: { readonly path: string; readonly folder: string }) => {
    const path = normalized(value.startsWith('/') ? value : `${folderOf(from.path)}/${value}`);
    const isInside = from.folder === shipped ? path.startsWith(`${shipped}/`) : disk.isInside(path, ['.', from.folder]);
    if (isInside) return path;
    faults.add(fault('path-outside', at, { path: value }));
    return undefined;
  };

  const addMissing = ({ value, at }: At<string>, path: string) => {
    const near = nearest(value, disk.namesBeside(path));
    faults.add(fault('no-such-file', at, { path: value, near, offer: false }));
  };

  /** A file that another one names, if it may. */
  const reach = (link: At<string>, from: { readonly path: string; readonly folder: string }) => {
    const path = placeOf(link, from);
    if (path === undefined) return undefined;
    const read = disk.read(path, mostBytes);
    if (read.ok || read.why !== 'missing') return { path, read };
    addMissing(link, path);
    return undefined;
  };

  const parse = (path: string, read: DiskRead, place: Span | null): Node | undefined => {
    if (nodes.has(path)) return nodes.get(path);
    // A roster that is named by mistake is read by nobody, so that no line of it is shown.
    if (/\.csv$/i.test(path) && (read.ok || read.why === 'too-large')) {
      faults.add(fault('roster-as-document', place ?? path, { path }));
      return undefined;
    }
    if (!read.ok) {
      addReadFault(path, read, place, faults);
      return undefined;
    }
    const text = textOf(path, read);
    const node = text === undefined ? undefined : parseDocument(path, text, faults);
    nodes.set(path, node);
    return node;
  };

  const made = new Map<string, unknown>();
  const inputName = '<stdin>';

  return {
    texts,
    once<T>(key: string, make: () => T): T {
      if (!made.has(key)) made.set(key, make());
      return made.get(key) as T;
    },
    stream(link, from, open) {
      const isInput = link.value === '-';
      const path = isInput ? '-' : placeOf(link, from);
      if (path === undefined) return false;
      if (isInput && (nodes.has(inputName) || made.has(inputName))) {
        faults.add(fault('stdin-twice', link.at, null));
        return false;
      }
      if (isInput) made.set(inputName, true);
      const name = isInput ? inputName : path;
      const streamed = disk.stream(path, open(name));
      if (streamed.ok) return true;
      if (streamed.why === 'changed') faults.add(fault('file-changed', link.at, { path: name }));
      else if (streamed.why === 'missing') addMissing(link, path);
      else addReadFault(name, streamed, link.at, faults);
      return false;
    },
    keep: (name, text) => void texts.set(name, text),
    exists(path) {
      const { read } = find(path);
      return read.ok || read.why !== 'missing';
    },
    named(given, isOfferToo) {
      const { path, read } = find(given === '-' ? '-' : normalized(given));
      if (given === '' || (!read.ok && read.why === 'missing')) {
        faults.add(
          fault('no-such-file', null, {
            path: given,
            near: nearest(given, disk.namesBeside(given)),
            offer: isOfferToo && !/\.(ya?ml|json)$/.test(given),
          }),
        );
        return undefined;
      }
      const name = path === '-' ? inputName : path;
      if (path.startsWith(shipped))
        faults.add(note('file-found-in', name, { path: given, place: 'among the examples that ship with wagecmp' }));
      else if (path !== normalized(given))
        faults.add(note('file-found-in', name, { path: given, place: 'in proposals/' }));
      const node = parse(name, read, null);
      return node && { path: name, node, folder: path.startsWith(shipped) ? shipped : folderOf(path) };
    },
    linked(link, from) {
      const found = reach(link, from);
      const node = found && parse(found.path, found.read, link.at);
      return node && { path: found.path, node, folder: from.folder };
    },
    text(link, from, secrecy) {
      const found = from === null ? find(normalized(link.value)) : reach(link, from);
      if (found === undefined) return undefined;
      const { path, read } = found;
      const text = read.ok ? textOf(path, read, secrecy !== 'confidential') : undefined;
      if (!read.ok) addReadFault(path, read, link.at, faults);
      return text === undefined ? undefined : { path, text };
    },
  };
}

function addReadFault(path: string, read: DiskRead & { ok: false }, place: Span | null, faults: Faults): void {
  const where = place ?? path;
  if (read.why === 'not-a-file') faults.add(fault('not-a-file', where, { path, is: read.is }));
  else if (read.why === 'too-large') faults.add(fault('file-too-large', where, { limit: '256 KiB' }));
  else if (read.why === 'unreadable') faults.add(fault('cannot-read-file', where, { path, why: read.reason }));
  else faults.add(fault('no-such-file', where, { path, near: null, offer: false }));
}
