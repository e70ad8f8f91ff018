// The script of the page, as the build and the tests make it: the engine and the calculator, and nothing else.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { withoutReading, wordsFor } from './page-prune.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * What pages carry, as `src/render/html/page-assets.ts` reads it, and what it was made from. The script is bundled twice: the
 * first time shows which faults and sentences can still be said.
 */
export async function bundlePage() {
  const first = await bundled(new Set());
  const { code, metafile } = await bundled(new Set(first.code.match(/[a-z]+(?:-[a-z]+)*/g)));
  const { starter, style } = await ownWords();
  const carried = {
    engine: gzipSync(code, { level: 9 }).toString('base64'),
    engineHash: hashOf(code),
    starterHash: hashOf(starter),
    style,
    styleHash: hashOf(style),
  };
  return { metafile, json: JSON.stringify(carried) };
}

/** @param {string} text */
const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The starter and the style sheet with its latin fonts, from the sources that make them. */
async function ownWords() {
  const { outputFiles } = await build({
    absWorkingDir: root,
    stdin: {
      contents: "export { starter, styleOf } from './src/render/html/page-assets.js';",
      resolveDir: root,
    },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    write: false,
  });
  const { starter, styleOf } = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? '').toString('base64')}`
  );
  const { css } = await styleOf('', null, { size: null, outlineText: false, shipped: fontOf });
  return { starter, style: css };
}

/** @param {string} name `fonts/latin-400.woff2` */
function fontOf(name) {
  const [, script, weight] = /^fonts\/(.*)-(\d+)\.woff2$/.exec(name) ?? [];
  return readFileSync(
    `${root}node_modules/@fontsource/source-sans-3/files/source-sans-3-${script}-${weight}-normal.woff2`,
  );
}

/** @param {ReadonlySet<string>} said */
async function bundled(said) {
  const { metafile, outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['src/page/main.ts'],
    outfile: 'dist/page.js',
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    mainFields: ['module', 'main'],
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    metafile: true,
    write: false,
    plugins: [{ name: 'for-pages', setup: (builder) => prune(builder, said) }],
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error('no page.js');
  const code = file.text.trimEnd();
  return { metafile, code };
}

/** @param {import('esbuild').PluginBuild} builder @param {ReadonlySet<string>} said */
function prune(builder, said) {
  /** @param {RegExp} filter @param {(path: string, code: string) => string} change */
  const changed = (filter, change) =>
    builder.onLoad({ filter }, ({ path }) => ({
      contents: change(path, readFileSync(path, 'utf8')),
      loader: path.endsWith('.ts') ? 'ts' : 'js',
    }));
  changed(/[/\\]words[/\\](faults|[a-z]{2})\.ts$/, (path, code) => wordsFor(path, code, said));
  changed(/[/\\]src[/\\](raise|measure|document|unit|proposal|inflation|calendar)[/\\][\w-]+\.ts$/, withoutReading);
  // The calculator draws lines alone.
  changed(/[/\\]svg[/\\]bar-chart\.ts$/, () => 'export const barScene = () => [], barsHeight = () => 0;');
  changed(/[/\\]svg[/\\]range-chart\.ts$/, () => 'export const rangeScene = () => [], rangesHeight = () => 0;');
}
