// Rosters larger than memory, made up as they are read.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { collectFaults } from '../../src/diagnostic/diagnostic.js';
import { mostClasses } from '../../src/roster/census.js';
import { openRoster } from '../../src/roster/read-roster.js';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const at = { file: 'unit.yaml', line: 1, column: 1, end: 2 };
const named = (value: string) => ({ value, at });
const terms = {
  file: named('roster.csv'),
  columns: { rate: named('Rate'), group: named('Dept'), fte: named('FTE') },
  fte: 'fraction',
  where: [],
  unreadable: 'error',
  at,
} as const;

test('three million rows, each of a rate of its own, in the memory of a quarter of a million', () => {
  const rows = 3_000_000;
  const faults = collectFaults();
  const sizes: number[] = [];
  let people = 0;
  let money = 0n;
  const reading = openRoster(
    'roster.csv',
    [
      {
        terms,
        currency: 'USD',
        places: null,
        take(census) {
          sizes.push(census.size);
          for (let i = 0; i < census.size; i++) {
            people += census.counts[i] as number;
            money += BigInt(census.rates[i] as number) * BigInt(census.counts[i] as number);
          }
        },
      },
    ],
    faults,
  );
  const chunk = new Uint8Array(1 << 16);
  const encoder = new TextEncoder();
  const used: number[] = [];
  let expected = 0n;
  let text = 'Name,Dept,FTE,Rate\n';
  const give = () => {
    const { read, written } = encoder.encodeInto(text, chunk);
    expect(read).toBe(text.length);
    expect(reading.push(chunk, written)).toBe(true);
    text = '';
  };
  for (let i = 0; i < rows; i++) {
    const cents = 3_000_000 + i * 7;
    expected += BigInt(cents) * 100n;
    text += `"Employee, ${i}",Department ${i % 9},0.${(i % 8) + 1}5,${(cents / 100).toFixed(2)}\n`;
    if (text.length > 60_000) give();
    if (i % 500_000 === 499_999) {
      collectGarbage();
      const { heapUsed, arrayBuffers } = process.memoryUsage();
      used.push(heapUsed + arrayBuffers);
    }
  }
  give();
  expect(reading.end()?.[0]?.people.toFixed()).toBe(String(rows));
  expect(faults.all).toEqual([]);
  expect(people).toBe(rows);
  expect(money).toBe(expected);
  expect(Math.max(...sizes)).toBe(mostClasses);
  expect(sizes).toHaveLength(Math.ceil(rows / mostClasses));
  const [first = 0] = used;
  expect(Math.max(...used) - first).toBeLessThan(5_000_000);
}, 60_000);

test('shares that differ in every row are let go of, too', () => {
  const faults = collectFaults();
  const ftes: number[] = [];
  const reading = openRoster(
    'roster.csv',
    [{ terms, currency: 'USD', places: null, take: (census) => ftes.push(census.ftes.length) }],
    faults,
  );
  const rows = Array.from({ length: 100_000 }, (_, i) => `Dept,${(i + 1) / 100_000},30000\n`);
  const bytes = new TextEncoder().encode(`Dept,FTE,Rate\n${rows.join('')}`);
  reading.push(bytes, bytes.length);
  expect(reading.end()?.[0]?.people.toFixed()).toBe('100000');
  expect(faults.all).toEqual([]);
  expect(Math.max(...ftes)).toBeLessThan(50_000);
});

test('an unclosed quote is found after a mebibyte', () => {
  const faults = collectFaults();
  const reading = openRoster('roster.csv', [{ terms, currency: 'USD', places: null, take: () => {} }], faults);
  const chunk = new TextEncoder().encode('a'.repeat(1 << 16));
  const start = new TextEncoder().encode('Dept,FTE,Rate\nA,1,1000\n"');
  reading.push(start, start.length);
  let chunks = 0;
  while (reading.push(chunk, chunk.length)) chunks++;
  expect(chunks).toBeLessThan(20);
  expect(reading.end()).toBeUndefined();
  expect(faults.all.map(({ code, span }) => [code, span?.line])).toEqual([['unclosed-quote', 3]]);
});
