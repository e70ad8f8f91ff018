// Streams, exit codes and files as the system gives them, with the built program.
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder, put, shell } from './run.js';

const files = { 'unit.yaml': 'pay: $35k to $43k every $2\n', 'a.yaml': 'unit: unit.yaml\nraises: [5%, 3.5%]\n' };
const plain = 'wagecmp compare a.yaml';
const isRoot = process.getuid?.() === 0;

/** The program as a user without rights. */
function asNobody(cwd: string, ...args: string[]) {
  const program = join(import.meta.dirname, '../../bin/wagecmp.js');
  return spawnSync(process.execPath, [program, ...args], { cwd, uid: 65534, gid: 65534, encoding: 'utf8' });
}
/** Only root may become nobody, and nobody must be able to reach both Node and the program. */
const canBeNobody = isRoot && asNobody('/', '--version').status === 0;
const canMount = isRoot && spawnSync('sh', ['-c', 'unshare -m true']).status === 0;

describe('what is written', () => {
  test('a full disk is a 4, never a 0', () => {
    const run = shell(folder(files), `${plain} > /dev/full`);
    expect(run.told).toBe('error: the result could not be written: the disk is full  [cannot-write-file]\n');
    expect(run.code).toBe(4);
    expect(shell(folder(files), 'wagecmp --help > /dev/full').code).toBe(4);
    expect(shell(folder(files), `${plain} -o /dev/full -f csv`).code).toBe(4);
  });

  test('a reader that leaves, such as head, ends it quietly, with the code that the run had earned', () => {
    const open = { ...files, 'open.yaml': 'unit: unit.yaml\nraises: [{total: 8%, over: 3 years}]\n' };
    const quiet = shell(folder(files), `${plain} -f csv | head -1 >/dev/null; echo "\${PIPESTATUS[0]}"`);
    expect(quiet).toEqual({ code: 0, out: '0\n', told: '' });
    const strict = shell(
      folder(open),
      `wagecmp compare open.yaml --strict -f csv 2>/dev/null | head -1 >/dev/null; echo "\${PIPESTATUS[0]}"`,
    );
    expect(strict.out).toBe('1\n');
    const faulty = shell(
      folder({ 'a.yaml': 'x: 1\n'.repeat(5000) }),
      `${plain} 2>&1 >/dev/null | head -1; echo "\${PIPESTATUS[0]}"`,
    );
    expect(faulty.out).toMatch(/^a\.yaml:.*\n2\n$/);
  });

  test('never goes over a file that the run reads, whatever leads to it', () => {
    const cwd = folder({
      ...files,
      'town.yaml': 'roster: {file: pay.CSV, columns: {rate: Pay}}\n',
      'pay.CSV': 'Pay\n40000\n',
    });
    symlinkSync('pay.CSV', join(cwd, 'link.csv'));
    for (const [target, why] of [
      ['pay.CSV', 'pay.CSV'],
      ['link.csv', 'link.csv'],
      ['./town.yaml', './town.yaml'],
    ] as const) {
      const run = shell(cwd, `wagecmp cost 3% --unit town.yaml -f json -o ${target}`);
      expect(run.told).toContain(`${why}\` could not be written: this run reads it  [cannot-write-file]`);
      expect(run.code).toBe(4);
    }
    expect(readFileSync(join(cwd, 'pay.CSV'), 'utf8')).toBe('Pay\n40000\n');
    expect(shell(cwd, 'wagecmp cost 3% --unit town.yaml -o saved.json').code).toBe(0);
    expect(shell(cwd, 'wagecmp cost saved.json -f csv -o saved.json').code).toBe(4);
  });

  test('is whole or not there where the run is ended while it is written', async () => {
    const cwd = folder(files);
    mkdirSync(join(cwd, 'out'));
    for (let round = 0; round < 5; round++) {
      const program = join(import.meta.dirname, '../../bin/wagecmp.js');
      const run = spawn(process.execPath, [program, 'compare', 'a.yaml', '-o', 'out/big.json'], {
        cwd,
        stdio: 'ignore',
      });
      const ended = new Promise((resolve) => run.on('exit', resolve));
      const watcher = watch(join(cwd, 'out'), () => run.kill('SIGINT'));
      await ended;
      watcher.close();
      expect(readdirSync(join(cwd, 'out')).filter((name) => name !== 'big.json')).toEqual([]);
    }
    expect(JSON.parse(readFileSync(join(cwd, 'out/big.json'), 'utf8'))).toMatchObject({
      format: 'wagecmp/comparison@1',
    });
  });

  test('a slow reader gets all of it', () => {
    const run = shell(folder(files), `${plain} -f json | (sleep 0.3; tail -c 2)`);
    expect(run).toEqual({ code: 0, out: '}\n', told: '' });
  });

  test('nobody to tell changes nothing', () => {
    expect(shell(folder(files), `${plain} 2>&- >/dev/null`).code).toBe(0);
    expect(shell(folder(files), 'wagecmp compare nothing.yaml 2>&- >/dev/null').code).toBe(2);
  });

  test.each([
    ['there is no such folder', 'missing/a.csv'],
    ['a part of its path is no folder', 'unit.yaml/a.csv'],
    ['it is a folder', 'folder.csv'],
    ['its name is too long', `${'x'.repeat(300)}.csv`],
  ])('-o where %s', (why, file) => {
    const cwd = folder({ ...files, 'folder.csv/inside': '' });
    const run = shell(cwd, `${plain} -o ${file}`);
    expect(run.code).toBe(4);
    expect(run.told).toContain(`could not be written: ${why}  [cannot-write-file]`);
    expect(readdirSync(cwd).sort()).toEqual(['a.yaml', 'folder.csv', 'unit.yaml']);
  });

  test('a disk that fills up while a file is written leaves the old one whole, and no half one', () => {
    const cwd = folder({ ...files, 'a.csv': 'the old one\n' });
    const run = shell(cwd, `trap '' XFSZ; ulimit -f 4; ${plain} -o a.csv`);
    expect(run.code).toBe(4);
    expect(run.told).toContain('could not be written: the file would be too large');
    expect(readFileSync(join(cwd, 'a.csv'), 'utf8')).toBe('the old one\n');
    expect(readdirSync(cwd).sort()).toEqual(['a.csv', 'a.yaml', 'unit.yaml']);
  });

  test('a file that is replaced keeps its mode, and a link its place', () => {
    const cwd = folder({ ...files, 'real.csv': 'old\n' });
    chmodSync(join(cwd, 'real.csv'), 0o600);
    symlinkSync('real.csv', join(cwd, 'link.csv'));
    expect(shell(cwd, `${plain} -o link.csv`)).toEqual({ code: 0, out: '', told: '' });
    expect(readFileSync(join(cwd, 'real.csv'), 'utf8')).toMatch(/^group,/);
    expect(statSync(join(cwd, 'real.csv')).mode & 0o777).toBe(0o600);
    expect(readdirSync(cwd)).toContain('link.csv');
  });

  test.runIf(canMount)('a read-only folder is a 4, with the old file as it was', () => {
    const cwd = folder({ ...files, 'out/a.csv': 'old\n' });
    const script = `mount --bind out out && mount -o remount,ro,bind out && "${process.execPath}" "${join(import.meta.dirname, '../../bin/wagecmp.js')}" compare a.yaml -o out/a.csv`;
    const run = spawnSync('sh', ['-c', `unshare -m sh -c '${script}'`], { cwd, encoding: 'utf8' });
    expect(run.stderr).toBe('error: `out/a.csv` could not be written: the disk is read-only  [cannot-write-file]\n');
    expect(run.status).toBe(4);
    expect(readFileSync(join(cwd, 'out/a.csv'), 'utf8')).toBe('old\n');
  });

  test.runIf(canBeNobody)('no permission to write is a 4, none to read a 2', () => {
    const cwd = folder({ ...files, 'secret.yaml': 'raises: [3%]\n' });
    chmodSync(cwd, 0o755);
    chmodSync(join(cwd, 'secret.yaml'), 0o600);
    const reading = asNobody(cwd, 'compare', 'secret.yaml');
    expect(reading.stderr).toBe(
      'secret.yaml: error: `secret.yaml` cannot be read: no permission  [cannot-read-file]\n',
    );
    expect(reading.status).toBe(2);
    const writing = asNobody(cwd, 'compare', 'a.yaml', '-o', 'a.csv');
    expect(writing.stderr).toContain('could not be written: no permission');
    expect(writing.status).toBe(4);
  });

  test('init never writes over a file', () => {
    const cwd = folder({ 'unit.yaml': 'mine\n' });
    expect(shell(cwd, 'wagecmp init')).toMatchObject({ code: 2, out: '' });
    expect(readFileSync(join(cwd, 'unit.yaml'), 'utf8')).toBe('mine\n');
    expect(existsSync(join(cwd, 'proposal.yaml'))).toBe(false);
  });
});

