// Random units with a roster, and random proposals: every kind, selector and rounding that a statement can say.
import type { Dice } from '../oracle/dice.js';
import type { Table } from './duckdb.js';
import type { Files } from './truth.js';

export interface Case {
  readonly files: Files;
  readonly table: Table;
  readonly proposals: readonly string[];
}

const departments = ['Library', 'Physics', "Dean's office", 'Law', ''];
const fractions = ['1', '0.5', '0.75', '0.875', '0.3333', '1.00', '0', '0.01', '50%'];
const percents = ['100', '50', '87.5', '33.33', '100.0', '0', '12.25%'];

/** Rates whose raises often end in half a cent. */
function rateText(dice: Dice, isHourly: boolean): string {
  const dollars = isHourly ? dice.int(9, 90) : dice.int(18_000, 240_000);
  const plain = dice.of([`${dollars}`, `${dollars}.${dice.int(10, 99)}`, `${dollars}.5`, `${dollars}.05`]);
  if (dice.chance(80)) return plain;
  const marked = `${dollars}`.replace(/\B(?=(\d{3})+$)/g, ',');
  return dice.of([`$${marked}.10`, `  ${plain} `, `$${dollars}`, isHourly ? `${dollars}` : `${dice.int(20, 90)}.5k`]);
}

const percent = (dice: Dice) => dice.of(['3%', '2.5%', '3.25%', '1%', '0%', '5%', '-1%', '4.125%', '2.75%']);
const money = (dice: Dice, isHourly: boolean) =>
  isHourly ? dice.of(['$0.25', '$1', '$0.333', '$2.05']) : dice.of(['$500', '$1000', '$1234.56', '$0.01', '$2500']);
const floor = (dice: Dice, isHourly: boolean) =>
  isHourly ? `$${dice.int(12, 60)}` : `$${dice.int(20_000, 120_000)}${dice.of(['', '.50'])}`;

function moving(dice: Dice, isHourly: boolean): string {
  return dice.of([
    `percent: ${percent(dice)}`,
    `percent: ${percent(dice)}`,
    `percent: ${percent(dice)}, of: starting-rate`,
    `flat: ${money(dice, isHourly)}`,
    `minimum: ${floor(dice, isHourly)}`,
    'minimum: 104% of starting-rate',
    `set-to: ${floor(dice, isHourly)}`,
  ]);
}

function entry(dice: Dice, isHourly: boolean, who: readonly string[], isDated: boolean, years: number): string {
  const when =
    isDated && dice.chance(45)
      ? `date: ${dice.int(2026, 2026 + years - 1)}-${dice.of(['01-01', '07-01', '10-01', '11-15', '03-31'])}`
      : `year: ${dice.of(['1', '2', 'every', '2+', '1-2'])}`;
  const whom = dice.chance(35) && who.length > 0 ? `, ${dice.of(who)}` : '';
  const what = dice.of([
    () => moving(dice, isHourly),
    () => moving(dice, isHourly),
    () => `greater-of: [{${moving(dice, isHourly)}}, {${moving(dice, isHourly)}}]`,
    () => `least-of: [{${moving(dice, isHourly)}}, {${moving(dice, isHourly)}}]`,
    () =>
      `lump-sum: ${dice.of(['$1000', '2%', '0.25%', '$333.33'])}${dice.of(['', ', prorated: true', ', rolls-up: true', ', prorated: true, rolls-up: true'])}`,
    () => 'cola: {minimum: 1%, maximum: 4%}',
  ])();
  return `  - {${when}${whom}, ${what}}`;
}

