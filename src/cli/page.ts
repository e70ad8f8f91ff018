// What a page has beyond the other formats: the steps of its figures, and the question for its calculator.

import type { Comparison } from '../comparison/comparison.js';
import type { Question } from '../question/question.js';
import type { PageMatter } from '../report/page/page-report.js';
import { pageReport } from '../report/page/page-report.js';
import { shownPoints } from '../report/pay/shown-cells.js';
import type { Report } from '../report/report.js';
import { stepsFor } from '../run/page.js';
import { questionForPage } from '../run/page-question.js';
import type { Options } from './command.js';

/** A report with the parts of a page. */
export function asPage(
  report: Report,
  { comparison, question }: { readonly comparison: Comparison; readonly question: Question | null },
  options: Options,
  more: Partial<Pick<PageMatter, 'claims' | 'checks'>> = {},
): Report {
  const { payPoints } = comparison;
  const cells = (options['cells'] as readonly string[] | undefined) ?? null;
  const shown = shownPoints(payPoints, cells).map((point) => payPoints.indexOf(point));
  return pageReport(report, {
    comparison,
    explanation: question && stepsFor(question, shown),
    question: question && questionForPage(question),
    claims: more.claims ?? null,
    checks: more.checks ?? null,
    title: (options['title'] as string | undefined) ?? null,
  });
}
