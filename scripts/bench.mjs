// Whole-process times over that of an empty Node program, the runs in turn (A B C A B C …) so that a busy machine slows
// all of them alike: `npm run bench`, or `npm run bench -- 41` for more runs. It measures and never fails by time.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const runs = Math.max(15, Number(process.argv[2]) || 21);
const warmUps = 2;
const bound = 2.8;

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = mkdtempSync(join(tmpdir(), 'wagecmp-bench-'));
// It adds 60 ms to every start of Node and would hide a slow program.
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;

try {
  const offers = writeOffers();
  const wagecmp = join(root, 'bin/wagecmp.js');
  const mainJob = [wagecmp, 'compare', 'harvard.yaml', 'union.yaml'];
  const programs = [
    { name: 'an empty program', command: [write('empty.cjs', '')] },
    { name: 'compare harvard.yaml union.yaml', command: mainJob },
    { name: '  --readings all --format csv', command: [...mainJob, '--readings', 'all', '--format', 'csv'] },
    { name: '6 offers, 10 years, 1 pay point', command: [wagecmp, 'compare', ...offers, '--unit', writeUnit(1)] },
    {
      name: '6 offers, 10 years, 1,000 pay points',
      command: [wagecmp, 'compare', ...offers, '--unit', writeUnit(1000)],
    },
  ].map((program) => ({ ...program, times: /** @type {number[]} */ ([]) }));

  for (let run = -warmUps; run < runs; run++) {
    for (const program of programs) {
      const time = timed(program.command);
      if (run >= 0) program.times.push(time);
    }
  }

  const floor = median(programs[0]?.times ?? []);
  const rows = programs.map(({ name, times }) => {
    const time = median(times);
    return `${name.padEnd(40)}${time.toFixed(1).padStart(8)} ms${(time / floor).toFixed(2).padStart(8)}`;
  });
  process.stdout.write(
    [
      `Median of ${runs} runs on Node ${process.versions.node}, and that over the empty program's:`,
      '',
      ...rows,
      '',
      `Bound for compare harvard.yaml union.yaml: ${bound.toFixed(2)}`,
      '',
    ].join('\n'),
  );
} finally {
  rmSync(folder, { recursive: true });
}

/** @param {string[]} command */
function timed(command) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, command, { cwd: root, env, maxBuffer: 2 ** 30 });
  const time = Number(process.hrtime.bigint() - start) / 1e6;
  if (status !== 0) throw new Error(`${command.join(' ')} ended with ${status}:\n${stderr}`);
  return time;
}

/** @param {number[]} times */
function median(times) {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

/** Six offers over ten years, one of each habit: two of them do not say all. */
function writeOffers() {
  return [
    'raises: 3%',
    'raises: [5%, 4%, 3.5%, 3.5%, 3%, 3%, 2.75%, 2.75%, 2.5%, 2.5%]',
    'raises:\n  - {year: every, flat: $1200}',
    'raises:\n  - {year: 1, percent: 2%}\n  - {year: 2+, greater-of: [{percent: 3%}, {flat: $1500}]}',
    'raises:\n  - {total: 30%, over: 10 years}',
    'raises:\n  - {total: 25%, over: 9 years}\n  - {year: 1, lump-sum: $1000}\n  - {year: 2+, minimum: $40k}',
  ].map((raises, index) => write(`offer-${index + 1}.yaml`, `name: Offer ${index + 1}\nterm: 10 years\n${raises}\n`));
}

/** @param {number} payPoints */
function writeUnit(payPoints) {
  const pay = payPoints === 1 ? '$35,500' : `$30,000 to $${30_000 + 50 * (payPoints - 1)} every $50`;
  return write(`unit-${payPoints}.yaml`, `name: Everybody\npay: ${pay}\nbaseline: 3%\n`);
}

/**
 * @param {string} name
 * @param {string} text
 */
function write(name, text) {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}
