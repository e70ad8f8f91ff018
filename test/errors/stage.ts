// The program in memory: files made up for it, and all that it prints, tells and writes.
import { main } from '../../src/cli/main.js';
import type { DiskRead, Streamed } from '../../src/document/locate.js';
import { memoryDisk } from '../../src/library.js';
import { shipped } from '../render/shipped.js';

/** What stands at a path: text, bytes, or the answer of a disk that cannot read it. */
export type Standing = string | Uint8Array | (DiskRead & Streamed & { ok: false });

export interface Performance {
  readonly code: number;
  readonly out: string;
  readonly told: string;
}

/** Runs `wagecmp …` over some files. `read-only/` is a folder that nothing can be written to. */
export async function perform(
  files: ReadonlyMap<string, Standing>,
  args: readonly string[],
  width = 80,
): Promise<Performance> {
  const texts = [...files].flatMap(([file, text]) => (typeof text === 'string' ? [{ file, text }] : []));
  const inMemory = memoryDisk(texts);
  const read = (path: string, mostBytes: number): DiskRead => {
    const standing = files.get(path);
    if (standing === undefined || typeof standing === 'string') return inMemory.read(path, mostBytes);
    if (!(standing instanceof Uint8Array)) return standing;
    return standing.length > mostBytes ? { ok: false, why: 'too-large' } : { ok: true, content: standing };
  };
  let out = '';
  let told = '';
  const written = (file: string) =>
    file.startsWith('read-only/') ? { ok: false, closed: false, why: 'no permission' } : { ok: true as const };
  const code = await main(args, {
    disk: {
      ...inMemory,
      read,
      stream(path, taker) {
        const standing = files.get(path);
        if (standing === undefined || typeof standing === 'string') return inMemory.stream(path, taker);
        if (!(standing instanceof Uint8Array)) return standing;
        taker.push(standing, standing.length);
        return { ok: true };
      },
    },
    width,
    color: false,
    print(text) {
      out += text;
      return { ok: true };
    },
    tell(text) {
      told += text;
    },
    writeFile: (file) => written(file) as { ok: true },
    createFile: (file) => (files.has(file) ? null : (written(file) as { ok: true })),
    readSaved: read,
    shipped,
  });
  return { code, out, told };
}

/** The words of a command line: `wagecmp compare '8% over 3 years' --pay 35k`, with quotes as a shell takes them. */
export function wordsOf(line: string): readonly string[] {
  const words = line.match(/'[^']*'|\S+/g) ?? [];
  return words.map((word) => word.replace(/^'(.*)'$/s, '$1'));
}
