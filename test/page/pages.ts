// Pages as the program writes them, made in memory from files on this disk or from texts.
import { bundlePage } from '../../scripts/page.mjs';
import { openShell } from '../../src/cli/io.js';
import { main } from '../../src/cli/main.js';
import { memoryDisk, type SourceText } from '../../src/library.js';
import { shipped } from '../render/shipped.js';

const { json } = await bundlePage();

/** What the build puts beside the program. */
export const asset = (name: string) => (name === 'page.json' ? new TextEncoder().encode(json) : shipped(name));

export interface Made {
  readonly code: number;
  readonly html: string;
  readonly told: string;
}

/** Runs `wagecmp …` and takes the page that it would write. With `files` these are all the files there are. */
export async function pageOf(args: readonly string[], files?: readonly SourceText[]): Promise<Made> {
  let html = '';
  let told = '';
  const code = await main([...args, '-o', 'page.html'], {
    ...openShell(),
    ...(files === undefined ? {} : { disk: memoryDisk(files) }),
    shipped: asset,
    tell(text) {
      told += text;
    },
    writeFile(_, content) {
      html = typeof content === 'string' ? content : new TextDecoder().decode(content);
      return { ok: true };
    },
  });
  return { code, html, told };
}
