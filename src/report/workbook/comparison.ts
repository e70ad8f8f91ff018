// A comparison as a workbook: what it says, the inputs, every proposal step by step, the checks, and what must be known.
import type { Comparison } from '../../comparison/comparison.js';
import { say } from '../../words/say.js';
import { spokenText } from '../../words/speak.js';
import type { Report } from '../report.js';
import { checksSheet } from './checks.js';
import { comparedFigures } from './compared.js';
import { reportedFormula } from './formulas.js';
import { inputsSheet } from './inputs.js';
import { notesSheet } from './notes.js';
import { proposalBooks } from './proposals.js';
import { label, type Speech } from './sheet.js';
import { summarySheet } from './summary.js';
import { valuesWorkbook } from './values.js';
import type { Workbook } from './workbook.js';

export function comparisonWorkbook(comparison: Comparison, report: Report, speech: Speech): Workbook {
  const { basis, unit } = comparison;
  const isTooLong = comparison.payPoints.length * comparison.years > 16_000;
  if (basis == null || isTooLong) {
    const why = basis === null || isTooLong ? 'too-many' : 'earlier-version';
    return valuesWorkbook(report, speech, why);
  }
  const inputs = inputsSheet(speech, comparison, basis);
  const notes = notesSheet(speech, report);
  const fine = fineOf(comparison);
  const taken = [
    ...(['summary', 'checks'] as const).map((name) => spokenText(label(name), speech)),
    inputs.draft.sheet.name,
    notes.sheet.name,
  ];
  const books = proposalBooks(speech, taken, comparison, basis, inputs, fine);
  const { checked, left } = comparedFigures(comparison, books, basis);
  const checks = checksSheet(speech, checked, left);
  const reportedNow = (rate: string) => reportedFormula(rate, basis, inputs, fine);
  const summary = summarySheet(speech, comparison, report, books, inputs, checks, reportedNow);
  return {
    title: spokenText(say('comparison-of', { unit: unit.name }), speech),
    sheets: [summary, inputs.draft, ...books.map(({ draft }) => draft), checks.draft, notes].map(({ sheet }) => sheet),
    names: inputs.names,
  };
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
