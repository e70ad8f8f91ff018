// Rosters on a real disk: chunks, files that change while they are read, and results that nobody else may read.
import {
  appendFileSync,
  chmodSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openShell } from '../../src/cli/io.js';
import { progressLine } from '../../src/cli/io-progress.js';

const folder = mkdtempSync(join(tmpdir(), 'wagecmp-roster-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'roster.csv');
const content = Buffer.alloc(1_000_003, 'Name,Rate\n');

/** Streams the file; `during` is called with each chunk. */
function streamed(during: (chunks: number) => boolean = () => true) {
  writeFileSync(file, content);
  const parts: Buffer[] = [];
  const result = openShell().disk.stream(file, {
    push(chunk, length) {
      parts.push(Buffer.from(chunk.subarray(0, length)));
      return during(parts.length);
    },
    rows: () => 0,
  });
  return { result, parts };
}

describe('a file in chunks', () => {
  test('whole, and no further than it is wanted', () => {
    const { result, parts } = streamed();
    expect(result).toEqual({ ok: true });
    expect(Buffer.concat(parts).equals(content)).toBe(true);
    expect(parts.length).toBeGreaterThan(1);
    expect(streamed(() => false).parts).toHaveLength(1);
  });

  test.each([
    ['is cut', () => truncateSync(file, 300_000)],
    ['goes on', () => appendFileSync(file, 'Employee,1\n')],
  ])('one that %s while it is read', (_, change) => {
    const { result } = streamed((chunks) => {
      if (chunks === 1) change();
      return true;
    });
    expect(result).toEqual({ ok: false, why: 'changed' });
  });

  test('what is no file', () => {
    const taker = { push: () => true, rows: () => 0 };
    expect(openShell().disk.stream(folder, taker)).toEqual({ ok: false, why: 'not-a-file', is: 'a folder' });
    expect(openShell().disk.stream('/dev/zero', taker)).toMatchObject({ ok: false, why: 'not-a-file' });
    expect(openShell().disk.stream(join(folder, 'none.csv'), taker)).toEqual({ ok: false, why: 'missing' });
  });
});

test('what is written after a roster was read is for its owner alone', () => {
  const shell = openShell();
  const result = join(folder, 'result.json');
  writeFileSync(result, 'old');
  chmodSync(result, 0o644);
  shell.writeFile(result, 'new');
  expect(statSync(result).mode & 0o777).toBe(0o644);
  writeFileSync(file, content);
  shell.disk.stream(file, { push: () => false, rows: () => 0 });
  shell.writeFile(result, 'newer');
  expect(readFileSync(result, 'utf8')).toBe('newer');
  expect(statSync(result).mode & 0o777).toBe(0o600);
  shell.writeFile(join(folder, 'other.json'), 'new');
  expect(statSync(join(folder, 'other.json')).mode & 0o777).toBe(0o600);
});

test('how far it has come', () => {
  expect(progressLine(1_234_567, 420, 1000, 2000)).toBe('1,234,567 rows, 42%, 617,283 rows a second');
  expect(progressLine(1000, 420, null, 1000)).toBe('1,000 rows, 1,000 rows a second');
});
