// Showing a file in whatever the machine opens it with. Only where somebody asked for it.
import type { ChildProcess } from 'node:child_process';

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
