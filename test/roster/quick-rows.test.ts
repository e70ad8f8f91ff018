// Plain rows that are read in WebAssembly come to what all rows come to without it, and its code is that of its source.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collectFaults } from '../../src/diagnostic/diagnostic.js';
import { type CsvBuffer, openPlainBuffer, openQuickBuffer } from '../../src/roster/csv-buffer.js';
import { openRoster } from '../../src/roster/read-roster.js';
import { thrown } from '../oracle/dice.js';

const quickSpace = openQuickBuffer() as CsvBuffer;
const plainSpace = openPlainBuffer();

test('what is kept is what the source comes to', { timeout: 60_000 }, () => {
  const { stdout, stderr } = spawnSync(process.execPath, ['scripts/wasm.mjs', '--print'], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(stdout).toBe(readFileSync('src/roster/quick-rows-wasm.ts', 'utf8'));
});

test('marks are found alike', () => {
  const byte = fc.oneof(fc.integer({ min: 0, max: 255 }), fc.constantFrom(0x22, 0x2c, 0x0a, 0x0d, 0x20, 0x41, 0x2e));
  fc.assert(
    fc.property(fc.array(byte, { maxLength: 300 }), (bytes) => {
      expect(marksIn(quickSpace, bytes)).toEqual(marksIn(plainSpace, bytes));
    }),
    { numRuns: 2000 },
  );
});

function marksIn(space: CsvBuffer, bytes: readonly number[]): readonly number[] {
  space.bytes.set(bytes);
  space.findMarks(bytes.length);
  return Array.from(space.marks.subarray(0, space.marks.indexOf(bytes.length) + 1));
}

const at = { file: 'unit.yaml', line: 1, column: 1, end: 2 };
const named = (value: string) => ({ value, at });

interface Asked {
  readonly head: readonly string[];
  readonly unreadable: 'error' | 'skip';
  readonly fte: 'fraction' | 'percent';
  readonly currency: string;
  /** Whether the column of rates tells the groups, too. */
  readonly groupsByRate?: boolean;
}

const columnsOf = ({ head, groupsByRate }: Asked) => ({
  rate: named('Rate'),
  ...(groupsByRate ? { group: named('Rate') } : head.includes('Group') ? { group: named('Group') } : {}),
  ...(head.includes('FTE') ? { fte: named('FTE') } : {}),
});

/** Everything that a roster comes to: its classes by what they are, its people, and what is told. */
function reading(text: string, asked: Asked, chunk: number, space: CsvBuffer) {
  const { unreadable, fte, currency } = asked;
  const terms = { file: named('r.csv'), columns: columnsOf(asked), fte, where: [], unreadable, at } as const;
  const faults = collectFaults();
  const classes = new Map<string, number>();
  const roster = openRoster(
    'r.csv',
    [
      {
        terms,
        currency,
        places: null,
        take(census) {
          const here = new Set<string>();
          for (let i = 0; i < census.size; i++) {
            const rate = census.longRates.get(i)?.toFixed() ?? census.rates[i];
            const share = census.ftes[census.ofFte[i] as number]?.toFixed();
            const name = JSON.stringify([rate, share, census.groups[census.ofGroup[i] as number]]);
            // Both ways look a class up alike, and so find those that the other one has counted.
            if (here.has(name)) throw new Error(`${name} is counted twice`);
            here.add(name);
            classes.set(name, (classes.get(name) ?? 0) + (census.counts[i] as number));
          }
        },
      },
    ],
    faults,
    space,
  );
  const bytes = new TextEncoder().encode(text);
  for (let from = 0; from < bytes.length; from += chunk) {
    const part = bytes.subarray(from, from + chunk);
    if (!roster.push(part, part.length)) break;
  }
  const listed = roster.end();
  return {
    classes: [...classes].sort(([a], [b]) => (a < b ? -1 : 1)),
    people: listed?.map(({ people, skipped }) => [people.toFixed(), [...skipped]]),
    rows: roster.rows(),
    told: faults.all,
  };
}

const rates = [
  ...['50000', '50000.00', '101442.5', '$62,000.00', '62000', '1,101,442.2525', '0.5', '99999999999', '35.5k', '€900'],
  ...['$', '0', '', ' 700 ', '1,00', '0,100', '1.00000', '123456789012', '-5', 'N/A', '5.', '.5', '1.23456789', '7e3'],
];
const plainRates = ['50000', '50000.00', '101442.5', '62000', '8250.75', '4294967295', '429496.7296', '429496.7295'];
const groups = [
  'Law',
  'Law ',
  ' Law',
  'Physics, Applied',
  'a "b" c',
  'Café',
  '',
  'x'.repeat(56),
  'y'.repeat(57),
  'Lav',
];
const shares = ['1', '0.5', '100', '50%', '87.5', '0.3333', '', '140', 'half', '0', '1.0', ' 1', '12345678.9'];

const roster = thrown((dice) => {
  const head = dice.of([
    ['Rate'],
    ['Name', 'Rate'],
    ['Name', 'Group', 'Rate', 'FTE'],
    ['FTE', 'Rate', 'Group'],
    ['Rate', 'Note', 'Group'],
  ]);
  const isTame = dice.chance(60);
  const end = dice.of(['\n', '\r\n', '\r\n', '\r']);
  const cellOf: Readonly<Record<string, () => string>> = {
    Rate: () => dice.of(isTame && dice.chance(95) ? plainRates : rates),
    Group: () => dice.of(isTame ? groups.slice(0, 1) : groups),
    FTE: () => dice.of(isTame ? shares.slice(0, 2) : shares),
  };
  const cell = (name: string) => {
    const text = cellOf[name]?.() ?? dice.of(['Ann', 'Barton, Ada', 'José', 'x "y"', '', 'tab\there', 'two\nlines']);
    const needsQuotes = /[",\n]/.test(text);
    return needsQuotes || dice.chance(20) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const rows = Array.from({ length: dice.int(1, 60) }, () => {
    const cells = head.map(cell);
    if (dice.chance(1)) cells.push('more');
    if (dice.chance(1)) return dice.of(['', '   ', 'a"b', '"a"b', '"open', '\u0000', ',,,']);
    return cells.join(',');
  });
  const asked = {
    head,
    unreadable: dice.of(['error', 'skip', 'skip'] as const),
    fte: dice.of(['fraction', 'percent'] as const),
    currency: dice.of(['USD', 'USD', 'EUR']),
    groupsByRate: dice.chance(10),
  };
  const text = [head.join(','), ...rows].join(end) + dice.of(['', end]);
  return { text, asked, chunk: dice.of([1 << 16, 1 << 16, 7, 64, 333]) };
});

test('a roster comes to the same', () => {
  let counted = 0;
  fc.assert(
    fc.property(roster, ({ text, asked, chunk }) => {
      const quick = reading(text, asked, chunk, quickSpace);
      expect(quick).toEqual(reading(text, asked, chunk, plainSpace));
      if (quick.people !== undefined) counted++;
    }),
    { numRuns: Number(process.env['WAGECMP_RUNS'] ?? 3000) },
  );
  expect(counted).toBeGreaterThan(500);
});

test('as many classes as need the largest table, some of them not plain', () => {
  const asked = { head: ['Group', 'Rate', 'FTE'], unreadable: 'error', fte: 'fraction', currency: 'USD' } as const;
  const rows = Array.from({ length: 60_000 }, (_, i) => {
    const rate = i % 50 === 0 ? `${i % 700}.5k` : `${30_000 + (i % 40_000)}.${10 + (i % 7)}`;
    return `${i % 3 === 0 ? 'Law' : '"Physics, Applied"'},${rate},${i % 2 === 0 ? '1' : '0.25'}`;
  });
  const text = [asked.head.join(','), ...rows].join('\n');
  const quick = reading(text, asked, 1 << 16, quickSpace);
  expect(quick.people?.[0]?.[0]).toBe('60000');
  expect(quick).toEqual(reading(text, asked, 1 << 16, plainSpace));
});
