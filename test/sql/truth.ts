// The figures of `wagecmp cost` as the rows that the statement must give.
import type { CostsRecord, MoneyFigures } from '../../src/cost/cost.js';
import { memoryDisk } from '../../src/library.js';
import type { Request } from '../../src/question/request.js';
import { costFiles } from '../../src/run/cost.js';
import { type SqlRequest, sqlFiles } from '../../src/run/sql.js';
import { visible } from '../../src/words/visible.js';

/** `union as-written | Library | 2 | payroll` and `1,000.00, over the baseline 20.00`. */
export type Figures = ReadonlyMap<string, string>;

export const keyOf = (
  proposal: string | null,
  reading: string | null,
  group: string | null,
  year: number | null,
  figure: string,
) => [proposal ?? 'today', reading ?? '', group ?? '(all)', year ?? 'term', figure].join(' | ');

export const inWords = (amount: string | null, over: string | null) => `${amount}, over baseline ${over}`;

export type Files = Readonly<Record<string, string>>;

const diskOf = (files: Files) => memoryDisk(Object.entries(files).map(([file, text]) => ({ file, text })));

/** What `wagecmp cost` says of some proposals. */
export function costFigures(files: Files, request: Request): Figures {
  const { value: document, diagnostics } = costFiles(request, diskOf(files));
  if (document === undefined) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  const figures = new Map<string, string>();
  const add = (group: string | null, { base, people, proposals, ...rest }: CostsRecord) => {
    figures.set(keyOf(null, null, group, null, 'base-payroll'), inWords(base.payroll, null));
    figures.set(keyOf(null, null, group, null, 'cost-of-1%'), inWords(rest['cost-of-1%'], null));
    figures.set(keyOf(null, null, group, null, 'people'), `${people.headcount} ${people.fte} ${people.skipped}`);
    for (const { id, reading, years, figures: term, overBaseline } of proposals) {
      const put = (year: number | null, of: MoneyFigures<string>, over: MoneyFigures<string> | null) => {
        for (const [figure, amount] of Object.entries(of))
          figures.set(keyOf(id, reading, group, year, figure), inWords(amount, over?.[figure] ?? null));
      };
      for (const one of years) put(one.year, one.figures, one.overBaseline);
      put(null, term, overBaseline);
    }
  };
  add(null, document);
  // A group of which no row could be read costs nothing, and has no rows in a database's result (docs/sql.md).
  for (const group of document.groups) if (group.people.headcount !== '0') add(group.name, group);
  return figures;
}

/** The statement for the same; the codes of what was told where there is none. */
export function statement(files: Files, request: Omit<SqlRequest, 'table'>, table = 'payroll'): string {
  const { value, diagnostics } = sqlFiles({ ...request, table }, diskOf(files));
  if (value === undefined) throw new Error(diagnostics.map(({ code }) => code).join(', '));
  return value.sql;
}

/** A row of the result, every value as text. */
export type Row = Readonly<Record<string, string | null>>;

export function rowFigures(rows: readonly Row[]): Figures {
  const figures = new Map<string, string>();
  for (const row of rows) {
    const { proposal, reading, people_group, contract_year, figure, amount, over_baseline } = row;
    const year = contract_year === null || contract_year === undefined ? null : Number(contract_year);
    const group = people_group === null || people_group === undefined ? null : visible(people_group);
    const key = keyOf(proposal ?? null, reading ?? null, group, year, figure ?? '');
    if (figures.has(key)) throw new Error(`${key} stands there twice`);
    figures.set(key, inWords(amount ?? null, over_baseline ?? null));
    const people = `${row['headcount']} ${trimmed(row['fte'] ?? '')} ${row['skipped_rows']}`;
    figures.set(keyOf(null, null, group, null, 'people'), people);
  }
  return figures;
}

/** `3.500000` is 3.5. */
const trimmed = (digits: string) => (digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits);
