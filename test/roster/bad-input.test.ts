// Rosters that cannot be read as they stand: what is told, where, and that nothing of a person is told.
import { describe, expect, test } from 'vitest';
import { perform, type Standing } from '../errors/stage.js';
import { unitOf } from './priced.js';

const schedule = 'Step,BA,MA\n1,40000,45000\n2,41000,\n3,42000,\n';

async function told(unit: string, roster: Standing, more: Readonly<Record<string, Standing>> = {}) {
  const files = new Map<string, Standing>([['unit.yaml', unit], ['roster.csv', roster], ...Object.entries(more)]);
  const run = await perform(files, ['cost', '3%', '--years', '1', '--unit', 'unit.yaml']);
  const json = await perform(files, ['cost', '3%', '--years', '1', '--unit', 'unit.yaml', '--diagnostics', 'json']);
  const found = JSON.parse(json.told) as { code: string; file: string; line: number | null; column: number | null }[];
  return {
    code: run.code,
    text: run.told,
    all: run.told + json.told + run.out,
    places: found.map((one) => [one.code, one.file, one.line, one.column].filter((part) => part !== null).join(' ')),
  };
}

const rated = unitOf('rate: Salary, fte: FTE, headcount: N');
const row = (cells: string) => `Name,Salary,FTE,N\nSECRET,${cells}\n`;

describe('cells', () => {
  test.each([
    ['an empty rate', row(',1,1'), 'unreadable-cell roster.csv 2 8'],
    ['N/A', row('N/A,1,1'), 'unreadable-cell roster.csv 2 8'],
    ['a negative rate', row('-77123,1,1'), 'unreadable-cell roster.csv 2 8'],
    ['a negative rate in dollars', row('-$77123,1,1'), 'unreadable-cell roster.csv 2 8'],
    ['zero', row('0.00,1,1'), 'unreadable-cell roster.csv 2 8'],
    ['another currency', row('£77123,1,1'), 'unreadable-cell roster.csv 2 8'],
    ['a decimal comma', row('"77.123,55",1,1'), 'unreadable-cell roster.csv 2 8'],
    ['a million digits', row(`${'7'.repeat(1_000_000)},1,1`), 'unreadable-cell roster.csv 2 8'],
    ['a number of sixteen digits', row('7712377123771237,1,1'), 'unreadable-cell roster.csv 2 8'],
    ['an exponent', row('77123e3,1,1'), 'unreadable-cell roster.csv 2 8'],
    ['digits of another script', row('٧٧١٢٣,1,1'), 'unreadable-cell roster.csv 2 8'],
    ['an FTE of 140%', row('77123,140%,1'), 'unreadable-cell roster.csv 2 14'],
    ['an FTE of 1.4', row('77123,1.4,1'), 'unreadable-cell roster.csv 2 14'],
    ['a negative FTE', row('77123,-1,1'), 'unreadable-cell roster.csv 2 14'],
    ['an FTE of text', row('77123,77124half,1'), 'unreadable-cell roster.csv 2 14'],
    ['an empty FTE', row('77123,,1'), 'unreadable-cell roster.csv 2 14'],
    ['half a person', row('77123,1,1.5'), 'unreadable-cell roster.csv 2 16'],
    ['fewer people than none', row('77123,1,-77125'), 'unreadable-cell roster.csv 2 16'],
    ['too few cells', row('77123,1'), 'ragged-row roster.csv 2 1'],
    ['too many cells', row('77,123,1,1'), 'ragged-row roster.csv 2 1'],
    ['an unclosed quote', row('"77123,1,1'), 'unclosed-quote roster.csv 2 8'],
    ['text after a quote', row('"77123"4,1,1'), 'text-after-quote roster.csv 2 15'],
    ['a quote inside of a cell', row('77"123,1,1'), 'stray-quote roster.csv 2 10'],
    ['a zero byte', row('77\u0000123,1,1'), 'control-character roster.csv 2 10'],
  ])('%s', async (_, roster, place) => {
    const { code, all, places } = await told(rated, roster);
    expect(code).toBe(2);
    expect(places).toEqual([place]);
    expect(all).not.toMatch(/SECRET|771|٧|half/);
  });

  test('bytes that are no UTF-8', async () => {
    const bytes = new Uint8Array([...new TextEncoder().encode('Name,Salary,FTE,N\nSECRET '), 0xe9, 0x2c, 0x0a]);
    const { all, places } = await told(rated, bytes);
    expect(places).toEqual(['not-utf-8 roster.csv 2 8']);
    expect(all).not.toContain('SECRET');
  });

  test('an FTE above 1 may be a percent', async () => {
    expect((await told(rated, row('77123,50,1'))).text).toContain('fte: percent');
  });

  test('the place of a cell is right after names of several lines', async () => {
    const roster = 'Name,Salary,FTE,N\n"SECRET\nand ""SECRET""",N/A,1,1\n';
    expect((await told(rated, roster)).places).toEqual(['unreadable-cell roster.csv 3 17']);
  });

  test('rows that cannot be read are errors also where cells may be skipped', async () => {
    const { places } = await told(unitOf('rate: Salary', '  unreadable: skip\n'), 'Salary,N\n1000,1\nN/A,1\n1000\n');
    expect(places).toEqual(['rows-skipped roster.csv', 'ragged-row roster.csv 4 1']);
  });

  test('ten are named, and the rest of the whole file counted', async () => {
    const roster = `Name,Salary,FTE,N\n${Array.from({ length: 5000 }, (_, i) => (i % 2 === 0 ? 'SECRET,N/A,1,1\n' : 'SECRET,1\n')).join('')}`;
    const { places, text, all } = await told(rated, roster);
    expect(places).toHaveLength(11);
    expect(places.at(-1)).toBe('more-unreadable-rows roster.csv 12 1');
    expect(text).toContain('4,990 more rows cannot be read');
    expect(all).not.toContain('SECRET');
  });
});

