// Runs the program through its launcher, and at a good end writes V8's compiled form of the functions that were used:
// `node scripts/warm.cjs compare harvard.yaml union.yaml`.
//
// V8 tells a stale cache by the length of the source alone, so the file opens with 64 bytes that say which bundle it
// was made from: its time of writing, and its checksum for where that changed (a copy, an installed package).
'use strict';
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const vm = require('node:vm');
const zlib = require('node:zlib');

const bundle = path.join(__dirname, '../dist/wagecmp.cjs');
/** @type {vm.Script | undefined} */
let script;

vm.Script = class extends vm.Script {
  /** @param {ConstructorParameters<typeof vm.Script>} parts */
  constructor(...parts) {
    super(...parts);
    script = this;
  }

  /**
   * A page is made first, and the job itself then.
   *
   * @override
   */
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
      const withPage = async (/** @type {string[]} */ argv) => {
        const page = path.join(os.tmpdir(), `wagecmp-warm-${process.pid}.html`);
        await main([...argv, '-o', page]);
        fs.rmSync(page, { force: true });
        return main(argv);
      };
      module.exports = { main: withPage };
    };
  }
};

process.on('exit', (code) => {
  if (code !== 0 || script === undefined) return;
  const stamp = `${fs.statSync(bundle).mtimeMs} ${zlib.crc32(fs.readFileSync(bundle))}`.padEnd(64);
  fs.writeFileSync(
    path.join(__dirname, '../dist/wagecmp.cache'),
    Buffer.concat([Buffer.from(stamp), script.createCachedData()]),
  );
});

require('../bin/wagecmp.js');
