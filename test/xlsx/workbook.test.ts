// What a workbook is beside its figures: the same bytes, marked inputs with their places, names that are only names.
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import type { Comparison } from '../../src/comparison/comparison.js';
import { readComparison } from '../../src/comparison/read.js';
import { compare } from '../../src/index.js';
import { bytesOf } from './book.js';
import { open } from './engine.js';

const unit = `name: Doctoral students
pay: $35,500 to $43,000
baseline: 3%
`;
const offer = `name: Harvard's offer
unit: unit.yaml
raises:
  - {total: 8%, over: 3 years}
`;
const ask = `name: Union's ask
raises: [5%, 3.5%, 3.5%]
`;

interface File {
  readonly file: string;
  readonly text: string;
}

function compared(unitText: string, ...files: readonly File[]): Comparison {
  const result = compare(files, { files: { 'unit.yaml': unitText } });
  if (!result.ok) throw new Error(result.diagnostics.map(({ text }) => text).join('\n'));
  return result.value as unknown as Comparison;
}

const main = () => compared(unit, { file: 'harvard.yaml', text: offer }, { file: 'union.yaml', text: ask });

async function sheetsOf(comparison: Comparison) {
  const { sheets } = await readXlsx(await bytesOf(comparison));
  return new Map(sheets.map((sheet) => [sheet.name, sheet]));
}

describe('a workbook', () => {
  test('is the same bytes on every run, and from a saved comparison', async () => {
    const first = await bytesOf(main());
    expect(Buffer.compare(await bytesOf(main()), first)).toBe(0);
    const saved = readComparison(JSON.stringify(main()));
    if ('why' in saved) throw new Error(saved.why);
    expect(Buffer.compare(await bytesOf(saved), first)).toBe(0);
  });

  test('has a sheet for what it says, the inputs, each proposal, the checks and the notes', async () => {
    const names = [...(await sheetsOf(main())).keys()];
    expect(names).toEqual(['Summary', 'Inputs', "Harvard's offer", "Union's ask", '3% a year', 'Checks', 'Notes']);
  });

  test('says of every input where it comes from', async () => {
    const inputs = (await sheetsOf(main())).get('Inputs');
    const notes = [...(inputs?.cells ?? new Map())].flatMap(([at, cell]) =>
      cell.comment ? [[at, cell.comment.text]] : [],
    );
    const told = notes.map(([, text]) => String(text).split('\n')[0]);
    expect(told).toEqual([
      'unit.yaml, line 2',
      'unit.yaml, line 2',
      'harvard.yaml, line 4',
      'union.yaml, line 2',
      'union.yaml, line 2',
      'union.yaml, line 2',
      'unit.yaml, line 3',
      expect.stringContaining('sum-even: equal yearly raises that add up to it'),
    ]);
  });

  test('stores what every formula comes to', async () => {
    for (const [name, sheet] of await sheetsOf(main())) {
      for (const [at, cell] of sheet.cells ?? new Map()) {
        if (cell.formula === undefined) continue;
        expect(cell.formulaResult ?? cell.value, `${name} ${at}: ${cell.formula}`).not.toBeNull();
      }
    }
  });

  test('has formulas for all figures of the proposals, and none that names a figure in place of a cell', async () => {
    const book = await sheetsOf(main());
    for (const name of ["Harvard's offer", "Union's ask", '3% a year']) {
      for (const [at, cell] of book.get(name)?.cells ?? new Map()) {
        if (typeof cell.value === 'number') expect(cell.formula, `${name} ${at}`).toBeDefined();
        const figures = String(cell.formula ?? '').match(/(?<![A-Z$\d.])\d{3,}(?![\d:])/g);
        expect(figures, `${name} ${at}: ${cell.formula}`).toBeNull();
      }
    }
  });

  test('without a basis is values that say so', async () => {
    const { basis: _, ...old } = main();
    const book = await sheetsOf(old);
    expect([...book.keys()]).toEqual(['Summary']);
    expect(book.get('Summary')?.rows[0]?.[0]).toBe(
      'These figures are stored values, without formulas. It was saved by an earlier version.',
    );
  });
});

