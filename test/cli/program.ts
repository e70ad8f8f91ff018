// The program as somebody runs it, in a scratch folder that holds a copy of the proposals.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** A folder of its own, with proposals/ in it. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'wagecmp-cli-'));
  cpSync(join(root, 'proposals'), join(folder, 'proposals'), { recursive: true });
  return folder;
}

export function wagecmp(folder: string, ...args: string[]) {
  const env = { ...process.env, COLUMNS: '80', NO_COLOR: '1' };
  const run = spawnSync(process.execPath, [join(root, 'bin/wagecmp.js'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    env,
  });
  return { code: run.status, out: run.stdout, told: run.stderr };
}

/** A line as a shell takes it: `wagecmp compare '8% over 3 years' --pay 35.5k`. */
export function typed(folder: string, line: string) {
  const program = `wagecmp() { "${process.execPath}" "${join(root, 'bin/wagecmp.js')}" "$@"; }\n${line}\n`;
  const env = { ...process.env, COLUMNS: '80', NO_COLOR: '1' };
  const run = spawnSync('sh', ['-c', program], { cwd: folder, encoding: 'utf8', env });
  return { code: run.status, out: run.stdout, told: run.stderr };
}
