#!/usr/bin/env node
// Starts the program and nothing else: loads the bundle, with V8's code cache where it fits, and turns whatever the
// program did not foresee into exit code 3 and one line. It keeps to syntax that an old Node can read, so that an old
// Node can say that it is too old.

const programFault = 3;
/** @type {'open' | 'answered' | 'pipe closed' | 'crashed'} */
let ending = 'open';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major > 20 || (major === 20 && minor >= 19)) {
  start();
} else {
  process.exitCode = programFault;
  process.stderr.write(`wagecmp needs Node.js 20.19 or newer; this is ${process.versions.node}\n`);
}

function start() {
  process.on('uncaughtException', crash);
  process.on('unhandledRejection', crash);
  process.on('exit', () => {
    if (ending === 'open') crash(new Error('the run ended without a result'));
  });
  new Promise((resolve) => {
    const program = load();
    resolve(program === undefined ? programFault : program.main(process.argv.slice(2)));
  })
    .then((exitCode) => {
      if (!Number.isInteger(exitCode)) throw new Error(`the run ended with ${exitCode}`);
      if (ending === 'crashed') return;
      ending = 'answered';
      process.exitCode = exitCode;
      // Taking V8 apart takes as long as reading a file does. Where something is still being written, Node waits for it.
      if (process.getActiveResourcesInfo().length === 0) process.exit();
    })
    .catch(crash);
}

/**
 * The bundle as a module; undefined, and said so, where nobody has built it.
 *
 * @returns {{ main(argv: string[]): Promise<number> } | undefined}
 */
function load() {
  const fs = require('node:fs');
  const path = require('node:path');
  const vm = require('node:vm');
  const filename = path.join(__dirname, '../dist/wagecmp.js');
  let bundle;
  try {
    bundle = fs.readFileSync(filename);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ENOENT') throw error;
    say('wagecmp is not built yet (dist/wagecmp.js is missing): run `npm run build`');
    return undefined;
  }
  beInNoHurry();
  const cachedData = fittingCache(filename, bundle);
  const script = new vm.Script(bundle.toString('latin1'), { filename, cachedData });
  if (process.env.WAGECMP_DEBUG) say(`code cache ${cachedData && !script.cachedDataRejected ? 'used' : 'not used'}`);
  const program = { exports: /** @type {any} */ ({}) };
  script.runInThisContext()(program.exports, require, program, filename, path.dirname(filename));
  return program.exports;
}

/**
 * The V8 of Node 20 optimizes whatever ran for some milliseconds, and a payroll of ten thousand would be costed a sixth
 * sooner without it; so would one of a million. Its successors wait longer by themselves, and do not know the flag. The
 * module alone takes 2 ms to load, which a comparison of two files does not get back.
 */
function beInNoHurry() {
  if (major === 20 && process.argv[2] === 'cost') require('node:v8').setFlagsFromString('--interrupt-budget=400000');
}

/**
 * V8's compiled form of what a command uses of this very bundle, or undefined: whatever writes a page shares that of
 * `report`, and commands that have none of their own share that of `compare`. V8 itself refuses another version's, but
 * knows its source by the length alone; so scripts/warm.cjs puts a stamp of 64 bytes before it: the bundle's time of
 * writing, which is quick to compare, and its checksum, which outlives a copy.
 *
 * @param {string} filename
 * @param {Buffer} bundle
 */
function fittingCache(filename, bundle) {
  const fs = require('node:fs');
  const path = require('node:path');
  const [command = '', ...others] = process.argv.slice(2);
  const wanted = others.some((word) => word.endsWith('.html')) ? 'report' : command;
  const cacheOf = (/** @type {string} */ name) => path.join(path.dirname(filename), `${name}.cache`);
  const own = /^[a-z]+$/.test(wanted) && fs.existsSync(cacheOf(wanted)) ? wanted : 'compare';
  try {
    const cache = fs.readFileSync(cacheOf(own));
    const [written, checksum] = cache.toString('latin1', 0, 64).split(' ');
    const fits = written === `${fs.statSync(filename).mtimeMs}` || checksum === `${require('node:zlib').crc32(bundle)}`;
    return fits ? cache.subarray(64) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Ends in exit code 3 with one line, however often it is reached. Nothing is cut short: what is written still drains.
 *
 * @param {unknown} reason
 */
function crash(reason) {
  const readerLeft = reason instanceof Error && 'code' in reason && reason.code === 'EPIPE';
  if (readerLeft && ending === 'open') {
    ending = 'pipe closed';
    process.exitCode = 0;
  }
  if (readerLeft || ending === 'crashed') return;
  ending = 'crashed';
  process.exitCode = programFault;
  const [message = ''] = String((reason instanceof Error && reason.message) || reason).split('\n');
  const line = message.replace(/[^ -~]+/g, ' ').slice(0, 200);
  say(`wagecmp: internal error: ${line} (a fault of the program, not of your files: please report it)`);
  if (process.env.WAGECMP_DEBUG && reason instanceof Error) say(String(reason.stack));
}

/**
 * Written at once and whole; where even standard error is gone, the exit code has to say it.
 *
 * @param {string} line
 */
function say(line) {
  try {
    require('node:fs').writeSync(2, `${line}\n`);
  } catch {
    // Nobody is left to tell.
  }
}
