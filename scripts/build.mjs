// Builds all that is shipped, into dist/:
//   wagecmp.js      the program: one readable function, which the launcher calls as Node calls a CommonJS module
//   *.cache         V8's compiled form of what a command uses of that file, taken after running it (scripts/warm.cjs)
//   workbooks.cjs   what writes spreadsheet files; read when one is asked for
//   lib/            the library: one ES module that runs in a browser as it stands, and its types
//   fonts/          the font of charts and pages, a file a script and weight, and whole for pictures
//   page.json       what pages carry: the calculator with the engine in it, packed, and their style sheet
//   resvg.wasm      what makes pictures of charts; read when one is asked for
//   LICENSES.txt    the licences of what is bundled or lies beside it
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundlePage } from './page.mjs';
import { factsOf } from './source-facts.mjs';

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
const node = process.execPath;

// The cache goes first: whatever stops this build, no old cache lies beside a new program.
rmSync('dist', { recursive: true, force: true });
mkdirSync('dist/lib', { recursive: true });

/** What packages could reach for and never get. */
const unneeded = {
  fetch: 'undefined', // a package could load its own parts with it; they are handed over instead
  CompressionStream: 'undefined', // a stream for each part of a workbook takes longer than the compression
};

const bundled = [await buildProgram(), await buildWorkbooks(), await buildLibrary(), await buildPage()];
writeFileSync('dist/LICENSES.txt', licences(bundled, copyAssets()));
takeCodeCaches();
declareTypes();

/** @returns {import('esbuild').Plugin} Node's own compression for workbooks. */
function nodesDeflate() {
  return {
    name: "Node's deflate",
    setup({ onResolve }) {
      onResolve({ filter: /\/deflate\.mjs$/ }, ({ importer }) =>
        /hucre.dist.zip.writer\.mjs$/.test(importer) ? { path: resolve('scripts/deflate.cjs') } : undefined,
      );
    },
  };
}

/** @returns {import('esbuild').Plugin} What is large and seldom asked for stays out of the program's own file. */
function besideTheProgram() {
  return {
    name: 'beside the program',
    setup({ onResolve }) {
      // As the launcher in bin/ sees it, whose `require` the program is given.
      onResolve({ filter: /^hucre\/xlsx$/ }, () => ({ path: '../dist/workbooks.cjs', external: true }));
    },
  };
}

/** Three quarters of a megabyte that every start would have to look through. */
async function buildWorkbooks() {
  const { metafile } = await build({
    entryPoints: ['hucre/xlsx'],
    outfile: 'dist/workbooks.cjs',
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    legalComments: 'inline',
    define: unneeded,
    plugins: [nodesDeflate()],
    metafile: true,
  });
  return metafile;
}

