// A comparison as people read it: the finding, one table a pay point, and what must be said under them.
import type { Comparison, PayPointRecord } from '../../comparison/comparison.js';
import { say } from '../../words/say.js';
import type { Block, Paragraph, Report } from '../report.js';
import { asCareers, careerParagraphs } from './career-words.js';
import { findingOf } from './finding.js';
import { notesOf } from './notes.js';
import { sheetsOf } from './sheets.js';
import { cellsNote, shownPoints } from './shown-cells.js';
import { showsCents, tablesOf } from './tables.js';

export interface ComparisonReportOptions {
  /** Rows for every reading of an open proposal, and not for the central one alone. */
  readonly allReadings: boolean;
  /** The cells of a salary schedule that have tables; of each lane the lowest, the middle and the top step where left out. */
  readonly cells?: readonly string[] | undefined;
}

/** The report of a comparison, made of nothing but the document: a saved one gives the same bytes. */
export function comparisonReport(comparison: Comparison, { allReadings, cells }: ComparisonReportOptions): Report {
  const cents = comparison.payPoints.slice(0, 1).some(showsCents);
  const payPoints = shownPoints(comparison.payPoints, cells ?? null);
  // What is found is said of the first pay point that is shown, and then of all.
  const first = new Set(payPoints);
  const others = comparison.payPoints.filter((point) => !first.has(point));
  const found = findingOf(asCareers({ ...comparison, payPoints: [...payPoints, ...others] }));
  const finding: Paragraph = { kind: 'paragraph', role: 'finding', parts: found, cents };
  const shown: Comparison = { ...comparison, payPoints };
  const tables = tablesOf(shown, allReadings);
  const blocks: Block[] = [
    finding,
    subtitleOf(comparison),
    ...payPoints.flatMap((point, i): readonly Block[] => [
      ...tables.slice(i, i + 1),
      ...careerParagraphs(comparison, point),
    ]),
    ...cellsNote(comparison, payPoints, cells !== undefined),
    ...notesOf(shown, allReadings),
  ];
  return {
    currency: comparison.unit.currency,
    blocks,
    sheets: sheetsOf(comparison, allReadings),
    document: comparison,
  };
}

/** What a subtitle is made of. */
interface Titled extends Pick<Comparison, 'unit' | 'horizon'> {
  readonly payPoints: readonly Pick<PayPointRecord, 'per'>[];
}

/** `Harvard doctoral students, US dollars a year, three contract years`. */
export function subtitleOf({ unit, payPoints, horizon }: Titled): Paragraph {
  const pers = [...new Set(payPoints.map(({ per }) => per))];
  const per = pers.length === 1 ? (pers[0] ?? null) : null;
  const words = say('subtitle', { unit: unit.name, currency: unit.currency, per, term: horizon });
  return { kind: 'paragraph', role: 'subtitle', parts: [words], cents: false };
}
