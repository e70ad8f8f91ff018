// Charts that are hard to draw: what a bargaining may well come to, and what nobody would write but a prankster.
import { readFileSync } from 'node:fs';
import { compare, cost, rounds } from '../../src/index.js';
import { type Chart, speaker } from '../../src/render/spoken.js';
import { comparisonCharts, payChart } from '../../src/report/chart/comparison-charts.js';
import { costCharts } from '../../src/report/chart/cost-charts.js';
import { roundsCharts } from '../../src/report/chart/rounds-chart.js';
import type { Chart as BuiltChart } from '../../src/report/report.js';
import { english } from '../../src/words/en.js';

interface Built {
  readonly name: string;
  readonly chart: BuiltChart;
}

export interface Stress {
  readonly name: string;
  readonly chart: Chart;
}

type Texts = Readonly<Record<string, string>>;

const sources = (files: Texts) => Object.entries(files).map(([file, text]) => ({ file, text }));

function comparisonOf(proposals: Texts, unit: string, options: Parameters<typeof compare>[1] = {}) {
  const found = compare(sources(proposals), { unit: 'unit.yaml', files: { 'unit.yaml': unit }, ...options });
  if (!found.ok) throw new Error(JSON.stringify(found.diagnostics, null, 2));
  return found.value;
}

function ofComparison(name: string, ...args: Parameters<typeof comparisonOf>): Built[] {
  const comparison = comparisonOf(...args);
  const [point] = comparison.payPoints;
  if (point === undefined) throw new Error('no pay point');
  const charts = [...comparisonCharts(comparison), payChart(comparison, point)];
  return charts.map((chart, i) => ({
    name: `${name}-${i === charts.length - 1 ? 'pay' : (['rate', 'over', 'range'][i === 1 && chart.shape === 'ranges' ? 2 : i] ?? '')}`,
    chart,
  }));
}

const read = (file: string) => readFileSync(new URL(`../../proposals/${file}`, import.meta.url), 'utf8');

const unit = (more = '') => `name: Staff\ncurrency: USD\nper: year\npay: $40,000\n${more}`;
const proposal = (name: string, raises: string, more = '') =>
  `name: ${JSON.stringify(name)}\n${more}term: 3 years\nraises: ${raises}\n`;

const many = (count: number, of: (i: number) => string): Texts =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`p${i + 1}.yaml`, of(i)]));

const hostile = [
  '<script>alert(1)</script>',
  '" onload="alert(1)',
  "'><image href=x onerror=alert(1)>",
  '\u202eevil\u202c & ]]> --> &amp; </title></desc>',
  '学生组合的提议 提案 第二次修订',
  'Łódź, Ελλάς, Київ, Việt Nam, ﷽, 👩🏽‍🏫',
];

const long = [
  "The University's last, best and final one",
  'Graduate Employees and Allied Workers ask',
  'Bargaining committee counter of 14 October',
  'Donaudampfschifffahrtsgesellschaftskapitän',
];

/** All of them; the same on every run. */
export function stressCharts(): readonly Stress[] {
  const { chart: spokenChart } = speaker(english, 'USD');
  return builtCharts().map(({ name, chart }) => ({ name, chart: spokenChart(chart) }));
}

