// Runs jobs through the program's launcher, one after the other, and where all end well writes V8's compiled form of the
// functions that they used: `node scripts/warm.cjs compare harvard.yaml union.yaml -o page.html + compare harvard.yaml`.
// The first word is the command that the cache is for.
//
// V8 tells a stale cache by the length of the source alone, so the file opens with 64 bytes that say which bundle it
// was made from: its time of writing, and its checksum for where that changed (a copy, an installed package).
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const vm = require('node:vm');
const zlib = require('node:zlib');

const bundle = path.join(__dirname, '../dist/wagecmp.js');
/** @type {vm.Script | undefined} */
let script;

vm.Script = class extends vm.Script {
  /**
   * Compiles anew, so that the cache of one command does not hold what another one used.
   *
   * @param {string} code
   * @param {vm.ScriptOptions} options
   */
  constructor(code, { filename }) {
    super(code, { filename });
    script = this;
  }

  /** @override */
  runInThisContext() {
    const run = super.runInThisContext();
    return (
      /** @type {unknown} */ exports,
      /** @type {unknown} */ require,
      /** @type {any} */ module,
      /** @type {string[]} */ ...rest
    ) => {
      run(exports, require, module, ...rest);
      const { main } = module.exports;
      module.exports = { main: (/** @type {string[]} */ argv) => inTurn(main, argv) };
    };
  }
};

/**
 * @param {(argv: string[]) => Promise<number>} main
 * @param {string[]} argv
 */
async function inTurn(main, argv) {
  for (let rest = argv; rest.length > 0; ) {
    const end = rest.includes('+') ? rest.indexOf('+') : rest.length;
    const exitCode = await main(rest.slice(0, end));
    if (exitCode !== 0) return exitCode;
    rest = rest.slice(end + 1);
  }
  return 0;
}

process.on('exit', (code) => {
  if (code !== 0 || script === undefined) return;
  const stamp = `${fs.statSync(bundle).mtimeMs} ${zlib.crc32(fs.readFileSync(bundle))}`.padEnd(64);
  const cache = path.join(__dirname, `../dist/${process.argv[2]}.cache`);
  fs.writeFileSync(cache, Buffer.concat([Buffer.from(stamp), script.createCachedData()]));
});

require('../bin/wagecmp.js');
