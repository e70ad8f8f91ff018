// The script of the page, as the build and the tests make it: the engine and the calculator, and nothing else.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { withoutReading, wordsFor } from './page-prune.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Methods of a decimal that no figure of pay is made with: angles, logarithms, other bases. */
const unneeded =
  /^(cosine|cubeRoot|hyperbolic\w+|inverse\w+|logarithm|natural\w+|sine|squareRoot|tangent|to(Binary|Exponential|Fraction|Hexadecimal|Nearest|Octal))$/;
const unneededStatics = /^(a?(cos|sin|tan)h?|atan2|cbrt|exp|hypot|ln|log(2|10)?|random|sqrt)$/;

/** @param {string} code decimal.mjs */
function decimalForPay(code) {
  return code
    .replaceAll('\r\n', '\n')
    .replace(/^P\.(\w+) = (?:P\.\w+ = )?function \([^)]*\) \{\n.*?\n\};\n/gms, (all, name) =>
      unneeded.test(name) ? '' : all,
    )
    .replace(
      /^function natural(Exponential|Logarithm)\(.*?\n\}\n/gms,
      "function natural$1() { throw new Error('whole powers alone'); }\n",
    )
    .replace(/^ {2}Decimal\.(\w+) = (?:\w+);.*\n/gm, (all, name) => (unneededStatics.test(name) ? '' : all));
}

/** The page's script, and what it was made from. Bundled twice: the first time shows which faults can still be said. */
export async function bundlePage() {
  const first = await bundled(new Set());
  const said = new Set(first.code.match(/[a-z]+(?:-[a-z]+)+/g));
  return bundled(said);
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
  return { metafile, code, gzip: gzipSync(code, { level: 9 }) };
}

/** @param {import('esbuild').PluginBuild} builder @param {ReadonlySet<string>} said */
function prune(builder, said) {
  /** @param {RegExp} filter @param {(path: string, code: string) => string} change */
  const changed = (filter, change) =>
    builder.onLoad({ filter }, ({ path }) => ({
      contents: change(path, readFileSync(path, 'utf8')),
      loader: path.endsWith('.ts') ? 'ts' : 'js',
    }));
  changed(/[/\\]decimal\.mjs$/, (_, code) => decimalForPay(code));
  changed(/[/\\]diagnostic[/\\]words-of-\w+\.ts$/, (path, code) => wordsFor(path, code, said));
  changed(/[/\\]src[/\\](raise|measure|document|unit|proposal|inflation|calendar)[/\\][\w-]+\.ts$/, withoutReading);
  // The calculator draws lines alone.
  changed(/[/\\]svg[/\\]bar-chart\.ts$/, () => 'export const barScene = () => [], barsHeight = () => 0;');
  changed(/[/\\]svg[/\\]range-chart\.ts$/, () => 'export const rangeScene = () => [], rangesHeight = () => 0;');
}
