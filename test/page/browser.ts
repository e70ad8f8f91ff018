// A real Chromium: the one inside @sparticuz/chromium, or the operating system's. Tests that need one are skipped, and
// say so, where neither starts.
import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import packaged from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

const ofSystem = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** A browser; null where none starts on this machine. */
export async function launched(): Promise<Browser | null> {
  const unpacked = await unpackedOnce().catch(() => null);
  for (const executablePath of [unpacked, ...ofSystem.filter((file) => existsSync(file))]) {
    if (executablePath === null) continue;
    try {
      return await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    } catch {
      // The next one, if there is one.
    }
  }
  return null;
}

/** The package unpacks itself into the temporary folder; two at a time would read each other's half-written file. */
async function unpackedOnce(): Promise<string> {
  const lock = join(tmpdir(), 'wagecmp-chromium.lock');
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch {
      const since = existsSync(lock) ? statSync(lock).mtimeMs : 0;
      if (Date.now() - since > 60_000) rmSync(lock, { recursive: true, force: true });
      await after(100);
    }
  }
  try {
    return await packaged.executablePath();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}
