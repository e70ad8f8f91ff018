// What the house promises: a new kind of raise is its own file and a line of the registry, and is right everywhere.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { english } from '../src/words/en.js';
import { inDuckdb } from './sql/duckdb.js';

const root = join(import.meta.dirname, '..');
mkdirSync(join(root, 'dist'), { recursive: true });
/** Below the project, so that the copy finds its packages. */
const copy = mkdtempSync(join(root, 'dist/extension-'));
cpSync(join(root, 'src'), join(copy, 'src'), { recursive: true });
afterAll(() => rmSync(copy, { recursive: true }));

const kindFile = `// Rates are lifted to a full multiple of an amount.
import type { At } from '../diagnostic/span.js';
import { optional } from '../document/record.js';
import { positiveMoney } from '../document/scalars.js';
import type { Money } from '../number/money.js';
import { unchanged } from '../rule/rule.js';
import { given, type Kind } from './kind.js';

export interface RoundUpTo {
  readonly kind: 'round-up-to';
  readonly to: At<Money>;
}

export const roundUpToKind: Kind<RoundUpTo> = {
  key: 'round-up-to',
  DESCRIPTION: 'Rates are lifted to a full multiple of this amount.',
  example: 'round-up-to: $500',
  fields: { 'round-up-to': optional(positiveMoney, 'The amount, such as $500.') },
  make(values) {
    const to = given<Money>(values, 'round-up-to');
    return to && { kind: 'round-up-to', to };
  },
  amounts: ({ to }) => [to],
  rule: ({ to }) => ({ form: 'rounded', of: unchanged, to: to.value.amount, mode: 'up' }),
};
`;
const registry = join(copy, 'src/raise/registry.ts');
const registered = readFileSync(registry, 'utf8')
  .replace('import { colaKind }', "import { roundUpToKind } from './round-up-to.js';\nimport { colaKind }")
  .replace('  colaKind,', '  colaKind,\n  roundUpToKind,');
writeFileSync(registry, registered);
const ownWord = readFileSync(join(copy, 'src/raise/kind.ts'), 'utf8').includes('readonly says:')
  ? 'says'
  : 'description';
writeFileSync(join(copy, 'src/raise/round-up-to.ts'), kindFile.replace('DESCRIPTION', ownWord));

/** A module of the copy, with the type that it has here. */
const inCopy = <T>(path: string): Promise<T> => import(/* @vite-ignore */ join(copy, 'src', path));
const { memoryDisk } = await inCopy<typeof import('../src/library.js')>('library.ts');
const { compareFiles, explainFiles } = await inCopy<typeof import('../src/pipeline.js')>('pipeline.ts');
const { writtenExplanation } =
  await inCopy<typeof import('../src/comparison/explanation.js')>('comparison/explanation.ts');
const { costFiles } = await inCopy<typeof import('../src/run/cost.js')>('run/cost.ts');
const { sqlFiles } = await inCopy<typeof import('../src/run/sql.js')>('run/sql.ts');
const { comparisonReport } = await inCopy<typeof import('../src/report/pay/comparison-report.js')>(
  'report/pay/comparison-report.ts',
);
const { comparisonWorkbook } = await inCopy<typeof import('../src/report/workbook/comparison.js')>(
  'report/workbook/comparison.ts',
);

const offer = 'unit: unit.yaml\nraises:\n  - {year: 1, percent: 3%}\n  - {year: 1, round-up-to: $500}\n';
const disk = memoryDisk(
  Object.entries({
    'offer.yaml': offer,
    'people.csv': 'Rate\n40000\n40120\n41500\n',
    'unit.yaml': 'name: Campus\nroster: {file: people.csv, columns: {rate: Rate}}\n',
  }).map(([file, text]) => ({ file, text })),
);
const request = { proposals: ['offer.yaml'] };
const typed = { ...request, pay: ['$40,120'] };

const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? [join(entry.parentPath, entry.name).slice(folder.length + 1)] : [],
  );

/** The value of a run that has one. */
function valueOfRun<T>({ value, diagnostics }: { value: T | undefined; diagnostics: readonly unknown[] }): T {
  if (value === undefined) throw new Error(JSON.stringify(diagnostics));
  return value;
}

describe('one more kind of raise', () => {
  test('is two files', () => {
    const here = new Set(filesOf(join(root, 'src')));
    const changed = filesOf(join(copy, 'src')).filter(
      (file) => !here.has(file) || !readFileSync(join(root, 'src', file)).equals(readFileSync(join(copy, 'src', file))),
    );
    expect(changed.sort()).toEqual(['raise/registry.ts', 'raise/round-up-to.ts']);
  });

  // 40,120 x 1.03 is 41,323.60, and the next full $500 is 41,500.
  test('is compared', () => {
    const value = valueOfRun(compareFiles(typed, disk));
    expect(value.payPoints[0]?.results[0]?.measures['end-rate']).toBe('41500.00');
  });

  test('is explained in the words of its key', () => {
    const value = writtenExplanation(valueOfRun(explainFiles(typed, false, disk)));
    expect(JSON.stringify(value)).toContain('round-up-to $500');
    expect(JSON.stringify(value)).toContain('41,323.60');
  });

  test('is a formula of the workbook', () => {
    const value = valueOfRun(compareFiles(typed, disk));
    const book = comparisonWorkbook(value, comparisonReport(value, { allReadings: false }), {
      cents: false,
      language: english,
      currency: value.unit.currency,
    });
    const cells = book.sheets.flatMap((sheet) => [...sheet.cells.values()].flatMap((row) => [...row.values()]));
    const formulas = cells.flatMap((cell) => ('formula' in cell ? [String(cell.formula)] : []));
    expect(formulas.some((formula) => /ROUND\(.*\/.*\+0\.49+,0\)\*/.test(formula))).toBe(true);
    expect(JSON.stringify(cells)).toContain('41500');
  });

  // 41,200, 41,323.60 and 42,745 become 41,500, 41,500 and 43,000: 126,000.
  test('is costed, and by a database alike', async () => {
    const cost = valueOfRun(costFiles(request, disk));
    expect(cost.proposals[0]?.years[0]?.figures.payroll).toBe('126000.00');
    const { sql } = valueOfRun(sqlFiles({ ...request, dialect: 'duckdb', table: 'payroll' }, disk));
    const rows = [['40000'], ['40120'], ['41500']];
    const found = await inDuckdb({ name: 'payroll', columns: ['Rate'], rows }, sql);
    expect(found.flatMap((row) => Object.values(row))).toContain('126000.00');
  });
});
