// Rows that are left out are told where they are missing, also where they are all that a group has.
import { expect, test } from 'vitest';
import type { CostDocument } from '../../src/cost/cost.js';
import { perform } from '../errors/stage.js';

const costed = (unit: string, roster: string, ...more: readonly string[]) =>
  perform(
    new Map([
      ['unit.yaml', unit],
      ['roster.csv', roster],
    ]),
    ['cost', '3%', '--years', '1', '--unit', 'unit.yaml', ...more],
  );

test('a group of which no row can be read is told with nobody in it', async () => {
  const unit = 'roster: {file: roster.csv, columns: {rate: Rate, group: Dept}, unreadable: skip}\n';
  const roster = 'Dept,Rate\nParks,40000\nWorks,N/A\nWorks,\nDining,50000\n';
  const { out } = await costed(unit, roster, '-f', 'json');
  const { groups, people } = JSON.parse(out) as CostDocument;
  expect(people).toEqual({ headcount: '2', fte: '2', skipped: 2 });
  expect(groups.map(({ name, people: of, base }) => [name, of.headcount, of.skipped, base.payroll])).toEqual([
    ['Parks', '1', 0, '40000.00'],
    ['Works', '0', 2, '0.00'],
    ['Dining', '1', 0, '50000.00'],
  ]);
  expect((await costed(unit, roster)).out).toMatch(/^ Works +0 +0 +0 +0 +2$/m);
});

test('rows that one group reads and another does not are told by group', async () => {
  const group = (name: string, column: string, more: string) =>
    `  - {name: ${name}, ${more}roster: {file: roster.csv, columns: {rate: ${column}}, unreadable: skip}}\n`;
  const unit = `groups:\n${group('Salaried', 'Salary', '')}${group('Hourly', 'Wage', 'per: hour, hours: 1000, ')}`;
  const roster = `Salary,Wage\n40000,N/A\n50000,N/A\nN/A,15\n`;
  const { out, told } = await costed(unit, roster);
  expect(out.replace(/\s+/g, ' ')).toContain(
    'Rows could not be read, and are not in the figures of their group: 1 row of Salaried, 2 rows of Hourly.',
  );
  expect(told).toContain('3 rows could not be read');
});

test('thousands have their mark', async () => {
  const unit = 'roster: {file: roster.csv, columns: {rate: Rate}, unreadable: skip}\n';
  const { told } = await costed(unit, `Rate\n40000\n${'N/A\n'.repeat(1234)}`);
  expect(told).toContain('1,234 rows could not be read');
});
