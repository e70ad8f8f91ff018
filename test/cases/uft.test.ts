// The UFT schedules of 14 May 2021 and 14 September 2022: after a raise of 3% each component (step, differential,
// longevity), rounded to the dollar by itself and then summed, is the published cell.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compare } from '../../src/index.js';
import { memoryDisk } from '../../src/library.js';
import { costFiles } from '../../src/run/cost.js';
import { rates } from './case.js';

const data = process.env['WAGECMP_DATA'];
const folder = data && join(data, 'pay-tables');
const hasTables = folder !== undefined && existsSync(join(folder, 'uft-psych-2021.csv'));

type Row = readonly string[];
const rowsOf = (file: string): readonly Row[] =>
  readFileSync(join(folder ?? '', file), 'utf8')
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','));
const csv = (rows: readonly (readonly (string | number)[])[]) => rows.map((row) => `${row.join(',')}\n`).join('');

describe.skipIf(!hasTables)('the published tables (in the folder that WAGECMP_DATA names)', () => {
  test('all 64 cells that both have', () => {
    const [header = [], ...before] = rowsOf('uft-psych-2021.csv');
    const [, ...after] = rowsOf('uft-psych-2022-09-14.csv');
    const ladder = before.filter(([step = '']) => !step.startsWith('L'));
    const amountOf = (name: string) => Number(before.find(([step]) => step === name)?.[1]);
    const [, first = '', second = '', third = ''] = header;
    // Of the 2021 table: the step is the first column without longevity, the differential what the others have more.
    const stepOf = (step: string) => amountOf(step.replace(/\+\d+$/, ''));
    const differential = ([, one, two, three]: Row) => [0, Number(two) - Number(one), Number(three) - Number(one)];
    const files = {
      'unit.yaml':
        'rounding: dollar\nschedule:\n  file: schedule.csv\n  plus:\n' +
        '    - {name: Differential, file: differential.csv}\n    - {name: Longevity, file: longevity.csv}\n',
      'schedule.csv': csv([header, ...ladder.map(([step = '']) => [step, stepOf(step), stepOf(step), stepOf(step)])]),
      'differential.csv': csv([header, ...ladder.map((row) => [row[0] ?? '', ...differential(row)])]),
      'longevity.csv': csv([
        ['Step', '*'],
        ...ladder.flatMap(([step = '']) => {
          const years = /\+(\d+)$/.exec(step)?.[1];
          return years === undefined ? [] : [[step, amountOf(`L${years}`)]];
        }),
      ]),
    };
    const source = { file: 'raise.yaml', text: 'unit: unit.yaml\nterm: 1 year\nraises: 3%\n' };
    const compared = compare([source], { files });
    if (!compared.ok) throw new Error(JSON.stringify(compared.diagnostics, null, 2));
    const cell = (lane: string, step: string) =>
      compared.value.payPoints.find(({ name }) => name === `${lane} step ${step}`)?.currentRate;
    const published = after.flatMap(([step = '', ...cells]) =>
      cells.flatMap((rate, i) => (rate === '' ? [] : [{ lane: [first, second, third][i] ?? '', step, rate }])),
    );
    expect(published).toHaveLength(64);
    // The components of 2021 come to the table of 2021 itself, and after the raise to that of 2022.
    for (const [step = '', ...cells] of ladder)
      expect(header.slice(1).map((lane) => cell(lane, step))).toEqual(cells.map((rate) => `${rate}.00`));
    const found = published.map(({ lane, step }) => rates(compared, 'raise', `${lane} step ${step}`)[0]);
    expect(found).toEqual(published.map(({ rate }) => `${rate}.00`));

    // One person in each cell that both have is paid what the table of 2022 comes to.
    const isBoth = (lane: string, step: string) => published.some((one) => one.lane === lane && one.step === step);
    const people = csv([
      header,
      ...ladder.map(([step = '']) => [step, ...header.slice(1).map((lane) => (isBoth(lane, step) ? 1 : ''))]),
    ]);
    const peopled = files['unit.yaml'].replace('schedule:\n', 'schedule:\n  people: people.csv\n  advance: 0\n');
    const sources = Object.entries({ ...files, 'unit.yaml': peopled, 'people.csv': people, 'raise.yaml': source.text });
    const disk = memoryDisk(sources.map(([file, text]) => ({ file, text })));
    const { value, diagnostics } = costFiles({ proposals: ['raise.yaml'] }, disk);
    if (value === undefined) throw new Error(JSON.stringify(diagnostics, null, 2));
    expect(value.people.headcount).toBe('64');
    const payroll = published.reduce((sum, { rate }) => sum + Number(rate), 0);
    expect(value.proposals[0]?.years[0]?.figures.payroll).toBe(`${payroll}.00`);
  });
});

describe('the example that ships', () => {
  const all = ['schedule-unit.yaml', 'schedule.yaml', 'schedule.csv', 'differential.csv', 'longevity.csv'];
  const read = (file: string) => readFileSync(new URL(`../../proposals/examples/${file}`, import.meta.url), 'utf8');
  const files = Object.fromEntries(all.map((file) => [`uft-${file}`, read(`uft-${file}`)]));
  const compared = compare([{ file: 'uft-schedule.yaml', text: files['uft-schedule.yaml'] ?? '' }], { files });

  // From the table of 14 September 2022.
  test.each([
    ['VIf+VIk step 1A', '67797.00'],
    ['VIf2+VIk2 step 1A', '74226.00'],
    ['VIf3+VIk3 step 1A', '76366.00'],
    ['VIf+VIk step 6A', '85926.00'],
    ['VIf+VIk step 6A+5', '87251.00'],
    ['VIf2+VIk2 step 6A+5', '93680.00'],
    ['VIf3+VIk3 step 6A+5', '95820.00'],
    ['VIf+VIk step 7B', '100827.00'],
    ['VIf+VIk step 7B+10', '105995.00'],
    ['VIf3+VIk3 step 7B+10', '114564.00'],
  ])('%s: %s', (cell, rate) => {
    expect(rates(compared, 'uft-schedule', cell)).toEqual([rate]);
  });
});
