// What is always true of salary schedules: one grid said in several ways costs the same, and a cost is the sum of careers.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { memoryDisk } from '../../src/library.js';
import { compareFiles } from '../../src/pipeline.js';
import { costFiles } from '../../src/run/cost.js';

interface Made {
  readonly lanes: readonly {
    readonly from: number;
    readonly rates: readonly number[];
    readonly people: readonly number[];
  }[];
  readonly advance: number;
  readonly rounding: string;
  readonly raises: readonly string[];
}

const runs = { numRuns: Number(process.env['WAGECMP_RUNS'] ?? 60) };
const steps = 5;
const lane = fc
  .record({ from: fc.integer({ min: 0, max: 2 }), size: fc.integer({ min: 1, max: 3 }) })
  .chain(({ from, size }) =>
    fc.record({
      from: fc.constant(from),
      // Rates in cents, in no order: a grid may be odd.
      rates: fc.array(fc.integer({ min: 1_000_000, max: 9_999_999 }), { minLength: size, maxLength: size }),
      people: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: size, maxLength: size }),
    }),
  );
const year = fc.integer({ min: 1, max: 3 });
const cents = fc.integer({ min: 0, max: 999 });
const whom = fc.constantFrom('', ', for: [L0]', ', for: [step 2]', ', except: [step 3]', ', for: {below: $60k}');
const raise = fc
  .tuple(
    year,
    fc.oneof(
      cents.map((n) => `percent: ${n / 100}%`),
      cents.map((n) => `flat: $${n}`),
      cents.map((n) => `lump-sum: $${n}`),
      fc.constantFrom('step: 0', 'step: 2', 'add-top-step: 4%'),
    ),
    whom,
  )
  .map(([when, what, who]) => `  - {year: ${when}, ${what}${who}}\n`);
const made: fc.Arbitrary<Made> = fc.record({
  lanes: fc.array(lane, { minLength: 1, maxLength: 3 }),
  advance: fc.integer({ min: 0, max: 2 }),
  rounding: fc.constantFrom('none', 'dollar', '{to: $0.05, mode: up, when: each-date}'),
  raises: fc.array(raise, { maxLength: 5 }),
});

const money = (amount: number) => (amount / 100).toFixed(2);

/** A grid of what each cell has; nothing where it is not there. */
function grid({ lanes }: Made, cell: (lane: Made['lanes'][number], index: number) => string | number): string {
  const rows = Array.from({ length: steps }, (_, row) => {
    const cells = lanes.map((one) => (one.rates[row - one.from] === undefined ? '' : cell(one, row - one.from)));
    return `${row + 1},${cells.join(',')}\n`;
  });
  return `Step,${lanes.map((_, i) => `L${i}`).join(',')}\n${rows.filter((row) => /,\d/.test(row)).join('')}`;
}

const rateGrid = (one: Made) => grid(one, ({ rates }, i) => money(rates[i] ?? 0));
const headcounts = (one: Made) => grid(one, ({ people }, i) => people[i] ?? 0);

function filesOf(one: Made, unit: string, files: Readonly<Record<string, string>> = {}) {
  const raises = one.raises.length === 0 ? 'raises: 0%\n' : `raises:\n${one.raises.join('')}`;
  const texts = {
    'unit.yaml': `${unit}rounding: ${one.rounding}\nbaseline: 0%\n`,
    'grid.csv': rateGrid(one),
    'people.csv': headcounts(one),
    'offer.yaml': `unit: unit.yaml\nterm: 3 years\n${raises}`,
    ...files,
  };
  return memoryDisk(Object.entries(texts).map(([file, text]) => ({ file, text })));
}

const request = { proposals: ['offer.yaml'] };
const onGrid = ({ advance }: Made, more = '') =>
  `schedule: {file: grid.csv, people: people.csv, advance: ${advance}${more}}\n`;

/** Every figure, or the codes of what is wrong. */
function costOf(one: Made, unit: string, files?: Readonly<Record<string, string>>) {
  const { value, diagnostics } = costFiles(request, filesOf(one, unit, files));
  return value === undefined
    ? diagnostics.map(({ code }) => code).sort()
    : { base: value.base, people: value.people, proposals: value.proposals, gaps: value.gaps };
}

