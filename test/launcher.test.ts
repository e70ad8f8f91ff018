// The launcher with programs made up for it: what a program did not foresee comes out as exit code 3 and one line.
import { execFileSync, type SpawnSyncReturns, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const report = (message: string) =>
  `wagecmp: internal error: ${message} (a fault of the program, not of your files: please report it)\n`;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wagecmp-launcher-'));
  for (const name of ['bin', 'scripts', 'dist']) mkdirSync(join(folder, name));
  copyFileSync(join(root, 'bin/wagecmp.js'), join(folder, 'bin/wagecmp.js'));
  copyFileSync(join(root, 'scripts/warm.cjs'), join(folder, 'scripts/warm.cjs'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** A bundle whose `main` has this body. */
function program(body: string): void {
  writeFileSync(
    join(folder, 'dist/wagecmp.js'),
    `(function (exports, require) { exports.main = async (argv) => { ${body} }; })`,
  );
}

function run(
  script = 'bin/wagecmp.js',
  env: NodeJS.ProcessEnv = {},
  words: readonly string[] = ['one', 'two'],
): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [join(folder, script), ...words], {
    encoding: 'utf8',
    env: { ...process.env, WAGECMP_DEBUG: '', ...env },
  });
}

function shell(command: string): string {
  const launched = `"${process.execPath}" "${join(folder, 'bin/wagecmp.js')}"`;
  return execFileSync('bash', ['-c', `exec 3>&1; ${command.replace('wagecmp', launched)}`], { encoding: 'utf8' });
}

describe('a program that answers', () => {
  it.each([0, 1, 2, 4])('with %i', (exitCode) => {
    program(`process.stdout.write(argv.join()); return ${exitCode};`);
    expect(run()).toMatchObject({ status: exitCode, stdout: 'one,two', stderr: '' });
  });

  it('has all of its output read, however long the pipe takes', () => {
    program("process.stdout.write('x'.repeat(3_000_000)); return 0;");
    expect(shell('wagecmp | (sleep 0.2; wc -c)').trim()).toBe('3000000');
  });

  it.each([0, 1])('ends quietly with its own %i where the reader has left', (exitCode) => {
    program(`
      for (let i = 0; i < 50; i++) {
        process.stdout.write('x'.repeat(100_000));
        await new Promise(setImmediate);
      }
      return ${exitCode};`);
    expect(shell('wagecmp 2>&3 | head -c 3; echo " $PIPESTATUS"').trim()).toBe(`xxx ${exitCode}`);
  });
});

describe('a program that breaks', () => {
  it.each([
    ['throws', "throw new Error('boom');", 'boom'],
    ['throws what is no error', "throw 'boom';", 'boom'],
    ['throws over several lines, with colours', "throw new Error('\\x1b[31mred\\ntwo');", ' [31mred'],
    [
      'throws after a while',
      "setTimeout(() => { throw new Error('late'); }); await new Promise((r) => setTimeout(r, 50)); return 0;",
      'late',
    ],
    [
      'forgets a rejection',
      "Promise.reject(new Error('lost')); await new Promise((r) => setTimeout(r, 50)); return 0;",
      'lost',
    ],
    ['never answers', 'await new Promise(() => {});', 'the run ended without a result'],
    ['answers nothing', 'return undefined;', 'the run ended with undefined'],
    ['calls itself for ever', 'const call = () => call() + 1; call();', 'Maximum call stack size exceeded'],
    ['misses a module', "require('no-such-module-of-ours');", "Cannot find module 'no-such-module-of-ours'"],
  ])('%s', (_, body, message) => {
    program(body);
    expect(run()).toMatchObject({ status: 3, stdout: '', stderr: report(message) });
  });

  it('shows where, on demand', () => {
    program("throw new Error('boom');");
    expect(run('bin/wagecmp.js', { WAGECMP_DEBUG: '1' }).stderr).toMatch(/boom\n {4}at /);
  });

  it('says what to do where nothing is built', () => {
    expect(run()).toMatchObject({
      status: 3,
      stderr: 'wagecmp is not built yet (dist/wagecmp.js is missing): run `npm run build`\n',
    });
  });
});

describe('the code cache', () => {
  const bundle = () => join(folder, 'dist/wagecmp.js');
  const cache = () => join(folder, 'dist/one.cache');
  const told = () => run('bin/wagecmp.js', { WAGECMP_DEBUG: '1' });

  beforeEach(() => {
    program("process.stdout.write('first'); return 0;");
    expect(run('scripts/warm.cjs').status).toBe(0);
  });

  it('is used', () => {
    expect(told()).toMatchObject({ status: 0, stdout: 'first', stderr: 'code cache used\n' });
  });

  it('outlives a copy, which changes the time of writing', () => {
    utimesSync(bundle(), 1, 1);
    expect(told()).toMatchObject({ status: 0, stdout: 'first', stderr: 'code cache used\n' });
  });

  it('is never used for another program, not even for one of the same length', () => {
    const { size } = statSync(bundle());
    program("process.stdout.write('other'); return 0;");
    utimesSync(bundle(), 1, 1);
    expect(statSync(bundle()).size).toBe(size);
    expect(told()).toMatchObject({ status: 0, stdout: 'other', stderr: 'code cache not used\n' });
  });

  it.each([
    ['one', 'a command uses its own', ['one', 'x'], true],
    ['one', 'and no other command does', ['two', 'x'], false],
    ['compare', 'but that of the main job, if it has none', ['two', 'x'], true],
    ['report', 'whatever writes a page uses that of reports', ['two', '-o', 'page.html'], true],
    ['report', 'and nothing else does', ['two', '-o', 'page.csv'], false],
    ['one', 'a file of that name is no command', ['../one', 'x'], false],
  ])('of %s: %s', (name, _, words, isUsed) => {
    renameSync(cache(), join(folder, `dist/${name}.cache`));
    expect(run('bin/wagecmp.js', { WAGECMP_DEBUG: '1' }, words).stderr).toBe(
      `code cache ${isUsed ? '' : 'not '}used\n`,
    );
  });

  it.each([
    ['empty', (whole: Buffer) => whole.subarray(0, 0)],
    ['cut short', (whole: Buffer) => whole.subarray(0, 300)],
    ['of another V8', (whole: Buffer) => Buffer.concat([whole.subarray(0, 64), Buffer.alloc(whole.length - 64, 7)])],
  ])('that is %s is passed over in silence', (_, broken) => {
    writeFileSync(cache(), broken(readFileSync(cache())));
    expect(run()).toMatchObject({ status: 0, stdout: 'first', stderr: '' });
    expect(told().stderr).toBe('code cache not used\n');
  });
});
