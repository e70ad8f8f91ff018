// Documents that were saved and are rendered again: `wagecmp/comparison@1` and `wagecmp/cost@1`. They may come from the
// other side of the table, and are checked before a figure of them is believed.
import type { Comparison } from '../comparison/comparison.js';
import { readComparison } from '../comparison/read.js';
import type { CostDocument } from '../cost/cost.js';
import { readCost } from '../cost/read.js';
import { fault } from '../diagnostic/diagnostic.js';
import { type Options, tell, usage } from './command.js';
import type { Shell } from './io.js';
import { requestOf } from './options.js';

export const mostSavedBytes = 16 * 1024 * 1024;

export type SavedKind = 'comparison' | 'cost';

interface SavedFormat<T> {
  readonly read: (text: string) => T | { readonly why: string };
  readonly code: 'not-a-comparison' | 'not-a-cost';
  readonly again: string;
}

const formats = {
  comparison: { read: readComparison, code: 'not-a-comparison', again: 'compare the proposals again' },
  cost: { read: readCost, code: 'not-a-cost', again: 'cost the proposals again' },
} as const satisfies Readonly<Record<SavedKind, SavedFormat<unknown>>>;

const textOf = (content: string | Uint8Array) =>
  typeof content === 'string' ? content : new TextDecoder().decode(content);

/** What a file says that it is: it ends in .json and names its format at its start. Null for any other file. */
export function savedKind(file: string, shell: Shell): SavedKind | null {
  if (!file.endsWith('.json')) return null;
  const read = shell.readSaved(file, mostSavedBytes);
  if (!read.ok) return read.why === 'too-large' ? 'comparison' : null;
  const start = typeof read.content === 'string' ? read.content : textOf(read.content.subarray(0, 400));
  const [, kind] = /"format"\s*:\s*"wagecmp\/(comparison|cost)@/.exec(start.slice(0, 400)) ?? [];
  return (kind as SavedKind | undefined) ?? null;
}

/** A saved comparison; undefined, and told, where it cannot be believed or is asked for other figures than it holds. */
export function loadComparison(file: string, options: Options, shell: Shell): Comparison | undefined {
  return load('comparison', formats.comparison, file, options, shell);
}

/** A saved cost, on the same terms. */
export function loadCost(file: string, options: Options, shell: Shell): CostDocument | undefined {
  return load('cost', formats.cost, file, options, shell);
}

function load<T extends object>(
  kind: SavedKind,
  { read: believe, code, again }: SavedFormat<T>,
  file: string,
  options: Options,
  shell: Shell,
): T | undefined {
  const { proposals: _, ...overrides } = requestOf([], options);
  const [override] = Object.entries(overrides).flatMap(([name, value]) => (value === undefined ? [] : [name]));
  if (override !== undefined) {
    const option = `--${options[override] === false ? 'no-' : ''}${override}`;
    usage(`a saved ${kind} is shown as it was calculated, and \`${option}\` would change it`, again, shell);
    return undefined;
  }
  const read = shell.readSaved(file, mostSavedBytes);
  if (!read.ok) {
    tell([fault('file-too-large', file, { limit: '16 MiB' })], new Map(), options, shell);
    return undefined;
  }
  const document = believe(textOf(read.content));
  if ('why' in document) {
    tell([fault(code, file, { why: document.why })], new Map(), options, shell);
    return undefined;
  }
  return document;
}

/** What is wrong with a saved document, and the code of such a fault; null where nothing is. */
export function savedFault(
  file: string,
  kind: SavedKind,
  shell: Shell,
): { readonly code: 'not-a-comparison' | 'not-a-cost'; readonly why: string } | null {
  const { read: believe, code } = formats[kind];
  const read = shell.readSaved(file, mostSavedBytes);
  if (!read.ok) return { code, why: 'it is larger than 16 MiB' };
  const document = believe(textOf(read.content));
  return 'why' in document ? { code, why: document.why } : null;
}
