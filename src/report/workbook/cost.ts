// A costing as a workbook: the sums of people as stored values, and every figure that is made of them as a formula.
import type { CostDocument } from '../../cost/cost.js';
import { decimal, plain } from '../../number/decimal.js';
import type { Report, Table } from '../report.js';
import { termInWords } from '../words.js';
import { type Checks, checksSheet } from './checks.js';
import { costsSheet } from './costs.js';
import { type Ledger, openLedger } from './ledger.js';
import { notesSheet } from './notes.js';
import { percentShare } from './share.js';
import { address, figure, openSheet, type SheetDraft, sheetRef } from './sheet.js';
import { sumsSheet } from './sums.js';
import { valueCell } from './values.js';
import type { BookSheet, Workbook } from './workbook.js';

const inputsName = 'Inputs';

export function costWorkbook(cost: CostDocument, report: Report): Workbook {
  const ledger = openLedger();
  const inputs = inputsSheet(cost);
  const sums = sumsSheet(cost, ledger);
  const costs = costsSheet(cost, ledger);
  const checks = checksSheet(
    ledger.posted().map((posted) => ({ ...posted, group: null, point: null })),
    'The figures of groups are stored values.',
  );
  const sheets: BookSheet[] = [
    summarySheet(cost, report, ledger, checks).sheet,
    inputs.draft.sheet,
    sums.sheet,
    costs.sheet,
    checks.draft.sheet,
    notesSheet(report).sheet,
  ];
  return { title: cost.unit.name === null ? 'Cost' : `Cost: ${cost.unit.name}`, sheets, names: inputs.names };
}

function inputsSheet({ rollUp, horizon, unit }: CostDocument) {
  const draft = openSheet(inputsName, 'inputs');
  const { put, text, across, sheet } = draft;
  sheet.widths = [34, 16, 40];
  const from = unit.file ?? 'given with the command';
  across(0, 3, 'Inputs', 'title');
  across(1, 3, 'Change a marked cell, and every figure that is made of it follows.', 'note');
  let row = 3;
  across(row++, 3, 'Roll-up: what is paid on top of wages', 'heading');
  const items = rollUp === null ? [{ name: 'Roll-up (the unit states none)', percent: '0' }] : rollUp.items;
  const stated = items.length === 0 && rollUp !== null ? [{ name: 'Roll-up', percent: rollUp.percent }] : items;
  const first = row;
  for (const { name, percent } of stated) {
    text(row, 0, name);
    put(row, 1, {
      role: 'input',
      shown: 'percent-fine',
      value: percentShare(percent),
      note: `${from}\nroll-up: ${percent}%`,
    });
    text(row++, 2, from, 'aside');
  }
  text(row, 0, 'In all', 'result');
  const total = percentShare(rollUp?.percent ?? '0');
  put(row, 1, figure(`SUM(${address(first, 1)}:${address(row - 1, 1)})`, total, 'percent-fine', 'result'));
  const name = (called: string) => ({ name: called, refers: `${sheetRef(inputsName)}${address(row, 1, 'both')}` });
  const names = [name('roll_up')];
  row += 2;
  across(row++, 3, 'Length compared', 'heading');
  const part = horizon.part === null ? '' : `+${horizon.part.numerator}/${horizon.part.denominator}`;
  const rest =
    horizon.part === null ? decimal('0') : decimal(String(horizon.part.numerator)).div(horizon.part.denominator);
  text(row, 0, `Contract years (${termInWords(horizon)})`);
  put(
    row,
    1,
    figure(`${horizon.wholeYears}${part}`, plain(rest.plus(horizon.wholeYears).toDecimalPlaces(15)), 'number'),
  );
  text(row, 2, 'the terms of the proposals; no input', 'aside');
  names.push(name('contract_years'));
  draft.fitColumns([
    [34, 60],
    [16, 16],
    [30, 60],
  ]);
  return { draft, names };
}

