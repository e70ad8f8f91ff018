// A PostgreSQL of our own for the length of a test run: in a folder that goes away, on a socket in that folder alone.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';

const installed = '/usr/lib/postgresql';
const someBody = 'nobody';

/** The folder of the server's programs, of the newest version that is there; null where there is none. */
export function serverPrograms(): string | null {
  const versions = existsSync(installed) ? readdirSync(installed) : [];
  const folders = versions
    .filter((version) => /^\d+$/.test(version) && Number(version) >= 12)
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => join(installed, version, 'bin'));
  return (
    folders.find((folder) => ['initdb', 'pg_ctl', 'postgres'].every((name) => existsSync(join(folder, name)))) ?? null
  );
}

export interface Server {
  readonly client: Client;
  readonly stop: () => Promise<void>;
}

/** Starts it; as a user without rights where the tests run as root, as the server demands. */
export async function startServer(programs: string): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'wagecmp-pg-'));
  const isRoot = process.getuid?.() === 0;
  const run = (program: string, args: readonly string[]) => {
    const command = [join(programs, program), ...args];
    const [first = '', ...rest] = isRoot ? ['setpriv', '--reuid', someBody, '--clear-groups', ...command] : command;
    const { status, stderr, stdout, error } = spawnSync(first, rest, {
      cwd: folder,
      encoding: 'utf8',
      timeout: 60_000,
    });
    if (status !== 0) throw new Error(`${program}: ${error?.message ?? ''}${stdout}${stderr}`);
  };
  const cluster = join(folder, 'cluster');
  if (isRoot) {
    chmodSync(folder, 0o777);
  }
  run('initdb', ['-D', cluster, '-U', 'wagecmp', '-A', 'trust', '-E', 'UTF8', '--no-locale', '-N']);
  const options = `-c listen_addresses='' -c unix_socket_directories='${folder}' -c fsync=off`;
  run('pg_ctl', ['-D', cluster, '-o', options, '-l', join(folder, 'log'), '-w', 'start']);
  const stopServer = () => {
    run('pg_ctl', ['-D', cluster, '-m', 'immediate', '-w', 'stop']);
    rmSync(folder, { recursive: true, force: true });
  };
  const client = new Client({ host: folder, user: 'wagecmp', database: 'postgres' });
  try {
    await client.connect();
  } catch (error) {
    stopServer();
    throw error;
  }
  return {
    client,
    async stop() {
      await client.end();
      stopServer();
    },
  };
}
