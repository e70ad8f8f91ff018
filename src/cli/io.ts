// The one place that touches files, streams, the environment and the terminal. Everything else is a pure function.

import * as fs from 'node:fs';
import * as path from 'node:path';
import { type Disk, type DiskRead, shipped } from '../document/locate.js';
import { codeOf, holdSignals, reasonOf } from './io-process.js';
import { streamFile } from './io-stream.js';

/** `closed`: whoever was reading has gone (`| head`), which is nobody's fault. */
export type Written = { readonly ok: true } | { readonly ok: false; readonly closed: boolean; readonly why: string };

export interface Shell {
  readonly disk: Disk;
  readonly width: number;
  /** Whether colour is wanted where nothing is said on the command line. */
  readonly color: boolean;
  readonly print: (content: string | Uint8Array) => Written;
  readonly tell: (text: string) => void;
  /** Whether faults are told as data: asked for on the command line, which may itself be at fault. */
  readonly tellsData?: boolean;
  /** Replaces a file by a whole new one, or leaves it as it was. */
  readonly writeFile: (file: string, content: string | Uint8Array) => Written;
  /** Writes a file that is not there yet, and its folder; null where one is. */
  readonly createFile: (file: string, text: string) => Written | null;
  /** A whole file as text, for documents that the program wrote itself; null where it cannot be read so. */
  readonly readSaved: (file: string, mostBytes: number) => DiskRead;
  /** A file that is built beside the program: fonts, and what is only read when it is asked for. */
  readonly shipped: (name: string) => Uint8Array;
  /** Shows a file in whatever the machine opens it with; the reason where nothing does. */
  readonly open?: (file: string) => Promise<string | null>;
}

const failed = (error: unknown): Written => ({ ok: false, closed: codeOf(error) === 'EPIPE', why: reasonOf(error) });

export function openShell(): Shell {
  let hasReadPeople = false;
  const inputs = new Set<string>();
  const read = (file: string, mostBytes: number) => {
    const found = readFile(file, mostBytes);
    if (found.ok) inputs.add(identity(file));
    return found;
  };
  return {
    disk: {
      read,
      stream(file, taker) {
        hasReadPeople = true;
        inputs.add(identity(file));
        return streamFile(real(file), taker);
      },
      isInside,
      namesBeside,
    },
    width: terminalWidth(),
    color: wantsColor(),
    print: (content) => writeAll(1, content),
    tell: (text) => void writeAll(2, text),
    // What is made from a payroll is for its owner alone, whichever command makes it.
    writeFile(file, content) {
      if (inputs.has(identity(file))) return { ok: false, closed: false, why: 'this run reads it' };
      return replaceFile(file, content, hasReadPeople ? 0o600 : 0o777);
    },
    createFile,
    readSaved: read,
    shipped: (name) => fs.readFileSync(path.join(import.meta.dirname, name)),
    open: async (file) => (await import('./io-process.js')).openFile(file),
  };
}

