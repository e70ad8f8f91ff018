// What README.md, docs/*.md and test/cli/*.md show is what the built program prints, to the byte. `UPDATE=1 npm test`
// rewrites the blocks: read the difference before you believe it.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { replay, root } from './transcripts.js';

const files = [
  'README.md',
  ...['docs', 'test/cli'].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.md'))
      .map((name) => `${folder}/${name}`),
  ),
];

test.each(files)('%s', { timeout: 120_000 }, (file) => {
  const path = join(root, file);
  const told = readFileSync(path, 'utf8');
  const replayed = replay(told);
  if (process.env['UPDATE'] === '1') writeFileSync(path, replayed);
  else expect(replayed).toBe(told);
});