describe('what is read', () => {
  test.each([
    ['a folder', 'folder.yaml', 'is a folder, expected a file', 'mkdir folder.yaml'],
    ['a device', '/dev/zero', 'is a device or a pipe, expected a file', ':'],
    ['a pipe that nobody writes to', 'pipe.yaml', 'is a device or a pipe, expected a file', 'mkfifo pipe.yaml'],
    ['links in a circle', 'circle.yaml', 'cannot be read: its links lead in a circle', 'ln -s circle.yaml circle.yaml'],
    ['a file of 50 MB', 'big.yaml', 'a file has at most 256 KiB, this one is larger', 'truncate -s 50M big.yaml'],
    ['a broken link', 'broken.yaml', '`broken.yaml` is not there', 'ln -s nothing.yaml broken.yaml'],
  ])('%s is a 2, at once', (_, file, words, prepare) => {
    const run = shell(folder(), `${prepare}; wagecmp compare ${file} --pay 35k`);
    expect(run.told).toContain(words);
    expect(run).toMatchObject({ code: 2, out: '' });
  });

  test.each(['pipe.yaml', '/dev/zero', 'folder.yaml', '../outside.yaml', 'link.yaml', '/etc/hosts.yaml'])(
    '%s as the unit of a proposal is a 2',
    (unit) => {
      const cwd = join(folder({ 'outside.yaml': 'pay: $1\n' }), 'inside');
      put(cwd, { 'a.yaml': `unit: ${unit}\nraises: [3%]\n` });
      mkdirSync(join(cwd, 'folder.yaml'));
      symlinkSync('../outside.yaml', join(cwd, 'link.yaml'));
      shell(cwd, 'mkfifo pipe.yaml');
      const run = shell(cwd, 'wagecmp compare a.yaml');
      expect(run.told).toMatch(/^a\.yaml:1:7: error: .*\[(path-outside|path-ending|not-a-file)\]/);
      expect(run).toMatchObject({ code: 2, out: '' });
    },
  );

  test('standard input, as `-`', () => {
    const cwd = folder(files);
    expect(shell(cwd, "echo 'raises: [3%]' | wagecmp compare - --pay 35k")).toMatchObject({ code: 0, told: '' });
    expect(shell(cwd, "echo 'raises: 3' | wagecmp compare - --pay 35k").told).toContain('<stdin>:1:9: error:');
    expect(shell(cwd, 'wagecmp compare - --pay 35k < /dev/null').told).toContain('[empty-file]');
    for (const input of ['< /dev/zero', '<&-', '< .']) {
      expect(shell(cwd, `wagecmp compare - --pay 35k ${input}`)).toMatchObject({ code: 2, out: '' });
    }
    expect(shell(cwd, '(sleep 0.3; echo "raises: [3%]") | wagecmp compare - --pay 35k').code).toBe(0);
  });

  test('an odd name of a file is shown, not obeyed', () => {
    const cwd = folder();
    for (const name of ["$'\\e]52;c;eA==\\a.yaml'", "$'a\\n::set-output name=x::y.yaml'", "$'\\u202e.yaml'", "''"]) {
      const run = shell(cwd, `wagecmp compare ${name} --pay 35k`);
      expect(run.code).toBe(2);
      expect(run.told).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]|^::/m);
    }
    writeFileSync(join(cwd, '::set-output name=x::y.yaml'), 'raises: 3\n');
    for (const command of ['compare', 'validate'])
      expect(Object.values(shell(cwd, `wagecmp ${command} '::set-output name=x::y.yaml'`)).join('\n')).not.toMatch(
        /^\s*::/m,
      );
    writeFileSync(join(cwd, '=1+1|<b>.yaml'), 'raises: [3%]\n');
    expect(shell(cwd, "wagecmp compare '=1+1|<b>.yaml' --pay 35k -f csv").out).toContain("'=1+1|<b>");
  });
});

