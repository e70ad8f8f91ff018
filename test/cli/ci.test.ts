// The job and the lines of "In CI" in docs/checks-and-ci.md, run as far as they go without a network.
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { scratchFolder, typed } from './program.js';

const root = join(import.meta.dirname, '../..');
const [, section = ''] = readFileSync(join(root, 'docs/checks-and-ci.md'), 'utf8').split('\n## In CI\n');
const inCi = section.split('\n## ')[0] ?? '';
const job = /^```yaml\n(.*?)^```$/ms.exec(inCi)?.[1] ?? '';
const shell = /^```sh\n(.*?)^```$/ms.exec(inCi)?.[1] ?? '';

interface Step {
  readonly uses?: string;
  readonly run?: string;
}

let folder: string;

/** A clone that is built: what `npm ci && npm run build` leaves, with the proposals of the repository. */
beforeEach(() => {
  folder = scratchFolder();
  for (const built of ['bin', 'dist']) cpSync(join(root, built), join(folder, built), { recursive: true });
  cpSync(join(root, 'package.json'), join(folder, 'package.json'));
});

afterEach(() => rmSync(folder, { recursive: true }));

/** Runs the steps of the job as a runner does: `bash -e`, each for itself. */
function steps(): { line: string; code: number | null; out: string }[] {
  const { steps: all } = parse(job).jobs.check as { steps: Step[] };
  return all.flatMap(({ run }) => {
    if (run === undefined || run.startsWith('npm ')) return [];
    const env = { ...process.env, GITHUB_STEP_SUMMARY: join(folder, 'summary.md'), NO_COLOR: '1' };
    const ran = spawnSync('bash', ['-e', '-c', run], { cwd: folder, encoding: 'utf8', env });
    return [{ line: run, code: ran.status, out: ran.stdout }];
  });
}

test('the job is one that GitHub takes: its triggers, its runner, a checkout, Node and the build before all else', () => {
  const { on, jobs, permissions } = parse(job);
  expect(on).toEqual(['push', 'pull_request']);
  expect(permissions).toEqual({ contents: 'read' });
  expect(jobs.check['runs-on']).toBe('ubuntu-latest');
  const [checkout, node, build] = jobs.check.steps as Step[];
  expect([checkout?.uses, node?.uses, build?.run]).toEqual([
    expect.stringMatching(/^actions\/checkout@v\d+$/),
    expect.stringMatching(/^actions\/setup-node@v\d+$/),
    'npm ci && npm run build',
  ]);
});

test('every step passes, and leaves a summary and a report', () => {
  const ran = steps();
  expect(ran.length).toBeGreaterThanOrEqual(3);
  expect(ran.filter(({ code }) => code !== 0)).toEqual([]);
  expect(readFileSync(join(folder, 'summary.md'), 'utf8')).toContain('| $35,500 now');
  expect(readFileSync(join(folder, 'verdicts.xml'), 'utf8')).toContain('failures="0" errors="0"');
  expect(ran.map(({ out }) => out).join('')).toBe('wagecmp: 7 of 7 hold\n');
});

test('a check that does not hold fails its step, at the line of the file, and the report is written all the same', () => {
  const file = join(folder, 'proposals/checks.yaml');
  const text = readFileSync(file, 'utf8').replace('less-than: baseline', 'more-than: baseline');
  writeFileSync(file, text);
  const line = text.slice(0, text.indexOf("- name: Harvard's offer ends below")).split('\n').length;
  const ran = steps();
  expect(ran.map(({ code }) => code)).toEqual([0, 1, 1]);
  expect(ran[1]?.out).toMatch(
    new RegExp(`^::error file=proposals/checks\\.yaml,line=${line},col=5,title=Does not hold`),
  );
  expect(readFileSync(join(folder, 'verdicts.xml'), 'utf8')).toContain('failures="1" errors="0"');
});

test('the lines for any other script', () => {
  expect(shell).toContain('wagecmp check');
  const { code, told } = typed(folder, `set -e\n${shell}`);
  expect([code, told.includes('error')]).toEqual([0, false]);
  expect(readFileSync(join(folder, 'comparison.md'), 'utf8')).toContain("Union's ask");
});
