// Writes schema/*.schema.json, which editors and programs read, from the definitions that the built program validates with:
// `npm run build && npm run schema`.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
mkdirSync(join(root, 'schema'), { recursive: true });

for (const kind of ['proposal', 'unit', 'check', 'comparison', 'cost']) {
  const run = spawnSync(process.execPath, [join(root, 'bin/wagecmp.js'), 'schema', kind], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`wagecmp schema ${kind} ended with ${run.status}:\n${run.stderr}`);
  writeFileSync(join(root, `schema/${kind}.schema.json`), run.stdout);
}
