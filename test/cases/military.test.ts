// US military basic pay of 2008, 2009 and 2010 in dollars a month, every grade and length of service: raises of 3.9% and
// 3.4%, each rounded to the nearest $0.30. military-2008-2010.csv: Defense Finance and Accounting Service (public domain).
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rates, table } from './case.js';

const cells = readFileSync(new URL('military-2008-2010.csv', import.meta.url), 'utf8')
  .trim()
  .split(/\r?\n/)
  .slice(1)
  .map((line) => {
    const [grade, service, first, second, third] = line.split(',');
    return { name: `${grade} ${service}`, first, published: [second, third] };
  });

test('both raises, to the last cell', () => {
  expect(cells).toHaveLength(494);
  const pay = cells.map((cell) => `  - {name: "${cell.name}", rate: $${cell.first}}\n`).join('');
  const compared = table(`per: month\nrounding: {to: $0.30}\npay:\n${pay}`, { law: 'raises: [3.9%, 3.4%]\n' });
  const found = cells.map((cell) => ({ name: cell.name, rates: rates(compared, 'law', cell.name) }));
  expect(found).toEqual(cells.map((cell) => ({ name: cell.name, rates: cell.published })));
});
