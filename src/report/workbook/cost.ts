// A costing as a workbook: the sums of people as stored values, and every figure that is made of them as a formula.
import type { CostDocument } from '../../cost/cost.js';
import { decimal, plain } from '../../number/decimal.js';
import { say } from '../../words/say.js';
import { spokenText } from '../../words/speak.js';
import type { Report, Table } from '../report.js';
import { type Checks, checksSheet } from './checks.js';
import { costsSheet } from './costs.js';
import { type Ledger, openLedger } from './ledger.js';
import { notesSheet } from './notes.js';
import { address, figure, label, openSheet, percentShare, type SheetDraft, type Speech, sheetRef } from './sheet.js';
import { foundBefore } from './summary.js';
import { sumsSheet } from './sums.js';
import { valueCell } from './values.js';
import type { Workbook } from './workbook.js';

export function costWorkbook(cost: CostDocument, report: Report, speech: Speech): Workbook {
  const ledger = openLedger();
  const inputs = inputsSheet(speech, cost);
  const sums = sumsSheet(speech, cost, ledger);
  const costs = costsSheet(speech, cost, ledger);
  const checks = checksSheet(
    speech,
    ledger.posted().map((posted) => ({ ...posted, group: null, point: null })),
    [say('groups-stored')],
  );
  const summary = summarySheet(speech, cost, report, ledger, checks);
  const notes = notesSheet(speech, report);
  return {
    title: spokenText(say('cost-of', { unit: cost.unit.name }), speech),
    sheets: [summary, inputs.draft, sums, costs, checks.draft, notes].map(({ sheet }) => sheet),
    names: inputs.names,
  };
}

function inputsSheet(speech: Speech, { rollUp, horizon, unit }: CostDocument) {
  const draft = openSheet(speech, label('inputs'), 'inputs');
  const { put, text, across, sheet } = draft;
  sheet.widths = [34, 16, 40];
  const from = unit.file ?? label('given');
  across(0, 3, label('inputs'), 'title');
  across(1, 3, say('cost-inputs-mean'), 'note');
  let row = 3;
  across(row++, 3, label('roll-up-paid'), 'heading');
  const items = rollUp === null ? [{ name: label('no-roll-up'), percent: '0' }] : rollUp.items;
  const stated =
    items.length === 0 && rollUp !== null
      ? [{ name: say('costed', { figure: 'roll-up' }), percent: rollUp.percent }]
      : items;
  const first = row;
  for (const { name, percent } of stated) {
    text(row, 0, name);
    put(row, 1, {
      role: 'input',
      shown: 'percent-fine',
      value: percentShare(percent),
      note: say('lines', { all: [from, say('roll-up-of', { percent })] }),
    });
    text(row++, 2, from, 'aside');
  }
  text(row, 0, say('in-all'), 'result');
  const total = percentShare(rollUp?.percent ?? '0');
  put(row, 1, figure(`SUM(${address(first, 1)}:${address(row - 1, 1)})`, total, 'percent-fine', 'result'));
  const name = (called: string) => ({ name: called, refers: `${sheetRef(sheet.name)}${address(row, 1, 'both')}` });
  const names = [name('roll_up')];
  row += 2;
  across(row++, 3, label('length-compared'), 'heading');
  const part = horizon.part === null ? '' : `+${horizon.part.numerator}/${horizon.part.denominator}`;
  const rest =
    horizon.part === null ? decimal('0') : decimal(String(horizon.part.numerator)).div(horizon.part.denominator);
  text(row, 0, say('contract-years-of', { term: horizon }));
  put(
    row,
    1,
    figure(`${horizon.wholeYears}${part}`, plain(rest.plus(horizon.wholeYears).toDecimalPlaces(15)), 'number'),
  );
  text(row, 2, label('no-input'), 'aside');
  names.push(name('contract_years'));
  draft.fitColumns([
    [34, 60],
    [16, 16],
    [30, 60],
  ]);
  return { draft, names };
}

function summarySheet(
  speech: Speech,
  cost: CostDocument,
  { blocks }: Report,
  ledger: Ledger,
  { verdict, says }: Checks,
): SheetDraft {
  const draft = openSheet(speech, label('summary'), 'summary');
  const { put, text, across, sheet } = draft;
  const tables = blocks.filter(({ kind }) => kind === 'table') as readonly Table[];
  const columns = Math.max(6, ...tables.map((table) => table.columns.length));
  draft.sheet.widths = [36, ...Array.from({ length: columns - 1 }, () => 14)];
  across(0, columns, cost.unit.name ?? say('cost-of', { unit: null }), 'title');
  let row = 1;
  for (const block of blocks) {
    if (block.kind !== 'paragraph' || block.role === 'note') continue;
    across(row++, columns, block.parts, block.role === 'finding' ? 'finding' : 'note', block.cents);
  }
  foundBefore(draft, row, verdict, says);
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
