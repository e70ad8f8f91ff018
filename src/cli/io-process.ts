// What the system says of files, in words.
import type { ChildProcess } from 'node:child_process';

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'no permission',
  EPERM: 'no permission',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the file would be too large',
  ENOENT: 'there is no such folder',
  ENOTDIR: 'a part of its path is no folder',
  EISDIR: 'it is a folder',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'its name is too long',
  EIO: 'the disk reports an error',
};

export const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? '';
/** Why the system refused, in words. */
export const reasonOf = (error: unknown) => reasons[codeOf(error)] ?? (codeOf(error) || 'the system does not say why');

const openers: Readonly<Record<string, string>> = { darwin: 'open', win32: 'explorer' };

/** Opens a file and does not wait for what opens it; the reason where nothing does. */
export function openFile(file: string): Promise<string | null> {
  const { spawn } = process.getBuiltinModule('node:child_process');
  const { resolve } = process.getBuiltinModule('node:path');
  const opener = openers[process.platform] ?? 'xdg-open';
  return new Promise((done) => {
    const child: ChildProcess = spawn(opener, [resolve(file)], { detached: true, stdio: 'ignore' });
    child.on('error', () => done(`there is no \`${opener}\``));
    child.on('spawn', () => {
      child.unref();
      done(null);
    });
  });
}

/** Ctrl-C while a file is written would leave half of it beside its place: it comes too late then, and the file is whole. */
export function holdSignals(): () => void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const hold = () => undefined;
  for (const signal of signals) process.on(signal, hold);
  return () => {
    for (const signal of signals) process.off(signal, hold);
  };
}
