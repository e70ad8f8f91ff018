// A comparison that was saved as `wagecmp/comparison@1` and is rendered again. It may come from the other side of the
// table: it is checked before a figure of it is believed.
import type { Comparison } from '../comparison/comparison.js';
import { readComparison } from '../comparison/read.js';
import { fault } from '../diagnostic/diagnostic.js';
import { type Options, tell, usage } from './command.js';
import type { Shell } from './io.js';
import { requestOf } from './options.js';

export const mostSavedBytes = 16 * 1024 * 1024;

/** Whether a file is a saved comparison: it ends in .json and says so at its start. */
export function isSavedComparison(file: string, shell: Shell): boolean {
  if (!file.endsWith('.json')) return false;
  const read = shell.readSaved(file, mostSavedBytes);
  if (!read.ok) return read.why === 'too-large';
  const start =
    typeof read.content === 'string' ? read.content : new TextDecoder().decode(read.content.subarray(0, 400));
  return /"format"\s*:\s*"wagecmp\/comparison@/.test(start.slice(0, 400));
}

/** A saved comparison; undefined, and told, where it cannot be believed or is asked for other figures than it holds. */
export function loadComparison(file: string, options: Options, shell: Shell): Comparison | undefined {
  const { proposals: _, ...overrides } = requestOf([], options);
  const [override] = Object.entries(overrides).flatMap(([name, value]) => (value === undefined ? [] : [name]));
  if (override !== undefined) {
    const option = `--${options[override] === false ? 'no-' : ''}${override}`;
    usage(
      `a saved comparison is shown as it was calculated, and \`${option}\` would change it`,
      'compare the proposals again',
      shell,
    );
    return undefined;
  }
  const read = shell.readSaved(file, mostSavedBytes);
  if (!read.ok) {
    tell([fault('file-too-large', file, { limit: '16 MiB' })], new Map(), options, shell);
    return undefined;
  }
  const comparison = readComparison(
    typeof read.content === 'string' ? read.content : new TextDecoder().decode(read.content),
  );
  if ('why' in comparison) {
    tell([fault('not-a-comparison', file, { why: comparison.why })], new Map(), options, shell);
    return undefined;
  }
  return comparison;
}

/** What is wrong with a saved comparison; null where nothing is. */
export function savedFault(file: string, shell: Shell): string | null {
  const read = shell.readSaved(file, mostSavedBytes);
  if (!read.ok) return 'it is larger than 16 MiB';
  const text = typeof read.content === 'string' ? read.content : new TextDecoder().decode(read.content);
  const comparison = readComparison(text);
  return 'why' in comparison ? comparison.why : null;
}