describe('files', () => {
  test.each([
    ['empty', '', 'roster-without-rows roster.csv'],
    ['blank lines alone', '\n\n', 'roster-without-rows roster.csv'],
    ['a header alone', 'Name,Salary,FTE,N\n', 'roster-without-rows roster.csv'],
    ['no such column', 'Name,Salery,FTE,N\nSECRET,1,1,1\n', 'no-such-column unit.yaml 4 19'],
    ['a column twice', 'Name,Salary,FTE,N,Salary\nSECRET,1,1,1,2\n', 'duplicate-column unit.yaml 4 19'],
    ['no header', 'SECRET,77123,1,1\nSECRET,77123,1,1\n', 'roster-without-header unit.yaml 3 9'],
    ['nobody', 'Name,Salary,FTE,N\nSECRET,N/A,1,0\n', 'roster-of-nobody unit.yaml 3 3'],
    ['vanishes', { ok: false, why: 'changed' } as const, 'file-changed unit.yaml 3 9'],
    ['a folder', { ok: false, why: 'not-a-file', is: 'a folder' } as const, 'not-a-file unit.yaml 3 9'],
    ['fails', { ok: false, why: 'unreadable', reason: 'no permission' } as const, 'cannot-read-file unit.yaml 3 9'],
  ])('%s', async (_, roster, place) => {
    const { code, places, all } = await told(rated, roster as Standing);
    expect(code).toBe(2);
    expect(places).toEqual([place]);
    expect(all).not.toMatch(/SECRET|77123/);
  });

  test.each([
    ['SECRET,N/A,1,1', 'roster-without-header'],
    ['SECRET,USD 41250,1,1', 'roster-without-header'],
    ['SECRET,6.5E4,1,1', 'roster-without-header'],
    ['SECRET,41 250,1,1', 'roster-without-header'],
    ['SECRET;Dining;41250', 'no-commas'],
    ['SECRET|Dining|41250', 'no-commas'],
    ['SECRET\tDining\t41250', 'no-commas'],
    ['"SECRET, A.",FTE,41250,N', 'roster-without-header'],
  ])('a person in place of a header, %s, is told to nobody', async (person, code) => {
    const { places, all } = await told(rated, `${person}\n${person}\n`);
    expect(places).toEqual([`${code} unit.yaml 3 9`]);
    expect(all).not.toMatch(/SECRET|41250|Dining/);
  });

  test('a text of `where` that no row has is told, even of rows that another condition leaves out', async () => {
    const unit = unitOf('rate: Salary', '  where: {Dept: [Dining, Parcs], Kind: [Regular, Casual]}\n');
    const { places, text } = await told(unit, 'Dept,Kind,Salary\nDining,Regular,40000\nParks,Casual,50000\n');
    expect(places).toEqual(['where-matches-no-row unit.yaml 5 11']);
    expect(text).toContain('no row has `Parcs` in `Dept`');
  });

  test('columns that are called for years, or with figures in their names, are listed', async () => {
    const { text } = await told(rated, 'Name,2024,Step 1,FTE,N\nSECRET,1,1,1,1\n');
    expect(text).toContain('there are `Name`, `2024`, `Step 1`, `FTE`, `N`');
  });

  test('a file that is not there, and one outside', async () => {
    expect((await told(rated.replace('roster.csv', 'rostr.csv'), '')).text).toMatch(
      /no-such-file[\s\S]*did you mean `roster.csv`/,
    );
    expect((await told(rated.replace('roster.csv', '../roster.csv'), '')).places).toEqual([
      'path-outside unit.yaml 3 9',
    ]);
  });

  test('a unit from standard input leaves none for the roster', async () => {
    const files = new Map([['-', rated.replace('roster.csv', "'-'")]]);
    const run = await perform(files, ['cost', '3%', '--years', '1', '--unit', '-']);
    expect(run.told).toContain('[stdin-twice]');
  });
});

