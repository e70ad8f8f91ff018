// The cost of proposals as people read it: the finding, everybody, the gap, the years, the groups, and what must be said.
import type { CostDocument } from '../cost/cost.js';
import { grouped } from '../number/money.js';
import { subtitleOf } from './comparison-report.js';
import { costFinding } from './cost-finding.js';
import { costNotes } from './cost-notes.js';
import { costSheets } from './cost-sheets.js';
import { costTables } from './cost-tables.js';
import type { Block, Paragraph, Report } from './report.js';

export interface CostReportOptions {
  /** Rows for every reading of an open proposal, and not for the central one alone. */
  readonly allReadings: boolean;
}

/** The report of a cost, made of nothing but the document: a saved one gives the same bytes. */
export function costReport(cost: CostDocument, { allReadings }: CostReportOptions): Report {
  // Made when they are asked for: a format takes the blocks, the sheets or the document, and there are many groups.
  const blocks = once(() => blocksOf(cost, allReadings));
  const sheets = once(() => costSheets(cost, allReadings));
  return {
    currency: cost.unit.currency,
    get blocks() {
      return blocks();
    },
    get sheets() {
      return sheets();
    },
    document: cost,
  };
}

function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function blocksOf(cost: CostDocument, allReadings: boolean): readonly Block[] {
  const finding: Paragraph = { kind: 'paragraph', role: 'finding', parts: costFinding(cost), cents: false };
  return [
    finding,
    subtitleOf({ ...cost, payPoints: [] }),
    ...skippedWarning(cost),
    ...costTables(cost, allReadings),
    ...costNotes(cost, allReadings),
  ];
}

/** What could not be read is in none of the figures, and is said before them. */
function skippedWarning({ people }: CostDocument): readonly Paragraph[] {
  if (people.skipped === 0) return [];
  const rows = people.skipped === 1 ? '1 row' : `${grouped(String(people.skipped))} rows`;
  const words = `${rows} of the roster could not be read, and ${people.skipped === 1 ? 'is' : 'are'} in none of these figures.`;
  return [{ kind: 'paragraph', role: 'warning', parts: [words], cents: false }];
}
