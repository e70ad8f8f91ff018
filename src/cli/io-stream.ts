// Files of any size, in one buffer that is filled again and again; and on a terminal, how far it has come.
import * as fs from 'node:fs';
import type { ByteTaker, Streamed } from '../document/locate.js';
import { codeOf, reasonOf } from './io-process.js';
import { openProgress, type Progress } from './io-progress.js';

/** Larger ones fall out of the processor's cache, smaller ones ask the system too often. */
const chunkSize = 1 << 18;

/** Gives a file's bytes to whoever takes them. `-` is standard input. */
export function streamFile(file: string, taker: ByteTaker): Streamed {
  if (file === '-') return streamInput(taker);
  let descriptor: number | undefined;
  try {
    const stat = fs.statSync(file);
    if (stat.isDirectory()) return { ok: false, why: 'not-a-file', is: 'a folder' };
    if (!stat.isFile()) return { ok: false, why: 'not-a-file', is: 'a device or a pipe' };
    descriptor = fs.openSync(file, 'r');
    return streamWhole(descriptor, taker);
  } catch (error) {
    if (codeOf(error) === '') throw error;
    if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'].includes(codeOf(error)))
      return { ok: false, why: descriptor === undefined ? 'missing' : 'changed' };
    return { ok: false, why: 'unreadable', reason: reasonOf(error) };
  } finally {
    if (descriptor !== undefined) fs.closeSync(descriptor);
  }
}

/** A file that is cut, goes on or is written anew while it is read would give figures of no day. */
function streamWhole(descriptor: number, taker: ByteTaker): Streamed {
  const before = fs.fstatSync(descriptor);
  const progress = openProgress(before.size);
  let position = 0;
  let isWanted = true;
  try {
    const buffer = Buffer.allocUnsafeSlow(chunkSize);
    while (isWanted) {
      const length = fs.readSync(descriptor, buffer, 0, chunkSize, null);
      if (length === 0) break;
      position += length;
      isWanted = taker.push(buffer, length);
      progress.tell(taker.rows(), position);
    }
  } finally {
    progress.clear();
  }
  const after = fs.fstatSync(descriptor);
  const isSame = after.size === before.size && after.mtimeMs === before.mtimeMs;
  return isSame && (!isWanted || position === before.size) ? { ok: true } : { ok: false, why: 'changed' };
}

function streamInput(taker: ByteTaker): Streamed {
  const progress: Progress = openProgress(null);
  const buffer = Buffer.allocUnsafeSlow(chunkSize);
  try {
    for (let position = 0, isWanted = true; isWanted; ) {
      const length = readSome(buffer);
      if (length === 0) break;
      position += length;
      isWanted = taker.push(buffer, length);
      progress.tell(taker.rows(), position);
    }
    return { ok: true };
  } catch (error) {
    if (codeOf(error) === '') throw error;
    return { ok: false, why: 'unreadable', reason: reasonOf(error) };
  } finally {
    progress.clear();
  }
}

/** A pipe may have nothing to give yet, and on some systems ends with an error. */
function readSome(buffer: Buffer): number {
  for (;;) {
    try {
      return fs.readSync(0, buffer, 0, buffer.length, null);
    } catch (error) {
      if (codeOf(error) === 'EOF') return 0;
      if (codeOf(error) !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}
