// A scattergram: how many full-time posts stand in each cell of a schedule. Its products, FTE times salary by cell, are
// those that the New Jersey School Boards Association prints (2018).
import { expect, test } from 'vitest';
import { memoryDisk } from '../../src/library.js';
import { costFiles } from '../../src/run/cost.js';

const steps = ['1', '2', '3', '4', '5', '6', '17'];
const lanes = {
  BA: {
    salaries: ['46260', '46700', '47730', '48730', '50230', '51200', '78500'],
    ftes: ['3.5', '2.5', '3.0', '4.0', '3.0', '1.0', '22.0'],
    products: ['161910.00', '116750.00', '143190.00', '194920.00', '150690.00', '51200.00', '1727000.00'],
  },
  MA: {
    salaries: ['48260', '48700', '49730', '50730', '52230', '53200', '80500'],
    ftes: ['1.0', '0.0', '1.0', '4.0', '1.0', '0.0', '14.0'],
    products: ['48260.00', null, '49730.00', '202920.00', '52230.00', null, '1127000.00'],
  },
};
const schedule = `Step,BA,MA\n${steps.map((step, i) => `${step},${lanes.BA.salaries[i]},${lanes.MA.salaries[i]}\n`).join('')}`;

/** Each cell's people: as many whole posts as there are, and the half. */
const placed = (['BA', 'MA'] as const).flatMap((lane) =>
  steps.flatMap((step, i) => {
    const [whole = '0', part] = (lanes[lane].ftes[i] ?? '0').split('.');
    const half = part === '5' ? [{ lane, step, fte: '0.5', people: 1 }] : [];
    return whole === '0' ? half : [{ lane, step, fte: '1.0', people: Number(whole) }, ...half];
  }),
);

const rows = placed.map(({ lane, step, fte, people }) => `${step},${lane},${fte},${people},${lane} ${step}\n`).join('');
const people = placed
  .flatMap(({ lane, step, fte, people: count }) => Array(count).fill(`${lane},${fte},${step}\n`))
  .join('');

function costs(unit: string, placement: string, raises = 'term: 1 year\nraises: 0%\n') {
  const files = { 'unit.yaml': unit, 'schedule.csv': schedule, 'placement.csv': placement, 'offer.yaml': raises };
  const disk = memoryDisk(Object.entries(files).map(([file, text]) => ({ file, text })));
  const { value, diagnostics } = costFiles({ proposals: ['offer.yaml'], unit: 'unit.yaml' }, disk);
  if (value === undefined) throw new Error(JSON.stringify(diagnostics, null, 2));
  return value;
}

const named = 'schedule: {file: schedule.csv, people: placement.csv, advance: 0}\n';

test('each product, with the cells as groups', () => {
  const { groups } = costs(named, `Step,Lane,FTE,Headcount,Group\n${rows}`);
  const found = new Map(groups.map(({ name, base }) => [name, base.payroll]));
  for (const [lane, { products }] of Object.entries(lanes))
    expect(steps.map((step) => found.get(`${lane} ${step}`) ?? null)).toEqual(products);
});

test.each([
  ['columns by their names', named, `Step,Lane,FTE,Headcount\n${rows.replace(/,[^,]*$/gm, '')}`],
  ['a row a person', named, `lane,fte,step\n${people}`],
  [
    'columns as the unit names them',
    'schedule:\n  file: schedule.csv\n  advance: 0\n  people: {file: placement.csv, columns: {step: s, lane: l, fte: f, headcount: n}}\n',
    `s,l,f,n\n${rows.replace(/,[^,]*$/gm, '')}`,
  ],
  [
    'a roster beside the schedule, in percent',
    'schedule: {file: schedule.csv, advance: 0}\nroster: {file: placement.csv, columns: {step: s, lane: l, fte: f}, fte: percent}\n',
    `l,f,s\n${people.replaceAll('1.0', '100').replaceAll('0.5', '50')}`,
  ],
])('the whole: %s', (_, unit, placement) => {
  const { base, people: counted } = costs(unit, placement);
  // 39.0 posts of BA and 21.0 of MA; the halves are two people more.
  expect([counted.headcount, counted.fte]).toEqual(['61', '60']);
  // 161,910 + … + 1,727,000 = 2,545,660 and 48,260 + … + 1,127,000 = 1,480,140.
  expect(base.payroll).toBe('4025800.00');
});

test('a raise for one group of those on a schedule leaves the others in the same cells', () => {
  const placement = 'Step,Lane,Group\n1,BA,Day\n1,BA,Night\n';
  const offer = 'term: 1 year\nraises: [{year: 1, percent: 10%, for: [Night]}]\n';
  const { groups } = costs(named, placement, offer);
  const payrolls = groups.map(({ name, proposals }) => [name, proposals[0]?.years[0]?.figures.payroll]);
  expect(payrolls).toEqual([
    ['Day', '46260.00'],
    ['Night', '50886.00'],
  ]);
});