describe('what is typed into a workbook', () => {
  test('chooses the reading that the summary shows', async () => {
    const book = await open(await bytesOf(main()));
    expect(book.value('Summary', 'H8')).toBe('112281.66');
    const row = Array.from({ length: 40 }, (_, i) => i + 1).find(
      (one) => book.value('Inputs', `E${one}`) === 'sum-even',
    );
    book.set('Inputs', `E${row}`, 'first-year');
    expect(book.value('Summary', 'H8')).toBe('115020');
    expect(book.value('Checks', 'A3')).toBe('All 266 figures agree with the program');
  });

  test('moves everything downstream, and the checks say so: 4% where 3.5% was agreed for years 2 and 3', async () => {
    const book = await open(await bytesOf(main()));
    const rows = Array.from({ length: 40 }, (_, i) => i + 1).filter(
      (one) => book.value('Inputs', `E${one}`) === '0.035',
    );
    for (const row of rows) book.set('Inputs', `E${row}`, 0.04);
    expect(Number(book.value('Summary', 'E9'))).toBeCloseTo(35_500 * 1.05 * 1.04 * 1.04, 2);
    expect(book.value('Checks', 'A3')).toMatch(/ of 266 figures differ from the program's: an input was changed$/);
  });
});

describe('names in a workbook', () => {
  const hostile = [
    "=cmd|' /C calc'!A0",
    '+1+1',
    '@SUM(1+1)',
    '-2+3',
    '#REF!',
    '_x0041_',
    'History',
    'summary',
    "a name that is longer than the thirty-one characters that a sheet's name may have",
    '[b]/\\*?: c',
    '</c><c>&amp;',
    "''",
  ];
  const quoted = (name: string) => `'${name.replaceAll("'", "''")}'`;

  test('are texts and nothing else', async () => {
    const files = hostile.map((name, i) => ({
      file: `p${i}.yaml`,
      text: `name: ${quoted(name)}\nunit: unit.yaml\nraises: [3%]\n`,
    }));
    const book = await sheetsOf(
      compared(`name: ${quoted('=1+1')}\npay: [{name: ${quoted('=2+2')}, rate: $20000}]\n`, ...files),
    );
    const names = [...book.keys()];
    expect(names).toHaveLength(hostile.length + 4);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/);
    const titles = names.slice(2, -2).map((name) => book.get(name)?.rows[0]?.[0]);
    expect(titles).toEqual(hostile);
    for (const [name, sheet] of book) {
      for (const [at, cell] of sheet.cells ?? new Map()) {
        const harmless =
          cell.formula === undefined ||
          !/cmd|\+1\+1|2\+2|SUM\(1/.test(cell.formula.replaceAll(/'[^']*(''[^']*)*'!/g, ''));
        expect(harmless, `${name} ${at}: ${cell.formula}`).toBe(true);
      }
    }
  });
});

describe('many pay points', () => {
  const many = (count: number) =>
    `pay:\n${Array.from({ length: count }, (_, i) => `  - {name: Step ${i + 1}, rate: ${20_000 + 37 * i}}`).join('\n')}\nbaseline: 3%\n`;

  test('stand below one another, a row each', async () => {
    const book = await sheetsOf(
      compared(many(40), { file: 'harvard.yaml', text: offer }, { file: 'union.yaml', text: ask }),
    );
    const sheet = book.get("Union's ask");
    expect(sheet?.rows.slice(9, 12).map((row) => row.slice(0, 5))).toEqual([
      [null, 'Step 1', 'a year', 20000, 21000],
      [null, 'Step 2', 'a year', 20037, 21038.85],
      [null, 'Step 3', 'a year', 20074, 21077.7],
    ]);
    expect(sheet?.cells?.get('10,4')?.formula).toBe('D11*(1+E$8)');
  });
});

describe('the basis of a saved comparison', () => {
  type Basis = NonNullable<Comparison['basis']>;
  const spoilt: Readonly<Record<string, (basis: Basis) => unknown>> = {
    'a figure that is none': (basis) => ({ ...basis, payPoints: [{ ...basis.payPoints[0], rate: '1);CMD(' }] }),
    'a raise that is not there': (basis) => ({
      ...basis,
      plans: basis.plans.map((plan) => ({ ...plan, entries: plan.entries.map((entry) => ({ ...entry, raise: 99 })) })),
    }),
    'a plan too few': (basis) => ({ ...basis, plans: basis.plans.slice(1) }),
    'a rule without end': (basis) => {
      let rule: unknown = basis.plans[0]?.entries[0]?.rule;
      for (let i = 0; i < 9; i++) rule = { form: 'greatest', options: [rule] };
      const [first, ...plans] = basis.plans;
      const entries = first?.entries.map((entry) => ({ ...entry, rule }));
      return { ...basis, plans: [{ ...first, entries }, ...plans] };
    },
    'another thing': () => 'basis',
  };

  test.each(Object.keys(spoilt))('%s is refused', (name) => {
    const comparison = main();
    const basis = spoilt[name]?.(comparison.basis as Basis);
    expect(readComparison(JSON.stringify({ ...comparison, basis }))).toEqual({
      why: '`basis` is not as this version writes it',
    });
  });
});
