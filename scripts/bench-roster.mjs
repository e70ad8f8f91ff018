// What a payroll of a million people takes, beside DuckDB, pandas and Python's decimals doing the same on the same file:
// whole processes in turn, and all totals equal to the cent. It fails where they differ, and never by time.
//
//     node scripts/bench-roster.mjs [--rows 1000000] [--rounds 5] [--python-rows 100000] [--huge]
//       [--programs wagecmp,duckdb,pandas,python] [--folder kept/here]
//
// DuckDB and pandas do it twice: row by row, as one would write it, and by distinct people, which takes them less.
// PYTHON names another interpreter than python3, such as one that has pandas.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeRoster } from './bench-roster/roster.mjs';

/**
 * Amounts in cents by figure, such as `offer.2.lump-sums`.
 *
 * @typedef {Record<string, string>} Figures
 * @typedef {{ all: Figures, groups: Record<string, Figures> }} Totals
 * @typedef {{ name: string, command(roster: string, rounding: string): string[], totals(output: string): Totals }} Program
 */

const { values: options } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000000' },
    rounds: { type: 'string', default: '5' },
    'python-rows': { type: 'string', default: '100000' },
    programs: { type: 'string', default: 'wagecmp,duckdb,pandas,python' },
    folder: { type: 'string' },
    huge: { type: 'boolean', default: false },
  },
});
const rows = wholeNumber('rows');
const rounds = wholeNumber('rounds');
const pythonRows = Math.min(rows, wholeNumber('python-rows'));
const few = 10_000;
const huge = 25_000_000;
const roundings = ['cent', 'none'];
const proposals = ['offer.yaml', 'recommendation.yaml', 'ask.yaml'];

const parts = join(dirname(fileURLToPath(import.meta.url)), 'bench-roster');
const launcher = join(parts, '../../bin/wagecmp.js');
const python = process.env.PYTHON ?? 'python3';
// It adds 60 ms to every start of Node and would hide a slow program.
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;

/** @type {Program[]} */
const known = [
  { name: 'wagecmp', command: wagecmp, totals: totalsOfWagecmp },
  ...ways('duckdb', (roster, rounding, by) => [process.execPath, join(parts, 'duckdb.mjs'), roster, rounding, by]),
  ...ways('pandas', (roster, rounding, by) => [python, join(parts, 'frames.py'), roster, rounding, by]),
  {
    name: 'python',
    command: (roster, rounding) => [python, join(parts, 'decimals.py'), roster, rounding],
    totals: JSON.parse,
  },
];

const folder = options.folder ? resolve(options.folder) : mkdtempSync(join(tmpdir(), 'wagecmp-bench-roster-'));
try {
  const programs = await present();
  const million = makeUnit(rows);
  const sample = makeUnit(pythonRows);
  say(
    `A roster of ${grouped(rows)} rows (${megabytes(statSync(million).size)}), three proposals and a baseline, 5 years;`,
  );
  say(
    `whole processes in turn on Node ${process.versions.node} and ${availableParallelism()} cores, medians of ${rounds}\n`,
  );
  agree(programs, sample);
  const others = programs.filter(({ name }) => name !== 'python');
  if (pythonRows < rows && others.length > 0) agree(others, million);
  compareTimes(programs, million, sample);
  if (programs.some(({ name }) => name === 'wagecmp')) measureWagecmp(million);
} finally {
  if (options.folder === undefined) rmSync(folder, { recursive: true });
}

/**
 * The two ways of a program.
 *
 * @param {string} name
 * @param {(roster: string, rounding: string, by: string) => string[]} command
 * @returns {Program[]}
 */
function ways(name, command) {
  return ['rows', 'people'].map((by) => ({
    name: by === 'rows' ? name : `${name} by people`,
    command: (roster, rounding) => command(roster, rounding, by),
    totals: JSON.parse,
  }));
}

/** The programs that were asked for and are there; who is not there is told. */
async function present() {
  const wanted = options.programs.split(',');
  const unknown = wanted.find((name) => known.every((program) => program.name !== name));
  if (unknown !== undefined) throw new Error(`--programs: there is no ${unknown}`);
  const runs = (/** @type {string} */ code) => spawnSync(python, ['-c', code]).status === 0;
  const absent = new Map([
    [
      'duckdb',
      await import('@duckdb/node-api').then(
        () => '',
        () => 'its package is not there for this machine',
      ),
    ],
    ['pandas', runs('import pandas') ? '' : `\`${python} -c 'import pandas'\` fails; PYTHON names another interpreter`],
    ['python', runs('import decimal') ? '' : `${python} is not there; PYTHON names another interpreter`],
  ]);
  return known.filter(({ name }) => {
    const [base = name] = name.split(' ');
    const reason = wanted.includes(base) ? absent.get(base) : 'not asked for';
    if (reason) say(`SKIPPED ${name}: ${reason}`);
    return !reason;
  });
}

