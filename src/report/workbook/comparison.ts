// A comparison as a workbook: what it says, the inputs, every proposal step by step, the checks, and what must be known.

import type { Comparison } from '../../comparison/comparison.js';
import type { BasisRecord } from '../../comparison/formula-basis.js';
import type { Report } from '../report.js';
import { readingInWords } from '../words.js';
import { fitBlocks, mostAcross } from './block.js';
import { checksSheet } from './checks.js';
import { comparedFigures } from './compared.js';
import { reportedFormula } from './formulas.js';
import { type Inputs, inputsSheet } from './inputs.js';
import { notesSheet } from './notes.js';
import { type PlanBlock, planBlock } from './plan.js';
import { openSheet, type SheetDraft, sheetNames, sheetRef } from './sheet.js';
import { summarySheet } from './summary.js';
import { valuesWorkbook } from './values.js';
import type { BookSheet, Workbook } from './workbook.js';

export const fixedNames = ['Summary', 'Inputs', 'Checks', 'Notes'] as const;

/** One proposal: its sheet, and a block for each of its readings, the central one first. */
export interface ProposalBook {
  readonly id: string;
  readonly name: string;
  readonly draft: SheetDraft;
  readonly plans: readonly { readonly index: number; readonly reading: string; readonly laid: PlanBlock }[];
}

/** The cell of a figure of one of a proposal's readings, as formulas of any sheet call it. */
export function cellOf({ draft, plans }: ProposalBook, reading: number, key: string, point: number): string | null {
  const laid = plans[reading]?.laid;
  const line = laid?.line(key);
  return laid === undefined || line === undefined ? null : sheetRef(draft.sheet.name) + laid.block.cell(line, point);
}

export function comparisonWorkbook(comparison: Comparison, report: Report): Workbook {
  const { basis } = comparison;
  const isTooLong = comparison.payPoints.length * comparison.years > 16_000;
  if (basis == null || isTooLong) {
    const why =
      basis === null || isTooLong
        ? 'It compares more than formulas are written for.'
        : 'It was saved by an earlier version.';
    return valuesWorkbook(report, why);
  }
  const inputs = inputsSheet(comparison, basis);
  const fine = fineOf(comparison);
  const books = proposalBooks(comparison, basis, inputs, fine);
  const { checked, left } = comparedFigures(comparison, books, basis);
  const checks = checksSheet(checked, left);
  const sheets: BookSheet[] = [
    summarySheet(comparison, report, books, inputs, checks, (rate) => reportedFormula(rate, basis, inputs, fine)).sheet,
    inputs.draft.sheet,
    ...books.map(({ draft }) => draft.sheet),
    checks.draft.sheet,
    notesSheet(report).sheet,
  ];
  const title = comparison.unit.name === null ? 'Comparison' : `Comparison: ${comparison.unit.name}`;
  return { title, sheets, names: inputs.names };
}

/** A spreadsheet's figures have about 15 digits: what is left of them behind the point of the largest one. */
function fineOf({ payPoints }: Comparison): number {
  let whole = 1;
  for (const { results, currentRate } of payPoints) {
    const figures = [currentRate, ...results.flatMap(({ years }) => years.flatMap(({ rate, pay }) => [rate, pay]))];
    for (const figure of figures) whole = Math.max(whole, figure.replace('-', '').split('.')[0]?.length ?? 1);
  }
  return Math.max(4, Math.min(9, 15 - whole));
}

function proposalBooks(
  comparison: Comparison,
  basis: BasisRecord,
  inputs: Inputs,
  fine: number,
): readonly ProposalBook[] {
  const { proposals } = comparison;
  const names = sheetNames(
    proposals.map(({ name }) => name),
    fixedNames,
  );
  const bookOf = (place: number, baseline: ProposalBook | null): ProposalBook => {
    const proposal = proposals[place];
    if (proposal === undefined) throw new Error('a sheet of no proposal');
    const draft = openSheet(names[place] ?? '', 'proposal');
    const plans: { index: number; reading: string; laid: PlanBlock }[] = [];
    draft.text(0, 0, proposal.name, 'title');
    const isOpen = proposal.readings.length > 1;
    draft.text(1, 0, wordsUnder(proposal.file, proposal.source), 'muted');
    let top = 3;
    let lines = 0;
    for (const [index, plan] of basis.plans.entries()) {
      if (plan.proposal !== proposal.id) continue;
      const words = isOpen ? `Read as: ${readingInWords(plan.reading)} (${plan.reading})` : 'Step by step';
      const compared =
        baseline === null ? null : (key: string, point: number) => cellOf(baseline, 0, key, point) ?? '0';
      const context = { comparison, basis, inputs, fine, index, plan, baseline: compared };
      const laid = planBlock(draft, top, words, context);
      plans.push({ index, reading: plan.reading, laid });
      top = laid.block.end() + 2;
      lines = Math.max(lines, laid.lines());
    }
    const points = comparison.payPoints.length;
    fitBlocks(draft, points, lines);
    draft.sheet.frozen = { rows: plans.length === 1 ? 7 : 0, columns: points > mostAcross ? 3 : 2 };
    return { id: proposal.id, name: proposal.name, draft, plans };
  };
  const place = proposals.findIndex(({ baseline }) => baseline === true);
  const baseline = place < 0 ? null : bookOf(place, null);
  return proposals.map((_, i) => (i === place && baseline !== null ? baseline : bookOf(i, baseline)));
}

const wordsUnder = (file: string | null, source: string | null) =>
  [file ?? 'Given with the command or the unit', source].filter((words) => words !== null).join('. ');
