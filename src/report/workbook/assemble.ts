// The workbook of a report, in a language: with formulas where its document says what its figures rest on, else of values
// that say so.
import type { Comparison } from '../../comparison/comparison.js';
import type { CostDocument } from '../../cost/cost.js';
import type { Language } from '../../words/language.js';
import type { Report } from '../report.js';
import type { Speech } from './sheet.js';
import type { Workbook } from './workbook.js';

const isOf = (document: unknown, format: string) =>
  (document as { readonly format?: unknown } | null)?.format === format;

export async function workbookOf(report: Report, language: Language): Promise<Workbook> {
  const { document, currency } = report;
  const speech: Speech = { cents: true, currency, language };
  if (isOf(document, 'wagecmp/comparison@1')) {
    return (await import('./comparison.js')).comparisonWorkbook(document as Comparison, report, speech);
  }
  if (isOf(document, 'wagecmp/cost@1')) {
    return (await import('./cost.js')).costWorkbook(document as CostDocument, report, speech);
  }
  return (await import('./values.js')).valuesWorkbook(report, speech);
}
