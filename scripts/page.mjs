// The script of the page, as the build and the tests make it: the engine, the calculator, and no more words of faults
// than somebody can meet who types a rate.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Faults of files, rosters and sweeps do not happen in a page: the files were read before it was made. */
const unsaid = /[/\\]diagnostic[/\\]words-of-(files|people|sweeps)\.ts$/;

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
    .replace(/^ {2}Decimal\.(\w+) = (?:\w+);.*\n/gm, (all, name) => (unneededStatics.test(name) ? '' : all));
}

export async function bundlePage() {
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
    plugins: [
      {
        name: 'unsaid',
        setup(builder) {
          builder.onLoad({ filter: /[/\\]decimal\.mjs$/ }, ({ path }) => ({
            contents: decimalForPay(readFileSync(path, 'utf8')),
            loader: 'js',
          }));
          builder.onLoad({ filter: unsaid }, ({ path }) => {
            const name = { files: 'file', people: 'people', sweeps: 'sweep' }[unsaid.exec(path)?.[1] ?? ''];
            return { contents: `export const ${name}Words = {};`, loader: 'ts' };
          });
        },
      },
    ],
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error('no page.js');
  return { metafile, code: file.text.replaceAll('</', '<\\/').trimEnd() };
}
