// The built program over files of its own, with what it cost.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';

const root = join(import.meta.dirname, '../..');
const program = join(root, 'bin/wagecmp.js');

const made: string[] = [];
// Here and not in `folder`: inside of a test it comes too late.
afterAll(() => {
  for (const path of made.splice(0)) rmSync(path, { recursive: true, force: true });
});

/** A folder that is gone after the tests of the file. */
export function folder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const path = mkdtempSync(join(tmpdir(), 'wagecmp-errors-'));
  made.push(path);
  put(path, files);
  return path;
}

export function put(path: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), text);
  }
}

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly told: string;
}

/** A line of a shell; `wagecmp` in it is the program. It is stopped after twenty seconds, which shows as code null. */
export function shell(cwd: string, line: string): Run {
  const script = `set -o pipefail\nwagecmp() { "${process.execPath}" "${program}" "$@"; }\n${line}\n`;
  const run = spawnSync('bash', ['-c', script], {
    cwd,
    encoding: 'utf8',
    timeout: 20_000,
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { code: run.status, out: run.stdout, told: run.stderr };
}

export interface Cost {
  readonly seconds: number;
  readonly megabytes: number;
}

const meter =
  "process.on('exit', () => { const u = process.resourceUsage(); require('fs').writeSync(3, JSON.stringify({ seconds: (u.userCPUTime + u.systemCPUTime) / 1e6, megabytes: u.maxRSS / 1024 })); })";

/** One run with its processor time and the most memory that it held: neither depends on what else the machine does. */
export function metered(cwd: string, args: readonly string[]): Run & Cost {
  const hook = join(cwd, '.meter.cjs');
  writeFileSync(hook, meter);
  const run = spawnSync(process.execPath, ['--require', hook, program, ...args], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    timeout: 20_000,
    maxBuffer: 64 * 1024 * 1024,
  });
  const cost = JSON.parse(String(run.output[3] || '{"seconds":999,"megabytes":999}')) as Cost;
  return { code: run.status, out: String(run.stdout), told: String(run.stderr), ...cost };
}