function builtCharts(): readonly Built[] {
  const harvard = { 'harvard.yaml': read('harvard.yaml'), 'union.yaml': read('union.yaml') };
  return [
    ...ofComparison('harvard', harvard, read('unit.yaml')),
    ...ofComparison('no-baseline', harvard, read('unit.yaml').replace('baseline: 3%', '')),
    ...ofComparison(
      'within-a-dollar',
      many(6, (i) => proposal(`Offer ${i + 1}`, `[{year: 1, flat: $1000.${i}5}, {year: 2+, percent: 2%}]`)),
      unit('baseline: 2.5%'),
    ),
    ...ofComparison(
      'all-alike',
      many(4, (i) => proposal(`Offer ${i + 1}`, '[{year: 1+, percent: 2%}]')),
      unit('baseline: 2%'),
    ),
    ...ofComparison(
      'long-names',
      many(4, (i) => proposal(long[i] ?? '', `[{year: 1, percent: ${2 + i}%}, {year: 2+, percent: ${i}.5%}]`)),
      unit('baseline: 3%'),
    ),
    ...ofComparison(
      'hostile',
      many(6, (i) => proposal(hostile[i] ?? '', `[{year: 1, percent: ${1 + i}%}, {year: 2+, percent: ${5 - i}.5%}]`)),
      unit('baseline: 3%').replace('Staff', '"<b>Staff</b>"'),
    ),
    ...ofComparison(
      'losses',
      many(3, (i) => proposal(`Cut ${i + 1}`, `[{year: 1+, percent: -${i + 1}%}]`)),
      unit('baseline: 2%'),
    ),
    ...ofComparison(
      'one-year',
      many(3, (i) => proposal(`Offer ${i + 1}`, `[{year: 1+, percent: ${i + 1}%}]`).replace('3 years', '1 year')),
      unit('baseline: 2%'),
    ),
    ...ofComparison(
      'thirty-years',
      many(6, (i) => proposal(`Offer ${i + 1}`, `[{year: 1+, percent: ${1 + i / 2}%}]`).replace('3 years', '30 years')),
      unit('baseline: 2%'),
    ),
    ...ofComparison(
      'twenty',
      many(20, (i) => proposal(`Proposal number ${i + 1}`, `[{year: 1+, percent: ${1 + i / 10}%}]`)),
      unit('baseline: 2%'),
    ),
    ...ofComparison(
      'open',
      many(4, (i) => proposal(long[i] ?? '', `[{total: ${6 + i}%}]`)),
      unit('baseline: 3%'),
    ),
    ...ofComparison(
      'hourly',
      many(3, (i) => proposal(`Offer ${i + 1}`, `[{year: 1, flat: £0.${i + 1}5}, {year: 2+, percent: 1.${i}%}]`)),
      'name: Line workers\ncurrency: GBP\nper: hour\nhours: 2080\npay: £15.2475\nbaseline: 1.5%\nrounding: {rates: none}\n'.replace(
        'rounding: {rates: none}\n',
        '',
      ),
    ),
    ...ofComparison(
      'huge',
      many(2, (i) => proposal(`Offer ${i + 1}`, `[{year: 1+, percent: ${i + 3}%}]`)),
      'currency: CHF\nper: year\npay: 999,999,999,999.99\nbaseline: 3%\n',
    ),
    ...ofComparison(
      'tiny',
      many(2, (i) => proposal(`Offer ${i + 1}`, `[{year: 1+, percent: 0.000${i + 1}%}]`)),
      unit('baseline: 0%'),
    ),
    ...ofComparison(
      'part-year',
      many(2, (i) => proposal(`Offer ${i + 1}`, `[{year: 1+, percent: ${i + 2}%}]`).replace('3 years', '29 months')),
      unit('baseline: 3%'),
    ),
    ...costStress(),
    ...roundsStress(),
  ];
}

function costStress(): Built[] {
  const town = read('examples/town-unit.yaml');
  const made = [
    {
      name: 'cost-town',
      proposals: { 'o.yaml': read('examples/town-offer.yaml'), 'a.yaml': read('examples/town-ask.yaml') },
    },
    {
      name: 'cost-thirty',
      proposals: many(5, (i) =>
        proposal(`Offer ${i + 1}`, `[{year: 1+, percent: ${1 + i / 2}%}]`).replace('3 years', '30 years'),
      ),
    },
    {
      name: 'cost-cuts',
      proposals: many(3, (i) =>
        proposal(long[i] ?? '', `[{year: 1+, percent: ${i - 2}.5%}]`).replace('percent: 0.5', 'percent: 0.5'),
      ),
    },
    {
      name: 'cost-open',
      proposals: many(5, (i) =>
        proposal(long[i] ?? `Offer ${i}`, `[{total: ${i + 5}%}]`).replace('3 years', '5 years'),
      ),
    },
  ];
  return made.flatMap(({ name, proposals }) => {
    const found = cost(sources(proposals), {
      unit: 'unit.yaml',
      files: { 'unit.yaml': town, 'examples/town-unit.yaml': town, 'town-unit.yaml': town },
    });
    if (!found.ok) throw new Error(JSON.stringify(found.diagnostics, null, 2));
    return costCharts(found.value).map((chart) => ({ name, chart }));
  });
}

function roundsStress(): Built[] {
  const files = ['2019/december-02-union.yaml', '2019/december-04-harvard.yaml', '2019/december-18-harvard.yaml'];
  const harvard = Object.fromEntries(files.map((file) => [file, read(file)]));
  const nine = many(9, (i) =>
    proposal(
      `Move ${i + 1}`,
      `[{year: 1+, percent: ${i % 2 === 0 ? 8 - i / 2 : 1 + i / 3}%}]`.replace(/(\.\d\d)\d+/, '$1'),
      `party: ${i % 2 === 0 ? 'union' : 'employer'}\ndate: 2024-0${1 + Math.floor(i / 2)}-${i % 2 === 0 ? '10' : '12'}\n`,
    ),
  );
  return [
    { name: 'rounds-harvard', texts: harvard, unitText: read('unit.yaml') },
    { name: 'rounds-nine', texts: nine, unitText: unit() },
  ].flatMap(({ name, texts, unitText }) => {
    const found = rounds(sources(texts), { unit: 'unit.yaml', files: { 'unit.yaml': unitText } });
    if (!found.ok) throw new Error(JSON.stringify(found.diagnostics, null, 2));
    return roundsCharts(found.value).map((chart) => ({ name, chart }));
  });
}