/**
 * A folder with a roster of so many people, the unit files and the proposals; the roster's path.
 *
 * @param {number} people
 */
function makeUnit(people) {
  const place = join(folder, `${people}`);
  const roster = join(place, 'roster.csv');
  mkdirSync(place, { recursive: true });
  writeRoster(roster, people);
  for (const name of [...roundings.map((rounding) => `unit-${rounding}.yaml`), ...proposals]) {
    copyFileSync(join(parts, name), join(place, name));
  }
  return roster;
}

/**
 * Every program gives the totals of the last one, the simplest, to the cent.
 *
 * @param {Program[]} programs
 * @param {string} roster
 */
function agree(programs, roster) {
  for (const rounding of roundings) {
    const answers = programs.map((program) => {
      return { name: program.name, totals: program.totals(run(program.command(roster, rounding), roster).output) };
    });
    const judge = answers[answers.length - 1];
    for (const { name, totals } of answers) {
      if (judge === undefined) continue;
      const faults = [
        ...differences('all', judge.totals.all, totals.all),
        ...Object.entries(judge.totals.groups).flatMap(([group, figures]) => {
          return differences(group, figures, totals.groups[group] ?? {});
        }),
      ];
      if (faults.length === 0) continue;
      const told = faults.slice(0, 10).map((fault) => `  ${fault}`);
      throw new Error(
        `${name} and ${judge.name} differ, rounding ${rounding}, in ${faults.length}:\n${told.join('\n')}`,
      );
    }
    const figures = Object.keys(judge?.totals.all ?? {}).length;
    const names = answers.map(({ name }) => name).join(', ');
    say(
      `Rounding ${rounding}, ${basename(dirname(roster))} rows: ${names} agree to the cent on all ${figures} figures, in all and by group`,
    );
  }
}

/**
 * @param {string} group
 * @param {Figures} right
 * @param {Figures} given
 */
function differences(group, right, given) {
  return Object.keys(right)
    .filter((figure) => given[figure] !== right[figure])
    .map((figure) => `${group}: ${figure} is ${right[figure]}, not ${given[figure]}`);
}

/**
 * @param {Program[]} programs
 * @param {string} million
 * @param {string} sample
 */
function compareTimes(programs, million, sample) {
  /** @type {Map<string, number[]>} */
  const times = new Map();
  for (let round = 0; round < rounds; round++) {
    for (const rounding of roundings) {
      for (const { name, command } of programs) {
        const roster = name === 'python' ? sample : million;
        note(times, `${name} ${rounding}`, run(command(roster, rounding), roster).time);
      }
    }
    if (programs.some(({ name }) => name === 'python')) {
      note(times, 'python alone', run([python, '-c', 'import csv, decimal, json'], million).time);
    }
  }

  const seconds = (/** @type {string} */ name, /** @type {string} */ rounding) => {
    const time = median(times.get(`${name} ${rounding}`)) / 1000;
    if (name !== 'python') return time;
    const start = median(times.get('python alone')) / 1000;
    return start + ((time - start) * rows) / pythonRows;
  };
  const line = (/** @type {string} */ label, /** @type {(rounding: string) => string} */ cell, after = '') => {
    say(`${label.padEnd(28)}${roundings.map((rounding) => cell(rounding).padStart(10)).join('')}${after}`);
  };
  say('');
  line('', (rounding) => rounding);
  for (const { name } of programs) {
    const scaled = name === 'python' && pythonRows < rows ? `  from ${grouped(pythonRows)} rows, scaled up` : '';
    line(name, (rounding) => `${seconds(name, rounding).toFixed(2)} s`, scaled);
  }
  const has = (/** @type {string} */ name) => programs.some((program) => program.name === name);
  const ratio = (/** @type {string} */ one, /** @type {string} */ other, /** @type {string} */ bound) => {
    if (!has(one) || !has(other)) return;
    line(
      `${one} / ${other}`,
      (rounding) => (seconds(one, rounding) / seconds(other, rounding)).toFixed(2),
      `  ${bound}`,
    );
  };
  say('');
  ratio('wagecmp', 'duckdb', 'at most 0.80, aim at 0.50');
  ratio('wagecmp', 'duckdb by people', '');
  ratio('wagecmp', 'pandas', 'at most 0.33');
  ratio('wagecmp', 'pandas by people', '');
  ratio('python', 'wagecmp', 'at least 8');
}

/**
 * Peak memory, time by rows, and how little a small roster takes.
 *
 * @param {string} million
 */