test('headcounts and a row a person cost the same', () => {
  fc.assert(
    fc.property(made, (one) => {
      const rows = one.lanes.flatMap(({ from, people }, column) =>
        people.flatMap((count, i) => Array<string>(count).fill(`L${column},${from + i + 1}\n`)),
      );
      fc.pre(rows.length > 0);
      const roster = costOf(one, onGrid(one), { 'people.csv': `Lane,Step\n${rows.join('')}` });
      expect(roster).toEqual(costOf(one, onGrid(one)));
    }),
    runs,
  );
});

test('a schedule on which nobody moves is a list of pay points', () => {
  fc.assert(
    fc.property(made, (drawn) => {
      const raises = drawn.raises.filter((text) => !/step: \d|add-top-step|for: \[|except/.test(text));
      const one = { ...drawn, advance: 0, raises };
      const points = one.lanes.flatMap(({ rates, people }, column) =>
        rates.flatMap((rate, i) =>
          people[i] ? [`  - {name: L${column} ${i}, rate: ${money(rate)}, headcount: ${people[i]}}\n`] : [],
        ),
      );
      fc.pre(points.length > 0);
      expect(costOf(one, `pay:\n${points.join('')}`)).toEqual(costOf(one, onGrid(one)));
    }),
    runs,
  );
});

test('without rounding, a component that is raised with the rest changes nothing', () => {
  fc.assert(
    fc.property(made, fc.integer({ min: 1, max: 900_000 }), (drawn, part) => {
      const one = { ...drawn, rounding: 'none' };
      const less = grid(one, ({ rates }, i) => money((rates[i] ?? 0) - part));
      const split = costOf(one, onGrid(one, ', plus: [{name: Longevity, file: long.csv}]'), {
        'grid.csv': less,
        'long.csv': `Step,*\n*,${money(part)}\n`,
      });
      expect(split).toEqual(costOf(one, onGrid(one)));
    }),
    runs,
  );
});

test('the payroll of a year is the sum of the careers of everybody', () => {
  fc.assert(
    fc.property(made, (one) => {
      const cost = costFiles(request, filesOf(one, onGrid(one))).value;
      const compared = compareFiles(request, filesOf(one, onGrid(one))).value;
      expect(cost === undefined).toBe(compared === undefined);
      for (const { id, years } of cost?.proposals ?? []) {
        for (const { year: k, figures } of years) {
          const paid = (compared?.payPoints ?? []).map(({ cell, results }) => {
            const column = Number(cell?.lane.slice(1));
            const { from = 0, people = [] } = one.lanes[column] ?? {};
            const count = BigInt(people[Number(cell?.step) - 1 - from] ?? 0);
            const career = results.find(({ proposal }) => proposal === id)?.career?.[k - 1];
            return count * BigInt((career?.pay ?? '').replace('.', ''));
          });
          const total = [figures.payroll, figures['lump-sums']].map((text) => BigInt((text ?? '').replace('.', '')));
          expect((total[0] ?? 0n) + (total[1] ?? 0n)).toBe(paid.reduce((sum, pay) => sum + pay, 0n));
        }
      }
    }),
    runs,
  );
});

test('nobody passes the top step, and nobody moves down', () => {
  fc.assert(
    fc.property(made, (one) => {
      const compared = compareFiles(request, filesOf(one, onGrid(one))).value;
      for (const { cell, results } of compared?.payPoints ?? []) {
        const { from = 0, rates = [] } = one.lanes[Number(cell?.lane.slice(1))] ?? {};
        const top = from + rates.length;
        for (const { career = [] } of results) {
          // `5+1` is one above the top one, `5+2` two.
          const places = career.map(({ step }) => step.split('+').reduce((sum, part) => sum + Number(part), 0));
          const added = one.raises.filter((text) => text.includes('add-top-step')).length;
          expect(Math.max(...places)).toBeLessThanOrEqual(top + added);
          expect([Number(cell?.step), ...places]).toEqual([Number(cell?.step), ...places].sort((a, b) => a - b));
        }
      }
    }),
    runs,
  );
});