/** A case without proposals that cannot be said in 38 digits. */
export function caseOf(dice: Dice): Case {
  const isHourly = dice.chance(30);
  const isGrouped = dice.chance(75);
  const hasFte = dice.chance(75);
  const isPercent = dice.chance(50);
  const hasCounts = dice.chance(35);
  const hasWhere = dice.chance(25);
  const isDated = dice.chance(45);
  const years = dice.int(1, 4);
  const rounding = dice.of([
    'none',
    'none',
    'cent',
    'cent',
    'dollar',
    '{to: $0.05}',
    '{to: $0.05, mode: up}',
    '{to: $0.05, mode: down}',
    '{to: $0.5, mode: half-even}',
    '{to: $0.30}',
    '{to: $0.01, mode: half-even, when: each-date}',
    '{to: $12, mode: up}',
    '{to: $0.01, when: each-date}',
    '{to: $0.10}',
  ]);
  const columns = [
    'rate: Annual Salary',
    ...(isGrouped ? ['group: Department'] : []),
    ...(hasFte ? ['fte: appt'] : []),
    ...(hasCounts ? ['headcount: n'] : []),
  ];
  const unit = [
    'name: Campus',
    ...(isHourly ? ['per: hour', `hours: ${dice.of([2080, 1950, 400])}`] : dice.chance(20) ? ['per: month'] : []),
    'roster:',
    '  file: roster.csv',
    `  columns: {${columns.join(', ')}}`,
    ...(isPercent ? ['  fte: percent'] : []),
    ...(hasWhere ? ['  where: {Kind: [Salary, Both]}'] : []),
    ...(dice.chance(40) ? ['  unreadable: skip'] : []),
    ...(dice.chance(70) ? [`baseline: ${dice.of(['3%', '2.5%', '0%', '[2%, 1%]'])}`] : []),
    ...(dice.chance(60) ? [`roll-up: ${dice.of(['17.15%', '7.65%', '30%', '{Pension: 6.2%, Health: 1.45%}'])}`] : []),
    `rounding: ${rounding}`,
    `inflation: {before: 2.1%, years: [${dice.of(['3.3%', '5.25%'])}, 1.5%]}`,
  ];
  const named = isHourly ? '50' : '50000';
  const rows = Array.from({ length: dice.int(3, 40) }, () => [
    rateText(dice, isHourly),
    isGrouped ? dice.of(departments) : 'Law',
    dice.of(isPercent ? percents : fractions),
    dice.of(['1', '2', '17', '1,200', '3.0']),
    dice.of(['Salary', 'Both', ' Salary ']),
  ]);
  const skips = unit.includes('  unreadable: skip');
  const bad = skips
    ? [
        ['N/A', 'Law', '1', '1', 'Salary'],
        ['0', 'Physics', '1', '1', 'Both'],
        ['1e5', '', '1', '1', 'Both'],
        ['50000', 'Law', '-1', '2', 'Salary'],
      ]
    : [];
  const others = hasWhere ? [['99', 'Zoo', 'x', 'y', 'Hourly']] : [];
  const all = [...rows, [named, 'Library', '1', '1', 'Salary'], ...dice.some([[], ...bad]), ...others].filter(
    (row) => row.length > 0,
  ) as string[][];
  const whom = [
    ...(isGrouped ? ['for: [Library]', 'except: [Library]', `for: ["Library"], except: [$${named}]`] : []),
    ...(isHourly
      ? ['for: {below: $30}', 'for: {from: $25.5, below: $60}']
      : ['for: {below: $60k}', 'for: {from: $55k, below: $90000.5}']),
    `for: [$${named}]`,
  ];
  const term = isDated
    ? `{start: 2026-07-01, length: ${dice.chance(50) ? `${years} years` : `${12 * years + dice.int(1, 11)} months`}}`
    : dice.chance(20)
      ? `${12 * years + dice.int(1, 11)} months`
      : `${years} years`;
  const proposal = (name: string) => {
    const entries = Array.from({ length: dice.int(1, 4) }, () => entry(dice, isHourly, whom, isDated, years));
    const total = dice.chance(15) ? ['  - {total: 6%, over: 1 year}'] : [];
    return [`name: ${name}`, 'unit: unit.yaml', `term: ${term}`, 'raises:', ...entries, ...total].join('\n');
  };
  const head = ['Annual Salary', 'Department', 'appt', 'n', 'Kind'];
  const csv = [head, ...all].map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n');
  return {
    files: {
      'unit.yaml': unit.join('\n'),
      'offer.yaml': proposal('Offer'),
      'ask.yaml': proposal('Ask'),
      'roster.csv': csv,
    },
    table: { name: 'payroll', columns: head, rows: all },
    proposals: ['offer.yaml', 'ask.yaml'],
  };
}