function measureWagecmp(million) {
  const small = makeUnit(few);
  const empty = join(folder, 'empty.cjs');
  writeFileSync(empty, '');
  /** @type {Map<string, number[]>} */
  const times = new Map();
  for (let round = 0; round < Math.max(rounds, 11); round++) {
    note(times, 'empty', run([process.execPath, empty], small).time);
    note(times, 'small', run(wagecmp(small, 'cent'), small).time);
  }
  const floor = median(times.get('empty'));
  const ratio = median(times.get('small')) / floor;
  say(
    `\nwagecmp, ${grouped(few)} rows: ${ratio.toFixed(2)} times an empty program (${floor.toFixed(0)} ms), at most 4`,
  );

  const large = makeUnit(rows * 5);
  for (const rounding of roundings) {
    const one = several(million, rounding);
    const five = several(large, rounding);
    const linear = five.time / one.time / 5;
    say(
      `wagecmp, rounding ${rounding}: ${megabytes(one.peak)} at ${grouped(rows)} rows and ${megabytes(five.peak)} at ${grouped(rows * 5)}, at most 100 MB;`,
    );
    say(`  ${(five.time / 1000).toFixed(2)} s at ${grouped(rows * 5)}, ${linear.toFixed(2)} times as long for a row`);
  }
  rmSync(dirname(large), { recursive: true });
  if (!options.huge) return;
  const payroll = makeUnit(huge);
  for (const rounding of roundings) {
    const { time, peak } = measured(payroll, rounding);
    say(
      `wagecmp, rounding ${rounding}, ${grouped(huge)} rows (${megabytes(statSync(payroll).size)}): ${(time / 1000).toFixed(1)} s, ${megabytes(peak)}`,
    );
  }
  rmSync(dirname(payroll), { recursive: true });
}

/**
 * The median time and the highest peak of three runs.
 *
 * @param {string} roster
 * @param {string} rounding
 */
function several(roster, rounding) {
  const runs = [1, 2, 3].map(() => measured(roster, rounding));
  return { time: median(runs.map(({ time }) => time)), peak: Math.max(...runs.map(({ peak }) => peak)) };
}

/**
 * @param {string} roster
 * @param {string} rounding
 */
function measured(roster, rounding) {
  const [node = '', ...rest] = wagecmp(roster, rounding);
  const file = join(folder, 'peak');
  const { time } = run([node, '--require', join(parts, 'peak.cjs'), ...rest], roster, { WAGECMP_BENCH_PEAK: file });
  return { time, peak: Number(readFileSync(file, 'utf8')) };
}

/**
 * @param {string} _roster
 * @param {string} rounding
 */
function wagecmp(_roster, rounding) {
  return [process.execPath, launcher, 'cost', ...proposals, '--unit', `unit-${rounding}.yaml`, '--format', 'json'];
}

/**
 * The totals in wagecmp/cost@1, where a proposal's id is its file's base name.
 *
 * @param {string} output
 * @returns {Totals}
 */
function totalsOfWagecmp(output) {
  const cost = JSON.parse(output);
  return {
    all: figuresOf(cost),
    groups: Object.fromEntries(cost.groups.map((/** @type {any} */ group) => [group.name, figuresOf(group)])),
  };
}

/**
 * @param {any} cost
 * @returns {Figures}
 */
function figuresOf(cost) {
  /** @type {Figures} */
  const figures = { base: inCents(cost.base.payroll) };
  for (const { id, years } of cost.proposals) {
    for (const { year, figures: paid } of years) {
      for (const figure of ['payroll', 'lump-sums']) figures[`${id}.${year}.${figure}`] = inCents(paid[figure]);
    }
  }
  return figures;
}

/**
 * '1234.50' is '123450'.
 *
 * @param {string} money
 */
function inCents(money) {
  if (!/^\d+\.\d\d$/.test(money)) throw new Error(`"${money}" is no money with two decimals`);
  return `${BigInt(money.replace('.', ''))}`;
}

/**
 * @param {string[]} command
 * @param {string} roster
 * @param {Record<string, string>} more
 */
function run([program = '', ...rest], roster, more = {}) {
  const start = process.hrtime.bigint();
  const child = spawnSync(program, rest, { cwd: dirname(roster), env: { ...env, ...more }, maxBuffer: 2 ** 30 });
  const time = Number(process.hrtime.bigint() - start) / 1e6;
  if (child.status !== 0) throw new Error(`${program} ${rest.join(' ')} ended with ${child.status}:\n${child.stderr}`);
  return { time, output: child.stdout.toString() };
}

/**
 * @param {Map<string, number[]>} times
 * @param {string} name
 * @param {number} time
 */
function note(times, name, time) {
  times.set(name, [...(times.get(name) ?? []), time]);
}

/** @param {number[] | undefined} times */
function median(times = []) {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

/** @param {'rows' | 'rounds' | 'python-rows'} name */
function wholeNumber(name) {
  const text = options[name];
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new Error(`--${name}: a whole number is needed, not ${text}`);
  return Number(text);
}

/** @param {number} number */
function grouped(number) {
  return number.toLocaleString('en-US');
}

/** @param {number} bytes */
function megabytes(bytes) {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

/** @param {string} line */
function say(line) {
  process.stdout.write(`${line}\n`);
}