function summarySheet(cost: CostDocument, { blocks }: Report, ledger: Ledger, { verdict, says }: Checks): SheetDraft {
  const draft = openSheet('Summary', 'summary');
  const { put, text, across, sheet } = draft;
  const tables = blocks.filter(({ kind }) => kind === 'table') as readonly Table[];
  const columns = Math.max(6, ...tables.map((table) => table.columns.length));
  draft.sheet.widths = [36, ...Array.from({ length: columns - 1 }, () => 14)];
  across(0, columns, cost.unit.name ?? 'Cost', 'title');
  let row = 1;
  for (const block of blocks) {
    if (block.kind !== 'paragraph' || block.role === 'note') continue;
    across(row++, columns, block.parts, block.role === 'finding' ? 'finding' : 'note', block.cents);
  }
  const after = '. The sentence above says what was found before any input was changed.';
  put(row, 0, figure(`${verdict}&"${after}"`, `${says}${after}`, 'text', 'muted'));
  sheet.merged = [...sheet.merged, [row, 0, columns - 1]];
  row += 2;
  for (const [index, table] of tables.entries()) row = tableRows(table, linksOf(cost, index, ledger), row) + 1;
  draft.fitColumns([[30, 48], ...Array.from({ length: columns - 1 }, () => [14, 18] as const)]);
  sheet.frozen = { rows: 0, columns: 1 };
  return draft;

  function tableRows({ title, columns: heads, rows, cents }: Table, linkOf: LinkOf, top: number): number {
    text(top, 0, title, 'heading');
    for (let i = 1; i < heads.length; i++) put(top, i, { role: 'heading', shown: 'text' });
    for (const [i, { title: head }] of heads.entries()) text(top + 1, i, head, i === 0 ? 'head' : 'head-figure');
    for (const [r, { cells, role }] of rows.entries()) {
      for (const [i, cell] of cells.entries()) {
        const formula = linkOf(r, i, heads[i]?.key ?? '');
        const isLinked = formula !== null && cell.kind !== 'text';
        const shown = role === 'baseline' ? 'baseline' : isLinked ? 'figure' : 'stored';
        const value = valueCell(cell, cents, shown);
        put(top + 2 + r, i, isLinked && value.value !== undefined ? { ...value, formula } : value);
      }
    }
    return top + 2 + rows.length;
  }
}

type LinkOf = (row: number, column: number, key: string) => string | null;

/** Where the cells of a table are reckoned: everybody, the gap, and the years of each proposal; the rest is stored. */
function linksOf(cost: CostDocument, index: number, ledger: Ledger): LinkOf {
  const central = cost.proposals.flatMap((record, plan) => (record.central ? [plan] : []));
  const hasGaps = cost.gaps.length > 0;
  if (index === 0) {
    return (row, column) => {
      const isCompared = cost.tabled.some(({ baseline }) => baseline === true);
      const keys = [
        '',
        'made settlement-cost',
        ...(isCompared ? ['over settlement-cost'] : []),
        'made going-out-payroll',
        'made carry-over',
        'made per-fte',
      ];
      return ledger.ref(`${keys[column]} ${central[row]}`);
    };
  }
  if (index === 1 && hasGaps) {
    const keys = [
      '',
      'gap settlement-cost',
      'gap-percent settlement-cost',
      'gap going-out-payroll',
      'gap-percent going-out-payroll',
    ];
    return (row, column) => ledger.ref(`${keys[column]} ${row}`);
  }
  const plan = central[index - (hasGaps ? 2 : 1)];
  if (plan === undefined) return () => null;
  return (row, _column, key) => {
    if (row === 0) return key === 'payroll' ? ledger.ref('p0') : null;
    const cellOf = (year: number) => ledger.ref(`${key === 'cost' ? 'cost' : `made ${key}`} ${plan} ${year}`);
    if (row <= cost.years) return cellOf(row);
    const cells = Array.from({ length: cost.years }, (_, k) => cellOf(k + 1));
    return cells.includes(null) || key === 'new-money' ? null : `ROUND(${cells.join('+')},2)`;
  };
}