describe('names that match nobody', () => {
  const unit = unitOf('rate: Salary, group: Dept');
  const roster = 'Dept,Salary\nDining,40000\nParks,50000.25\n';
  const raises = (who: string) => ({ 'p.yaml': `raises: [{year: 1, for: [${who}], percent: 3%}]\n` });
  const run = (command: string, who: string) =>
    perform(new Map([['unit.yaml', unit], ['roster.csv', roster], ...Object.entries(raises(who))]), [
      command,
      'p.yaml',
      '--unit',
      'unit.yaml',
    ]);

  test.each(['cost', 'compare'])('%s', async (command) => {
    for (const lost of ['Dinning', 'lowest', 'median', "'$40,001'", 'somebody on the roster']) {
      const { code, told: said } = await run(command, lost);
      expect([lost, code]).toEqual([lost, 2]);
      expect(said).toContain('[names-nobody]');
      expect(said).not.toContain('`lowest`, ');
    }
    for (const found of ['Dining', "'$40,000'", '50000.25', "Parks, '$50,000.25'"])
      expect([found, (await run(command, found)).code]).toEqual([found, 0]);
  });
});

describe('people on a schedule', () => {
  const unit =
    'schedule:\n  file: schedule.csv\n  people: {file: roster.csv, columns: {step: Step, lane: Lane, fte: FTE}}\n';
  test.each([
    ['a step that it does not have', 'SECRET,BA,9,1', 'unreadable-cell roster.csv 2 11'],
    ['a step that the lane does not have', 'SECRET,MA,2,1', 'unreadable-cell roster.csv 2 11'],
    ['a lane that it does not have', 'SECRET,PHD771,1,1', 'unreadable-cell roster.csv 2 8'],
    ['no step', 'SECRET,BA,,1', 'unreadable-cell roster.csv 2 11'],
    ['an FTE of text', 'SECRET,BA,1,half', 'unreadable-cell roster.csv 2 13'],
  ])('%s', async (_, cells, place) => {
    const { places, all } = await told(unit, `Name,Lane,Step,FTE\n${cells}\n`, { 'schedule.csv': schedule });
    expect(places).toEqual([place]);
    expect(all).not.toMatch(/SECRET|771|half/);
  });
});

describe('what a stranger types first', () => {
  const roster = `Name,Salary,FTE,N\n${'SECRET,77123,1,1\n'.repeat(20_000)}`;
  const files = new Map<string, Standing>([['roster.csv', roster]]);

  test.each([
    ['cost', 'roster.csv'],
    ['cost', '3%', '--unit', 'roster.csv'],
  ])('a large payroll in the place of a file that names it: %s %s', async (...args) => {
    const { told, code } = await perform(files, args);
    expect(code).toBe(2);
    expect(told).toContain('[roster-as-document]');
    expect(told).toContain('roster: {file: roster.csv, columns: {rate: Annual Salary}}');
    expect(told).not.toMatch(/SECRET|77123/);
  });

  test('`cost` without a unit is not sent to an option that it does not have', async () => {
    expect((await perform(files, ['cost', '3%'])).told).not.toContain('--pay');
    expect((await perform(files, ['compare', '3%'])).told).toContain('--pay');
  });

  test('a step that the schedule does not have is not guessed from another digit', async () => {
    const grids = new Map<string, Standing>([
      ['unit.yaml', 'schedule: {file: grid.csv, people: people.csv}\n'],
      ['grid.csv', 'Step,BA\n1,40000\n2,41000\n'],
      ['people.csv', 'Step,BA\n1,1\n4,1\n'],
    ]);
    const { told } = await perform(grids, ['cost', '3%', '--unit', 'unit.yaml']);
    expect(told).toContain('the schedule has no step `4`; there are `1`, `2`');
    expect(told).not.toContain('did you mean');
  });
});
