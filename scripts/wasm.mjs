// Compiles what is in assembly/ folders into files beside them: `npm run wasm`. Both are kept, so that no build and no
// test needs the compiler; one test of each holds the second to the first. `--print quick-rows` writes one of them to standard
// output instead.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { main } from 'assemblyscript/asc';

const sources = [{ name: 'quick-rows', folder: 'src/roster', called: 'quickRowsWasm' }];

const { values: options } = parseArgs({ options: { print: { type: 'string' } } });
process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
const folder = mkdtempSync(join(tmpdir(), 'wagecmp-wasm-'));
try {
  for (const source of sources) {
    if (options.print !== undefined && options.print !== source.name) continue;
    const text = await compiled(source);
    if (options.print === undefined) writeFileSync(`${source.folder}/${source.name}-wasm.ts`, text);
    else process.stdout.write(text);
  }
} finally {
  rmSync(folder, { recursive: true });
}

/** @param {{ name: string, folder: string, called: string }} source */
async function compiled({ name, folder: from, called }) {
  const outFile = join(folder, `${name}.wasm`);
  const flags = ['-O3', '--runtime', 'stub', '--noAssert', '--enable', 'simd', '--importMemory', '--noExportMemory'];
  const { error, stderr } = await main([`${from}/assembly/${name}.ts`, '--outFile', outFile, ...flags]);
  if (error) throw new Error(`${stderr}`);
  return `/** assembly/${name}.ts, compiled: \`npm run wasm\`. */
export const ${called} =
  '${readFileSync(outFile, 'base64')}';
`;
}
