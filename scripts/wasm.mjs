// Compiles src/roster/marks.wat into src/roster/marks-wasm.ts. Both are kept, so that neither a build nor a test needs
// the compiler; a test holds one to the other.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import openWabt from 'wabt';

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
const source = 'src/roster/marks.wat';
const { buffer } = (await openWabt()).parseWat(source, readFileSync(source, 'utf8'), { simd: true }).toBinary({});
writeFileSync(
  'src/roster/marks-wasm.ts',
  `/** marks.wat, compiled: \`npm run wasm\`. */
export const marksWasm =
  '${Buffer.from(buffer).toString('base64')}';
`,
);