/** Writes everything, however little the system takes at a time. Output that only seemed to be written is a failure. */
function writeAll(descriptor: number, content: string | Uint8Array): Written {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  for (let from = 0; from < bytes.length; ) {
    try {
      from += fs.writeSync(descriptor, bytes, from);
    } catch (error) {
      if (codeOf(error) !== 'EAGAIN') return failed(error);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
  return { ok: true };
}

const packageFolder = path.join(import.meta.dirname, '..');

/** A path of the shipped examples is kept apart from the machine's own paths, so that output is alike everywhere. */
const real = (file: string) =>
  file.startsWith(`${shipped}/`) ? path.join(packageFolder, file.slice('wagecmp:'.length)) : file;

/** One text for one file, whatever link or path leads to it. */
function identity(file: string): string {
  try {
    return fs.realpathSync(real(file));
  } catch {
    return path.resolve(file);
  }
}

function readFile(file: string, mostBytes: number): DiskRead {
  if (file === '-') return readInput(mostBytes);
  try {
    const stat = fs.statSync(real(file));
    if (stat.isDirectory()) return { ok: false, why: 'not-a-file', is: 'a folder' };
    if (!stat.isFile()) return { ok: false, why: 'not-a-file', is: 'a device or a pipe' };
    if (stat.size > mostBytes) return { ok: false, why: 'too-large' };
    return { ok: true, content: fs.readFileSync(real(file)) };
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'].includes(codeOf(error)))
      return { ok: false, why: 'missing' };
    return { ok: false, why: 'unreadable', reason: reasonOf(error) };
  }
}

function readInput(mostBytes: number): DiskRead {
  const buffer = Buffer.alloc(mostBytes + 1);
  let length = 0;
  try {
    while (length <= mostBytes) {
      const count = fs.readSync(0, buffer, length, buffer.length - length, null);
      if (count === 0) return { ok: true, content: buffer.subarray(0, length) };
      length += count;
    }
    return { ok: false, why: 'too-large' };
  } catch (error) {
    if (codeOf(error) === 'EOF') return { ok: true, content: buffer.subarray(0, length) };
    return { ok: false, why: 'unreadable', reason: reasonOf(error) };
  }
}

/** Whether a path stays inside one of the folders, as written and with its links followed. */
function isInside(file: string, folders: readonly string[]): boolean {
  const within = (target: string, folder: string) => {
    const relative = path.relative(folder, target);
    return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
  };
  const target = path.resolve(file);
  const roots = folders.map((folder) => path.resolve(folder));
  if (!roots.some((root) => within(target, root))) return false;
  try {
    const followed = fs.realpathSync(target);
    return roots.some((root) => within(followed, fs.realpathSync(root)));
  } catch {
    return true;
  }
}

function namesBeside(file: string): readonly string[] {
  const folder = path.dirname(file);
  const names = (where: string) => {
    try {
      return fs
        .readdirSync(where)
        .filter((name) => /\.(ya?ml|json|csv)$/.test(name))
        .slice(0, 1000);
    } catch {
      return [];
    }
  };
  const here = names(folder).map((name) => (folder === '.' ? name : `${folder}/${name}`));
  return folder === '.' ? [...here, ...names('proposals'), ...names(real(`${shipped}/`))] : here;
}

function replaceFile(file: string, content: string | Uint8Array, most: number): Written {
  let target = file;
  let mode = 0o666 & most;
  try {
    target = fs.realpathSync(file);
    const stat = fs.statSync(target);
    mode = stat.mode & most;
    if (stat.isDirectory()) return { ok: false, closed: false, why: 'it is a folder' };
    if (!stat.isFile()) return writeDevice(target, content);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') return failed(error);
  }
  const beside = path.join(path.dirname(target), `.${path.basename(target).slice(0, 200)}.${process.pid}.tmp`);
  const letGo = holdSignals();
  try {
    writeWhole(beside, content, mode);
    fs.renameSync(beside, target);
    return { ok: true };
  } catch (error) {
    fs.rmSync(beside, { force: true });
    return failed(error);
  } finally {
    letGo();
  }
}

function writeWhole(file: string, content: string | Uint8Array, mode: number): void {
  const descriptor = fs.openSync(file, 'wx', mode);
  try {
    fs.writeFileSync(descriptor, content);
    fs.fsyncSync(descriptor);
  } finally {
    fs.closeSync(descriptor);
  }
}

function writeDevice(file: string, content: string | Uint8Array): Written {
  try {
    fs.writeFileSync(file, content);
    return { ok: true };
  } catch (error) {
    return failed(error);
  }
}

function createFile(file: string, text: string): Written | null {
  if (fs.existsSync(file)) return null;
  try {
    fs.mkdirSync(path.dirname(file), { recursive: true });
  } catch (error) {
    return failed(error);
  }
  return replaceFile(file, text, 0o777);
}

/** As `node:os` has it, which takes a millisecond to load. */
const nullDevice = process.platform === 'win32' ? '\\\\.\\nul' : '/dev/null';

/** Most output goes to a pipe or a file, and `node:tty` alone costs milliseconds of start-up: it is asked last. */
function isTerminal(): boolean {
  try {
    const output = fs.fstatSync(1);
    return output.isCharacterDevice() && output.rdev !== fs.statSync(nullDevice).rdev && process.stdout.isTTY === true;
  } catch {
    return false;
  }
}

function terminalWidth(): number {
  const columns = isTerminal() ? process.stdout.columns : 0;
  if (columns > 0) return columns;
  const stated = /^[1-9]\d{0,4}$/.exec(process.env['COLUMNS'] ?? '');
  return stated === null ? 80 : Number(stated[0]);
}

function wantsColor(): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return isTerminal() && TERM !== 'dumb';
}
