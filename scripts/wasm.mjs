// Compiles src/roster/assembly into a file beside that folder: `npm run wasm`. Both are kept, so that no build and no
// test needs the compiler; one test holds the second to the first. `--print` writes to standard output instead.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { main } from 'assemblyscript/asc';

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
const folder = mkdtempSync(join(tmpdir(), 'wagecmp-wasm-'));
try {
  const outFile = join(folder, 'quick-rows.wasm');
  const flags = ['-O3', '--runtime', 'stub', '--noAssert', '--enable', 'simd', '--importMemory', '--noExportMemory'];
  const { error, stderr } = await main(['src/roster/assembly/quick-rows.ts', '--outFile', outFile, ...flags]);
  if (error) throw new Error(`${stderr}`);
  const text = `/** assembly/quick-rows.ts, compiled: \`npm run wasm\`. */
export const quickRowsWasm =
  '${readFileSync(outFile, 'base64')}';
`;
  if (process.argv.includes('--print')) process.stdout.write(text);
  else writeFileSync('src/roster/quick-rows-wasm.ts', text);
} finally {
  rmSync(folder, { recursive: true });
}