/** The program. Whatever it loads with `import()` stays in the file and is set up when it is first asked for. */
async function buildProgram() {
  const { metafile, outputFiles } = await build({
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/wagecmp.js',
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    charset: 'ascii',
    legalComments: 'inline',
    supported: { 'dynamic-import': false }, // inside a cached script import() throws and require() works
    define: {
      'import.meta.dirname': '__dirname',
      'import.meta.filename': '__filename',
      ...unneeded,
    },
    logOverride: { 'empty-import-meta': 'error' },
    alias: {
      // Parts that are never used and cost whole milliseconds to load.
      '#supports-color': './node_modules/chalk/source/vendor/supports-color/browser.js', // the shell decides on colour
      'node:child_process': './scripts/absent.cjs', // commander's subcommands in files of their own
      '@colors/colors/safe': './scripts/absent.cjs', // cli-table3's own colours, which are switched off
      yaml: './node_modules/yaml/browser/index.js', // the same parser as one ES module: what is unused falls away
    },
    plugins: [besideTheProgram()],
    metafile: true,
    write: false,
  });
  // One byte a character, comments included: the launcher reads the file as latin1, the quickest way there is. It is
  // what `require` makes of a file, so that nobody has to copy it to put something around it.
  const code = /** @type {import('esbuild').OutputFile} */ (outputFiles[0]).text;
  const escaped = (/** @type {string} */ unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  const parameters = 'exports, require, module, __filename, __dirname';
  const whole = `(function (${parameters}) {${code}\n})`;
  writeFileSync('dist/wagecmp.js', whole.replace(/[\u0080-\uffff]/g, escaped));
  return metafile;
}

/** The library, with all it needs inside. A trace of Node in it would break every page that uses it, so it stops the build. */
async function buildLibrary() {
  const { metafile } = await build({
    entryPoints: ['src/index.ts'],
    outfile: 'dist/lib/index.js',
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2022',
    alias: {
      'csv-stringify/sync': 'csv-stringify/browser/esm/sync',
      '@colors/colors/safe': './scripts/absent.cjs',
    },
    define: { global: 'globalThis' },
    legalComments: 'inline',
    metafile: true,
  });
  writeFileSync('dist/lib/package.json', `${JSON.stringify({ type: 'module', sideEffects: false }, null, 2)}\n`);
  const { imports, globals } = factsOf('index.js', readFileSync('dist/lib/index.js', 'utf8'));
  const traces = [...imports, ...globals].map(({ name, line }) => `dist/lib/index.js:${line}: ${name}`);
  if (traces.length > 0) fail(`the library must run anywhere as it stands:\n  ${traces.join('\n  ')}`);
  return metafile;
}

/** What lies beside the program in files of its own. Returns the folders of the packages that it comes from. */
function copyAssets() {
  const fonts = 'node_modules/@fontsource/source-sans-3';
  const whole = 'node_modules/source-sans';
  const resvg = 'node_modules/@resvg/resvg-wasm';
  mkdirSync('dist/fonts');
  for (const script of Object.keys(JSON.parse(readFileSync(join(fonts, 'unicode.json'), 'utf8')))) {
    for (const weight of [400, 600]) {
      copyFileSync(
        join(fonts, `files/source-sans-3-${script}-${weight}-normal.woff2`),
        `dist/fonts/${script}-${weight}.woff2`,
      );
    }
  }
  copyFileSync(join(whole, 'WOFF2/TTF/SourceSans3-Regular.ttf.woff2'), 'dist/fonts/all-400.woff2');
  copyFileSync(join(whole, 'WOFF2/TTF/SourceSans3-Semibold.ttf.woff2'), 'dist/fonts/all-600.woff2');
  copyFileSync(join(resvg, 'index_bg.wasm'), 'dist/resvg.wasm');
  return [fonts, whole, resvg];
}

/** What pages carry. */
async function buildPage() {
  const { metafile, json } = await bundlePage();
  writeFileSync('dist/page.json', json);
  return metafile;
}

/** Runs commands and keeps what V8 compiled. Without that the program runs all the same, and starts later. */
function takeCodeCaches() {
  const folder = mkdtempSync(join(tmpdir(), 'wagecmp-build-'));
  const page = join(folder, 'page.html');
  const sides = ['proposals/harvard.yaml', 'proposals/union.yaml'];
  const county = ['proposals/examples/county-offer.yaml', 'proposals/examples/county-ask.yaml'];
  takeCodeCache([['compare', ...sides]]);
  takeCodeCache([
    ['report', ...sides, '--checks', 'proposals/checks.yaml', '-o', page],
    ['compare', ...sides, '-o', page],
  ]);
  takeCodeCache([
    ['cost', ...county],
    ['cost', ...county, '--format', 'json'],
  ]);
  rmSync(folder, { recursive: true });
}

/** @param {readonly string[][]} jobs The first one says which command the cache is for. */
function takeCodeCache(jobs) {
  const words = jobs.flatMap((job, i) => (i === 0 ? job : ['+', ...job]));
  const run = spawnSync(node, ['scripts/warm.cjs', ...words], { stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' });
  if (run.status !== 0) process.stderr.write(`build: no code cache, ${jobs[0]?.[0]} failed:\n${run.stderr}`);
}

/** The library's types, one file a module. */
function declareTypes() {
  const run = spawnSync(node, ['node_modules/typescript/bin/tsc', '--project', 'tsconfig.lib.json'], {
    stdio: 'inherit',
  });
  if (run.status !== 0) fail('the library has faults in its types');
}

/**
 * The licence texts of the packages that esbuild put into its bundles, and of those whose files lie beside them. A
 * package that names its licence and does not bring the text has it in scripts/licences/.
 *
 * @param {import('esbuild').Metafile[]} metafiles
 * @param {string[]} beside
 */
function licences(metafiles, beside) {
  const inputs = metafiles.flatMap((metafile) =>
    Object.values(metafile.outputs).flatMap((output) =>
      Object.entries(output.inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
    ),
  );
  const bundled = inputs.flatMap((path) => path.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0] ?? []);
  const folders = new Set([...bundled, ...beside]);
  const texts = [...folders].sort().map((folder) => {
    const { name, version, license, repository } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const own = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const file = own === undefined ? `scripts/licences/${license}.txt` : join(folder, own);
    if (!existsSync(file)) fail(`${name} is bundled and has no licence file`);
    const source = own === undefined ? `Source: ${repository?.url ?? repository}\n` : '';
    return `${name} ${version} (${license})\n${source}\n${readFileSync(file, 'utf8').trim()}\n`;
  });
  return texts.join(`\n${'-'.repeat(80)}\n\n`);
}

/** @param {string} fault @returns {never} */
function fail(fault) {
  process.stderr.write(`build: ${fault}\n`);
  process.exit(1);
}
