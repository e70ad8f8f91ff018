// Single sentences of the output that a reader would stumble over.
import { expect, test } from 'vitest';
import { perform } from '../errors/stage.js';

const grid = new Map([
  ['unit.yaml', 'schedule: {file: grid.csv}\n'],
  ['grid.csv', 'Step,BA\n1,40000\n2,41000\n'],
]);

test('a gain over one year is of a year', async () => {
  const { out } = await perform(new Map(), ['explain', '3%', '--pay', '35k']);
  expect(out).toContain('(35,000.00 x 1 year)');
  expect((await perform(new Map(), ['explain', '3%, 3%', '--pay', '35k'])).out).toContain('(35,000.00 x 2 years)');
});

test('a strike of people on a schedule says that nobody moves in its figures', async () => {
  const args = ['strike', '--offer', '2%', '--demand', '4%', '--weeks', '2'];
  const words = 'movement from step to step is in none of these figures';
  const onGrid = await perform(grid, [...args, '--unit', 'unit.yaml']);
  expect(onGrid.out.replace(/\s+/g, ' ')).toContain(words);
  expect((await perform(grid, [...args, '--pay', '35k'])).out.replace(/\s+/g, ' ')).not.toContain(words);
});