describe('how it is called', () => {
  const cwd = folder(files);
  test.each([
    ['wagecmp', 'Usage: wagecmp'],
    ['wagecmp comprae a.yaml', 'error: unknown command `comprae`  [usage]\n  help: did you mean `compare`?'],
    ['wagecmp help comprae', 'error: unknown command `comprae`  [usage]\n  help: did you mean `compare`?'],
    [
      'wagecmp compare a.yaml --basline 3%',
      'error: unknown option `--basline`  [usage]\n  help: did you mean `--baseline`?',
    ],
    ['wagecmp compare', 'error: missing required argument `proposal`  [usage]\n  help: wagecmp compare --help'],
    ['wagecmp compare a.yaml --years', 'error: option `--years <n>` argument missing'],
    [
      'wagecmp compare a.yaml --years 3x',
      'error: `--years` needs a whole number of years from 1 to 50, found `3x`  [bad-option]',
    ],
    ['wagecmp compare a.yaml --years 3 --years 4', 'error: `--years` needs to be given once, found `4`  [bad-option]'],
    ['wagecmp compare a.yaml --years 1e1', '[bad-option]'],
    ['wagecmp compare a.yaml --reading first-yaer', '  help: did you mean `first-year`?'],
    ['wagecmp compare a.yaml --format tabel', '  help: did you mean `table`?'],
    [
      'wagecmp compare a.yaml --pay 35,50',
      '--pay:1:1: error: `--pay` has a comma or a point in the wrong place, found `35,50`',
    ],
    ["wagecmp compare ''", 'error: an empty argument is no file'],
    ["wagecmp compare a.yaml $'--\\e[31m'", 'error: unknown option `--\\u{1b}[31m`'],
  ])('%s is a 2', (line, words) => {
    const run = shell(cwd, line);
    expect(run.told).toContain(words);
    expect(run).toMatchObject({ code: 2, out: '' });
  });

  test.each([
    'comprae a.yaml',
    'compare a.yaml --basline 3%',
    'compare',
    'compare a.yaml --years 3x',
    'compare a.yaml --format tabel',
    'compare missing.yaml',
    'strike a.yaml',
  ])('wagecmp %s is told as data where that is asked for', (line) => {
    const form = line === 'comprae a.yaml' ? '--diagnostics=json' : '--diagnostics json';
    const run = shell(cwd, `wagecmp ${line} ${form}`);
    expect(run).toMatchObject({ code: 2, out: '' });
    const [told, ...more] = JSON.parse(run.told);
    expect(more).toEqual([]);
    expect(Object.keys(told)).toEqual(['code', 'severity', 'file', 'line', 'column', 'message', 'help']);
  });

  test('an offer may start with a minus sign', () => {
    expect(shell(cwd, "wagecmp compare '-1%, 3%' --pay 35k")).toMatchObject({ code: 0, told: '' });
    expect(shell(cwd, "wagecmp compare '-100%' --pay 35k").told).toContain('[percent-too-low]');
  });
});
