// Compiles src/roster/assembly/quick-rows.ts into src/roster/quick-rows-wasm.ts. Both are kept, so that no build and no
// test needs the compiler; one test holds the second to the first.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { main } from 'assemblyscript/asc';

const { values: options } = parseArgs({ options: { print: { type: 'boolean', default: false } } });
process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
const folder = mkdtempSync(join(tmpdir(), 'wagecmp-wasm-'));
try {
  const outFile = join(folder, 'rows.wasm');
  const flags = ['-O3', '--runtime', 'stub', '--noAssert', '--enable', 'simd', '--importMemory', '--noExportMemory'];
  const { error, stderr } = await main(['src/roster/assembly/quick-rows.ts', '--outFile', outFile, ...flags]);
  if (error) throw new Error(`${stderr}`);
  const text = `/** assembly/quick-rows.ts, compiled: \`npm run wasm\`. */
export const quickRowsWasm =
  '${readFileSync(outFile, 'base64')}';
`;
  if (options.print) process.stdout.write(text);
  else writeFileSync('src/roster/quick-rows-wasm.ts', text);
} finally {
  rmSync(folder, { recursive: true });
}
