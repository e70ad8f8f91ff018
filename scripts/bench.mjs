// Whole-process times over that of an empty Node program, the runs in turn (A B C A B C …) so that a busy machine slows
// all of them alike: `npm run bench`, or `node scripts/bench.mjs 41` for more runs. It measures and never fails by time.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const runs = Math.max(15, Number(process.argv[2]) || 21);
const fewest = 3;
const longest = 15_000; // milliseconds that one program's runs may take together, beyond its fewest
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
    { name: '  -o report.html', command: [...mainJob, '-o', join(folder, 'report.html')] },
    { name: '  -o chart.svg', command: [...mainJob, '-o', join(folder, 'chart.svg')] },
    { name: '  -o chart.png', command: [...mainJob, '-o', join(folder, 'chart.png')] },
    { name: '  -o comparison.xlsx', command: [...mainJob, '-o', join(folder, 'comparison.xlsx')] },
    { name: '6 offers, 10 years, 1 pay point', command: [wagecmp, 'compare', ...offers, '--unit', writeUnit(1)] },
    {
      name: '6 offers, 10 years, 1,000 pay points',
      command: [wagecmp, 'compare', ...offers, '--unit', writeUnit(1000)],
    },
  ].map((program) => ({ ...program, times: /** @type {number[]} */ ([]) }));

  for (const { command } of programs) timed(command);
  for (let run = 0; run < runs; run++) {
    for (const { command, times } of programs) {
      if (times.length < fewest || sum(times) < longest) times.push(timed(command));
    }
  }

  const floor = median(programs[0]?.times ?? []);
  const table = median(programs[1]?.times ?? []);
  const rows = programs.map(({ name, times }) => {
    const time = median(times);
    const cells = [time.toFixed(1).padStart(10), (time / floor).toFixed(2).padStart(10), `${times.length}`.padStart(6)];
    const beside = name.startsWith('  -o') ? `  ${(time / table).toFixed(2)} times the table` : '';
    return name.padEnd(40) + cells.join('') + beside;
  });
  process.stdout.write(
    [
      `Whole processes on Node ${process.versions.node}: median, and that over an empty program's`,
      '',
      `${''.padEnd(40)}        ms     ratio  runs`,
      ...rows,
      '',
      `compare harvard.yaml union.yaml may take ${bound.toFixed(2)} times as long as the empty program;`,
      'HTML and SVG 1.5 times as long as the table, XLSX 3 times, PNG 2 seconds',
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
function sum(times) {
  return times.reduce((total, time) => total + time, 0);
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
