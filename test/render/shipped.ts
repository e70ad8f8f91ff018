// The files that the build puts beside the program, from the packages they come from.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

export function shipped(name: string): Uint8Array {
  if (name === 'resvg.wasm') return readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm'));
  const [, script = '', weight = ''] = /^fonts\/(.*)-(\d+)\.woff2$/.exec(name) ?? [];
  if (script === 'all') {
    const style = weight === '400' ? 'Regular' : 'Semibold';
    return readFileSync(require.resolve(`source-sans/WOFF2/TTF/SourceSans3-${style}.ttf.woff2`));
  }
  const file = `source-sans-3-${script}-${weight}-normal.woff2`;
  return readFileSync(require.resolve(`@fontsource/source-sans-3/files/${file}`));
}
